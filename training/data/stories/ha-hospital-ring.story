# A hospital in an encircled quarter: whether tanks shelled it, whether fighters use it, how many patients remain, whether a corridor was opened, whether generators have fuel
@ s1 | Army of Valdemont | body | army | the army; the Army of Valdemont; Valdemont's army
@ s2 | Major Celestine Aguirre-Lund | person | army | Aguirre-Lund; Major Celestine Aguirre-Lund; the army's spokeswoman
@ s3 | Dr Amos Kettleborough | person | hospital | Kettleborough; Dr Kettleborough; Dr Amos Kettleborough; the hospital's director
@ s4 | Quarter Defence Council | body | defenders | the Quarter Defence Council; the defence council; the council
@ s5 | White Anchor | body | aid | White Anchor; the aid organisation
@ s6 | a surgeon who left | unnamed | hospital | a surgeon; the surgeon
@ s7 | President Ignace Moreau-Tan | person | government | Moreau-Tan; the president; President Ignace Moreau-Tan
@ s8 | Odile Farah | person | patients | Farah; Odile Farah
@ s9 | a clerk at the fort | unnamed | | a clerk

== d1 | Continental Wire | 2042-10-14T08:45:00Z | Shell hits hospital in encircled quarter of Valdemont
VALDEMONT, Oct 14 (CW) - A shell struck the maternity wing of the Mercy Hospital in the encircled Saltpans quarter on Tuesday. [c1 s3 asserts|It had been fired by a tank he could see from his window], [!c1|according to] [=c1|the hospital’s director, Dr Amos Kettleborough]. [c2 s3 asserts|Two midwives had been killed], [=c2|he] [!c2|said].

[=c3|The army] [!c3|denied] [c3 s1 denies-|any strike on the hospital]. [c4 s2 asserts|A mortar of the defence council fell short,] [=c4|its spokeswoman, Major Celestine Aguirre-Lund,] [!c4|wrote] on the messaging service Plume.

[=c5|She] [!c5|repeated] [c5 s2 asserts|the army’s charge that the hospital’s cellars serve as a command post]. [=c6|The council] [!c6|has] always [!c6|rejected] [c6 s4 denies-|this].

The Mercy was founded by sailors in 1866 and has thick walls on the side towards the sea. Its maternity wing faces the land. Smoke was still coming from a first-floor window an hour after the shell. Between the army’s lines and the gate lies an open stretch of four hundred metres, once a market garden, where nothing moves by day.

[=c7|Kettleborough] [!c7|said] [c7 s3 asserts|260 patients were in the building, and fuel for the generators would last until Thursday]. The quarter has been cut off for 31 days. Its market has been closed for 20.

== d2 | Valdemont Official Journal, evening edition | 2042-10-14T19:00:00Z | A corridor of mercy
[=c8|President Ignace Moreau-Tan] [!c8|has opened] a corridor along Canal Street through which any patient may leave, [=c8|he] [!c8|announced]: [c8 s7 asserts|it has been in operation since eight this morning].

[=c9|The president] [!c9|gave] [c9 s7 promises|his personal guarantee that nobody would be detained]. [c10 s2 asserts|Ten thousand litres of diesel were sent in on Sunday and are being burned by the terrorists to fry their fish], [!c10|said] [=c10|Major Aguirre-Lund].

[=c11|The army] [!c11|estimates] [c11 s1 asserts|that fewer than eighty real patients remain]. Bulletins of the war museum: the museum is shut.

The following streets have been renamed: Canal Street, which becomes Mercy Avenue; Fort Street, which becomes Peace Street. Postmen will deliver to either name until the new year. A gala for the orphans will be given at the opera on Friday. Medals for the crews of the second battalion were handed over in the throne room.

== d3 | Saltpans Notebook (by hand, photographed) | 2042-10-16T21:00:00Z | Thirty-third day
There is no light tonight but this candle. The generators went quiet at ten past four.

We are down to the blue notebook. The red one is full. On the stairs there is a smell of apples, from nowhere. The children have invented a game in which one of them is the generator. The cook has made a soup of which she is ashamed, and it was good. Water is carried up in the buckets with the yellow mark and in no others.

[=c12|Odile Farah], whose waters broke in the corridor, [!c12|says] [c12 s8 asserts|she walked to Canal Street on Tuesday with her sister, and there was a wall of buses across it and a man with a megaphone saying go back]. [c13 s8 asserts|The sister was taken off in a car], [=c13|she] [!c13|says].

[c14 s4 asserts|We have never had so much as a typewriter in that cellar], [!c14|says] [=c14|a man of the council], who is not a bad man and has two daughters in the ward. Of diesel [=c15|he] [!c15|says]: [c15 s4 asserts|some came, on Sunday, nine drums, and six were water].

== d4 | The Weekly Compass | 2042-10-24T09:00:00Z | Mercy: what can be known
[=c16|A surgeon who left Mercy on the seventeenth] [!c16|told] The Compass [c16 s6 asserts|that for a fortnight he had stepped over men with field telephones on his way to the blood bank]. [=c17|He] [!c17|had] [!c17|no doubt] [c17 s6 asserts|that the shell came from a tank].

[=c18|White Anchor], whose two delegates were let in on Saturday, [!c18|counted] [c18 s5 asserts|243 in beds and 19 on doors]. [=c19|They] [!c19|saw] [c19 s5 asserts|a cellar with maps on its walls, swept, and empty]. [=c20|White Anchor] [!c20|called on] [c20 s5 demands|both sides to keep a hundred metres away].

[=c21|The army] [!c21|let it be known] on Wednesday [c21 s1 asserts|that “a crew in the third battalion had exceeded its orders”]. Did that refer to the fourteenth? [c22 s2 doubts|“It refers to a crew,”] [=c22|Aguirre-Lund] [!c22|said].

The Compass has spoken with nine people who were in the building between the tenth and the twenty-third, in three towns. Not all their memories fit. The cellar can be reached by two stairs, one of them from the street. The morgue is on the same level. Trams used to stop at the corner, and the timetable is still behind its glass.

[=c23|Moreau-Tan’s office] [!c23|now says] [c23 s7 asserts|the corridor was to be opened on the fifteenth and was put off for the safety of the patients]. [=c24|Farah] [!c24|has had] a girl. Her sister, [=c24|she] [!c24|says], [c24 s8 asserts|is in Fort Lazare]. [=c25|A clerk at the fort] [!c25|said] [c25 s9 denies|he had no such person].

? responsibility | Who shelled the maternity wing? | c1 c17 / c3 c4
? denial | Is the hospital used by fighters? | c5 c16 / c6 c14
? figure | How many patients remained? | c7 c18 / c11
? denial | Was the corridor open on Tuesday? | c8 / c12 c23
? account | How much fuel was sent in on Sunday? | c10 / c15
? status | Is the sister held in the fort? | c24 / c25
~ c9 c13 | a guarantee, and somebody taken
~ c19 c5 | an empty cellar on a later day
~ c21 c22 | a crew, and whether that day is meant
~ c7 c15 | fuel in store and fuel sent
