# A ruler is said to be dead: whether he lives, who signed the decree, whether the palace was sealed, where the crown prince is, whether the banks are open
@ s1 | Royal Court of Amarun | body | court | the Royal Court; the court; the Royal Court of Amarun
@ s2 | Prince Idris | person | exiles | Prince Idris; the exiled prince; Idris
@ s3 | a palace gardener | unnamed | | a palace gardener; the gardener
@ s4 | Merchants' Guild | body | merchants | the Merchants' Guild; the guild
@ s5 | professor Sunniva Leake | person | hospital | Leake; Sunniva Leake; Professor Leake; the heart surgeon
@ s6 | Amarun Central Bank | body | court | the Amarun Central Bank; the Central Bank; the bank
@ s7 | a flight controller | unnamed | | a flight controller; the controller
@ s8 | secretary Yasin Morrow | person | court | Morrow; Yasin Morrow; the private secretary

== d1 | Amarun Court Circular | 2037-05-08T08:00:00Z | His Majesty at work
[=c1|The Royal Court] [!c1|makes known] that [c1 s1 asserts|the King received three governors this morning and walked with them in the rose garden]. [c2 s1 asserts|Decree 40 on the succession bears his own hand], [!c2|adds] [=c2|the court]. [=c3|It] [!c3|notes] that [c3 s1 asserts|the Crown Prince is attending to his duties in the capital].

== d2 | Exile Radio Dawn | 2037-05-08T20:00:00Z | The throne is empty
[c4 s2 asserts|My uncle breathed his last on Tuesday in the east bedroom], [=c4,c5|Prince Idris] [!c4|declared]. [c5 s2 asserts|They have walled up the gates; since Wednesday no one goes in and no one comes out], [=c5|he] [!c5|said]. [=c6|The exiled prince] [!c6|urges] [c6 s2 demands|officers to keep their men in barracks].

== d3 | Gulf and Bazaar, newsletter | 2037-05-10T05:00:00Z | Closed shutters
[=c7|The Merchants’ Guild] [!c7|complains]: [c7 s4 asserts|members stood before locked counters in all eleven branches on Saturday]. [=c8|The Central Bank] [!c8|sees] [c8 s6 asserts|business as on any Saturday, with every hall serving customers]. [=c9|A palace gardener] [!c9|came and went] as ever: [c9 s3 asserts|I cycled through the south gate on Thursday and Friday, the sentry gave me a fig]. The roses, he [!c10|says], [c10 s3 asserts|saw no visitor all week but me and the greenfly]. That is [=c10|the gardener].

[=c11|A flight controller] [!c11|guided] out [c11 s7 asserts|the heir's own jet on Wednesday night, with him talking on the radio, bound for the islands, and it has not been back].

== d4 | Gulf and Bazaar, newsletter | 2037-05-19T05:00:00Z | Mourning decreed
[=c12|The private secretary, Yasin Morrow,] [!c12|has crossed] the border with a stamp in his bag. [c12 s8 asserts|I signed number forty, with a pen the Crown Prince lent me, and the King was cold by then], [=c12|he] [!c12|says]. [=c13|Professor Sunniva Leake], the heart surgeon, [!c13|certified] [c13 s5 asserts|cessation of all functions at 3.15 on Tuesday the fifth]. [=c14|The guild] [!c14|lost] patience: [c14 s4 asserts|not a note could be drawn that Saturday, and our drivers went unpaid]. [=c15|The court] [!c15|promises] [c15 s1 promises|a funeral with forty horses].

? denial | Was the King alive on 8 May? | c1 / c4 c12 c13
? responsibility | Who signed decree 40? | c2 / c12
? denial | Was the palace sealed? | c5 / c9
? account | Where was the Crown Prince on 8 May? | c3 / c11
? denial | Were the banks open on Saturday? | c8 / c7 c14
? account | Were there visitors in the rose garden? | c1 / c10
~ c6 c15 | an appeal and a promise
~ c4 c11 | the uncle's death and the heir's flight are of different people
