# A ceasefire on Mount Ossary is broken within a night: who shot first, how many shells, whether a monitor was wounded, whether the hotline worked
@ s1 | Northern Command | body | north | Northern Command; the command; the north's command
@ s2 | General Bakhyt Serrano | person | north | Serrano; the general; General Bakhyt Serrano
@ s3 | Southern Staff | body | south | the Southern Staff; the southern staff; the south's staff
@ s4 | Brigadier Luma Petrossk | person | south | Petrossk; the brigadier; Brigadier Luma Petrossk
@ s5 | Joint Observer Group | body | observers | the Joint Observer Group; the observers; the group; the monitors
@ s6 | Inge Talavao | person | observers | Talavao; Inge Talavao; the chief observer
@ s7 | a shepherd | unnamed | | a shepherd; the shepherd
@ s8 | a telephone operator | unnamed | south | a telephone operator; the operator
@ s9 | Ministry of Peace | body | north | the Ministry of Peace; the ministry
@ s10 | both sides | body | | both sides

== d1 | Continental Wire | 2039-02-02T05:45:00Z | Fire exchanged hours after truce
OSSARY PASS, Feb 2 (CW) - The truce on Mount Ossary was eleven hours old when guns were heard again on the eastern shoulder.

[c1 s1 asserts|The first shell of the night fell on our side, at 2.05], [=c1|Northern Command] [!c1|said] in a statement. [=c2|The Southern Staff] [!c2|said] [c2 s3 asserts|it had answered, after a quarter of an hour, a burst of machine-gun fire that came out of the north at ten to two].

[=c3|Both sides] [!c3|maintain] [c3 s10 asserts|that they remain bound by the truce]. [c4 s2 promises|“We will not be the ones who tear it up,”] [!c4|vowed] [=c4|General Bakhyt Serrano], who signed it for the north.

[=c5|The Joint Observer Group] [!c5|reported] [c5 s5 asserts|eighteen impacts between two and three o’clock].

The truce document has four pages and a map on which the line is drawn with a thick pen. On the ground the stroke of the pen is three hundred metres wide. Eleven posts lie inside it, some within shouting distance of one another. Soldiers there have been known to trade tobacco for tinned fruit.

The mountain has changed hands five times in two winters. It holds no town and no ore.

== d2 | Pass Herald | 2039-02-02T16:20:00Z | ‘My ewes heard it first’
[=c6|A shepherd who winters below the shoulder] [!c6|swears] [c6 s7 asserts|that the whole business began before midnight, with one rifle, and nobody near the rifle but his dog]. [c7 s7 asserts|A man in a white vest was carried down past my fold with his leg tied up], [=c7|he] [!c7|said].

That would be one of the observers. [=c8|Inge Talavao], who leads the mission from a rented ski hotel, [!c8|denied] [c8 s6 denies-|that any of her people had been hurt]. [c9 s6 asserts|One of them twisted a knee on the hotel stairs on Monday], [=c9|she] [!c9|volunteered].

[=c10|She] [!c10|urged] [c10 s6 demands|both commanders to answer the red telephone when it rings]. It rang, [!c11|says] [=c11|an operator on the southern side], [c11 s8 asserts|from two until daybreak, and on the other end there was nobody].

The hotel is fully booked until Easter.

From the terrace of the hotel the eastern shoulder can be seen with a good glass. On Thursday afternoon there was nothing on it but crows and a column of mules. The lift has been out of order since the war began. The barman keeps a list of shells by size, for his own use, and does not show it.

== d3 | Fatherland Today | 2039-02-03T04:00:00Z | Southern treachery answered with calm
[=c12|The Ministry of Peace] [!c12|informs] readers [c12 s9 asserts|that 240 shells were hurled at our sleeping lines by an enemy who had signed his name the same afternoon]. [c13 s9 denies|Our own guns were under their covers the entire night], [=c13|it] [!c13|says].

The city spent a quiet night. Bakers opened at four as usual. Trams ran on all lines except the seven, where a pole is being replaced. Pupils of the Second Lyceum have written to the front for the ninth time, and a selection of their letters will be read on the wireless on Sunday after the hymn.

[c14 s2 asserts|I lifted the receiver myself at a quarter past two and spoke with Brigadier Petrossk for nine minutes], [=c14|General Serrano] [!c14|recounted]. [=c15|He] [!c15|described] [c15 s2 asserts|her as sounding tired].

[=c16|Serrano] [!c16|scoffed] at the [!c16|suggestion] [c16 s2 denies-|that a rifleman of his had opened the ball]. Soldiers have received hot soup and a visit from the Folk Choir.

== d4 | Southern Dispatch-Courier | 2039-02-04T08:15:00Z | Petrossk: one shell for each of theirs
[=c17|Brigadier Luma Petrossk] [!c17|acknowledged] on Thursday [c17 s4 asserts|that her gunners had fired nine rounds]. [c18 s4 asserts|“Nine came, nine went, and then we all went to bed,”] [=c18|she] [!c18|said].

Had she spoken with the general? [c19 s4 denies|“I have not heard that man’s voice since the signing,”] [!c19|said] [=c19|Petrossk].

[c20 s5 asserts|A corporal of the mission is being treated for a splinter wound in the thigh], [=c20|the observers] [!c20|admitted] in their second report, which [!c21|puts] the opening shots [c21 s5 asserts|at 1.50, from a northern post known as the Chimney]. [=c22|The report] [!c22|leaves open] [c22 s5 doubts|whether the crew at the Chimney had orders].

The Chimney is a finger of rock with a timber hut on top. Until last year it belonged to a climbing club. Its visitors’ book, with the names of two future generals in it, is kept in the museum at Ossary. No roads lead there; water is carried up in goatskins. The hotline is tested every Monday at noon.

[=c23|Northern Command] [!c23|has proposed] [c23 s1 promises|to withdraw its heavy guns by ten kilometres if the other side does the same]. [=c24|The staff in the south] [!c24|is studying] the paper, and [!c24|calls] it [c24 s3 doubts|“interesting, if true”].

? responsibility | Who broke the truce? | c1 / c2 c21
? account | When did the shooting begin? | c1 / c2 c21 / c6
? responsibility | Was it a northern gun that opened fire? | c21 / c16
? figure | How many shells fell in all? | c5 / c12
? denial | Did the north fire shells that night? | c13 / c18
? denial | Was an observer hurt on the mountain? | c7 c20 / c8
? denial | Did the general and the brigadier speak by telephone? | c14 c15 / c11 c19
~ c5 c17 | all impacts, and one side's rounds
~ c9 c7 | a knee on Monday and a leg that night
~ c4 c23 | two promises
~ c20 c9 | two injured men
