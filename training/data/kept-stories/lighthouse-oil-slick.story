# A tanker grazes a reef off a fishing island: whether oil leaked, who was at the wheel, whether the lighthouse was lit, whether the pilot had been called, who pays
@ s1 | Tessaly Line | body | owner | Tessaly Line; the line; the shipowner; the company
@ s2 | Coast Service of Norrend | body | state | the Coast Service; the Coast Service of Norrend; the service
@ s3 | Maud Ferrin | person | islanders | Ferrin; Maud Ferrin; the mussel grower
@ s4 | Captain Anselm Dree | person | owner | Captain Dree; Dree; the master; Captain Anselm Dree
@ s5 | a deckhand | unnamed | | a deckhand; the deckhand
@ s6 | Pilots' Guild of Norrend | body | guild | the Pilots' Guild; the guild; the pilots
@ s7 | Isles Bird Trust | body | trust | the Isles Bird Trust; the trust
@ s8 | a retired keeper | unnamed | | a retired keeper; the old man

== d1 | Norrend Wire | 2041-10-04T06:40:00Z | Tanker touches reef off Skell
NORRHAVEN — The tanker Amaranth ran onto the Skell reef shortly before two on Tuesday morning and came off on the flood. [c1 s1 asserts|Her tanks are intact and not a litre has been lost], [=c1|her owner, Tessaly Line,] [!c1|said] in a statement. [=c2|The Coast Service] [!c2|said] [c2 s2 asserts|the light on Skell Head had been burning all night]. [=c3|It] [!c3|would send] [c3 s2 promises|a spotter aircraft at first light].

[c4 s4 asserts|The master himself had the helm when she struck], [!c4|according to] [=c4|Captain Anselm Dree], who was reached by radio. [=c5|He] [!c5|added] that [c5 s4 asserts|he had asked twice for a pilot and waited forty minutes for one].

== d2 | Skell Islander | 2041-10-04T15:00:00Z | Black mussels at Cold Bay
[=c6|Maud Ferrin] [!c6|lifted] her ropes at noon. [c6 s3 asserts|“Every shell came up coated, and my gloves are ruined with the stuff,”] the mussel grower said. [=c7|The Isles Bird Trust] [!c7|had collected] [c7 s7 asserts|sixty-two guillemots, their feathers clotted with fuel, by three o'clock].

[c8 s8 asserts|I look out of my window every night and on Monday there was nothing there but darkness], [!c8|says] [=c8|a retired keeper] whose house faces the Head. [=c9|Ferrin] [!c9|sailed] home at one: [c9 s3 asserts|she had had to steer for the church by compass, the lamp being out].

[=c10|The Pilots’ Guild] [!c10|has rejected] the suggestion [c10 s6 denies-|that the Amaranth had called for anyone].

== d3 | The Harbour Lamp | 2041-10-06T08:00:00Z | “He was asleep”
A deckhand who left the ship in Norrhaven tells it differently. [c11 s5 asserts|The cook's boy was steering], [=c11,c12|the deckhand] [!c11|told] this paper, [c12 s5 asserts|and the captain lay in his bunk with his boots off until the bump woke him].

[=c13|The guild] [!c13|opened] its radio book to us: [c13 s6 asserts|between midnight and three there is a single entry, from a trawler]. [=c14|Tessaly Line] [!c14|maintains] that [c14 s1 asserts|whatever washed up at Cold Bay came from somebody else's bilges].

== d4 | Norrend Wire | 2041-10-09T11:10:00Z | Service corrects itself on Skell light
[=c15|The Coast Service] [!c15|conceded] on Sunday that [c15 s2 asserts|a fuse had blown at 11.20 on Monday evening and was not replaced until Tuesday noon]. [=c16|It] [!c16|put] the spill at [c16 s2 asserts|about ninety tonnes from a split in the Amaranth's second tank]. [=c17|The trust’s] [!c17|count] of birds [c17 s7 asserts|has reached four hundred and eleven]. [=c18|Ferrin] [!c18|wants] [c18 s3 demands|the shipowner to buy her new ropes].

? denial | Did the tanker lose oil? | c1 c14 / c16
? responsibility | Who was steering? | c4 / c11 c12
? denial | Was the lighthouse lit? | c2 / c8 c9 c15
? denial | Had the ship called for a pilot? | c5 / c10 c13
~ c7 c17 | a later count of birds that replaces an earlier one
~ c1 c6 | oil on mussels need not be from this ship
~ c3 c16 | a promised aircraft and what was measured
~ c18 c14 | a demand and a denial of blame
