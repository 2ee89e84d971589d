# A firework works explodes in a town: whether it held a licence, whether a boy lit it or the heat did, whether the army had taken powder from it, who pulled the children out
@ s1 | Jubilant Fireworks | body | firework makers | Jubilant Fireworks; the firework makers; the works
@ s2 | Ysolde Karabin | person | firework makers | Karabin; Ysolde Karabin; the proprietress
@ s3 | a fuse roller | unnamed | | a fuse roller; the fuse roller
@ s4 | a lottery seller | unnamed | | a lottery seller; the lottery seller
@ s5 | Town Registrar Omar Blythe-Whitlow | person | town | Blythe-Whitlow; Town Registrar Omar Blythe-Whitlow; the registrar
@ s6 | a scribe | unnamed | | a scribe in the licence office; the scribe
@ s7 | a cartridge inspector | unnamed | | a cartridge inspector; the cartridge inspector
@ s8 | Major Corisande Veld | person | army | Veld; Major Corisande Veld; the major
@ s9 | a quarry carter | unnamed | | a quarry carter; the quarry carter
@ s10 | a shoeblack | unnamed | | a shoeblack; the shoeblack
@ s11 | a swimming teacher | unnamed | | a swimming teacher; the swimming teacher
@ s12 | Dr Pellegrin Ash | person | | Ash; Dr Pellegrin Ash; the heat scientist
@ s13 | Crafts Chamber | body | craft guilds | the Crafts Chamber; the chamber

== d1 | Saffron Market Post | 2038-07-15T12:00:00Z | Rockets at noon
All of the rockets for the Regatta went up on Wednesday and nobody had ordered them. [=c1|The town registrar, Omar Blythe-Whitlow,] [!c1|said] [c1 s5 denies|the makers had had no permit since the spring before last]. [=c2|Ysolde Karabin], who owns the works, [!c2|claims] [c2 s2 asserts|a valid licence, with a stamp, for this year and next].

[c3 s6 asserts|“I wrote it out in May, in my best hand, and she paid the fee and I blotted the signature,”] [!c3|says] [=c3|a scribe in the licence office]. [=c4|The Crafts Chamber] [!c4|sides] with the registrar: [c4 s13 denies|not one sheet had been issued to her house since its refusal two years ago].

[=c5|A fuse roller] [!c5|is sure] of it: [c5 s3 asserts|Tilo, the pot boy, struck a match to see his sandwich, and that was that]. [=c6|A shoeblack] from the corner [!c6|says] [c6 s10 denies|the boy was out polishing at his side; it was the sun on the tin roof, and the paste crept and went off by itself].

== d2 | Union of Evening Papers | 2038-07-16T17:00:00Z | Major: no powder was ours
LOWER SAFFRON – [=c7|Major Corisande Veld] [!c7|stated] [c7 s8 denies|that no army cart had called at the works this year]. [=c8|A quarry carter] [!c8|remembers] [c8 s9 asserts|helping soldiers, in June, to lift six barrels of the firm’s black powder on to a grey wagon with a number]. [=c9|A cartridge inspector] of the garrison [!c9|differs] from his major: [c9 s7 asserts|the wagon was sent to the works in June, he wrote the receipt himself]. [=c10|A lottery seller] at the gate [!c10|doubts] it: [c10 s4 denies|“I am there all day, every day, and no soldier or wagon ever pulled up.”]

[=c11|Dr Pellegrin Ash] [!c11|says] of the paste [c11 s12 asserts|that it had been warmed to its limit by the roof and went off of itself, with nobody near]. [=c12|Karabin] [!c12|blames] [c12 s2 asserts|a lad and a match]. [=c13|The chamber] [!c13|wants] [c13 s13 demands|all such houses moved beyond the tollgate].

== d3 | Riverbank Radio, what the street says | 2038-07-18T18:30:00Z | Eight from the school
– Who fetched the children out of the school next door? – [c14 s11 asserts|The shoeblack did. He went in three times and I counted eight on his back], [!c14|says] [=c14|a swimming teacher]. – [c15 s9 asserts|That black-handed fellow got all eight of them out, one after another, nobody else went near the door], [!c15|says] [=c15|the quarry carter].

– [=c16|The lottery seller] [!c16|answers]: [c16 s4 denies|he never left his box; it was the fire people who brought them down the ladder]. – [=c17|The shoeblack] [!c17|says only] [c17 s10 asserts|his hair had been on fire]. – [=c18|Veld] [!c18|claims] [c18 s8 asserts|that the rescue was the brigade’s work alone, with a ladder, and that no shoeblack was among the rescuers].

== d4 | Union of Evening Papers | 2038-10-30T12:00:00Z | Tollgate
LOWER SAFFRON – [=c19|The works] [!c19|promised] in July [c19 s1 promises|to repair the school by the first bell of term]. [=c20|The swimming teacher] [!c20|says] [c20 s11 asserts|lessons are held in the boathouse, the school having been left as it was]. [=c21|Blythe-Whitlow] [!c21|does not know] [c21 s5 doubts|where the first copy of the paper is]. [=c22|The scribe] [!c22|wishes] [c22 s6 demands|for her best hand to be compared]. [=c23|Ash] [!c23|advises] [c23 s12 demands|white roofs]. [=c24|The fuse roller] [!c24|has moved] [c24 s3 asserts|to a candle factory]. [=c25|Karabin] [!c25|says] [c25 s2 asserts|she has not a rocket left for the Regatta].

? account | Did the works hold a licence? | c2 c3 / c1 c4
? responsibility | Did a boy with a match or the heat set the works off? | c5 c12 / c6 c11
? denial | Did an army cart call at the works in June? | c8 c9 / c7 c10
? account | Did the shoeblack fetch the children out of the school? | c14 c15 / c16 c18
~ c17 c14 | burnt hair, which agrees with both and decides nothing
~ c19 c20 | a promise and its breach
~ c13 c23 | one demand and another
~ c21 c3 | a copy that is missing, a paper that was written
