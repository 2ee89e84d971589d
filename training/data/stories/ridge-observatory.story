# The observatory on Kolm ridge: whether militiamen took it, who cut its power, and how many staff are inside
@ s1 | Edda Varro | person | Highland Council | Varro; the council's spokeswoman; spokeswoman Edda Varro
@ s2 | Interior Ministry | body | government | the ministry; the Interior Ministry
@ s3 | Pell Oster | person | observatory | Oster; the director; Professor Pell Oster
@ s4 | a night guard | unnamed | | the guard; a night guard
@ s5 | Kolm Power | body | power company | the company; the utility; Kolm Power
@ s6 | Bastian Ruhl | person | government | Ruhl; the minister; Interior Minister Bastian Ruhl
@ s7 | Highland Council | body | Highland Council | the council; the Highland Council

== d1 | Border Dispatch | 2032-11-08T05:50:00Z | Gunmen reported at Kolm observatory
KOLM, Nov 8 (Dispatch) - [c1 s4 asserts|Armed men of the Highland Council entered the observatory on Kolm ridge late on Sunday and told the astronomers to stay where they were], [=c1|a night guard] [!c1|said].

[c20 s4 asserts|“They came up the service road in two lorries and had the gate open before I could put on my boots,”] [=c20|he] [!c20|said] by telephone.

[=c2|The council’s spokeswoman, Edda Varro], [!c2|dismissed] [c2 s1 denies-|the guard’s story as “a fairy tale told over schnapps”]. [c3 s1 denies|None of our people is within ten kilometres of the ridge], [=c3|she] [!c3|added].

[=c4|The Interior Ministry] [!c4|said] [c4 s2 asserts|that 22 members of staff were being held].

Power to the ridge failed at 23:10. [=c5|Kolm Power] [!c5|blamed] [c5 s5 asserts|a fallen pylon in the gorge].

== d2 | Lowland Times | 2032-11-08T13:20:00Z | Minister vows to clear ridge ‘within the day’
[=c6|Interior Minister Bastian Ruhl] [!c6|promised] on Monday [c6 s6 promises|to have the observatory back in the hands of its owners before nightfall].

[=c7|Ruhl] [!c7|accused] [c7 s6 asserts|the Highland Council of cutting the power line to the ridge with explosives].

[c8 s6 asserts|The number of hostages stands at 22, and not one has been allowed to leave], [=c8|he] [!c8|told] parliament.

[=c9|The council] [!c9|rejected] [c9 s7 denies-|the charge of sabotage]. [c10 s7 asserts|The line came down because the government had not cleared the snow from it for two winters], [=c10|it] [!c10|said].

== d3 | Ridge Radio | 2032-11-08T18:00:00Z | Director speaks from the dome
[c11 s3 asserts|“There are nineteen of us up here, and three of those are children of the cook,”] [=c11|Professor Pell Oster], the director, [!c11|told] Ridge Radio on Monday afternoon. [=c12|He] [!c12|said] [c12 s3 asserts|that a dozen armed men were sitting in the canteen and had given no name].

[c13 s3 asserts|Nobody has been threatened, and two technicians walked down to the village at noon], [!c13|according to] [=c13|Oster].

[=c14|He] [!c14|appealed to] [c14 s3 demands|both sides not to turn a telescope into a trophy].

[=c15|Kolm Power] [!c15|said] [c15 s5 asserts|its linemen had found the pylon sawn through at the foot].

== d4 | Border Dispatch | 2032-11-09T07:00:00Z | Council concedes men on ridge, denies hostage-taking
[=c16|Varro] [!c16|acknowledged] on Tuesday [c16 s1 asserts|that “volunteers from the valley” had spent two nights in the observatory]. [=c17|She] [!c17|denied] [c17 s1 denies-|that anybody had been held].

[=c18|The Interior Ministry] [!c18|put] the number of staff on the ridge [c18 s2 asserts|at nineteen].

[c19 s2 asserts|The ridge was cleared without a shot at six in the morning], [=c19|the ministry] [!c19|said].

? denial | Were armed men of the council in the observatory? | c1 c12 c16 c20 / c2 c3
? figure | How many people were inside on Monday? | c11 / c8
? denial | Were the staff held against their will? | c4 c8 / c13 c17
? responsibility | Who or what cut the power line? | c7 / c5 c10 / c15
~ c4 c18 | the ministry's later count replaces its own earlier one
~ c6 c16 | a promise to clear the ridge says nothing of who was there
~ c9 c15 | a sawn pylon does not say who sawed it
