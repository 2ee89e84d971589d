# A government is said to have sold an island to foreigners: sale or lease, price, whether parliament knew, whether soldiers have landed
@ s1 | government of Teal Islands | body | government | the government; the islands' government
@ s2 | Prime Minister Loretta Vane | person | government | Vane; the prime minister; Prime Minister Loretta Vane
@ s3 | Islanders' Alliance | body | opposition | the Alliance; the Islanders' Alliance; the opposition
@ s4 | Matai Kelo | person | opposition | Kelo; Matai Kelo; its leader, Matai Kelo
@ s5 | Ostrand embassy | body | Ostrand | the embassy; Ostrand's embassy
@ s6 | Blue Reef Holdings | body | Ostrand | Blue Reef; the firm; Blue Reef Holdings
@ s7 | a ferryman | unnamed | | a ferryman; the ferryman
@ s8 | land registrar | unnamed | state | the registrar; the land registrar

== d1 | Teal Tribune | 2037-09-01T08:00:00Z | Who owns Little Teal?
[=c1|The Islanders’ Alliance] [!c1|said] [c1 s3 asserts|Little Teal had been sold outright, for ever and with its people on it]. [c2 s2 asserts|“We have let it for thirty years, as one lets a house,”] [!c2|said] [=c2|Prime Minister Loretta Vane].

[=c3|Its leader, Matai Kelo,] [!c3|put] the price [c3 s4 asserts|at four million, “less than a good yacht”]. [=c4|The government] [!c4|said] [c4 s1 asserts|the treasury would get sixty million over the term].

[=c5|Vane] [!c5|said] [c5 s2 asserts|the house had been told of it in committee]. [=c6|Kelo] [!c6|denied] [c6 s4 denies-|that a single member of his party had been informed].

== d2 | Teal Tribune | 2037-09-04T08:00:00Z | Men with crew cuts
[=c7|A ferryman] [!c7|said] [c7 s7 asserts|he had put ashore forty men with kitbags who marched off in step]. [=c8|Ostrand’s embassy] [!c8|said] [c8 s5 asserts|there was no member of its armed forces anywhere in the islands]. [c9 s6 asserts|The gentlemen are divers and cooks], [!c9|said] [=c9|Blue Reef Holdings].

[=c10|The land registrar] [!c10|confirmed] [c10 s8 asserts|that the folio for Little Teal named Blue Reef as owner in fee].

== d3 | Teal Tribune | 2037-09-09T08:00:00Z | "A clerk's slip"
[=c11|The government] [!c11|called] the entry [c11 s1 denies|a clerk’s slip]. [=c12|The registrar] [!c12|said] [c12 s8 asserts|he had copied it letter by letter from the deed].

[=c13|The firm] [!c13|said] [c13 s6 asserts|it had paid 4.2 million and owed nothing more]. [=c14|The clerk of the lands committee] [!c14|found] [c14 s8 asserts|no mention of the island in two years of minutes].

[=c15|The opposition] [!c15|demanded] [c15 s3 demands|that the deed be read out in the house]. [=c16|The prime minister] [!c16|promised] [c16 s2 promises|to do so “in due time”]. [=c17|The embassy] [!c17|allowed] [c17 s5 asserts|that “instructors on leave” might be among the visitors].

? account | Sale or lease? | c1 c10 c12 / c2 c11
? figure | What was paid? | c3 c13 / c4
? denial | Had parliament been told? | c5 / c6 c14
? denial | Are foreign soldiers on the island? | c7 c17 / c8 c9
~ c15 c16 | a demand and a promise to meet it
~ c3 c13 | four million and 4.2 million are one price told roughly
