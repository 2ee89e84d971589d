# A shell lands on a tower block in Kessock: from which bank it came, how many floors fell, whether people were sheltering, whether a rescue was fired on
@ s1 | Western Command | body | west | Western Command; the western army; the west
@ s2 | Eastern Directorate | body | east | the Eastern Directorate; the east; the directorate
@ s3 | Captain Lorcan Vey | person | east | Vey; the captain; Captain Lorcan Vey
@ s4 | caretaker Mirela Dove | person | residents | Dove; the caretaker; Mirela Dove
@ s5 | Blue Shield Teams | body | relief | the Blue Shield Teams; Blue Shield; the rescuers
@ s6 | a crane driver | unnamed | residents | a crane driver; the driver
@ s7 | Monitoring Desk of the Accord | body | monitors | the Monitoring Desk; the desk
@ s8 | civil engineer Aud Prest | person | | Prest; the engineer; Aud Prest

== d1 | Kessock Tonight | 2043-02-11T21:00:00Z | Tower in the harbour quarter hit
A shell punched into the tower called The Lantern at dusk. [=c1|Caretaker Mirela Dove] [!c1|told] Kessock Tonight that [c1 s4 asserts|it had come from the far bank, whistling over the river]. [=c2|The Eastern Directorate] [!c2|gave] [c2 s2 asserts|a gun on the western hill] as the source. [=c3|Western Command] [!c3|said] [c3 s1 denies|it had not fired a single round on Wednesday].

[c4 s4 asserts|Fifty of us were in the cellar with soup on], [!c4|added] [=c4|Dove].

== d2 | Communiqué of the Western Command | 2043-02-12T07:00:00Z | Provocation
[c5 s1 asserts|The building was empty; its people had been moved to the tile works on Monday], [=c5|Western Command] [!c5|stated]. [=c6|It] [!c6|asserts] that [c6 s1 asserts|the round left an eastern mortar behind the brewery].

== d3 | Blue Shield bulletin 12 | 2043-02-12T20:00:00Z | The Lantern
[=c7|Blue Shield Teams] [!c7|brought out] [c7 s5 asserts|eleven living and six dead from the cellar]. [=c8|They] [!c8|came under] [c8 s5 asserts|machine-gun fire from the western bank while they dug]. [=c9|They] [!c9|plead] [c9 s5 demands|for two hours of quiet].

== d4 | Kessock Tonight | 2043-02-13T12:00:00Z | How high?
[=c10|Engineer Aud Prest] [!c10|measured] by theodolite: [c10 s8 asserts|nine storeys are down out of eighteen]. [=c11|Western officers] [!c11|speak] of [c11 s1 asserts|a hole in one balcony]. [=c12|Captain Lorcan Vey], for the east, [!c12|has it] that [c12 s3 asserts|half the tower is in the street].

[c13 s6 asserts|Nobody fired at the diggers. I had the lamp on them all night from my cab and it was still as a church], [!c13|said] [=c13|a crane driver].

== d5 | Monitoring Desk, report 9 | 2043-03-01T10:00:00Z | Findings
[=c14|The desk] [!c14|places] [c14 s7 asserts|the firing point at the quarry on the hill west of the river]. [=c15|It] [!c15|found] [c15 s7 asserts|dozens of mattresses and warm ash in the cellar]. Fresh tracer marks on the rescuers’ vehicle, [=c16|it] [!c16|notes], [c16 s7 asserts|were made from across the water after dark on the eleventh]. [=c17|Western Command] [!c17|calls] the report [c17 s1 doubts|unproved].

? responsibility | From which side was the round fired? | c2 c14 / c3 c6
? account | Were people in the building? | c4 c7 c15 / c5
? figure | How much of the tower came down? | c10 c12 / c11
? account | Was the rescue fired on? | c8 c16 / c13
~ c1 c6 | the far bank is not named by the caretaker
~ c9 c8 | a plea, not a claim
~ c17 c14 | doubt about a report, not a statement about the gun
