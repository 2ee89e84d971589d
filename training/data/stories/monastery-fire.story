# A fire in a monastery library: arson or candle, how many books were lost, whether an offer to buy had been made, whether a monk is missing
@ s1 | abbey of Saint Ulf | body | abbey | the abbey; the abbey of Saint Ulf; the monks
@ s2 | Abbot Cyril | person | abbey | the abbot; Abbot Cyril; Cyril
@ s3 | Hotel Crown | body | hotel company | Hotel Crown; the hotel company
@ s4 | Ferdi Lank | person | hotel company | Lank; Ferdi Lank; its owner, Ferdi Lank
@ s5 | fire inspector Ada Rohm | person | county | Rohm; the fire inspector; fire inspector Ada Rohm
@ s6 | Brother Tyl | person | abbey | Brother Tyl; the librarian
@ s7 | a shepherdess | unnamed | | a shepherdess; the shepherdess
@ s8 | county police | body | county | county police; the police

== d1 | Abbey Valley Post | 2033-02-03T08:00:00Z | Library burns
[=c1|Abbot Cyril] [!c1|said] [c1 s2 asserts|that a candle had been forgotten in the reading room]. [c2 s6 asserts|“There has not been a candle in there since my novice years,”] [!c2|said] [=c2|the librarian, Brother Tyl].

[=c3|The abbey] [!c3|mourned] [c3 s1 asserts|eleven thousand volumes, among them the Psalter]. [=c4|County police] [!c4|said] [c4 s8 asserts|one of the brothers had not been seen since supper].

[=c5|The abbot] [!c5|said] [c5 s2 asserts|all his monks had answered at the roll].

== d2 | Abbey Valley Post | 2033-02-04T08:00:00Z | Petrol on the sill
[=c6|Fire inspector Ada Rohm] [!c6|found] [c6 s5 asserts|petrol on the sill of a window that had been forced]. [c7 s7 asserts|A small car went down without lights just before it grew bright], [!c7|said] [=c7|a shepherdess].

[=c8|Brother Tyl] [!c8|said] [c8 s6 asserts|the Psalter was in the bank and nine thousand books had been carried out to the cloister].

[=c9|The police] [!c9|asked] [c9 s8 demands|who had wished for the land]. [=c10|Ferdi Lank of Hotel Crown] [!c10|denied] [c10 s4 denies-|ever having bid for the abbey]. 

== d3 | County Mirror | 2033-02-11T08:00:00Z | Letter of October
[=c11|The monks] [!c11|published] [c11 s1 asserts|an October letter in which Hotel Crown named three million for house and vineyards]. [=c12|The hotel company] [!c12|called] it [c12 s3 asserts|a courtesy that was no offer].

[=c13|Rohm] [!c13|put] the loss [c13 s5 asserts|at some two thousand books]. [=c14|Cyril] [!c14|said] [c14 s2 asserts|he had spoken in his first grief]. [=c15|The police] [!c15|said] [c15 s8 asserts|Brother Anno had been found in his sister’s kitchen, smelling of smoke].

[=c16|The abbot] [!c16|prayed] [c16 s2 demands|that nobody judge]. [=c17|Lank] [!c17|promised] [c17 s4 promises|a gift of shelves].

? responsibility | How did the fire start? | c1 / c2 c6 c7
? figure | How many books were lost? | c3 / c8 c13
? account | Is the Psalter lost? | c3 / c8
? denial | Was a monk missing? | c4 c15 / c5
? denial | Had the hotel company made an offer? | c10 c12 / c11
~ c16 c17 | a prayer and a gift
~ c14 c13 | he explains his first word
