# A hunger strike in an island prison: whether it ended on 9 June, whether a prisoner was fed by force, whether visits were granted in writing
@ s1 | Governor Brona Tessmer | person | prison service | Tessmer; the governor; Governor Brona Tessmer
@ s2 | Justice Minister Penrod Dunmarch | person | justice ministry | Dunmarch; the minister; Justice Minister Penrod Dunmarch
@ s3 | Gorwin Wicke | person | justice ministry | Wicke; the inspector; Gorwin Wicke, the ministry's own inspector of prisons
@ s4 | a cook | unnamed | | a cook; the cook
@ s5 | a kitchen porter | unnamed | | a kitchen porter; the porter
@ s6 | a prisoner's sister | unnamed | | a prisoner's sister; the sister
@ s7 | Zinnie Grieve | person | prisoners | Grieve; Zinnie Grieve, who speaks for the prisoners; the prisoners' speaker
@ s8 | Linus Obray | person | prisoners' lawyers | Obray; the lawyer; Linus Obray, a lawyer
@ s9 | a ward doctor | unnamed | | a ward doctor; the doctor
@ s10 | Father Ulfert Dowe | person | | Dowe; the chaplain; Father Ulfert Dowe
@ s11 | warders' association | body | warders | the warders' association; the warders
@ s12 | a ferry clerk | unnamed | | a ferry clerk; the clerk
@ s13 | Council for the Confined | body | | the Council for the Confined; the council
@ s14 | a mother on the quay | unnamed | | a mother on the quay; the mother

== d1 | Northern Seaboard Agency | 2033-06-09T15:00:00Z | “It is over,” says island prison
SKERRIN – The fast of forty men on the prison island ended at noon on Thursday, in its thirty-third day, if one believes the kitchen. [c1 s4 asserts|“Every bowl came back licked, barley soup with an egg in it,”] [!c1|said] [=c1|a cook]. [=c2|Governor Brona Tessmer] [!c2|used] fewer words: [c2 s1 asserts|the men had come to table].

[c3 s8 denies|“Not a crumb has passed their lips today, in none of the three blocks,”] [!c3|objected] [=c3|Linus Obray, a lawyer]. He had crossed by the two o’clock boat. [=c4|He] [!c4|demanded] [c4 s8 demands|a bed in a mainland hospital for the six weakest]. [=c5|Tessmer] [!c5|put] the number of those who could no longer stand [c5 s1 asserts|at four].

The men want families let in again. [c6 s2 promises|Anyone who laid down the protest would see his children before the month was out], [=c6|Justice Minister Penrod Dunmarch] [!c6|had declared] on Sunday. [=c7|The Council for the Confined] [!c7|feared] only the day before [c7 s13 asserts|that there would be a death by the weekend].

== d2 | The Skerrin Ferryman | 2033-06-11T07:00:00Z | Who ate what?
On a small island every spoon is counted, and still the counts differ. [=c8|A kitchen porter], who carries the trays, [!c8|maintains] [c8 s5 denies|that they came down on Thursday exactly as they had gone up, skin on the soup]. [=c9|A ward doctor] [!c9|has] the laboratory on his side: [c9 s9 asserts|blood taken from all forty on Friday at dawn holds no trace of a meal in the two days before].

But [=c10|a prisoner’s sister] [!c10|says] [c10 s6 asserts|her brother had bread and an egg on Thursday, was sick afterwards like all the rest of them, and slept at last]. She shows his letter. [c11 s7 asserts|“We have stopped, all of us, at midday, and nobody should be ashamed,”] [!c11|said] [=c11|Zinnie Grieve, who speaks for the prisoners], from the mainland.

[=c12|Grieve] [!c12|says] [c12 s7 asserts|she has the visits on paper, under the governor’s signature and stamp]. [c13 s11 asserts|In cell nineteen a tube was put down a man’s nose on Tuesday while four of us held him], [!c13|admits] [=c13|the warders’ association]. [=c14|It] [!c14|asks] [c14 s11 demands|to be spared such work].

For Sunday, [=c15|a ferry clerk] [!c15|says], [c15 s12 asserts|seventy tickets are sold, all of them to women with parcels].

== d3 | Capital Post | 2033-06-11T16:00:00Z | Minister relieved, inspector not
[c16 s2 asserts|“That chapter is closed. Since Thursday they have been taking their meals like anyone else,”] [=c16|Dunmarch] [!c16|told] the chamber on Friday evening. Gorwin Wicke, the ministry’s own inspector of prisons, was on the island at that hour. [c17 s3 denies|The refusal goes on in all blocks and has not been interrupted], [=c17|Wicke] [!c17|reported] to the same chamber by telegram.

[=c18|The inspector] also [!c18|noted] [c18 s3 asserts|that two windows of block C have no glass]. Father Ulfert Dowe was asked by this newspaper. [c19 s10 denies|“I laid the host on nine tongues on Friday morning, and apart from that not one of the forty has swallowed a thing since May,”] [!c19|answered] [=c19|the chaplain].

Of the man in cell nineteen [=c20|Tessmer] [!c20|said] [c20 s1 denies|that nobody had laid a hand on him and that no tube had ever been used in her house]. [=c21|The ward doctor] [!c21|thinks] [c21 s9 asserts|that some of the forty will keep trouble with their eyes]. [c22 s1 denies|She had signed nothing about visits, nor had anyone asked her to], [=c22|the governor] [!c22|added].

== d4 | Northern Seaboard Agency | 2033-06-30T18:00:00Z | Quay full, gate shut
SKERRIN – On the last day of June some fifty relatives stood before the prison gate, for the fourth time that month and once more in the rain. [=c23|A mother on the quay] [!c23|said] [c23 s14 asserts|that no family had been let in all month]. [=c24|Dunmarch] [!c24|regretted] [c24 s2 asserts|“certain difficulties with the boats”]. [c25 s12 asserts|The boats have sailed every day], [!c25|said] [=c25|the ferry clerk].

[=c26|Tessmer] [!c26|now speaks] of [c26 s1 asserts|nine men in the sick bay]. [=c27|The Council for the Confined] [!c27|acknowledges] [c27 s13 asserts|that all forty are alive], though [=c28|it] [!c28|wonders] [c28 s13 doubts|at what price]. [=c29|Obray] [!c29|will sue] [c29 s8 promises|in the matter of the two windows first, “because glass can be proved”]. [=c30|The sister] [!c30|says] [c30 s6 asserts|her brother’s second letter was all about football]. [=c31|The warders] [!c31|want] [c31 s11 demands|an eight-hour night].

? status | Had the hunger strike ended at noon on 9 June? | c1 c2 c10 c11 c16 / c3 c8 c9 c17 c19
? denial | Was the man in cell nineteen fed by force? | c13 / c20
? denial | Had the governor granted visits in writing? | c12 / c22
~ c6 c23 | a promise and its breach
~ c7 c27 | a fear and a fact
~ c5 c26 | an earlier and a later count by the governor
~ c24 c25 | difficulties, and boats that sail
~ c13 c19 | one man by tube, and what they swallowed
~ c6 c22 | a minister's word and the governor's signature
