# Recruits drown in a flooded quarry during an exercise: whether they could swim, who gave the order, whether a boat stood by, how many died, whether the exercise had been forbidden
@ s1 | Army of Lorne | body | army | the army; the Army of Lorne
@ s2 | Captain Eustace Brill | person | army | Brill; Captain Brill; Captain Eustace Brill
@ s3 | Sergeant Mo Hadley | person | army | Hadley; Sergeant Hadley; Sergeant Mo Hadley; the sergeant
@ s4 | Mothers of the Third Platoon | body | families | the Mothers of the Third Platoon; the mothers
@ s5 | a recruit | unnamed | recruits | a recruit; the recruit
@ s6 | Ombudsman for the Forces | body | ombudsman | the Ombudsman for the Forces; the ombudsman
@ s7 | a quarry keeper | unnamed | | a quarry keeper; the keeper

== d1 | Lorne Dispatch | 2035-04-19T17:00:00Z | Recruits drown in exercise
[=c1|The army] [!c1|announced] [c1 s1 asserts|the death of five soldiers in training]. [=c2|The Mothers of the Third Platoon] [!c2|know] of [c2 s4 asserts|eight coffins]. [=c3|Captain Eustace Brill] [!c3|said] [c3 s2 asserts|all of them had passed their swimming test in the first week]. [c4 s4 asserts|“Mine had never been in water deeper than a bath,”] [!c4|said] [=c4|one of the mothers].

[=c5|Brill] [!c5|said] [c5 s2 asserts|the crossing was the sergeant’s own idea]. [=c6|Sergeant Mo Hadley] [!c6|said] [c6 s3 asserts|he had the captain’s words in his notebook: “through the water, with packs”].

== d2 | Lorne Dispatch | 2035-04-21T06:00:00Z | Where was the boat?
[=c7|The army] [!c7|said] [c7 s1 asserts|a rescue boat with two men had been on the lake from beginning to end]. [=c8|A quarry keeper] [!c8|had] [c8 s7 asserts|the only boat under lock in his shed, and nobody asked for the key until it was over]. [=c9|A recruit] [!c9|said] [c9 s5 asserts|Hadley had asked twice whether it was really meant, and had been called a coward in front of everyone]. [c10 s5 asserts|Half of us had told the clerk that we could not swim, and he wrote “yes”,] [=c10|the recruit] [!c10|said].

== d3 | Ombudsman for the Forces, report | 2035-09-30T09:00:00Z | Third Platoon
[=c11|The ombudsman] [!c11|finds] [c11 s6 asserts|that a circular of 2 February had banned all water exercises before June]. [=c12|The army] [!c12|maintains] [c12 s1 denies|that any such circular was in force]. [=c13|She] [!c13|finds] [c13 s6 asserts|that seven died on the day, and an eighth on the Sunday after]. [=c14|She] [!c14|finds] [c14 s6 asserts|no trace of a boat in the orders, the log or the memory of anyone below the rank of captain]. [=c15|She] [!c15|recommends] [c15 s6 demands|that Brill be tried]. [=c16|The captain] [!c16|has stated] [c16 s2 asserts|that his copy of the circular had arrived “after the event”].

? figure | How many died? | c1 / c2 c13
? denial | Could they swim? | c3 / c4 c10
? responsibility | Who ordered the crossing? | c5 / c6 c9
? denial | Was there a rescue boat? | c7 / c8 c14
? denial | Was the exercise forbidden? | c11 / c12
~ c15 c5 | a recommendation
~ c16 c11 | it was banned, and he had not seen the ban
~ c9 c10 | the recruit tells two things
