# The statue of a founder disappears from a square: stolen, melted or in a store; who ordered it; what the vote was; how many protested
@ s1 | city council of Ravel | body | council | the council; the city council
@ s2 | Mayor Cornelia Voss | person | council | Voss; the mayor; Mayor Cornelia Voss
@ s3 | Founders' Society | body | society | the society; the Founders' Society
@ s4 | Gideon Amory | person | society | Amory; Gideon Amory; the society's chairman
@ s5 | Young Ravel | body | Young Ravel | Young Ravel; the group Young Ravel
@ s6 | a foundry hand | unnamed | | a foundry hand; the foundryman
@ s7 | city police | body | police | police; the police; the city police
@ s8 | Councillor Haim Oz | person | council opposition | Oz; Councillor Haim Oz

== d1 | Ravel Citizen | 2034-04-04T08:00:00Z | Plinth bare at dawn
[=c1|Mayor Cornelia Voss] [!c1|said] [c1 s2 asserts|the bronze had been brought to a dry store for cleaning]. [c2 s4 asserts|“It has been stolen from the people by night, on her word,”] [!c2|said] [=c2|Gideon Amory of the Founders’ Society].

[=c3|The council] [!c3|said] [c3 s1 asserts|members had agreed to the move in January by a large majority]. [=c4|Councillor Haim Oz] [!c4|denied] [c4 s8 denies-|that there had ever been a vote].

[=c5|The group Young Ravel] [!c5|claimed] [c5 s5 asserts|the deed for itself, “with a borrowed crane and much joy”].

== d2 | Ravel Citizen | 2034-04-06T08:00:00Z | Thousands or a few at plinth
[=c6|The society] [!c6|spoke] of [c6 s3 asserts|five thousand who had stood around the plinth on Wednesday]. [c7 s7 asserts|There were six hundred at most], [=c7|the police] [!c7|said].

[c8 s6 asserts|A head with a nose like that went into my pot on Tuesday morning], [!c8|said] [=c8|a foundry hand]. [=c9|Voss] [!c9|dismissed] [c9 s2 denies-|the story of the pot as drunken chatter].

[=c10|Amory] [!c10|called on] [c10 s4 demands|the mayor to open the store].

== d3 | Region Tonight | 2034-04-12T19:00:00Z | Store is empty
[=c11|The mayor] [!c11|let in] reporters and [!c11|said] [c11 s2 asserts|the statue must have been taken from the store since]. [=c12|Young Ravel] [!c12|now says] [c12 s5 asserts|it never had a crane and had only wished to annoy].

[=c13|The council] [!c13|published] minutes with [c13 s1 asserts|nineteen ayes and eleven noes on “works of care in Founder’s Square”]. [=c14|Oz] [!c14|said] [c14 s8 asserts|those works had meant the paving].

[=c15|Police] [!c15|corrected] their number [c15 s7 asserts|to about two thousand, after looking at pictures]. [=c16|They] [!c16|said] [c16 s7 asserts|bronze of the same alloy had been found in the foundry’s ash].

? account | What became of the statue? | c1 c9 c11 / c8 c16
? responsibility | Who took it from the square? | c1 c2 / c5
? denial | Did Young Ravel do it? | c5 / c12
? denial | Had the council voted on it? | c3 c13 / c4 c14
? figure | How many stood at the plinth? | c6 / c7 / c15
~ c10 c11 | the store was asked for and opened
