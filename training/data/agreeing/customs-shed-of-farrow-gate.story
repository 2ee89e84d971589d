# A customs post is searched for bribes: whether lorries were waved through unopened, whether the safe was full, whether the chief fled abroad, who tipped off the post
@ s1 | customs directorate | body | customs | the customs directorate; the directorate
@ s2 | Collector Maximilian Oyarzun-Platt | person | customs | Oyarzun-Platt; Collector Maximilian Oyarzun-Platt; the collector
@ s3 | Vice-collector Sunna Brightwater-Lee | person | customs | Brightwater-Lee; Vice-collector Sunna Brightwater-Lee; the vice-collector
@ s4 | anti-graft squad | body | squad | the anti-graft squad; the squad
@ s5 | Captain Amadou Wollersheim | person | squad | Wollersheim; Captain Amadou Wollersheim; the captain
@ s6 | a lorry driver | unnamed | | a lorry driver; the lorry driver
@ s7 | a spice merchant's widow | unnamed | | a spice merchant's widow; the widow
@ s8 | a snack-bar cook | unnamed | | a snack-bar cook; the snack-bar cook
@ s9 | a locksmith's journeyman | unnamed | | a locksmith's journeyman; the journeyman
@ s10 | a sleeper-train steward | unnamed | | a sleeping-car steward; the steward
@ s11 | a cousin of the collector | unnamed | | a cousin of the collector; the cousin
@ s12 | Chamber of Hauliers | body | hauliers | the Chamber of Hauliers; the hauliers
@ s13 | a telephone girl | unnamed | | a telephone girl; the telephone girl
@ s14 | a goose farmer | unnamed | | a goose farmer; the goose farmer

== d1 | Frontier Daily | 2034-08-09T07:00:00Z | Raid on Farrow Gate
In the night to Tuesday twenty members of the anti-graft squad occupied the customs shed at Farrow Gate. [c1 s4 asserts|“The barrier stood upright like a lamp post; the tarpaulins had not been lifted for months,”] [!c1|said] [=c1|the squad]. [=c2|The customs directorate] [!c2|points] to its register: [c2 s1 asserts|eleven thousand loads, each of them turned out to the floorboards].

[c3 s6 asserts|“Forty crossings this year. I have not once been asked what I carry; you stuck your hand out of the window with a little something in it,”] [!c3|said] [=c3|a lorry driver]. [=c4|A snack-bar cook] with a view of the scales [!c4|saw] it differently: [c4 s8 asserts|they had even emptied the driver’s lunch boxes on the bonnet, and people went by in their socks].

[=c5|The squad] [!c5|wants] [c5 s4 demands|the list of private accounts].

== d2 | Frontier Daily | 2034-08-12T07:00:00Z | What was in the safe
The safe is the height of a man and was opened before the reporters, who, however, were let in a little late. [=c6|Captain Amadou Wollersheim] [!c6|reported] [c6 s5 asserts|bundles to the ceiling of it, in four currencies, with the elastic bands gone brittle]. [=c7|A locksmith’s journeyman], who drilled it, [!c7|saw] [c7 s9 denies|nothing but a dead wasp and a rent receipt]. [c8 s7 asserts|“My late husband carried three thousand there, for cinnamon, and was told to squeeze it in on top. They had to lean on the door,”] [!c8|said] [=c8|a spice merchant’s widow].

And [=c9|the vice-collector, Sunna Brightwater-Lee,] [!c9|laughed]: [c9 s3 denies|nobody had put a crown into that box since her grandfather’s time, for want of trust in the hinges].

The collector is not there. [=c10|A sleeping-car steward] [!c10|brought] him cocoa [c10 s10 asserts|on the other side of the mountains, a quarter of an hour before the raid began, under a false nose]. [=c11|A goose farmer], however, [!c11|is sure] [c11 s14 asserts|that he has been lying in her loft since Monday, and one hears him sneeze].

== d3 | Customs & Commerce, a journal of the trade | 2034-09-01T00:00:00Z | Somebody rang
The lamps in the shed went out five minutes before twenty men came to it. [c12 s13 asserts|“It was from the squad itself, number four, a quarter past ten: ‘Put the lights out, they’re coming.’ I put it through myself,”] [!c12|said] [=c12|a telephone girl]. [=c13|Wollersheim] [!c13|turned] white: [c13 s5 asserts|the warning could only have come out of the ministry, in which he had told two people]. [=c14|The vice-collector] [!c14|named] the very desk: [c14 s3 asserts|it was one of the captain’s own sergeants who rang, he had a cold], [=c14|she] [!c14|said].

[c15 s12 asserts|“The minister’s secretary boasted in our bar of having saved the shed from embarrassment with a penny call,”] [!c15|wrote] [=c15|the Chamber of Hauliers]. [c16 s11 asserts|“He has taken the night train, and I had a card from the lake from him with a palm on it,”] [!c16|said] [=c16|a cousin of the collector]. [c17 s2 denies|“I did not go over that border, nor over any other; I am suing,”] [!c17|wrote] [=c17|Collector Maximilian Oyarzun-Platt] by registered post, postmark Farrow Gate.

[=c18|The lorry driver] [!c18|is giving up] [c18 s6 promises|smoking].

== d4 | Frontier Daily | 2034-12-01T07:00:00Z | Geese and inspectors
The barrier is down on both sides now. [=c19|Brightwater-Lee] [!c19|sells] cinnamon, and [c19 s3 asserts|the trade is very good], [=c19|she] [!c19|says]. [=c20|The widow] [!c20|has taken over] the shop and [!c20|finds] [c20 s7 asserts|that cinnamon can be sold without the police]. [=c21|The hauliers] [!c21|ask] [c21 s12 demands|for a shed without a lamp]. [c22 s1 doubts|How many loads it has seen since the raid], [=c22|the directorate] [!c22|could not say]. [=c23|The goose farmer] [!c23|hears] [c23 s14 asserts|no sneezing any longer]. The captain has been moved to [c24 s5 asserts|the fire brigade, where one is expected], as [=c24|he] [!c24|puts it].

? denial | Were lorries let through without inspection? | c1 c3 / c2 c4
? denial | Was there money in the safe? | c6 c8 / c7 c9
? account | Had the collector fled abroad? | c10 c16 / c11 c17
? responsibility | Who warned the post, the squad or the ministry? | c12 c14 / c13 c15
~ c5 c21 | two demands by two bodies
~ c20 c8 | how the shop goes now, and a payment of long ago
~ c23 c11 | silence in December, and a sneeze in August
~ c24 c13 | his later post and his suspicion
