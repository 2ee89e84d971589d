# Child jockeys at a desert race: how old they were, whether one fell, whether passports were taken, whether the race was broken off, who paid the traders
@ s1 | Racing Diwan of Sahr | body | diwan | the Racing Diwan; the Diwan; the Racing Diwan of Sahr
@ s2 | No Child in the Saddle | body | campaign | No Child in the Saddle; the campaigners; the campaign
@ s3 | Tamsin Okoro-Vale | person | campaign | Okoro-Vale; Tamsin Okoro-Vale; its observer
@ s4 | Dr Faisel Haddow | person | clinic | Haddow; Dr Haddow; Dr Faisel Haddow; the track doctor
@ s5 | a stable lad | unnamed | | a stable lad; the lad
@ s6 | Embassy of Kessin | body | Kessin | the Embassy of Kessin; the Kessin embassy; the embassy
@ s7 | Prince Nadir's stable | body | stable | Prince Nadir's stable; the prince's stable; the stable
@ s8 | a trader | unnamed | | a trader; the trader

== d1 | Sahr Gulf Tribune | 2034-01-30T08:00:00Z | Splendid day at the Golden Mile
Forty thousand watched the Golden Mile. [=c1|The Racing Diwan] [!c1|states] that [c1 s1 asserts|every rider had turned eighteen, as the register shows]. [=c2|It] [!c2|was happy to note] that [c2 s1 asserts|all nine heats were run to the finish]. [=c3|The track doctor, Dr Faisel Haddow], [!c3|reported] [c3 s4 asserts|an idle afternoon, without a single patient].

== d2 | No Child in the Saddle, bulletin | 2034-01-31T18:00:00Z | We were there
Our observer stood at the rails. [c4 s3 asserts|They were lifted on like parcels, none of them taller than my hip, milk teeth missing], [!c4|writes] [=c4|Tamsin Okoro-Vale]. [=c5|She] [!c5|filmed] what the cameras of the state did not show: [c5 s3 asserts|a boy in yellow went under the animals in the sixth heat and was carried off in a horse blanket]. [=c6|The campaign] [!c6|asks] [c6 s2 demands|sponsors to withdraw].

[=c7|A stable lad] who has run away to us [!c7|says] [c7 s5 asserts|our papers lie in the prince's iron cupboard, mine since I came]. 

== d3 | Sahr Gulf Tribune | 2034-02-01T08:00:00Z | Stable answers slander
[=c8|Prince Nadir’s stable] [!c8|rejects] the claim [c8 s7 denies-|that it keeps the passports of its riders]. [=c9|The stable] [!c9|has contracts], it adds, [c9 s7 asserts|with grown men weighing forty-four kilos]. [c10 s7 asserts|Whoever brought boys into the country was paid by the Kessin embassy's own labour office], [!c10|alleges] [=c10|the stable].

== d4 | Kessin Herald | 2034-02-06T05:30:00Z | Boys come home
Eleven boys landed on Sunday. [=c11|The Kessin embassy] [!c11|measured and questioned] them: [c11 s6 asserts|the eldest is nine]. [=c12|It] [!c12|had to issue] emergency sheets, [c12 s6 asserts|the stable having surrendered the children's documents only on Saturday, in a sack]. [c13 s8 asserts|I got four hundred a head, in cash, from the prince's steward, behind the hay], [=c13|a trader] in custody [!c13|confessed]. 

[=c14|The lad] [!c14|recalls] the sixth heat as well: [c14 s5 asserts|they fired the pistol and turned everyone back, for Samir was lying there, and after that there was no more racing]. In the hospital file, signed by [=c15|Haddow], one [!c15|reads]: [c15 s4 asserts|male, about seven, fractured pelvis, brought from the track at 16.40]. [=c16|The Diwan] [!c16|will use] [c16 s1 promises|robot riders from next season].

? account | How old were the riders? | c1 c9 / c4 c11
? denial | Was a rider hurt? | c3 / c5 c14 c15
? denial | Did the stable hold passports? | c7 c12 / c8
? denial | Was the race day run to the end? | c2 / c14
? responsibility | Who paid the traders? | c10 / c13
~ c6 c16 | a demand and a promise of something else
~ c2 c5 | a fall does not mean that the heat was not finished
~ c9 c7 | contracts with men are not papers of boys
