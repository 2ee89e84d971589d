# A relief column stops at a ford: whether rifles lay under the flour, whether the guide or the militia turned it round, whether villagers plundered it, whether an aircraft bombed it
@ s1 | Relief Union of the Seven Ports | body | Relief Union | the Relief Union of the Seven Ports; the Relief Union; the union
@ s2 | Berit Amalrick | person | Relief Union | Amalrick; Berit Amalrick; the convoy leader
@ s3 | Home Militia | body | Home Militia | the Home Militia; the militia
@ s4 | Captain Zoltor Meech | person | Home Militia | Meech; Captain Zoltor Meech; the captain
@ s5 | a lorry driver | unnamed | | a lorry driver; the lorry driver
@ s6 | a tyre fitter | unnamed | | a tyre fitter; the tyre fitter
@ s7 | a goatherd | unnamed | | a goatherd; the goatherd
@ s8 | Air Command South | body | government | Air Command South; the air command
@ s9 | Information Secretary Noor Pettibone | person | government | Pettibone; Information Secretary Noor Pettibone; the secretary
@ s10 | a midwife | unnamed | | a midwife; the midwife
@ s11 | a village elder | unnamed | | an elder; a village elder; the elder
@ s12 | an explosives assessor | unnamed | | an explosives assessor; the assessor
@ s13 | a miller's apprentice | unnamed | | a miller's apprentice; the apprentice

== d1 | Seven Ports Mercury | 2039-08-02T06:00:00Z | Flour column lost at ford
Of twenty-two lorries that set out for the highlands on Friday, nine are back. [c1 s3 asserts|“Under the third layer there were crates, and in the crates there were carbines in grease,”] [=c1|the Home Militia] [!c1|cabled]. [=c2|The Relief Union of the Seven Ports] [!c2|wrote] [c2 s1 denies|that it had loaded flour, salt and lamp oil and nothing that could hurt a fly].

[c3 s2 asserts|“A man with a red armband stood in the water, crossed his arms over his head and sent us back the way we’d come; the militia’s ribbon, the militia’s stamp,”] [!c3|said] [=c3|Berit Amalrick], who led the column. [=c4|She] [!c4|feared] [c4 s2 asserts|that ten thousand people would be without bread by mid-August]. [=c5|Captain Zoltor Meech], the man in command at the ford, [!c5|protested]: [c5 s4 asserts|“I waved them on. It was their own guide who took fright at the bend and wheeled about.”]

== d2 | Highland Broadcasting, evening talk | 2039-08-04T18:30:00Z | Notes from the riverbank
Listeners have asked what became of the other thirteen. [c6 s11 asserts|What was standing about in the shallows the people of my village took home, sack by sack, and I blessed them for it], [=c6|an elder] from Dunnock [!c6|told] our car. [=c7|A midwife] from the same village [!c7|is] cross with him: [c7 s10 denies|no neighbour of hers had carried off a handful, and the shelves were as bare on Sunday as on Thursday].

Some had heard engines overhead. [=c8|A goatherd] on the slope [!c8|saw] [c8 s7 asserts|a grey thing with two tails come out of the sun, and something fall from it like a milk churn]. [c9 s8 denies|All its machines were in their hangars for the weekend, and the sky above the ford was empty], [=c9|Air Command South] [!c9|maintained].

[=c10|A lorry driver], wet to the hips, [!c10|had] this to say about the turn: [c10 s5 asserts|“The lad from the union in the front cab lost his nerve, spun the wheel, and we all followed like ducks. No one had told him to.”] [=c11|He] [!c11|wants] [c11 s5 demands|his boots paid for].

== d3 | Seven Ports Mercury | 2039-08-09T06:00:00Z | A crater and a crate
[=c12|An explosives assessor] hired by the insurers [!c12|measured] [c12 s12 asserts|a hole six metres across, punched from above by a bomb of the quarter-ton kind]. [=c13|Information Secretary Noor Pettibone] [!c13|stated] for the government [c13 s9 asserts|that what had gone off in the ford was the column’s own lamp oil, set alight by a cigarette]. [=c14|She] [!c14|expressed] [c14 s9 asserts|sympathy with the drivers’ families].

[c15 s6 asserts|I patched an axle on number eleven at the depot and I had to move the load to get at it: gun barrels, wrapped like hams], [!c15|said] [=c15|a tyre fitter], who is in hiding. [=c16|A miller’s apprentice] who filled the sacks [!c16|thinks] he must have dreamt it. [c16 s13 denies|“I closed every tailboard myself. Meal from the floor to the canvas, and not a stick of metal in between,”] [=c16|the apprentice] [!c16|said].

[=c17|The union] [!c17|intends] [c17 s1 promises|to send a second column by the coast road]. [=c18|Meech] [!c18|has offered] [c18 s4 promises|it safe passage].

== d4 | Highland Broadcasting, evening talk | 2039-08-25T18:30:00Z | Three weeks after
Whoever said the militia speaks with one mouth has not rung its two telephones. [=c19|The militia’s] headquarters [!c19|now says] [c19 s3 asserts|that its post at Dunnock had orders to let nobody through and made the lorries go about]. [c20 s4 denies|“There were no guns in that flour. I had every sack pricked with a bayonet at the last halt, and I’d have been glad of a few,”] [!c20|says] [=c20|Captain Meech], who takes our calls himself.

Nor does the government. [=c21|Air Command South] has changed its mind: [c21 s8 asserts|one of its pilots had released his load in error over the river], [=c21|it] [!c21|says]. [=c22|The elder] [!c22|has brought out] [c22 s11 asserts|a list of those who still go hungry, and it has six hundred names].

[=c23|Amalrick] [!c23|heard], from a boy selling pancakes, [c23 s2 asserts|how half of Dunnock had waded in and emptied the stranded lorries before dark]. [=c24|The lorry driver] [!c24|says], by contrast, [c24 s5 asserts|he sat by the wrecks all night with a stick, and no one came near the cargo until the river had it]. [=c25|The goatherd] [!c25|mourns] [c25 s7 asserts|eleven animals]. [=c26|The assessor] [!c26|declines] [c26 s12 doubts|to put a figure on the damage]; [=c27|the tyre fitter] [!c27|asks] [c27 s6 demands|to be let home]. The second column, [=c28|the midwife] [!c28|says], [c28 s10 asserts|has not been seen so far].

? denial | Were there rifles under the flour? | c1 c15 / c2 c16 c20
? responsibility | Who turned the column round? | c3 c19 / c5 c10
? denial | Did villagers take the flour from the stranded lorries? | c6 c23 / c7 c24
? account | Was the column bombed from the air? | c8 c12 c21 / c9 c13
~ c17 c28 | a promise, and that it has not been kept so far
~ c4 c22 | a fear for ten thousand and a list of six hundred
~ c18 c19 | an offer for the second column and orders for the first
~ c14 c13 | sympathy beside an explanation
