# A tailings dam gives way above two villages: when the siren went, whether the mud is poisonous, how many are missing, whether the owner had been warned, whether the dam was still in use
@ s1 | Corro Alto Zinc | body | company | Corro Alto Zinc; the company; Corro Alto; the zinc company
@ s2 | Filomena Agyei-Torv | person | company | Agyei-Torv; Filomena Agyei-Torv; the company's chief engineer; the chief engineer
@ s3 | Mayor Lazar Quispetti | person | village | Quispetti; the mayor; Mayor Lazar Quispetti
@ s4 | Water Institute | body | scientists | the Water Institute; the institute
@ s5 | Environment Minister Oona Calloway-Diaz | person | government | Calloway-Diaz; the minister; the environment minister; Environment Minister Oona Calloway-Diaz
@ s6 | a beekeeper | unnamed | villagers | a beekeeper; the beekeeper
@ s7 | Civil Defence | body | rescue | Civil Defence; the rescue service
@ s8 | a former shift leader | unnamed | | a former shift leader; the former shift leader
@ s9 | residents of Lower Corro | group | villagers | residents of Lower Corro; residents; villagers

== d1 | Sierra News Agency | 2037-03-08T13:00:00Z | Mud buries houses after dam fails
UPPER CORRO, March 8 (SNA) - A dam holding back the sludge of a zinc mine burst on Sunday, sending a grey wave four metres high through two villages.

[=c1|Civil Defence] [!c1|spoke] of [c1 s7 asserts|57 people unaccounted for by noon]. [c2 s1 asserts|Sirens were sounded at 6.12 a.m., twenty minutes ahead of the wave], [!c2|said] [=c2|Corro Alto Zinc], the owner. [=c3|Residents of Lower Corro], standing barefoot on the football ground, [!c3|said] [c3 s9 asserts|the first warning they had was the noise of the chapel coming down].

[=c4|The company] [!c4|described] the pond [c4 s1 asserts|as disused since 2031]. [c5 s1 asserts|What it held was sand and water, no more harmful than a beach], [=c5|it] [!c5|said].

The football ground is the only level place above the mud, and by noon it held a helicopter, a mobile kitchen and most of the surviving population of the lower village. Telephone lines were down. The road from the provincial capital was cut in two places, and heavy machines had to come round by the pass.

Zinc has been dug at Corro since the days of the viceroys.

== d2 | El Faro del Valle | 2037-03-09T07:00:00Z | The bees did not wait
The hives stood on a bank, and the bank is gone. [c6 s6 asserts|My phone says 6.31, that is when I was up to the belt in it, and then, then the hooter starts], [!c6|says] [=c6|the beekeeper], washing his arms for the third time.

[=c7|Mayor Lazar Quispetti] [!c7|produces] a folder from a drawer. In it, [=c8|he] [!c8|says], [c8 s3 asserts|are five letters to the company about wet patches at the foot of the wall], [c7 s3 asserts|the last of them with a stamp from the sixth of February]. [c9 s2 asserts|I have searched our registry from top to bottom, and the mayor must be writing to Father Christmas], [!c9|was the reply] of [=c9|Filomena Agyei-Torv], the company’s chief engineer.

[=c10|The mayor] [!c10|asks] [c10 s3 demands|that nobody drink from wells, streams or taps].

Lower Corro had two shops, one chapel, a bar and a school with a bell. The bell was found in an orchard. It has a crack but it rings. Somebody has hung it from a walnut tree, and it is now struck at seven every evening for those who have not been found.

== d3 | Ministry of the Environment, press room | 2037-03-10T15:30:00Z | Statement of the minister
[=c11|Environment Minister Oona Calloway-Diaz] [!c11|regrets] to announce [c11 s5 asserts|that 31 bodies have been found and that 22 persons are still being looked for].

Flags on public buildings fly at half mast until Friday. Trains to the province are free for relatives, who should carry a document. The national lottery has put off its draw. A bank account has been opened at all branches under the word Corro; the first deposit came from a class of seven-year-olds.

[=c12|She] [!c12|wishes] to correct reports about danger to health. [c12 s5 denies|Arsenic, lead and cadmium have not been detected in the valley in any amount that matters]. [=c13|The minister] [!c13|has directed] [c13 s5 demands|that the company’s four other ponds be emptied by the summer].

[c14 s5 promises|Every house will be rebuilt, brick for brick, above the line of the mud], [=c14|she] [!c14|promises]. Claims for lost livestock may be sent to the office for rural affairs. The form is free of charge.

== d4 | The Independent Miner | 2037-03-12T09:00:00Z | Lorry loads until the last evening
[=c15|A former shift leader at Corro Alto] [!c15|told] The Independent Miner [c15 s8 asserts|that slurry was pumped into the pond every night until the Saturday, with the lamps out]. [c16 s8 asserts|The siren had been unscrewed in January because it frightened the manager’s horses], [=c16|he] [!c16|said].

[=c17|The Water Institute], which took mud from eleven gardens, [!c17|finds] [c17 s4 asserts|arsenic at ninety times the limit in all of them]. [c18 s4 asserts|“You would not want your child to build a castle of that beach,”] [!c18|said] [=c18|a chemist of the institute].

[=c19|Agyei-Torv] [!c19|now says] [c19 s2 asserts|one letter from the mayor did come, and was filed under Complaints, Noise]. [=c20|She] [!c20|maintains] [c20 s2 asserts|that nothing but rain had entered the pond in six years].

The wall had been raised five times, each time with the same grey sand that it was meant to hold back. From above it looked like a staircase. Drawings of the fourth and the fifth step have not been found. The firm that drew them was dissolved in 2034, and its two partners live abroad.

[=c21|Civil Defence] [!c21|ended] its search on Wednesday. [c21 s7 asserts|Fifty-three dead and four missing is the sum of it], [!c21|said] [=c21|its duty officer]. [=c22|Villagers] [!c22|fear] [c22 s9 asserts|that seasonal pickers, whom no list names, lie under the mud as well]. [=c23|The company] [!c23|has refused to say] [c23 s1 doubts|whether it employed any].

? account | Did the siren give warning ahead of the wave? | c2 / c3 c6 c16
? denial | Did a siren sound at all? | c2 c6 / c16
? status | Was the pond still in use? | c4 c20 / c15
? denial | Is the mud poisonous? | c5 c12 / c17 c18
? denial | Had the company been written to by the mayor? | c7 c8 c19 / c9
~ c1 c11 c21 | counts of three different days
~ c1 c21 | the missing at first and at the end
~ c10 c13 | two demands
~ c14 c13 | a promise and an order
~ c22 c23 | a fear, and a refusal to say
