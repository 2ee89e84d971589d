# A hillside comes down on a spa hotel: whether guests had been evacuated, whether a quarry blasted that night, how many are missing, who called off the search
@ s1 | Aurelia Baths company | body | hotel | the Aurelia company; the hotel; Aurelia Baths
@ s2 | manager Lucan Threlfall | person | hotel | Threlfall; the manager; Lucan Threlfall
@ s3 | Stonebeck Quarries | body | quarry | Stonebeck; the quarry; Stonebeck Quarries
@ s4 | Canton rescue service | body | canton | the rescue service; the canton's rescuers
@ s5 | geologist Maren Ostrov | person | | Ostrov; the geologist; Maren Ostrov
@ s6 | a night porter | unnamed | hotel | a night porter; the porter
@ s7 | a goatherd | unnamed | | a goatherd; the goatherd
@ s8 | Canton President Hugo Belmar | person | canton | Belmar; the president of the canton; Hugo Belmar
@ s9 | Families of Aurelia | body | families | Families of Aurelia; the families

== d1 | Alpine Press Service | 2037-04-19T07:10:00Z | Slide buries wing of spa hotel
The east wing of the Aurelia Baths lay under the mountain on Sunday. [=c1|Manager Lucan Threlfall] [!c1|said] [c1 s2 asserts|all guests had been moved to the village on Saturday evening as a precaution]. [=c2|The canton’s rescuers] [!c2|spoke] of [c2 s4 asserts|nine persons unaccounted for] at seven in the morning.

[=c3|Stonebeck Quarries], which works the far side of the ridge, [!c3|said] [c3 s3 asserts|its last shot was fired on Thursday and its men were at home all weekend].

== d2 | Valley Voice | 2037-04-19T19:00:00Z | Porter’s tale
[=c4|A night porter] with his arm in a sling [!c4|described] how [c4 s6 asserts|he had carried breakfast orders to thirty-one occupied rooms at midnight]. On the pasture above, [=c5|a goatherd] [!c5|was woken] by [c5 s7 asserts|three thuds from the quarry about one o’clock, with a flash at each, and then the hill went].

[=c6|The rescue service] [!c6|raised] the number of [c6 s4 asserts|missing to seventeen] at nightfall.

== d3 | Canton Broadcasting | 2037-04-22T12:00:00Z | Dogs withdrawn
[=c7|Canton President Hugo Belmar] [!c7|said] [c7 s8 asserts|the decision to stop digging was taken by the rescuers on the spot, who judged the slope unsafe]. [c8 s4 asserts|We got the order by telephone from the president’s office, and we argued against it for an hour], the head of [=c8|the rescue service] [!c8|answered].

[=c9|Families of Aurelia] [!c9|want] [c9 s9 demands|the digging to go on until every room is reached].

== d4 | The Long View | 2037-09-01T06:00:00Z | What the seismograph knew
In a cellar forty kilometres away a needle had been drawing its line all through that night. [=c10|Geologist Maren Ostrov] [!c10|showed] me the paper: [c10 s5 asserts|three sharp detonations at 1.04, from the bearing of the Stonebeck face]. [=c11|The quarry] [!c11|denies] [c11 s3 denies-|that explosive was used on the Sunday], and [!c12|attributes] the slide [c12 s3 asserts|to eleven days of rain]. [=c12|It] has the rain gauges to show for it. [=c13|Ostrov] [!c13|does not dispute] [c13 s5 asserts|the rain].

The register of guests came out of the mud in July. [c14 - asserts|Forty names are entered for the night, none of them struck out]. [=c15|The Aurelia company] now [!c15|says] that [c15 s1 asserts|an evacuation was considered on Saturday and put off until Monday].

The telephone log of the canton [c16 - asserts|records a call at 09.15 from the president’s line with the note “cease work, withdraw dogs”]. [=c17|Belmar] [!c17|has let it be known] [c17 s8 promises|that he will not stand again].

? account | Had the guests been moved out? | c1 / c4 c14 c15
? denial | Did the quarry blast that night? | c3 c11 / c5 c10
? responsibility | Who stopped the search? | c7 / c8 c16
~ c2 c6 | a later figure in place of a morning's
~ c12 c13 | the rain is granted by both
~ c9 c8 | a demand, and an account of an order
~ c17 c7 | a promise not to stand, and a statement about who decided
