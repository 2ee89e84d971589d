# A new bridge cracks: whether the minister was paid, whether the cement was stretched with sand, who had chosen the builder
@ s1 | Transport Minister Lucan Adebrook | person | transport ministry | Adebrook; Transport Minister Lucan Adebrook; the minister
@ s2 | Ysolde Karamazin | person | transport ministry | Karamazin; Ysolde Karamazin, the minister's former private secretary; the former private secretary
@ s3 | Pillar and Sons | body | builders | Pillar and Sons; the builders; the firm
@ s4 | Hugo Pillar | person | builders | Pillar; Hugo Pillar; the younger Pillar
@ s5 | a gravel bargeman | unnamed | | a gravel bargeman; the bargeman
@ s6 | a hotel waiter | unnamed | | a hotel waiter; the waiter
@ s7 | Engineer Tove Makarenko-Li | person | | Makarenko-Li; Engineer Tove Makarenko-Li; the engineer
@ s8 | materials laboratory | body | | the state materials laboratory; the laboratory
@ s9 | a mixer hand | unnamed | | a mixer hand; the mixer hand
@ s10 | Court of Audit | body | court of audit | the Court of Audit; the auditors
@ s11 | Auditor Fabrizio Onwudiwe-Holm | person | court of audit | Onwudiwe-Holm; Auditor Fabrizio Onwudiwe-Holm; the auditor
@ s12 | a seamstress | unnamed | | a seamstress; the seamstress
@ s13 | a bank archivist | unnamed | | a bank archivist; the archivist
@ s14 | a tender clerk | unnamed | | a tender clerk; the tender clerk

== d1 | The Estuary Examiner | 2032-09-09T05:30:00Z | Cracks in the Eleven Arches
The bridge is fourteen months old and has been closed to everything but goats. What went into it? [c1 s7 asserts|“Beach. I can rub it out of the pier with my thumb, there are cockles in it,”] [!c1|said] [=c1|Engineer Tove Makarenko-Li], who was hired by the fishermen. [=c2|Pillar and Sons] [!c2|answered] [c2 s3 asserts|that each cubic yard held the full five bags the contract asks for].

What went into the minister is the other question. [=c3|A hotel waiter] [!c3|saw] [c3 s6 asserts|old Pillar’s fat envelope go across under the napkin between the fish and the pears, into the ministerial waistcoat]. [=c4|Transport Minister Lucan Adebrook] [!c4|told] the Examiner: [c4 s1 denies|“Not one farthing from any contractor, on any day of my life.”] [=c5|He] [!c5|counts on] [c5 s1 asserts|carts going across again before the harvest].

[=c6|The Court of Audit] [!c6|found] in July [c6 s10 asserts|that Adebrook had picked the builders himself, over the heads of the tender board]. [=c7|One of its own auditors, Fabrizio Onwudiwe-Holm,] [!c7|dissents] in writing: [c7 s11 asserts|it was the board that had chosen, by five votes to two, and no minister had a hand in it].

== d2 | The Estuary Examiner | 2032-09-12T05:30:00Z | Five bags, or three?
[=c8|A mixer hand] who was on the second pier [!c8|laughed] at the word five: [c8 s9 asserts|“Three and a prayer. The others went out by the back gate and built the younger Pillar his stables.”] [=c9|The state materials laboratory], however, [!c9|certifies] [c9 s8 asserts|cores of the prescribed strength, with the binder richer if anything than ordered]. [=c10|It] [!c10|leaves aside] [c10 s8 doubts|why they should then have cracked].

[=c11|A gravel bargeman] [!c11|shares] the laboratory’s view, unpaid: [c11 s5 asserts|he had landed the stuff at the pier himself, ninety thousand bags, and there is not a bag missing from what that pier needed]. Then the younger Pillar spoiled it for his family. [c12 s4 asserts|“Father made three out of every two, on those piers as everywhere,”] [=c12|Hugo Pillar] [!c12|said] to a lady who turned out to write for us.

[c13 s14 asserts|“He rang. He said the name, and the board then discovered that it had been of the same opinion,”] [!c13|recalls] [=c13|a tender clerk]. [=c14|The bargeman] [!c14|would like] [c14 s5 demands|a ferry in the meantime].

== d3 | Silk & Serge, a trade paper for tailors | 2032-10-01T00:00:00Z | A waistcoat speaks
It does not often fall to this paper to report affairs of state. But [=c15|a seamstress] known to us [!c15|let out] that very waistcoat, and in doing so [!c15|came upon] [c15 s12 asserts|bank wrappers of Pillar and Sons in the lining, marked “for L. A., with thanks for the arches”]. The wearer’s private secretary, since dismissed, pleads for him. [c16 s2 denies|“I opened every letter and emptied every pocket for nine years, and that man was never bought by anyone,”] [!c16|says] [=c16|Ysolde Karamazin].

All the same, [=c17|she] [!c17|admits] freely [c17 s2 asserts|having typed the minister’s note that gave the work to the Pillars two days before the board sat]. [=c18|A bank archivist] [!c18|went] through the ledgers for us and [!c18|reports] [c18 s13 asserts|that the account of the Minister shows his salary, his aunt’s legacy and no other penny, and there is no second account in the land].

[=c19|The seamstress] [!c19|recommends] [c19 s12 asserts|a double row of stitching for linings of that kind].

== d4 | The Estuary Examiner | 2033-01-30T05:30:00Z | The builder pays for candour
[c20 s4 asserts|“Eighty thousand, in three helpings, and he sent back the box for the fourth,”] [=c20|Hugo Pillar] [!c20|said] in court on Thursday when he was asked about Adebrook. [=c21|His father’s firm] [!c21|disowns] him; [c21 s3 asserts|the seven members of the board alone had awarded the contract, after a week with sealed bids], [=c21|it] [!c21|maintains]. [=c22|The auditors] [!c22|have reckoned] [c22 s10 asserts|the repairs at two million].

[=c23|Adebrook] [!c23|will remain] in office [c23 s1 promises|until the bridge carries trains]. [=c24|The engineer] [!c24|expects] [c24 s7 asserts|that this may be long]. [=c25|Onwudiwe-Holm] [!c25|demands] [c25 s11 demands|that his dissent be printed with the report]. No cart crossed before the harvest, nor, so far, has one since. [=c26|The mixer hand] [!c26|has seen] the stables: [c26 s9 asserts|there is not a crack in them].

? account | Was the concrete stretched with sand? | c1 c8 c12 / c2 c9 c11
? denial | Did the minister take money from the builder? | c3 c15 c20 / c4 c16 c18
? responsibility | Who chose the builder, the minister or the tender board? | c6 c13 c17 / c7 c21
~ c10 c1 | an open question about the cracks, and what is in the pier
~ c5 c24 | an expectation about carts and one about trains
~ c26 c8 | the stables have no crack; it is not said of what they are built
~ c22 c20 | two sums for two things
~ c14 c23 | a wish for a ferry and a vow to stay
