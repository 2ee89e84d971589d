# Curfew in Belhaven after a contested election: where the loser is, whether soldiers fired into the stadium, how many are held, whether the tally was complete
@ s1 | Council of Colonels | body | colonels | the Council of Colonels; the colonels; the council
@ s2 | Colonel Fabius Renn | person | colonels | Renn; the colonel; Colonel Fabius Renn
@ s3 | Dawn Coalition | body | Dawn | the Dawn Coalition; the coalition
@ s4 | Adela Morcambe | person | Dawn | Morcambe; Adela Morcambe
@ s5 | returning officer Silas Wray | person | | Wray; the returning officer; Silas Wray
@ s6 | a hot-dog vendor | unnamed | | a hot-dog vendor; the vendor
@ s7 | Bar of Belhaven | body | lawyers | the Bar of Belhaven; the lawyers; the bar
@ s8 | her husband | unnamed | Dawn | her husband; Morcambe's husband

== d1 | Agence Littoral | 2036-08-07T22:00:00Z | Curfew in Belhaven
[=c1|The Council of Colonels] [!c1|decreed] that [c1 s1 asserts|anyone on the street after eight would be detained]. [=c2|It] [!c2|said] that [c2 s1 asserts|Adela Morcambe had crossed the southern frontier by car in the afternoon]. [=c3|The Dawn Coalition] [!c3|reckons] [c3 s3 asserts|some nine hundred of its people are being held in the stadium]. 

== d2 | Belhaven Daily | 2036-08-08T05:00:00Z | Quiet night
[=c4|Colonel Fabius Renn] [!c4|was asked] about noise at the stadium. [c4 s2 asserts|Fireworks, from a wedding], [=c4|he] [!c4|replied]. [c5 s2 asserts|There are sixty guests on the terraces and they are being questioned], [=c5|he] [!c5|went on]. 

[=c6|Returning officer Silas Wray] [!c6|signed] [c6 s5 asserts|a result in which every one of the 412 boxes was counted]. Rain is expected.

== d3 | The Free Sheet | 2036-08-08T14:00:00Z | Stadium
[c7 s6 asserts|They lined the running track and emptied their rifles into the north stand; I was under my cart], [!c7|says] [=c7|a hot-dog vendor]. [=c8|Her husband] [!c8|sat] with this reporter as the telephone rang: [c8 s8 asserts|Adela is in cell nine at the harbour fort, a warder has seen her].

== d4 | Agence Littoral | 2036-08-15T10:00:00Z | Lawyers get list
[=c9|The Bar of Belhaven] [!c9|obtained] [c9 s7 asserts|a stadium register with 871 names, dated the seventh]. [=c10|It] [!c10|was told] by two army doctors, it said, [c10 s7 asserts|of thirteen bodies with rifle wounds brought out by the marathon gate before dawn]. [=c11|Renn] [!c11|would not have it] [c11 s2 denies-|that a shot was discharged at the ground].

[=c12|The coalition] [!c12|promises] [c12 s3 promises|a general strike].

== d5 | Southern Monitor | 2037-02-03T06:00:00Z | Wray’s attic
[=c13|Wray], in exile, [!c13|owns] that [c13 s5 asserts|ninety boxes were still sealed in his attic when he put his name to the paper]. [=c14|Morcambe], freed last week, [!c14|describes] [c14 s4 asserts|six months behind the fort’s sea wall, beginning on the morning of the seventh]. [c15 s4 asserts|The food was worse than the verses they made us learn.] [=c15|She] [!c15|laughed].

? account | Where was Morcambe on the evening of the seventh? | c2 / c8 c14
? account | Were shots fired at the stadium? | c4 c11 / c7 c10
? figure | How many were held there? | c5 / c3 c9
? account | Was the count complete? | c6 / c13
~ c1 c12 | a curfew and a promise
~ c15 c14 | an opinion on prison food
