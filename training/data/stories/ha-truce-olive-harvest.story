# A harvest truce is broken in an olive valley: whether pickers or fighters were shot, by whom, how many, whether the truce covered the upper terraces, whether it still holds
@ s1 | Coastal Administration | body | coast | the Coastal Administration; the administration
@ s2 | Lieutenant General Anouk Sefton-Diallo | person | coast | Sefton-Diallo; the lieutenant general; Lieutenant General Anouk Sefton-Diallo
@ s3 | Terrace Brigades | body | brigades | the Terrace Brigades; the brigades
@ s4 | Harvest Committee | body | growers | the Harvest Committee; the committee
@ s5 | Yannick Petrovash | person | growers | Petrovash; Yannick Petrovash; the picker
@ s6 | Mission of Seven | body | mediators | the Mission of Seven; the mission; the mediators
@ s7 | Dr Oluchi Ternström | person | hospital | Ternström; Dr Ternström; Dr Oluchi Ternström
@ s8 | President Hadrian Mwangi-Lopes | person | coast | Mwangi-Lopes; the president; President Hadrian Mwangi-Lopes
@ s9 | a senior officer | unnamed | coast | a senior officer

== d1 | Inland Sea News Agency | 2041-10-20T16:30:00Z | Shooting mars harvest truce
ARCADIA VALLEY, Oct 20 (ISNA) - Gunfire killed olive pickers in the Arcadia valley on Sunday, three days into a truce that was meant to let the crop be brought in. [=c1|The Harvest Committee], which groups growers of both sides, [!c1|put] the dead [c1 s4 asserts|at six].

[=c2|The Coastal Administration] [!c2|said] [c2 s1 asserts|its soldiers had replied to an attack by eleven gunmen with baskets on their backs, and had killed four]. [=c3|The Terrace Brigades] [!c3|denied] [c3 s3 denies-|that any of their men had been among the trees].

[c4 s5 asserts|“I had a ladder in one hand and a sandwich in the other, so had we all,”] [!c4|said] [=c4|Yannick Petrovash], who was hit in the calf.

The truce, brokered by the Mission of Seven, was to run for fourteen days. Olives are the valley’s only cash crop, and last year’s rotted on the branch. [=c5|Both the committee and the mission] [!c5|appealed] [c5 s6 demands|for the picking to go on].

== d2 | The Coast Today | 2041-10-21T05:45:00Z | Our patience is not a truce
[c6 s2 denies|The upper terraces were never part of it, look at the map], [=c6|Lieutenant General Anouk Sefton-Diallo] [!c6|told] this newspaper, tapping the map. Anybody who climbs above the second wall does so at his own risk, and has been told so by leaflet.

[=c7|President Hadrian Mwangi-Lopes] [!c7|assured] farmers at a fair on Sunday [c7 s8 asserts|that the truce “lives and will see the last olive into the last jar”]. [=c8|He] [!c8|promised] [c8 s8 promises|a price of nine florins the kilo].

[=c9|A senior officer], who had read the log of the post at the second wall, [!c9|said] privately [c9 s9 asserts|that no shot had been aimed at his men before they opened fire]. The post has since been relieved.

The fair was won by a mule called Duchess of Tor.

== d3 | Terrace Bulletin | 2041-10-22T00:00:00Z | To whom it may concern
[=c10|The Terrace Brigades] [!c10|declare] [c10 s3 asserts|that the truce has been null and void since Sunday at eleven]. Roads will be treated as roads are treated in war.

[=c11|We] [!c11|state] once more [c11 s3 asserts|that all seven who fell were grandmothers, boys and a priest]. As for the general’s map, [c12 s3 asserts|the paper she signed covers everything “from the river to the ridge”], [=c12|we] [!c12|recall].

Oil from the first pressing will be given to the wounded. Comrades must return the ladders.

== d4 | Inland Sea News Agency | 2041-10-29T13:10:00Z | Mission: rifles found under one tree
ARCADIA VALLEY, Oct 29 (ISNA) - [=c13|The Mission of Seven] [!c13|reported] on Tuesday [c13 s6 asserts|that the pickers shot on 20 October had been unarmed], though [=c14|it] [!c14|added] [c14 s6 asserts|that two old rifles lay wrapped in oilcloth beneath a tree on the next farm].

[=c15|Dr Oluchi Ternström], who laid out the dead, [!c15|counted] [c15 s7 asserts|seven, among them a priest]. [=c16|The Harvest Committee] [!c16|brought] its own list into line with hers; [c16 s4 asserts|a woman of 81 had died on the Wednesday].

The mission’s paper, with three signatures, was shown to reporters. [c17 s6 asserts|The upper terraces are in it], [=c17|the mission] [!c17|said]. [=c18|Sefton-Diallo] [!c18|granted] [c18 s2 asserts|that she had signed a different copy from the one she read].

[=c19|The brigades] [!c19|announced] [c19 s3 promises|that they would let lorries with olives pass]. [=c20|A spokesman of theirs] [!c20|stopped short of saying] [c20 s3 doubts|that the truce was in force again].

[=c21|Petrovash] [!c21|was quoted] by the hospital’s newsletter as saying [c21 s5 promises|that he would be back up the ladder by Friday]. The price of oil on the coast has fallen by a tenth.

? account | Were those shot armed attackers? | c2 / c4 c11 c13
? responsibility | Who fired first? | c2 / c9
? figure | How many were killed? | c2 / c11 c15
? account | Were the upper terraces covered? | c6 / c12 c17
? status | Is the truce in force? | c7 / c10
~ c1 c15 | a count on the day and a later one, one having died since
~ c14 c13 | rifles on another farm
~ c18 c17 | a concession that grants the paper
~ c19 c10 | a licence for lorries does not restore a truce
~ c8 c21 | two promises
