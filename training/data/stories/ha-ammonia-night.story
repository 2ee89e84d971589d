# Gas drifts from a cold store over a housing estate: what leaked, for how long, whether people were told to leave, how many fell ill, whether a valve was opened on purpose
@ s1 | Polar Larder | body | company | Polar Larder; the company; the cold store's owner
@ s2 | Gustavo Brandt-Achebe | person | company | Brandt-Achebe; Gustavo Brandt-Achebe; the plant manager; the manager
@ s3 | Fire Brigade of Nordhaven | body | fire brigade | the fire brigade; the brigade; firefighters
@ s4 | Fire Captain Mei-Lin Sørbø | person | fire brigade | Sørbø; the captain; the fire captain; Fire Captain Mei-Lin Sørbø
@ s5 | Quay Estate Committee | body | residents | the estate committee; the Quay Estate Committee; the committee
@ s6 | a night nurse | unnamed | residents | a night nurse; the nurse
@ s7 | Chemical Safety Office | body | | the Chemical Safety Office; the safety office; the office
@ s8 | Mayor Désiré Halvorsen | person | city | Halvorsen; the mayor; Mayor Désiré Halvorsen
@ s9 | a dismissed fitter | unnamed | | the fitter; a dismissed fitter
@ s10 | daughter of Mr Petrov | unnamed | residents | his daughter; the daughter of Mr Petrov

== d1 | Nordhaven Tonight | 2036-12-05T23:55:00Z | Sharp smell on Quay Estate
[c1 s3 demands|Keep your windows shut and stay where you are], [=c1|the fire brigade] [!c1|told] the four thousand residents of the Quay Estate late on Friday after a sharp smell spread from the fish docks.

The Quay Estate is a group of eleven blocks, lettered A to L without an I, put up in the sixties for the families of trawlermen. The cold store stands across the road from block A. It holds fish from four countries. On Friday nights most windows are lit until late, and by half past eleven a good many had gone dark.

[c2 s1 asserts|A little refrigerant escaped for about ten minutes, at a concentration that makes the eyes water and does nothing else], [!c2|said] [=c2|Polar Larder], which runs the cold store.

[=c3|A nurse on her way to the night shift] [!c3|called] us from a bus shelter. [c3 s6 asserts|People are lying on the grass, I have counted twenty and I am still counting], she said.

The wind was light and from the sea. This page will be updated.

Sign up for our morning letter.

== d2 | Nordhaven Tonight | 2036-12-06T09:30:00Z | Estate committee: nobody knocked
[=c4|The estate committee] [!c4|said] on Saturday [c4 s5 asserts|that families had been left to find out by coughing]. [c5 s4 asserts|Two of my crews rang every bell from block A to block K and brought eleven hundred people out on foot], [=c5|Fire Captain Mei-Lin Sørbø] [!c5|said].

[=c6|A brigade spokesman] [!c6|had earlier said] [c6 s3 denies|that no evacuation had taken place, or been needed].

[=c7|Mayor Désiré Halvorsen] [!c7|put] the number treated [c7 s8 asserts|at 63, of whom two remained under observation]. [=c8|The mayor] [!c8|rejected] as scaremongering [c8 s8 denies-|talk of a death in block F].

Doctors at two hospitals worked through the night. Shoes, coats and one accordion lay about on the grass in the morning. The cold store had its doors open, and steam, real steam, was coming from a hose. Pupils of the estate school will be taught in the parish hall on Monday. The swimming baths are giving free showers.

[c9 s2 asserts|Somebody turned a wheel that has a chain on it, and the chain was cut], [!c9|said] [=c9|the plant manager, Gustavo Brandt-Achebe]. [=c10|He] [!c10|wants] [c10 s2 demands|the police to look at a man who was let go in November].

== d3 | Labour Flag | 2036-12-08T06:00:00Z | They blame one of ours
[c11 s9 asserts|I was in Eastport at my sister’s, with nineteen people and a cake], [!c11|says] [=c11|the fitter whom the bosses would like to hang]. [c12 s9 asserts|That gasket was weeping when I left, and I was sacked for saying so in writing], [=c12|he] [!c12|says].

[=c13|Brandt-Achebe] [!c13|knows] [c13 s2 denies|of no such writing].

[=c14|The fire captain’s log], copied to us by a friend, [!c14|has] [c14 s4 asserts|ammonia from 22.10 until 23.40, “strong enough to drop a horse”]. Old Mr Petrov of block F was buried this morning. [=c15|His daughter] [!c15|says] [c15 s10 asserts|that his lungs were burnt].

Shame on those who count pennies while others count breaths!

Meetings: Monday, seven o’clock, the Net Loft, all welcome; Wednesday, the women’s section. The fund for the Petrov family stands at 640 crowns, of which forty came in coppers. Pickets at the Polar Larder gate have been asked to bring their own mugs. The Flag needs two more people to fold. There is soup.

== d4 | Journal of Industrial Affairs | 2037-01-30T10:00:00Z | Nordhaven: findings of the safety office
[=c16|The Chemical Safety Office] [!c16|concludes] [c16 s7 asserts|that a worn gasket failed on its own]. [c17 s7 denies|No hand opened any valve, and the chain, though old, was whole], [=c17|its report] [!c17|states].

The report has 118 pages. It deals in turn with the plant, the night, the weather and the telephone. Eleven drawings show the gasket, which is the size of a saucer and costs less than a loaf. The plant was inspected every second year, always in June. The last inspection took forty minutes, including the drive.

[=c18|The office] [!c18|reckons] [c18 s7 asserts|that the release lasted an hour and a half] and [!c19|puts at] [c19 s7 asserts|some 400 the people who sought help within three days].

[=c20|Polar Larder] [!c20|accepts] [c20 s1 asserts|the findings on the gasket] and [!c21|will replace], [=c21|it] says, [c21 s1 promises|its ammonia with carbonic acid by the summer]. [=c22|The company] [!c22|does not agree] [c22 s1 denies-|that it had been told of a leak beforehand]; a letter of 3 November, signed by the fitter and stamped “received”, is annexed to the report as exhibit nine.

[=c23|Halvorsen] [!c23|has offered] the daughter of Mr Petrov [c23 s8 asserts|his apologies for having called her a scaremonger].

[=c24|Sørbø] [!c24|told] the inquiry [c24 s4 asserts|that only blocks A to D had been reached before the gas was]. [=c25|She] [!c25|recommended] [c25 s4 demands|sirens].

? account | How long did the gas escape? | c2 / c14 c18
? account | Was the gas harmless? | c2 / c3 c14 c15
? denial | Were residents brought out? | c5 / c4 c6
? account | Did the brigade reach all blocks? | c5 / c24
? responsibility | Was a valve opened on purpose? | c9 / c16 c17 c20
? account | Was the chain cut? | c9 / c17
? denial | Did somebody die of the gas? | c8 / c15
? denial | Had the company been told of the leak? | c12 / c13 c22
~ c7 c19 | treated by Saturday and within three days
~ c1 c6 | an instruction, and a statement on evacuation
~ c10 c25 | two demands
~ c21 c20 | what is accepted and what is promised
