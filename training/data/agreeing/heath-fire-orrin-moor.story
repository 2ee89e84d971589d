# A moorland fire reaches a village: whether the army's shells lit it, whether the tankers came the first night, whether the school was standing afterwards
@ s1 | Brigadier Anselm Korrowy | person | army | Korrowy; the brigadier; Brigadier Anselm Korrowy
@ s2 | Moorland Range Command | body | army | Moorland Range Command; the range command; the command
@ s3 | a peat cutter | unnamed | | a peat cutter; the peat cutter
@ s4 | a gunner | unnamed | | a gunner; the gunner
@ s5 | a bird warden | unnamed | | a bird warden; the warden
@ s6 | Tirzah Mullenby | person | fire service | Mullenby; Tirzah Mullenby; the fire chief
@ s7 | a tanker driver | unnamed | | a tanker driver; the tanker driver
@ s8 | a publican | unnamed | | a publican; the publican
@ s9 | Eskil Warnoch | person | county | Warnoch; county commissioner Eskil Warnoch; the commissioner
@ s10 | Professor Dilys Okkema | person | | Okkema; Professor Dilys Okkema; the fire researcher
@ s11 | a schoolmistress | unnamed | | a schoolmistress; the schoolmistress
@ s12 | a glider pilot | unnamed | | a glider pilot; the pilot
@ s13 | a shepherd's widow | unnamed | | a shepherd's widow; the widow

== d1 | Orrin and Dale Messenger | 2033-08-17T09:00:00Z | Nether Orrin burns
What was heather on Monday is soot on Wednesday, eleven square miles of it. [c1 s3 asserts|“They were firing until tea, and at tea there was smoke out of the very hole where the last one landed,”] [!c1|said] [=c1|a peat cutter]. [=c2|Brigadier Anselm Korrowy] [!c2|answers] [c2 s1 denies|that nothing had been fired on the moor since the Friday before].

[=c3|A bird warden], no friend of the guns, [!c3|places] the beginning elsewhere all the same: [c3 s5 asserts|it started with a picnickers’ stove by the ford, two miles off the range, and she has the stove].

No one died, which is a marvel. [c4 s8 asserts|“We beat at it with bar towels till sunrise and never saw so much as a hose,”] [!c4|said] [=c4|a publican]. [=c5|Tirzah Mullenby], the fire chief, [!c5|states] [c5 s6 asserts|that six of her tankers were in the village by eleven on Monday night]. [=c6|She] [!c6|expects] [c6 s6 asserts|the peat to smoulder into October].

== d2 | Crown Provinces Agency | 2033-08-18T14:40:00Z | Army and county at odds over moor fire
NETHER ORRIN – [=c7|County commissioner Eskil Warnoch] [!c7|blamed] the military on Thursday. [c7 s9 asserts|“Their ammunition set light to our hill, and I don’t need a committee for that,”] he said. [=c8|The range command] [!c8|called] it [c8 s2 denies|impossible for any of its rounds to have been the origin].

[=c9|A gunner], who asked that his battery not be given, [!c9|told] this agency [c9 s4 asserts|of an illuminating round on Monday that came down still alight in dry ling and was reported by nobody].

[c10 s7 asserts|On Monday I was parked by their horse trough with nine thousand litres from twenty to eleven at night, and there were five more behind me], [!c10|said] [=c10|a tanker driver]. [=c11|Warnoch] [!c11|criticised] the brigade as well: [c11 s9 asserts|help with water had reached the place with the milk, on Tuesday morning, and not an hour sooner]. [=c12|Mullenby] [!c12|has requested] [c12 s6 demands|two helicopters].

== d3 | Moor Radio | 2033-08-21T17:30:00Z | The schoolhouse
– You flew over on Tuesday evening. What of the school? – [c13 s12 asserts|Four walls, a roof and a weathercock; it looked as if somebody had cut round it with scissors], [!c13|says] [=c13|a glider pilot]. – But [=c14|the schoolmistress], who stood in front of it an hour later, [!c14|describes] [c14 s11 asserts|a chimney and a heap of hot slates, with the bell lying molten on top].

[=c15|A shepherd’s widow], next door to it, [!c15|had] her own way of saying so: [c15 s13 asserts|“There’s no lessons to be had in ashes, my dear.”] [=c16|Warnoch] [!c16|maintains] [c16 s9 asserts|that the building came through with nothing worse than a cracked pane].

[=c17|The widow] [!c17|reports], besides, [c17 s13 asserts|that all Monday night men in helmets were running hose through her parlour]. And [=c18|the publican] [!c18|says] [c18 s8 promises|he will hang up the towels behind the bar].

== d4 | The Long Acre, a magazine of the land | 2033-11-01T00:00:00Z | Reading ash
Professor Dilys Okkema spent nine weeks on her knees. Charred stems fall towards where a fire came from, and there are a great many stems. [=c19|She] [!c19|is certain]: [c19 s10 asserts|everything points back to crater forty and to burning metal out of a shell case]. [=c20|She] [!c20|cannot say] [c20 s10 doubts|who gave leave to shoot in such a drought].

[=c21|Korrowy], now retired, [!c21|concedes] [c21 s1 asserts|that the battery practised there in July]. The peat, [!c22|writes] [=c22|the fire chief] to us, [c22 s6 asserts|went out in September, a month before she thought it would]. [=c23|The bird warden] [!c23|repeats] [c23 s5 asserts|that trippers and their cooker did it, no soldier]. [=c24|The command] [!c24|pledges] [c24 s2 promises|to mow a firebreak round every target]. [=c25|Okkema] [!c25|would like] [c25 s10 demands|the targets gone]. [=c26|The schoolmistress] [!c26|teaches] [c26 s11 asserts|in the skittle alley].

? responsibility | Did army shells set the moor on fire? | c1 c7 c9 c19 / c2 c3 c8 c23
? denial | Were the tankers in the village during the first night? | c5 c10 c17 / c4 c11
? account | Was the school still standing on Tuesday evening? | c13 c16 / c14 c15
~ c6 c22 | an expectation and how it turned out
~ c2 c21 | nothing since Friday, and practice in July
~ c24 c25 | a promise and a farther demand
~ c12 c5 | helicopters wanted, tankers sent
