# A provincial count: whether the observers were put out of the hall, whether counting stood still, who kept the key of the strongroom
@ s1 | Berengar Toft | person | electoral office | Toft; the returning officer; returning officer Berengar Toft
@ s2 | Lisbet Amarande | person | electoral office | Amarande; the deputy returning officer; Lisbet Amarande
@ s3 | Provincial Electoral Office | body | electoral office | the Provincial Electoral Office; the electoral office; the office
@ s4 | a bank teller | unnamed | | a bank teller; the bank teller
@ s5 | an usher | unnamed | | an usher; the usher
@ s6 | Abiona Strick | person | Turnpike Party | Strick; the Turnpike candidate; Abiona Strick
@ s7 | Drusilla Nuncastle | person | Turnpike Party | Nuncastle; Drusilla Nuncastle; the party's legal secretary
@ s8 | Deputy Governor Hamo Vesterling | person | province | Vesterling; the deputy governor; Deputy Governor Hamo Vesterling
@ s9 | a caretaker | unnamed | | a caretaker; the caretaker
@ s10 | a taxi driver | unnamed | | a taxi driver; the taxi driver
@ s11 | Bluewater League | body | Bluewater League | the Bluewater League; the League
@ s12 | a power-station shift leader | unnamed | | a power-station shift leader; the shift leader
@ s13 | a student counter | unnamed | | a student who counted; the student
@ s14 | Dr Quillan Sabatt | person | | Sabatt; Dr Quillan Sabatt; the statistician

== d1 | Cardle Morning Sheet | 2039-05-08T07:00:00Z | Strick loses by 311
The League’s man takes the province by 311 votes, and the night in the Corn Hall will be talked about for longer than he governs. [c1 s4 asserts|“From nine o’clock the chairs under the gallery had coats on them and no people. They had been marched to the stairs,”] [!c1|said] [=c1|a bank teller] who was counting at table six. [c2 s3 asserts|Each party had watched each bundle up to the last one], [=c2|the Provincial Electoral Office] [!c2|stated].

A taxi driver picked up two of them. [c3 s10 asserts|“Eleven folk with badges stood out in the hail, and a constable in the doorway would not let them in again,”] [=c3|he] [!c3|said]. [=c4|Abiona Strick], who lost, [!c4|sees] nothing of the sort: [c4 s6 denies|her agents had sat beside the tables the whole night and had put their names to the result]. She has congratulated her rival; [=c5|she] [!c5|says] [c5 s6 asserts|she is tired].

The hall was dark for a time. [=c6|A student who counted] [!c6|recalls] [c6 s13 asserts|fifty minutes in which no paper was touched at any table]. [=c7|The League] [!c7|expects] [c7 s11 asserts|a quiet week].

== d2 | The Fennel Street Blog | 2039-05-09T21:30:00Z | I asked around
My aunt has cleaned the Corn Hall for years, and through her I met an usher. [c8 s5 asserts|The ones with yellow ribbons went down first, then the greens, and whoever argued got an elbow], [=c8|he] [!c8|told] me. [=c9|Drusilla Nuncastle], legal secretary of the Turnpike Party, is at odds with her own candidate and [!c9|says] so: [c9 s7 asserts|“Those we sent were expelled. Nobody of ours saw a ballot between nine and two.”]

Of course I rang the office. [c10 s2 denies|“Nobody was asked to go, and nobody went,”] [!c10|said] [=c10|Lisbet Amarande], Toft’s deputy. [=c11|She] [!c11|denied] [c11 s2 denies-|that work at the tables had ceased for as much as a minute]. [=c12|Amarande] [!c12|had worried] in April, in this very blog, [c12 s2 asserts|that the lights would fail on the night].

And who had the strongroom? [=c13|A caretaker] [!c13|swears] [c13 s9 asserts|that the one key hung round his own neck from Friday to Monday]. [=c14|He] [!c14|says] [c14 s9 asserts|he never sleeps on a counting night, because of the mice].

== d3 | Cardle Morning Sheet | 2039-05-12T07:00:00Z | Toft: “My signature”
Returning officer Berengar Toft has broken his silence. [c15 s1 asserts|“I had the benches cleared of every watcher at nine, in writing, and would do it again,”] [!c15|said] [=c15|Toft], whose deputy has sworn to the contrary. [=c16|He] [!c16|gave] as a reason [c16 s1 asserts|a threat by telephone]. [=c17|Deputy Governor Hamo Vesterling] [!c17|dismissed] as theatre [c17 s8 denies-|the notion that the hall had been emptied of observers].

[c18 s1 asserts|The key lay in my desk, there is only one, and I lent it to no one from Friday until Monday], [!c18|said] [=c18|Toft]. On the pause he did not wish to speak. [=c19|A power-station shift leader] [!c19|confirmed] [c19 s12 asserts|that the quarter had been without current from ten to ten until twenty to eleven].

[=c20|The electoral office] [!c20|pledged] on Tuesday [c20 s3 promises|to publish all table sheets by Thursday noon]. [=c21|Strick] [!c21|asked] her supporters [c21 s6 demands|to go home]. [=c22|Dr Quillan Sabatt], a statistician, [!c22|has counted] [c22 s14 asserts|nineteen tables with results that end in nought or five].

== d4 | Provincial Radio, evening bulletin | 2039-05-20T18:00:00Z | No sheets, many voices
Good evening. [=c23|The Turnpike Party’s legal secretary] [!c23|told] this station [c23 s7 asserts|that not one table sheet had been published]. [=c24|The office] [!c24|referred] to [c24 s3 asserts|a shortage of paper]. [=c25|Sabatt] [!c25|has revised] his figure [c25 s14 asserts|to twenty-six tables, now that he has seen the west aisle].

[c26 s5 asserts|“I had an elbow in my own ribs, too,”] [!c26|says] [=c26|the usher], who has lost his post. [=c27|The Bluewater League] [!c27|considers] [c27 s11 asserts|the governor duly elected], but [=c28|it] [!c28|leaves open] [c28 s11 doubts|whether it will oppose a recount]. [=c29|Vesterling] [!c29|reminded] us [c29 s8 asserts|that observers have no vote]. [=c30|The student] [!c30|says] [c30 s13 promises|she will not count again, “not for ten times the money”]. [=c31|Nuncastle] [!c31|wants] [c31 s7 demands|the ballots brought to another town]. The night taxi rank in front of the hall, we are asked to say, has moved.

? denial | Were the observers put out of the hall during the count? | c1 c3 c8 c9 c15 / c2 c4 c10 c17
? denial | Did the counting stand still for a time? | c6 / c11
? account | Where was the only key of the strongroom from Friday to Monday? | c13 / c18
~ c12 c11 | a worry about the lights, and whether work ceased
~ c11 c19 | the quarter had no current; it is not said that the counting stopped
~ c20 c23 | a promise and its breach
~ c22 c25 | an earlier and a later count by the same man
~ c27 c9 | the result may be lawful or not, whoever watched
~ c28 c31 | an open question and a demand
