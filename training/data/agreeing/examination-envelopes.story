# School-leaving papers are said to have been sold: whether the envelopes had been opened, who sold the questions, whether the results were annulled, whether a boy was beaten
@ s1 | Ministry of Instruction | body | ministry | the Ministry of Instruction; the ministry
@ s2 | Chief Examiner Valdis Quarshie-Hume | person | ministry | Quarshie-Hume; Chief Examiner Valdis Quarshie-Hume; the chief examiner
@ s3 | Minister Apollonia Drax | person | ministry | Drax; Minister Apollonia Drax; the minister
@ s4 | Saint Barnock's College | body | school | Saint Barnock's College; the college
@ s5 | a mathematics mistress | unnamed | | a mathematics mistress; the mathematics mistress
@ s6 | a stationer | unnamed | | a stationer; the stationer
@ s7 | a courier on a moped | unnamed | | a courier on a moped; the courier
@ s8 | a school inspector | unnamed | ministry | a school inspector; the school inspector
@ s9 | a candidate's grandmother | unnamed | | the grandmother of a candidate; the grandmother
@ s10 | a candidate with a plaster | unnamed | | a candidate with a plaster on his brow; the candidate
@ s11 | a gymnastics master | unnamed | school | a gymnastics master; the gymnastics master
@ s12 | Parents' Assembly | body | parents | the Parents' Assembly; the assembly
@ s13 | a watch repairer | unnamed | | a watch repairer; the watch repairer

== d1 | Learning & Labour | 2035-06-24T11:00:00Z | Nine identical essays
For the first time in forty years everyone in Barnock has passed. [c1 s5 asserts|“The flap had been steamed. There were ripples on it like on a pudding, and the wax was a shade too red,”] [!c1|said] [=c1|a mathematics mistress] who tore it off. [=c2|Chief Examiner Valdis Quarshie-Hume] [!c2|ruled out] [c2 s2 denies-|any tampering between the press and the desk].

Where the questions were to be had is less disputed than by whom. [c3 s6 asserts|“Twelve crowns a sheet, from the head porter of the college, on Mondays, under the clock,”] [!c3|said] [=c3|a stationer]. [=c4|A watch repairer], who works under that clock, [!c4|observed] it all, he says: [c4 s13 asserts|it was the inspector’s coachman who passed the papers from the sleeve, and the ministry’s crest was on the door of the coach].

[=c5|The Parents’ Assembly] [!c5|demands] [c5 s12 demands|a repetition in another town].

== d2 | Learning & Labour | 2035-07-01T11:00:00Z | Red wax, redder wax
[=c6|A courier on a moped] [!c6|brought] the parcel: [c6 s7 asserts|he had stopped for gooseberry soup at an inn, and when he came out there were five people round his basket, gumming it all shut again]. A school inspector shook his head. [c7 s8 asserts|“My seals sat as tight on the eleventh as on the first, I pressed my own ring into them for comparison,”] [!c7|said] [=c7|the school inspector]. Of the coach [=c8|he] [!c8|declared]: [c8 s8 asserts|it was not his people who did business there, but the man with the keys at the college’s gate].

[=c9|Saint Barnock’s College] [!c9|was quick] with its own: [c9 s4 asserts|a servant of the state, from the carriage of the state, took the money]. Its candidates deny nothing. [=c10|A candidate with a plaster on his brow] [!c10|came forward]: [c10 s10 asserts|having told the examiner that he knew the sheet already, he was struck with the ruler in the gymnasium till it broke].

[=c11|The grandmother] of another candidate [!c11|hopes] [c11 s9 asserts|that her boy will still become a pilot].

== d3 | Gazette of the Schools | 2035-08-10T00:00:00Z | Valid, annulled, or both
[c12 s3 asserts|“Every single mark is void. I have burned the list,”] [=c12|Minister Apollonia Drax] [!c12|told] the Chamber of Instruction. It was not to be had from her officials. [=c13|The ministry] [!c13|circulated] on the same day [c13 s1 asserts|that the certificates stood and were to be handed out with the usual handshake]. [=c14|The chief examiner] [!c14|spoiled] it: [c14 s2 asserts|there is no list any more, and those who have one in a frame had better use the back for drawing].

[=c15|The grandmother] [!c15|showed] [c15 s9 asserts|the paper of her pilot, signed last week, with the minister’s blue initials and ‘passed, good for any purpose’].

[=c16|The gymnastics master] [!c16|washes] his hands: [c16 s11 denies|no boy was ever touched in his hall, and the ruler fell off the ladder by itself]. [=c17|The mathematics mistress] [!c17|held] a compress that day: [c17 s5 asserts|there were weals across his neck, as long as a lath, and they came through the cloth]. [c18 s13 denies|He was in my shop with his grandfather’s watch, whistling, with not a mark on him, all that afternoon], [!c18|says] [=c18|the watch repairer].

== d4 | Learning & Labour | 2035-10-06T11:00:00Z | Autumn term
The clock has stopped at ten to four. [=c19|The assembly] [!c19|still waits] [c19 s12 demands|for an apology with a date]. [=c20|Quarshie-Hume] [!c20|has been invited] to lecture on [c20 s2 promises|seals, ancient and modern]. [=c21|The stationer] [!c21|sells] [c21 s6 asserts|twice as much wax as before]. [=c22|The courier] [!c22|has given up] gooseberries: [c22 s7 asserts|they lie heavy on a long ride]. [=c23|The ministry] [!c23|does not expect] [c23 s1 doubts|to name the coachman]. [=c24|The candidate] [!c24|will study] [c24 s10 promises|law, the longer sort].

? denial | Had the envelopes been opened beforehand? | c1 c6 / c2 c7
? responsibility | Who sold the questions, the college's porter or the ministry's man? | c3 c8 / c4 c9
? status | Were the results annulled? | c12 c14 / c13 c15
? account | Was the candidate beaten? | c10 c17 / c16 c18
~ c5 c19 | two demands of the assembly, the later one smaller
~ c21 c1 | wax sold in autumn and wax on a flap
~ c11 c15 | a hope and a paper
~ c23 c4 | an unnamed coachman, and what was seen
