# An airliner vanishes over the Sorrel Sea: whether it was shot down, where it fell, how many were aboard, and what the tower heard
@ s1 | Corvan air force | body | Corvan | the air force; Corvan's air force
@ s2 | General Pavla Riste | person | Corvan | Riste; the general; General Pavla Riste
@ s3 | Meridian Airways | body | airline | the airline; Meridian; Meridian Airways
@ s4 | transport ministry of Dallow | body | Dallow | Dallow's transport ministry; the ministry; the transport ministry
@ s5 | Transport Minister Ewart Cole | person | Dallow | Cole; the minister; Transport Minister Ewart Cole
@ s6 | a trawler skipper | unnamed | | a trawler skipper; the skipper
@ s7 | flight controllers' union | body | controllers | the controllers' union; the controllers; the flight controllers' union
@ s8 | Yara Benn | person | families | Benn; Yara Benn; her sister
@ s9 | Accident Board | body | investigators | the Accident Board; the board; investigators

== d1 | Dallow Times | 2034-10-02T06:00:00Z | Airliner lost over Sorrel Sea
[=c1|Meridian Airways] [!c1|said] [c1 s3 asserts|its flight 61 had carried 139 passengers and seven crew]. [=c2|The airline] [!c2|lost] contact, it [!c2|said], [c2 s3 asserts|at 2.14 a.m., when the machine was sixty miles out over water].

[c3 s5 asserts|“Everything points to a missile, and there is one country on that shore that fires them,”] [!c3|said] [=c3|Transport Minister Ewart Cole]. [=c4|Corvan’s air force] [!c4|denied] [c4 s1 denies-|having fired at anything that night].

[c5 s6 asserts|A light went up from the land, there was a second light, and then it rained metal], [!c5|said] [=c5|a trawler skipper].

== d2 | Corvan State Bulletin | 2034-10-02T15:00:00Z | Tragedy in bad weather
[=c6|General Pavla Riste] [!c6|said] [c6 s2 asserts|lightning had struck the aircraft, as its own pilot had reported]. [c7 s2 asserts|“Our batteries have been locked in their sheds since the spring,”] [=c7|she] [!c7|said].

[=c8|The general] [!c8|said] [c8 s2 asserts|wreckage had come down on Corvan soil, near the cape]. [=c9|She] [!c9|offered] [c9 s2 promises|to hand over the dead without conditions].

== d3 | Dallow Times | 2034-10-03T07:30:00Z | Controllers: no word of a storm
[c10 s7 asserts|The last thing anyone heard from flight 61 was good night], [!c10|according to] [=c10|the flight controllers’ union]. [=c11|It] [!c11|said] [c11 s7 asserts|the sky over the whole sea had been clear].

[=c12|Dallow’s transport ministry] [!c12|corrected] the number of those aboard [c12 s4 asserts|to 144, two passengers having missed the departure]. [=c13|Yara Benn], whose sister was on the list, [!c13|said] [c13 s8 asserts|she had never boarded and was asleep in a hotel].

[=c14|The skipper] [!c14|told] this newspaper [c14 s6 asserts|he had pulled seats out of the sea a day’s sail from any cape].

== d4 | Port Sorrel Echo | 2034-10-05T12:00:00Z | Corvan lets investigators in
[=c15|The Accident Board] [!c15|said] [c15 s9 asserts|that the main body of the wreck lay in eighty metres of water, outside all borders]. [c16 s9 asserts|The holes in the tail were made from outside and from below], [=c16|it] [!c16|said].

[=c17|Riste] [!c17|rejected] [c17 s2 denies-|that finding], and [!c18|spoke] of [c18 s2 asserts|birds]. [=c19|A second lieutenant of the coastal battery] [!c19|said] [c19 s1 asserts|that two rounds had left his launcher before anyone knew what they were shooting at].

[=c20|Cole] [!c20|demanded] [c20 s5 demands|the names of those who gave the order]. [=c21|The air force] [!c21|will decide] after an inquiry [c21 s1 doubts|whether a drill that night went by the book].

? responsibility | What brought the airliner down? | c3 c5 c16 c19 / c4 c6 c17 c18
? denial | Did Corvan fire a missile that night? | c3 c5 c19 / c4 c7
? account | Was there bad weather? | c6 / c11
? account | Had the pilot reported trouble? | c6 / c10
? account | Where did it come down? | c8 / c14 c15
? figure | How many were aboard? | c1 / c12
~ c2 c10 | when contact was lost, and the last words
~ c12 c13 | the two who missed it may be others or she
~ c9 c20 | an offer and a demand
