# A fast in a women's prison: how many refuse food, whether one was force-fed, whether their leader ate, whether demands were granted, whether a death was from hunger
@ s1 | Directorate of Prisons | body | government | the Directorate of Prisons; the directorate; the prison administration
@ s2 | Director Hildegard Osman-Pryce | person | government | Osman-Pryce; the director; Director Hildegard Osman-Pryce
@ s3 | Malika Thorvald | person | prisoners | Thorvald; Malika Thorvald; the strikers' leader
@ s4 | Bell Street Lawyers | body | lawyers | Bell Street Lawyers; the lawyers
@ s5 | Dr Emil Casaverde | person | prison | Casaverde; the prison doctor; Dr Emil Casaverde
@ s6 | a warder | unnamed | prison | a warder; the warder
@ s7 | Archbishop Lucius Adomako | person | church | Adomako; the archbishop; Archbishop Lucius Adomako
@ s8 | Ana-Sofia Brekke | person | prisoners | Brekke; Ana-Sofia Brekke
@ s9 | Justice Committee | body | parliament | the Justice Committee; the committee
@ s10 | Thorvald's sister | unnamed | | her sister
@ s11 | the canteen book | document | prison | the canteen book

== d1 | The Open Tribune | 2036-11-03T08:00:00Z | Fast at Stonewell in fourth week
[c1 s4 asserts|More than eighty women in Stonewell prison have been without food for 22 days], [!c1|according to] [=c1|Bell Street Lawyers]. [=c2|The Directorate of Prisons] [!c2|counts] [c2 s1 asserts|eleven].

The women, most of them held without trial since the curfew, [!c3|want] [c3 s3 demands|dates for their hearings and an hour of daylight], in the words of [=c3|Malika Thorvald], who writes to the outside on cigarette paper.

[=c4|The director, Hildegard Osman-Pryce,] [!c4|suggested] [c4 s2 asserts|that Thorvald had been eating all along, from a tin of condensed milk]. [=c5|Thorvald’s sister] [!c5|laughed at] [c5 s10 denies-|the idea].

[=c6|The lawyers] [!c6|report] [c6 s4 asserts|that one woman was tied down last Thursday and fed by a tube]. [c7 s5 denies|There is no tube in my surgery that would serve such a purpose], [=c7|the prison doctor, Emil Casaverde,] [!c7|said].

Stonewell was a wool mill until 1951. Its cells look out on a yard with a single chestnut tree, which can be seen from the upper row only. It holds 240 women. No visit has been allowed since the first of October except by lawyers. There has been no fast in the prison before; the last in the country, in 2019, lasted for nine days.

Bread has been put before each cell door at seven every morning. It is collected at eight.

== d2 | Directorate of Prisons, notice 14 | 2036-11-06T12:00:00Z | End of irregular conduct
The so-called fast ended on Wednesday. [=c8|The directorate] [!c8|states] [c8 s1 asserts|that every inmate took breakfast]. [c9 s1 denies|No condition was accepted and none was discussed], [=c9|it] [!c9|states further].

Inmate Brekke, 24, died on Tuesday. [c10 s1 asserts|She had been ill with her kidneys before she came to us], [!c10|according to] [=c10|the directorate].

Parcels for inmates may be handed in from Monday. They should weigh no more than two kilos and contain nothing in glass. Wool is permitted, needles are not. The workshop has orders for 3,000 mailbags until the end of the year. Staff are reminded that conversations with journalists are an offence under regulation six.

== d3 | Cathedral Messenger | 2036-11-09T07:00:00Z | His Grace at Stonewell
[=c11|Archbishop Lucius Adomako] [!c11|told] the faithful after Mass [c11 s7 asserts|that he had sat on the stone floor on Wednesday between a director and a fasting woman, and had come away with a promise of hearings before Christmas]. [=c12|His Grace] [!c12|saw] [c12 s7 asserts|the woman turn her face from soup].

The stone floor is of the year 1790 and very cold. Our photographer was kept at the gate. Snow had fallen in the night. The sisters of the hospice have knitted 240 pairs of stockings, in grey, and these were taken in by cart after Mass. Candles for the intentions of the month may be had in the porch at the usual price.

[=c13|He] [!c13|asked] [c13 s7 demands|that no one speak ill of the director].

[=c14|A warder who sings in our choir] [!c14|confided] [c14 s6 asserts|that she had held the legs of a prisoner while “the yellow hose” was put in]. [=c15|She] [!c15|said] [c15 s6 asserts|breakfast on the Wednesday was taken by nine out of ninety].

== d4 | The Open Tribune | 2036-12-15T08:00:00Z | Hearings set, hose found
[=c16|A parliamentary committee] [!c16|found] last week [c16 s9 asserts|a length of yellow tubing, with tooth marks, in a cupboard of the surgery]. [=c17|Dr Casaverde] [!c17|explained] [c17 s5 asserts|that it was for the fish tank]. There is no fish tank in the inventory.

[=c18|Thorvald], now at home, [!c18|said] [c18 s3 asserts|she had drunk water and salt for thirty-one days]. [=c19|The canteen book], which the committee published, [!c19|has] [c19 s11 asserts|a tin of condensed milk sold to “M. T.” on 19 October]. [c20 s3 asserts|That is Marta Tull], [=c20|she] [!c20|said].

[c21 s9 asserts|Ana-Sofia Brekke weighed 34 kilos and her kidneys were those of a healthy girl who had starved], [=c21|the committee’s physician] [!c21|reported].

[=c22|Osman-Pryce] [!c22|has announced] [c22 s2 promises|ninety-one hearings, of which the first is on the twentieth]. Had she promised them to the archbishop? [c23 s2 doubts|“His Grace has his memories and I have mine,”] [=c23|she] [!c23|said].

The committee’s eleven members spent two days in Stonewell and slept in a cell, at their own wish. Their report is to be debated in the spring. The chestnut has been felled, for reasons of light. The women now have an hour in the yard each day at two. The curfew was lifted on the ninth, and the tanks have gone from the bridges.

[=c24|The committee] [!c24|says] [c24 s9 asserts|that by the kitchen’s own book eighty-four rations a day came back untouched in the fourth week]. [=c25|The lawyers] [!c25|are seeking] [c25 s4 demands|damages].

? figure | How many refused food in the fourth week? | c1 c24 / c2
? denial | Did Thorvald eat during the fast? | c4 / c5 c18
? denial | Was a prisoner fed by force? | c6 c14 / c7
? account | What was the tube for? | c14 / c17
? status | Had all taken breakfast on the Wednesday? | c8 / c12 c15
? denial | Were hearings promised? | c9 / c11
? account | What did Brekke die of? | c10 / c21
~ c3 c25 | two demands
~ c16 c7 | a tube found, and what it was good for
~ c23 c11 | an evasion
~ c22 c9 | a later announcement
~ c19 c20 | initials, and whose
