# Police clear a square with water: whether a warning came, whether the march was allowed, how many were held, who broke the windows, a blinded student
@ s1 | Prefecture of Orle | body | prefecture | the prefecture; the Prefecture of Orle
@ s2 | Prefect Magda Stuhl | person | prefecture | Stuhl; the prefect; Prefect Magda Stuhl
@ s3 | Rent Now | body | marchers | Rent Now; the marchers; the organisers
@ s4 | Leo Asante | person | marchers | Asante; Leo Asante; the organiser Leo Asante
@ s5 | eye clinic | body | clinic | the eye clinic; the clinic
@ s6 | a shop owner | unnamed | | a jeweller; the jeweller
@ s7 | city court | body | court | the city court; the court
@ s8 | legal helpers | body | lawyers | the legal helpers; legal helpers
@ s9 | Ines Varga | person | students | Varga; Ines Varga; a student, Ines Varga

== d1 | Orle Observer | 2037-11-08T21:00:00Z | Square cleared in nine minutes
[=c1|Prefect Magda Stuhl] [!c1|said] [c1 s2 asserts|three loudspeaker warnings had been given before the water was turned on]. [c2 s4 asserts|The first word we had from them was wet], [!c2|said] [=c2|the organiser Leo Asante].

[=c3|The prefecture] [!c3|said] [c3 s1 asserts|the march had been forbidden on Thursday]. [=c4|Rent Now] [!c4|said] [c4 s3 asserts|the ban had been lifted by a judge on Saturday noon].

[=c5|Stuhl] [!c5|reported] [c5 s2 asserts|43 arrests]. [=c6|Legal helpers] [!c6|had the names] of [c6 s8 asserts|170 people in cells].

== d2 | Orle Observer | 2037-11-09T21:00:00Z | "I see nothing on the left"
[=c7|A student, Ines Varga], [!c7|said] [c7 s9 asserts|the jet had hit her in the face from ten metres]. [=c8|The prefecture] [!c8|said] [c8 s1 asserts|the woman had run against a lamp post]. [=c9|The eye clinic] [!c9|called] the injury [c9 s5 asserts|one that only great pressure of air or water makes].

[=c10|The marchers] [!c10|denied] [c10 s3 denies-|having smashed the shop fronts in Gold Lane]. [c11 s6 asserts|Boys in black with a banner pole, at six, I stood behind the blind], [!c11|said] [=c11|a jeweller].

[=c12|The city court] [!c12|confirmed] [c12 s7 asserts|that it had set the ban aside at 11.50 on Saturday].

== d3 | Orle Observer | 2037-11-13T21:00:00Z | Loudspeaker log
[=c13|The prefecture] [!c13|said] [c13 s1 asserts|news of the ruling had reached it only on Sunday]. [=c14|The court] [!c14|said] [c14 s7 asserts|the ruling had been signed for by the prefect’s own secretary at noon].

[=c15|Asante] [!c15|pointed] to a log of the car [c15 s4 asserts|in which no announcement was entered]. [=c16|Stuhl] [!c16|conceded] [c16 s2 asserts|that 158 people had been “recorded” that night].

[=c17|Gold Lane’s traders] [!c17|said] [c17 s6 asserts|the panes had been broken at five, an hour before the march arrived]. [=c18|Varga] [!c18|will sue] [c18 s9 promises|the prefect in person]. [=c19|The prefect] [!c19|asked] [c19 s2 demands|for calm].

? denial | Was there a warning? | c1 / c2 c15
? status | Was the march allowed? | c3 / c4 c12
? figure | How many were arrested? | c5 / c6 / c16
? responsibility | What injured the student? | c7 c9 / c8
? responsibility | Did marchers break the windows? | c10 c17 / c11
? account | When did the prefecture learn of the ruling? | c13 / c14
~ c18 c19 | a suit and a plea
