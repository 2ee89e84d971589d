# A weir gives way above a valley town: who was warned, how many drowned, who opened the gates
@ s1 | Valley Water Board | body | water board | the Valley Water Board; the board; the water board
@ s2 | Tamsin Orde | person | water board | Orde; the chief engineer; Ms Orde
@ s3 | Joren Pask | person | town | Pask; the mayor; Mayor Joren Pask; Mayor Pask
@ s4 | a baker | unnamed | | the baker
@ s5 | Ministry of the Interior | body | government | the interior ministry; the ministry
@ s6 | Elka Dunmore | person | government | Dunmore; the interior minister; Interior Minister Elka Dunmore
@ s7 | River Wardens' League | body | wardens | the River Wardens' League; the league; the wardens' league
@ s8 | Doctor Amin Serrat | person | | Serrat; Amin Serrat; Dr Serrat; Dr Amin Serrat

== d1 | Orlen Courier | 2033-03-11T09:30:00Z | Weir above Orlen gives way
ORLEN — The weir above the town gave way before dawn on Friday, and a wave two metres high ran through the lower streets.

[c1 s3 asserts|“Nobody warned us. Not a bell, not a telephone call,”] [=c1|Mayor Joren Pask] [!c1|said]. [=c2|He] [!c2|added] [c2 s3 asserts|that at least nine people had drowned].

[=c3|The Valley Water Board] [!c3|rejected] [c3 s1 denies-|the charge that it had stayed silent]. [c4 s1 asserts|The town hall was rung three times after four o’clock], [!c4|according to] [=c4|the board].

[c5 s4 asserts|“I heard the sirens when I lit the oven,”] [=c5|a baker in Mill Lane] [!c5|told] this newspaper.

The lower town has some 3,000 inhabitants. The weir was built in 1911 and last mended two years ago.

== d2 | Northern Press Agency | 2033-03-11T13:05:00Z | Ministry sends troops to flooded valley
[=c6|The interior ministry] [!c6|promised] [c6 s5 promises|to send two hundred soldiers with boats before nightfall]. [=c7|Interior Minister Elka Dunmore] [!c7|urged] [c7 s6 demands|the water board to open its logbooks].

[=c8|Dunmore] [!c8|stopped short of confirming] [c8 s6 doubts|that the gates had been opened by hand]. [c9 s6 asserts|“It is too early for that,”] [=c9|she] [!c9|told reporters], [c9 s6 asserts|“and I shall not guess.”]

That [c10 s2 denies-|somebody had opened the gates during the night] [!c10|was denied by] [=c10|the board’s chief engineer, Tamsin Orde].

[c11 s8 asserts|Eleven bodies have been brought in], [!c11|said] [=c11|Dr Amin Serrat of the cottage hospital].

== d3 | Evening Standard-Bearer | 2033-03-12T17:00:00Z | Wardens: gates were opened at two
[=c12|The River Wardens’ League] [!c12|claims] [c12 s7 asserts|that two of the five gates stood open from two o’clock in the morning]. [=c13|Its members] [!c13|believe] [c13 s7 asserts|the board wanted to spare the power house].

[=c14|Orde] [!c14|dismissed] [c14 s2 denies-|the story] as a fairy tale. [c15 s2 asserts|The gates were shut, all five of them], [=c15|she] [!c15|said], [c15 s2 asserts|and they were shut until the masonry broke].

[=c16|The mayor] [!c16|demanded] [c16 s3 demands|an inquiry by a judge from outside the valley]. [c17 s3 asserts|The number of the dead now stands at fourteen], [=c17|Pask] [!c17|said].
