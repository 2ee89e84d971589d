# Foreign doctors are expelled during an outbreak on the islands: how many children died, whether vaccine was spoilt, whether they left freely, whether a nurse was beaten, whether the outbreak is over
@ s1 | Health Secretary Marguerite Sato-Bello | person | government | Sato-Bello; the health secretary; Health Secretary Marguerite Sato-Bello
@ s2 | Doctors of the Two Oceans | body | doctors | Doctors of the Two Oceans; the medical group; the doctors; the group
@ s3 | Dr Caius Nyström | person | doctors | Nyström; Dr Nyström; Dr Caius Nyström
@ s4 | President's Office of Calloa | body | government | the President's Office; the president's spokesman
@ s5 | Matron Ruth Delgado-Yi | person | hospital | Delgado-Yi; the matron; Matron Ruth Delgado-Yi
@ s6 | Village Heads' League | body | villages | the Village Heads' League; the league; the village heads
@ s7 | Immigration Service | body | government | the Immigration Service; immigration officers; the service
@ s8 | a cold-store keeper | unnamed | hospital | the storekeeper; a cold-store keeper; the cold-store keeper
@ s9 | World Cold Chain Institute | body | experts | the World Cold Chain Institute; the institute

== d1 | Atoll Today | 2038-06-03T06:00:00Z | Foreign medics fly out
Nineteen members of Doctors of the Two Oceans left Calloa on the noon flight on Thursday, in the fourth week of an outbreak of measles. Their bags were carried by policemen.

[c1 s4 asserts|Their contract ran out and they were thanked for their services with a mat], [=c1|the president’s spokesman] [!c1|said]. [=c2|Dr Caius Nyström], who led the team, [!c2|told] a reporter on the steps of the aircraft [c2 s3 asserts|that he had been woken at five and told to be gone by noon].

[=c3|The government] [!c3|has recorded] [c3 s4 asserts|nine deaths]. [=c4|The doctors] [!c4|had spoken] on Monday [c4 s2 asserts|of 48, all of them under five].

Calloa is made up of thirty islands, of which nineteen have people on them and four have a clinic. The outbreak began in May at a wedding on Long Sand. Steamers have been told not to call. Schools have been shut since the tenth, and canoes from other islands are being met on the reef by men with flags.

[c5 s1 asserts|“It was their vaccine that did it: it had gone off in the heat, and it was given to our little ones all the same,”] [=c5|Health Secretary Marguerite Sato-Bello] [!c5|said] on the radio. [=c6|She] [!c6|promised] [c6 s1 promises|a fresh supply by ship].

== d2 | Reef and Lagoon | 2038-06-05T06:00:00Z | In the hospital kitchen
The fridge in question stands next to the kitchen. It hums. [c7 s8 asserts|Four degrees, morning and night, I write it down, here is the book, here is my father’s book before it], [=c7|the cold-store keeper] [!c7|said], and turned the pages for us. [=c8|Matron Ruth Delgado-Yi] [!c8|agreed]: [c8 s5 asserts|not one ampoule had turned cloudy].

The kitchen smells of coconut and carbolic. Fires are lit at four. A hen walks in and out. Through the door one sees the long ward, with its forty mats, and on the mats the small shapes under gauze, and between the mats the aunts. Not many of them look up. There is a clock, but somebody has stopped the striking part.

[=c9|The Village Heads’ League], which asked for the doctors to be sent home, [!c9|believes] [c9 s6 asserts|that they charmed the children with needles]. [=c10|It] [!c10|wants] [c10 s6 demands|the clinics scrubbed with sea water].

A nurse of the team had a bandage round her head when she boarded. [c11 s2 asserts|She was struck with a paddle by men sent from the league], [!c11|said] [=c11|a colleague]. [c12 s6 denies|She walked into a breadfruit tree], [!c12|said] [=c12|the head of Long Sand village].

== d3 | Government of Calloa, daily bulletin | 2038-06-10T08:00:00Z | All clear
[=c13|The Health Secretary] is pleased to [!c13|inform] the public [c13 s1 asserts|that the measles has ended]. Schools will open on Monday.

[=c14|The Immigration Service] [!c14|states] for the record [c14 s7 denies|that no foreigner was ordered to leave]. [=c15|It] [!c15|asks] [c15 s7 demands|persons who have kept cots or drip stands of the mission to bring them to the jetty].

Weather: fair, swell from the south. Copra: unchanged. The Treasury’s launch will visit the outer islands from the fourteenth to collect the head tax. The President’s birthday will be kept on the twentieth with canoe races, a parade and a distribution of biscuits. Dancers should give in their names to the chief of protocol.

== d4 | Oceanic Wire | 2038-06-24T11:30:00Z | Calloa had 61 measles deaths, matron says
LONG SAND, Calloa, June 24 (Oceanic) - [c16 s5 asserts|Sixty-one children had died of measles in Calloa by last Sunday], [!c16|according to] [=c16|a list kept by Matron Ruth Delgado-Yi].

[=c17|She] [!c17|said] [c17 s5 asserts|new cases were coming in by canoe each day].

[=c18|The Immigration Service] [!c18|released] a copy of the order of 2 June under a court ruling. [c18 s7 asserts|“You shall depart within seven hours,”] [=c18|it] [!c18|reads].

[=c19|The World Cold Chain Institute], to which Calloa had sent thirty ampoules, [!c19|reported] [c19 s9 asserts|that all were of full strength]. [=c20|Sato-Bello] [!c20|said] [c20 s1 asserts|those were not the ones she had meant]. [=c21|The president’s office] [!c21|cast doubt on] [c21 s4 doubts|the matron’s list] without offering another.

The list is kept in a child’s copybook with a parrot on the cover. It gives name, age and island. On some pages there are drawings of leaves, which stand for twins. The government’s ship with vaccine, which left port on the ninth, had engine trouble and is lying at an atoll halfway. Calloa has 11,000 inhabitants.

[=c22|Dr Nyström] [!c22|said] by telephone [c22 s3 promises|his team would return within a day of being asked]. [=c23|The village heads], who lost eleven grandchildren, [!c23|have asked] [c23 s6 demands|that it should]. [=c24|One of them] [!c24|acknowledged] [c24 s6 asserts|that a blow had been struck, “with the flat side”].

? account | Were the doctors told to leave? | c1 c14 / c2 c18
? figure | How many children had died by early June? | c3 / c4
? denial | Was the vaccine spoilt? | c5 / c7 c8 c19
? account | How was the nurse hurt? | c11 c24 / c12
? status | Is the outbreak over? | c13 / c17
~ c4 c16 | a count in May and one in late June
~ c10 c23 | two requests of one league, weeks apart
~ c20 c19 | other ampoules
~ c21 c3 | doubt of a later list
~ c6 c22 | two promises
