# A ballot on a strike at a refinery: whether it passed, whether votes were bought, whether security men beat a delegate, whether the flare is dangerous, how many are out
@ s1 | Petrox Refining | body | company | Petrox; Petrox Refining; the refinery
@ s2 | plant manager Walburga Nkemelu | person | company | Nkemelu; Walburga Nkemelu; the plant manager
@ s3 | Chemical Workers' Federation | body | union | the Chemical Workers' Federation; the federation; the union
@ s4 | delegate Artur Bellweather | person | union | Bellweather; Artur Bellweather; the delegate
@ s5 | Free Staff Association | body | staff association | the Free Staff Association; the staff association
@ s6 | a shift chemist | unnamed | | a shift chemist; the chemist
@ s7 | Labour Court | body | court | the Labour Court; the court
@ s8 | Clean Air Bureau | body | bureau | the Clean Air Bureau; the bureau

== d1 | Estuary Mail | 2040-09-05T06:00:00Z | Strike or no strike at Petrox
[=c1|The federation] [!c1|said] [c1 s3 asserts|71 in a hundred had voted to walk out]. [=c2|Petrox] [!c2|said] [c2 s1 asserts|the motion had failed by nine votes]. [=c3|The Free Staff Association] [!c3|accused] [c3 s5 asserts|the union of paying twenty crowns a ballot]. [=c4|Delegate Artur Bellweather] [!c4|said] [c4 s4 asserts|the only money on the table had come in envelopes with the company’s stamp].

[=c5|Bellweather] [!c5|has] a cast on his arm. [c5 s4 asserts|Three of the black jackets held me against the fence,] [=c5|he] [!c5|said]. [=c6|Plant manager Walburga Nkemelu] [!c6|said] [c6 s2 asserts|the delegate had fallen off a bicycle, drunk].

== d2 | Estuary Mail | 2040-09-08T06:00:00Z | Black smoke
[=c7|The refinery] [!c7|said] [c7 s1 asserts|the flare was burning steam and a little hydrogen, and that it was as harmless as a kettle]. [=c8|A shift chemist] [!c8|measured] [c8 s6 asserts|sulphur dioxide at the fence at which he would not let his dog out]. [=c9|Nkemelu] [!c9|said] [c9 s2 asserts|1,100 of 1,200 people had come to work]. [=c10|The chemist] [!c10|was] [c10 s6 asserts|alone in a control room for eight, and ate their sandwiches].

[=c11|The federation] [!c11|photographed] [c11 s3 asserts|an empty car park on three mornings]. 

== d3 | Labour Court, decision | 2040-10-01T10:00:00Z | Federation v. Petrox
[=c12|The court] [!c12|holds] [c12 s7 asserts|that the ballot was carried, by 812 to 330]. [=c13|It] [!c13|heard] [c13 s7 asserts|four witnesses who saw the delegate struck by guards]. [=c14|It] [!c14|holds] [c14 s7 asserts|that envelopes were handed out by the personnel office and none by the federation]. [=c15|The Clean Air Bureau] [!c15|told] it [c15 s8 asserts|that limits had been exceeded fivefold]. [=c16|It] [!c16|orders] [c16 s7 demands|a second round of talks]. [=c17|Petrox] [!c17|will appeal], [=c17|it] [!c17|says], [c17 s1 promises|by Friday].

? account | Did the vote for a strike pass? | c1 c12 / c2
? responsibility | Who paid for votes? | c3 / c4 c14
? account | Was the delegate beaten? | c5 c13 / c6
? account | Is the flare harmful? | c7 / c8 c15
? account | Do most people work? | c9 / c10 c11
~ c16 c17 | an order and an appeal
~ c1 c11 | a vote and a car park
