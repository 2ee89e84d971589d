# A blockaded dockyard town: whether a relief ship got in, whether the garrison has offered to surrender, how many civilians died of hunger, who sank the pilot boat, whether an officer deserted
@ s1 | Joint Fleet of the Compact | body | Compact | the Joint Fleet; the Joint Fleet of the Compact; the fleet
@ s2 | Vice Admiral Ottavio Brennan-Sall | person | Compact | Brennan-Sall; the vice admiral; Vice Admiral Ottavio Brennan-Sall
@ s3 | garrison of Port Eland | body | garrison | the garrison; the garrison of Port Eland; the defenders
@ s4 | Commandant Thirza Odhiambo | person | garrison | Odhiambo; the commandant; Commandant Thirza Odhiambo
@ s5 | Mayor Casper Llewellyn-Noor | person | town | Llewellyn-Noor; the mayor; Mayor Casper Llewellyn-Noor
@ s6 | Seafarers' Mission | body | aid | the Seafarers' Mission; the mission
@ s7 | Agnete Mburu | person | town | Mburu; Agnete Mburu; the netmaker
@ s8 | a lighthouse keeper | unnamed | | a lighthouse keeper; the lighthouse keeper; the keeper
@ s9 | Foreign Minister Lucian Tepe | person | Compact | Tepe; Foreign Minister Lucian Tepe; the foreign minister
@ s10 | a naval court of inquiry | body | Compact | a court of inquiry
@ s11 | Major Finch-Okoye | person | garrison | Finch-Okoye; the major; Major Finch-Okoye

== d1 | Ocean Wire Service | 2044-01-12T09:15:00Z | Relief ship reported in blockaded port
CAPE ASH, Jan 12 (OWS) - [c1 s4 asserts|A freighter with 3,000 tons of rice has broken the ring around Port Eland and is unloading], [!c1|according to] [=c1|the commandant of the besieged dockyard town, Thirza Odhiambo]. [=c2|The Joint Fleet of the Compact] [!c2|said] [c2 s1 asserts|every vessel that tried the channel on Tuesday night had been turned around].

Port Eland has been cut off since the middle of October. Its 28,000 people live on dried fish and on what grows in the cemetery. [c3 s5 asserts|We have buried 340 who had nothing wrong with them except an empty stomach], [=c3|Mayor Casper Llewellyn-Noor] [!c3|said] by radio. [=c4|The Compact’s foreign minister, Lucian Tepe,] [!c4|doubted] [c4 s9 doubts|that anyone had starved].

The fleet consists of eleven ships of three nations. On clear evenings their lights can be seen from the fish market.

[=c5|Vice Admiral Ottavio Brennan-Sall], who commands it, [!c5|said] last week [c5 s2 promises|that a hospital ship would be allowed in if it submitted to inspection]. Neither the mission that owns such a ship nor the town has yet replied.

== d2 | The Compact Mirror | 2044-01-13T06:00:00Z | White flag in a drawer
Is it over? Within the fleet there is a spring in the step. [c6 s2 asserts|The commandant sent us a letter on Monday with her terms for laying down arms, and they were modest], [=c6|Brennan-Sall] [!c6|told] the Mirror on the bridge of his flagship, over eggs. [=c7|He] [!c7|went on] to say [c7 s2 asserts|that her deputy, Major Finch-Okoye, had rowed over to us the night before].

The major was not produced. There were two cups on the table.

[=c8|The vice admiral] [!c8|put] the loss of the town’s pilot boat, which went down off the bar on Sunday with four men, [c8 s2 asserts|down to a mine laid by the defenders themselves]. [=c9|He] [!c9|called on] [c9 s2 demands|the population to hang sheets from their windows].

Reader competition: name our new minesweeper! The first prize is a day at sea.

== d3 | Port Eland Handbill, no. 71 | 2044-01-14T18:00:00Z | To all households
Rice: one cup a head from tomorrow, at the ropewalk, bring the card. [=c10|The commandant] [!c10|gives notice] [c10 s4 denies|that she has written to no admiral, on Monday or on any other day]. [c11 s3 asserts|Major Finch-Okoye took the morning parade today and yesterday, and sang], [=c11|the garrison’s office] [!c11|adds].

[=c12|Agnete Mburu], netmaker, who lost her husband in the pilot boat, [!c12|wishes] it printed [c12 s7 asserts|that she was on the mole with a lamp, and that a grey launch came out of the dark and rammed it twice].

[=c13|The mayor] [!c13|asks] [c13 s5 demands|that dogs no longer be eaten, as some of them are on the strength]. School will be held in the mornings. The library is lending without limit, because people read lying down and it saves strength.

== d4 | Ocean Wire Service | 2044-02-20T11:40:00Z | Rice was real, keeper says
CAPE ASH, Feb 20 (OWS) - [=c14|A lighthouse keeper on neutral Gull Rock] [!c14|told] OWS on Saturday [c14 s8 asserts|he had watched a darkened steamer go in by the inner channel at three in the morning of 12 January and come out three nights later, riding high].

[=c15|The Joint Fleet] [!c15|acknowledged] [c15 s1 asserts|that a picket had been off its station “for reasons of plumbing”]. [=c16|A court of inquiry held by one of its three navies] [!c16|found] [c16 s10 asserts|that launch number nine had struck the pilot boat in error], paint of the right grey having come ashore with the wreckage.

[c17 s6 asserts|There were 212 deaths from want of food between October and the end of January], [!c17|said] [=c17|the Seafarers’ Mission], whose doctors examined the parish books. [=c18|The mayor] [!c18|repeated] [c18 s5 asserts|that up to the twelfth of January alone the number was 340].

[=c19|Odhiambo] [!c19|said] [c19 s4 asserts|a letter had indeed gone to the flagship, asking for the bodies of the four pilots, and that nobody could read terms of surrender into it]. [=c20|Major Finch-Okoye], in a hotel in the Compact’s capital, [!c20|declined] [c20 s11 doubts|to say when he had got there].

[=c21|Tepe], who has been shown the books, [!c21|said] [c21 s9 asserts|people had died of hunger, and it ought to end]. [=c22|The fleet] [!c22|is to let] the hospital ship pass [c22 s1 promises|“without let, and with pilots of the town’s own choice”].

? denial | Did a relief ship get in? | c1 c14 / c2
? denial | Had the commandant offered terms of surrender? | c6 / c10 c19
? denial | Had the commandant written to the admiral? | c10 / c19
? account | Had the major gone over to the fleet? | c7 / c11
? responsibility | What sank the pilot boat? | c8 / c12 c16
? figure | How many died of hunger? | c17 / c3 c18
~ c4 c21 | a doubt, and the same man convinced later
~ c5 c22 | two promises, the second without inspection
~ c9 c13 | two requests to the same people
~ c20 c7 | a refusal to give the date
~ c15 c14 | a picket away, and a ship seen
