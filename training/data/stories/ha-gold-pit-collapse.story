# An unlicensed gold pit falls in: how many were down there, whether blasting next door caused it, whether police sealed the shafts, whether food was sent down, whether a chief took money
@ s1 | Minister of Mines Jephthah Lorimer | person | government | Lorimer; the minister of mines; the minister; Minister of Mines Jephthah Lorimer
@ s2 | Sunridge Gold | body | company | Sunridge Gold; Sunridge; the company
@ s3 | Provincial Police | body | police | the Provincial Police; provincial police; police
@ s4 | Chief Nomvula Ferrars | person | village | Ferrars; the chief; Chief Nomvula Ferrars
@ s5 | Diggers' Aid | body | diggers | Diggers' Aid; the charity
@ s6 | Boaz Lindeque | person | diggers | Boaz; Lindeque; Boaz Lindeque; the digger
@ s7 | High Court | body | court | the High Court; the court
@ s8 | a police reservist | unnamed | police | a reservist; the reservist
@ s9 | Geological Survey | body | | the Geological Survey; the survey
@ s10 | the chief's nephew | unnamed | village | the nephew

== d1 | Plateau Star | 2037-10-02T06:30:00Z | ‘They will come out’, says minister
Nobody knows how many men are in the old workings under Ferrars Hill. [=c1|The minister of mines, Jephthah Lorimer,] [!c1|thinks] [c1 s1 asserts|“forty, perhaps fifty criminals, who will come out when they are hungry”]. [=c2|Diggers’ Aid], a charity, [!c2|has] a notebook with [c2 s5 asserts|412 names, each with the name of a wife or a mother].

Part of the workings fell in on Wednesday. [=c3|Diggers] [!c3|blame] [c3 s6 asserts|the open pit of Sunridge Gold, five hundred metres off, where charges are set off at four every afternoon]. [c4 s2 denies|We have not blasted since Monday], [=c4|the company] [!c4|said].

[=c5|Provincial police] [!c5|denied] [c5 s3 denies-|having closed any shaft]. [c6 s3 asserts|“Our operation consists of parking near it,”] [!c6|said] [=c6|their spokesman].

The hill was mined by a foreign firm from 1902 to 1968 and left as it was. There are eleven shafts, not counting those that farmers have fallen into. Diggers go down for weeks at a time, with candles and maize meal, and sell what they find to men in good cars. A camp of some six hundred women and children lies along the stream.

Gold stands at a record. A digger gets a twentieth of the price.

== d2 | Plateau Star | 2037-10-06T06:30:00Z | Out, and under arrest
[=c7|Boaz Lindeque], twenty-nine, climbed out of Shaft Nine on Sunday after eleven days. [c7 s6 asserts|There was a slab on it, it took six of us to lean it off, and it had been put there with a crane, you could see the chains], [=c7|he] [!c7|said] before he was put in a van.

Shaft Nine is no wider than a table. A tripod of gum poles stands over it, with a pulley from a lorry’s engine. On Sunday afternoon a crowd of women was standing behind a tape, singing, not loudly. An ambulance had been parked under the only tree. Its driver slept. It was a hot day, and there was no wind on the hill.

[c8 s6 asserts|We ate toothpaste. The rope that used to bring down porridge came down cut], [=c8|he] [!c8|told] a magistrate. [c9 s3 asserts|Rations for three hundred are lowered each morning], [!c9|according to] [=c9|the police].

[=c10|A reservist] [!c10|told] the Star [c10 s8 asserts|he had been on duty when “the lid” was lowered on to Nine]. [=c11|He] [!c11|said] [c11 s8 asserts|the double pay he was promised had not come].

[=c12|Chief Nomvula Ferrars], on whose land all this happens, [!c12|asked] [c12 s4 demands|both the police and the diggers to go].

== d3 | Sunridge Gold, market announcement | 2037-10-07T08:00:00Z | Illegal activity adjacent to licence area
The company notes press reports. [c13 s2 asserts|Seismographs on its site recorded nothing on Wednesday other than the collapse itself], [=c13|it] [!c13|says]. [c14 s2 denies|Neither the company nor its agents have paid a cent to any chief or chief’s kin], [=c14|it] [!c14|states].

The Sunridge mine, on the eastern flank of the hill, has a life of nine years on present reserves. It employs 740 people. Output in the quarter to September rose by four per cent on higher grades. Costs per ounce were in line with the budget. The annual meeting will be held on 3 December at the Hotel Excelsior.

Guidance for the year is unchanged at 210,000 ounces.

== d4 | The Weekly Lantern | 2037-10-23T09:00:00Z | A court goes to the hill
[=c15|The High Court] [!c15|ordered] on the fourteenth [c15 s7 demands|that all shafts be opened and that food be let down]. By then, [=c16|Diggers’ Aid] [!c16|says], [c16 s5 asserts|there was hardly anybody to eat it].

It took nine days to bring up the living, because the hoist had to come by sea, and six more for the rest. Some could walk. They held their hands in front of their eyes and asked what day it was. In the camp the women had laid out clothes in rows, clean and folded, a pile to a man. Rows of them were still lying there on Tuesday.

[=c17|The Geological Survey] [!c17|told] the judge [c17 s9 asserts|of a blast at one minute past four on the Wednesday, eleven seconds before the hill moved]. [=c18|Sunridge’s own engineer] [!c18|agreed], under questioning, [c18 s2 asserts|that a “small” charge had been fired].

Who took money? Not she, [=c19|Ferrars] [!c19|told] us: [c19 s4 asserts|the company’s envelopes go to her nephew, and she has told him to give them back]. [=c20|The nephew] [!c20|does not deny] [c20 s10 asserts|the envelopes].

[=c21|Police] [!c21|have brought] up 87 dead and 246 living and [!c21|say] [c21 s3 asserts|the mine is now empty]. [=c22|Lorimer] [!c22|regrets] [c22 s1 asserts|a choice of words]. [c23 s5 denies|It is not empty], [=c23|Diggers’ Aid] [!c23|says], [c24 s5 asserts|because seventy-nine names in the notebook have no tick].

[=c25|The minister] [!c25|has asked] [c25 s1 promises|for a report, which he will publish].

? figure | How many men were in the workings? | c1 / c2 c21
? denial | Did the company blast that day? | c3 c17 c18 / c4 c13
? denial | Were shafts closed by the police? | c5 / c7 c10
? denial | Was food sent down? | c8 / c9
? denial | Did the company pay around the chief? | c14 / c19 c20
? status | Is the mine empty? | c21 / c23 c24
~ c15 c12 | an order and a request
~ c22 c1 | regret about words, not about the number
~ c10 c11 | a lid and a promise of pay
~ c6 c11 | what an operation consists of, and pay
