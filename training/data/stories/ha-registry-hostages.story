# Armed men hold clerks in a land registry: what they want, how many hostages, whether a woman was let go, who cut the power, whether a guard was killed
@ s1 | Police Chief Ansgar Villaluz | person | police | Villaluz; the police chief; Police Chief Ansgar Villaluz
@ s2 | the police | body | police | the police; police; a police spokeswoman
@ s3 | Sons of the Furrow | body | hostage takers | the Sons of the Furrow; the Furrow; the gunmen
@ s4 | a man calling himself Plough | unnamed | hostage takers | Plough; the man called Plough; the caller
@ s5 | Land Registry | body | registry | the Land Registry; the registry; the registry's director
@ s6 | Zofia Amankwah | person | hostages | Amankwah; Zofia Amankwah; the archivist
@ s7 | Municipal Power | body | | Municipal Power; the power company
@ s8 | Governor Evert Sandoval-Kim | person | province | Sandoval-Kim; the governor; Governor Evert Sandoval-Kim
@ s9 | a florist | unnamed | | a florist; the florist
@ s10 | the guard's brother | unnamed | | the guard's brother
@ s11 | a prosecutor's clerk | unnamed | | a prosecutor's clerk

== d1 | Channel Six Text | 2035-08-03T10:20:00Z | LIVE: Gunmen seize registry in Oblanca
10.20 Armed men have been inside the Land Registry in Oblanca since it opened its doors at eight.

09.58 [c1 s2 asserts|Some thirty staff and customers are being held], [!c1|says] [=c1|a police spokeswoman].

09.40 [=c2|The registry’s director], who was late for work, [!c2|tells] us [c2 s5 asserts|only the nine clerks of the morning shift could have been in the building].

09.15 A caller who gave his name as Plough: [c3 s4 demands|“Burn the books of 1998 in the yard where we can see it, and we go home.”]

08.50 [=c4|A florist across the street] [!c4|says] [c4 s9 asserts|she saw the guard go down on the steps and not get up].

08.31 [=c5|Police] [!c5|ask] [c5 s2 demands|everyone to stay away from Corn Street].

The registry is a three-storey building from the 1950s with bars on its lower windows. The cellar holds the books of forty districts. Trams 3 and 8 are being diverted by way of the river bank. A school in Corn Street has been emptied. We will keep this page open all day; older entries are further down.

== d2 | Oblanca Morning Tribune | 2035-08-04T05:00:00Z | Second day of siege begins in the dark
The lamps in the registry went out at 9.14 on Friday night. [c6 s1 asserts|We did not touch the current], [!c6|said] [=c6|Police Chief Ansgar Villaluz]. [=c7|Municipal Power] [!c7|said] [c7 s7 asserts|it had pulled the fuse “at the written wish of the chief”].

[=c8|Villaluz] [!c8|said] [c8 s1 asserts|what the men were after was money, two million in used notes]. [=c9|The Sons of the Furrow], an outfit nobody had heard of, [!c9|rejected] [c9 s3 denies-|this] in a note tied to a shoe. [c10 s3 asserts|Money is paper, and it is paper we have come to burn], [=c10|the note] [!c10|reads].

[=c11|The guard’s brother] [!c11|said] [c11 s10 asserts|he had spoken with him by telephone at noon, from a hospital bed].

Corn Street was lit on Friday night by the lamps of fire engines. A canteen van stood at one end, a hearse, which had been on its way elsewhere, at the other. It rained from eleven. The clocks of the town hall can be seen from the third floor of the registry, and they alone went on shining.

[=c12|Governor Evert Sandoval-Kim] [!c12|ruled out] [c12 s8 promises|an assault as long as nobody was harmed].

== d3 | The Furrow and the Field | 2035-08-05T12:00:00Z | Letter from inside
[=c13|We, the Sons,] [!c13|make known]: [c13 s3 asserts|we let a mother of three walk out on Saturday at ten, and gave her an umbrella]. [c14 s3 asserts|We have fourteen guests. They eat what we eat].

[=c15|We] [!c15|say] to the governor: [c15 s3 asserts|your soldiers tried the roof last night, and the pigeons gave them away].

Readers will find the history of the 1998 survey, by which forty villages lost their common land, on our inner pages.

The survey of 1998 took four months. Its chains were eleven centimetres short, as a court found in 2006, in a judgment that was never carried out. Twenty-two families from Lower Acre alone went to the city that winter. Some of them clean the registry. Our subscription remains at six florins a year.

== d4 | Oblanca Morning Tribune | 2035-08-07T05:00:00Z | ‘They asked for matches’
[=c16|Zofia Amankwah], archivist, sixty, came out on Monday with the last of them. [c17 s6 asserts|“Fourteen of us, I made the tea, I ought to know,”] [=c17|she] [!c17|said]. [c16 s6 denies|Not a soul was released before the end], [=c16|she] [!c16|said]; [c18 s6 asserts|the woman with the umbrella had been one of theirs].

She asked for a chair in the open air and got one. Behind her, men in overalls were carrying out ledgers that smelled of paraffin but had not been burnt. It was the first fine day for a week. A child offered her a plum, which she ate with attention, looking at the stone for a time before she put it in her bag.

[c19 s6 asserts|They never spoke of money, they asked for matches], [=c19|Amankwah] [!c19|recalled].

[=c20|The police chief] [!c20|acknowledged] [c20 s1 asserts|that a roof party had gone up on Saturday night and come down again]. [c21 s8 denies|Nobody gave, and nobody attempted to carry out, an order to storm], [=c21|the governor] [!c21|stated] the same afternoon. [=c22|He] [!c22|expects] [c22 s8 asserts|the guard to be back at his door by the autumn].

[=c23|Villaluz] [!c23|said] [c23 s1 asserts|eleven gunmen had been arrested]. [=c24|The man called Plough] [!c24|had promised], in his last call, [c24 s4 promises|that he would be eating his own plums by Tuesday]. He is not among the eleven, [!c25|according to] [=c25|a prosecutor’s clerk]: [c25 s11 asserts|the dock has no place for him because nobody knows his face].

? figure | How many were held? | c1 / c2 / c14 c17
? account | Did the men ask for money? | c8 / c9 c10 c19
? denial | Was the guard killed? | c4 / c11 c22
? responsibility | Did the police have the current cut? | c6 / c7
? denial | Was a hostage let go on Saturday? | c13 / c16 c18
? denial | Was an assault by way of the roof tried? | c15 c20 / c21
~ c14 c23 | hostages and hostage takers
~ c12 c20 | a promise, and a step that fell short of harm
~ c3 c10 | two demands that agree in sense
~ c24 c23 | a boast and a number of arrests
