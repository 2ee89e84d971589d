# Officers appear on television in the Republic of Sahran: whether the president is deposed, where he is, whether the borders are shut, whether the guard fought, whether elections are promised
@ s1 | Committee for Salvation | body | committee | the Committee for Salvation; the committee
@ s2 | Major Tiberius Kone | person | committee | Kone; Major Kone; Major Tiberius Kone
@ s3 | office of President Anselme Dufresne-Ba | body | president | the president's office; the office of the president
@ s4 | Colonel Winifred Tsegaye | person | guard | Tsegaye; Colonel Tsegaye; Colonel Winifred Tsegaye; the guard's commander
@ s5 | West Coast Union | body | union of states | the West Coast Union; the Union
@ s6 | airport controller Jules Amari | person | | Amari; Jules Amari; the controller
@ s7 | a gardener | unnamed | | a gardener; the gardener
@ s8 | ambassador Clothilde Reyes-Holm | person | Halmark | Reyes-Holm; Clothilde Reyes-Holm; the ambassador
@ s9 | a bus company | body | | a bus company
@ s10 | two widows of the guard | group | | two widows of the guard

== d1 | Pan-Coastal News | 2044-08-12T05:15:00Z | Officers say they have taken power in Sahran
[c1 s2 asserts|“The functions of the head of state have ended,”] [=c1|Major Tiberius Kone] [!c1|read] from a sheet on Sahran’s television. [=c2|The president’s office] [!c2|wrote] [c2 s3 asserts|that he was presiding over a meeting of ministers as on every Friday]. 

[=c3|The committee] [!c3|said] [c3 s1 asserts|the old man was under its protection in the palace]. [=c4|A gardener] [!c4|saw] [c4 s7 asserts|him leave by the kitchen in a laundry van at three]. [=c5|The committee] [!c5|declared] [c5 s1 asserts|all land and air frontiers sealed].

== d2 | Sahran Express | 2044-08-12T15:00:00Z | A quiet coup?
[=c6|Airport controller Jules Amari] [!c6|handled] [c6 s6 asserts|nineteen take-offs before lunch, two of them to neighbouring capitals]. [=c7|Colonel Winifred Tsegaye of the presidential guard] [!c7|said] [c7 s4 asserts|her men had fought room by room until their ammunition gave out]. [=c8|Kone] [!c8|said] [c8 s2 asserts|the guard had opened the gate and presented arms]. [c9 s7 asserts|There was not one shot, they were smoking together on the lawn,] [!c9|according to] [=c9|the gardener].

== d3 | Pan-Coastal News | 2044-08-13T10:00:00Z | Union: president speaks from the embassy
[=c10|The West Coast Union] [!c10|said] [c10 s5 asserts|it had spoken with the president, who was in the residence of Halmark’s ambassador]. [=c11|Ambassador Clothilde Reyes-Holm] [!c11|has] [c11 s8 asserts|a guest who takes his coffee without sugar, and she is not at liberty to say more, but the whole town knows the laundry van]. [=c12|The Union] [!c12|recognises] [c12 s5 asserts|him as the only holder of the office].

[=c13|The committee] [!c13|promised] [c13 s1 promises|a vote within eighteen months]. [=c14|A bus company] [!c14|reported] [c14 s9 asserts|its coaches crossing at Doma and Fissel as usual].

== d4 | The Coast Quarterly | 2044-11-01T09:00:00Z | Sahran: who fought
[=c15|Two widows of the guard] [!c15|buried] [c15 s10 asserts|their husbands on the fourteenth, with bullets in them]. [=c16|Tsegaye] [!c16|was received] by Kone in October and [!c16|now says] [c16 s4 asserts|that it was “a handover among comrades”]. [=c17|The committee] [!c17|has put off] the vote; [c17 s1 asserts|the rolls are not ready], [=c17|it] [!c17|says].

? status | Had the president been deposed? | c1 / c2 c12
? account | Where was the president? | c3 / c4 c10 c11
? denial | Were the borders shut? | c5 / c6 c14
? account | Did the guard fight? | c7 c15 / c8 c9 c16
~ c13 c17 | a promise put off
~ c10 c5 | an embassy and the frontiers
~ c12 c13 | recognition and a vote
