# A deputy is abducted before a vote: whether he was abducted, who held him, whether a ransom was paid, how he voted, whether his bodyguards were withdrawn
@ s1 | deputy Aurelio Stent | person | Reform | Stent; Aurelio Stent; the deputy
@ s2 | Interior Ministry of Cassel Republic | body | government | the Interior Ministry; the ministry
@ s3 | Reform Bloc | body | Reform | the Reform Bloc; the bloc; Reform
@ s4 | prime minister Tobias Eckhart | person | government | Eckhart; Tobias Eckhart; the prime minister; Prime Minister Tobias Eckhart
@ s5 | Livia Stent | person | Stent family | Livia Stent; his wife; the deputy's wife
@ s6 | a motorcycle courier | unnamed | | a motorcycle courier; the courier
@ s7 | Clerk of the Chamber | person | chamber | the Clerk of the Chamber; the clerk
@ s8 | Brigade of the Ninth | body | brigade | the Brigade of the Ninth; the Brigade

== d1 | Cassel Telegraph Agency | 2035-10-21T13:20:00Z | Deputy missing hours before budget vote
[=c1|The Reform Bloc] [!c1|said] on Sunday that [c1 s3 asserts|its whip, Aurelio Stent, had been bundled into a grey van outside his house]. [=c2|The Interior Ministry] [!c2|sees] it otherwise: [c2 s2 asserts|the gentleman took a taxi to a lady friend]. [=c3|Prime Minister Tobias Eckhart] [!c3|promised] [c3 s4 promises|every effort to find him].

[=c4|Livia Stent] [!c4|noticed] [c4 s5 asserts|that the two policemen who always sat on the bench opposite had been called away on Saturday evening].

== d2 | Cassel Late Edition | 2035-10-22T06:00:00Z | Whose van?
[c5 s6 asserts|I had to brake; two held him by the elbows and a third pushed his head down], [!c5|says] [=c5|a motorcycle courier]. [=c6|The courier] [!c6|read] [c6 s6 asserts|ministry plates on that van, beginning with 04]. In a message to this office [=c7|the Brigade of the Ninth] [!c7|boasts]: [c7 s8 asserts|we have the talker Stent, in our cellar and at our table]. [=c8|It] [!c8|wants] [c8 s8 demands|ten million by midnight].

[=c9|The ministry] [!c9|said] [c9 s2 asserts|both guards had been at their post without a break until Sunday noon].

== d3 | Cassel Telegraph Agency | 2035-10-24T18:10:00Z | Stent back, votes
Unshaven, the deputy entered the chamber at six. [=c10|The clerk] [!c10|recorded] [c10 s7 asserts|a no from Stent, seat 61, to the budget]. [=c11|The prime minister] [!c11|thanked] him [c11 s4 asserts|for having given the budget his support in a difficult hour]. [=c12|Stent] [!c12|pressed] the red button, [c12 s1 asserts|and kept my thumb on it so that nobody could mistake it], as he [!c12|told] the press. [=c13|His wife] [!c13|denied] [c13 s5 denies-|that a single coin had been handed over for him].

== d4 | The Long Table, magazine | 2036-01-01T00:00:00Z | Three days in the laundry
[=c14|Stent] [!c14|recounts]: [c14 s1 asserts|the room smelled of soap, the guards called each other by service ranks, and the towels were stamped Interior]. [=c15|The bloc’s] treasurer is quoted as saying that [=c15|Reform] [!c15|transferred] [c15 s3 asserts|four million to an account in the name of the Brigade on the 23rd]. [c16 s8 asserts|It arrived, we counted it, we drove him to the park], [!c16|writes] [=c16|the Brigade]. [c17 s1 asserts|They threw me out because the vote was over, no one had paid], [=c17|the deputy] [!c17|maintains]. 

A roster of [=c18|the ministry] [!c18|shows] [c18 s2 asserts|“bench Stent: unmanned, 20 October 19.00 to 21 October 14.00, order from above”].

? denial | Was the deputy abducted? | c2 / c1 c5 c7 c14
? responsibility | Who held him? | c7 c16 / c6 c14
? denial | Was a ransom paid? | c15 c16 / c13 c17
? account | How did he vote? | c11 / c10 c12
? denial | Had his guards been withdrawn? | c9 / c4 c18
~ c3 c8 | a promise and a demand
~ c8 c15 | ten million asked, four paid
