# Two armies claim the village of Ostrava Ridge: whose flag flies, whether people fled or were moved, whether the well was poisoned, how many houses stand, whether prisoners were taken
@ s1 | Kaldan General Staff | body | Kalda | Kalda's General Staff; the Kaldan General Staff; Kalda
@ s2 | Major Serafina Dole | person | Kalda | Dole; Major Dole; Major Serafina Dole
@ s3 | Bereni Defence Ministry | body | Beren | Beren's defence ministry; the Bereni defence ministry; Beren
@ s4 | Captain Rafe Tamsin | person | Beren | Tamsin; Captain Tamsin; Captain Rafe Tamsin
@ s5 | headman Osric Vale | person | village | Vale; Osric Vale; the headman
@ s6 | Green Ribbon | body | aid | Green Ribbon; the relief organisation
@ s7 | a drone operator | unnamed | | a drone operator; the operator
@ s8 | Chronicle correspondent | unnamed | | our correspondent
@ s9 | Green Ribbon's chemist | unnamed | aid | Its chemist; the chemist

== d1 | Kaldan News Bureau | 2045-06-30T05:00:00Z | Ostrava Ridge liberated
[=c1|Kalda’s General Staff] [!c1|reported] [c1 s1 asserts|the complete liberation of Ostrava Ridge]. [=c2|Major Serafina Dole] [!c2|said] [c2 s2 asserts|the blue banner was over the school since Tuesday noon]. [c3 s2 asserts|“Sixty-one of them came out with their hands up,”] [=c3|she] [!c3|added].

[=c4|Beren’s defence ministry] [!c4|said] [c4 s3 asserts|its men were beating off attacks on the eastern edge of the village]. [=c5|Captain Rafe Tamsin] [!c5|posted] a picture: [c5 s4 asserts|we had breakfast under our own flag in the schoolyard this morning, Wednesday].

== d2 | Chronicle of the Border | 2045-07-02T08:00:00Z | A ridge with two names
[=c6|Headman Osric Vale] [!c6|said] [c6 s5 asserts|lorries with Kaldan numbers had loaded the old people by force]. [=c7|Kalda] [!c7|said] [c7 s1 asserts|the population had run from Bereni shelling on its own feet]. [=c8|Green Ribbon] [!c8|registered] [c8 s6 asserts|214 villagers in a camp inside Kalda, who asked when the buses would take them back].

[=c9|Beren] [!c9|accused] [c9 s3 asserts|the enemy of having thrown dead dogs and arsenic into the well]. [=c10|Dole] [!c10|drank], [=c10|she] [!c10|said], [c10 s2 asserts|from that well on Thursday and is in the best of health]. 

[=c11|A drone operator] [!c11|showed] our correspondent [c11 s7 asserts|twelve roofs, out of a hundred and forty before the war]. [=c12|The General Staff] [!c12|said] [c12 s1 asserts|the village was “on the whole undamaged”].

== d3 | Chronicle of the Border | 2045-07-20T08:00:00Z | Ostrava Ridge, three weeks later
[=c13|Tamsin] [!c13|admitted] [c13 s4 asserts|that his company had left the school on the Monday night and that the picture was from May]. [=c14|Beren] [!c14|said] [c14 s3 asserts|none of its soldiers had surrendered at Ostrava Ridge]. [=c15|Green Ribbon] [!c15|visited] [c15 s6 asserts|fifty-eight Bereni prisoners, who named the ridge as the place of capture]. [=c16|Its chemist] [!c16|found] [c16 s9 asserts|arsenic at forty times the limit]. [=c17|Vale] [!c17|begs] [c17 s5 demands|both sides for the harvest]. [=c18|Kalda] [!c18|will rebuild], [=c18|it] [!c18|says], [c18 s1 promises|every house].

? status | Did Kalda hold the village on Wednesday? | c1 c2 c13 / c4 c5
? account | Were villagers taken away or did they flee? | c6 c8 / c7
? account | Was the well poisoned? | c9 c16 / c10
? account | Is the village destroyed? | c11 / c12
? denial | Were Bereni soldiers taken prisoner? | c3 c15 / c14
~ c17 c18 | a plea and a promise
~ c10 c11 | a well and roofs
