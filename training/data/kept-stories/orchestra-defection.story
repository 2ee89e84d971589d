# Musicians vanish on a tour abroad: whether they were kidnapped, how many, whether they asked for asylum, whether a minder was drugged, whether their families are in prison
@ s1 | Ministry of Culture of Ruvia | body | Ruvia | the Ministry of Culture; the Ruvian Ministry of Culture; the ministry
@ s2 | Aliens Office of Lorn | body | Lorn | the Aliens Office; the Lorn Aliens Office; the office
@ s3 | oboist Cyrus Lamm | person | musicians | Lamm; Cyrus Lamm; the oboist
@ s4 | conductor Agata Weir | person | Ruvia | Weir; Agata Weir; the conductor; Maestra Weir
@ s5 | a night porter | unnamed | | a night porter; the night porter
@ s6 | Committee for the Silenced | body | rights | the Committee for the Silenced; the committee
@ s7 | attaché Bruno Tarn | person | Ruvia | Tarn; Bruno Tarn; the attaché

== d1 | Lorn Evening Courier | 2033-11-11T19:00:00Z | Seven chairs empty at gala
The Ruvian State Philharmonic played its last concert without seven of its members. [=c1|The Lorn Aliens Office] [!c1|confirmed] that [c1 s2 asserts|seven persons with Ruvian service passports had walked into its building at dawn and requested protection]. [c2 s5 asserts|They came down the stairs with their instrument cases, whistling, and left me a tip], [!c2|said] [=c2|a night porter].

[=c3|Conductor Agata Weir] [!c3|knew] only of [c3 s4 asserts|three absentees, all with influenza].

== d2 | Ruvian People's Word | 2033-11-12T04:00:00Z | Abduction of artists!
[=c4|The Ministry of Culture] [!c4|protests]: [c4 s1 asserts|armed men dragged sleeping musicians of the State Philharmonic from their beds]. [=c5|Attaché Bruno Tarn], who looked after them, [!c5|was a victim] too: [c5 s7 asserts|a powder in my lemonade, and I knew nothing until noon]. [c6 s1 denies|No Ruvian citizen has applied for anything in Lorn], [!c6|continues] [=c6|the ministry]. [=c7|It] [!c7|insists] on [c7 s1 demands|the return of all of them within a day].

== d3 | Lorn Evening Courier | 2033-11-14T19:00:00Z | “I walked”
[=c8|Cyrus Lamm], oboe, received us in a safe flat. [c8 s3 asserts|“Nobody pulled me. I'd had the bus ticket in my shoe since Easter.”] That is how [=c8|he] [!c8|describes] it. [=c9|Lamm] [!c9|wrote] his application [c9 s3 asserts|by hand, on four sheets, and handed it over the counter on the eleventh]. [=c10|The night porter] [!c10|remembers] Mr Tarn: [c10 s5 asserts|at three in the morning he was in the bar, wide awake, ordering his second bottle of plum brandy].

[=c11|The oboist] [!c11|worries]: [c11 s3 asserts|my wife was fetched on Sunday and is in the Lenz Street gaol].

== d4 | Committee for the Silenced, urgent note | 2033-11-20T12:00:00Z | Relatives
[=c12|The committee] [!c12|names] [c12 s6 asserts|fourteen relatives held behind bars since the 13th, Mrs Lamm among them]. [=c13|The ministry] [!c13|told] a visiting delegation [c13 s1 asserts|that the families were at home, receiving their wages and flowers]. [=c14|Weir] [!c14|has signed] an article in which [c14 s4 asserts|she carried her players' bags to the lift herself and wished them luck] and [!c15|announces] that [c15 s4 promises|she will not go back either]. [c16 s4 asserts|Seven desks were bare, and I conducted to the gaps], [=c14,c15,c16|the conductor] [!c16|writes]. [=c17|The Aliens Office] [!c17|put] the number at [c17 s2 asserts|nine, two stagehands having come on the fifteenth].

? denial | Were the musicians carried off by force? | c4 / c2 c8 c14
? denial | Did they apply for asylum? | c1 c9 / c6
? figure | How many musicians were missing at the concert? | c3 / c16
? account | Was the attaché drugged that night? | c5 / c10
? denial | Are the families in prison? | c11 c12 / c13
~ c1 c17 | a later count with two stagehands
~ c7 c15 | a demand and a decision of another person
