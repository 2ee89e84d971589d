# Children are hurt by a mine on the path to school in Osk: who laid it, whether the path had been cleared, whether soldiers used it, how many were hurt, whether signs stood there
@ s1 | Peace Force for Osk | body | peace force | the Peace Force; the Peace Force for Osk; peacekeepers
@ s2 | Major Ingrid Vasquez-Hay | person | peace force | Vasquez-Hay; Major Ingrid Vasquez-Hay; the force's spokeswoman
@ s3 | Osk Territorial Army | body | Territorials | the Territorial Army; the Territorials
@ s4 | General Balthazar Mund | person | Territorials | Mund; General Mund; General Balthazar Mund
@ s5 | Republic of Kesh | body | Kesh | Kesh; the Keshi government; the government of Kesh
@ s6 | teacher Amina Strand | person | school | Strand; Amina Strand; the teacher
@ s7 | Clear Ground | body | deminers | Clear Ground; the mine clearers; the demining organisation
@ s8 | a beekeeper | unnamed | | a beekeeper; the beekeeper
@ s9 | a photographer | unnamed | | a photographer

== d1 | Border Country Radio | 2037-03-05T10:00:00Z | Pupils hurt on path
[=c1|Teacher Amina Strand] [!c1|said] [c1 s6 asserts|four of her pupils had been torn by a mine on Friday]. [=c2|The Peace Force] [!c2|spoke] of [c2 s1 asserts|one child with light injuries from an unknown object]. [=c3|General Balthazar Mund of the Territorials] [!c3|said] [c3 s4 asserts|Keshi sappers had sown the path before they withdrew]. [=c4|The government of Kesh] [!c4|said] [c4 s5 asserts|its army has not owned such mines for twenty years; Mund’s does].

[=c5|Clear Ground] [!c5|had handed over] [c5 s7 asserts|the path as clean in November]. [c6 s8 asserts|They never came further than the chapel, my hives begin there and I watch,] [!c6|said] [=c6|a beekeeper].

== d2 | Osk Weekly | 2037-03-09T07:00:00Z | Boots
[=c7|Mund] [!c7|said] [c7 s4 asserts|no soldier of his sets foot on that path]. [=c8|Strand] [!c8|meets] [c8 s6 asserts|a patrol with rifles there every morning at a quarter to eight; the children wave]. [=c9|The beekeeper] [!c9|saw] [c9 s8 asserts|two Territorials kneeling by the stile with a spade on Wednesday night]. 

[=c10|The force’s spokeswoman, Major Ingrid Vasquez-Hay,] [!c10|said] [c10 s2 asserts|red signs had stood at both ends since the autumn]. [=c11|The teacher] [!c11|has seen] [c11 s6 denies|no sign of any colour]. [=c12|Vasquez-Hay] [!c12|promised] [c12 s2 promises|a new survey].

== d3 | Clear Ground, report | 2037-04-14T12:00:00Z | Accident at Osk
[=c13|We] [!c13|treated] four patients through our partner hospital; [c13 s7 asserts|two will lose a foot]. [=c14|We] [!c14|must correct] our handover note: [c14 s7 asserts|work had been broken off at the chapel because of snow]. The fragments come, [=c15|we] [!c15|find], [c15 s7 asserts|from a type delivered to the Territorial Army in 2035]. [=c16|A photographer] [!c16|let us have] [c16 s9 asserts|pictures of soldiers walking in file past the stile in February]. [=c17|We] [!c17|found] [c17 s7 asserts|the signs in a shed, still in their paper]. [=c18|We] [!c18|ask] [c18 s7 demands|that the school be moved].

? figure | How many children were hurt? | c1 c13 / c2
? responsibility | Who laid the mine? | c3 / c4 c9 c15
? denial | Had the path been cleared? | c5 / c6 c14
? denial | Do Territorials use the path? | c7 / c8 c16
? denial | Did signs stand there? | c10 / c11 c17
~ c12 c18 | a promise and a demand
~ c13 c17 | patients and signs
