# Teachers in Norrin walk out over pay: how many schools shut, whether an offer was made, and who broke the gate of the ministry
@ s1 | Norrin Teachers' League | body | teachers | the league; the teachers' league; the Norrin Teachers' League
@ s2 | Emlyn Sarko | person | teachers | Sarko; the league's president; Emlyn Sarko; its president, Emlyn Sarko
@ s3 | education ministry | body | government | the ministry; the education ministry
@ s4 | Dorthe Quill | person | government | Quill; the minister; Education Minister Dorthe Quill
@ s5 | Norrin police | body | police | police; the police; Norrin police
@ s6 | a parent | unnamed | | a father of three; the father
@ s7 | School Bus Company | body | bus company | the bus company; the School Bus Company
@ s8 | a gatekeeper | unnamed | government | the gatekeeper; the ministry's gatekeeper

== d1 | Norrin Daily | 2035-02-05T09:00:00Z | Schools empty as teachers walk out
[c1 s1 asserts|Nine schools in ten stayed shut on Monday morning], [=c1|the Norrin Teachers’ League] [!c1|said]. [=c2|The education ministry] [!c2|put] [c2 s3 asserts|the share of closed schools at “under a third”].

[c3 s2 asserts|“We have not been shown one figure, not one, since the autumn,”] [!c3|said] [=c3|its president, Emlyn Sarko]. [=c4|Education Minister Dorthe Quill] [!c4|answered] [c4 s4 asserts|that six per cent had been on the table for a month].

[=c5|Sarko] [!c5|asked] [c5 s2 demands|parents to keep their children at home until Thursday].

== d2 | Radio Norrin | 2035-02-05T19:30:00Z | Gate of ministry torn down
The gate of the ministry lay in the street in the afternoon. [=c6|Norrin police] [!c6|said] [c6 s5 asserts|that marchers had pulled it from its hinges with a rope].

[=c7|The league] [!c7|dismissed] [c7 s1 denies-|the charge that its members had laid a hand on the gate]. [c8 s2 asserts|A police lorry backed into it], [!c8|according to] [=c8|Sarko], [c9 s2 asserts|“in front of two thousand people with eyes in their heads”].

[c10 s7 asserts|Of our 140 routes, 12 had anybody to carry], [=c10|the School Bus Company] [!c10|reported]. [=c11|A father of three] [!c11|said] [c11 s6 asserts|lessons had gone on as ever at his children’s school].

== d3 | Norrin Daily | 2035-02-06T08:10:00Z | Minister shows letter
[=c12|Quill] on Tuesday held up a letter which, she [!c12|said], [c12 s4 asserts|had gone to the league on 9 January with the offer in it]. [=c13|The league] [!c13|admitted] [c13 s1 asserts|having had a letter that named six per cent], but [!c14|called] it [c14 s1 asserts|a sketch that bound nobody].

[=c15|The ministry’s gatekeeper] [!c15|told] the Daily [c15 s8 asserts|he had seen the lorry’s bumper catch the left wing of the gate]. [=c16|The ministry] [!c16|corrected] its count [c16 s3 asserts|to 212 schools closed out of 380 on Monday].

[c17 s4 promises|Nobody who was on strike will be dismissed], [=c17|the minister] [!c17|promised].

? figure | How many schools were closed on Monday? | c1 c10 / c2 / c16
? denial | Had the league been made an offer? | c3 / c4 c12 c13
? responsibility | Who broke the gate? | c6 / c7 c8 c15
~ c11 c1 | one school that worked does not contradict nine in ten closed
~ c13 c14 | that a letter came, and what it was worth
~ c5 c17 | a request to parents and a promise to strikers
