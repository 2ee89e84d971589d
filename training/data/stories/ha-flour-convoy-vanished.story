# Twelve trucks of flour set out for a hungry province and do not arrive: where they were last seen, who took them, whether there was a permit, whether drivers are alive, where the flour is sold
@ s1 | Bread Without Borders | body | aid | Bread Without Borders; the aid group; the agency
@ s2 | Thessaly Okonkwo-Ruiz | person | aid | Okonkwo-Ruiz; Thessaly Okonkwo-Ruiz; the group's logistics head
@ s3 | Governorate of Upper Sarn | body | government | the governorate; the governorate of Upper Sarn
@ s4 | Governor Ivo Macharia | person | government | Macharia; the governor; Governor Ivo Macharia
@ s5 | Highland Guard | body | militia | the Highland Guard; the Guard
@ s6 | Captain Zubin Ferreira-Aho | person | militia | Ferreira-Aho; Captain Zubin Ferreira-Aho; the captain
@ s7 | a driver's mother | unnamed | families | the mother; the mother of one driver; a driver's mother
@ s8 | a baker | unnamed | | a baker; the baker
@ s9 | Satellite Watch | body | | Satellite Watch
@ s10 | ceasefire committee | body | | the ceasefire committee; the committee
@ s11 | one of the drivers | unnamed | | the drivers

== d1 | Equator News Service | 2043-01-09T12:30:00Z | Aid trucks overdue in Upper Sarn
DJELFA ROAD, Jan 9 (ENS) - A convoy of twelve trucks with 240 tons of flour has not been heard from for three days, [=c1|the aid group Bread Without Borders] [!c1|said] on Thursday. [c1 s1 asserts|The last message came from the fuel stop at Kilometre 88, at dusk on Monday].

[=c2|The governorate of Upper Sarn] [!c2|said] in a brief note [c2 s3 asserts|that its soldiers had handed the trucks over to the Highland Guard at the line, which is at Kilometre 140, against a signature]. Asked about the signature, [=c3|the Guard’s spokesman, Captain Zubin Ferreira-Aho], [!c3|said]: [c3 s6 denies|“I would have framed it.”]

[c4 s6 asserts|Not so much as a wheelbarrow has come up that road since New Year], [=c4|he] [!c4|went on].

Both the army and the Guard had guaranteed the passage in December. Nearly half of the children in the province are reported by clinics to be underweight.

The price of bread in Sarn town has doubled since the autumn.

The trucks, white with a blue stripe, were hired from four firms in the capital. Each carries twenty tons and burns forty litres to the hundred kilometres on that road, which has not been mended since the fighting began. Two other convoys, one of salt and one of seed, went through in November without trouble.

== d2 | Sarn Provincial Bulletin | 2043-01-11T06:00:00Z | The governor speaks plainly
The truth has a short road. [=c5|Governor Ivo Macharia] [!c5|told] the chamber of commerce yesterday [c5 s4 asserts|that the foreigners had sent their flour without the blue paper that everyone needs and everyone knows of]. [c6 s4 asserts|“A convoy that does not exist on paper cannot get lost on the road,”] [=c6|His Excellency] [!c6|observed], to laughter.

The granary of Upper Sarn is a handsome building with a clock and a stork. It was put up with a loan in 2029. Visitors may see it by arrangement on the first Tuesday in the month. The Bulletin’s own reporter passed by on Friday; the stork was at home. Our cookery page, with eleven dishes of millet, is overleaf.

[=c7|The governor] [!c7|urged] [c7 s4 demands|housewives to take no notice of rumours about empty shelves]. [c8 s3 asserts|There is bread for ninety days in the state granary], [!c8|according to] [=c8|his office].

The chamber thanked him with a carpet.

== d3 | Kitchen Table | 2043-01-16T09:15:00Z | From one mother
[c9 s7 asserts|He rang me on Wednesday, he said Mama, they let us have our phones for a minute, we are in a barracks and it smells of goats.

It was army beans, he said, he knows army beans], [!c9|says] [=c9|the mother of a driver named Sunday].

The group that sent him knows this story and does not repeat it. [=c10|Thessaly Okonkwo-Ruiz], who runs its trucks, [!c10|says] only [c10 s2 asserts|that she believes all twenty-four men to be living]. [=c11|She] [!c11|has] the blue paper before her, with the governor’s own flourish, and [!c11|reads] [c11 s2 asserts|the date aloud: the second of January].

[=c12|A baker off the Old Cloth Street] [!c12|shows] us his shed. The sacks bear a loaf and a dove. [c12 s8 asserts|I bought them off a sergeant, at night, and he gave me change], [=c12|he] says. Please do not write which lane.

This kitchen table has four legs and thirteen women round it at most hours. We print two hundred copies. The ink is made of soot. If you wish to write to us, give your letter to the woman who sells matches by the mosque, and buy a box. Next time: what can be done with acorns, and how long to soak them.

== d4 | Highland Guardian, organ of the Guard | 2043-01-19T00:00:00Z | On certain flour
[=c13|The Guard] [!c13|repeats] [c13 s5 denies|that it has neither seen nor eaten the flour of the Bread people]. Its own men live on barley. [=c14|It] [!c14|demands] [c14 s5 demands|that the ceasefire committee open every barracks of the army to inspection], and [!c15|offers], for its part, [c15 s5 promises|to open its caves].

From the high ground above Kilometre 140 one sees the whole of the road as far as the river, a white thread. Nothing larger than a hare has moved on it since the first snow. Our sentries change every two hours because of the cold. A child was born at the third post on Saturday, in good health, to a cook.

[=c16|The governorate] [!c16|says] [c16 s3 denies|there are no aid workers, drivers or goats in its barracks]. That is the kind of sentence which is true for an hour.

Poems for the spring issue should reach us before the thaw.

== d5 | Equator News Service | 2043-02-03T15:00:00Z | Twelve trucks found in quarry
SARN, Feb 3 (ENS) - Twelve burned-out trucks have been found in a gravel pit near Kilometre 96, forty-four kilometres short of the line, [=c17|the ceasefire committee] [!c17|said] on Tuesday. [c17 s10 asserts|They had never got as far as the Guard’s territory], it said.

[=c18|Images published by Satellite Watch] [!c18|show] [c18 s9 asserts|the same trucks turning into an army compound on the night of 6 January]. [=c19|Macharia] [!c19|called] the images [c19 s4 denies|“a child’s drawing”]. He did, however, [!c20|withdraw] [c20 s4 asserts|his remark about the blue paper, which had been found behind a cabinet].

[=c21|The drivers] came home on Sunday in two buses. [!c21|Said] one: [c21 s11 asserts|“I ate beans for four weeks, and I know who cooked them.”]

The pit had been used by road builders until the war. Tyre marks led in, none out. Of the 240 tons of flour there was no trace but a white crust on one tailboard. Clinics in the province took in 4,100 children in January, more than in any month since records have been kept. Bread in Sarn town cost eleven florins on Tuesday.

[=c22|Bread Without Borders] [!c22|will send] another convoy, it [!c22|announced], [c22 s1 promises|if it is let alone]. [=c23|The baker], reached again, [!c23|denied] [c23 s8 denies-|ever having spoken to a newspaper].

? account | Did the Guard get the trucks? | c2 / c4 c13 c17
? responsibility | Did the army take the convoy? | c2 c19 / c18
? denial | Did the convoy have a permit? | c5 c6 / c11 c20
? denial | Did the Guard sign for the trucks? | c2 / c3
? denial | Were drivers held in an army barracks? | c9 c21 / c16
? denial | Did the baker tell of the sacks? | c12 / c23
~ c1 c17 | a last message from one place and a find in another
~ c8 c12 | a granary and a shed
~ c14 c7 | two demands
~ c10 c17 | men alive, trucks burned
~ c15 c22 | two offers
