# Solvent runs into a river that two cities drink from: which works let it go, when it was reported, whether taps were shut, whether people fell ill, whether samples were exchanged
@ s1 | Hexa Coatings | body | company | Hexa Coatings; Hexa; the paint maker
@ s2 | Brightwater Tannery | body | tannery | Brightwater Tannery; the tannery
@ s3 | Watermaster Ngozi Petrelli | person | waterworks | Petrelli; the watermaster; Watermaster Ngozi Petrelli
@ s4 | Twin Cities Waterworks | body | waterworks | the Twin Cities Waterworks; the waterworks
@ s5 | River Guardians | body | activists | the River Guardians; the guardians
@ s6 | a night watchwoman | unnamed | company | a night watchwoman; the watchwoman
@ s7 | Public Health Bureau | body | government | the Public Health Bureau; the health bureau; the bureau
@ s8 | Governor Anatole Wekesa | person | government | Wekesa; the governor; Governor Anatole Wekesa
@ s9 | Dr Isolde Rahimi-Vance | person | hospital | Rahimi-Vance; Dr Rahimi-Vance; Dr Isolde Rahimi-Vance
@ s10 | a manager of the blending hall | unnamed | company | a manager
@ s11 | the bishop's secretary | unnamed | | the bishop's secretary

== d1 | Twin Cities Telegram | 2044-10-05T08:00:00Z | River turns white
Bathers at Ferry Steps saw it first: a white skin on the water and, under it, pike with their mouths open.

[=c1|Hexa Coatings], whose paint works lies upstream, [!c1|said] [c1 s1 asserts|that its tanks were full and its pipes dry, and pointed to the tannery across the river]. [c2 s2 denies|We use oak bark, as we did under the bishops], [!c2|answered] [=c2|Brightwater Tannery].

[=c3|The waterworks] [!c3|assured] customers [c3 s4 asserts|that the intake had been shut within ten minutes of the first report, at 5.20]. [=c4|Watermaster Ngozi Petrelli] [!c4|advised] [c4 s3 demands|drinking from bottles all the same].

[=c5|Governor Anatole Wekesa] [!c5|said] [c5 s8 asserts|there was nothing in the taps that would hurt a baby].

The river is called the Meer and is 200 kilometres long. Four towns put their waste into it and two draw their water from it, which has always been a matter of timing. At Ferry Steps the water is as a rule green. On Wednesday morning one could have written on it with a stick. A heron stood there, and did not fish.

Half a million people drink from the river. The annual regatta is to be held on Sunday.

== d2 | The Downstreamer | 2044-10-08T07:00:00Z | Hexa’s own watch rang at two
[c6 s6 asserts|At ten to two I smelt it, at two I rang the waterworks, and a man there said thank you, love, it will keep till morning], [=c6|a watchwoman at Hexa] [!c6|told] The Downstreamer. Her call is on her telephone bill.

She has had the night at Hexa for eleven years, and the gatehouse is as tidy as a ship: kettle, lamp, book, cat. On the wall hangs a card with nine telephone numbers. The one of the waterworks is at the top. Her bill for October, four pages, has the call on page three, between her sister and the speaking clock.

[=c7|Hexa] [!c7|said] [c7 s1 denies|no employee had raised any alarm, there having been nothing to be alarmed at]. [=c8|The River Guardians], who keep a rowing boat, [!c8|filled] nine jars below Hexa’s outfall that night and [!c8|found] [c8 s5 asserts|a paint thinner that is sold under one name by one firm].

[c9 s9 asserts|I have forty-four in with burning guts and they all live below the bridge], [=c9|Dr Isolde Rahimi-Vance] [!c9|said]. [=c10|The health bureau] [!c10|knew] [c10 s7 denies|of no one who had been made sick].

[=c11|The guardians] [!c11|appealed to] [c11 s5 demands|rowers to stay at home on Sunday].

== d3 | Hexa Coatings, “Facts at a glance” | 2044-10-12T00:00:00Z | Questions and answers
Did the solvent come from Hexa? [c12 s1 denies|No, not a drop of it], [=c12|the company] [!c12|says]. [c13 s1 asserts|The white skin consisted of tanning agents and nothing else], [!c13|according to] [=c13|an analysis it commissioned].

Were samples tampered with? [=c14|Hexa] [!c14|understands] [c14 s1 asserts|that jars were exchanged in the guardians’ boathouse by a person with a grudge].

Will Hexa help? [=c15|We] [!c15|are giving] [c15 s1 promises|a thousand bottles of water to each school].

About us: Hexa makes coatings for bridges, ships and toys. It was founded in a barn in 1952 and has plants in three provinces. In 2042 it received the governor’s medal for tidiness. School classes are welcome on the last Thursday of each month. Our car park has recently been planted with two hundred rhododendrons.

== d4 | Twin Cities Telegram | 2044-12-01T08:00:00Z | Works manager breaks ranks
[=c16|A manager of Hexa’s blending hall] [!c16|told] the provincial court [c16 s10 asserts|that a hose had been left in the gully from midnight, and that eleven thousand litres were gone when he came in]. [=c17|The company] [!c17|would not say] [c17 s1 doubts|whether it still stood by its analysis].

[=c18|Petrelli] [!c18|conceded] [c18 s3 asserts|that the intake had been open until twenty past eight]. [c19 s3 asserts|A trainee took a call in the night and let the dispatcher sleep], [=c19|she] [!c19|said].

[=c20|The health bureau] [!c20|spoke] of [c20 s7 asserts|230 cases of poisoning, “none of them grave”]. [=c21|Wekesa] [!c21|said] [c21 s8 asserts|he had drunk from the tap himself, in another city].

The jars, opened in court, were sealed with the guardians’ wax and the bishop’s. [c22 s11 denies|Nobody has touched them], [=c22|the bishop’s secretary] [!c22|swore].

The court has been sitting in the town’s old bath house, the only room large enough, with the public on the steps of the empty pool. Dead fish were weighed by the anglers’ club, which stopped at nine tons. The regatta was rowed in the end on another river. Sentences, if there are any, are not to be looked for before Lent.

[=c23|The tannery] [!c23|wants] [c23 s2 demands|an apology].

? responsibility | Did it come from the tannery? | c1 c13 / c2 c8 c16
? denial | Did it come from the paint works? | c12 / c8 c16
? denial | Was an alarm raised in the night? | c6 c19 / c7
? account | When was the intake shut? | c3 / c18
? account | When was the first report? | c3 / c6
? denial | Did people fall ill? | c9 c20 / c10
? denial | Was tap water harmless? | c5 / c9 c20
? denial | Were the jars exchanged? | c14 / c22
~ c9 c20 | one hospital in October, and all cases by December
~ c4 c11 | two pieces of advice
~ c15 c23 | an offer and a demand
~ c21 c5 | another city's tap
