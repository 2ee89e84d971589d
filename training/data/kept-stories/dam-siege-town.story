# Rebels hold the power station of Ambry Falls: whether the turbines run, whether engineers are captives, whether an attack was repelled, whether the sluices are mined
@ s1 | Highland Rising | body | rebels | the Highland Rising; the rebels; the Rising
@ s2 | Commander Tove Aldis | person | rebels | Aldis; the commander; Commander Tove Aldis
@ s3 | State Grid | body | state | the State Grid; the grid
@ s4 | Marshal Iven Korda | person | state | Korda; the marshal; Marshal Iven Korda
@ s5 | shift engineer Bo Lantz | person | engineers | Lantz; Bo Lantz; the engineer
@ s6 | a baker in the town | unnamed | | a baker; the baker
@ s7 | Riverkeepers | body | | the Riverkeepers; the keepers
@ s8 | Lantz's wife | unnamed | engineers | Lantz's wife; his wife

== d1 | National Courier | 2040-01-14T06:00:00Z | Falls retaken?
[=c1|Marshal Iven Korda] [!c1|told] the assembly that [c1 s4 asserts|his paratroops were inside the machine hall at Ambry Falls by Thursday noon]. [=c2|He] [!c2|said] [c2 s4 asserts|the sluices had been packed with dynamite by the rebels]. [=c3|The State Grid] [!c3|confirmed] [c3 s3 asserts|that no current has come from the Falls since Tuesday].

== d2 | Voice of the Rising | 2040-01-14T20:00:00Z | Beaten off
[c4 s2 asserts|They came on skis, they left on stretchers; none of them crossed the bridge], [=c4|Commander Tove Aldis] [!c4|announced]. [=c5|She] [!c5|rejects] [c5 s2 denies-|that a charge lies anywhere in the dam]. [=c6|The Rising] [!c6|is supplying] [c6 s1 asserts|four towns with light, free of charge].

== d3 | Ambry Weekly | 2040-01-17T08:00:00Z | Baker: lights on
[=c7|A baker] [!c7|has had] [c7 s6 asserts|his electric oven hot every night this week], and showed us rolls. Through a window of the hall [=c8|our correspondent] [!c8|counted] [c8 - asserts|a dozen of the Rising’s red scarves and not a single uniform, on Friday afternoon]. [=c9|Lantz’s wife] [!c9|cried] that [c9 s8 asserts|her husband is chained to a desk by night].

== d4 | National Courier | 2040-01-19T06:00:00Z | Engineer speaks by phone
[c10 s5 asserts|I come and go as I please, I sleep at my sister’s], [=c10|Bo Lantz] [!c10|said] in a recorded call. [=c11|The Rising] [!c11|attached] [c11 s1 asserts|a list of eight staff who had volunteered to stay].

== d5 | Upriver | 2040-06-30T06:00:00Z | After the melt
[=c12|The Riverkeepers] [!c12|drew off] the basin and [!c12|searched] the gates: [c12 s7 asserts|twenty boxes of mud and not an ounce of explosive]. [=c13|Lantz], in a hospital bed, [!c13|said] of his call that [c13 s5 asserts|a pistol lay beside the telephone, and that he had not left the building once in nineteen days]. [=c14|A paratrooper] [!c14|remembers] [c14 s4 asserts|turning back at the bridge with eleven hurt]. The [=c15|grid’s] own meter sheets [!c15|show] [c15 s3 asserts|an unbroken feed from the Falls for all of January].

[=c16|Korda] [!c16|has sworn] [c16 s4 promises|to publish his diary]. [=c17|Aldis] [!c17|wants] [c17 s2 demands|an amnesty].

? account | Did the paratroops get into the hall? | c1 / c4 c14
? account | Was the station running? | c3 / c6 c7 c15
? account | Were the engineers prisoners? | c9 c13 / c10
? denial | Were there explosives in the gates? | c2 / c5 c12
~ c8 c1 | men seen on Friday, and a claim about Thursday
~ c11 c9 | volunteers on a list, and one man said to be chained
~ c16 c17 | a promise and a demand
