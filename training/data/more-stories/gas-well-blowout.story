# A gas well blows out near the town of Hesper: who was drilling, whether the valve had been taken off, how far people were moved, how many sheep and people died, when it was capped
@ s1 | Meridian Gas | body | company | Meridian Gas; Meridian; the company
@ s2 | Rolf Tandberg-Achebe | person | company | Tandberg-Achebe; Rolf Tandberg-Achebe; Meridian's head of drilling
@ s3 | Town of Hesper | body | town | the town of Hesper; the town council; the town
@ s4 | Mayor Sunniva Clay | person | town | Clay; the mayor; Mayor Sunniva Clay
@ s5 | Mines Inspectorate | body | inspectorate | the Mines Inspectorate; the inspectorate
@ s6 | a roughneck | unnamed | | a roughneck; the roughneck
@ s7 | Upland Farmers | body | farmers | Upland Farmers; the farmers

== d1 | Basin Wire | 2036-05-17T04:00:00Z | Well burns near Hesper
HESPER, May 17 (Basin) - A gas well eight kilometres from Hesper has been burning since Friday night. [=c1|Meridian Gas] [!c1|said] [c1 s1 asserts|the rig belonged to a contractor and no Meridian man had been on it]. [=c2|The Mines Inspectorate] [!c2|said] [c2 s5 asserts|the licence and the crew were Meridian’s].

[=c3|Mayor Sunniva Clay] [!c3|said] [c3 s4 asserts|everybody within five kilometres had been taken to the sports hall]. [c4 s7 asserts|Nobody came for us, we lay on the floor of the dairy with wet sheets,] [!c4|said] [=c4|Upland Farmers], whose members live around the well.

[=c5|The company] [!c5|knew] of [c5 s1 asserts|no loss of life].

== d2 | Hesper Weekly Bell | 2036-05-20T08:00:00Z | “It stood in the yard”
[=c6|A roughneck] [!c6|told] the Bell [c6 s6 asserts|the blow-out preventer was standing in the yard with a tarpaulin over it when the kick came]. [=c7|Rolf Tandberg-Achebe, Meridian’s head of drilling,] [!c7|said] [c7 s2 asserts|the preventer was on the wellhead and had been tested on Wednesday]. [c8 s6 asserts|We wear their badge, they pay us, and he shouts at us by name,] [=c8|the roughneck] [!c8|said].

[=c9|The roughneck] [!c9|lost] [c9 s6 asserts|two friends, who were on the floor of the rig]. 

[=c10|The farmers] [!c10|counted] [c10 s7 asserts|600 dead ewes]. [=c11|Meridian] [!c11|offered] [c11 s1 promises|a price for each carcass].

== d3 | Basin Wire | 2036-05-26T17:00:00Z | Inspectors: safety device lay apart
[=c12|The inspectorate] [!c12|found] [c12 s5 asserts|nothing but a flange where the valve should have been]. [=c13|It] [!c13|said] [c13 s5 asserts|remains of two people had been found under the derrick].

[=c14|Tandberg-Achebe] [!c14|announced] [c14 s2 asserts|that the well was killed on Monday at noon]. [=c15|The mayor] [!c15|could see] [c15 s4 asserts|the flame from her window on Monday night as high as before].

[=c16|Clay] [!c16|admitted] [c16 s4 asserts|that “three or four farms on the lee side had been overlooked”]. [=c17|The town] [!c17|is suing] [c17 s3 demands|for forty million].

? responsibility | Whose rig was it? | c1 / c2 c8
? denial | Was everyone near the well moved? | c3 / c4 c16
? denial | Was the safety valve in place? | c6 c12 / c7
? figure | Did anybody die? | c5 / c9 c13
? status | Was the fire out on Monday? | c14 / c15
~ c10 c5 | ewes, not people
~ c11 c10 | an offer a carcass, and how many there are
~ c17 c11 | a suit and an offer
