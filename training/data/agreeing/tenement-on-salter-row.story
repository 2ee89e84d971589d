# A tenement is cleared at dawn: whether the doors were forced, whether the tenants had been told, whether an old widow walked out
@ s1 | Office of Bailiffs | body | bailiffs | the Office of Bailiffs; the bailiffs' office; the office
@ s2 | Maddox Threlk | person | bailiffs | Threlk; Chief Bailiff Maddox Threlk; the chief bailiff
@ s3 | a coalman | unnamed | | a coalman; the coalman
@ s4 | a lace-mender on the second floor | unnamed | | a lace-mender on the second floor; the lace-mender
@ s5 | Sunniva Pellow-Crake | person | owners | Pellow-Crake; Sunniva Pellow-Crake; the owner
@ s6 | Idrek Vaunt | person | owners | Vaunt; Idrek Vaunt, the owner's agent; her agent; the agent
@ s7 | a milk boy | unnamed | | a milk boy; the boy
@ s8 | a joiner | unnamed | | a joiner; the joiner
@ s9 | Jorun Asketh | person | tenants' union | Asketh; Jorun Asketh of the tenants' union; the union's chairwoman
@ s10 | court registry | body | | the court registry; the registry
@ s11 | a nursing sister | unnamed | | a nursing sister; the sister
@ s12 | a postwoman | unnamed | | a postwoman; the postwoman
@ s13 | parish relief board | body | | the parish relief board; the board

== d1 | Orrowick Evening Lamp | 2034-10-06T17:00:00Z | Fourteen households on the pavement
By breakfast on Friday the whole of Number 9, Salter Row, was sitting in the drizzle among its wardrobes. [=c1|The Office of Bailiffs] [!c1|reported] [c1 s1 asserts|that each flat had been opened from inside at the first ring]. [c2 s3 asserts|“I heard the axes go in, landing by landing, like somebody chopping his way up a tree,”] [!c2|said] [=c2|a coalman] from the yard behind.

[=c3|He] [!c3|is sure] of a second point too: [c3 s3 denies|nobody had given those people a hint, or they would not have had him fill their bunkers to the brim on Thursday]. [=c4|Jorun Asketh of the tenants’ union] [!c4|spoke] of [c4 s9 asserts|a bolt from a clear sky, without so much as a line of writing to anyone beforehand]. [=c5|She] [!c5|called] for [c5 s9 demands|dry rooms by nightfall].

A woman of eighty-three, Mrs Dray, lived on the third floor. [c6 s2 asserts|“She took my arm and came down grumbling at the weather,”] [!c6|said] [=c6|Chief Bailiff Maddox Threlk]. [=c7|He] [!c7|put] the length of the whole business [c7 s2 asserts|at forty minutes].

== d2 | The Tenant, a monthly for lodgers | 2034-10-10T09:00:00Z | We rang at other doors
We are no friends of bailiffs, so let us begin with one who defends them. [c8 s4 asserts|“They knocked, my husband slid back the bolt, and the neighbours did just the same. Nothing got so much as a scratch,”] [!c8|said] [=c8|a lace-mender on the second floor]. Of Mrs Dray, however, [=c9|she] [!c9|said] [c9 s4 denies|that those slippers never touched a stair]. [=c10|A nursing sister] who was fetched at six [!c10|remembers] [c10 s11 asserts|the old lady being borne into the street in her armchair like a bishop].

The owner lives four hundred miles off and was in a temper. [c11 s5 asserts|“They went through my property like bullocks and I shall send them the bill for every panel,”] [!c11|cried] [=c11|Sunniva Pellow-Crake] down the telephone. [c12 s6 denies|“Not a splinter on the whole staircase,”] [!c12|maintains] on the other hand [=c12|Idrek Vaunt, the owner’s agent], who was there. [=c13|Pellow-Crake] [!c13|has not made up her mind] [c13 s5 doubts|whether Number 9 will become a hotel].

== d3 | Orrowick Evening Lamp | 2034-10-13T17:00:00Z | Yellow envelopes
[=c14|A postwoman] [!c14|assures] us [c14 s12 asserts|that a month before she had delivered fourteen yellow envelopes and got fourteen signatures for them]. [=c15|The court registry] [!c15|points out] [c15 s10 asserts|that the date had been nailed up beside the street door since the third of September, with a stamp].

[c16 s8 asserts|“I’ve fourteen frames to renew and every lock on them is stove in by a boot or a bar. That’s bailiff’s work, I know it when I see it,”] [!c16|said] [=c16|a joiner] who has got the contract. [=c17|A milk boy] [!c17|saw] Mrs Dray that morning: [c17 s7 asserts|she came past him on the steps with the canary cage in her hand and gave him a penny].

[=c18|The parish relief board] [!c18|undertook] [c18 s13 promises|to lodge all fourteen families by Sunday].

== d4 | Orrowick Evening Lamp | 2034-11-02T17:00:00Z | Salter Row, four weeks on
Six of the families are still in the skittle alley. [=c19|The relief board] [!c19|blames] [c19 s13 asserts|the price of straw mattresses]. [c20 s11 asserts|Mrs Dray has a cough but eats well], [!c20|says] [=c20|the sister]. [=c21|Asketh] [!c21|has written] to the owner [c21 s9 demands|to give back the deposits].

[c22 s2 denies|He had never in his career lifted an axe against a poor man’s door], [=c22|the chief bailiff] [!c22|told] a dinner of his guild. [=c23|The agent] [!c23|let slip] at the same table [c23 s6 asserts|that the bailiffs had received a ham each]. [=c24|The registry] [!c24|recorded] [c24 s10 asserts|nineteen clearances in the town this autumn].

? denial | Were the doors in Salter Row forced? | c2 c11 c16 / c1 c8 c12
? denial | Had the tenants been told beforehand? | c14 c15 / c3 c4
? account | Did Mrs Dray walk out on her own feet? | c6 c17 / c9 c10
~ c22 c2 | what he himself never did with an axe, and what was heard in one house
~ c18 c19 | a promise and an excuse
~ c7 c1 | how long it took, and how the flats were opened
~ c20 c10 | her health, and how she came down
~ c5 c18 | a demand and a promise
