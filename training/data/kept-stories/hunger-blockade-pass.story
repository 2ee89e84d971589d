# The valley of Ketterly is cut off for ninety days: whether the road is closed, who turned back the bread lorries, whether a child starved, whether the airstrip was mined
@ s1 | Government of Marland | body | Marland | Marland; Marland's government; the government
@ s2 | Foreign Minister Rhea Dunstan | person | Marland | Dunstan; the foreign minister; Foreign Minister Rhea Dunstan
@ s3 | Ketterly Assembly | body | Ketterly | the Ketterly Assembly; the assembly
@ s4 | Speaker Bram Oskery | person | Ketterly | Oskery; the speaker; Speaker Bram Oskery
@ s5 | a lorry driver | unnamed | relief | a lorry driver; the driver
@ s6 | Loaves Without Borders | body | relief | Loaves Without Borders; the charity
@ s7 | paediatrician Sanna Vole | person | Ketterly | Vole; Sanna Vole; the paediatrician
@ s8 | truce officer Jean Hallam-Pye | person | truce force | Hallam-Pye; the truce officer; Jean Hallam-Pye

== d1 | Marland Today | 2043-03-12T07:00:00Z | There is no blockade
[c1 s2 asserts|The pass road is open to anyone with a lawful purpose], [=c1|Foreign Minister Rhea Dunstan] [!c1|told] diplomats. [=c2|She] [!c2|added] that [c2 s2 asserts|Tuesday’s bread lorries had been sent away by Ketterly’s own militia at the lower bridge]. [=c3|Marland’s government] [!c3|offers] [c3 s1 promises|a second road by way of the salt works].

== d2 | Ketterly Free Radio | 2043-03-12T19:00:00Z | Day 90
[c4 s4 asserts|Ninety days now without one wheel crossing the pass], [!c4|said] [=c4|Speaker Bram Oskery]. [=c5|He] [!c5|mourned] [c5 s4 asserts|a boy of three who had died for want of food in the upper hamlet]. [=c6|The assembly] [!c6|voted] [c6 s3 demands|to ask the truce force for an air bridge].

== d3 | Loaves Without Borders, log | 2043-03-13T10:00:00Z | Tuesday
Eleven lorries, 140 tonnes. [c7 s5 asserts|It was Marland conscripts who put the spikes down and told us to swing round; we never got as far as the bridge], [=c7|a lorry driver] [!c7|reported]. [=c8|We] [!c8|have been stopped] [c8 s6 asserts|at the same concrete blocks on each of our nine attempts since Christmas].

== d4 | Marland Today | 2043-03-15T07:00:00Z | The boy from the hamlet
[=c9|Marland] [!c9|has obtained] a certificate under which [c9 s1 asserts|the child was carried off by measles, at his proper weight]. [=c10|Dunstan] [!c10|dismissed] [c10 s2 denies-|that hunger has killed anyone in the valley]. On the airstrip, [=c11|she] [!c11|was firm]: [c11 s2 asserts|it has been sown with mines by the separatists, and no plane can use it].

== d5 | Truce force, weekly sheet | 2043-03-20T12:00:00Z | Ketterly sector
[=c12|Truce officer Jean Hallam-Pye] [!c12|drove] to the pass. [c12 s8 asserts|Four rows of blocks, welded; a dog could pass, a cart could not]. [=c13|She] [!c13|then walked] the airstrip from end to end with sheep in front of her: [c13 s8 asserts|clean turf and daisies, nothing buried]. 

== d6 | The Slow Reader | 2044-01-20T06:00:00Z | Weights
[=c14|Paediatrician Sanna Vole] [!c14|kept] cards. [c14 s7 asserts|He was six kilos and four hundred when he came in, with a belly like a drum, and he had had his measles the year before.] The certificate, [=c15|she] [!c15|says], [c15 s7 asserts|bears her stamp and somebody else’s hand]. [=c16|A conscript] [!c16|has since described] [c16 s1 asserts|orders to let through only tobacco and priests, and how he had turned the bread round with a hurricane lamp].

? account | Was the pass road open? | c1 / c4 c8 c12
? responsibility | Who turned back the lorries on Tuesday? | c2 / c7 c16
? account | Did the boy die of hunger? | c5 c14 / c9 c10
? account | Was the airstrip mined? | c11 / c13
~ c3 c8 | an offer of another road
~ c6 c11 | a wish for an air bridge
~ c15 c9 | a doubtful paper, and what it says
