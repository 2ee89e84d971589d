# Students hold a university building: whether the way out was blocked, who broke the glass stairs, whether the rector resigned, whether a student fell or was pushed
@ s1 | University of Karvell | body | university | the University of Karvell; the university
@ s2 | Rector Leocadia Umstead-Vo | person | university | Umstead-Vo; Rector Leocadia Umstead-Vo; the rector
@ s3 | Dean Raimund Okpara-Stern | person | university | Okpara-Stern; Dean Raimund Okpara-Stern; the dean
@ s4 | Free Reading Circle | body | students | the Free Reading Circle; the circle
@ s5 | Pia Hollander-Mbu | person | students | Hollander-Mbu; Pia Hollander-Mbu of the circle
@ s6 | a botany student | unnamed | | a botany student; the botany student
@ s7 | a cloakroom attendant | unnamed | | a cloakroom attendant; the cloakroom attendant
@ s8 | a cook in the refectory | unnamed | | a cook in the refectory; the cook
@ s9 | a porter of forty years | unnamed | | a porter of forty years; the porter
@ s10 | Commissioner Dag Ollerenshaw | person | police | Ollerenshaw; Commissioner Dag Ollerenshaw; the commissioner
@ s11 | a policewoman | unnamed | police | a policewoman; the policewoman
@ s12 | a stonemason | unnamed | | a stonemason; the stonemason
@ s13 | an archivist | unnamed | | an archivist; the archivist
@ s14 | a ward sister | unnamed | | a ward sister; the ward sister

== d1 | Karvell Student Wire | 2038-04-20T20:00:00Z | Third night on the stairs
KARVELL – About four hundred students were in the Rectorate on Tuesday when the lights went out. [c1 s5 asserts|“All the doors were chained from outside, and the windows are for looking, not for opening,”] [!c1|said] [=c1|Pia Hollander-Mbu of the circle]. [=c2|The university] [!c2|had it printed] [c2 s1 asserts|that those who wished to go home had at all times needed only to turn a handle].

[=c3|A cook in the refectory] [!c3|went] in and out with the pots: [c3 s8 asserts|nobody asked her a thing, she pushed the door with her hip and so did a good many who had had enough of revolutions]. [=c4|A botany student] [!c4|felt] it differently; [c4 s6 asserts|he had shaken every exit from the cellar to the observatory and came away with rust on his hands].

[=c5|The Free Reading Circle] [!c5|calls] for [c5 s4 demands|evening opening until midnight].

== d2 | Karvell Student Wire | 2038-04-22T20:00:00Z | Broken glass
The famous stairs are gone. [=c6|A stonemason] [!c6|judged] [c6 s12 asserts|by the shards, which lay outward, that a ram had come from the street side, of the kind constables carry]. [c7 s10 denies|“My officers did not crack a pane, they wiped their feet,”] [!c7|said] [=c7|Commissioner Dag Ollerenshaw]. [=c8|A policewoman] on his staff [!c8|kept] [c8 s11 asserts|a splinter in her palm from the first swing, which had been hers].

[=c9|A cloakroom attendant] [!c9|takes the part] of the constables: [c9 s7 asserts|it was the young scholars from inside, she had never seen seats swung with so much Latin].

Ten hours after that a student, Jory Pelt, lay on the pavement. [=c10|The porter of forty years] [!c10|had looked up] at the balcony: [c10 s9 asserts|a hand in a grey glove was between the lad’s shoulders, and then the lad was in the air]. [c11 s6 asserts|“He was dancing on the rail to show us that he could,”] [!c11,c12|recalled] [=c11,c12|the botany student], [c12 s6 asserts|“and we had told him not to.”]

== d3 | Literary Fortnight | 2038-05-05T00:00:00Z | Does Karvell have a rector?
[=c13|The dean, Raimund Okpara-Stern,] [!c13|showed] us [c13 s3 asserts|a sheet in violet ink in which she laid down her office on the twenty-first at noon]. [c14 s2 denies|“I have been rector since the first of October, and I intend to lecture on it,”] [=c14|Leocadia Umstead-Vo] [!c14|said] that same afternoon. [=c15|An archivist] [!c15|brought up] the seal: [c15 s13 asserts|it had been handed in by her with a bow and a receipt, and the chain had gone to the vault on the same tray].

[=c16|A ward sister] [!c16|nursed] the student: [c16 s14 asserts|he told her, before he slept, that he had lost his footing on the wet stone, and laughed about it]. [c17 s3 asserts|“Someone helped him over. There was no slip in it; I saw the lad thrown,”] [!c17|says] [=c17|the dean], who was across the court.

[=c18|The university] [!c18|insists] on [c18 s1 denies|there being no vacancy, neither then nor now]. [=c19|The circle] [!c19|owns up] to part of it, at last: [c19 s4 asserts|the stairs were ours, we took them down with chairs, so that no one could come up].

== d4 | Karvell Student Wire | 2038-07-01T20:00:00Z | Sawdust and lectures
The stairs are to be wooden. [=c20|The stonemason] [!c20|thinks] [c20 s12 asserts|they will creak]. [=c21|The cook] [!c21|has dropped] a pot, [!c21|as she says], [c21 s8 asserts|because the doors now open inward]. [=c22|Ollerenshaw] [!c22|declined] to say [c22 s10 doubts|who wears grey gloves in April]. [=c23|The circle’s Pia Hollander-Mbu] [!c23|is sitting] her examinations, [!c23|and hopes] [c23 s5 asserts|that she will be asked about Roman law]. [=c24|The porter] [!c24|wants] [c24 s9 demands|a stool]. [=c25|Umstead-Vo] [!c25|will have] [c25 s2 promises|a lamp lit on the balcony each Tuesday].

? denial | Could the students leave the building? | c2 c3 / c1 c4
? responsibility | Who broke the glass stairs, police or students? | c6 c8 / c7 c9 c19
? status | Had the rector resigned? | c13 c15 / c14 c18
? account | Was the student pushed or did he fall? | c10 c17 / c11 c16
~ c12 c11 | a warning and what he did
~ c20 c19 | the new stairs and the old
~ c21 c3 | doors that open inward now, and who went through them then
~ c22 c10 | an open question and a sight
~ c5 c24 | two demands
