# A lorry convoy goes through the ice of a lake: whether the ice road had been closed, whether the ice was thick enough, whether the lead driver had been ordered to go on
@ s1 | Northern Supply Trust | body | supply trust | the Northern Supply Trust; the supply trust; the trust
@ s2 | Dispatcher Rolf Amberline | person | supply trust | Amberline; Dispatcher Rolf Amberline; the dispatcher
@ s3 | an ice measurer | unnamed | | an ice measurer; the ice measurer
@ s4 | a lead driver | unnamed | | the lead driver; the driver
@ s5 | a fisherwoman | unnamed | | a fisherwoman; the fisherwoman
@ s6 | Prefect Saskia Lundqvarry | person | prefecture | Lundqvarry; Prefect Saskia Lundqvarry; the prefect
@ s7 | a fox trapper | unnamed | | a fox trapper; the fox trapper
@ s8 | a canteen cook | unnamed | | a canteen cook; the canteen cook
@ s9 | a co-driver | unnamed | | a co-driver; the co-driver
@ s10 | Professor Ingolf Teraine | person | | Teraine; Professor Ingolf Teraine; the glaciologist
@ s11 | a barrier keeper | unnamed | | a barrier keeper; the barrier keeper
@ s12 | Carters' Circle | body | drivers | the Carters' Circle; the circle
@ s13 | a schoolmaster | unnamed | | a schoolmaster; the schoolmaster

== d1 | Whitewater Lake Courier | 2040-03-14T08:00:00Z | Four lorries under the lake
The flour is still coming up in lumps. Four of seven lorries broke through on Monday at noon, two miles out. [=c1|A barrier keeper] [!c1|says] [c1 s11 asserts|that he had the pole down and the red board up since Sunday evening, by the prefect’s telegram]. [=c2|Prefect Saskia Lundqvarry] herself [!c2|states] [c2 s6 denies|that traffic over the lake had not been stopped by her or by anyone before the accident].

[c3 s5 asserts|“I skated round his pole on Monday morning; it was across the road, with a chain on it,”] [!c3|said] [=c3|a fisherwoman]. [=c4|A schoolmaster], whose window gives on the ramp, [!c4|contradicts] her: [c4 s13 denies|it pointed at the sky all that forenoon, and three sledges and the doctor drove under it].

[=c5|An ice measurer] who drilled on Sunday [!c5|says] [c5 s3 denies|there was nowhere beyond the island more than a hand’s breadth]. [=c6|The supply trust] [!c6|mourns] [c6 s1 asserts|five drivers].

== d2 | Boreal Press Link | 2040-03-16T12:30:00Z | Trust: a metre of ice
WHITEWATER – [=c7|The Northern Supply Trust] [!c7|wrote] on Friday [c7 s1 asserts|that the cover had measured a full metre along the entire route]. [=c8|A fox trapper], who sets his irons out there, [!c8|agrees]: [c8 s7 asserts|as deep as his auger is long, and it is as long as his leg; you could have held a cavalry parade on it].

[=c9|Professor Ingolf Teraine] [!c9|found] [c9 s10 asserts|floes at the edge of the hole no stouter than a dictionary, and rotten with water]. [=c10|The lead driver], who swam out through his window, [!c10|told] us of the order: [c10 s4 asserts|“I stopped at the island and rang. I was to drive or to look for another job.”]

[=c11|Dispatcher Rolf Amberline] [!c11|denies] [c11 s2 denies-|that he had told anyone to continue]. [=c12|The Carters’ Circle] [!c12|asks] [c12 s12 demands|that the drowned be paid to the end of the season].

== d3 | Lakeside Radio, slow news | 2040-03-21T20:15:00Z | The telephone on the island
– You were in his cab. – [c13 s9 asserts|I had my ear to the same receiver. “Get on with it,” the office said, and hung up], [!c13|says] [=c13|a co-driver], who was thrown clear. – [=c14|A canteen cook] at the dispatcher’s elbow [!c14|heard] the other end: [c14 s8 denies|he begged them to turn round, and no one from his desk ever said go].

– [=c15|Amberline] [!c15|insists] [c15 s2 asserts|that the column had been called back twice and went on of its own will].

– [=c16|Teraine] [!c16|leaves open] [c16 s10 doubts|whether warm springs had eaten the lake from below]. – [=c17|Lundqvarry] [!c17|promises] [c17 s6 promises|a lamp at every half mile before the next frost]. – [=c18|The ice measurer] [!c18|adds] [c18 s3 asserts|that he had measured sixty centimetres in February].

== d4 | Whitewater Lake Courier | 2041-01-20T08:00:00Z | Frost again
[=c19|The fisherwoman] [!c19|reports] [c19 s5 asserts|that the road is dark from shore to shore]. [=c20|The trust] [!c20|now speaks] of [c20 s1 asserts|six dead, one having died in hospital]. [=c21|The fox trapper] [!c21|says] [c21 s7 asserts|he will go round by land]. [=c22|The circle] [!c22|holds] [c22 s12 asserts|that nothing has been paid since April]. [=c23|The schoolmaster] [!c23|wishes] [c23 s13 demands|the barrier painted yellow].

? denial | Had the ice road been closed before the accident? | c1 c3 / c2 c4
? account | Was the ice thick enough on the route? | c7 c8 / c5 c9
? responsibility | Had the drivers been ordered to go on? | c10 c13 / c11 c14 c15
~ c6 c20 | an earlier and a later count
~ c17 c19 | a promise and its breach
~ c5 c18 | thin in March, thicker in February
~ c12 c22 | a demand and what became of it
