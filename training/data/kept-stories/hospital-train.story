# A hospital train is strafed near Pelling Junction: whether it bore the red lozenge, who was aboard, whether planes or a boiler, how many nurses died
@ s1 | Northern Air Corps | body | north | the Northern Air Corps; the air corps; the corps
@ s2 | Wing Commander Idris Salter | person | north | Salter; the wing commander; Wing Commander Idris Salter
@ s3 | Southern Railways Board | body | south | the Southern Railways Board; the railways board; the board
@ s4 | Matron Greta Holloway | person | nurses | Holloway; the matron; Matron Greta Holloway
@ s5 | a platelayer | unnamed | | a platelayer; the platelayer
@ s6 | Lozenge Committee | body | relief | the Lozenge Committee; the committee
@ s7 | a gunner | unnamed | north | a gunner; the gunner
@ s8 | stationmaster Emil Trask | person | south | Trask; the stationmaster; Emil Trask

== d1 | Southern Dispatch | 2032-06-09T16:00:00Z | Planes attack wounded
[=c1|The Southern Railways Board] [!c1|said] [c1 s3 asserts|three aircraft made two passes over Hospital Train 5 outside Pelling Junction]. [=c2|Stationmaster Emil Trask], who had waved it through, [!c2|described] [c2 s8 asserts|a red lozenge as big as a barn door on each carriage roof]. [c3 s3 asserts|Six nurses are dead], [=c3|the board] [!c3|added].

== d2 | Northern Air Corps communiqué | 2032-06-09T22:00:00Z | Pelling
[=c4|The corps] [!c4|has examined] its sorties. [c4 s1 denies|None of its machines was south of the river before dusk]. The damage, in [=c5|its] [!c5|view], [c5 s1 asserts|was done when the locomotive’s boiler burst].

== d3 | Northern Star | 2032-06-11T07:00:00Z | “Soldiers in nightshirts”
[=c6|Wing Commander Idris Salter] [!c6|maintains] that [c6 s2 asserts|the coaches were packed with a fresh battalion on its way to the front]. [=c7|He] [!c7|holds] an air photograph in which, he says, [c7 s2 asserts|bare grey roofs can be seen, the whole length of the train].

== d4 | Letter of the Lozenge Committee | 2032-06-14T09:00:00Z | Train 5
[=c8|Our delegate] [!c8|walked] the line on the tenth. [c8 s6 asserts|The boiler is whole and still holds water.] [=c9|She] [!c9|checked] the berths against the list: [c9 s6 asserts|two hundred and eleven amputees and fever cases, and no man fit to carry a rifle]. Paint, [=c10|she] [!c10|writes], [c10 s6 asserts|came off red on her glove from every roof that still had one].

[=c11|Matron Greta Holloway] [!c11|has written] to [c11 s4 asserts|four mothers, one for each nurse she lost that day]. Of the other two she says only that they were found on Friday in a barn, hungry and whole. [=c12|The committee] [!c12|asks] [c12 s6 demands|that the north name the officer responsible].

== d5 | Old Comrades’ Magazine | 2049-04-01T06:00:00Z | What I did at Pelling
[c13 s7 asserts|We went in at four in the afternoon, I had the left-hand gun, and we turned and went in again], [!c13|writes] [=c13|a gunner] of the corps who does not want his name here. [=c14|A platelayer] [!c14|had told] the same to anyone who bought him beer: [c14 s5 asserts|he lay in the ditch and saw the crosses under their wings].

[=c15|Salter’s] widow [!c15|sent] the photograph to a museum, [c15 - asserts|whose label dates it to the previous autumn, on another line].

? account | Was the train attacked by northern aircraft? | c1 c13 c14 / c4 c5
? account | Did the boiler burst? | c5 / c8
? account | Were the roofs marked? | c2 c10 / c7
? account | Who was aboard? | c6 / c9
? figure | How many nurses died? | c3 / c11
~ c15 c2 | the date of a picture does not say how the roofs looked
~ c12 c4 | a demand is no account
