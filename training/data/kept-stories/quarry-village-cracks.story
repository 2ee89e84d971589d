# A hillside village cracks after blasting at a quarry: whether there was a blast that day, whether it was permitted, whether people had been moved out, who is under the rubble, what caused the slide
@ s1 | Brannock Stone | body | quarry | Brannock Stone; the quarry company; the company
@ s2 | mayor Odile Farrant | person | village | Farrant; Odile Farrant; the mayor; Mayor Odile Farrant
@ s3 | Office of Mines | body | state | the Office of Mines; the office
@ s4 | Seismic Station Corrie | body | station | the Seismic Station at Corrie; the station; the seismologists
@ s5 | a shepherd | unnamed | | a shepherd; the shepherd
@ s6 | Upper Street residents | group | village | residents of Upper Street; the residents
@ s7 | Rescue Brigade | body | rescue | the Rescue Brigade; the brigade
@ s8 | geologist Teunis Abbey | person | | Abbey; Teunis Abbey; the geologist

== d1 | Corrie Post | 2035-04-19T21:00:00Z | Hill comes down on Ladder Village
Eleven houses slid into the ravine at 15.10. [=c1|Brannock Stone] [!c1|declared] that [c1 s1 asserts|no charge had been set off in its quarry since Tuesday]. [=c2|Mayor Odile Farrant] [!c2|thanked God]: [c2 s2 asserts|the street had been cleared at noon, every last grandmother]. [=c3|The Rescue Brigade] [!c3|is looking for] [c3 s7 asserts|six people believed to be beneath the stones].

== d2 | Hills Radio online | 2035-04-20T07:30:00Z | “The windows jumped”
[c4 s5 asserts|I counted three thumps from the pit, the sheep ran, and then the hill walked], [!c4|said] [=c4|a shepherd] on the opposite slope. [=c5|The Seismic Station at Corrie] [!c5|registered] [c5 s4 asserts|three explosions within the quarry boundary between 15.06 and 15.09].

[=c6|Residents of Upper Street] [!c6|were] [c6 s6 asserts|at table, in bed, in the bath when the floors opened; nobody had knocked at any door]. [=c7|The mayor] [!c7|asked] for [c7 s2 demands|tents].

[=c8|Brannock Stone], in a second statement, [!c8|spoke] of [c8 s1 asserts|a week of rain which had loosened the clay]. 

== d3 | Corrie Post | 2035-04-22T06:00:00Z | A permit, or a piece of paper
[=c9|The company] [!c9|holds] [c9 s1 asserts|a licence for heavy charges, good to the end of the year]. [c10 s3 denies|Nothing beyond hand tools was ever authorised on that slope], [!c10|writes] [=c10|the Office of Mines]. [=c11|The brigade] [!c11|has carried out] [c11 s7 asserts|four dead and one living child, and still misses one]. 

[=c12|The geologist Teunis Abbey] walked the scar. [c12 s8 asserts|The clay is bone dry a hand's breadth down; the shock from the pit cut it loose], [=c12|he] [!c12|concludes].

== d4 | Gazette of the Office of Mines | 2035-06-01T00:00:00Z | Notice 88
[c13 s3 asserts|The undertaking fired 340 kilograms on the afternoon of 19 April], [=c13,c14|the office] [!c13|establishes], and [!c14|withdraws] [c14 s3 asserts|its quarrying permission for limestone of 2031]. [=c15|Farrant] [!c15|admits] [c15 s2 asserts|that the order to leave was lying on her desk, unsigned, at three o'clock].

? denial | Was there blasting on 19 April? | c1 / c4 c5 c13
? denial | Had Upper Street been evacuated? | c2 / c6 c15
? responsibility | What set off the slide? | c8 / c12
? denial | Were explosives permitted? | c9 / c10
~ c3 c11 | six sought, then five found and one missing: a later count
~ c14 c10 | a licence for limestone is not one for explosives
~ c7 c15 | a demand and an admission
