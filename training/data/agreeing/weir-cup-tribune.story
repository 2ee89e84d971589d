# A boat race ends in a panic on the bank: whether the cannon was loaded with shot, whether the finish was won by the academy, whether the lifeboats were manned
@ s1 | Weir Cup Committee | body | race committee | the Weir Cup Committee; the race committee
@ s2 | Starter Quintus Abelard-Mwangi | person | race committee | Abelard-Mwangi; Quintus Abelard-Mwangi, the starter; the starter
@ s3 | Coach Sieglinde Farquessa | person | academy | Farquessa; Sieglinde Farquessa, who coaches the academy; the academy's coach
@ s4 | Stroke Ludo Pennyfeather-Aziz | person | bargemen's eight | Pennyfeather-Aziz; Ludo Pennyfeather-Aziz, stroke of the bargemen's eight; the bargemen's stroke
@ s5 | an oyster opener | unnamed | | an oyster opener; the oyster opener
@ s6 | an artillery pensioner | unnamed | | an artillery pensioner; the pensioner
@ s7 | a sailmaker | unnamed | | a sailmaker; the sailmaker
@ s8 | a pharmacist's wife | unnamed | | a pharmacist's wife; the pharmacist's wife
@ s9 | a swimming teacher | unnamed | | a swimming teacher; the swimming teacher
@ s10 | River Rescue Society | body | rescue society | the River Rescue Society; the society
@ s11 | a coxswain of the rescue society | unnamed | rescue society | a coxswain of the society; the coxswain
@ s12 | Dr Emeka Lindqvarn | person | | Lindqvarn; Dr Emeka Lindqvarn; the surgeon
@ s13 | a newsreel man | unnamed | | a newsreel man; the newsreel man
@ s14 | a judge's daughter | unnamed | | a judge's daughter; the judge's daughter

== d1 | Regatta Telegraph | 2032-06-05T19:00:00Z | Cup day, black day
At the finish of the Weir Cup on Saturday the gun went off and the bank began to run; part of it ran into the river. [c1 s2 asserts|“Powder and a wad of newspaper, as in every year since my father,”] [!c1|said] [=c1|Quintus Abelard-Mwangi, the starter]. [=c2|Dr Emeka Lindqvarn], who was digging until dusk, holds a saucer to set against that and [!c2|shakes] it: [c2 s12 asserts|forty-one leaden peas, from as many patients].

Eleven people drowned. [c3 s9 denies|“I was in the water with my clothes on. Both boats hung on their hooks with the covers buttoned,”] [!c3|said] [=c3|a swimming teacher]. [=c4|The River Rescue Society] [!c4|states] [c4 s10 asserts|that two full crews had sat at their oars from the first heat to the last].

And who won? [=c5|The Weir Cup Committee] [!c5|put up] [c5 s1 asserts|the academy’s colours, by a canvas]. [=c6|It] [!c6|wishes] [c6 s1 demands|silence at Sunday’s prize-giving].

== d2 | Regatta Telegraph | 2032-06-08T19:00:00Z | Lead in the lemonade
[=c7|An artillery pensioner] [!c7|swept out] the muzzle on Sunday: [c7 s6 denies|soot, printer’s ink and half a crossword; had there been ball or shot in her, the bore would be scored, and it was smooth as a flute]. [=c8|An oyster opener] [!c8|stood] twenty yards in front of it, and [!c8|shows] his tub: [c8 s5 asserts|it is a sieve now; one doesn’t get that from the racing page]. [c9 s8 asserts|“Something rattled across our tin roof like hail, and the parasols had stars in them,”] [!c9|said] [=c9|a pharmacist’s wife].

The coach is honest, to the harm of her own crew. [c10 s3 denies|“We were second. I was level with the post, and what I saw go by first was tar and bare arms,”] [=c10|Sieglinde Farquessa, who coaches the academy,] [!c10|said]. The other crew is honest as well. [c11 s4 asserts|“They had us by the length of a bread board. It’s no use crying,”] [!c11|said] [=c11|Ludo Pennyfeather-Aziz, stroke of the bargemen’s eight].

[=c12|A coxswain of the society] [!c12|will not lie] for it: [c12 s11 asserts|they had been in the beer tent, all sixteen, since nobody had relieved them at two].

== d3 | Pictures Weekly | 2032-06-18T00:00:00Z | Frame by frame
[=c13|A newsreel man] [!c13|ran] the reel for us eleven times: [c13 s13 asserts|the bargemen’s ball crosses the wire when the gilded prow of the scholars is still short of it by a hand]. On the same reel, [=c14|he] [!c14|points out], [c14 s13 asserts|white caps can be seen, eight to a boat, pulling off from the stage at the very first splash]. [=c15|A judge’s daughter], who held the tape, [!c15|felt] it: [c15 s14 asserts|the gilt point tore it out of her fingers, and the black one came after].

[=c16|A sailmaker] [!c16|makes] the covers of the lifeboats: [c16 s7 asserts|they were laced that evening as he had left them at Easter, dry inside, with a mouse’s nest].

[=c17|The pharmacist’s wife] [!c17|was among] those who fell in; [c17 s8 asserts|she was fished out by a man in a white cap, with oars going beside him, before she had swallowed twice], [=c17|she] [!c17|tells] us.

== d4 | Regatta Telegraph | 2032-09-04T19:00:00Z | Autumn fours
There is to be a flag instead of the gun. [=c18|The starter] [!c18|has given] [c18 s2 asserts|his father’s ramrod to the museum]. [=c19|The surgeon] [!c19|has counted] again: [c19 s12 asserts|sixty-six, now that the backs have been done]. [=c20|The race committee] [!c20|has not decided] [c20 s1 doubts|whether to hold a cup next year]. [=c21|The society] [!c21|will be buying] [c21 s10 promises|a third boat]. The coxswain teaches knots. [=c22|He] [!c22|finds] [c22 s11 asserts|that children hold on better than crews]. [=c23|The oyster opener] [!c23|asks] [c23 s5 demands|for a new tub]. [=c24|Farquessa] [!c24|has moved] to [c24 s3 asserts|a lake on which nobody ever wins].

? denial | Was the finishing gun loaded with shot? | c2 c8 c9 / c1 c7
? account | Did the academy win the race? | c5 c11 c15 / c10 c13
? denial | Were the lifeboats manned? | c4 c14 c17 / c3 c12 c16
~ c2 c19 | an earlier and a later count by the same surgeon
~ c21 c4 | a third boat later, and the two on race day
~ c23 c8 | a wish, and a tub full of holes
~ c20 c6 | an open question and a wish for Sunday
