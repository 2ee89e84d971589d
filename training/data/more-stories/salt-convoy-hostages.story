# Three engineers are taken from a salt works in the Dune Province: who took them, whether a ransom was paid, whether one was ill, whether soldiers tried to free them, where they were let go
@ s1 | Ministry of the Interior of Quessant | body | government | the interior ministry; the Ministry of the Interior; the ministry
@ s2 | Minister Oumar Delisle | person | government | Delisle; the minister; Minister Oumar Delisle
@ s3 | Dune Scouts | body | Scouts | the Dune Scouts; the Scouts
@ s4 | Sheikh Marwan Idd | person | elders | Sheikh Marwan Idd; the sheikh; Idd
@ s5 | Norvik Brine | body | company | Norvik Brine; the company; the salt company
@ s6 | engineer Greta Solheim-Roy | person | hostages | Solheim-Roy; Greta Solheim-Roy; the engineer
@ s7 | a lorry driver | unnamed | | a lorry driver; the driver
@ s8 | Embassy of Halmark | body | Halmark | the embassy of Halmark; the embassy

== d1 | Gulf Wire Service | 2044-02-20T10:30:00Z | Three taken at salt works
QUESSANT CITY, Feb 20 (GWS) - Three foreign engineers were driven off from the Norvik Brine salt works on Saturday. [=c1|The interior ministry] [!c1|named] [c1 s1 asserts|the Dune Scouts as the kidnappers]. [=c2|The Scouts] [!c2|said] in a recording [c2 s3 denies|they did not make war on guests and had nothing to do with it].

[=c3|The company] [!c3|said] [c3 s5 asserts|one of the three, a man of 58, depends on insulin]. [c4 s2 promises|“Not a coin will change hands,”] [!c4|declared] [=c4|Minister Oumar Delisle].

== d2 | Le Matin de Quessant | 2044-02-26T06:00:00Z | Shots at the wells
[=c5|A lorry driver] [!c5|saw] [c5 s7 asserts|helicopters come down at the wells of Tarf on Thursday, and soldiers running, and then smoke]. [=c6|The minister] [!c6|denied] [c6 s2 denies-|that a rescue had been attempted]. [c7 s2 asserts|The army was holding an exercise a hundred kilometres to the east,] [=c7|he] [!c7|said].

[=c8|Sheikh Marwan Idd], who has been carrying messages, [!c8|said] [c8 s4 asserts|all three were in good health and had asked for cigarettes]. [=c9|He] [!c9|begged] [c9 s4 demands|both sides to keep their guns quiet].

== d3 | Gulf Wire Service | 2044-03-04T21:00:00Z | Engineers free
The three were free on Friday. [=c10|The ministry] [!c10|said] [c10 s1 asserts|a patrol had come upon them alone on the road to Bir Salam]. [=c11|Idd] [!c11|told] the agency [c11 s4 asserts|that he had handed them over himself, in the courtyard of his house, to two men from the embassy].

[=c12|The embassy of Halmark] [!c12|thanked] [c12 s8 asserts|the authorities of Quessant, “who obtained this outcome without any concession”]. 

== d4 | Halmark Dagblad | 2044-03-12T05:00:00Z | “They sent a suitcase”
[c13 s6 asserts|“I watched them count it on a blanket, and it took the whole night,”] [=c13|Greta Solheim-Roy] [!c13|says]. [=c14|The engineer] [!c14|recognised] [c14 s6 asserts|among her guards two men who had worked for the Scouts’ water office in Tarf]. 

[=c15|She] [!c15|says] [c15 s6 asserts|soldiers landed so near on the Thursday that sand blew into the tent, and the guards dragged them down a gully]. [=c16|Her colleague], [=c16|she] [!c16|says], [c16 s6 asserts|lay without his medicine from the second day and could not stand by the sixth].

[c17 s6 asserts|It was an old gentleman’s house, there were lemon trees, and then a consul with a thermos], [=c17|she] [!c17|says] of the end.

== d5 | Dune Province Monitor | 2044-03-18T12:00:00Z | Who gave what
[=c18|A spokesman for Norvik Brine] [!c18|acknowledged] [c18 s5 asserts|that “the expenses of an intermediary” had been met]. [=c19|Delisle] [!c19|repeated] [c19 s2 denies|that the state had paid nothing and knew of nobody who had]. [=c20|The Scouts] [!c20|expelled] [c20 s3 asserts|four men “for a private business with foreigners”]. [=c21|The ministry] [!c21|acknowledged] [c21 s1 asserts|that two helicopters had “overflown” Tarf on the Thursday without landing].

? responsibility | Were the Dune Scouts the kidnappers? | c1 c14 / c2
? denial | Did soldiers try to free them at Tarf? | c5 c15 / c6 c7 c21
? account | In what state were the captives? | c8 / c16
? account | How did they get free? | c10 / c11 c17
? denial | Was money paid? | c13 c18 / c12
~ c4 c13 | a promise of the minister's, and money from whoever it was
~ c3 c16 | both say that he needs his medicine
~ c18 c19 | the company paid, the state did not
~ c20 c2 | four men on their own account
