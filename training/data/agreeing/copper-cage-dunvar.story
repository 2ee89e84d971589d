# A cage falls in a copper mine: whether the rope had been looked over that week, whether anyone below was knocking, how many rode in the cage
@ s1 | Dunvar Copper | body | company | Dunvar Copper; the company; the owners
@ s2 | Tessaly Brockhurst | person | company | Brockhurst; the manager; Tessaly Brockhurst
@ s3 | a winding-engine man | unnamed | | a winding-engine man; the engine man
@ s4 | a rope splicer | unnamed | | a rope splicer; the splicer
@ s5 | a lamp-room clerk | unnamed | | a lamp-room clerk; the lamp-room clerk
@ s6 | Yusko Pellander | person | mines inspectorate | Pellander; the inspector; Inspector Yusko Pellander
@ s7 | a listener | unnamed | | a listener with the rescue party; the listener
@ s8 | a timberman | unnamed | | a timberman; the timberman
@ s9 | Bodo Karranz | person | shaftmen's union | Karranz; Bodo Karranz, president of the shaftmen's union; the union president
@ s10 | a wife at the gate | unnamed | | a wife at the gate; the wife
@ s11 | Dr Amaryl Fesk | person | | Fesk; Dr Amaryl Fesk; the mine doctor
@ s12 | a grease boy | unnamed | | a grease boy; the boy
@ s13 | a rescue foreman | unnamed | | the rescue foreman; the foreman

== d1 | Tarn Wire Service | 2035-02-11T06:50:00Z | Cage falls at Dunvar Head
DUNVAR HEAD – The night cage at the copper mine above this town dropped two hundred metres at half past four on Sunday. [c1 s2 asserts|“Every strand of that cable passed under my own eyes on Thursday,”] [!c1|said] [=c1|Tessaly Brockhurst], who manages the pit. [=c2|A rope splicer] [!c2|would not have it]: [c2 s4 asserts|the thing had hung there unexamined since the new year, rusting in its grease].

[c3 s3 asserts|“The bell gave me a stroke a man, and I counted twenty-two strokes,”] [!c3|said] [=c3|a winding-engine man]. [=c4|The company] [!c4|put] [c4 s1 asserts|the cage’s load at sixteen]. [=c5|Dr Amaryl Fesk], the mine doctor, [!c5|hoped] [c5 s11 asserts|that the sump water would have broken the fall].

By breakfast there were three hundred people at the gate. [=c6|A wife at the gate] [!c6|demanded] [c6 s10 demands|to be told names, not numbers].

== d2 | Dunvar Weekly Beacon | 2035-02-14T09:00:00Z | What the rope men say
Four men of the upper level sat in our office on Monday and did not take off their caps. [=c7|A grease boy] among them, fifteen years old, [!c7|was] quite sure about the rope: [c7 s12 asserts|“Thursday? She rode up and down for an hour on the roof of the cage with a lantern and a little hammer, tapping at it.”] [=c8|Inspector Yusko Pellander] has the shaft book and [!c8|concludes] from it [c8 s6 asserts|that nobody had tested what the cage hung from for forty-one days, neither on that Thursday nor on any other].

[=c9|Bodo Karranz, president of the shaftmen’s union], [!c9|sided], to the fury of his members, with the manager: [c9 s9 asserts|the check had been made three days before, and he had held the ladder for it].

[=c10|A lamp-room clerk] [!c10|showed] us her slate. [c10 s5 asserts|Two short of two dozen lamps had gone down on that ride], [=c11|she] [!c11|said], and [c11 s5 asserts|one of them had been handed to a man on his first shift]. A timberman who ought to have been with them overslept. [c12 s8 asserts|“A cage of eight a side, and both sides filled, as the rule is: not one above it,”] [!c12|said] [=c12|the timberman]. [=c13|The engine man] [!c13|has asked] [c13 s3 demands|to be relieved].

== d3 | Radio Tarnside, noon | 2035-02-15T12:00:00Z | Knocking, or water?
– It was on Monday that people began to talk of knocking. What did you hear? – [c14 s7 asserts|Threes, then a rest, then threes again, iron upon pipe; that is somebody’s hand], [!c14|answers] [=c14|a listener with the rescue party]. [=c15|The foreman] of the same party [!c15|shakes] his head: [c15 s13 denies|the pipes had been dead quiet from the first hour to the last, but for drops].

[=c16|Brockhurst] [!c16|told] us by telephone [c16 s2 denies|that her engineers had had instruments on the rock for three days and had recorded no sign of life]. [=c17|The wife] we met on Sunday was let down to the second level. [!c17|As] [=c17|she] [!c17|tells it], [c17 s10 asserts|she struck the rail with her ring, and it was struck back]. [=c18|Pellander], too, [!c18|admits] [c18 s6 asserts|he held his ear to the steel and got an answer each time].

[=c19|The company] [!c19|vows] [c19 s1 promises|to pump until the bottom is dry]. [=c20|Fesk] [!c20|reckons] [c20 s11 asserts|that air would last five days].

== d4 | Lamp and Pick, quarterly | 2035-04-01T00:00:00Z | The sump
The pumps were stopped on the ninth day, with the water still waist-deep. [=c21|The rescue foreman] [!c21|brought up] [c21 s13 asserts|fourteen bodies before the pumps fell silent]. [=c22|He] [!c22|does not know] [c22 s13 doubts|how long any of them had lived]. [=c23|Karranz] [!c23|calls for] [c23 s9 demands|a second rope on every cage in the province]. [=c24|Dunvar Copper] [!c24|calculates] [c24 s1 asserts|that a second rope would cost more than the seam is worth].

[c25 s4 asserts|“They have hung a new one, and it sings differently,”] [!c25|says] [=c25|the splicer]. [=c26|The grease boy] [!c26|is going] [c26 s12 promises|to sea]. [=c27|Fesk] [!c27|found] [c27 s11 asserts|that the sump had been only knee-deep when the cage came down]. [=c28|The lamp-room clerk] still [!c28|keeps] [c28 s5 promises|the hooks empty, and means to keep them so].

? account | Had the rope been examined on the Thursday before the fall? | c1 c7 c9 / c2 c8
? figure | How many rode in the cage? | c3 c10 / c4 c12
? denial | Did anyone below knock after the fall? | c14 c17 c18 / c15 c16
~ c5 c27 | a hope and what was found
~ c3 c21 | all who rode and those brought up so far
~ c23 c24 | a demand and its cost
~ c14 c22 | knocking heard, and how long they lived is left open
~ c10 c11 | a number and one man among it
