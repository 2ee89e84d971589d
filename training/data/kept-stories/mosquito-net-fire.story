# Fire in a camp for the displaced at Tembwa Flats: who lit it, whether water was cut off, how many tents were lost, whether guards barred the gate
@ s1 | Camp Administration | body | camp | the camp administration; the administration
@ s2 | director Luisa Penrose | person | camp | Penrose; the director; Luisa Penrose
@ s3 | Tembwa Elders | body | residents | the Tembwa elders; the elders
@ s4 | a tea seller | unnamed | residents | a tea seller; the tea seller
@ s5 | Gatehouse Security | body | guards | Gatehouse Security; the guards; the security firm
@ s6 | District Governor Kasim Orde | person | state | Orde; the governor; District Governor Kasim Orde
@ s7 | Shelter Watch | body | relief | Shelter Watch; the agency
@ s8 | a midwife | unnamed | residents | a midwife; the midwife

== d1 | Plains Radio site | 2044-08-03T05:30:00Z | Camp ablaze
Flames crossed four rows of Tembwa Flats before dawn. [=c1|Director Luisa Penrose] [!c1|says] [c1 s2 asserts|a cooking stove was knocked over in row nine]. [=c2|The elders] [!c2|tell] it otherwise: [c2 s3 asserts|men on motorcycles threw burning rags across the fence].

[=c3|The administration] [!c3|says] [c3 s1 asserts|the hydrants ran at full pressure all night].

== d2 | Plains Radio site | 2044-08-03T15:00:00Z | Ash
[=c4|Governor Kasim Orde], in new boots, [!c4|estimated] [c4 s6 asserts|some seventy tents burned]. Behind him [=c5|a tea seller] [!c5|was holding] an empty can. [c5 s4 asserts|I turned every tap in the row and got air], [=c5|he] [!c5|shouted]. 

[=c6|Gatehouse Security] [!c6|commended] its men, [c6 s5 asserts|who threw both leaves of the main gate wide at the first cry]. 

== d3 | Shelter Watch flash update | 2044-08-04T11:00:00Z | Tembwa Flats fire
[=c7|The agency’s] drone survey [!c7|shows] [c7 s7 asserts|612 burnt plots]. [=c8|Residents] [!c8|report] that [c8 s3 asserts|they climbed the wire because the way out was barred by a chain]. [=c9|We] [!c9|urge] [c9 s7 demands|that fire lanes of ten metres be kept].

== d4 | The Plainsman | 2044-08-09T06:00:00Z | A midwife’s night
[c10 s8 asserts|Two of them, no lamps, one had a green helmet. The rag was on a stick. I thought it was a wedding], [=c10|a midwife] [!c10|recalls]. At the gate she [!c11|pleaded], by [=c11|her] account, with a guard: [c11 s8 asserts|he had the padlock in his hand and would not turn the key until an officer came, which was at half past four].

[=c12|Orde] [!c12|made] light of it. [c12 s6 asserts|There was no shortage of water and there were no motorcycles], [=c12|he] [!c12|told] the council.

== d5 | Commission on Tembwa, extract | 2045-02-01T09:00:00Z | Section 14
[c13 - asserts|The pump had been without fuel since the evening of the second; the mains were dry from 21.00 until noon]. [=c14|Penrose] [!c14|now accepts] [c14 s2 asserts|that no stove stood in row nine, whose people ate from the common kitchen]. The security firm’s roster [c15 - asserts|has one guard at the main gate, without a key]. [=c16|The administration] [!c16|will compensate] [c16 s1 promises|each household within the year].

? responsibility | How did the fire begin? | c1 c12 / c2 c10
? account | Was there a stove in row nine? | c1 / c14
? account | Did the hydrants have water? | c3 c12 / c5 c13
? figure | How many tents were lost? | c4 / c7
? account | Was the gate open? | c6 / c8 c11 c15
~ c9 c16 | a demand and a promise about other things
~ c14 c10 | no stove there does not prove riders at the fence
