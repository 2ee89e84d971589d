# A presidential run-off with two winners: who leads, whether ballots were burnt, whether observers were thrown out of the count, whether a rival was arrested, whether turnout passed half
@ s1 | Electoral Chamber | body | chamber | the Electoral Chamber; the chamber
@ s2 | Justice Noor Abernethy-Sow | person | chamber | Abernethy-Sow; the chamber's president; Justice Noor Abernethy-Sow; Justice Abernethy-Sow
@ s3 | President Teodor Mbeki-Lantz | person | governing party | Mbeki-Lantz; the president; President Teodor Mbeki-Lantz
@ s4 | Ines Korhola | person | opposition | Korhola; Ines Korhola; the challenger
@ s5 | Green Lamp | body | opposition | Green Lamp; the opposition
@ s6 | Continental Monitors | body | observers | the Continental Monitors; the monitors; the observers
@ s7 | a night watchman | unnamed | | a night watchman; the watchman
@ s8 | Interior Ministry | body | government | the Interior Ministry; the ministry
@ s9 | Party of Unity | body | governing party | the Party of Unity; the ruling party; Unity
@ s10 | a diplomat | unnamed | | a diplomat

== d1 | Atlantic Press Bureau | 2040-10-27T22:50:00Z | Both sides claim victory in Marovia
SANTA LUZ, Oct 27 (APB) - Marovia went to bed with two presidents on Sunday.

[=c1|The Electoral Chamber] [!c1|gave] [c1 s1 asserts|incumbent Teodor Mbeki-Lantz 51.3 per cent with nine-tenths of the polling stations in]. [c2 s4 asserts|“The people have moved me into the White House, I am only waiting for the keys,”] [=c2|challenger Ines Korhola] [!c2|told] a crowd from the roof of a bus. Her movement, [=c3|Green Lamp], [!c3|said] [c3 s5 asserts|its copies of the tally sheets made her the winner by 80,000 votes].

[=c4|The Continental Monitors] [!c4|protested] [c4 s6 asserts|that their people had been put out on the street in four counting halls when the lights failed]. [c5 s1 denies|No observer was asked to leave any hall], [=c5|the chamber] [!c5|said]; [c6 s1 asserts|some had gone to look for candles].

Marovia has held eleven presidential elections and four of its winners have finished their term. The first round, in September, left two candidates out of nineteen. Voting on Sunday was slow because the ink that marks thumbs had been delivered to the wrong island. Shops stayed shut, and the army was nowhere to be seen.

[c7 s1 asserts|Fifty-eight in a hundred had voted], [=c7|it] [!c7|added]. Under Marovian law a turnout below half voids a run-off.

== d2 | Tribuna do Povo | 2040-10-28T06:00:00Z | UNITY WINS AGAIN
Joy without end! [c8 s3 asserts|“I have been elected by a clear majority and I accept with humility,”] [=c8|President Teodor Mbeki-Lantz] [!c8|said] under fireworks.

[=c9|The Party of Unity] [!c9|warns] [c9 s9 demands|sore losers to keep off the avenues]. Last night [=c10|their leaders] [!c10|spread the story] [c10 s5 asserts|that sacks of ballots had gone up in smoke behind the Rice Exchange]. [c11 s9 asserts|What burned was a heap of old mattresses], [=c11|the party’s spokesman] [!c11|said].

[c12 s9 asserts|Ines Korhola crossed the river with two suitcases at three in the morning], [=c12|he] [!c12|disclosed]. Let her send a postcard.

Buses for the thanksgiving procession leave from all districts at nine. Wear white. Sandwiches will be given out on the avenue against the coupon on this page. The national choir will sing the hymn in all five languages, and there will be a second display of fireworks on the beach, weather permitting.

== d3 | The Rice Exchange Gazette | 2040-10-29T09:10:00Z | A watchman and his bucket
[c13 s7 asserts|I put it out with my own bucket, and it was paper, numbered paper with a stub], [=c13|the night watchman] [!c13|told] the Gazette. [=c14|He] [!c14|kept] a handful, which he showed us, and [!c14|says] [c14 s7 asserts|policemen had brought it in a bread van].

The Rice Exchange is a yellow building with a clock that has been slow since the time of the rice. Behind it lies a yard where porters used to sleep. In the middle of the yard there is now a black circle, four paces across, and around the circle a rope. Two children were selling lemonade beside it.

[=c15|The Interior Ministry] [!c15|dismissed] [c15 s8 denies-|any link between its officers and the fire].

[c16 s4 asserts|“I woke up in my own bed in Santa Luz, next to my own cat,”] [!c16|said] [=c16|Korhola] at her gate, where a police car stood. [c17 s8 denies|She has been neither arrested nor confined to her house], [!c17|according to] [=c17|the ministry]. Could she drive us to the market? [c18 s4 asserts|“Ask the two gentlemen with the rifles, they have sent me back twice,”] [=c18|she] [!c18|said].

== d4 | Lusitane Observer | 2040-11-02T11:00:00Z | The judge who counted twice
[=c19|Justice Noor Abernethy-Sow], who presides over the chamber, [!c19|told] a silent room on Friday [c19 s2 asserts|that fewer than half of those on the rolls had cast a vote]. [=c20|She] [!c20|declared] [c20 s2 asserts|that there was accordingly no winner].

[=c21|Her four colleagues] [!c21|issued] a paper of their own within the hour; it [!c21|finds] [c21 s1 asserts|the president re-elected].

[=c22|The monitors] [!c22|have stopped short of] [c22 s6 doubts|calling the poll a fraud]. [=c23|They] [!c23|recommend] [c23 s6 demands|a count in daylight with the doors open].

[=c24|Mbeki-Lantz] [!c24|said] [c24 s3 promises|he would take the oath on Sunday, rain or shine]. [=c25|A diplomat] [!c25|said] of the watchman’s stubs [c25 s10 asserts|that the numbers on them belonged to ballots issued in Korhola’s home district].

The judge is sixty-eight and has never been photographed smiling. She came to the law late, after a career as a surveyor, and is known for reading every annex. Her chamber has five members, of whom three were named by the president. There is no appeal from its rulings, and there has never been one like this.

[=c26|Green Lamp] [!c26|insists] [c26 s5 asserts|that the turnout rule was met with ease].

? status | Who won the run-off? | c8 c21 / c2 / c20
? figure | Who has more votes? | c1 / c3
? figure | Did more than half vote? | c7 c26 / c19
? denial | Were observers put out of counting halls? | c4 / c5 c6
? account | What burned behind the Rice Exchange? | c10 c13 c25 / c11
? denial | Did the police have to do with the fire? | c14 / c15
? denial | Had Korhola left the country? | c12 / c16
? denial | Is Korhola confined to her house? | c17 / c18
~ c4 c22 | a protest about halls, and no verdict on the whole
~ c9 c23 | two demands
~ c24 c20 | a promise to be sworn in, and that nobody won
~ c5 c15 | denials of two different things
