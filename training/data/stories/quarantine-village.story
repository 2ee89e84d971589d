# A village is sealed off after a fever: how many are ill, where it came from, whether food gets in, and whether anyone has died
@ s1 | health office of Bramley County | body | county | the health office; the county's health office
@ s2 | Dr Ysolde Penrick | person | county | Penrick; Dr Penrick; the county doctor, Ysolde Penrick; the county doctor
@ s3 | Tobit Lasker | person | village | Lasker; the village head; Tobit Lasker
@ s4 | Greenacre Poultry | body | company | the company; Greenacre; Greenacre Poultry
@ s5 | a nurse | unnamed | | a nurse at the school; the nurse
@ s6 | Ada Morrow | person | village | Ada Morrow; Morrow; the baker
@ s7 | army | body | army | the army; soldiers
@ s8 | Institute for Fevers | body | scientists | the institute; the Institute for Fevers

== d1 | Bramley Gazette | 2037-04-18T10:00:00Z | Fever closes Little Stoke
[=c1|The county’s health office] [!c1|said] on Saturday [c1 s1 asserts|that 17 people in Little Stoke had the fever and that all were recovering]. [c2 s2 asserts|“It came in with a flock of bought hens,”] [!c2|said] [=c2|the county doctor, Ysolde Penrick].

[=c3|Greenacre Poultry], which sells hens in the valley, [!c3|denied] [c3 s4 denies-|that any of its birds had been sick]. [=c4|It] [!c4|said] [c4 s4 asserts|the last delivery to the village was in December].

[c5 s3 asserts|“There are sixty of us in bed, and two in the churchyard,”] [=c5|Tobit Lasker, the village head,] [!c5|said] by telephone.

== d2 | Stoke Valley Radio | 2037-04-19T12:00:00Z | Roads closed, bread short
[=c6|The army] [!c6|said] [c6 s7 asserts|two lorries of food passed the barrier every day]. [=c7|Ada Morrow], who bakes for the village, [!c7|said] [c7 s6 asserts|she had seen no flour since Thursday]. [c8 s6 asserts|“The lorries turn round at the bridge,”] [=c8|she] [!c8|said].

[=c9|Dr Penrick] [!c9|disputed] [c9 s2 denies-|that there had been any deaths]. [c10 s2 asserts|The two who were buried last week were over ninety and had been ill for years], [=c10|she] [!c10|said]. [=c11|A nurse at the school], where the sick lie, [!c11|counted] [c11 s5 asserts|58 beds filled on Saturday night].

== d3 | Bramley Gazette | 2037-04-21T09:30:00Z | Laboratory: no bird fever
[=c12|The Institute for Fevers] [!c12|reported] [c12 s8 asserts|that the germ was one that lives in well water and not in poultry]. [=c13|The health office] [!c13|withdrew] its first figure and [!c13|spoke] of [c13 s1 asserts|63 ill by Monday].

[=c14|Lasker] [!c14|blamed] [c14 s3 asserts|the county’s new pumping station for the sickness]. [=c15|He] [!c15|said] [c15 s3 asserts|that old Fenner and his sister had been digging potatoes the day before they fell ill].

[=c16|The army] [!c16|conceded] [c16 s7 asserts|that a convoy had been sent back on Sunday because the bridge was thought unsafe]. [=c17|Penrick] [!c17|urged] [c17 s2 demands|everybody to boil what they drink]. [=c18|The institute] [!c18|would not rule out] [c18 s8 doubts|that the pumping station had let the germ in].

? figure | How many were ill on Saturday? | c1 / c5 c11
? denial | Did anyone die of the fever? | c5 c15 / c1 c9 c10
? responsibility | Where did the fever come from? | c2 / c3 c12 c14
? denial | Does food reach the village? | c6 / c7 c8
~ c1 c13 | a later count
~ c18 c14 | a doubt that leaves the blame open
~ c6 c16 | one convoy sent back beside two a day is not the question of whether any get in
~ c17 c12 | advice
