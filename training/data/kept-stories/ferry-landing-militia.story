# Militia seize the ferry landing at Corm: whether the sergeant was shot after giving up, how many boats they have, whether the mayor invited them, whether the landing was retaken
@ s1 | River Guard | body | state | the River Guard; the guard
@ s2 | Major Lena Costigan | person | state | Costigan; the major; Major Lena Costigan
@ s3 | Sons of the Reed | body | militia | the Sons of the Reed; the Sons
@ s4 | Mayor Ott Farnaby | person | town | Farnaby; the mayor; Mayor Ott Farnaby
@ s5 | a ticket girl | unnamed | | a ticket girl; the girl
@ s6 | Dr Simeon Ashgrove | person | | Ashgrove; Dr Simeon Ashgrove; the pathologist
@ s7 | a melon grower | unnamed | | a melon grower; the grower
@ s8 | a schoolmistress | unnamed | | a schoolmistress

== d1 | River Telegraph | 2034-08-21T18:00:00Z | Landing at Corm taken
[=c1|The River Guard] [!c1|reported] [c1 s1 asserts|the murder of Sergeant Tull, who had already laid down his rifle and was on his knees]. [=c2|A spokesman for the Sons of the Reed] [!c2|phoned] this desk: [c2 s3 asserts|the sergeant was still shooting when a bullet found him]. [=c3|The Sons] [!c3|claim] [c3 s3 asserts|to have all six ferries under their flag].

== d2 | Guard Bulletin 77 | 2034-08-22T07:00:00Z | Order restored
[c4 s2 asserts|My men walked on to the landing at five this morning and hoisted the guard’s pennant], [=c4|Major Lena Costigan] [!c4|reports]. [=c5|She] [!c5|names] the man to blame: [c5 s2 asserts|Mayor Ott Farnaby, who sent the militia a written invitation and a guide].

== d3 | River Telegraph | 2034-08-22T18:00:00Z | Melons at noon
[=c6|A melon grower] [!c6|paid] toll at the landing at midday. [c6 s7 asserts|To a fellow with a reed in his cap; there were thirty like him about the jetty and not one guardsman], [=c6|he] [!c6|said]. [=c7|Farnaby], from his cousin’s barn, [!c7|declared]: [c7 s4 denies|I never set eyes on these people before Thursday, nor put pen to paper for them].

[=c8|A ticket girl] [!c8|watched] the sergeant from under her counter. [c8 s5 asserts|His hands were flat on the planks. The tall one did it from behind], [=c8|she] [!c8|said]. On the far bank [c9 - asserts|two of the ferries lay chained at the guard’s own post all day].

== d4 | Bench and Bar | 2035-05-10T09:00:00Z | State v. Farnaby
[=c10|Dr Simeon Ashgrove] [!c10|told] the court that [c10 s6 asserts|the single wound ran downward from the nape, with powder in the hair]. The prosecution’s letter was shown to a schoolmistress, who [!c11|knew] the writing at once: in [=c11|her] opinion [c11 s8 asserts|it was the mayor’s, with his capital C for Corm]. [=c12|Costigan], asked about the morning of the twenty-second, [!c12|allowed] that [c12 s2 asserts|her boats had not put off until the evening, owing to fog].

[=c13|The Sons], now a registered party, [!c13|ask] [c13 s3 demands|for the sergeant’s medal to be given to his widow]. [=c14|Farnaby] [!c14|will appeal], he said, [c14 s4 promises|to the highest court].

? account | How did the sergeant die? | c1 c8 c10 / c2
? account | Who held the landing on the 22nd before evening? | c4 / c6 c12
? account | Did the mayor invite the militia? | c5 c11 / c7
? figure | Did the Sons have all the ferries? | c3 / c9
~ c13 c2 | honour asked for a man, not a retraction
~ c14 c7 | an appeal, and a denial
