# A parliament votes on a dam at dead of night: whether there was a quorum, how the vote went, who cut the light, and whether members were paid
@ s1 | Speaker Armand Thole | person | government bloc | Thole; the speaker; Speaker Armand Thole
@ s2 | River League | body | opposition | the league; the River League
@ s3 | Sabine Orlo | person | opposition | Orlo; Sabine Orlo; the league's whip, Sabine Orlo
@ s4 | parliament clerk | unnamed | parliament | the clerk; a clerk of the house
@ s5 | National Grid | body | power company | the grid; the National Grid
@ s6 | Hugo Penn | person | independent | Penn; Hugo Penn; the independent member Hugo Penn
@ s7 | Dambuilders Ltd | body | company | the company; Dambuilders; Dambuilders Ltd

== d1 | Lower House Record | 2033-06-18T07:00:00Z | Dam bill passes at 3 a.m.
[c1 s1 asserts|The bill was carried by 58 votes to 11], [=c1|Speaker Armand Thole] [!c1|declared]. [=c2|The River League] [!c2|said] [c2 s2 asserts|barely forty members had been in the building, which is ten short of a quorum].

[=c3|The league’s whip, Sabine Orlo], [!c3|said] [c3 s3 asserts|someone had thrown the main switch just as her people came up the stairs]. [c4 s1 asserts|The whole quarter was dark, it was a failure in the street], [=c4|Thole] [!c4|said].

== d2 | Lower House Record | 2033-06-18T18:00:00Z | Clerk: I counted heads by candle
[=c5|A clerk of the house] [!c5|told] the Record [c5 s4 asserts|he had counted 53 hands for and none against]. [c6 s4 asserts|There were sixty-six of them on the benches, I have their names], [=c6|he] [!c6|said].

[=c7|The National Grid] [!c7|reported] [c7 s5 asserts|no interruption in the parliament quarter between midnight and six]. [=c8|Orlo] [!c8|asked] [c8 s3 demands|the court to strike the bill down].

== d3 | The Plain Dealer of Osk | 2033-06-20T09:00:00Z | Envelopes
[=c9|The independent member Hugo Penn] [!c9|said] [c9 s6 asserts|he had been handed an envelope with two years’ salary in it on the evening before]. [=c10|Dambuilders Ltd] [!c10|denied] [c10 s7 denies-|that it had given money to any deputy].

[c11 s6 asserts|“I put up my hand, yes, and so did many who could not see what for,”] [=c11|Penn] [!c11|said]. [=c12|Thole] [!c12|conceded] [c12 s1 asserts|that the figure of eleven against had been “a reading of the mood”].

[c13 s7 asserts|What changed hands were calendars and pens], [!c13|according to] [=c13|the company]. [=c14|The speaker] [!c14|said] [c14 s1 asserts|the fuse in the cellar had been found burnt through].

[=c15|The league] [!c15|will boycott] [c15 s2 promises|all sittings until the autumn].

? denial | Was there a quorum? | c2 / c1 c6
? figure | How did the vote go? | c1 / c5 c12
? account | Did the street lose power? | c4 / c7
? responsibility | Why did the light go out? | c3 / c4 / c14
? denial | Were members paid? | c9 / c10 c13
~ c11 c5 | a hand put up without seeing is still counted
~ c8 c15 | a court case and a boycott
