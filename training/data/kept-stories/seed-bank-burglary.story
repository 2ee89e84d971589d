# A seed vault is emptied: who did it, whether the alarm rang, whether the guard was tied up, whether the seeds were alive, where they are
@ s1 | Vellmark Seed Vault | body | vault | the Vellmark Seed Vault; the vault; the seed vault
@ s2 | curator Jonas Imhof | person | vault | Imhof; Jonas Imhof; the curator
@ s3 | guard Pia Stellan | person | | Stellan; Pia Stellan; the guard
@ s4 | Vellmark county police | body | police | the county police; the police; Vellmark county police
@ s5 | Agron | body | Agron | Agron; the seed company
@ s6 | Peasants' Call | body | peasants | Peasants' Call; the peasants' movement; the movement
@ s7 | a snowplough driver | unnamed | | a snowplough driver; the snowplough driver
@ s8 | Alarm Technics | body | | Alarm Technics; the alarm firm

== d1 | Vellmark Times | 2038-12-28T09:00:00Z | Thieves clear out seed vault
Some 9,000 paper bags of wheat, oats and field beans are gone. [=c1|The county police] [!c1|blame] the peasants' movement: [c1 s4 asserts|a leaflet of theirs lay in the cold room, and they carried the boxes off]. [c2 s3 asserts|Two masked men bound me to the radiator with tape at a quarter past one], [=c2|guard Pia Stellan] [!c2|told] officers. [=c3|The seed vault] [!c3|assured] donors that [c3 s1 asserts|the alarm had gone off at once, at 1.20].

== d2 | Peasants' Call, open letter | 2038-12-29T12:00:00Z | It was not us
[c4 s6 denies|None of our people has set foot in that mountain], [=c4|we of Peasants’ Call] [!c4|declare]. [=c5|The movement] [!c5|knows] who gains: [c5 s6 asserts|a lorry of the seed company Agron took the bags away on Boxing Night]. [=c6|It] [!c6|demands] [c6 s6 demands|a public inventory]. 

== d3 | Vellmark Times | 2039-01-04T09:00:00Z | The sleeper
[=c7|A snowplough driver] [!c7|drank] coffee in the gatehouse at two: [c7 s7 asserts|Pia sat across the table from me dealing cards, and lost]. He also [!c8|saw] a vehicle; [c8 s7 asserts|“Agron” stood on its tarpaulin in letters a yard high, and the tail was down at the vault door], [=c8|the snowplough driver] claims. [=c9|Alarm Technics], which looks after the bells, [!c9|pulled] the memory: [c9 s8 asserts|the line stayed mute from the 24th to the 28th].

[=c10|Agron] [!c10|regards] [c10 s5 denies-|the story that it had a vehicle in the valley that week] as libel. [=c11|The curator, Jonas Imhof], [!c11|comforts] himself: [c11 s2 asserts|the stock had been dead for years, not one bag in ten would sprout].

== d4 | Two Rivers Review | 2039-05-10T00:00:00Z | The mountain of paper bags
[=c12|The seed vault’s] last report, which we have read, [!c12|speaks] of [c12 s1 asserts|germination of ninety-four per cent in the autumn of 2038]. [c13 s6 asserts|We sowed a handful that a friend had kept back, and it stands green to my knee], [!c13|says] [=c13|a speaker of Peasants’ Call]. [=c14|Imhof] [!c14|rang] the number of the alarm centre himself at six: [c14 s2 asserts|it was I who told them, they had heard nothing all night].

[=c15|The police] have [!c15|found] [c15 s4 asserts|four thousand bags in a dry warehouse rented by a daughter firm of Agron]. [=c16|The seed company] [!c16|promises] [c16 s5 promises|to cooperate].

? responsibility | Who took the seeds? | c1 / c4 c5
? denial | Had Agron a lorry there? | c5 c8 / c10
? denial | Did the alarm go off? | c3 / c9 c14
? denial | Was the guard tied up? | c2 / c7
? denial | Were the seeds alive? | c11 / c12 c13
~ c15 c10 | a warehouse found in spring is not a lorry in the valley in December
~ c6 c16 | a demand and a promise
~ c15 c1 | four thousand recovered of nine thousand taken
