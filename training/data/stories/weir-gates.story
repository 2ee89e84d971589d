# Who opened the gates of the Tollen weir on the night of the flood, and how many houses it cost
@ s1 | Tollen Water Board | body | water board | the board; the Water Board; the Tollen Water Board
@ s2 | Greta Amsel | person | water board | Amsel; the engineer; chief engineer Greta Amsel
@ s3 | Rolf Kander | person | Lower Tollen | Kander; the mayor; Mayor Rolf Kander; the mayor of Lower Tollen
@ s4 | a lock-keeper | unnamed | | the lock-keeper; a retired lock-keeper
@ s5 | fire brigade | body | fire brigade | the fire brigade; Lower Tollen's fire brigade

== d1 | Tollen Tribune | 2034-03-02T08:10:00Z | Lower Tollen under water after gates open
[c1 s3 asserts|The gates of the weir were opened without a word of warning], [=c1,c2|Mayor Rolf Kander] [!c1|told] reporters on Thursday morning, and [!c2|put] the number of flooded houses [c2 s3 asserts|at 140].

[=c3|The Tollen Water Board] [!c3|denied] [c3 s1 denies-|that its staff had touched the gates]. [c4 s1 asserts|“The river lifted them off their hinges,”] [=c4|it] [!c4|said] in a statement.

[c5 s5 asserts|No one was hurt], [!c5|according to] [=c5|the fire brigade].

== d2 | Valley Radio | 2034-03-02T12:30:00Z | Engineer: we gave the order
[=c6|The board’s chief engineer, Greta Amsel], [!c6|conceded] at noon [c6 s2 asserts|that she had ordered two of the five gates to be raised at three in the morning]. [=c7|She] [!c7|promised] [c7 s2 promises|a full account by Monday].

[=c8|A retired lock-keeper who lives beside the weir] [!c8|said] [c8 s4 asserts|he had heard the motors start and then the siren, a good ten minutes before the water came].

[=c9|The fire brigade] has [!c9|counted] [c9 s5 asserts|112 houses with water above the sill]. [=c10|Kander] [!c10|called on] [c10 s3 demands|the board to pay for every one of them].

? responsibility | Who or what opened the gates? | c6 c8 / c3 c4
? account | Was there a warning before the water came? | c8 / c1
? figure | How many houses were flooded? | c9 / c2
~ c1 c6 | that the gates were opened does not contradict who ordered it
