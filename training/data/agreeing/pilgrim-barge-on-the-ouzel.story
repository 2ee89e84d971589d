# A barge of pilgrims sinks in a river: whether it struck the old bridge pier, whether the bargemen had been paid to hurry, whether the village boats put out, how many were aboard
@ s1 | Brotherhood of the White Lamp | body | pilgrims | the Brotherhood of the White Lamp; the brotherhood
@ s2 | Prior Anatole Greywing | person | pilgrims | Greywing; Prior Anatole Greywing; the prior
@ s3 | a bargeman | unnamed | | a bargeman; the bargeman
@ s4 | a reed cutter | unnamed | | a reed cutter; the reed cutter
@ s5 | River Warden Hulda Merriweather-Ng | person | river office | Merriweather-Ng; Hulda Merriweather-Ng; the river warden
@ s6 | a diver | unnamed | | a diver; the diver
@ s7 | a candle seller | unnamed | | a candle seller; the candle seller
@ s8 | a blind pilgrim | unnamed | | a blind pilgrim; the blind pilgrim
@ s9 | village elder Gorrin Applethwaite | person | village of Sedge | Applethwaite; Gorrin Applethwaite; the elder
@ s10 | a fish smoker | unnamed | | a fish smoker; the fish smoker
@ s11 | a girl with a lantern | unnamed | | a girl with a lantern; the girl
@ s12 | a cooper | unnamed | | a cooper; the cooper
@ s13 | Boatwrights' Guild | body | boatwrights | the Boatwrights' Guild; the guild

== d1 | Ouzel Banks Mercury | 2036-05-12T08:00:00Z | The lamp barge
[c1 s3 asserts|“We felt the old pier come in through the floor,”] [!c1|said] [=c1|a bargeman], about Saturday at dusk. [=c2|The Boatwrights’ Guild] [!c2|answers] [c2 s13 denies|that she had met nothing whatever and that her own planks had parted amidships].

[=c3|A reed cutter] [!c3|watched] from the shallows. [c3 s4 asserts|There was a crack like a musket at the broken arch, and she swung on it as a door swings on its pin], [=c3|he] [!c3|said]. [=c4|A diver] [!c4|reports]: [c4 s6 denies|rot, clean through, from the inside, with no scrape on the outer face; the stonework is thirty yards off, and untouched].

[=c5|The prior, Anatole Greywing,] [!c5|gives] his flock [c5 s2 asserts|as a hundred and ten persons, children included, when she cast off]. [=c6|The river warden, Hulda Merriweather-Ng,] [!c6|demands] [c6 s5 demands|that nothing be towed off before she has seen it].

== d2 | Reed and River Agency | 2036-05-14T14:00:00Z | Did the village come?
SEDGE – [=c7|Village elder Gorrin Applethwaite] [!c7|said] on Wednesday [c7 s9 asserts|that every skiff in Sedge was on the water before the second bell, and forty were saved by them]. [c8 s7 denies|They stood on the bank with their arms folded, and the only hulls I saw were upside down on their trestles], [!c8|said] [=c8|a candle seller], who swam ashore.

[=c9|A fish smoker] of Sedge [!c9|contradicts] his elder: [c9 s10 denies|no oar was taken down from its pegs that night, it was a quarrel about tolls]. [=c10|A blind pilgrim] [!c10|tells] [c10 s8 asserts|of rowlocks all round him, a whole village of them, and people shouting in the dialect of Sedge as they rowed him in].

[=c11|A cooper] [!c11|saw] from the tavern steps [c11 s12 asserts|the prior put a purse into the bargeman’s hand and say “double, if you get there before the gates close”]. [=c12|Greywing] [!c12|denies] [c12 s2 denies-|that he had paid for haste].

== d3 | The Ouzel Hour, radio | 2036-05-18T19:30:00Z | Seats and souls
– [=c13|A girl with a lantern] was at the gangplank and [!c13|counted] [c13 s11 asserts|a hundred and ten of them, by the notches on her stick]. [=c14|The bargeman] [!c14|counted] otherwise: [c14 s3 asserts|“A hundred and forty, the mothers with their little ones and all, and I never took more.”]

– Were you hired to hurry? – [c15 s3 asserts|He offered me double if I got them there before the bells, and I took it], [!c15|admits] [=c15|the bargeman]. – [=c16|The brotherhood] [!c16|replies] [c16 s1 denies|that nobody gave or took a penny for speed; it was an ordinary fare].

[=c17|Merriweather-Ng] [!c17|promises] [c17 s5 promises|a lamp on the old pier by the autumn].

== d4 | Ouzel Banks Mercury | 2036-11-20T08:00:00Z | Autumn
[=c18|The reed cutter] [!c18|says] [c18 s4 asserts|the pier is as dark as it was in May]. [=c19|The river warden] [!c19|held] in her report [c19 s5 asserts|that the stump of the bridge had opened the hull from stem to belly]. [=c20|She] [!c20|left open] [c20 s5 doubts|who should have marked it]. [=c21|The elder] [!c21|wants] [c21 s9 demands|a toll on lamps]. [=c22|The blind pilgrim] [!c22|vows] [c22 s8 promises|to walk next time]. [=c23|The diver] [!c23|charges] [c23 s6 asserts|two florins an hour]. [=c24|The candle seller] [!c24|says] [c24 s7 asserts|she lost her whole stock]. [=c25|The prior] [!c25|thinks] [c25 s2 asserts|that the night was foretold].

? account | Did the barge strike the old bridge pier? | c1 c3 c19 / c2 c4
? denial | Did boats from the village put out to help? | c7 c10 / c8 c9
? denial | Had the bargeman been paid to hurry? | c11 c15 / c12 c16
? figure | How many were aboard? | c5 c13 / c14
~ c17 c18 | a promise and its breach
~ c19 c20 | how it happened, and who ought to have marked it
~ c7 c13 | those saved and all who boarded
