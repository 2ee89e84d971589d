# A night of officers: whether the president signed his resignation, where he was, whether the palace guard resisted, who read the proclamation
@ s1 | Colonel Desmo Quarrington | person | Renewal Council | Quarrington; Colonel Desmo Quarrington; the colonel
@ s2 | Renewal Council | body | Renewal Council | the Renewal Council; the council
@ s3 | President Ilario Manoweth | person | presidency | Manoweth; President Ilario Manoweth; the president
@ s4 | Sabela Thring | person | presidency | Thring; Sabela Thring; the chief of cabinet
@ s5 | a palace gardener | unnamed | | a palace gardener; the gardener
@ s6 | a typist | unnamed | | a typist; the typist
@ s7 | Captain Ulf Haverill | person | Renewal Council | Haverill; Captain Ulf Haverill; the captain
@ s8 | a night porter | unnamed | | a night porter; the porter
@ s9 | a radio engineer | unnamed | | a radio engineer; the engineer
@ s10 | Archbishop Crispin Olabarr | person | | Olabarr; Archbishop Crispin Olabarr; the archbishop
@ s11 | a corporal of the palace guard | unnamed | | a corporal of the palace guard; the corporal
@ s12 | a florist | unnamed | | a florist; the florist
@ s13 | National Notaries' Chamber | body | | the National Notaries' Chamber; the chamber
@ s14 | an actress | unnamed | | an actress; the actress

== d1 | Peninsular Press Agency | 2036-11-08T05:00:00Z | Officers say president has stepped down
TAMMERACK – Columns of the Third Cavalry stood in the capital at dawn on Saturday. [c1 s2 asserts|“At 2.20 His Excellency put his name to the instrument by which he lays down his office,”] [!c1|announced] [=c1|the Renewal Council] over the radio. [=c2|Sabela Thring], his chief of cabinet, [!c2|dictated] by telephone: [c2 s4 denies|no paper had been placed before him, and none bears his hand].

[=c3|The council] [!c3|wants] [c3 s2 demands|all shops to open as usual on Monday]. [c4 s1 asserts|The guard at the palace presented arms and opened the gate; not a cartridge was spent], [=c4|Colonel Desmo Quarrington] [!c4|told] a handful of reporters on the steps. [=c5|A florist] across the square [!c5|has] [c5 s12 asserts|her shutters peppered, and had lain behind her buckets for twenty-five minutes while the sentries and the cavalry shot it out].

== d2 | Peninsular Press Agency | 2036-11-08T13:30:00Z | Whereabouts of Manoweth unclear
TAMMERACK – [=c6|The colonel] [!c6|says] [c6 s1 asserts|that the president spent the night in his own bed and is there now, with a cold]. [=c7|A palace gardener] [!c7|shakes his head]: [c7 s5 asserts|the small man he had served for eight years had gone down in a nun’s cape through the rose walk at one, and he had lit his way to the boat himself]. [=c8|The night porter] of the Hotel Meridian up the coast [!c8|remembers] [c8 s8 asserts|carrying a bag with the presidential crest to the second floor at a quarter to three, and getting a coin for it from the owner’s own fingers].

[=c9|Archbishop Crispin Olabarr] [!c9|called] on everyone [c9 s10 demands|to keep their hands clean]. [=c10|He] [!c10|has offered] [c10 s10 promises|sanctuary in the cathedral to either side]. [!c11|According to] [=c11|a typist] who was on duty in the secretariat, [c11 s6 asserts|there was a sheet in her machine, she drew it out, and he wrote Manoweth under it in green ink].

== d3 | Ventricle, a magazine | 2036-11-20T08:00:00Z | What the capital heard
Everybody had the radio on, and nobody agrees who was speaking. [c12 s9 asserts|“The voice at the microphone was Haverill’s. I set the level for him and gave him water,”] [!c12|says] [=c12|a radio engineer]. [=c13|Quarrington] [!c13|claims] [c13 s1 asserts|to have read out the proclamation himself, every line of it, live]. [c14 s14 asserts|I was at school with the captain, we did verse together, and I knew those vowels as soon as he got to “citizens”], [!c14|says] [=c14|an actress].

On the fighting, a corporal of the palace guard is frank. [=c15|He] [!c15|recalls] [c15 s11 asserts|that they gave as good as they got and stopped only when the second box was empty]. Captain Ulf Haverill, who led the cavalry in, parts from him there. [=c16|The captain] [!c16|describes] [c16 s7 asserts|a stroll: bolts drawn, salutes, a dog that wagged its tail].

[=c17|Haverill] [!c17|wonders] aloud [c17 s7 doubts|whether the whole thing was worth getting up for]. But of the great document [=c18|he] [!c18|says] [c18 s7 denies|that he carried the thing back to barracks as blank at the foot as he had brought it]. [=c19|The typist] [!c19|has lost] [c19 s6 asserts|her post and her green ink].

== d4 | Peninsular Press Agency | 2036-12-01T10:00:00Z | Manoweth speaks from abroad
LESSER ANKE – [c20 s3 denies|“I have resigned nothing,”] [=c20|President Ilario Manoweth] [!c20|told] this agency on Monday. [c21 s3 asserts|He had left Tammerack before the clocks struck two that night, by the river, and in the dress of a Sister of the Poor], [=c21|he] [!c21|confirmed] with a smile. [=c22|His chief of cabinet], who did not travel with him, [!c22|disagrees] on this point: [c22 s4 asserts|she had brought him camomile tea at half past four, and he had drunk it in the east bedroom].

[=c23|The National Notaries’ Chamber] [!c23|has compared] the published page with forty older ones and [!c23|finds] [c23 s13 asserts|that the strokes under the text are the president’s and were made by no one else]. [=c24|It] [!c24|charges] [c24 s13 asserts|nothing for the opinion].

[=c25|The council] [!c25|promises] [c25 s2 promises|elections when the rains are over]. [=c26|Thring] [!c26|expects] [c26 s4 asserts|them to be postponed]. [=c27|The florist] [!c27|has replaced] [c27 s12 asserts|her shutters at her own cost]; [=c28|the corporal] [!c28|sells] [c28 s11 asserts|lottery tickets]. [=c29|The archbishop] [!c29|regrets] [c29 s10 asserts|that eleven guardsmen sleep in his vestry]. On who held the microphone, [=c30|the council] [!c30|declines] [c30 s2 doubts|to comment].

? denial | Did the president sign his resignation? | c1 c11 c23 / c2 c18 c20
? account | Did the president spend that night in the palace? | c6 c22 / c7 c8 c21
? denial | Was there fighting at the palace gate? | c5 c15 / c4 c16
? responsibility | Who read the proclamation on the radio? | c12 c14 / c13
~ c25 c26 | a promise and a doubt whether it will be kept
~ c10 c29 | an offer and its consequence
~ c19 c11 | what the typist saw and what she lost
~ c30 c13 | no comment is not a denial
