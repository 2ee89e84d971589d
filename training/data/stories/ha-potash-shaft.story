# A cage falls in a potash mine: whether the rope had been tested, how many were in it, whether the men could have been saved, whether a manager fled
@ s1 | Zentner Potash | body | company | Zentner Potash; the company; Zentner
@ s2 | Managing Director Caspian Mwale | person | company | Mwale; the managing director; Caspian Mwale; Managing Director Caspian Mwale
@ s3 | Mines Inspectorate | body | inspectorate | the Mines Inspectorate; the inspectorate; the inspectors
@ s4 | Chief Inspector Dagny Farouk-Hale | person | inspectorate | Farouk-Hale; the chief inspector; Chief Inspector Dagny Farouk-Hale
@ s5 | Underground Workers' Union | body | union | the union; the Underground Workers' Union; the miners' union
@ s6 | Pilar Otsuka-Brandt | person | families | Otsuka-Brandt; Pilar Otsuka-Brandt; the widow
@ s7 | a winding engineman | unnamed | | a winding engineman; the engineman
@ s8 | rescue brigade | body | rescuers | the rescue brigade; the brigade; the rescuers
@ s9 | airport police | body | | the airport police

== d1 | Salt Country News | 2044-01-15T09:40:00Z | Cage plunges at Friesack Deep
Work stopped at the Friesack Deep potash mine before dawn when the lift cage in shaft two fell an unknown distance.

[=c1|Zentner Potash] [!c1|says] [c1 s1 asserts|fourteen men had been counted in]. [=c2|The Underground Workers’ Union] [!c2|says] [c2 s5 asserts|nineteen lamps are missing from the rack, and a lamp does not go down alone].

[c3 s1 asserts|The hoisting rope passed its yearly trial in November], [!c3|according to] [=c3|the company]. [=c4|Managing Director Caspian Mwale], speaking at the gate with his hat in his hand, [!c4|undertook] [c4 s2 promises|to stay on the site until the last man was up].

[=c5|The rescue brigade] [!c5|reported] [c5 s8 asserts|knocking on a pipe at the 900-metre level shortly before six].

Snow is falling on the winding tower. The bakery has opened its upper room for the families.

The mine at Friesack was sunk in 1908 and has two shafts. Its potash goes by rail to the coast and from there to farms on four continents. The last serious accident, a fire in 1977, is commemorated by a lamp in the church which has never been allowed to go out. Coffee was served beneath it all day.

== d2 | Potash Belt Radio | 2044-01-15T18:00:00Z | Evening bulletin, transcript
[c6 s7 asserts|There’s been a strand sticking out of that rope since harvest, you could hang your coat on it], [=c6|an engineman who works the winch in shaft two] [!c6|told] our station. [c7 s7 asserts|And nobody’s been near it with a gauge, not in November, not since the old king died], [=c7|he] [!c7|added].

We are broadcasting tonight from the back room of the bakery, because the studio has been given to the families. Listeners who hear the oven will understand. Our number is the usual one. Roads to the mine are open to residents only, and there is a diversion by way of the sawmill.

[=c8|Zentner] [!c8|dismissed] [c8 s1 denies-|the remarks as those of a man with a grudge]. [c9 s8 asserts|What was taken for knocking this morning was ice dropping on the pipework], [!c9|said] [=c9|the leader of the rescue brigade].

[=c10|The union] [!c10|called for] [c10 s5 demands|shaft one, which hangs on the same make of rope, to be closed until it is looked at].

In other news, the skating marathon has been moved to Sunday.

== d3 | National Morning Post | 2044-01-18T06:00:00Z | Mine boss stopped with one-way ticket
[=c11|Airport police] in the capital [!c11|said] on Friday [c11 s9 asserts|they had asked a Mr C. Mwale to leave the 5.15 to Port Azul]. [c12 s1 asserts|“The managing director has not set foot outside Friesack since Monday,”] [!c12|said] [=c12|a spokesman for Zentner Potash].

[=c13|The Mines Inspectorate] [!c13|confirmed] [c13 s3 asserts|that the cage held nineteen]. [c14 s3 asserts|All of them died at once], [=c14|it] [!c14|found]. [=c15|Pilar Otsuka-Brandt], whose husband Anselm was among them, [!c15|does not accept] [c15 s6 denies-|that]. [c16 s6 asserts|“He wrote to me in pencil on his lunch paper. It took him hours, he was never quick with a pencil,”] [=c16|she] [!c16|told] the Post.

Port Azul is a seaside town with casinos and no extradition treaty. The 5.15 left without incident and on time. A suitcase with the initials C. M. went round on the belt there until late in the evening. The town of Friesack, meanwhile, held its first funeral, in sleet, with the band of the rescue brigade playing.

[c17 s1 asserts|No lunch paper has been shown to us], [!c17|said] [=c17|the company].

== d4 | Salt Country News | 2044-02-02T08:30:00Z | Inspector: certificate was filled in at a desk
[=c18|Chief Inspector Dagny Farouk-Hale] [!c18|told] a hearing in Friesack [c18 s4 asserts|that the November test “happened on paper and nowhere else”]. [=c19|She] [!c19|said] [c19 s4 asserts|eight of the miners had lived for up to two days on a ledge above the sump].

[c20 s2 asserts|I went to the airport to meet my daughter, and whoever saw me on an aeroplane saw my double], [=c20|Mwale] [!c20|testified]. [=c21|He] [!c21|blamed] [c21 s2 asserts|a surge of current that threw the brake off], and [!c22|denied] [c22 s2 denies-|having been told of any broken strand].

[c23 s7 asserts|I told him to his face, on the feast of the saints, and he gave me a cigar], [!c23|said] [=c23|the engineman], under oath. [=c24|The union] [!c24|wants] [c24 s5 demands|charges brought by Easter].

[=c25|The company] [!c25|has offered] [c25 s1 promises|each family ten years’ wages]. The shaft will be filled with brine.

The hearing is held in the gymnasium. Wall bars have been covered with green cloth, and the ledge has been marked out on the floor with tape, full size: it is a little larger than a double bed. Some of the families have stepped on to it. Others have walked round. Evidence will be heard until the end of the month.

? figure | How many men were in the cage? | c1 / c2 c13
? denial | Was the rope tested in November? | c3 / c7 c18
? denial | Was a strand of the rope broken before the accident? | c6 / c8
? account | Did men outlive the fall? | c14 / c15 c16 c19
? account | Was there knocking on the pipe? | c5 / c9
? denial | Did the managing director leave Friesack that week? | c11 c20 / c12
? account | Was the managing director on an aeroplane? | c11 / c20
? denial | Had the managing director been told about the strand? | c22 / c23
~ c4 c11 | a promise to stay, and a trip
~ c16 c17 | a letter, and that it was not shown to the company
~ c10 c24 | two demands by one union
~ c25 c24 | an offer and a demand
