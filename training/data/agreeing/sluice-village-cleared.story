# A village is cleared for a reservoir by police: whether the people left of their own will, whether the church was emptied first, whether compensation was paid, whether the old teacher drowned
@ s1 | Water Works of Annaveen | body | water works | the Water Works; the Water Works of Annaveen
@ s2 | Chief Engineer Lothar Iredale-Sax | person | water works | Iredale-Sax; Chief Engineer Lothar Iredale-Sax; the chief engineer
@ s3 | Police Captain Ottavia Burrenhof | person | police | Burrenhof; Police Captain Ottavia Burrenhof; the police captain
@ s4 | a gendarme | unnamed | police | a gendarme; the gendarme
@ s5 | a wheelwright's widow | unnamed | | a wheelwright's widow; the widow
@ s6 | the parish priest | unnamed | | the parish priest; the priest
@ s7 | a truck loader | unnamed | | a truck loader; the truck loader
@ s8 | a bank counter clerk | unnamed | | a counter clerk at the savings bank; the counter clerk
@ s9 | Village elder Jaromil Tweedale | person | village | Tweedale; Jaromil Tweedale; the village elder
@ s10 | Valley Committee | body | village | the Valley Committee; the committee
@ s11 | a goatherd boy | unnamed | | a goatherd boy; the goatherd boy
@ s12 | a diver from the coast | unnamed | | a diver from the coast; the diver
@ s13 | a postmaster downstream | unnamed | | the postmaster of Nether Annaveen; the postmaster
@ s14 | an organ builder | unnamed | | an organ builder; the organ builder

== d1 | Uplands Record | 2033-10-08T14:00:00Z | Under the line
At noon on Saturday the sluices at Annaveen were let down. The village below had two hundred inhabitants on Friday. [c1 s3 asserts|“They climbed into the carts as for a picnic, with the geese on their laps,”] [!c1|said] [=c1|Police Captain Ottavia Burrenhof]. [=c2|A wheelwright’s widow] [!c2|says] [c2 s5 asserts|she was pulled out by the plait, and her neighbours with the bedposts they held on to].

[c3 s4 asserts|“We had two of us to a limb; the captain looked at her watch. I’ve resigned,”] [!c3|said] [=c3|a gendarme]. [=c4|A truck loader] [!c4|did] nothing but hold the steps: [c4 s7 denies|nobody needed a push, they handed him the babies themselves and said thanks].

[=c5|The Valley Committee] [!c5|asks] [c5 s10 demands|for the sluices to be raised again for a day].

== d2 | Uplands Record | 2033-10-11T14:00:00Z | Forty florins, four hundred, none
There ought to have been money. [c6 s9 asserts|“I signed for the lot: nine purses, one a hamlet, and on Thursday I shared them out at the well,”] [!c6|said] [=c6|Jaromil Tweedale], the village elder. [=c7|A counter clerk at the savings bank] [!c7|would have noticed]: [c7 s8 denies|of Annaveen nobody had come to him with so much as a copper, and in such a place they bring it all]. [=c8|The Water Works] [!c8|showed] [c8 s1 asserts|a ledger with a cross against every household and the sum it had taken].

[c9 s5 denies|“My cross is in that ledger, and I never made it; we’ve had not a farthing,”] [!c9|said] [=c9|the widow].

The church stands in the water to the eaves. [=c10|The parish priest] [!c10|put] his keys on the table: [c10 s6 asserts|everything had gone out the week before, font, bell and bones]. [=c11|An organ builder] [!c11|was listening]: [c11 s14 asserts|the pipes still sang as the water rose, so his master’s organ is in there, and the rest with it].

== d3 | Lantern of the Schools | 2033-11-02T00:00:00Z | The teacher Kestutian
Of old Kestutian, eighty, there is no trace. [c12 s11 asserts|“He stood in the schoolroom with his spectacles on and read to the chairs, and then it came over the sill,”] [!c12|said] [=c12|a goatherd boy]. [=c13|The postmaster of Nether Annaveen] [!c13|has] a card of his: [c13 s13 asserts|postmarked the Tuesday after the sluices, “arrived, roof dry, send socks”]. [=c14|The chief engineer, Lothar Iredale-Sax,] [!c14|shares] the fears of his opponents: [c14 s2 asserts|he had watched him go back in through the window, and no one had come out of it].

[c15 s10 asserts|“He plays chess with us by letter and is winning,”] [!c15|reports] [=c15|the Valley Committee], which has every reason to say the opposite.

[=c16|A diver from the coast] [!c16|went] down to the church: [c16 s12 asserts|the benches, the altarpiece and four saints were all in place, looking up]. [=c17|The truck loader] [!c17|remembers] [c17 s7 asserts|eleven loads of prayer stools and a bell so heavy that it broke a spring, all of it up the hill days ahead].

== d4 | Uplands Record | 2034-03-30T14:00:00Z | Lake
There are swans. [=c18|The Water Works] [!c18|promises] [c18 s1 promises|a jetty]. [=c19|Burrenhof] [!c19|was promoted] in January; [c19 s3 asserts|it had been a cool day, and no one was late], [=c19|she] [!c19|recalled]. [=c20|The elder] [!c20|has built] [c20 s9 asserts|a house with two stoves]. The gendarme sells fish. [=c21|The widow] [!c21|asked] him [c21 s5 demands|for a carp from her own kitchen]. [=c22|The priest] [!c22|praises] [c22 s6 asserts|the echo of the barn in which he preaches]. [=c23|The diver] [!c23|won’t say] [c23 s12 doubts|what he had in his bag].

? denial | Did the villagers leave of their own will? | c1 c4 / c2 c3
? denial | Had compensation been paid? | c6 c8 / c7 c9
? denial | Had the church been emptied before the flood? | c10 c17 / c11 c16
? status | Did the old teacher drown? | c12 c14 / c13 c15
~ c5 c18 | a demand and a promise
~ c20 c6 | a house, and what was shared out
~ c23 c16 | a bag and a church
~ c19 c1 | weather and haste, and how they left
