# A drone hits a gathering in the hills: wedding or camp, how many dead, whether there was warning, whose drone
@ s1 | Joint Command | body | Joint Command | the Joint Command; the command
@ s2 | Lieutenant Colonel Mara Quent | person | Joint Command | Quent; its spokeswoman, Lieutenant Colonel Mara Quent; the spokeswoman
@ s3 | elders of Sehar | body | Sehar | the elders; the elders of Sehar
@ s4 | Haji Nadim | person | Sehar | Haji Nadim; the bride's uncle
@ s5 | district clinic | body | clinic | the clinic; the district clinic
@ s6 | Red Falcon group | body | Falcons | the Red Falcons; the Falcons
@ s7 | allied air ministry | body | Brennland | the Brennland air ministry; Brennland's air ministry
@ s8 | Strike Watch | body | monitors | Strike Watch; the monitors

== d1 | Hill Province Radio | 2038-08-14T08:00:00Z | Death at Sehar
[c1 s4 asserts|The drums were playing when the sky fell on us], [!c1|said] [=c1|Haji Nadim, the bride’s uncle]. [=c2|The Joint Command] [!c2|said] [c2 s1 asserts|it had struck a training ground of the Red Falcons]. [=c3|Its spokeswoman, Lieutenant Colonel Mara Quent,] [!c3|put] the dead [c3 s2 asserts|at twelve, all of them under arms].

[=c4|The elders of Sehar] [!c4|said] [c4 s3 asserts|they had washed thirty-seven bodies, nineteen of them women]. [=c5|The district clinic] [!c5|received] [c5 s5 asserts|eight dead and twenty-six wounded].

== d2 | Free Hills | 2038-08-15T08:00:00Z | Falcons: not ours
[=c6|The Red Falcons] [!c6|said] [c6 s6 asserts|they had had nobody within a day’s walk of Sehar]. [=c7|Quent] [!c7|said] [c7 s2 asserts|leaflets had been dropped the evening before]. [c8 s3 asserts|No paper fell but the wedding cards], [=c8|the elders] [!c8|said].

[=c9|The Joint Command] [!c9|indicated] [c9 s1 asserts|that the aircraft had been a Brennland one]. [=c10|Brennland’s air ministry] [!c10|denied] [c10 s7 denies-|that any of its drones had been airborne over the province].

== d3 | World Desk | 2038-08-29T08:00:00Z | Inquiry opened
[=c11|Strike Watch] [!c11|had established], it [!c11|said], [c11 s8 asserts|that thirty-four people died, among them eleven children]. [=c12|It] [!c12|matched] the fragments [c12 s8 asserts|to a glide bomb that only Brennland flies].

[=c13|The command] [!c13|admitted] [c13 s1 asserts|that “a family event may have been taking place near the target”]. [=c14|Quent] [!c14|could not confirm] [c14 s2 doubts|whether the leaflets had come down on the right valley].

[=c15|Haji Nadim] [!c15|demanded] [c15 s4 demands|that those who sat at the screen be named]. [=c16|Brennland’s air ministry] [!c16|promised] [c16 s7 promises|“full clarity within the limits of secrecy”]. [=c17|The clinic] [!c17|said] [c17 s5 asserts|three of its wounded had died since].

? account | Wedding or camp? | c1 c4 c6 c13 / c2 c3
? figure | How many were killed? | c3 / c4 / c11
? denial | Were women and children among the dead? | c3 / c4 c11
? denial | Were Falcons there? | c2 c3 / c6
? denial | Was there a warning? | c7 / c8
? responsibility | Whose drone was it? | c9 c12 / c10
~ c5 c17 | a later number of the clinic
~ c5 c4 | the clinic's dead and all the dead
~ c15 c16 | a demand and a promise
