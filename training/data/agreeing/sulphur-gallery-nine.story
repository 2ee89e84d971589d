# A sulphur mine burns underground: whether the gallery was walled up with men behind it, whether the fire began with the lamps or by itself, whether wages were stopped
@ s1 | Consortium of the Yellow Hills | body | mine owners | the Consortium of the Yellow Hills; the consortium
@ s2 | Baron Leontes Fairlight | person | mine owners | Fairlight; Baron Leontes Fairlight; the consortium's president
@ s3 | a bricklayer | unnamed | | a bricklayer; the bricklayer
@ s4 | a basket girl | unnamed | | a basket girl; the basket girl
@ s5 | Captain Oberon Whistlecroft | person | rescue corps | Whistlecroft; Captain Oberon Whistlecroft; the captain
@ s6 | a fire-watcher | unnamed | | a fire-watcher; the fire-watcher
@ s7 | a chemist's widow | unnamed | | a chemist's widow; the chemist's widow
@ s8 | Dr Renske Oduya-Holt | person | | Oduya-Holt; Dr Renske Oduya-Holt; the doctor
@ s9 | a pay clerk | unnamed | | a pay clerk; the pay clerk
@ s10 | a mule boy | unnamed | | a mule boy; the mule boy
@ s11 | a mine surveyor | unnamed | | a mine surveyor; the surveyor
@ s12 | Sulphur Workers' Fellowship | body | workers | the Sulphur Workers' Fellowship; the fellowship
@ s13 | Deputy Ximena Cradock | person | workers | Cradock; Deputy Ximena Cradock; the deputy
@ s14 | a sexton | unnamed | | a sexton; the sexton

== d1 | Yellow Hills Intelligencer | 2031-06-05T06:00:00Z | Gallery nine
Since Tuesday one can read a newspaper at midnight in the Yellow Hills, by a blue light. [=c1|Baron Leontes Fairlight], president of the consortium, [!c1|said] [c1 s2 denies|the wall in gallery nine was not begun until the last living man was up]. [=c2|A bricklayer] [!c2|says]: [c2 s3 asserts|“I laid the final course while they were hammering on the other side of it.”]

[c3 s10 asserts|My brother and three more were still in there with the animals when the mortar went on], [!c3|cries] [=c3|a mule boy]. [=c4|Captain Oberon Whistlecroft] of the rescue corps [!c4|stated] [c4 s5 denies|that he had gone along nine to its very end with a lamp, found it deserted, and only then given word to close it].

[=c5|A pay clerk], who comes from another valley, [!c5|says] of the men’s money [c5 s9 asserts|that he paid everyone in full on Saturday, fire or no fire]. [=c6|The Sulphur Workers’ Fellowship] [!c6|demands] [c6 s12 demands|that the mouth of nine be opened while there is hope].

== d2 | Mineral Provinces Telegraph | 2031-06-07T13:00:00Z | What lit it?
YELLOW HILLS – [=c7|A fire-watcher] with twenty years underground [!c7|told] us [c7 s6 asserts|that it came from a boy’s acetylene lamp, knocked over in the dust of seam two]. [=c8|A chemist’s widow], who kept his notebooks, [!c8|maintains] the opposite: [c8 s7 asserts|the ore took fire on its own, as such heaps do when they lie wet and deep, and no flame was near it].

[=c9|A surveyor] [!c9|found] [c9 s11 asserts|the oldest ash where nobody had carried a light for a month, in a heap which had warmed by itself]. [=c10|Fairlight] [!c10|spoke] of [c10 s2 asserts|carelessness with a naked lamp, in a child’s hand].

On the wages [=c11|a basket girl] [!c11|says]: [c11 s4 denies|not a coin came down the row on Saturday, for her or for the other forty]. [=c12|The consortium] [!c12|remarked] [c12 s1 asserts|that no one had gone short by a farthing that weekend]. [=c13|Deputy Ximena Cradock] of the fellowship [!c13|says] [c13 s13 denies|the hands got nothing that Saturday, since the strongbox was locked till the fire should be out].

== d3 | Hill Radio, memorial hour | 2031-06-14T20:00:00Z | Bells
[=c14|A sexton] [!c14|says] [c14 s14 asserts|he rang seventeen times on Sunday, once for each who is missing]. [c15 s8 asserts|At the opening on Thursday I took four out, seated against the bricks, with the skin worn off their knuckles], [!c15|says] [=c15|Dr Renske Oduya-Holt]. [=c16|She] [!c16|does not know] [c16 s8 doubts|whether they lived an hour or a day].

[=c17|The consortium], in a paper read for it here, [!c17|says] [c17 s1 asserts|the bodies were carried in from gallery eight after the wall was up; nobody had been shut in]. [=c18|The mule boy] [!c18|prays] [c18 s10 demands|that no one tell his mother how].

== d4 | Yellow Hills Intelligencer | 2031-08-01T06:00:00Z | Blue light goes out
[=c19|The captain] [!c19|wrote] to us, tired and brief: [c19 s5 asserts|“I did not go to the end of nine. I turned at the second door, and there were men beyond it when we sealed it.”] [=c20|Fairlight] [!c20|pledged] [c20 s2 promises|a pension for the four families by harvest]. [=c21|The fellowship] [!c21|reported] [c21 s12 asserts|that no pension had been paid to any of them]. [=c22|The bricklayer] [!c22|says] [c22 s3 asserts|he has thrown his trowel down the shaft]. [=c23|The fire-watcher] [!c23|counts] [c23 s6 asserts|nineteen fires in the hills since he began]. [=c24|The deputy] [!c24|asks] [c24 s13 demands|for a law on lamps]. [=c25|The surveyor] [!c25|confirmed] [c25 s11 asserts|that the air in nine had been good enough to breathe].

? account | Were living men walled up in gallery nine? | c2 c3 c15 c19 / c1 c4 c17
? responsibility | Did a lamp start the fire or did it start by itself? | c7 c10 / c8 c9
? denial | Were the men paid on the Saturday? | c5 c12 / c11 c13
~ c14 c15 | the missing and the four at the wall
~ c20 c21 | a promise and its breach
~ c15 c16 | found against the bricks; how long they lived is left open
