# Children fall ill at a school: whether the milk was bad, whether the kitchen had been warned, whether the headmistress kept the doctor out
@ s1 | Ottoline Brasch | person | school | Brasch; Ottoline Brasch, the headmistress; the headmistress
@ s2 | Crane Dairy | body | dairy | Crane Dairy; the dairy
@ s3 | a dinner lady | unnamed | | a dinner lady; the dinner lady
@ s4 | a pupil of the fourth form | unnamed | | a pupil of the fourth form; the pupil
@ s5 | Dr Tamsel Okonvar | person | | Okonvar; Dr Tamsel Okonvar; the district doctor
@ s6 | a music teacher | unnamed | | a music teacher; the music teacher
@ s7 | public laboratory | body | | the public laboratory; the laboratory
@ s8 | a churn driver | unnamed | | a churn driver; the driver
@ s9 | Lemuel Ostrava-Pyke | person | dairy | Ostrava-Pyke; Lemuel Ostrava-Pyke, foreman at the dairy; the foreman
@ s10 | a mother of twins | unnamed | | a mother of twins; the mother
@ s11 | school board | body | school board | the school board; the board
@ s12 | a caretaker | unnamed | | a caretaker; the caretaker
@ s13 | a plumber | unnamed | | a plumber; the plumber
@ s14 | Alderman Crispian Towse | person | school board | Towse; Alderman Crispian Towse; the alderman

== d1 | Vale of Ostry Gazette | 2032-03-11T16:00:00Z | Ninety children sick after lunch
Mops were the only lesson at Ostry Lower School on Wednesday. [c1 s4 asserts|“It came out in lumps and smelt of the goat shed, but we had to finish it,”] [!c1|said] [=c1|a pupil of the fourth form] about the milk. [=c2|Crane Dairy], which supplies it, [!c2|let it be known] [c2 s2 asserts|that Wednesday’s delivery had been sweet, fresh and twice tested].

[=c3|The district doctor, Tamsel Okonvar,] [!c3|was heard] to complain [c3 s5 asserts|that he had hammered at the school door with his bag in his hand and been sent away by a lady in grey]. [c4 s1 asserts|“I sent for him myself and held the lamp while he went from bed to bed,”] [!c4|said] [=c4|Ottoline Brasch, the headmistress]. [=c5|She] [!c5|speaks] of [c5 s1 asserts|eighty-eight cases].

[=c6|A mother of twins] [!c6|wants] [c6 s10 demands|to see the kitchen with her own eyes].

== d2 | Vale of Ostry Gazette | 2032-03-13T16:00:00Z | The doctor, the driver and the tap
[=c7|The public laboratory] [!c7|found] [c7 s7 denies|nothing amiss in the eleven bottles that were left over, neither acid nor germ]. A plumber thinks it was the taps. [c8 s13 asserts|“There’s a dead pigeon in that cistern as big as a hen,”] [=c8|he] [!c8|told] us.

Yet [=c9|a churn driver] from the dairy itself [!c9|admits] [c9 s8 asserts|his load had stood two days in the sun at the halt and gone off before he ever got it to the school]. [=c10|A music teacher], who drank a glass out of politeness, [!c10|testifies] that [c10 s6 asserts|it was sour enough to curl a violin].

[=c11|The driver] [!c11|goes further]: [c11 s8 asserts|he had called through the hatch that they had better pour the lot away]. [c12 s3 denies|“He put it down, he whistled, he left. Nobody gave us a word of caution,”] [!c12|says] [=c12|a dinner lady]. [c13 s12 asserts|The lad stood at the hatch with both hands cupped, bellowing to them not to serve it], [!c13|says] [=c13|a caretaker] who was shovelling coke.

[=c14|The school board] [!c14|promises] [c14 s11 promises|boiled water from Monday].

== d3 | Ostry & District Radio | 2032-03-15T12:30:00Z | Midday with callers
We have the foreman of the dairy on the line. [c15 s9 denies|“My people do not shout into kitchens, and none of them did that morning,”] [=c15|Lemuel Ostrava-Pyke] [!c15|said]. [c16 s9 asserts|“Fit for a baby, that milk, I had a jug from the same churn with my supper,”] [=c16|he] [!c16|went on].

Next, Alderman Towse. [c17 s14 asserts|“Miss Brasch barred the door to the man for two hours because she feared for the inspection,”] [=c17|the alderman] [!c17|asserted]. He sits on the board that employs her. [=c18|The caretaker], too, [!c18|rang in]: [c18 s12 asserts|he had had orders to turn the key in the front door as soon as a black bag came up the drive, and he had done it].

And then a voice we did not expect. [c19 s6 denies-|The tale of a doctor shut out] [!c19|is rejected by] [=c19|the music teacher]; [c20 s6 asserts|she met Okonvar on the dormitory stairs, she says, before the second child was sick], [=c20|she] [!c20|told] listeners. [=c21|The mother of twins] [!c21|reports] [c21 s10 asserts|both girls eating porridge again].

== d4 | Vale of Ostry Gazette | 2032-04-02T16:00:00Z | Term ends early
[=c22|Okonvar] [!c22|has counted] once more, [c22 s5 asserts|and it is a hundred and four]. [=c23|The board] [!c23|cannot tell] [c23 s11 doubts|who will pay for the new cistern]. [=c24|The headmistress] [!c24|thanked] [c24 s1 asserts|eleven parents who had sent her flowers]. [=c25|The dinner lady] [!c25|is to be questioned] on Monday; [=c25|she] [!c25|says] [c25 s3 asserts|she has scrubbed that hatch for nineteen years].

[=c26|Crane Dairy] [!c26|has painted] its carts; [c26 s2 promises|in future every churn will travel under wet sacking], [!c26|writes] [=c26|the firm].

? account | Was the milk bad when it was served? | c1 c9 c10 / c2 c7 c16
? denial | Had the driver warned the kitchen? | c11 c13 / c12 c15
? denial | Did the headmistress keep the doctor out? | c3 c17 c18 / c4 c19 c20
~ c5 c22 | an earlier and a later count by different people
~ c8 c7 | a pigeon in the cistern and the state of the milk
~ c14 c23 | boiled water promised, and a cistern to be paid
~ c26 c2 | a promise for later churns and the test of one delivery
~ c6 c21 | a demand and news of her children
