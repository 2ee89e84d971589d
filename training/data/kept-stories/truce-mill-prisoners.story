# A prisoner swap at a mill fails: who did not come, whether a prisoner was dead, whether shots were fired, how many were freed, whether the lists matched
@ s1 | Federal Army of Lorrain Coast | body | federals | the Federal Army; the federals; the army
@ s2 | Upland Council | body | uplanders | the Upland Council; the council; the uplanders
@ s3 | delegate Marta Quill | person | mediators | Quill; Marta Quill; the mediator
@ s4 | General Piers Holm | person | federals | Holm; General Holm; General Piers Holm; the general
@ s5 | the miller | unnamed | | the miller
@ s6 | Mothers of the Taken | body | mothers | Mothers of the Taken; the mothers
@ s7 | a freed corporal | unnamed |  | a freed corporal; the corporal

== d1 | Coast Wire | 2038-04-03T15:00:00Z | Exchange at Tolmer Mill collapses
TOLMER - An exchange of prisoners planned for Saturday morning did not take place as agreed. [c1 s4 asserts|Our three buses were in the yard at nine; the other side stayed in bed], [!c1|said] [=c1|General Piers Holm]. [=c2|The Upland Council] [!c2|accused] the federals: [c2 s2 asserts|its column had waited until two before an empty yard]. [=c3|The army] [!c3|put] the number it got back all the same at [c3 s1 asserts|nine, who had crossed on foot].

[=c4|Holm] [!c4|ruled out] [c4 s4 denies-|that his troops had opened fire during the wait].

== d2 | Harbour Courier | 2038-04-03T19:00:00Z | Swap fails, nine walk home | copy of d1
An exchange of prisoners planned for Saturday morning did not take place as agreed. [c5 s4 asserts|Our three buses were in the yard at nine; the other side stayed in bed], [=c5|General Piers Holm] [!c5|told] the Coast Wire. [=c6|Mothers of the Taken] [!c6|stood] at the bridge and [!c6|saw] [c6 s6 asserts|the buses roll past, engines warm, shortly before nine]. [=c7|They] [!c7|plead] [c7 s6 demands|for a second attempt on Monday].

== d3 | Upland Voice | 2038-04-04T06:00:00Z | Machine guns for a welcome
[=c8|The council] [!c8|reports] that [c8 s2 asserts|the federal post on the weir raked the lane with two belts at half past ten]. [=c9|It] [!c9|released], according to its own roll, [c9 s2 asserts|twenty-two men as a sign of good will]. [c10 s2 asserts|Lieutenant Abel Roan, whom we were to receive, was beaten to death in the federal barracks in March], [!c10|says] [=c10|the council].

== d4 | Mediators' Circular | 2038-04-08T12:00:00Z | Record of 3 April
[=c11|Marta Quill] was in the mill. [=c11|The mediator] [!c11|notes] [c11 s3 asserts|no vehicle of the army before a quarter to three]. [c12 s5 asserts|Bullets went through my flour loft from the weir side, look at the sacks], [!c12|said] [=c12|the miller]. [=c13|Quill] [!c13|shook hands] with [c13 s3 asserts|nine returning men, one by one]. [=c14|A freed corporal], let go by the federals a week ago, [!c14|shared] a cell wall with Roan: [c14 s7 asserts|we tapped to each other on the first of April, he was teaching me a song]. [=c15|Quill] [!c15|hopes] [c15 s3 promises|to bring both sides to the mill in May].

? account | Which side failed to come? | c1 c5 c6 / c2 c11
? figure | How many were freed? | c3 c13 / c9
? denial | Did federal troops fire? | c4 / c8 c12
? denial | Was Lieutenant Roan killed in March? | c10 / c14
~ c7 c15 | a plea for Monday and a hope for May
~ c4 c10 | firing at the mill and a death in barracks are different acts
