# A recycling works burns for a week: whether the smoke is harmful, how it started, whether schools were told to close, whether waste was imported illegally, whether a guard died
@ s1 | Circula Recycling | body | company | Circula Recycling; Circula; the recycling company; the company
@ s2 | plant director Ewan Takahashi-Bello | person | company | Takahashi-Bello; the plant director; Ewan Takahashi-Bello
@ s3 | Regional Health Office | body | government | the Regional Health Office; the health office
@ s4 | Dr Marisol Eze-Lindgren | person | hospital | Eze-Lindgren; Dr Eze-Lindgren; Dr Marisol Eze-Lindgren
@ s5 | Fire Commander Obrad Nkosi | person | fire brigade | Nkosi; the fire commander; Fire Commander Obrad Nkosi
@ s6 | Valley Parents | body | residents | Valley Parents; the parents' group; the parents
@ s7 | Environment Commissioner Juno Saldaña-Frey | person | government | Saldaña-Frey; the environment commissioner; the commissioner; Environment Commissioner Juno Saldaña-Frey
@ s8 | a forklift driver | unnamed | workers | a forklift driver; the forklift driver
@ s9 | Port of Sankt Olen | body | port | the Port of Sankt Olen; the port
@ s10 | the school board | body | schools | the school board
@ s11 | the watchman's daughter | unnamed | | his daughter; Olufsen's daughter
@ s12 | Labour and Liberty | body | paper | Labour and Liberty
@ s13 | a former official of the health office | unnamed | | a former official

== d1 | Valley Observer | 2042-06-02T12:00:00Z | Third day of black rain
A fire at the Circula recycling works outside Maren, in which some 9,000 tons of plastic are alight, went into its third day on Monday. Washing was taken in all over the valley. The motorway is closed for twelve kilometres.

[c1 s3 asserts|The smoke is unpleasant but holds nothing that a garden bonfire does not], [=c1|the Regional Health Office] [!c1|said]. [=c2|The chief of the chest ward in Maren, Dr Marisol Eze-Lindgren,] [!c2|described] her patients [c2 s4 asserts|as having the throats of people who have drunk lye].

[=c3|Fire Commander Obrad Nkosi] [!c3|suspects] [c3 s5 asserts|that somebody lit the bales at the northern fence, where two cans were found]. [=c28|The company] [!c28|agreed] [c28 s1 asserts|that it was arson]. [=c4|It] [!c4|offered] [c4 s1 promises|fifty thousand crowns for a name].

A forklift driver was walking home along the closed road with his helmet under his arm. [c5 s8 asserts|It’s batteries, they come in with the toys, we had three small ones that week already and they told us to hose and hush], [=c5|he] [!c5|said].

[=c6|The group Valley Parents] [!c6|called for] [c6 s6 demands|the schools to be shut until the flames are out].

== d2 | Valley Observer | 2042-06-04T12:00:00Z | Schools: open, shut, open
On Tuesday at 7 a.m. head teachers in the valley had a message on their telephones telling them to send everyone home. At 8.10 there was another, which told them to disregard the first.

[c7 s3 denies|We never gave any advice to close], [=c7|the health office] [!c7|said]. [=c8|The school board] [!c8|said] [c8 s10 asserts|both messages had come from the health office’s own number]. By then half of the children were on buses.

The parents have taken eleven samples of soot to a private chemist. [=c9|They] [!c9|say] [c9 s6 asserts|the samples contain dioxin at thirty times the level allowed for a factory floor]. [=c10|Plant director Ewan Takahashi-Bello] [!c10|dismissed] [c10 s2 denies-|the finding as kitchen science].

[c11 s2 asserts|“All we burn, I mean all we store, is from our own valley and the next,”] [=c11|Takahashi-Bello] [!c11|said] when asked about the labels, in an alphabet not used in this country, that have been floating down on the village of Upper Maren.

Readers’ photographs of their laundry are on page seven.

== d3 | Labour and Liberty | 2042-06-06T06:00:00Z | Where is Old Henk?
Every night for nineteen years Henk Olufsen has unlocked his hut at Circula’s gate at ten and hung his cap on the nail. The cap is on the nail. [c12 s8 asserts|He was in there when it went up, I saw his torch, and I did not see it come out], [!c12|says] [=c12|the forklift driver].

[c13 s1 denies|Nobody was on the premises that night], [=c13|Circula] [!c13|says]; [c14 s1 asserts|the watchman had been given notice at Easter and works, it believes, on a ferry]. [=c15|His daughter] [!c15|says] [c15 s11 asserts|he gets seasick in the bath].

The company has 140 employees in the valley and 2,000 elsewhere. Its founder sits in the upper house. [=c16|We] [!c16|demand] [c16 s12 demands|that the ruins be searched before the bulldozers come].

== d4 | Regional Government, press release 88/42 | 2042-06-09T15:00:00Z | Fire at Maren: extinguished
[=c17|Environment Commissioner Juno Saldaña-Frey] [!c17|announces] [c17 s7 asserts|that the fire was put out at 4 a.m. on Sunday]. The motorway has been reopened. Cherries and salad from the valley may be sold if they have been washed.

[c18 s7 denies|No waste from abroad was present on the site], [=c18|the commissioner] [!c18|states]. [=c19|She] [!c19|pledges] [c19 s7 promises|to publish all measurements in due course].

The summer concert in the castle park will be held as planned, and umbrellas are recommended.

== d5 | The Long Form, monthly | 2042-09-01T09:00:00Z | Anatomy of a bonfire
[c27 - asserts|It smouldered, in fact, until August]. We stood on it, in borrowed boots, on the eighteenth of June, and the soles melted.

[=c20|The customs ledger of the Port of Sankt Olen] [!c20|shows] [c20 s9 asserts|311 containers of household waste from overseas consigned to Circula since January]. [=c21|Fire Commander Nkosi] [!c21|has come round] [c21 s5 asserts|to lithium cells as the cause, the cans having held a painter’s turpentine and being full]. [=c22|He] [!c22|found] [c22 s5 asserts|a man’s remains, a torch and the buckle of a belt, three metres from the gate].

[=c23|The health office] [!c23|gave] us its own measurements only after a court had told it to. [c23 s3 asserts|Dioxin stood at forty-one times the limit on the second day], [!c23|according to] [=c23|these]. [=c24|A former official of the office] [!c24|recalls] [c24 s13 asserts|that he drafted the order to close the schools, sent it, and was made to unsend it by a voice from upstairs].

[=c25|Takahashi-Bello], who has left for another company, [!c25|did not dispute] [c25 s2 asserts|the ledger]. [=c26|Circula] [!c26|has offered] [c26 s1 promises|Olufsen’s daughter his last wages].

? account | Is the smoke harmful? | c1 / c2 c9 c23
? denial | Do the parents' samples show dioxin? | c9 / c10
? responsibility | What started the fire? | c3 c28 / c5 c21
? denial | Had the health office told schools to close? | c7 / c8 c24
? denial | Was foreign waste on the site? | c11 c18 / c20 c25
? denial | Was the watchman there that night? | c12 c22 / c13
? account | Had the watchman gone to a ferry? | c14 / c15
? status | Was the fire out on that Sunday? | c17 / c27
~ c9 c23 | soot and air, measured by two bodies
~ c6 c16 | two demands
~ c4 c26 | two offers of money by one company
~ c19 c17 | a promise and an announcement
