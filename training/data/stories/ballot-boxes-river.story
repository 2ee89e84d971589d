# Ballot boxes are fished out of a river: full or empty, how many, whose, whether the count is to be repeated
@ s1 | Election Commission | body | commission | the commission; the Election Commission
@ s2 | Justice Ola Renn | person | commission | Renn; its chairwoman, Justice Ola Renn; the chairwoman
@ s3 | Orange List | body | Orange | the Orange List; Orange
@ s4 | Carla Dovic | person | Orange | Dovic; Carla Dovic; its candidate, Carla Dovic
@ s5 | Harbour Party | body | Harbour Party | the Harbour Party; the ruling party
@ s6 | river police | body | police | the river police; police
@ s7 | two boys | unnamed | | one of the boys; two boys with rods; the elder boy
@ s8 | League of Observers | body | observers | the League of Observers; the observers

== d1 | Delta Free Press | 2038-05-20T07:00:00Z | Boxes under the bridge
[=c1|The elder boy] [!c1|said] [c1 s7 asserts|there were a dozen of them down there, stuffed with papers]. [=c2|The river police] [!c2|said] [c2 s6 asserts|four boxes had been lifted, all empty].

[=c3|Its candidate, Carla Dovic,] [!c3|said] [c3 s4 asserts|the votes of a whole ward that went for Orange had been drowned]. [=c4|The Election Commission] [!c4|said] [c4 s1 asserts|they were old spares, thrown out two years ago].

[=c5|The Harbour Party] [!c5|suspected] [c5 s5 asserts|the losers of having sunk them for the cameras].

== d2 | Delta Free Press | 2038-05-22T07:00:00Z | Seals of this year
[=c6|The observers] [!c6|noted] [c6 s8 asserts|seals with the numbers issued for this election on three lids]. [c7 s2 asserts|Every box of the city came back to us, I signed for all 640], [!c7|said] [=c7|the commission’s chairwoman, Justice Ola Renn].

[=c8|Police] [!c8|had] meanwhile [c8 s6 asserts|brought up nine more, one with some two hundred ballots inside], they [!c8|said].

[=c9|The Orange List] [!c9|called for] [c9 s3 demands|a new vote in the whole city]. [=c10|The ruling party] [!c10|said] [c10 s5 denies|there was no ground for that].

== d3 | Delta Free Press | 2038-05-27T07:00:00Z | Court steps in
[=c11|Renn] [!c11|conceded] [c11 s2 asserts|that receipts for eleven boxes were missing]. [=c12|The commission] [!c12|announced] [c12 s1 promises|a recount in two wards]. [=c13|Dovic] [!c13|said] [c13 s4 asserts|the court had already ordered a fresh vote]. [=c14|The commission] [!c14|said] [c14 s1 asserts|it knew of no such order].

[=c15|Orange] [!c15|rejected] [c15 s3 denies-|the insinuation that its own people had put them there].

? account | Were the boxes full? | c1 c3 c8 / c2
? figure | How many boxes lie in the river? | c1 / c2
? account | Were they of this election? | c3 c6 / c4
? responsibility | Who sank them? | c5 / c15
? denial | Did every box come back? | c7 / c11 c3
? status | Has a new vote been ordered? | c13 / c14
~ c9 c12 | a demand and a lesser promise
