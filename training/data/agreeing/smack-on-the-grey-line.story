# A fishing smack is seized on a border river mouth: on which side she lay, whether her nets were cut, whether the skipper signed a confession, whether the crew is fed
@ s1 | Coast Guard of Ysterra | body | Ysterra | Ysterra's coast guard; the Ysterran coast guard
@ s2 | Commodore Benoit Haglund-Reyes | person | Ysterra | Haglund-Reyes; Commodore Benoit Haglund-Reyes; the commodore
@ s3 | Fisheries Minister Orla Tamberlane | person | Meeren | Tamberlane; Fisheries Minister Orla Tamberlane; Meeren's fisheries minister
@ s4 | a skipper's wife | unnamed | | the skipper's wife; his wife
@ s5 | a ship's boy | unnamed | | the ship's boy; the boy
@ s6 | a lightship keeper | unnamed | | a lightship keeper; the lightship keeper
@ s7 | a dredger captain | unnamed | | a dredger captain; the dredger captain
@ s8 | a net maker | unnamed | | a net maker; the net maker
@ s9 | a boarding sailor of Ysterra | unnamed | Ysterra | a sailor of the boarding party; the boarding sailor
@ s10 | a chart printer | unnamed | | a chart printer; the chart printer
@ s11 | Consul Faustina Drewery | person | Meeren | Drewery; Consul Faustina Drewery; the consul
@ s12 | a prison baker | unnamed | | a prison baker; the prison baker
@ s13 | an interpreter | unnamed | | an interpreter; the interpreter
@ s14 | Herring Fleet Society | body | | the Herring Fleet Society; the society

== d1 | North Water Telegrams | 2037-03-01T12:40:00Z | Smack Good Intent taken
PORT ANSEL – A grey cutter of Ysterra took the Meeren smack Good Intent with seven hands on Sunday. Between the two states runs a line that nobody can see. [c1 s1 asserts|The intruder was hauling two miles inside our water], [!c1|signalled] [=c1|Ysterra’s coast guard]. [=c2|A lightship keeper] [!c2|took] her bearing that morning: [c2 s6 asserts|he could have hailed her from his gallery, and the gallery has been Meeren since his grandfather].

[=c3|A dredger captain], himself from Meeren, [!c3|grants] the other side its point: [c3 s7 asserts|the lads had the Ysterran beacon on the wrong shoulder, as they do every spring when the fish are over there]. [c4 s3 denies|“She did not cross by the length of an oar,”] [!c4|protested] [=c4|Fisheries Minister Orla Tamberlane]. [=c5|She] [!c5|demands] [c5 s3 demands|ship, men and catch before the week is out].

[=c6|The skipper’s wife] [!c6|had warned] him, [!c6|she says], [c6 s4 asserts|of a dream about eels].

== d2 | Port Ansel Packet | 2037-03-03T08:00:00Z | Forty fathoms of holes
What came home is the gear, adrift. [=c7|A net maker] [!c7|spread] it on the quay: [c7 s8 asserts|you could lay a ruler along the edges; only a blade leaves hemp like that]. [c8 s2 denies|“My men laid a knife to nothing but their bread,”] [=c8|Commodore Benoit Haglund-Reyes] [!c8|sent word]. One of his men says otherwise. [=c9|A sailor of the boarding party], ashore with a toothache, [!c9|boasted] [c9 s9 asserts|of having parted the lot with four strokes of his cutlass, so that the fish ran back like silver].

[=c10|The dredger captain] [!c10|thinks] less of Meeren hemp: [c10 s7 asserts|it had torn on the wreck of the Alba, which takes a trawl a month].

And the paper? [=c11|The Ysterran coast guard] [!c11|presented] [c11 s1 asserts|a full admission in the skipper’s own hand, with date and tide]. [c12 s13 denies|“I sat between them for six hours. He put his fists in his pockets, and the sheet was as blank at the end as my coffee was cold,”] [!c12|said] [=c12|an interpreter].

== d3 | Ledger of the Seas, a shipping monthly | 2037-04-01T00:00:00Z | Printed lines
We asked a printer of charts. [c13 s10 asserts|“By the ninth edition the place is on the southern side, and so it is by all eight before it,”] [=c13|he] [!c13|said]; the southern side is Ysterra’s. The boy of the smack has since been let go. [=c14|He] [!c14|tells] us [c14 s5 asserts|that his master wrote “I was over the line” and his name, to be allowed to go to the privy]. [=c15|The consul, Faustina Drewery,] [!c15|saw] the prisoner on the tenth: [c15 s11 denies|he has put his name to no document whatsoever, and asked her for a pen to do so in his will].

The boy is thin. [c16 s5 asserts|“A turnip for the seven of us, and on Sundays we looked at one,”] [=c16|he] [!c16|said]. [=c17|A prison baker] [!c17|protests]: [c17 s12 asserts|each of the seven had his two pounds of rye, warm, and lard on it, out of her own oven]. [=c18|Drewery], to the anger of her minister, [!c18|agrees] with the baker: [c18 s11 asserts|they had fuller plates than she has at the consulate]. 

[=c19|Tamberlane] [!c19|told] a crowd [c19 s3 asserts|that our people are being starved behind that wall]. [=c20|The Herring Fleet Society] [!c20|is collecting] [c20 s14 promises|shoes for the wives].

== d4 | Port Ansel Packet | 2037-06-12T08:00:00Z | Eels
The Good Intent was sold on Friday under another name. [=c21|Haglund-Reyes] [!c21|offers] [c21 s2 promises|the men for the price of a buoy]. [=c22|The wife of the skipper] [!c22|has asked] [c22 s4 demands|to see him before the eels run]. [c23 s6 asserts|The lightship is to be shifted a mile to the north], [=c23|its keeper] [!c23|was told], and [=c24|the net maker] [!c24|has had] [c24 s8 asserts|three orders for wire]. [=c25|The minister] [!c25|cannot say] [c25 s3 doubts|what a buoy costs].

? account | On which side of the line did the smack lie? | c1 c3 c13 / c2 c4
? account | Were the nets cut? | c7 c9 / c8 c10
? denial | Had the skipper signed a confession? | c11 c14 / c12 c15
? denial | Are the men in prison given enough to eat? | c17 c18 / c16 c19
~ c5 c21 | a demand and an offer
~ c23 c2 | a later shift of the lightship, and where it lay
~ c6 c22 | a dream and a wish
~ c24 c7 | orders for wire, and a cut in hemp
