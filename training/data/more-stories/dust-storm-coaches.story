# Four coaches of labour migrants are stranded in a dust storm: who left them there, whether the drivers fled, how many died, whether calls were answered, whether passports had been taken
@ s1 | Gate of Labour agency | body | agency | Gate of Labour; the agency; the labour agency
@ s2 | Hafiz Tregaron | person | agency | Tregaron; Hafiz Tregaron; the agency's owner
@ s3 | Frontier Police of Umbar | body | police | the frontier police; the police
@ s4 | Rescue Line | body | Rescue Line | Rescue Line; the hotline
@ s5 | bricklayer Samir Lochan | person | migrants | Lochan; Samir Lochan; the bricklayer
@ s6 | a driver | unnamed | | a driver; the driver of the second coach
@ s7 | Consul Beatrix Amon | person | Dhara | Amon; Consul Amon; Consul Beatrix Amon
@ s8 | Red Dune hospital | body | hospital | the Red Dune hospital; the hospital

== d1 | Desert Monitor | 2043-06-08T15:00:00Z | Bodies found by stranded coaches
[=c1|The frontier police of Umbar] [!c1|found] [c1 s3 asserts|23 dead beside four coaches on the Kessar track]. [=c2|Gate of Labour], the agency that had hired the coaches, [!c2|put] [c2 s1 asserts|the number at nine, all of them weak before they left].

[c3 s5 asserts|“The drivers told us to sleep and in the morning there was only the one car’s track going south,”] [!c3|said] [=c3|bricklayer Samir Lochan]. [=c4|Hafiz Tregaron, the agency’s owner,] [!c4|said] [c4 s2 asserts|his drivers had gone for water and lost their way back].

== d2 | Rescue Line, log | 2043-06-09T08:00:00Z | The night of 6 June
[=c5|We] [!c5|logged] [c5 s4 asserts|fourteen calls from the coaches and passed each to the police post at Kessar within five minutes]. [=c6|The frontier police] [!c6|told] the Monitor [c6 s3 asserts|that the first they heard of it was from a camel herder on the eighth]. [=c7|The hotline] [!c7|published] [c7 s4 asserts|a recording in which a sergeant says “tomorrow, if God wills”].

== d3 | The Dharan Star | 2043-06-12T06:00:00Z | They had our papers in a box
[=c8|Lochan] [!c8|said] [c8 s5 asserts|a clerk had gone down the aisle and collected every passport before the border]. [=c9|Tregaron] [!c9|denied] [c9 s2 denies-|that travel documents had been held]. [=c10|Consul Beatrix Amon] [!c10|received] [c10 s7 asserts|a carton with 140 Dharan passports from the agency’s own messenger on Thursday].

[=c11|The hospital at Red Dune] [!c11|took in] [c11 s8 asserts|31 people, of whom three died]. [=c12|Amon] [!c12|said] [c12 s7 asserts|26 families of her country were in mourning].

== d4 | Desert Monitor | 2043-07-02T15:00:00Z | Driver speaks
[=c13|The driver of the second coach] [!c13|said] [c13 s6 asserts|Tregaron had telephoned and ordered all of them out before the patrols came]. [c14 s6 asserts|We had water for two days in the car, nobody was looking for a well,] [=c14|he] [!c14|said]. [=c15|Tregaron] [!c15|promises] [c15 s2 promises|a school in the name of the dead]. [=c16|The police] [!c16|have] [!c16|now found] in their own book, [=c16|they] [!c16|say], [c16 s3 asserts|an entry of the sixth that “was not acted upon”].

? figure | How many died? | c1 c12 / c2
? account | Did the drivers abandon them? | c3 c13 c14 / c4
? denial | Did the police know on the sixth? | c5 c7 c16 / c6
? denial | Were passports taken? | c8 c10 / c9
~ c1 c12 | 23 by the coaches, three in the hospital
~ c11 c2 | deaths in hospital are not those by the road
~ c15 c4 | a promise of a school
~ c10 c13 | a carton and a telephone call
