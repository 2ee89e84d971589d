# Militiamen surround a hill monastery where villagers shelter: whether it is being stormed, whether water was cut, how many are inside, whether monks are armed, whether a relief convoy got through
@ s1 | Eastern Command | body | army | Eastern Command; the command; the army
@ s2 | Lieutenant Colonel Faro Delacroix-Nam | person | army | Delacroix-Nam; the lieutenant colonel; Lieutenant Colonel Faro Delacroix-Nam
@ s3 | Brotherhood of Saint Ephrem | body | monastery | the Brotherhood; the monks; the Brotherhood of Saint Ephrem
@ s4 | Abbot Kyrill | person | monastery | Abbot Kyrill; the abbot
@ s5 | Valley League | body | League | the Valley League; the League
@ s6 | Open Road | body | aid | Open Road; the aid group
@ s7 | a goatherd | unnamed | | a goatherd; the goatherd
@ s8 | a woman who left by the cistern | unnamed | villagers | a woman who left by the cistern; the woman
@ s9 | the ministry of defence | body | army | the ministry

== d1 | Mountain Press Union | 2041-05-03T05:40:00Z | Abbot: they are on the walls
NAREK, May 3 (MPU) - [c1 s4 asserts|“They have ladders at the refectory and they are coming over,”] [=c1|Abbot Kyrill] [!c1|said] over a satellite telephone early on Friday. [=c2|Eastern Command] [!c2|said] [c2 s1 asserts|its companies were standing where they had stood for a week, a rifle shot from the gate]. 

[=c3|The lieutenant colonel in charge, Faro Delacroix-Nam,] [!c3|described] [c3 s2 denies-|reports of an attack on the monastery] as theatre. [=c4|The Valley League] [!c4|said] [c4 s5 asserts|two breaches had been blown in the north wall since midnight and hand-to-hand fighting was going on in the vineyard].

[=c5|The abbot] [!c5|said] [c5 s4 asserts|600 souls were under his roof]. [=c6|The command] [!c6|believes] [c6 s1 asserts|that about eighty gunmen and hardly any civilians remain].

== d2 | Capital Broadcasting | 2041-05-03T19:00:00Z | Calm at Saint Ephrem
[=c7|A goatherd] who sells cheese to both sides [!c7|said] [c7 s7 asserts|he had watched soldiers run up to the wall in three lines and come back in one]. [=c8|Delacroix-Nam] [!c8|showed] our team a pipe. [c8 s2 asserts|The water is running, they can wash their feet in it,] [=c8|he] [!c8|said].

[=c9|The Brotherhood] [!c9|drinks] from the font, [=c9|it] [!c9|says], [c9 s3 asserts|because nothing has come out of the taps since Sunday]. [=c10|The army] [!c10|claims] [c10 s1 asserts|that machine guns are fired from the bell tower by men in cassocks]. [c11 s4 denies|No brother of mine has touched a weapon,] [=c11|Abbot Kyrill] [!c11|said].

== d3 | Open Road, situation note 6 | 2041-05-05T12:00:00Z | Narek
[=c12|Our] four lorries with flour and chlorine were unloaded in the outer court on Saturday, [=c12|Open Road] [!c12|can confirm]: [c12 s6 asserts|the driver has the cellarer’s signature]. [=c13|Our staff] [!c13|counted] [c13 s6 asserts|540 people in the crypt and the stables]. [=c14|They] [!c14|found] [c14 s6 asserts|the aqueduct broken in two places with fresh marks of explosives].

[=c15|Eastern Command] [!c15|says] [c15 s1 asserts|that no vehicle has gone up the hill since April]. [=c16|We] [!c16|urge] [c16 s6 demands|a halt of forty-eight hours].

== d4 | The Narek Reader | 2041-06-11T08:00:00Z | Six weeks on the hill
[=c17|A woman who left by the cistern] [!c17|told] this paper [c17 s8 asserts|that two novices had been given rifles in Easter week and had used them]. [=c18|She] [!c18|ate] [c18 s8 asserts|of the flour with the blue stamp that came on a Saturday]. [=c19|She] [!c19|slept] [c19 s8 asserts|on the stairs, because there was no place left to lie down anywhere else].

[=c20|The ministry] [!c20|conceded] in June [c20 s9 asserts|that “an assault group exceeded its instructions in the night of the second”]. [=c21|The abbot] [!c21|has forgiven], [=c21|he] [!c21|says], [c21 s4 promises|and will ring the bell for both sides’ dead].

? denial | Was the monastery attacked that night? | c1 c4 c7 c20 / c2 c3
? figure | How many people are inside? | c5 c13 / c6
? status | Was the water cut off? | c8 / c9 c14
? denial | Were there armed monks? | c10 c17 / c11
? denial | Did a convoy reach the monastery? | c12 c18 / c15
~ c16 c2 | a plea and a state of things
~ c18 c9 | flour and water
~ c21 c11 | a bell and a weapon
