# Three salt villages vote on which country to belong to: whether soldiers stood in the polling rooms, whether strangers voted, whether the result is accepted
@ s1 | Federal Commissioner Tancred Ivarsholt | person | federation | Ivarsholt; Federal Commissioner Tancred Ivarsholt; the commissioner
@ s2 | Duchess Regent's chancery | body | duchy | the Regent's chancery; the chancery
@ s3 | Yolande Mbeki-Starr | person | stay committee | Mbeki-Starr; Yolande Mbeki-Starr of the Stay Committee
@ s4 | Petrus Gallowfen | person | stay committee | Gallowfen; Petrus Gallowfen, also of the Stay Committee
@ s5 | a salt raker | unnamed | | a salt raker; the salt raker
@ s6 | an innkeeper's daughter | unnamed | | an innkeeper's daughter; the innkeeper's daughter
@ s7 | a federal rifleman | unnamed | federation | a federal rifleman; the rifleman
@ s8 | an organist | unnamed | | an organist; the organist
@ s9 | observer Marisol Thwaite-Anders | person | observers | Thwaite-Anders; Marisol Thwaite-Anders; the observer
@ s10 | a coach-line agent | unnamed | | a coach-line agent; the agent
@ s11 | a parish clerk | unnamed | | a parish clerk; the parish clerk
@ s12 | League of Border Communes | body | | the League of Border Communes; the League of Communes
@ s13 | a widow with two cows | unnamed | | a widow with two cows; the widow

== d1 | Halite Press Association | 2035-06-11T09:30:00Z | Salt villages choose the federation
SELDE – Upper, Lower and Far Selde voted on Sunday by 1,204 to 977 to leave the duchy for the federation. [c1 s3 asserts|“There was a bayonet on either side of the urn, and a lieutenant holding the pencil,”] [!c1|said] [=c1|Yolande Mbeki-Starr of the Stay Committee]. [=c2|Federal Commissioner Tancred Ivarsholt] [!c2|declared] [c2 s1 denies|that no uniform had come nearer to a ballot than the bakery].

[=c3|A salt raker] [!c3|puts] it this way: [c3 s5 asserts|a man has to be fond of his neck to cross the other box with a rifle muzzle in the corner of his eye, and he is fond of his]. [c4 s8 denies|“The only thing in boots in that room was our verger. I sat by the door from first to last, with my knitting,”] [!c4|said] [=c4|an organist] of Far Selde.

[=c5|The Regent’s chancery] [!c5|asks] [c5 s2 demands|for the lists]. [=c6|Ivarsholt] [!c6|hopes] [c6 s1 asserts|to see the salt tax gone by the autumn].

== d2 | Selde Valley Notes | 2035-06-16T00:00:00Z | Who slept in whose bed
The innkeeper’s daughter turned people away. [c7 s6 asserts|“They lay three to a bed and on the billiard table, and on Sunday they trooped off to the urn in aprons borrowed from our kitchen,”] [!c7|said] [=c7|the innkeeper’s daughter]. [=c8|A coach-line agent] [!c8|brings] a ledger: [c8 s10 asserts|thirty-one coaches from the federal side on Saturday, full; thirty-one back on Monday, full; and on the fare slips it read, “to cast vote”].

[=c9|A parish clerk], who wrote the rolls, [!c9|is unmoved]: [c9 s11 denies|he knew everyone who got a sheet of paper from him by the name of their grandmother]. And the Stay Committee has a second voice, which does it no good. [c10 s4 denies|“Not one outsider dropped anything into those boxes, we watched like hawks. We were simply too few,”] [!c10|said] [=c10|Petrus Gallowfen, also of the Stay Committee].

Gallowfen, for the rest, does not spare the federals: [c11 s4 asserts|they stood rank upon rank along the inner wall, he could smell the boot grease while he was voting], [=c11|he] [!c11|says].

== d3 | Halite Press Association | 2035-06-19T09:30:00Z | Observer reports, rifleman talks
SELDE – [=c12|The observer, Marisol Thwaite-Anders,] [!c12|writes] in her report [c12 s9 asserts|that in all three rooms the guard had kept to the square, as had been agreed, and that she had tested this on the hour]. [c13 s7 asserts|“They put six of us behind the curtain, and our orders were to cough,”] [!c13|said] [=c13|a federal rifleman].

[c14 s9 denies-|The casting of ballots by outsiders] [!c14|was ruled out] as well [!c14|by] [=c14|the observer], who had counted heads and papers and found them equal.

[=c15|The chancery] [!c15|concedes] [c15 s2 asserts|that the villages now lie on the far side of the frontier, and has sent its customs men home]. [c16 s3 denies|“For us nothing has changed. We shall go on paying our dues to the Regent, since a vote like that is no vote,”] [!c16|answers] [=c16|Mbeki-Starr]. Of the same opinion is [=c17|the League of Border Communes], [!c17|which holds] [c17 s12 denies|that a poll under muskets moves no border by an inch].

== d4 | Selde Valley Notes | 2035-09-01T00:00:00Z | Three months
The lists, which the chancery asked for in June, have not come. [c18 s1 asserts|They are being copied by hand in two alphabets], [=c18|Ivarsholt] [!c18|explained] in July; there is talk of a moth. [=c19|The salt raker] [!c19|says] [c19 s5 asserts|the tax has gone up by a tenth]. [=c20|Thwaite-Anders] [!c20|regards] [c20 s9 asserts|the villages as federal soil since the count was read, whoever grumbles]. [=c21|The widow with two cows] [!c21|has sold] one, [c21 s13 asserts|as the other does not cross the new fence willingly].

[c22 s10 asserts|Three of the coaches still have not been paid for], [!c22|remarks] [=c22|the agent]. [=c23|Gallowfen] [!c23|has founded] [c23 s4 promises|a society for skating on the pans]. [=c24|The parish clerk] [!c24|wonders] [c24 s11 doubts|which of two governments will buy him ink]. [=c25|The organist] [!c25|wants] [c25 s8 demands|the bell to be rung for nobody].

? denial | Did federal soldiers stand in the polling rooms? | c1 c3 c11 c13 / c2 c4 c12
? denial | Did strangers vote in the villages? | c7 c8 / c9 c10 c14
? status | Do the villages now belong to the federation? | c15 c20 / c16 c17
~ c6 c19 | a hope for the tax and a later rise
~ c5 c18 | a request and an excuse
~ c22 c8 | unpaid coaches and what they carried
~ c24 c15 | an open question and the frontier
~ c23 c25 | a foundation and a wish
