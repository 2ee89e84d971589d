# A reporter is shot at a checkpoint: who fired, whether she wore a press vest, whether the car stopped, whether an ambulance was let through
@ s1 | Interior Guard | body | Guard | the Interior Guard; the Guard
@ s2 | Colonel Tarn Ibsen | person | Guard | Ibsen; the colonel; Colonel Tarn Ibsen
@ s3 | The Beacon | body | newspaper | the Beacon; her newspaper, the Beacon; the newspaper
@ s4 | editor Noor Halvard | person | newspaper | Halvard; the editor; Noor Halvard; its editor, Noor Halvard
@ s5 | the driver | unnamed | newspaper | the driver; her driver
@ s6 | Valley Rifles | body | Rifles | the Rifles; the Valley Rifles; the militia
@ s7 | ambulance crew | unnamed | Red Lamp | an ambulance man; the ambulance man
@ s8 | Institute of Forensic Medicine | body | forensic | the institute; the Institute of Forensic Medicine
@ s9 | a villager | unnamed | | a woman at the well; the woman

== d1 | The Beacon | 2036-11-13T20:00:00Z | Our colleague Sela Ravn is dead
[=c1|Her driver] [!c1|said] [c1 s5 asserts|they had stood with the engine off for a minute when the burst came from the sandbags]. [c2 s5 asserts|She had the blue vest on with the letters a hand high], [=c2|he] [!c2|said].

[=c3|The Interior Guard] [!c3|said] [c3 s1 asserts|a grey car had driven at the post without braking]. [=c4|Colonel Tarn Ibsen] [!c4|denied] [c4 s2 denies-|that his men had used their weapons]. [c5 s2 asserts|The fire came from the orchard, where the Rifles are], [=c5|he] [!c5|said].

== d2 | State Wire | 2036-11-14T08:00:00Z | Guard mourns reporter
[c6 s1 asserts|Nothing on her person showed that she was a journalist], [=c6|the Guard] [!c6|said]. [=c7|It] [!c7|said] [c7 s1 asserts|its medics had been at her side within five minutes].

[=c8|The Valley Rifles] [!c8|said] [c8 s6 asserts|they had pulled out of the orchard the week before]. 

== d3 | The Beacon | 2036-11-15T20:00:00Z | He was kept at the bar
[c9 s7 asserts|They held us at the bar for fifty minutes while I could see her hand move], [!c9|said] [=c9|an ambulance man]. [=c10|A woman at the well] [!c10|told] this newspaper [c10 s9 asserts|that the two soldiers behind the bags had emptied their guns and then sat down].

[=c11|The woman] [!c11|said] [c11 s9 asserts|the car stood quite still with its door open]. [=c12|Its editor, Noor Halvard,] [!c12|called for] [c12 s4 demands|an inquest with foreign doctors].

== d4 | Capital Echo | 2036-11-29T09:00:00Z | Bullet of Guard calibre
[=c13|The Institute of Forensic Medicine] [!c13|said] [c13 s8 asserts|the bullet had been fired from a carbine of the make that the Guard carries, at thirty metres]. [=c14|It] [!c14|noted] [c14 s8 asserts|two holes in a blue vest marked on both sides].

[=c15|Ibsen] [!c15|replied] [c15 s2 asserts|that the militia had stolen dozens of such carbines in the spring]. [=c16|The Rifles] [!c16|called] this [c16 s6 denies|an insult to their armourer].

[=c17|The Guard] [!c17|conceded] [c17 s1 asserts|that two conscripts had “replied to fire”]. [=c18|Halvard] [!c18|said] [c18 s4 asserts|the post was thirty metres from where the car stood and the orchard four hundred]. [=c19|The colonel] [!c19|promised] [c19 s2 promises|to question everyone who had been on duty].

? responsibility | Who shot the reporter? | c1 c10 c13 / c4 c5 c15
? denial | Did the Guard fire? | c1 c10 c17 / c4
? account | Had the car stopped? | c1 c11 / c3
? denial | Was she marked as press? | c2 c14 / c6
? account | Were the Rifles in the orchard? | c5 / c8
? denial | Was help held back? | c7 / c9
? denial | Had carbines been stolen? | c15 / c16
~ c12 c19 | two ways to look into it
~ c18 c5 | a distance is not an accusation
