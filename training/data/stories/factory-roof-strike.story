# A strike at a glass works turns violent: who threw the first stone, how many still work, whether the furnace was damaged on purpose
@ s1 | Brennan Glass | body | company | the company; Brennan Glass; the management
@ s2 | Wanda Czerny | person | company | Czerny; the works manager; works manager Wanda Czerny
@ s3 | Glassworkers' Union | body | union | the union; the Glassworkers' Union
@ s4 | Ossian Pike | person | union | Pike; the union secretary; Ossian Pike
@ s5 | town police | body | police | police; the police; town police
@ s6 | a furnace man | unnamed | union | a furnace man; the furnace man
@ s7 | Labour Office | body | government | the Labour Office; the office

== d1 | Glass Town News | 2036-05-19T08:00:00Z | Stones at gate two
[c1 s1 asserts|Two shifts in three are running], [!c1|said] [=c1|Brennan Glass]. [=c2|Ossian Pike, the union secretary,] [!c2|said] [c2 s4 asserts|there was nobody inside but clerks and cats].

[=c3|Town police] [!c3|said] [c3 s5 asserts|pickets had begun to throw cobbles when a coach of new hands drew up]. [c4 s4 asserts|The first stone flew out of that coach], [=c4|Pike] [!c4|said].

[=c5|Works manager Wanda Czerny] [!c5|said] [c5 s2 asserts|someone had opened the cold water on the big furnace to crack it].

== d2 | Glass Town News | 2036-05-20T08:00:00Z | The furnace is cold
[c6 s6 asserts|“You cannot leave that lady two days without a man and not have her crack,”] [!c6|said] [=c6|a furnace man of thirty years]. [=c7|The union] [!c7|denied] [c7 s3 denies-|that any member had been near the valves].

[=c8|The Labour Office] [!c8|counted] [c8 s7 asserts|ninety-four people at work out of 600 on Monday]. [=c9|The company] [!c9|dismissed] the count [c9 s1 denies|as taken before the noon shift came in].

[=c10|Police] [!c10|released] a film that, they [!c10|said], [c10 s5 asserts|shows an arm and a stone at a window of the coach]. 

== d3 | County Worker | 2036-05-22T10:00:00Z | Offer withdrawn
[=c11|Brennan Glass] [!c11|withdrew] [c11 s1 denies|its offer of four per cent]. [=c12|Czerny] [!c12|said] [c12 s2 asserts|her insurers had found the valve worn through and nobody’s hand in it].

[c13 s3 promises|We will stand here until the swallows leave], [=c13|the union] [!c13|said]. [=c14|Pike] [!c14|said] [c14 s4 asserts|no offer had ever reached him on paper]. [=c15|The Labour Office] [!c15|said] [c15 s7 asserts|it had carried a sheet with four per cent on it across the yard itself].

[=c16|The management] [!c16|claimed] [c16 s1 asserts|that 410 had clocked in on Thursday].

? figure | How many work? | c1 / c2 / c8
? responsibility | Who threw the first stone? | c3 / c4 c10
? responsibility | What cracked the furnace? | c5 / c6 c7 c12
? denial | Was there an offer? | c11 c15 / c14
? denial | Was the Labour Office's count right? | c8 / c9
~ c8 c16 | Monday and Thursday
~ c13 c11 | a threat to stay and an offer withdrawn
