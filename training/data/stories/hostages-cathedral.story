# Gunmen hold people in a cathedral: how many are inside, whether talks go on, who fired first, and whether the ransom was paid
@ s1 | Almeida gendarmes | body | gendarmes | the gendarmes; the gendarmerie
@ s2 | Colonel Vito Marchetti | person | gendarmes | Marchetti; the colonel; Colonel Vito Marchetti
@ s3 | Brotherhood of the Vale | body | Brotherhood | the Brotherhood; the gunmen; the Brotherhood of the Vale
@ s4 | Canon Lucio | person | church | the canon; Canon Lucio; the old canon
@ s5 | Ministry of Finance | body | government | the finance ministry; the Ministry of Finance
@ s6 | Elena Sorbo | person | families | Sorbo; Elena Sorbo; the sister of a hostage
@ s7 | a released chorister | unnamed | | a boy from the choir; the boy

== d1 | Almeida Press | 2031-10-08T09:00:00Z | Cathedral seized during evensong
[=c1|The gendarmes] [!c1|put] the number of captives [c1 s1 asserts|at about thirty]. [c2 s3 asserts|“We have seventy-two guests and bread for none of them,”] [=c2|the Brotherhood of the Vale] [!c2|said] in a call to this newspaper.

[=c3|Colonel Vito Marchetti] [!c3|said] [c3 s2 asserts|his men had been shot at from the tower before they answered]. [=c4|The gunmen] [!c4|claimed] [c4 s3 asserts|that the first bullet had come through the rose window from outside].

[=c5|Marchetti] [!c5|said] [c5 s2 denies|there would be no bargaining with murderers].

== d2 | Almeida Press | 2031-10-09T20:15:00Z | Eleven choirboys walk free
[c6 s7 asserts|“There are rows and rows of people still, I think more than sixty,”] [!c6|said] [=c6|a boy from the choir]. [c7 s7 asserts|The glass broke first, and only then did the man upstairs shoot], [=c7|he] [!c7|said].

[=c8|Canon Lucio], who was let in with water, [!c8|said] [c8 s4 asserts|an officer had spoken with the leader at the sacristy door for an hour]. [=c9|The gendarmerie] [!c9|denied] [c9 s1 denies-|that anybody of theirs had exchanged a word with the gunmen].

[=c10|Elena Sorbo], whose brother is inside, [!c10|begged] [c10 s6 demands|the government to give them what they ask].

== d3 | Evening Vale | 2031-10-11T22:00:00Z | It is over
All left the cathedral at nine. [c11 s6 asserts|The suitcase went in at six, I saw it carried], [=c11|Sorbo] [!c11|said]. [=c12|The Ministry of Finance] [!c12|declared] [c12 s5 asserts|that not a coin of public money had changed hands].

[c13 s2 asserts|Fifty-one walked out tonight, with the eleven boys that makes sixty-two], [=c13|the colonel] [!c13|said]. [=c14|He] [!c14|allowed] [c14 s2 asserts|that “channels of a human kind” had been kept open from the first night].

[c15 s3 asserts|We have been paid and we keep our word], [!c15|read] [=c15|a note from the Brotherhood] left on the altar. [=c16|Marchetti] [!c16|vowed] [c16 s2 promises|to hunt down every one of them].

? figure | How many people were held at the start? | c1 / c2 / c13
? account | Who fired first? | c3 / c4 c7
? denial | Were there talks with the gunmen? | c5 c9 / c8 c14
? denial | Was a ransom paid? | c11 c15 / c12
~ c6 c2 | after eleven had left, more than sixty remain of seventy-two
~ c10 c12 | a plea is no payment
~ c16 c15 | to hunt them later says nothing of what was paid
