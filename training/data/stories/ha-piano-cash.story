# Investigators raid a minister's villa: whether cash was in the piano, how much, whose it was, whether she had been warned, whether she has resigned
@ s1 | Integrity Bureau | body | investigators | the Integrity Bureau; the bureau; investigators
@ s2 | Bureau Chief Ferran Mutasa | person | investigators | Mutasa; the bureau chief; Bureau Chief Ferran Mutasa
@ s3 | Public Works Minister Ludmila Okafor-Prinz | person | government | Okafor-Prinz; the minister; Public Works Minister Ludmila Okafor-Prinz
@ s4 | Prime Minister Baldric Teixeira | person | government | Teixeira; the prime minister; Prime Minister Baldric Teixeira
@ s5 | Casimir Loh | person | lawyer | Loh; Casimir Loh; the minister's lawyer; her lawyer
@ s6 | the housekeeper | unnamed | household | the housekeeper; a housekeeper
@ s7 | Granite & Sons | body | builder | Granite & Sons; the builder; the building firm
@ s8 | a piano tuner | unnamed | | a piano tuner; the tuner
@ s9 | Liberty Bloc | body | opposition | the Liberty Bloc; the Bloc; the opposition
@ s10 | a government whip | unnamed | government | a government whip
@ s11 | the mint | body | | the mint

== d1 | Capital Wire | 2039-10-10T08:10:00Z | Bureau searches home of works minister
ALTAMARA (Capital Wire) - Officers of the Integrity Bureau searched the villa of Public Works Minister Ludmila Okafor-Prinz for nine hours on Monday.

[c1 s1 asserts|Bundles of foreign notes were found inside a grand piano], [=c1|two people with knowledge of the search] [!c1|said]. [=c2|Bureau Chief Ferran Mutasa] [!c2|would neither confirm nor deny] [c2 s2 doubts|the find].

[=c3|Casimir Loh, the minister’s lawyer,] [!c3|said] [c3 s5 denies|there had been nothing in the piano except strings].

[=c4|Prime Minister Baldric Teixeira] [!c4|expressed] [c4 s4 promises|full support for his minister, who would stay in office]. The minister is building the coastal motorway, the dearest road in the republic’s history.

The villa stands on a hill above the bay and was built by a sugar baron. The minister has lived there since 2035. Four vans were at its gate at six in the morning and were still there at three. Gardeners went on clipping the hedge throughout. The motorway, of which 80 kilometres are open, is to be finished next year.

== d2 | Altamara Comet | 2039-10-11T05:00:00Z | MONEY! IN! THE! STEINBERG!
[c5 s8 asserts|The lower octaves sounded like a mattress, so I lifted the lid, and there was Benjamin Abara looking at me two hundred times over], [!c5|says] [=c5|the tuner], who was called in on Saturday.

A Steinberg grand has eighty-eight keys and weighs as much as five policemen. This one was a wedding present. It came across the sea in a crate in 1911, survived a flood, and was played by a queen. We paid for a taxi to the villa. A dog looked at us through the bars, and behind the dog there were curtains.

That is the face on the hundred-dobla note. [=c6|The bureau] [!c6|said] on Tuesday [c6 s1 asserts|it had taken away 4.1 million]. [=c7|The housekeeper] [!c7|told] the Comet [c7 s6 asserts|the gentlemen had carried out three shoe boxes and nothing more, and not heavy].

[=c8|Okafor-Prinz] [!c8|spoke] at last, from a balcony. [c8 s3 asserts|The money is mine, it is my late father’s, and he did not trust banks], [=c8|she] said.

[=c9|The Liberty Bloc] [!c9|wants] [c9 s9 demands|her out by Friday].

== d3 | The Republican | 2039-10-14T07:00:00Z | Who telephoned?
At 5.40 on the morning of the search a call was made to the villa. [=c10|Mutasa] [!c10|suspects] [c10 s2 asserts|that the minister was tipped off by somebody in the cabinet office]. [=c11|The cabinet office] [!c11|dismissed] [c11 s4 denies-|the suspicion as “an insult with a telephone number attached”]. [c12 s6 asserts|It was the dairy, about the yoghurt], [!c12|says] [=c12|the housekeeper], who picked up.

[=c13|Loh] [!c13|now concedes] [c13 s5 asserts|that there were banknotes in the instrument], though [!c14|not] [c14 s5 denies|as many as the bureau makes out].

The serial numbers have gone to the mint. [=c15|The bureau] [!c15|says] [c15 s1 asserts|they point to a withdrawal by Granite & Sons in June]. Granite is paving the motorway. [=c16|The firm] [!c16|says] [c16 s7 denies|it never gave the minister so much as a calendar].

The Republican’s reporters have now spent four days in the avenue of limes. The postman passes at eight, the dairy at twenty to six, the baker at seven. No other cart came by on Thursday. From the café opposite there is a view of the music room, of which the shutters were closed on Tuesday. The café has put up its prices.

[=c17|A government whip] [!c17|said] on Thursday night [c17 s10 asserts|that her letter of resignation was on the prime minister’s desk].

== d4 | Capital Wire | 2039-10-17T18:45:00Z | Minister still at desk, says minister
[c18 s3 denies|“I have written many letters this week and not one of them to him,”] [=c18|Okafor-Prinz] [!c18|said] on Monday.

The session of parliament lasted for six hours. The minister sat on the front bench in grey, with a thermos flask. She took notes of the speeches against her. At one point she laughed, though not at a joke. Ushers were kept busy with glasses of water. A vote is not possible before the twenty-second under standing orders.

[=c19|The mint] [!c19|certified] [c19 s11 asserts|that the notes had been printed in March, fourteen years after the death of the minister’s father]. [=c20|Her lawyer] [!c20|replied] [c20 s5 asserts|that the old notes had been exchanged for new].

[=c21|The bureau] [!c21|corrected] its figure [c21 s1 asserts|to 3.9 million, some slips having been counted as money]. [=c22|Granite & Sons] [!c22|acknowledged] [c22 s7 asserts|a loan to the minister’s household “for a musical instrument”].

[=c23|Teixeira] [!c23|declined to repeat] [c23 s4 doubts|that she had his support]. [=c24|The Bloc] [!c24|announced] [c24 s9 promises|a motion of no confidence].

? denial | Were there banknotes in the piano? | c1 c5 c8 c13 / c3
? figure | How much was found? | c6 / c14 c21
? account | Where did the money come from? | c8 / c15 c19
? denial | Did the builder give the minister money? | c15 c22 / c16
? account | Who telephoned before the search? | c10 / c11 c12
? status | Has the minister offered to resign? | c17 / c18
~ c4 c23 | support given, and not repeated
~ c2 c1 | neither confirmed nor denied by a third party
~ c7 c6 | boxes and a sum
~ c9 c24 | a demand and an announcement
~ c20 c19 | an explanation that grants the date
