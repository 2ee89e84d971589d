# Migrants are shot at a border wire: how many died, which side fired, whether a gate had been opened for them, whether bodies were moved, whether film exists
@ s1 | Border Corps of Lathmar | body | Lathmar | the Border Corps; Lathmar's Border Corps; the corps
@ s2 | Colonel Ursula Tembo | person | Lathmar | Tembo; the colonel; Colonel Ursula Tembo
@ s3 | Kingdom of Orrin | body | Orrin | Orrin; the Orrinese government; Orrin's palace; the palace
@ s4 | Sergeant Matthias Eyre-Diop | person | Orrin | Eyre-Diop; the sergeant; Sergeant Matthias Eyre-Diop
@ s5 | Samira Quist | person | migrants | Quist; Samira Quist; the midwife
@ s6 | Wire Watch | body | activists | Wire Watch; the activists
@ s7 | Cottage Hospital at Edel | body | hospital | the hospital at Edel; the Cottage Hospital at Edel; the hospital
@ s8 | a sexton | unnamed | | a sexton; the sexton
@ s9 | Ombudsman of Lathmar | person | Lathmar | the Ombudsman; Lathmar's Ombudsman

== d1 | Northern Cable | 2039-12-19T10:00:00Z | Deaths reported at Lathmar wire
EDEL, Dec 19 (Northern Cable) - Several people died in the small hours of Monday when some 600 migrants tried to cross the wire between Orrin and Lathmar.

[=c1|Lathmar’s Border Corps] [!c1|said] [c1 s1 asserts|five had been crushed in a ditch when the crowd turned back]. [c2 s1 denies|No weapon was discharged on the Lathmar side], [=c2|it] [!c2|added].

[=c3|Wire Watch], an activists’ group that keeps a hut nearby, [!c3|put] the dead [c3 s6 asserts|at no fewer than seventeen, all with bullet wounds]. [=c4|Orrin’s palace], which seldom comments, [!c4|said] [c4 s3 asserts|the bullets had come from the north, that is, from Lathmar].

The wire at Edel is four metres high, and has been doubled since the summer. The strip between the two fences is raked each evening so that footprints show. On Monday morning it had been raked already by seven. Ambulances of both countries were seen on the farm road. A thaw is not expected before the end of the week.

[c5 s2 asserts|“They cut a hole with bolt croppers, thirty metres from my best dog,”] [!c5|said] [=c5|Colonel Ursula Tembo], who commands the sector. It was eleven degrees below zero.

== d2 | Edel Observer | 2039-12-21T08:00:00Z | Midwife saw gate swing open
[=c6|Samira Quist], who has delivered four hundred babies and lost a brother on Monday, [!c6|is sure] of one thing. [c6 s5 asserts|The gate stood wide, a soldier was holding it, he made like this with his arm, come, come]. [c7 s5 asserts|Then lights, then it was like popcorn, and the popcorn came from behind us], [=c7|she] [!c7|told] the Observer.

Behind them is Orrin. [=c8|The colonel] [!c8|has let it be known] through her adjutant [c8 s2 denies|that the gate in question is welded].

[=c9|The hospital at Edel] [!c9|received] on Monday, [=c9|it] says, [c9 s7 asserts|nine dead, of whom six had been shot]. [=c10|A sexton on the Orrin side], [!c10|according to] his sister here, [c10 s8 asserts|dug eight graves that morning and was paid in coupons].

Blankets are being collected at the dairy.

Edel has 1,900 people, one doctor and three inns, all full of reporters. The skating rink is closed because its hall is needed. Farmers with trailers should use the upper road. On Wednesday afternoon a woman’s glove was hanging on the wire, a red one, and by Thursday there were eleven gloves there, of all colours.

== d3 | Orrin Royal Gazette | 2039-12-22T12:00:00Z | From the palace
[=c11|The palace] [!c11|has learned] with disgust [c11 s3 denies|of the tale that bodies were dragged over the line into the kingdom]. [c12 s3 denies|Not one of the dead lies in Orrinese earth].

The royal household has gone to the winter lodge. Their Majesties were met at the halt by children in costume. This evening there will be carols round the big fir, and on Saturday a shoot. The strength of the watch at the frontier will not be changed. Skis may be hired from the steward on presentation of a warrant card.

[=c13|Sergeant Matthias Eyre-Diop], whose platoon had the watch, [!c13|reports] [c13 s4 denies|that his men fired no round, their rifles having frozen]. [=c14|His Majesty] [!c14|has given] the platoon [c14 s3 promises|leave over the holidays].

[=c15|The palace] [!c15|invites] [c15 s3 demands|Lathmar to show the film from the camera at post six], if it has the courage.

== d4 | Northern Cable | 2039-12-29T17:30:00Z | Camera at post six was “under repair”
EDEL, Dec 29 (Northern Cable) - [=c16|The Border Corps] [!c16|said] on Thursday [c16 s1 denies|there was no footage of the events at the wire, post six having been dark since the autumn].

[=c17|Wire Watch] [!c17|passed] four minutes of film to news organisations the same evening. [c17 s6 asserts|It comes from post six, and it was sent to us by someone in uniform], [=c17|the group] [!c17|said]. In the film a gate is seen to open.

The film is grey and has no sound. A clock runs in the corner. For two minutes there is only snow, then a light, then people walking in a line, close together, some of them with bundles. The last part is hard to make out. The activists’ hut was searched on Friday morning, and a stove and two telephones were taken away.

[=c18|Tembo] [!c18|acknowledged] [c18 s2 asserts|that a corporal had unlocked the gate “out of pity, or for money”]. [=c19|She] [!c19|had been told] [c19 s2 asserts|it was welded, and had repeated what she was told].

== d5 | Edel Observer | 2040-02-08T08:00:00Z | Ombudsman: two sides, two rifles
[=c20|Lathmar’s Ombudsman] [!c20|concludes] [c20 s9 asserts|that twenty-one people lost their lives, eight of whom were carried or dragged across into Orrin and buried there]. [c21 s9 asserts|Shots were fired from Orrin by at least three men, and from Lathmar by one], [=c21|she] [!c21|writes].

The inquiry lasted seven weeks. It heard 64 people, 40 of whom gave no name. Its author is a retired teacher of geography, and she had walked the strip on both sides with a tape measure. Copies are to be had at the town hall against the price of the paper. By Thursday noon there were none left, and more were being run off.

[=c22|Eyre-Diop], who has since crossed the wire himself, [!c22|told] her [c22 s4 asserts|his platoon emptied two boxes that night]. [=c23|The corps] [!c23|has expressed] [c23 s1 doubts|reservations about the finding on the one rifle].

[=c24|Orrin] [!c24|refuses] [c24 s3 denies-|all of it]. [=c25|Quist] [!c25|is asking] [c25 s5 demands|for her brother].

? figure | How many died? | c1 / c3 c20
? account | Were the dead shot or crushed? | c1 / c3 c9
? responsibility | Did shots come from Lathmar? | c2 / c4 c21
? responsibility | Did soldiers of Orrin shoot? | c7 c21 c22 / c13 c24
? denial | Was the gate opened for the migrants? | c6 c18 / c8
? account | How did they get through the wire? | c5 / c6 c18
? denial | Were dead buried in Orrin? | c10 c20 / c11 c12 c24
? denial | Is there film from post six? | c16 / c17
~ c9 c20 | the dead at one hospital and all the dead
~ c23 c2 | reservations now, and a denial before
~ c15 c25 | two requests
~ c18 c19 | a fact owned up to, and why she had said otherwise
