# A polling station burns in the Vale constituency: who set the fire, whether ballots had been counted, whether soldiers stood guard, what the turnout was, whether the vote will be repeated
@ s1 | Electoral Commission | body | commission | the Electoral Commission; the commission
@ s2 | Commissioner Abel Quist | person | commission | Quist; Commissioner Quist; Commissioner Abel Quist
@ s3 | Harvest Party | body | Harvest Party | the Harvest Party; Harvest
@ s4 | candidate Zora Lindhagen | person | Harvest Party | Lindhagen; Zora Lindhagen; the Harvest candidate
@ s5 | Unity Bloc | body | Unity Bloc | the Unity Bloc; the Bloc; Unity
@ s6 | candidate Major Ruben Saye | person | Unity Bloc | Saye; Major Ruben Saye; Saye's campaign
@ s7 | Observers of the Four Churches | body | observers | the Observers of the Four Churches; the observers; the church observers
@ s8 | a teacher who kept the register | unnamed | | a teacher who kept the register; the teacher
@ s9 | an army spokesman | unnamed | army | an army spokesman

== d1 | Vale Independent | 2039-05-22T23:00:00Z | School used for voting burns down
The village school at Upper Vale, where 1,900 people are registered, burnt down at nine on Sunday evening. [=c1|The Harvest Party] [!c1|said] [c1 s3 asserts|men in Unity scarves had come with cans on a lorry]. [=c2|Major Ruben Saye of the Unity Bloc] [!c2|said] [c2 s6 asserts|the other side had burnt its own defeat]. 

[=c3|Commissioner Abel Quist] [!c3|said] [c3 s2 asserts|the count had been finished and the result sheet was in his car before the fire]. [=c4|Candidate Zora Lindhagen] [!c4|said] [c4 s4 asserts|the boxes were still sealed when the roof came down on them].

[=c5|The commission] [!c5|reported] [c5 s1 asserts|that 94 per cent had voted]. [=c6|The church observers] [!c6|had seen] [c6 s7 asserts|a thin stream of voters, fewer than half of those on the list].

== d2 | The National Courier | 2039-05-24T06:00:00Z | The soldiers of Upper Vale
[=c7|The commission] [!c7|stated] [c7 s1 asserts|that eight soldiers had protected the school until it was destroyed]. [=c8|A teacher who kept the register] [!c8|said] [c8 s8 asserts|the soldiers were fetched away in a jeep at eight, before the lamps were lit]. [=c9|She] [!c9|was crossing out] names until the lorry came, [=c9|she] [!c9|said]: [c9 s8 asserts|not one envelope had been opened]. [=c10|She] [!c10|reached] [c10 s8 asserts|number 803].

[=c11|The Bloc] [!c11|demanded] [c11 s5 demands|that the sheet in the commissioner’s car be accepted]. [=c12|Harvest] [!c12|demanded] [c12 s3 demands|a new vote].

== d3 | Vale Independent | 2039-06-02T08:00:00Z | Lorry traced
[=c13|The observers] [!c13|traced] the lorry: [c13 s7 asserts|it had been lent by a sawmill to the Unity campaign on the Saturday and brought back smelling of petrol]. [=c14|Saye] [!c14|said] [c14 s6 asserts|his people had used it to carry benches]. [=c15|Quist] [!c15|conceded] [c15 s2 asserts|that his sheet had been “an estimate by telephone”]. [=c16|An army spokesman] [!c16|said] [c16 s9 asserts|the section at Upper Vale was recalled at 19:50 by an order that nobody remembers giving]. [=c17|The commission] [!c17|has set] [c17 s1 promises|a repeat of the vote for 3 July].

? responsibility | Who burnt the polling station? | c1 c13 / c2 c14
? account | Had the votes been counted? | c3 / c4 c9 c15
? figure | How many had voted? | c5 / c6 c10
? account | Were soldiers on guard at the time? | c7 / c8 c16
~ c11 c12 | two demands
~ c17 c11 | a date and a demand
~ c3 c17 | counted or not, and to be repeated
