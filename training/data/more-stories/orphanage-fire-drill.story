# Fire in a children's home at Varn: whether the doors were locked, whether the alarm worked, how many children slept there, who carried them out, whether a heater was to blame
@ s1 | Diocese of Varn | body | diocese | the diocese; the Diocese of Varn
@ s2 | Mother Philippa | person | diocese | Mother Philippa; the superior
@ s3 | Varn Fire Service | body | fire service | the fire service; the Varn Fire Service; the brigade
@ s4 | Station Officer Gil Ravensworth | person | fire service | Ravensworth; Station Officer Gil Ravensworth; the station officer
@ s5 | a girl of fourteen | unnamed | children | a girl of fourteen; the girl
@ s6 | baker Aurelio Tamm | person | | Tamm; Aurelio Tamm; the baker
@ s7 | Social Welfare Board | body | welfare board | the Social Welfare Board; the welfare board; the board
@ s8 | a locksmith | unnamed | | a locksmith; the locksmith

== d1 | Varn Advertiser | 2034-01-16T06:00:00Z | Six children die in home
[=c1|The fire service] [!c1|found] [c1 s3 asserts|the dormitory door bolted from the corridor side]. [=c2|Mother Philippa] [!c2|said] [c2 s2 asserts|that door had not had a bolt since the war]. [c3 s5 asserts|“We banged on it and then Ruth broke the window with a chair,”] [=c3|a girl of fourteen] [!c3|told] the Advertiser.

[=c4|The diocese] [!c4|gave] [c4 s1 asserts|the number of children in the house as 29]. [=c5|The welfare board] [!c5|has placed] [c5 s7 asserts|47 there].

== d2 | Varn Advertiser | 2034-01-17T06:00:00Z | The baker’s ladder
[=c6|Baker Aurelio Tamm] [!c6|brought down] [c6 s6 asserts|eleven little ones on his ladder before he saw a single sister]. [=c7|The superior] [!c7|said] [c7 s2 asserts|the sisters had led all the survivors out by the stairs, singing]. [=c8|Station Officer Gil Ravensworth] [!c8|met] on his arrival [c8 s4 asserts|a row of children in the baker’s shop, black from head to foot, and the nuns in the street asking for them].

[=c9|The diocese] [!c9|said] [c9 s1 asserts|the bell had rung at once]. [=c10|The girl] [!c10|was woken] by [c10 s5 asserts|the smoke and by nothing else].

== d3 | Radio Varn | 2034-01-22T18:00:00Z | Bell wire cut
[=c11|Ravensworth] [!c11|showed] reporters [c11 s4 asserts|the wire of the bell, which had been cut off and painted over]. [=c12|He] [!c12|said] [c12 s4 asserts|a paraffin heater in the linen room was where it began]. [=c13|Mother Philippa] [!c13|said] [c13 s2 asserts|there was no heater in the house; the wiring, of which she had complained for years, had caught].

[=c14|The welfare board] [!c14|demands] [c14 s7 demands|that all homes of the diocese be inspected]. [=c15|The board] [!c15|counted] [c15 s7 asserts|42 beds that had been slept in].

== d4 | The National Weekly | 2034-03-05T09:00:00Z | A bolt
[=c16|A locksmith] [!c16|remembers] [c16 s8 asserts|screwing it on in October, on the outside, for twelve crowns]. [=c17|The diocese] [!c17|now holds] [c17 s1 asserts|that “a simple latch against draughts” had been fitted]. [=c18|Tamm] [!c18|will not] [c18 s6 doubts|say whether he had heard a bell].

? denial | Was the dormitory bolted? | c1 c3 c16 / c2
? figure | How many children lived there? | c4 / c5 c15
? account | Who brought the children out? | c6 c8 / c7
? denial | Did the alarm ring? | c9 / c10 c11
? account | What did it begin with? | c12 / c13
~ c17 c16 | a latch or a bolt, the same thing in mild words
~ c18 c9 | he does not say
~ c14 c1 | a demand, and what was found
