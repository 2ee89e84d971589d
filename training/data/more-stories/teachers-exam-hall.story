# Marks are changed after a national examination: how many papers, who opened the strongroom, whether the minister's son sat it, whether a whistle-blower was dismissed, whether the results stand
@ s1 | Examinations Board of Lowenna | body | board | the Examinations Board; the board
@ s2 | chair Constance Abiola-Wren | person | board | Abiola-Wren; Constance Abiola-Wren; the board's chair
@ s3 | Minister Hugo Fenwick-Salas | person | government | Fenwick-Salas; the minister; Minister Hugo Fenwick-Salas
@ s4 | clerk Mireille Hoang | person | clerks | Hoang; Mireille Hoang; the clerk
@ s5 | Pupils' Council | body | pupils | the Pupils' Council; the pupils; the council
@ s6 | a caretaker of the strongroom | unnamed | board | a caretaker; the caretaker
@ s7 | Court of Audit | body | audit | the Court of Audit; the auditors
@ s8 | a neighbour in Port Lowe | unnamed | | Her sister’s neighbour in Port Lowe

== d1 | Lowenna Star | 2041-07-20T05:00:00Z | Marks “corrected” by night
[=c1|Clerk Mireille Hoang] [!c1|told] the Star [c1 s4 asserts|that she had been given a red pen and a list with nearly six hundred numbers on it]. [=c2|The Examinations Board] [!c2|said] [c2 s1 asserts|seven papers had been looked at again, at the wish of the candidates]. 

[=c3|A caretaker] [!c3|opened] [c3 s6 asserts|the strongroom to the chair herself, on the Sunday, for three hours]. [=c4|The chair, Constance Abiola-Wren,] [!c4|said] [c4 s2 asserts|she had spent that Sunday at her sister’s in Port Lowe]. 

[=c5|Minister Hugo Fenwick-Salas] [!c5|said] [c5 s3 asserts|his son had been in bed with mumps and had not sat any paper]. [=c6|The Pupils’ Council] [!c6|has] [c6 s5 asserts|a photograph of the boy at desk 41, with his pencil in his mouth].

== d2 | Lowenna Star | 2041-07-22T05:00:00Z | Clerk’s desk empty
[=c7|Hoang] [!c7|says] [c7 s4 asserts|she found her coat on the stairs and another name on her door]. [=c8|Abiola-Wren] [!c8|said] [c8 s2 asserts|Ms Hoang had asked for leave and would be welcome back]. [=c9|Her sister’s neighbour in Port Lowe] [!c9|said] [c9 s8 asserts|the house had stood empty with its shutters closed all July].

[=c10|The minister] [!c10|said] [c10 s3 asserts|the results were valid and final]. [=c11|The pupils] [!c11|want] [c11 s5 demands|to sit it again].

== d3 | Court of Audit, special report | 2041-12-01T09:00:00Z | Leaving examination 2041
[=c12|The auditors] [!c12|found] [c12 s7 asserts|alterations in another hand on 583 scripts]. [=c13|They] [!c13|found] [c13 s7 asserts|a script of candidate 41, with a mark of nineteen made out of a nine]. [=c14|They] [!c14|found] [c14 s7 asserts|a letter of dismissal to the clerk that bears the date of the Star’s first article]. [=c15|They] [!c15|consider] [c15 s7 asserts|the results void]. [=c16|The board] [!c16|will hold] [c16 s1 promises|a new examination in spring]. [=c17|Fenwick-Salas] [!c17|denies] [c17 s3 denies|having a favourite among his children].

? figure | How many papers were changed? | c1 c12 / c2
? account | Where was the chair on the Sunday? | c3 c9 / c4
? denial | Did the minister's son sit the examination? | c5 / c6 c13
? account | Was the clerk dismissed? | c7 c14 / c8
? status | Do the results stand? | c10 / c15
~ c11 c16 | a demand, and a promise that meets it
~ c17 c5 | his children, and one examination
