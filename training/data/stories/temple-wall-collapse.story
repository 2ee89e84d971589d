# A wall falls on pilgrims at the spring of Auben: how many died, whether there had been warnings, and who opened the upper gate
@ s1 | shrine council | body | shrine | the council; the shrine council
@ s2 | Father Anselm Duro | person | shrine | Duro; Father Duro; the rector; Father Anselm Duro
@ s3 | Auben district | body | district | the district; Auben district
@ s4 | Livia Kranz | person | district | Kranz; the building inspector; the district's building inspector, Livia Kranz
@ s5 | Pilgrims' Aid | body | Pilgrims' Aid | Pilgrims' Aid; the charity
@ s6 | St Bride's hospital | body | hospital | the hospital; St Bride's hospital; St Bride's
@ s7 | a candle seller | unnamed | | a candle seller; the candle seller
@ s9 | a mason | unnamed | | a mason; a mason who worked at the spring in July
@ s8 | Oren Tabor | person | stewards | Tabor; the head steward; Oren Tabor, the head steward

== d1 | Auben Post | 2032-08-15T14:00:00Z | Wall falls on crowd at spring
[=c1|St Bride’s hospital] [!c1|said] [c1 s6 asserts|it had received eleven dead and forty-six hurt]. [=c2|Pilgrims’ Aid] [!c2|spoke] of [c2 s5 asserts|at least nineteen bodies carried down the steps].

[c3 s2 asserts|“That wall has stood three hundred years and nobody ever told us it was weary,”] [!c3|said] [=c3|the rector, Father Anselm Duro]. [=c4|Auben district] [!c4|said] [c4 s3 asserts|that it had closed the upper terrace in June and had put up a chain].

[c5 s7 asserts|The stewards waved us through the top gate because the lower court was full], [!c5|said] [=c5|a candle seller].

== d2 | Auben Post | 2032-08-16T08:00:00Z | Inspector: I wrote three letters
[=c6|The district’s building inspector, Livia Kranz,] [!c6|produced] copies [c6 s4 asserts|of three letters that warned the council of cracks as wide as a hand]. [=c7|The council] [!c7|said] [c7 s1 asserts|no such letter was in its files].

[=c8|Oren Tabor, the head steward,] [!c8|denied] [c8 s8 denies-|that his people had opened the upper gate]. [c9 s8 asserts|“Somebody with bolt cutters did,”] [=c9|he] [!c9|said].

[=c10|The hospital] [!c10|raised] the toll [c10 s6 asserts|to fourteen after three of the injured died in the night].

== d3 | Hill Country Weekly | 2032-08-20T09:00:00Z | A chain, but no lock
[=c11|A mason who worked at the spring in July] [!c11|said] [c11 s9 asserts|there was never any chain on the terrace]. [=c12|Duro] [!c12|conceded] [c12 s2 asserts|that an envelope from the district had lain unopened on his desk since May].

[=c13|Tabor] [!c13|now said] [c13 s8 asserts|two of the younger stewards had drawn the bolt on their own account]. [=c14|Pilgrims’ Aid] [!c14|stood by] [c14 s5 asserts|its count of nineteen, five of whom had been taken home by their families before any ambulance came].

[=c15|Kranz] [!c15|demanded] [c15 s4 demands|that the spring be fenced off]. [=c16|The council] [!c16|promised] [c16 s1 promises|a chapel for the dead].

? figure | How many people died? | c1 / c2 c14
? figure | How many died by the second day? | c10 / c14
? denial | Had the shrine been warned? | c3 c7 / c6 c12
? denial | Was the terrace closed off? | c4 / c11
? responsibility | Who opened the upper gate? | c5 c13 / c8 c9
~ c1 c10 | a later count by the same hospital
~ c15 c16 | what should be done, and what will be built
~ c5 c4 | a chain can be there and people be waved through
