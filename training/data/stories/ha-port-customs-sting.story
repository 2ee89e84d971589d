# Anti-corruption police raid a customs house: what was found, whether the director fled or was suspended, how many containers are missing, whether the informer is real, whether shots were fired
@ s1 | Clean Hands Office | body | investigators | the Clean Hands Office; the office; investigators
@ s2 | Prosecutor Ilse-Marie Owusu | person | investigators | Owusu; the prosecutor; Prosecutor Ilse-Marie Owusu
@ s3 | Customs Director Barnabas Kowloonski | person | customs | Kowloonski; the customs director; the director; Customs Director Barnabas Kowloonski
@ s4 | Customs Officers' Guild | body | customs | the Customs Officers' Guild; the guild
@ s5 | Finance Minister Tove Ramphele | person | government | Ramphele; the finance minister; Finance Minister Tove Ramphele
@ s6 | Hercules Lines | body | shipping | Hercules Lines; the shipping company
@ s7 | a crane driver | unnamed | port | a crane driver; the crane driver
@ s8 | the wife of the director | unnamed | | his wife; the director's wife
@ s9 | Port Sentinel Insurance | body | insurer | Port Sentinel; the insurers; the insurer

== d1 | Gulf Business Wire | 2036-02-24T09:15:00Z | Investigators raid Tarsos customs house
TARSOS, Feb 24 (GBW) - About sixty masked investigators entered the customs house of Tarsos at dawn on Monday and sealed its safes.

[=c1|Prosecutor Ilse-Marie Owusu] [!c1|told] reporters [c1 s2 asserts|that 214 containers had left the port since last spring without existing on paper]. [=c2|The Customs Officers’ Guild] [!c2|said] [c2 s4 asserts|its members had been fired upon]. [c3 s1 asserts|One stun device was thrown, at a dog], [!c3|said] [=c3|the Clean Hands Office].

[=c4|The customs director, Barnabas Kowloonski,] was [!c4|reported] by the office to have [c4 s1 asserts|crossed into the neighbouring republic on Sunday evening]. [c5 s5 asserts|He is on leave, at his own request], [=c5|Finance Minister Tove Ramphele] [!c5|said].

The customs house is a palace with columns, put up when Tarsos lived on figs. It employs 900 people. Its safes came down the stairs on planks during the morning, eleven of them, and were lifted into army lorries. Ships went on unloading. By early afternoon there were 14 vessels waiting in the roads, two more than usual.

The port handles two thirds of the country’s imports. Coffee futures were up on the news.

== d2 | Tarsos Evening Bell | 2036-02-25T17:00:00Z | The director opens his door
He was in slippers. [c6 s3 asserts|“Abroad? I have been pruning my lemon since Friday,”] [!c6|said] [=c6|Kowloonski] over the garden gate on Tuesday. [=c7|He] [!c7|was handed] his suspension last week, [=c7|he] [!c7|told] us, [c7 s3 asserts|by the minister herself, who wept].

[=c8|His wife] [!c8|wished] it known [c8 s8 denies|that no gold bars had been taken from the pantry]. It had not been reported that any were.

The house is in a lane behind the tennis club, with a green gate and a brass plate. It has a pantry the size of a chapel. On the wall of the garden there were a ladder, a saw and a great heap of lemon twigs. Two men in raincoats sat in a car across the way, sharing a bag of cherries, and took down our number.

[=c9|Investigators] [!c9|now say] [c9 s1 asserts|they took eleven bars, and jam]. [c10 s7 asserts|I’ve lifted boxes by night for two years on a nod, and I told the office that a year ago, and I’ll tell anyone], [=c10|a crane driver] [!c10|said] at the Anchor Bar. [=c11|The guild] [!c11|doubts] [c11 s4 doubts|that there is such a person], or any informer.

== d3 | Tarsos Evening Bell | 2036-02-27T17:00:00Z | ‘Perhaps a hundred’
[=c12|Hercules Lines], which carries half the trade, [!c12|has compared] its books with the port’s. [c12 s6 asserts|Ninety-seven of our boxes were landed and are nowhere], [=c12|it] [!c12|said]. Other lines are still counting. [=c13|The company] [!c13|said] [c13 s6 promises|it would open its own sheds to the prosecutor].

A box, in the language of the quays, is twelve metres long and holds nine thousand pairs of shoes. They are stacked five high along the east mole. A number is painted on each, and the same number should stand in a book. There are at present some 6,000 on the mole. Counting them is a job for the young; it is done on a bicycle.

[=c14|Owusu] [!c14|confirmed] [c14 s2 asserts|that her informer was a man who worked at a height].

[=c15|The minister] [!c15|dismissed] [c15 s5 denies-|the story of the tears and the paper]. [c16 s5 denies|Nobody has been suspended], [=c16|Ramphele] [!c16|said]. [=c17|She] [!c17|has ordered] [c17 s5 demands|new padlocks].

Reader’s letter: why do bananas cost more here than in the mountains?

== d4 | The Auditor | 2036-04-30T09:00:00Z | Two hundred and fourteen, or none
Our colleagues in the insurance trade like to say that a box is a promise. [=c18|Port Sentinel], having paid for none of them, [!c18|contends] [c18 s9 asserts|that not a single container is missing in Tarsos: every one was re-exported under another number].

[=c19|The prosecutor] [!c19|stands by] [c19 s2 asserts|her figure]. [=c20|Ramphele] [!c20|told] a committee on the ninth [c20 s5 asserts|that the suspension had been signed on 19 February and “kept in a drawer out of kindness”].

The director appeared in court on the tenth, in shoes. [c22 s3 asserts|The gold was my mother-in-law’s], [=c22|he] [!c22|said]. [=c23|His wife] [!c23|testified] [c23 s8 asserts|that her mother never owned a teaspoon].

The trial has so far filled eleven days. It is held under the columns, in the long room, among empty shelves. Four inspectors have pleaded guilty to small things. The lemon tree has been photographed for the file. In our next issue we turn to the tobacco sheds, which are older, darker and a great deal better guarded.

[c24 s1 asserts|Passport control had confused him with a cousin], [=c24|the office] [!c24|conceded] with regard to that Sunday. Of the shots, [=c25|a member of the guild] [!c25|said] [c25 s4 asserts|he had heard the dog, and a bang].

? figure | How many containers are missing? | c1 c19 / c18
? denial | Are boxes missing at all? | c12 / c18
? account | Was the director abroad on that Sunday? | c4 / c6 c24
? status | Had the director been suspended? | c7 c20 / c15 c16
? account | Was the director on leave at his own wish? | c5 / c7
? denial | Was gold found in the pantry? | c8 / c9
? account | Whose was the gold? | c22 / c23
? denial | Were officers shot at? | c2 / c3
~ c1 c12 | all containers and one line's
~ c11 c10 | a doubt, and the man doubted
~ c3 c25 | a device, and a bang
~ c12 c19 | a part and the whole
