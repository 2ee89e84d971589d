# A mayoral recount in a divided city: who won by how many votes, whether a safe was opened at night, whether dead people voted, whether a returning officer was threatened, whether troops are at the town hall
@ s1 | Returning Officer Hamish Okparaocha | person | electoral office | Okparaocha; the returning officer; Returning Officer Hamish Okparaocha
@ s2 | Lucinda Barzani-Holt | person | Civic List | Barzani-Holt; Lucinda Barzani-Holt
@ s3 | Mayor Gil Temuera | person | Old Guard | Temuera; the mayor; Mayor Gil Temuera; the incumbent
@ s4 | Civic List | body | Civic List | the Civic List; the List
@ s5 | Association of Householders | body | Old Guard | the Association of Householders; the Householders
@ s6 | a cleaner | unnamed | | a cleaner; the cleaner
@ s7 | Election Tribunal | body | tribunal | the Election Tribunal; the tribunal
@ s8 | garrison of Hillgate | body | army | the garrison; the garrison of Hillgate
@ s9 | Registrar of Deaths | body | | the Registrar of Deaths; the registrar

== d1 | Hillgate Evening News | 2036-05-08T23:10:00Z | Recount gives it to Barzani-Holt by nine
Nine votes. That, [!c1|according to] [=c1|Returning Officer Hamish Okparaocha], [c1 s1 asserts|is the margin by which Lucinda Barzani-Holt of the Civic List has become mayor of Hillgate].

[=c2|The incumbent, Gil Temuera,] [!c2|said] [c2 s3 asserts|he had won on Sunday by 212 and was still mayor]. [=c3|His supporters in the Association of Householders] [!c3|alleged] [c3 s5 asserts|that the safe with the ballots had been opened between the two counts].

[c4 s1 denies|That safe has one key, and it has not left the chain round my neck], [=c4|Okparaocha] [!c4|said].

Some 61,000 papers were counted twice by the same forty clerks in the same hall. The first count took one night, the second four days. Under the city’s charter a mayor takes office at noon on the day after the result. The chain of office is kept in a bank on the south bank, the robe in a convent on the north.

[=c5|Barzani-Holt] [!c5|invited] [c5 s2 demands|her opponent to breakfast]. Rain kept the crowds thin. The city, split by its river and by much else, has had three mayors in two years.

== d2 | The Householder | 2036-05-09T06:00:00Z | Graves voted
[=c6|The Association] [!c6|has compared] the rolls with the churchyard. [c6 s5 asserts|Thirty-one citizens who cast a ballot on Sunday were under the turf at the time], [=c6|it] [!c6|finds]. [=c7|The Civic List] [!c7|calls] this [c7 s4 denies|“a grave mistake, in the sense of a pun”].

Our churchyard has been full since 1950. Those who want to lie in it must have a family vault or a very good friend. It is well kept, with yews. On Thursday the secretary and two helpers walked it row by row with the electoral roll, in the rain, from nine until four. They then had tea. The roll is now at the printer’s.

[=c8|A cleaner at the town hall] [!c8|has sworn] before a notary [c8 s6 asserts|that on Tuesday towards midnight she saw Mr Okparaocha kneel at the safe with a torch between his teeth].

[=c9|The mayor] [!c9|has asked] [c9 s3 demands|the garrison to guard the building]. [c10 s8 asserts|Two platoons are in position], [!c10|said] [=c10|a major of the garrison].

Subscribers in arrears are reminded.

== d3 | Hillgate Evening News | 2036-05-09T22:00:00Z | What soldiers?
There was nobody on the steps of the town hall on Friday but a seller of umbrellas, who did well.

[c11 s8 denies|Not a man has left barracks, and the major has been spoken to], [=c11|the garrison’s commandant] [!c11|said].

[=c12|The Registrar of Deaths] [!c12|told] this newspaper [c12 s9 asserts|that of the thirty-one names, thirty belonged to living people with dead namesakes]. [=c13|The registrar] [!c13|is looking into] [c13 s9 doubts|the thirty-first].

[=c14|Okparaocha] [!c14|disclosed] [c14 s1 asserts|that a man had rung him at home and described his daughter’s school coat]. [=c15|The Householders] [!c15|said] [c15 s5 denies|none of their members had telephoned anyone].

Umbrellas cost four florins, or seven the pair. A wedding came out at three, was photographed, and went for cake. The bridge was open all day. In the council chamber workmen had taken up a floorboard which has creaked since the spring. The new mayor, whichever it is, will have a quiet floor and eleven million in debts.

== d4 | The Provincial Review | 2036-06-20T09:00:00Z | Hillgate’s torch
[=c16|The Election Tribunal] [!c16|has annulled] both counts. [c16 s7 asserts|Neither candidate can be said to have won, since a bundle of fifty papers is in two handwritings and no box], [!c16|runs] the judgment.

The judgment took six weeks and covers two elections, since the rolls of 2032 had to be gone into as well. A new vote will be held in September under the eyes of a judge from the coast. Until then the city is run by its clerk, a mild man with a bicycle. Refuse is being collected. Nobody has noticed much difference.

[=c17|The returning officer] [!c17|confessed] to the court [c17 s1 asserts|that he had opened the safe on the Tuesday, to fetch out his sandwiches]. [c18 s1 denies|I touched no ballot], [=c18|he] [!c18|said].

[=c19|The cleaner], cross-examined, [!c19|was no longer sure] [c19 s6 doubts|whether the man had been Mr Okparaocha or the night porter].

[=c20|Temuera] [!c20|will not stand] again, [!c20|according to] friends: [c20 s3 promises|he will keep bees]. [=c21|Barzani-Holt] [!c21|told] us [c21 s2 asserts|that by her own reckoning she had lost by two]. Had she known that in May? [c22 s2 asserts|“I knew it at breakfast,”] [=c22|she] [!c22|said].

? status | Who won the vote? | c1 / c2 / c16
? status | Did Barzani-Holt win? | c1 / c21
? denial | Was the safe opened between the counts? | c3 c8 c17 / c4
? denial | Did dead people vote? | c6 / c7 c12
? denial | Were soldiers at the town hall? | c10 / c11
~ c14 c15 | a call, and a denial that certain people made it
~ c17 c18 | a safe opened and no ballot touched
~ c5 c9 | two requests
~ c19 c17 | a witness who doubts what is admitted
