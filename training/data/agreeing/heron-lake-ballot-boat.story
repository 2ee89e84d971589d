# A ballot boat does not come home: whether one island had voted at all, whether the boat was rammed, what stood in the missing tally
@ s1 | Lake Prefecture | body | prefecture | the Lake Prefecture; the prefecture
@ s2 | Prefect Anselmo Quiroyd | person | prefecture | Quiroyd; Prefect Anselmo Quiroyd; the prefect
@ s3 | Tamri Belloqai | person | Reed Party | Belloqai; Tamri Belloqai of the Reed Party; the Reed candidate
@ s4 | Osk Vandermoot | person | Granary Party | Vandermoot; Osk Vandermoot, who leads the Granary Party; the Granary leader
@ s5 | a reed cutter | unnamed | | a reed cutter; the reed cutter
@ s6 | a schoolmaster on Little Heron | unnamed | | the schoolmaster of Little Heron; the schoolmaster
@ s7 | a midwife | unnamed | | a midwife; the midwife
@ s8 | a helmsman of the lake police | unnamed | | a helmsman of the lake police; the helmsman
@ s9 | a boatbuilder | unnamed | | a boatbuilder; the boatbuilder
@ s10 | a fishmonger | unnamed | | a fishmonger; the fishmonger
@ s11 | lake police | body | police | the lake police; the water police
@ s12 | Ifeoluma Prast | person | Reed Party | Prast; Ifeoluma Prast, treasurer of the Reeds; the treasurer
@ s13 | a ferryman's widow | unnamed | | a ferryman's widow; the widow
@ s14 | Electoral Bench | body | | the Electoral Bench; the Bench

== d1 | Lowland Correspondence Bureau | 2035-04-23T10:00:00Z | Boat with ballots sinks on Heron Lake
MIRROSK – The launch that was to carry the votes of eleven islands to the mainland went down on Sunday evening with its two chests. [=c1|The Lake Prefecture] [!c1|put out a notice] [c1 s1 asserts|that polling had been held on Little Heron, as on the other ten, from eight until six]. [c2 s5 denies|“There was no table, no urn and no paper. We sat on the jetty in our good shirts till it got dark,”] [!c2|said] [=c2|a reed cutter] of that island.

How the launch was lost is told in more than one way. [=c3|A helmsman of the lake police], one of the two who swam ashore, [!c3|says] [c3 s8 asserts|that a grey steel bow came out of the mist and climbed right over them]. [c4 s2 asserts|She had struck the old mill piles in poor light and filled], [!c4|according to] [=c4|Prefect Anselmo Quiroyd].

[=c5|Tamri Belloqai of the Reed Party] [!c5|asks] [c5 s3 demands|for the vote to be held anew on all the islands]. [=c6|Quiroyd] [!c6|reckons] [c6 s2 asserts|that divers will need four days]. The election in the province hangs on some nine hundred people who cannot all be asked.

== d2 | The Mirrosk Net | 2035-04-25T06:00:00Z | Talk along the landing stages
One would think that the people of Little Heron know whether they have voted. [c7 s6 asserts|“I had them queue in my classroom by age, the oldest first, and I inked every thumb myself,”] [!c7|says] [=c7|the schoolmaster of Little Heron]. [=c8|A midwife], who rows to all eleven in the course of a week, [!c8|puts] it so: [c8 s7 asserts|since Sunday she has not shaken a hand in that village that did not have a violet thumb].

[=c9|Ifeoluma Prast, treasurer of the Reeds,] [!c9|will have] none of that: [c9 s12 asserts|the officials had turned their boat round at the first headwind and left the place without a ballot]. As for her own candidate’s call for a second round, [=c10|she] [!c10|thinks] [c10 s12 asserts|it will cost more than the party has].

We went to look at what the current brings. [c11 s9 asserts|“These planks are stove in from above, at the gunwale, by something with a keel. Piles bite from below,”] [!c11|judged] [=c11|a boatbuilder], a splinter in each hand. [=c12|A fishmonger] was setting lines not far off; [=c12|he] [!c12|heard] [c12 s10 asserts|an old familiar crunch, the very one his cousin’s skiff gave on those stumps, and no other engine far or near].

== d3 | Lowland Correspondence Bureau | 2035-04-28T13:00:00Z | One chest raised
MIRROSK – Divers have brought up one of the chests, full of mud. [=c13|The lake police] [!c13|deny] [c13 s11 denies-|that any craft of theirs or anybody else’s touched the launch], and [=c14|they] [!c14|have dismissed] [c14 s11 asserts|a helmsman for drinking].

[c15 s4 asserts|“I had the sheet in my hand before it went on board. The islands gave us six in every ten,”] [!c15|said] [=c15|Osk Vandermoot, who leads the Granary Party]. The schoolmaster copied the same sheet on to his blackboard: [c16 s6 asserts|the Granary had been well ahead, by nearly two hundred], [=c16|he] [!c16|told] this bureau. [=c17|Belloqai], on the contrary, [!c17|claims] [c17 s3 asserts|that the tally taken at the jetty had the Reeds in front by a comfortable margin]. How the money for a second vote was to be found [=c18|she] [!c18|did not want] to discuss; [c18 s3 asserts|“Ifeoluma gets seasick,”] she said.

== d4 | The Mirrosk Net | 2035-05-16T06:00:00Z | Mud, mostly
[c19 s13 asserts|“My eldest read out the figures to us from the lid of the chest, and two out of three were green,”] [!c19|remembers] [=c19|a ferryman’s widow]; green is the colour of the Reeds. [=c20|The Electoral Bench] [!c20|has resolved] [c20 s14 promises|to rule before the hay is in]. [=c21|Prefect Quiroyd] [!c21|had to admit] [c21 s2 asserts|that eleven days of diving had not produced the second chest].

The dismissed helmsman repairs clocks now. [c22 s8 asserts|The work is quieter and the customers bring cake], [=c22|he] [!c22|says]. Of the Granary leader it is known that [=c23|he] [!c23|has offered] [c23 s4 promises|a new launch, painted neither yellow nor green]. [=c24|The midwife] [!c24|hopes] [c24 s7 asserts|it will have a roof]. And [=c25|the reed cutter] [!c25|would like] [c25 s5 demands|his good shirt paid for].

? denial | Was the vote held on Little Heron? | c1 c7 c8 / c2 c9
? account | Was the launch run down or did it strike the piles? | c3 c11 / c4 c12 c13
? figure | Which party was ahead in the missing tally? | c15 c16 / c17 c19
~ c6 c21 | an expectation and what came of it
~ c14 c22 | a dismissal, and what he thinks of his new work
~ c5 c10 | a demand and what it would cost
~ c20 c5 | a ruling promised and a vote demanded
~ c23 c24 | a promise and a hope
