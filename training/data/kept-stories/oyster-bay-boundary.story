# Two fleets clash over an oyster bed: where the boats were, who rammed whom, whether a boy was aboard, whether nets were cut, whether the patrol ship watched
@ s1 | Fisheries Office of Pellant | body | Pellant | the Fisheries Office of Pellant; Pellant's Fisheries Office; the Pellant office
@ s2 | Oystermen of Garrow | body | Garrow | the Oystermen of Garrow; the Garrow oystermen; the Garrow men
@ s3 | skipper Joss Tyndale | person | Garrow | Tyndale; Joss Tyndale; the skipper; Skipper Joss Tyndale
@ s4 | Commander Aled Roux | person | Pellant | Roux; Commander Roux; Commander Aled Roux; the commander
@ s5 | Pellant dredgers' club | body | Pellant | the Pellant dredgers' club; the dredgers; the club
@ s6 | an angler | unnamed | | an angler; the angler
@ s7 | Joint Waters Commission | body | commission | the Joint Waters Commission; the commission

== d1 | Pellant Evening Post | 2036-09-29T18:00:00Z | Garrow pirates ram our boat
[c1 s5 asserts|The Blue Annie came at us with her bow and split our rail], [!c1|say] [=c1|the dredgers]. [=c2|The Fisheries Office of Pellant] [!c2|places] the meeting [c2 s1 asserts|two miles inside Pellant water, by radar]. [=c3|Commander Aled Roux], whose cutter Vigil patrols the bay, [!c3|wrote] in his report that [c3 s4 asserts|the Vigil was forty miles off, chasing a timber raft]. [=c4|The club] [!c4|estimates] its loss at [c4 s5 asserts|nineteen nets slashed with knives].

== d2 | Garrow Free Sheet | 2036-09-30T07:00:00Z | They drove over us
[c5 s3 asserts|I lay at anchor with the engine cold when the dredger climbed up my stern], [!c5|says] [=c5|skipper Joss Tyndale]. [=c6|The Oystermen of Garrow] [!c6|publish] his chart: [c6 s2 asserts|the anchor went down half a mile on our side of the line]. [=c7|Tyndale] [!c7|had] [c7 s3 asserts|his son with him, eleven years old, who was flung against the winch]. [=c8|The Garrow men] [!c8|have never carried] a blade for it, they say; [c8 s2 denies|no net was cut by anyone that day].

[=c9|An angler] on the mole [!c9|had] a telescope: [c9 s6 asserts|the grey cutter with the 7 on her funnel lay behind them the whole time, with men at the rail laughing].

== d3 | Pellant Evening Post | 2036-10-01T18:00:00Z | No child on the Annie
[=c10|The Pellant office] [!c10|studied] the film: [c10 s1 asserts|four grown men are on her deck, nobody else]. [=c11|Roux] [!c11|calls on] Garrow [c11 s4 demands|to hand over the skipper].

== d4 | Commission circular 12 | 2036-11-15T00:00:00Z | Findings
[=c12|The Joint Waters Commission] dived. [c12 s7 asserts|The Annie's anchor and forty metres of chain lie 900 metres on the Garrow side], [=c12|it] [!c12|records]. [c13 s7 asserts|Blue paint is on the dredger's stem and none on her rail, and the Annie's stern post is stove in from behind], [=c13|the commission] [!c13|continues]. [=c14|It] [!c14|examined] [c14 s7 asserts|nets of the club, all of them whole]. The harbour doctor's bill, [!c15|submitted] by [=c15|Tyndale], [!c15|is] for [c15 s3 asserts|stitching a boy of eleven brought in off the Blue Annie at four]. [c16 s7 asserts|The Vigil's own log puts her three cables from the collision at 13.30], [=c16|the commission] [!c16|adds]. [=c17|The Garrow men] [!c17|will] [c17 s2 promises|fish again on Monday].

? account | On whose side of the line did it happen? | c2 / c6 c12
? responsibility | Who rammed whom? | c1 / c5 c13
? denial | Was a boy aboard? | c10 / c7 c15
? denial | Were nets cut? | c4 / c8 c14
? account | Where was the patrol cutter? | c3 / c9 c16
~ c11 c17 | a demand and an intention
~ c4 c1 | nets and a rail: two losses of one day
