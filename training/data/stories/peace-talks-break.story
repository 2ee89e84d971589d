# Peace talks at the lake break up: who walked out, whether a paper was agreed, whether a prisoner list was handed over, and whether talks go on
@ s1 | Republic of Asmar | body | Asmar | Asmar; the Asmari side; Asmar's delegation
@ s2 | Foreign Secretary Leontes Vry | person | Asmar | Vry; Foreign Secretary Leontes Vry; the foreign secretary
@ s3 | Northern Assembly | body | North | the Assembly; the Northern Assembly; the northerners
@ s4 | Dame Oriel Hask | person | North | Hask; Dame Oriel Hask; the Assembly's envoy
@ s5 | Kingdom of Lorn | body | mediators | the hosts; Lorn; the mediators
@ s6 | Ambassador Piet Solva | person | mediators | Solva; the mediator; Ambassador Piet Solva
@ s7 | a waiter | unnamed | | a waiter at the hotel; the waiter
@ s8 | Prisoners' Mothers | body | Mothers | the Mothers; Prisoners' Mothers

== d1 | Lakeside Gazette | 2037-05-06T20:00:00Z | Chairs empty at lake talks
[=c1|Foreign Secretary Leontes Vry] of Asmar [!c1|said] [c1 s2 asserts|the northerners had got up and left after ten minutes]. [c2 s2 asserts|We had initialled eleven of twelve points by then], [=c2|he] [!c2|said].

[=c3|Dame Oriel Hask] [!c3|said] [c3 s4 asserts|her people had sat alone in the room from two o’clock until dusk]. [=c4|The Assembly’s envoy] [!c4|denied] [c4 s4 denies-|that a single line had been settled].

[c5 s6 asserts|“Both delegations remain in the building and the process goes on,”] [!c5|said] [=c5|the mediator, Ambassador Piet Solva].

== d2 | Asmar Today | 2037-05-07T07:00:00Z | North broke word on prisoners
[=c6|Vry] [!c6|said] [c6 s2 asserts|the other side had again come without the names of those it holds]. [c7 s2 asserts|“There is nothing left to talk about,”] [=c7|he] [!c7|told] reporters at the airport.

[=c8|Asmar’s delegation] [!c8|demanded] [c8 s1 demands|an apology before any further meeting].

== d3 | Free North | 2037-05-07T09:00:00Z | We gave 412 names
[=c9|Hask] [!c9|said] [c9 s4 asserts|a list of 412 men had been put into the foreign secretary’s own hand on Monday]. [=c10|The Northern Assembly] [!c10|said] [c10 s3 promises|it would wait at the lake for as long as it took].

[=c11|It] [!c11|accused] the hosts [c11 s3 asserts|of having carried a finished text from one side’s rooms].

== d4 | Lakeside Gazette | 2037-05-08T11:00:00Z | What the waiter saw
[c12 s7 asserts|The southern gentlemen never came back from luncheon, I had their coffee on my tray], [!c12|said] [=c12|a waiter at the hotel]. [=c13|Solva] [!c13|confirmed] [c13 s6 asserts|that ten articles bore the initials of both heads of delegation]. [=c14|He] [!c14|rejected] [c14 s6 denies-|the suggestion that the draft had been anybody’s but Lorn’s].

[=c15|The hosts] [!c15|said] [c15 s5 asserts|they had seen an envelope change hands on Monday and knew nothing of what was in it]. [=c16|Prisoners’ Mothers] [!c16|said] [c16 s8 asserts|the Asmari side had read them thirty names over the telephone on Tuesday, which it can only have had from the north].

[=c17|Asmar] [!c17|conceded] [c17 s1 asserts|that its team had “extended its luncheon in protest”]. [=c18|Lorn] [!c18|announced] [c18 s5 asserts|that the talks were suspended without a date].

[=c19|Vry] [!c19|did not exclude] [c19 s2 doubts|that he might return in June]. 

? responsibility | Who left the table? | c1 / c3 c12 c17
? denial | Was anything agreed? | c2 c13 / c4
? figure | On how many points had they agreed? | c2 / c13
? denial | Did the north hand over a list of prisoners? | c6 / c9 c16
? status | Do the talks go on? | c5 / c7 c18
? responsibility | Whose text was it? | c11 / c14
~ c7 c19 | he saw nothing to talk about now, and may be back in June
~ c15 c6 | an envelope whose contents the hosts do not know
~ c10 c8 | to wait and to demand an apology
