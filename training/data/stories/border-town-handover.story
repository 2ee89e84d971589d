# Rebels and army both say they hold the bridge town of Castro Velho; a truce hour is agreed or not; the mayor has fled or not
@ s1 | Army of the South | body | army | the army; the Army of the South
@ s2 | General Duarte Pinhal | person | army | Pinhal; the general; General Duarte Pinhal
@ s3 | Highland Front | body | Front | the Front; the Highland Front; the rebels
@ s4 | Commander Ines | person | Front | Ines; Commander Ines; the commander
@ s5 | Teodora Valim | person | town | Valim; the mayor; Mayor Teodora Valim
@ s6 | Lake States monitors | body | monitors | the monitors; the Lake States' monitors
@ s7 | a baker | unnamed | | a baker in the Rua Nova; the baker
@ s8 | Bishop Amaro | person | church | the bishop; Bishop Amaro

== d1 | Southern Standard | 2034-07-21T06:00:00Z | Flag back on town hall
[=c1|The Army of the South] [!c1|announced] at dawn [c1 s1 asserts|that Castro Velho was in its hands “to the last doorstep”]. [=c2|General Duarte Pinhal] [!c2|said] [c2 s2 asserts|the enemy had left 80 dead in the streets].

[c3 s2 asserts|Their so-called mayor went over the hills with the town’s money], [=c3|Pinhal] [!c3|said]. [=c4|He] [!c4|ruled out] [c4 s2 denies|any pause in the fighting].

== d2 | Mountain Wireless | 2034-07-21T13:00:00Z | Front: we are in the square
[c5 s4 asserts|“I am speaking to you from the fountain in the square,”] [=c5|Commander Ines] of the Highland Front [!c5|said] at noon. [=c6|She] [!c6|put] her losses at [c6 s4 asserts|six men].

[=c7|The Front] [!c7|said] [c7 s3 asserts|an hour’s truce from five had been arranged through the bishop]. [=c8|Mayor Teodora Valim] [!c8|said] [c8 s5 asserts|she had not left her office except to sleep in its cellar].

[=c9|The rebels] [!c9|denied] [c9 s3 denies-|that the western suburb had fallen].

== d3 | Lakes Tribune | 2034-07-22T09:00:00Z | A town cut in two
[=c10|The Lake States’ monitors] [!c10|reported] [c10 s6 asserts|army posts in the western suburb and Front posts east of the river, with neither side on the bridge]. [c11 s7 asserts|On my side of the bridge the soldiers buy the rolls, on the other side the boys with the beards], [!c11|said] [=c11|a baker in the Rua Nova].

[=c12|Bishop Amaro] [!c12|confirmed] [c12 s8 asserts|that both sides had given him their word for the hour from five to six]. [=c13|The army] [!c13|said] [c13 s1 asserts|its guns had been silent at that hour “by chance”].

[=c14|The monitors] [!c14|counted] [c14 s6 asserts|31 bodies, most of them in no uniform]. [=c15|They] [!c15|had spoken] [c15 s6 asserts|with Mayor Valim at her desk on Friday evening]. [=c16|Ines] [!c16|called on] [c16 s4 demands|the monitors to stand on the bridge].

? status | Who holds Castro Velho? | c1 / c5 / c10 c11
? figure | How many were killed? | c2 / c14
? figure | What did the Front lose? | c2 / c6
? account | Where is the mayor? | c3 / c8 c15
? denial | Was a truce hour agreed? | c4 c13 / c7 c12
? denial | Does the army hold the western suburb? | c1 c10 / c9
~ c6 c14 | losses of one side and all bodies counted
~ c16 c10 | a request that they stand where nobody stands
