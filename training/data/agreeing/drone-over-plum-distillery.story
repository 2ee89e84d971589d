# A drone strikes a plum distillery: whose it was, whether soldiers were billeted there, whether the sirens went, how many died in the drying shed
@ s1 | Marshal Ottoway Brune | person | Federation | Brune; Marshal Ottoway Brune; the marshal
@ s2 | Federal War Office | body | Federation | the Federal War Office; the war office
@ s3 | Governor Emmerich Lasalke | person | Varrow province | Lasalke; Governor Emmerich Lasalke; the governor
@ s4 | Varrow air defence | body | Varrow province | the Varrow air defence; the air defence
@ s5 | a cellarman | unnamed | | a cellarman; the cellarman
@ s6 | a plum picker | unnamed | | a plum picker; the plum picker
@ s7 | a sergeant of the Ninth | unnamed | Varrow province | a sergeant of the Ninth; the sergeant
@ s8 | a basket maker's daughter | unnamed | | a basket maker's daughter; the daughter; the basket maker's daughter
@ s9 | Ruta Skjoldby | person | | Skjoldby; Ruta Skjoldby; the fragment analyst
@ s10 | a gravedigger | unnamed | | a gravedigger; the gravedigger
@ s11 | a village constable | unnamed | | a village constable; the constable
@ s12 | a customs retiree | unnamed | | a retired customs man; the customs man
@ s13 | district hospital | body | | the district hospital; the hospital

== d1 | Varrow Courier | 2041-09-11T09:00:00Z | Fire at Lower Plesk
The smell of burnt sugar hung over Lower Plesk on Wednesday. [c1 s3 asserts|“This was sent to us from across the river, by people who knew it was harvest,”] [!c1|said] [=c1|Governor Emmerich Lasalke], standing among copper kettles. [=c2|The Federal War Office] [!c2|responded] in one line: [c2 s2 denies|none of its craft had been airborne on the night in question].

[=c3|A cellarman], who crawled out through the mash pit, [!c3|had seen] nobody in uniform: [c3 s5 asserts|“Pickers, stokers, my cousin and the cat. That’s who slept there.”] [=c4|The district hospital] [!c4|has admitted] [c4 s13 asserts|sixteen with burns].

[c5 s6 asserts|“The horn on the school roof began its wailing and I thought, oh, let me finish this tree,”] [=c5|a plum picker] [!c5|recalled]. [=c6|Lasalke] [!c6|will have] [c6 s3 promises|every family moved into the spa hotel by the weekend].

== d2 | Frontline Notebook | 2041-09-13T21:00:00Z | Twelve hours in Lower Plesk
I slept in a plum crate and asked everybody the same three things. Whose? [=c7|A retired customs man] [!c7|led] me to his porch: [c7 s12 asserts|it had come up the valley from our own airfield, coughing, dipped, and gone into the roof]. Who was inside? [c8 s7 asserts|“Forty of my lads had their bunks above the stills, since July, rifles on the wall and all,”] [!c8|said] [=c8|a sergeant of the Ninth], and asked me for tobacco.

[=c9|A basket maker’s daughter] [!c9|disputed] that there had been an alarm; she sleeps with her window open because her father cannot hear. [c9 s8 denies|The first sound of that night had been the roof], [=c9|she] [!c9|told] me.

The number of dead depends on who has the spade. [=c10|A gravedigger] [!c10|says] [c10 s10 asserts|he has closed seven boxes from the drying shed and there is no eighth]. [=c11|The constable] of the village [!c11|wrote] in his book [c11 s11 asserts|that a dozen people perished between the racks], and he will not change it. The chemist in the next village is out of ointment.

== d3 | Varrow Courier | 2041-09-17T09:00:00Z | Analyst: engine from beyond the river
[=c12|Ruta Skjoldby], who collects splinters for a living, [!c12|has laid out] hers on a bedsheet: [c12 s9 asserts|the carburettor and the wing spar are of a pattern the Federation builds, and bear its inspector’s punch]. The province’s own air defence does not thank her. [=c13|It] [!c13|admits] [c13 s4 asserts|that a machine of its squadron, on a test flight, went astray at 2.40 and came down on the distillery].

[=c14|Lasalke] [!c14|bristles] at the tale of bunks: [c14 s3 denies|there was no soldier under that roof, nor had there been since it was built]. [=c15|A village constable] whose beat takes in the yard [!c15|noted] in August [c15 s11 asserts|“military quartered upstairs, noisy, forty or so; complaint by the distiller”].

[=c16|The Varrow air defence] [!c16|asserts] [c16 s4 asserts|that every siren between the river and the hills had been sounding for six minutes beforehand]. [=c17|Skjoldby] [!c17|hopes] [c17 s9 asserts|to be given the tail fin].

== d4 | Federation Today | 2041-10-02T12:00:00Z | Marshal steps out of line
Marshal Ottoway Brune has never liked being told what to say. [c18 s1 asserts|“It was one of mine. I chose the target and the hour, and the plums are on my conscience,”] [=c18|the marshal] [!c18|told] cadets on Wednesday. His war office has sent the cadets a correction. [=c19|Brune] [!c19|went on] to say [c19 s1 promises|that he would write to each widow].

In Lower Plesk the letters are awaited without joy. [=c20|The cellarman] [!c20|reports] [c20 s5 asserts|that the new still has been ordered]. [c21 s6 asserts|In the shed twelve stools are empty, I can name you who sat on each], [!c21|says] [=c21|the plum picker], whose sister was on the third. [=c22|The hospital], which lists all who were brought in and those who never left the place, [!c22|arrives at] [c22 s13 asserts|seven killed among the drying racks]. It [!c23|has discharged], [=c23|it] adds, [c23 s13 asserts|eleven of its burns patients].

[=c24|The sergeant] [!c24|claims] [c24 s7 asserts|that no horn was to be heard that night, and that he, on watch, would have been the first to curse it]. [=c25|The gravedigger] [!c25|asks] [c25 s10 demands|for a second spade]. [=c26|The war office] [!c26|does not say] [c26 s2 doubts|whether the marshal will keep his post]. [=c27|The daughter] [!c27|intends] [c27 s8 promises|to shut her window in future].

? responsibility | Was it a drone of the Federation that struck the distillery? | c1 c12 c18 / c2 c7 c13
? denial | Were soldiers quartered in the distillery? | c8 c15 / c3 c14
? denial | Did the sirens sound before the strike? | c5 c16 / c9 c24
? figure | How many died in the drying shed? | c10 c22 / c11 c21
~ c4 c23 | patients admitted and those since discharged
~ c6 c19 | two promises by two men about different things
~ c26 c18 | a post in question is not a denial
~ c12 c17 | what she found and what she would like to have
