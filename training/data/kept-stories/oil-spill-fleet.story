# A tanker breaks up off the Shell Coast: whether the captain was drunk, whether tugs were refused, how much oil ran out, whether birds die, whether fishing is banned
@ s1 | Corona Tankers | body | owner | Corona Tankers; the owner; Corona
@ s2 | Captain Elmar Quayle | person | ship | Quayle; Captain Quayle; Captain Elmar Quayle; the captain
@ s3 | Coastal Authority | body | authority | the Coastal Authority; the authority
@ s4 | tug master Benita Soares-Lind | person | tugs | Soares-Lind; Benita Soares-Lind; the tug master
@ s5 | Shell Coast Fishermen | body | fishermen | the Shell Coast Fishermen; the fishermen
@ s6 | Seabird Trust | body | trust | the Seabird Trust; the trust
@ s7 | first mate Kofi Arden | person | ship | Arden; Kofi Arden; the first mate
@ s8 | minister Rosalind Tay | person | government | Tay; Minister Rosalind Tay; the minister
@ s9 | Shipping Inquiry | body | inquiry | the inquiry; it

== d1 | Coast Guardian | 2038-01-12T09:00:00Z | Tanker breaks on reef
[=c1|The Coastal Authority] [!c1|said] [c1 s3 asserts|the captain’s breath had been tested at three times the limit]. [=c2|Captain Elmar Quayle] [!c2|had] [c2 s2 denies|not touched a drop since New Year]. [=c3|First mate Kofi Arden] [!c3|brought] him [c3 s7 asserts|coffee all night, and he was as sober as a stone].

[=c4|Tug master Benita Soares-Lind] [!c4|lay] alongside for two hours. [c4 s4 asserts|They would not take my line, the office had told them it was too dear,] [=c4|she] [!c4|said]. [=c5|Corona Tankers] [!c5|said] [c5 s1 asserts|assistance had been accepted at the first offer].

[=c6|The owner] [!c6|estimates] [c6 s1 asserts|that 300 tonnes have escaped]. [=c7|The authority] [!c7|measured] [c7 s3 asserts|a slick of about 14,000 tonnes].

== d2 | Coast Guardian | 2038-01-15T09:00:00Z | Beaches
[=c8|The Seabird Trust] [!c8|collected] [c8 s6 asserts|2,100 dead guillemots between the two capes]. [=c9|Minister Rosalind Tay] [!c9|saw] [c9 s8 asserts|nothing but healthy birds from her helicopter]. [=c10|The minister] [!c10|said] [c10 s8 asserts|the fisheries were open and the cod was excellent]. [=c11|The fishermen] [!c11|were turned back] [c11 s5 asserts|at the harbour mouth by a launch with a loudspeaker: no nets until further notice].

[=c12|Arden] [!c12|wrote] in the log: [c12 s7 asserts|“02:40 tug offers line. 02:44 owners say wait.”] 

== d3 | Shipping Inquiry, findings | 2038-09-09T10:00:00Z | Loss of the Corona Star
[=c13|The inquiry] [!c13|finds] [c13 s9 asserts|that the breath sample had been mixed up with a stoker’s]. [=c14|It] [!c14|finds] [c14 s9 asserts|that 13,600 tonnes were lost]. [=c15|It] [!c15|recommends] [c15 s9 demands|that owners may not instruct a captain in distress]. [=c16|Tay] [!c16|has clarified] [c16 s8 asserts|that a prohibition of fishing had been signed by her on 13 January “as a precaution”]. [=c17|Corona] [!c17|will plant] [c17 s1 promises|trees].

? denial | Was the captain drunk? | c1 / c2 c3 c13
? account | Was the tug's help refused? | c4 c12 / c5
? figure | How much oil ran out? | c6 / c7 c14
? account | Do birds die? | c8 / c9
? status | Was fishing banned? | c10 / c11 c16
~ c15 c17 | a recommendation and a promise
~ c12 c1 | the tug and the breath
