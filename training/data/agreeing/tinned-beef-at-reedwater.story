# Tinned meat at a flood camp: whether the tins were years out of date, whether the quartermaster knew, whether anyone was ill before the tins, how many took sick
@ s1 | Flood Relief Corps | body | relief corps | the Flood Relief Corps; the relief corps; the corps
@ s2 | Quartermaster Wilfrey Jacinto-Bloom | person | relief corps | Jacinto-Bloom; Quartermaster Wilfrey Jacinto-Bloom; the quartermaster
@ s3 | a camp barber | unnamed | | a camp barber; the barber
@ s4 | a tinsmith | unnamed | | a tinsmith; the tinsmith
@ s5 | Dr Oona Fairweather-Lys | person | | Fairweather-Lys; Dr Oona Fairweather-Lys; the camp doctor
@ s6 | a boat woman | unnamed | | a boat woman; the boat woman
@ s7 | a schoolboy | unnamed | | a schoolboy; the schoolboy
@ s8 | a kitchen sergeant | unnamed | | a kitchen sergeant; the kitchen sergeant
@ s9 | Premier Quillon Strang | person | government | Strang; Premier Quillon Strang; the premier
@ s10 | Sunder & Sons | body | packers | Sunder & Sons; the packers
@ s11 | a stores typist | unnamed | | a stores typist; the stores typist
@ s12 | an abbess | unnamed | | the abbess of Reedwater; the abbess
@ s13 | a lorry driver | unnamed | | a lorry driver; the lorry driver
@ s14 | Consumers' Board | body | consumers' board | the Consumers' Board; the board

== d1 | Reedwater Standard-Bearer | 2030-02-18T09:00:00Z | Meat from another age
Wet for eight days, the camp at Reedwater was glad of tinned beef on Friday and not glad on Saturday. [=c1|A tinsmith], who reads labels for a living, [!c1|says]: [c1 s4 asserts|“They were packed when I was an apprentice, and I have gone grey since.”] [=c2|Quartermaster Wilfrey Jacinto-Bloom] [!c2|gave out] [c2 s2 asserts|that the stuff was from last autumn’s killing and good until the next].

[c3 s7 asserts|“The lid had a year on it from before I was born,”] [!c3|said] [=c3|a schoolboy], aged ten, who keeps his. [=c4|The packers, Sunder & Sons,] [!c4|agree] with the quartermaster: [c4 s10 asserts|every can in that camp left their line in October].

[=c5|A boat woman] [!c5|lays] the trouble elsewhere: [c5 s6 asserts|half the tents were running to the latrines before a single tin had been opened, on account of the river]. [=c6|A barber], who shaves everyone, [!c6|does not remember] so: [c6 s3 denies|until that supper there was not a green face in camp]. [=c7|The premier, Quillon Strang,] [!c7|promises] [c7 s9 promises|fresh bread by helicopter, every noon].

== d2 | Delta Cable | 2030-02-20T17:15:00Z | Kitchen sergeant writes to premier
REEDWATER – [c8 s8 asserts|I told him on Wednesday they were swollen and stinking, and he told me to boil them longer], [!c8|wrote] [=c8|a kitchen sergeant] in an open letter about the quartermaster. [=c9|Jacinto-Bloom] [!c9|answers] [c9 s2 denies|that no one had drawn his attention to anything whatever before the first vomiting].

[=c10|The corps] [!c10|insists] [c10 s1 denies|that its man had had no inkling until people were already bent double]. [=c11|A stores typist] [!c11|says] [c11 s11 asserts|that she typed his own memorandum that Wednesday, headed ‘Blown cans, issue anyway’].

[=c12|Dr Oona Fairweather-Lys], the camp doctor, [!c12|counts] [c12 s5 asserts|two hundred and ninety sick in the camp up to Monday night]. [=c13|The corps] [!c13|spoke] of [c13 s1 asserts|sixty cases in all, up to the same hour].

[=c14|The abbess of Reedwater] [!c14|pleads] [c14 s12 demands|for carbolic].

== d3 | Estuary Woman’s Weekly | 2030-03-01T10:00:00Z | Two suppers
Not everyone ate beef, and that is the point. [c15 s5 denies|“My book is empty for the whole week up to that Friday; I had not one bowel complaint,”] [=c15|Fairweather-Lys] [!c15|said]. [=c16|A lorry driver] [!c16|recalls] instead [c16 s13 asserts|that he had ferried whole families, doubled up with cramps, to the hospital on Thursday, when the kitchens were still serving oats].

The Consumers’ Board opened forty cans of that lot. [c17 s14 asserts|Every stamp under the grease gave a date twelve years gone], [=c17|it] [!c17|says]. [=c18|The lorry driver] [!c18|adds] [c18 s13 asserts|that the road is open again]. [=c19|The schoolboy] [!c19|will sell] [c19 s7 promises|his lid to any museum].

== d4 | Delta Cable | 2030-03-20T12:00:00Z | Premier: no helicopter today
REEDWATER – [=c20|Strang] [!c20|explained] [c20 s9 asserts|why no loaf had reached the camp by air: the helicopters had gone to the regatta]. [=c21|The abbess] [!c21|has buried] [c21 s12 asserts|four from the camp]. [=c22|The kitchen sergeant] [!c22|does not say] [c22 s8 doubts|who asked him to write his letter]. [=c23|The tinsmith] [!c23|thinks] [c23 s4 asserts|the tins themselves were well soldered]. [=c24|The packers] [!c24|conceded] on Tuesday [c24 s10 asserts|that there had been old stock, far past its time, in the Reedwater delivery and nothing else]. [=c25|The barber] [!c25|asks] [c25 s3 demands|for a mirror].

? account | Was the tinned meat years old? | c1 c3 c17 c24 / c2 c4
? denial | Was anyone in the camp ill before the tins were opened? | c5 c16 / c6 c15
? denial | Did the quartermaster know before the supper that the meat was bad? | c8 c11 / c9 c10
? figure | How many had fallen sick up to Monday night? | c12 / c13
~ c7 c20 | a promise and its breach
~ c12 c21 | the sick and the dead
~ c1 c23 | old meat, good solder
~ c22 c8 | a letter and who asked for it
