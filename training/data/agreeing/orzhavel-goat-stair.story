# A besieged hill town: whether flour came in on Candlemas night, what fouled the wells, whether the commandant offered to give up
@ s1 | Colonel Yrsa Dolmetch | person | garrison | Dolmetch; the commandant; Colonel Yrsa Dolmetch
@ s2 | Tamsin Orlo | person | garrison | Orlo; Tamsin Orlo, quartermaster of the garrison; the quartermaster
@ s3 | General Baldwik Ferrant | person | Army of the Lower Rivers | Ferrant; the general; General Baldwik Ferrant
@ s4 | Army of the Lower Rivers | body | Army of the Lower Rivers | the Army of the Lower Rivers; the besieging army; the army
@ s5 | a baker's widow | unnamed | | a baker's widow; the widow
@ s6 | a muleteer | unnamed | | a muleteer; the muleteer
@ s7 | a water carrier | unnamed | | a water carrier; the water carrier
@ s8 | Anselm Pickerow | person | | Pickerow; Anselm Pickerow; the pharmacist
@ s9 | a deserter | unnamed | | a deserter; the deserter
@ s10 | Ondine Savarry | person | | Savarry; Ondine Savarry; the delegate
@ s11 | a signaller | unnamed | | a signaller; the signaller
@ s12 | a stonemason | unnamed | | a stonemason; the stonemason

== d1 | Lower Rivers Dispatch | 2034-02-03T12:00:00Z | Ring around Orzhavel holds
CAMP BEFORE ORZHAVEL – [c1 s4 denies|“No hoof has crossed our line, by night or by day,”] [=c1|the Army of the Lower Rivers] [!c1|announced] on Friday, the ninety-first day of the siege. The talk in the camp kitchens is different. [=c2|A muleteer] who was paid in silver [!c2|let slip] [c2 s6 asserts|that forty loaded animals had climbed the goat stair on Candlemas night and trotted down again with empty saddles].

[=c3|The besieging army] [!c3|puts] its own losses since November [c3 s4 asserts|at two hundred and six]. [=c4|General Baldwik Ferrant] [!c4|vowed] [c4 s3 promises|that any man who came out without a weapon would be given soup and a blanket].

Sickness has spread behind the walls. [=c5|A deserter] who lowered himself on a bell rope [!c5|says] [c5 s9 asserts|that someone from the camp tipped sheep carcasses into the spring above the upper town]. [=c6|He] also [!c6|claims] [c6 s9 asserts|that the bells have been hung in sacking].

== d2 | The Orzhavel Lantern (one sheet, handwritten) | 2034-02-05T06:00:00Z | Bread!
For those who can still smell: it is true. [c7 s5 asserts|“Since Friday morning I have had dough under my nails again, white dough, and thirty loaves on the board,”] [!c7,c8|said] [=c7,c8|a baker’s widow] in Saddle Lane, [c8 s5 demands|“and let nobody ask me for more than one.”] Whoever hopes to see it on the ration card should ask at the store. [c9 s2 denies|What lies here is what lay here at Christmas, less what has been eaten; from outside there has been nothing], [!c9|said] [=c9|Tamsin Orlo, quartermaster of the garrison].

[=c10|A stonemason] who went down into the cistern on a ladder [!c10|found] [c10 s12 asserts|the old sewer cracked through and dripping straight into our drinking water]. [=c11|Anselm Pickerow], the pharmacist, [!c11|advises] everybody [c11 s8 demands|to boil it for as long as it takes to say the creed four times].

[=c12|Colonel Dolmetch] [!c12|was asked] about the white cloth that hung from the Hen Tower on Saturday. [c12 s1 denies|She had treated with nobody, and the only thing she would hand over was her sword, point first], [=c13|she] [!c12|let it be known]. [=c13|She] [!c13|reckons] [c13 s1 asserts|that the garrison can hold out into May].

== d3 | Circuit, a weekly for foreign readers | 2034-02-16T09:00:00Z | Five conversations through a wall
Ondine Savarry of the relief commission was allowed in for a day. [c14 s10 asserts|“A sheet of terms went over to the camp, in the commandant’s own hand: the gates against free passage for six hundred,”] [=c14|the delegate] [!c14|told] me afterwards. [=c15|A signaller] from the Hen Tower [!c15|says] as much in fewer words: [c15 s11 asserts|he had flashed “ready to yield on conditions” across the valley at her bidding, three times].

I also asked about the water. [c16 s7 asserts|“First a taste of wool, then wool itself. They had thrown their dead beasts into the source,”] [!c16|said] [=c16|a water carrier]. Pickerow had put samples under his glass. [=c17|He] [!c17|blames] [c17 s8 asserts|the town’s own drains, burst by the frost, and nothing else].

[=c18|Savarry] [!c18|counted] [c18 s10 asserts|seventy-four typhoid patients in the school]. [=c19|She] [!c19|does not venture] to say [c19 s10 doubts|whether the relief commission will be let in again].

== d4 | Lower Rivers Dispatch | 2034-02-21T12:00:00Z | Ferrant dismisses two captains
CAMP BEFORE ORZHAVEL – In a mood of frankness, [=c20|Ferrant] [!c20|admitted] on Tuesday [c20 s3 asserts|that his drunken pickets had let a whole caravan of sacks slip up to the town under their noses]. Two captains have been sent home for it. [c21 s3 denies|As to surrender, that lady had never sent across so much as a hint of it, on paper, by lamp or by pigeon], [=c21|the general] [!c21|added].

[=c22|Orlo] [!c22|complains], in a letter that fell into our hands, of [c22 s2 asserts|mice in the oats]. [=c23|The deserter] [!c23|has heard] [c23 s9 asserts|that the goats were eaten before the dogs]. [=c24|The muleteer] [!c24|has been promised] nothing and [!c24|wants] [c24 s6 demands|his eleven lame animals replaced].

? denial | Did food get into the town on Candlemas night? | c2 c7 c20 / c1 c9
? responsibility | What fouled the drinking water? | c5 c16 / c10 c17
? denial | Did the commandant offer to give up the town? | c14 c15 / c12 c21
~ c4 c12 | soup for men who come out is no treaty with the commandant
~ c11 c17 | advice on the water and the cause of its state
~ c13 c14 | she can hold out and may offer terms all the same
~ c3 c18 | losses of the besiegers and the sick of the town
