# Lock-keepers stop the coal barges before winter: whether locks are shut, whether a keeper was thrown into the water, whether homes are cold, how many barges wait, whether pay was raised
@ s1 | Canal Board | body | board | the Canal Board; the board
@ s2 | chairman Everard Pooley | person | board | Pooley; Everard Pooley; the board's chairman
@ s3 | Brotherhood of Keepers | body | keepers | the Brotherhood of Keepers; the Brotherhood; the keepers
@ s4 | keeper Gerda Haas-Amadi | person | keepers | Haas-Amadi; Gerda Haas-Amadi; the keeper
@ s5 | Bargemen's Mutual | body | bargemen | the Bargemen's Mutual; the bargemen
@ s6 | mayor Fitz Ollery | person | town | Ollery; Fitz Ollery; the mayor of Coldharbour
@ s7 | a skipper | unnamed | bargemen | a skipper; the skipper
@ s8 | Coldharbour Hospital | body | hospital | Coldharbour Hospital; the hospital
@ s9 | a widow in Lime Row | unnamed | | a widow in Lime Row
@ s10 | chairman of the bargemen | person | bargemen | The bargemen’s own chairman
@ s11 | police | body | police | Police

== d1 | Canal Gazette | 2036-11-20T12:00:00Z | Keepers down tools
[=c1|The Brotherhood of Keepers] [!c1|said] [c1 s3 asserts|all nineteen gates between the pits and Coldharbour were chained]. [=c2|The Canal Board] [!c2|said] [c2 s1 asserts|traffic was passing with short delays]. [=c3|A skipper] [!c3|has played] [c3 s7 asserts|cards below lock four since Sunday, with sixty boats before him]. [=c4|The board] [!c4|knew] of [c4 s1 asserts|nine boats that were waiting].

[=c5|Keeper Gerda Haas-Amadi] [!c5|was pushed] [c5 s4 asserts|into the chamber by two bargemen with a pole]. [=c6|The bargemen] [!c6|said] [c6 s5 asserts|she had slipped on her own ice].

== d2 | Coldharbour Echo | 2036-11-24T17:00:00Z | Blankets
[=c7|Mayor Fitz Ollery] [!c7|said] [c7 s6 asserts|every hearth in town had coal for a month]. [=c8|Coldharbour Hospital] [!c8|has closed] two wards because [c8 s8 asserts|the boilers are out and there is nothing to put in them]. [c9 s9 asserts|We are burning the fence,] [!c9|says] [=c9|a widow in Lime Row].

[=c10|Chairman Everard Pooley] [!c10|said] [c10 s2 asserts|wages had gone up by a tenth at midsummer]. [=c11|The Brotherhood] [!c11|laid] two pay slips side by side, May and October: [c11 s3 asserts|not a penny between them]. 

[=c12|The skipper] [!c12|saw] [c12 s7 asserts|the pole, and whose hands were on it, and that the keeper was standing on dry boards]. [=c13|The bargemen’s own chairman] [!c13|apologised] for [c13 s10 asserts|“what was done to a woman at lock four”].

== d3 | Canal Gazette | 2036-12-01T12:00:00Z | Gates open
[=c14|The board] [!c14|agreed] [c14 s1 promises|to pay the tenth from January]. [=c15|Pooley] [!c15|admitted] [c15 s2 asserts|that the rise of midsummer “had remained on paper”]. [=c16|Police] [!c16|counted] [c16 s11 asserts|83 barges when the first gate was unchained]. [=c17|Ollery] [!c17|asked] [c17 s6 demands|that hospitals be served first].

? status | Were the locks shut? | c1 c3 / c2
? figure | How many barges were waiting? | c3 c16 / c4
? account | Was the keeper pushed? | c5 c12 c13 / c6
? account | Was there coal in the town? | c7 / c8 c9
? denial | Had wages been raised? | c10 / c11 c15
~ c14 c10 | a rise promised for January, and one of midsummer
~ c17 c8 | a request and closed wards
