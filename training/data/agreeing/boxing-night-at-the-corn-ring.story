# A title fight: whether the champion lay down for money, whether his gloves were loaded, whether the bell was late, whether the challenger will see again
@ s1 | Fists' Federation | body | federation | the Fists' Federation; the federation
@ s2 | Steward Ambrose Tsering-Holt | person | federation | Tsering-Holt; Steward Ambrose Tsering-Holt; the steward
@ s3 | Dax Obermoor | person | champion's camp | Obermoor; Dax Obermoor; the champion
@ s4 | Trainer Fenella Krug | person | champion's camp | Krug; Trainer Fenella Krug; the trainer
@ s5 | a towel boy | unnamed | | a towel boy; the towel boy
@ s6 | a ringside typist | unnamed | | a ringside typist; the typist
@ s7 | a bookmaker's runner | unnamed | | a bookmaker's runner; the runner
@ s8 | Dr Hyacinth Molloway | person | | Molloway; Dr Hyacinth Molloway; the ring doctor
@ s9 | an eye surgeon | unnamed | | an eye surgeon; the eye surgeon
@ s10 | a glover | unnamed | | a glover; the glover
@ s11 | a watchmaker | unnamed | | a watchmaker; the watchmaker
@ s12 | Tom Akinyele-Frost's aunt | person | challenger's camp | the challenger's aunt; his aunt
@ s13 | an ice-cream seller | unnamed | | an ice-cream seller; the ice-cream seller
@ s14 | Public Morals Office | body | | the Public Morals Office; the morals office

== d1 | Sporting Broadsheet | 2034-06-23T08:00:00Z | Ninth round, and goodnight
Obermoor went down in the ninth, Akinyele-Frost could not see the hand that was raised for him, and the hall threw its chairs. [c1 s7 asserts|“The big fellow had been bought for the ninth since Whitsun. I took the stakes, I know the hour when the odds turned,”] [!c1|said] [=c1|a bookmaker’s runner]. [c2 s6 denies|“I sat with my nose under the ropes. That blow would have felled a church, and nobody takes it for wages,”] [!c2|said] [=c2|a ringside typist].

[=c3|The challenger’s aunt] [!c3|showed] her apron to the reporters: [c3 s12 asserts|it was not leather that made those cuts in Tom, there had been plaster of Paris under it]. [=c4|A glover] who laced both men [!c4|swears] [c4 s10 asserts|he had kneaded every finger of all four, and they were as soft as his wife’s dough].

[=c5|The Fists’ Federation] [!c5|calls] for [c5 s1 demands|calm].

== d2 | Sporting Broadsheet | 2034-06-25T08:00:00Z | Eleven seconds
It is said the bell of the eighth round came late, with Obermoor hanging on the ropes the wrong way. [=c6|A watchmaker] in the third row [!c6|had] two chronometers in his hands: [c6 s11 asserts|three minutes and eleven seconds by the one, and by the other eleven and a half]. [=c7|Steward Ambrose Tsering-Holt] [!c7|read] from his paper [c7 s2 asserts|that every round was rung off on the tick]. [c8 s13 asserts|“I sell a cone in twenty seconds. In that round I sold half a one more than ever,”] [!c8|said] [=c8|an ice-cream seller].

[=c9|The trainer, Fenella Krug,] [!c9|was beside herself] and [!c9|accused] her own man: [c9 s4 asserts|he’d had the envelope in his boot before the weighing, and she would never wrap a hand of his again]. [c10 s3 denies|“I have been hit. One may be hit, I believe, without being paid,”] [!c10|answered] [=c10|Dax Obermoor]. His mouth does not close.

[=c11|The ring doctor, Hyacinth Molloway,] [!c11|fears] [c11 s8 asserts|that one of the ribs will have to be wired].

== d3 | Hall and Garden | 2034-07-15T00:00:00Z | A visit to a dark room
The victor lies behind a curtain. [c12 s9 asserts|“Both retinas are in ribbons; he had better learn to read with his fingers,”] [!c12|says] [=c12|an eye surgeon]. [=c13|Molloway] [!c13|takes] a milder view: [c13 s8 asserts|give him until the plums are ripe and he will be counting the stones in them]. [=c14|His aunt] [!c14|is sure] already: [c14 s12 asserts|on Sunday he told her what colour her hat was].

[c15 s5 asserts|“When I cut off the bandages, something white and hard as a cup fell on the floor. I’ve got it here,”] [!c15|whispered] [=c15|a towel boy]. We weighed it: four ounces. [=c16|The trainer] [!c16|protests]: [c16 s4 denies|there was nothing in those mitts except two tired hands; she had bound them before witnesses]. [=c17|The steward], for once, [!c17|does not stand] by the rules of his house: [c17 s2 asserts|they had been set with dentist’s powder, and he had felt it at the inspection and let it pass].

[=c18|The federation] [!c18|maintains] [c18 s1 asserts|that Obermoor sold himself].

== d4 | Sporting Broadsheet | 2034-09-30T08:00:00Z | Plums
The plums are ripe. [=c19|The ice-cream seller] lodges next door and [!c19|has heard] the worst: [c19 s13 asserts|Tom has given away his paints, as no light will come to him any more]. [=c20|The Public Morals Office] [!c20|wants] [c20 s14 demands|all halls closed on Sundays]. [=c21|The runner] [!c21|has bought] [c21 s7 asserts|a small hotel by the sea]. [=c22|The timekeeper’s friend, the steward,] [!c22|told] the Broadsheet [c22 s2 asserts|that bells have their moods]. [=c23|Obermoor] [!c23|is giving] [c23 s3 promises|half his purse to a school for the blind]. [=c24|The typist] [!c24|has looked] at her shorthand once more: [c24 s6 asserts|between the gong and the gong of the eighth there are exactly as many strokes of her pencil as in the rest]. Nobody has had a chair back.

? denial | Did the champion lie down for money? | c1 c9 c18 / c2 c10
? denial | Had the champion's gloves been loaded? | c3 c15 c17 / c4 c16
? account | Was the bell of the eighth round late? | c6 c8 / c7 c24
? status | Will the challenger see again? | c12 c19 / c13 c14
~ c21 c1 | a hotel bought and a fight sold
~ c22 c7 | moods of bells, and what the paper says of every round
~ c23 c10 | a gift for the blind, and whether he was paid
~ c5 c20 | two demands by two bodies
~ c11 c10 | a rib, and whether he was paid
