# Fuel lorries go through the ice on the way to a northern mine: whether the road was open, how thick the ice was, how many drivers are missing, whether fuel leaked, whether a bonus was paid for speed
@ s1 | Borealis Mining | body | mine | Borealis Mining; Borealis; the mine
@ s2 | Highways North | body | roads | Highways North; the road authority
@ s3 | Raven River People | body | Raven River | the Raven River People; Raven River; the nation
@ s4 | Chief Alma Whitestone | person | Raven River | Whitestone; Chief Whitestone; Chief Alma Whitestone
@ s5 | driver Costa Lindqvist | person | drivers | Lindqvist; Costa Lindqvist; the driver
@ s6 | haulier Peg Mortensen | person | haulier | Mortensen; Peg Mortensen; the haulier
@ s7 | Environment Service | body | environment | the Environment Service; the environment service
@ s8 | divers | group | | divers
@ s9 | a bookkeeper | unnamed | haulier | a bookkeeper; the bookkeeper

== d1 | Northern Beacon | 2036-03-29T18:00:00Z | Lorries through ice on Lake Ommen
[=c1|Highways North] [!c1|said] [c1 s2 asserts|the ice road had been closed since Wednesday noon]. [=c2|Haulier Peg Mortensen] [!c2|had] [c2 s6 asserts|a permit from the road authority’s own hut on Thursday morning with the word “open”]. [=c3|Driver Costa Lindqvist], who jumped, [!c3|said] [c3 s5 asserts|the barrier was up and the man waved].

[=c4|The mine] [!c4|said] [c4 s1 asserts|all drivers were accounted for]. [c5 s5 asserts|“Two did not come up, I counted the hats,”] [=c5|Lindqvist] [!c5|said].

[=c6|Borealis] [!c6|had measured] [c6 s1 asserts|ninety centimetres of ice the day before]. [=c7|Chief Alma Whitestone] [!c7|said] [c7 s4 asserts|her nephew had put his arm through it up to the elbow and felt water].

== d2 | Northern Beacon | 2036-04-02T18:00:00Z | A sheen
[=c8|The nation] [!c8|smells] [c8 s3 asserts|diesel in the drinking water at the village]. [=c9|Borealis] [!c9|said] [c9 s1 asserts|the tanks lay whole on the bottom]. [=c10|The environment service] [!c10|skimmed off] [c10 s7 asserts|some 4,000 litres at the outflow]. 

[=c11|Mortensen] [!c11|denied] [c11 s6 denies-|that her drivers were paid more for a third trip]. [=c12|Lindqvist] [!c12|unfolded] [c12 s5 asserts|a slip with “3rd load, +200”].

== d3 | The Federal Post | 2036-06-20T06:00:00Z | Thaw
[=c13|Divers] [!c13|brought up] [c13 s8 asserts|two men in the second cab]. [=c14|They] [!c14|photographed] [c14 s8 asserts|a seam of a tank that was split from end to end]. [=c15|Highways North] [!c15|found] [c15 s2 asserts|that “a notice of closure was not carried out to the hut in time”]. [=c16|A bookkeeper] [!c16|testified] [c16 s9 asserts|that bonuses for speed stood in a second book]. [=c17|Whitestone] [!c17|asks] [c17 s4 demands|that the road never be built again].

? status | Was the road open on Thursday? | c1 / c2 c3 c15
? figure | Are drivers missing? | c4 / c5 c13
? account | How thick was the ice? | c6 / c7
? denial | Did fuel leak? | c8 c10 c14 / c9
? denial | Was speed rewarded? | c11 / c12 c16
~ c17 c1 | a demand for the future
~ c7 c8 | the chief and the village, of ice and of water
