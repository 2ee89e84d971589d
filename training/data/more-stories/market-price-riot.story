# Rice runs out in the markets of Port Lasalle: hoarders or the ministry, whether a warehouse was looted, whether a price was fixed, how many stalls burned, whether marines opened the stores
@ s1 | Chamber of Traders | body | traders | the Chamber of Traders; the traders; the chamber
@ s2 | trader Hyacinth Moreno-Bell | person | traders | Moreno-Bell; Hyacinth Moreno-Bell; the trader
@ s3 | Ministry of Prices | body | government | the Ministry of Prices; the prices ministry; the ministry
@ s4 | Secretary Jonas Quillfeather | person | government | Quillfeather; Secretary Jonas Quillfeather; the secretary
@ s5 | Market Women's League | body | market women | the Market Women's League; the league; the market women
@ s6 | Marine Corps | body | marines | the Marine Corps; the marines
@ s7 | a rickshaw driver | unnamed | | a rickshaw driver; the driver
@ s8 | Port Lasalle Insurance Exchange | body | insurers | the Insurance Exchange; insurers
@ s9 | the official journal | document | | The official journal
@ s10 | a clerk of the ministry | unnamed | government | A clerk of the ministry; the clerk
@ s11 | Moreno-Bell's storeman | unnamed | traders | Moreno-Bell’s own storeman; the storeman

== d1 | Lasalle Tribune | 2044-01-08T18:00:00Z | Rice riots in Port Lasalle
[=c1|Secretary Jonas Quillfeather] [!c1|said] [c1 s4 asserts|greedy men had hidden a hundred shiploads in their cellars]. [=c2|The Chamber of Traders] [!c2|said] [c2 s1 asserts|its members had nothing to sell because the ministry had signed no import licence since October]. 

[=c3|Trader Hyacinth Moreno-Bell] [!c3|lost] [c3 s2 asserts|everything down to the scales: four hundred people went through his warehouse on Friday]. [=c4|The Market Women’s League] [!c4|said] [c4 s5 asserts|the women had found the warehouse swept and with its doors open]. 

[=c5|The ministry] [!c5|said] [c5 s3 asserts|eleven stalls had been damaged by fire]. [=c6|The league] [!c6|walked] through the ashes of [c6 s5 asserts|more than two hundred].

== d2 | Lasalle Tribune | 2044-01-10T18:00:00Z | A price nobody knows
[=c7|Quillfeather] [!c7|said] [c7 s4 asserts|a ceiling of forty centimes had been in force since Monday]. [=c8|The traders] [!c8|had been told] [c8 s1 denies|nothing of any ceiling]. [=c9|The official journal] [!c9|printed] [c9 s9 asserts|a tariff of forty on page nine of Monday’s number].

[=c10|The Marine Corps] [!c10|reported] [c10 s6 asserts|that its men had handed out ninety tonnes from the naval store]. [c11 s7 asserts|They sold it off the back of the lorry, to whoever had dollars,] [!c11|said] [=c11|a rickshaw driver].

== d3 | The Coast Economist | 2044-03-01T09:00:00Z | Anatomy of a shortage
[=c12|Insurers] [!c12|have paid] [c12 s8 asserts|for 188 stalls]. [=c13|A clerk of the ministry] [!c13|laid] before us [c13 s10 asserts|a pile of 61 applications for licences with nothing on them but the date of receipt]. [=c14|Moreno-Bell’s own storeman] [!c14|told] us [c14 s11 asserts|that the rice had gone out by the back gate on the Tuesday, three days before the crowd]. [=c15|The marines] [!c15|arrested] [c15 s6 asserts|two of their sergeants for trading in relief goods]. [=c16|The league] [!c16|demands] [c16 s5 demands|bread]. [=c17|The ministry] [!c17|promises] [c17 s3 promises|rice by Easter].

? responsibility | Who is to blame for the shortage? | c1 / c2 c13
? account | Was the warehouse full when the crowd came? | c3 / c4 c14
? figure | How many stalls burned? | c5 / c6 c12
? denial | Was a price fixed on Monday? | c7 c9 / c8
? account | Was the marines' rice given away? | c10 / c11 c15
~ c16 c17 | a demand and a promise
~ c11 c14 | two different heaps of rice
