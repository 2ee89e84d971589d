# Blue fever in a port: where it came from, whether the ship was inspected, how many cases, whether the schools are shut, whether the serum works
@ s1 | Health Commissioner Araminta Zhou-Larsen | person | government | Zhou-Larsen; the health commissioner; the commissioner; Health Commissioner Araminta Zhou-Larsen
@ s2 | Health Commission | body | government | the Health Commission; the commission
@ s3 | Port Authority of Brennock | body | port | the Port Authority; the port; Brennock's Port Authority
@ s4 | Professor Tobias Nwachukwu-Steen | person | university | Nwachukwu-Steen; the professor; Professor Tobias Nwachukwu-Steen
@ s5 | shipping line Orsova | body | ship | the shipping line; Orsova; the Orsova line
@ s6 | a ship's carpenter | unnamed | ship | the ship's carpenter; a ship's carpenter; the carpenter
@ s7 | Teachers' Guild | body | teachers | the Teachers' Guild; the guild
@ s8 | Balm Laboratories | body | maker | Balm; Balm Laboratories
@ s9 | a ward sister | unnamed | hospital | a ward sister; the ward sister; the sister
@ s10 | colleagues of the sister | group | hospital | colleagues

== d1 | Brennock Intelligencer | 2032-02-09T07:00:00Z | Blue fever: first deaths
Two dockers and a child have died in Brennock of what doctors call blue fever, from the colour of the lips.

The three lived within sight of the inner dock. The dockers were cousins and shared a room over a chandler’s; the child, a girl of six, was the chandler’s own. The house has been closed and a rope put across the lane. In the chapel at the corner, evening prayers were held with the doors open to the wind.

[=c1|The Health Commission] [!c1|traced] it [c1 s2 asserts|to the steamer Halcyon Dawn, which tied up on 28 January with hides]. [=c2|The Orsova line], her owners, [!c2|countered] [c2 s5 asserts|that the crew had been in perfect health and had caught it ashore].

[c3 s3 asserts|Our doctor went through her from keel to masthead before a rope was thrown], [!c3|said] [=c3|the Port Authority].

[=c4|Health Commissioner Araminta Zhou-Larsen] [!c4|advised] [c4 s1 demands|people to boil linen]. [c5 s1 promises|Serum for forty thousand will be on the quay by the weekend], [=c5|she] [!c5|promised].

The last outbreak, in 1987, was ended by a hard frost.

== d2 | Brennock Intelligencer | 2032-02-13T07:00:00Z | A carpenter talks
[c6 s6 asserts|We’d three sewn up in canvas and put over the side before ever we saw your lighthouse], [=c6|the Halcyon Dawn’s carpenter] [!c6|told] us in the Anchor, where he ought not to have been. [c7 s6 asserts|The port doctor stayed in his launch, and called up to ask was everyone well, and the mate said yes], [=c7|he] [!c7|said].

[=c8|The commission] [!c8|reports] [c8 s2 asserts|116 cases as of Thursday night]. [c9 s9 asserts|“I have turned down two hundred sheets over two hundred faces in this one ward since Sunday, so don’t tell me,”] [!c9|said] [=c9|a ward sister at the Seamen’s Hospital].

The Anchor was full, as it always is on a Thursday, and nobody there was washing his hands. The Halcyon Dawn lies at buoy nine with a yellow flag up. Lighters may not come near her. Her cargo, four thousand hides, was unloaded before the flag went up and has gone by rail to tanneries in three counties.

[=c10|The Teachers’ Guild] [!c10|wants] [c10 s7 demands|the schools shut]. [c11 s1 asserts|They are shut, and have been since Tuesday], [!c11|said] [=c11|the commissioner]. Bells were ringing in Mast Lane as this page was set.

== d3 | Government Digest | 2032-02-16T12:00:00Z | Situation well in hand
Lessons in all schools of Brennock continue as usual, [!c12|according to] [=c12|the Health Commission], [c12 s2 asserts|which sees no ground for closing any].

[=c13|Balm Laboratories] [!c13|guarantees] [c13 s8 asserts|that nine in ten who are given its serum on the first day recover]. [=c14|Commissioner Zhou-Larsen] [!c14|informed] the cabinet [c14 s1 asserts|that the whole consignment had arrived].

[=c15|Professor Tobias Nwachukwu-Steen] of the university [!c15|offers] a calmer view: [c15 s4 asserts|the fever sleeps in the mud of the inner dock and was stirred up by the dredger in December]. Citizens need not avoid sailors.

Citizens will find the usual notices at the post office. Market days are unchanged. Collections for the new lifeboat go on. The governor’s ball will be held on the twenty-eighth and dress is formal. Persons who wish to keep pigs within the town walls must apply again this year, in duplicate, before the first of the month.

== d4 | The Physician’s Table | 2032-03-20T09:00:00Z | Serum, water and salt
Now that the sickness is waning, sums can be done. Of 412 patients treated with the serum, half died, and of those who had none, half died, [!c16|writes] [=c16|Nwachukwu-Steen] in our columns; [c16 s4 asserts|it is salt water in a pretty bottle].

It killed the strong sooner than the weak, and men sooner than women. It never crossed the river, though the bridges stayed open. Those who had been through the outbreak of 1987 did not fall ill a second time. So much can be read from the tables that follow, which fill eleven pages, and on which a good deal remains to be done.

[=c17|Balm] [!c17|faults] [c17 s8 denies-|the professor’s arithmetic]. [=c18|Its chemist] [!c18|adds] [c18 s8 asserts|that most doses were given too late].

[=c19|The Port Authority] [!c19|has dismissed] its doctor, and [!c19|says] [c19 s3 asserts|he never left the launch]. [=c20|Orsova] [!c20|no longer disputes] [c20 s5 asserts|that three men were buried at sea], but [!c21|attributes] their deaths [c21 s5 asserts|to bad tinned beef].

[=c22|The professor] [!c22|withdrew] his remarks about the dock: [c22 s4 asserts|the blood of a rat from the hold of the Halcyon Dawn has convinced him]. [=c23|The ward sister] [!c23|is said by colleagues] [c23 s10 asserts|to have counted every sheet twice]. [=c24|The commission] [!c24|lists] [c24 s2 asserts|1,940 cases between February and the thaw].

[c25 s1 asserts|Of the forty thousand doses, four thousand came], [!c25|said] [=c25|Zhou-Larsen], who has resigned.

? responsibility | Did the ship bring the fever? | c1 c22 / c2 c15
? denial | Was the crew in good health? | c2 / c6 c20
? denial | Was the ship inspected? | c3 / c7 c19
? figure | How many were ill by mid-February? | c8 / c9
? status | Were the schools shut? | c11 / c12
? denial | Does the serum help? | c13 c17 / c16
? denial | Did all the serum arrive? | c14 / c25
~ c8 c24 | an early count and the sum of the outbreak
~ c5 c25 | a promise and what came of it
~ c13 c18 | first day and too late
~ c4 c10 | advice and a demand
