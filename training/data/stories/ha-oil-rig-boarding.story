# Masked men board an oil platform: pirates, strikers or commandos; how many crew are held, whether a helicopter was shot at, whether oil is flowing, whether a ransom note is genuine
@ s1 | Petrolana Offshore | body | company | Petrolana Offshore; Petrolana; the operator
@ s2 | Oil Minister Desmond Quaye-Lind | person | government | Quaye-Lind; the oil minister; Oil Minister Desmond Quaye-Lind
@ s3 | Rig Crews' Federation | body | union | the Rig Crews' Federation; the federation
@ s4 | Rear Admiral Carlotta Ng-Hansen | person | navy | Ng-Hansen; the rear admiral; Rear Admiral Carlotta Ng-Hansen; the admiral
@ s5 | Republic of Kesh | body | Kesh | Kesh; the Keshi government; the Keshi foreign ministry
@ s6 | the platform's cook | unnamed | crew | the cook; the platform's cook
@ s7 | a helicopter pilot | unnamed | | a helicopter pilot; the pilot
@ s8 | Flow Monitor | body | | Flow Monitor; the trade service Flow Monitor
@ s9 | the note | document | | the note; the ransom note
@ s10 | a boy of fifteen | unnamed | | a boy of fifteen

== d1 | Energy Desk | 2040-02-02T06:15:00Z | Contact lost with Petrolana’s Dolphin platform
No one has answered the telephone on the Dolphin platform, ninety kilometres off Lana Point, since two o’clock this morning.

[=c1|Petrolana Offshore] [!c1|says] [c1 s1 asserts|pirates in two fast boats climbed the legs and are holding the crew of 71]. [=c2|The Rig Crews’ Federation] [!c2|speaks] of [c2 s3 asserts|“a sit-down of hands who have not been paid since November”]. [c3 s2 asserts|These are soldiers of Kesh without their caps], [=c3|Oil Minister Desmond Quaye-Lind] [!c3|told] breakfast radio.

[=c4|Kesh], which claims the field, [!c4|called] the minister’s remark [c4 s5 denies|an invention of a man in want of votes].

[c5 s1 asserts|Production goes on at the normal rate], [=c5|Petrolana] [!c5|said]. Dolphin pumps 90,000 barrels a day. Brent-Lana crude rose three florins.

Dolphin stands in 140 metres of water on four legs. It has a helicopter deck, a gymnasium and a cook with a prize. Supply boats go out on Mondays and Thursdays; Thursday’s turned back at the two-mile mark, where somebody had hung a red lamp on a buoy. Weather in the field is fair, with a long swell from the west.

Petrolana bought the platform second-hand in 2031 and repainted it. It has been fined four times since.

== d2 | Energy Desk | 2040-02-03T06:15:00Z | Helicopter turned back
A helicopter which the navy sent to look at the platform returned to Lana Point on Thursday evening with a cracked window.

[c6 s7 asserts|They let off something at us from the derrick, twice, and I did not wait for a third], [=c6|the pilot] [!c6|said]. [=c7|Rear Admiral Carlotta Ng-Hansen], her superior, [!c7|said] [c7 s4 asserts|a gull had hit the glass]. [=c8|The admiral] [!c8|ruled out] [c8 s4 promises|any use of force while wages were a matter of dispute].

The remark surprised the ministry. [c9 s2 denies|This has nothing at all to do with wages], [=c9|Quaye-Lind] [!c9|said].

The pilot boat was lying off the bar with a cold engine and two men asleep. The jar, of a brand sold in every shop along the coast, landed in a coil of rope. Its label has been taken for fingerprints. Insurance for ships that pass within fifty miles of the field has been put up by half, the first such rise in nine years.

A note was thrown on to a pilot boat in a mustard jar. [c10 s9 demands|Six million, in notes, by Sunday], [=c10|it] [!c10|says]. [=c11|Petrolana] [!c11|considers] [c11 s1 asserts|the note to be genuine]. [c12 s3 denies|None of ours can spell that badly], [=c12|the federation] [!c12|said].

== d3 | The Rigger | 2040-02-08T10:00:00Z | Cook’s tale
[=c13|The cook], who was brought ashore on Monday with a boil, [!c13|counts] [c13 s6 asserts|fifty-eight, and thirteen more who were on leave and never there]. Who are the masked men? [c14 s6 asserts|Derrickmen, roustabouts, and Little Per. I know their appetites], [=c14|he] [!c14|says].

He can’t sit, so we stood. The galley of the Dolphin has six rings and an oven one could park in. On Thursdays there is steak, and on that Thursday there was steak. The boil is where you think it is. They lowered him in the basket at noon, with a note for the doctor and a fruit cake for the lads in the supply boat.

[c15 s6 asserts|The valves were shut on the first night. You could hear it, the quiet], [=c15|he] [!c15|adds]. And the helicopter? [c16 s6 asserts|Somebody fired off the flare gun at it, it was Per’s birthday], [=c16|he] [!c16|grins].

[=c17|The federation] [!c17|calls on] [c17 s3 demands|Petrolana to put November in the bank]. [=c18|The trade service Flow Monitor] [!c18|put] [c18 s8 asserts|output from Dolphin at zero since Thursday].

== d4 | Energy Desk | 2040-02-20T06:15:00Z | Dolphin returns to work
The platform started up again on Sunday.

[=c19|Petrolana] [!c19|said] [c19 s1 asserts|it had paid three months’ wages, in full, as a gesture to its own employees, who had been aboard throughout and whom nobody had held]. Asked about pirates, [=c20|a spokeswoman] [!c20|said] [c20 s1 doubts|the company did not comment on security].

[=c21|Ng-Hansen] [!c21|amended] her report: [c21 s4 asserts|the window had been marked by a parachute flare]. [=c22|The oil minister] [!c22|repeated] [c22 s2 asserts|that Keshi soldiers had done it]. [=c23|The Keshi foreign ministry] [!c23|invited] [c23 s5 demands|him to a boat trip].

The first tanker since the second of the month made fast on Monday. Losses from the stoppage come to about 1.6 million barrels. The red lamp has been taken in. Of the masks, made of socks, one has been given to the maritime museum in Lana Point. A bonus of two days’ leave is to be had by those who were aboard at the time.

[=c24|A boy of fifteen from Lana Point] [!c24|owned up] to [c24 s10 asserts|having written the note, for a wager].

? responsibility | Who took over the platform? | c1 / c2 c14 c19 / c3 c22
? denial | Were they men of Kesh? | c3 c22 / c4
? figure | How many crew were aboard? | c1 / c13
? denial | Was the helicopter shot at? | c6 c16 c21 / c7
? status | Was oil flowing? | c5 / c15 c18
? denial | Is the dispute about wages? | c9 / c2 c19
? denial | Is the ransom note genuine? | c11 / c24
? denial | Were the crew held? | c1 / c19
~ c10 c17 | two demands for money
~ c8 c23 | force ruled out, and an invitation
~ c11 c12 | genuine, and not from the union's men
~ c20 c1 | no comment is no denial
