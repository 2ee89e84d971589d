# A ferry turns over in harbour: whether the ramp was shut, how many were aboard, when the alarm was given, who left the bridge, whether a tug helped
@ s1 | Sunbird Ferries | body | company | Sunbird Ferries; Sunbird; the line; the ferry line
@ s2 | Captain Leopold Wainaina | person | crew | Wainaina; the captain; the master; Captain Leopold Wainaina
@ s3 | bosun Rafiq Thorne | person | crew | Thorne; the bosun; Rafiq Thorne
@ s4 | Coast Rescue | body | rescuers | Coast Rescue; the rescue service
@ s5 | Shipping Minister Agathe Ilunga | person | government | Ilunga; the shipping minister; the minister; Shipping Minister Agathe Ilunga
@ s6 | a lorry driver | unnamed | passengers | a lorry driver; the lorry driver
@ s7 | the tug Samson's mate | unnamed | tug | the mate; the Samson's mate; the mate of the tug Samson
@ s8 | Divers' Cooperative | body | divers | the divers; the Divers' Cooperative; the cooperative
@ s9 | Islanders' Voice | body | families | Islanders' Voice; the families' group
@ s10 | owners of the Samson | body | tug | the Samson's owners

== d1 | Strait Telegraph | 2045-03-02T21:15:00Z | Ferry capsizes off Pelican Mole
A car ferry with lorries, a football team and a travelling dentist aboard rolled over within sight of the mole at six o’clock on Friday evening.

[c1 s1 asserts|There were 188 tickets sold and 188 people on the Sunbird Grace], [!c1|said] [=c1|Sunbird Ferries]. [=c2|Coast Rescue] [!c2|had] [c2 s4 asserts|140 survivors ashore by nine].

[=c3|Captain Leopold Wainaina], wrapped in foil, [!c3|said] [c3 s2 asserts|a freak wave had struck her beam-on]. [c4 s6 asserts|It was flat as a billiard table], [=c4|a lorry driver who swam] [!c4|said]; [c5 s6 asserts|water was coming up past my wheels from behind before we were clear of the light].

The Grace plied between the port and the three northern islands, a run of ninety minutes, four times a day. Her car deck had no cross walls. By seven o’clock she was lying on her side in eleven metres of water with her red bottom towards the town. Searchlights were brought from the stadium. Fog came in at ten.

The Grace, built in 2011, was to have been sold in May.

== d2 | Strait Telegraph | 2045-03-03T20:00:00Z | ‘I shut it myself’
[c6 s3 asserts|I put the ramp up and I put the pins in and I kicked each pin], [=c6|bosun Rafiq Thorne] [!c6|told] reporters on Saturday.

[=c7|The divers], who have been down to her twice, [!c7|report] [c7 s8 asserts|the stern standing open “like a bread oven”].

[=c8|Shipping Minister Agathe Ilunga] [!c8|said] [c8 s5 asserts|the distress call had been made at 18.02, without delay]. [c9 s5 denies|There can be no question of the crew having left before the passengers], [=c9|she] [!c9|said].

[=c10|The mate of the tug Samson] [!c10|said] [c10 s7 asserts|he had taken four men in officers’ caps off a raft at a quarter to six, dry as biscuits]. [=c11|He] [!c11|said] [c11 s7 asserts|the Samson had offered a line and been told to keep clear].

Church bells were rung at noon on all the islands. The football team lost its goalkeeper and its trainer. Ferries of the other line ran with flags at half mast and with their ramps, which passengers inspected for themselves, well up. Flowers have been thrown from the mole in such numbers that boats have to slow down.

== d3 | Islanders’ Voice, circular | 2045-03-05T10:00:00Z | We were more than that
Infants do not need tickets. Nor do pickers who ride in the backs of lorries. [=c12|We] [!c12|have collected] the names, and there are [c12 s9 asserts|261 of us who boarded].

We are a group of forty families. We have no office, only the back of the chemist’s. We meet on Mondays and on Thursdays, after the last boat, and we read the names. Children are welcome. Somebody from the ministry came once, took a chair, and left before the second page. The kettle is on from six.

[=c13|We] [!c13|ask] [c13 s9 demands|that the wreck be raised and not sunk deeper with explosives, as Sunbird proposes]. [=c14|The line] [!c14|has denied proposing] [c14 s1 denies-|any such thing].

Wainaina was on the bridge to the end, [=c15|Sunbird] [!c15|tells] us. [c15 s1 asserts|He was the last to leave her]. So who wore the fourth cap?

The circular of 4 March contained a wrong telephone number. The right one is below.

== d4 | Maritime Gazette | 2045-06-18T09:00:00Z | Grace inquiry hears master
[=c16|Captain Wainaina] [!c16|told] the court on Monday [c16 s2 asserts|that he had stepped on to the raft to direct the rescue from there]. [c17 s2 asserts|“I accept that I was dry,”] [=c17|he] [!c17|said]. [=c18|He] [!c18|no longer spoke] of a wave: [c18 s2 asserts|she sailed with the ramp a metre down, as she did every day that week, because the hinge was bent].

[=c19|The bosun] [!c19|stuck to] [c19 s3 asserts|his account of the pins].

[=c20|The radio log, read into the record by counsel for the families], [!c20|shows] [c20 s9 asserts|a first call at 18.31]. [=c21|The Samson’s owners] [!c21|denied] [c21 s10 denies-|that any offer of a tow had been made].

[=c22|Ilunga] [!c22|conceded] [c22 s5 asserts|there might have been “up to 250” on board]. [=c23|Coast Rescue] [!c23|closed] its list [c23 s4 asserts|at 153 saved and 97 lost].

The court sits in the seamen’s mission, with a model of the Grace on the table in front of it. The model was made by a prisoner and has a working ramp. Counsel move it up and down as they speak. Last week a piece broke off. The public benches hold sixty and have been full each day since the inquiry opened in May.

[=c24|Sunbird] [!c24|said] [c24 s1 promises|it would not contest claims from the families of infants]. [=c25|It] [!c25|will contest] [c25 s1 doubts|those of persons “whose presence is a matter of rumour”]. The hearing goes on.

? figure | How many were aboard? | c1 / c12 / c23
? account | Did a wave turn the ferry over? | c3 / c4 c5 c18
? denial | Was the ramp shut? | c6 c19 / c7 c18
? account | When was the alarm given? | c8 / c20
? denial | Did officers leave before the passengers? | c9 c15 / c10 c17
? denial | Did the tug offer a line? | c11 / c21
~ c2 c23 | saved by nine o'clock and in all
~ c13 c14 | a demand, and a denial of what is behind it
~ c24 c25 | a promise for some and none for others
~ c16 c17 | one man on one raft
