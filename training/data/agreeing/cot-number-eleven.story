# Two babies in a lying-in house: whether they were exchanged, whether the ribbons were changed, whether the midwife was drunk, whether the registers burned
@ s1 | Lying-in House of Corrigal | body | lying-in house | the Lying-in House; the house
@ s2 | Dame Thorgunna Ilesby | person | lying-in house | Ilesby; Dame Thorgunna Ilesby; the dame
@ s3 | Midwife Rosaura Kettleburn | person | lying-in house | Kettleburn; Rosaura Kettleburn; the midwife
@ s4 | a tailor | unnamed | | a tailor; the tailor
@ s5 | a countess's lady's maid | unnamed | | the maid of the countess; the maid
@ s6 | a laundry girl | unnamed | | a laundry girl; the laundry girl
@ s7 | Judge Balthasar Inkeroinen | person | court | Inkeroinen; Judge Balthasar Inkeroinen; the judge
@ s8 | Dr Wenceslas Odubanjo-Pratt | person | | Odubanjo-Pratt; Dr Wenceslas Odubanjo-Pratt; the blood doctor
@ s9 | a wet nurse | unnamed | | a wet nurse; the wet nurse
@ s10 | a bell-founder | unnamed | | a bell-founder; the bell-founder
@ s11 | a lamplighter | unnamed | | a lamplighter; the lamplighter
@ s12 | a chimney inspector | unnamed | | a chimney inspector; the chimney inspector
@ s13 | a clerk's son | unnamed | | a clerk's son; the clerk's son

== d1 | Corrigal Visitor | 2033-02-14T09:00:00Z | Cot eleven, cot twelve
A tailor’s wife and a countess were delivered in the same hour at the end of January. [c1 s4 asserts|“That is not my boy. Mine had my chin and my ear, this one has a crest,”] [!c1|said] [=c1|a tailor]. [=c2|The Lying-in House] [!c2|assured] both families [c2 s1 denies|that no infant of theirs had ever been handed to the wrong mother].

[=c3|A wet nurse], who suckled the pair, [!c3|held] the countess’s to the light: [c3 s9 asserts|he had been the lusty one with a port-wine stain on his heel when she laid him in twelve, and so he was still]. [=c4|A laundry girl] [!c4|brought up] another matter: [c4 s6 asserts|the ribbons, blue at eleven and red at twelve, were off both at two, and she had tied them on again as she thought right]. [=c5|Dame Thorgunna Ilesby] [!c5|is appalled]: [c5 s2 asserts|each child wore its own band from the first cry to the gate].

[=c6|The maid of the countess] [!c6|wants] [c6 s5 demands|a doctor who has not seen either].

== d2 | Corrigal Visitor | 2033-02-21T09:00:00Z | In the glass
[=c7|Dr Odubanjo-Pratt] [!c7|compared] the blood of the lot: [c7 s8 asserts|the drop from the tailor’s house could only have come from the castle, and vice versa]. [c8 s5 denies|“It’s our little lord, and was always so. I know that scream,”] [!c8|said] [=c8|the maid of the countess]. [=c9|A bell-founder] [!c9|measured] the ears for a wager: [c9 s10 asserts|castle ears in the workshop, workshop ears in the castle].

The midwife is not well thought of. [=c10|A lamplighter] [!c10|met] her at three that night: [c10 s11 asserts|she took his ladder for her front door, embraced it and sang]. [c11 s3 asserts|“I had had raspberry water, and a long day,”] [!c11|protested] [=c11|Rosaura Kettleburn]. [c12 s9 asserts|Her breath in the birth room had been as clean as a child’s and her hand as steady as a church], [!c12|said] [=c12|the wet nurse].

The ribbons, too, keep people from sleeping. [=c13|The midwife] takes the dame’s side and [!c13|disputes] [c13 s3 denies-|that anyone had undone a knot before the morning].

== d3 | The Corrigal Herald-Mercury | 2033-03-09T09:00:00Z | Fire in the linen room
On Friday night the house burned. [=c14|A clerk’s son] [!c14|peered] into the gap: [c14 s13 asserts|the books of ten years were a black cake on the floor, one could still read a “b”]. [c15 s2 asserts|“They are safe in my sister’s bread bin, all forty volumes,”] [!c15|said] [=c15|Ilesby]. [=c16|A chimney inspector], who raked the ashes, [!c16|contradicts]: [c16 s12 asserts|there is nothing left to file; paper burns like that only when it is stacked].

[=c17|Judge Balthasar Inkeroinen] [!c17|said] [c17 s7 asserts|he had turned over each January page in turn, and not a corner was singed].

[=c18|The laundry girl] [!c18|was heard] again, about the midwife: [c18 s6 asserts|she had to be propped on the mangle at two, with a bottle in her apron, and that was not for cleaning]. [=c19|The lamplighter] [!c19|states] as well, [c19 s11 asserts|that at half past one a blue silk and a red one had been lying on the porch like two dead tits].

== d4 | Corrigal Visitor | 2033-06-02T09:00:00Z | Christened
Both boys are christened Anselm. [=c20|The judge] [!c20|promised] [c20 s7 promises|his verdict by the strawberry market]. [=c21|The tailor] [!c21|is content] by now: [c21 s4 asserts|he eats well and laughs at buttons]. [=c22|The maid] [!c22|reports] [c22 s5 asserts|that the countess has ordered two of everything].

[=c23|Kettleburn] sells raspberry water and [!c23|points to] [c23 s3 asserts|a licence for it, held since April]. [=c24|The bell-founder] [!c24|is waiting] [c24 s10 demands|for the wager to be paid]. [=c25|The doctor of the blood] [!c25|cannot say] [c25 s8 doubts|whether anyone means to change back].

? denial | Were the two babies exchanged? | c1 c7 c9 / c2 c3 c8
? denial | Had the ribbons come off? | c4 c19 / c5 c13
? denial | Was the midwife drunk that night? | c10 c18 / c11 c12
? status | Had the registers burnt? | c14 c16 / c15 c17
~ c21 c1 | contentment later, and whose he is
~ c22 c7 | two of everything, and blood
~ c23 c11 | a licence later, and what she had drunk
~ c6 c25 | a wish for a doctor and his open question
