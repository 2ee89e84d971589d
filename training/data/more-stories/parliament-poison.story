# An opposition deputy collapses after a dinner in Torvane: whether he was poisoned, with what, whether he was fit to fly, whether the waiter has been found, whether bottles were kept
@ s1 | Ministry of Health of Torvane | body | government | the health ministry; the Ministry of Health; the ministry
@ s2 | Professor Edda Kilbride | person | hospital | Kilbride; Professor Kilbride; Professor Edda Kilbride
@ s3 | Civic List | body | Civic List | the Civic List; the party; the List
@ s4 | Marguerite Oduya | person | Civic List | Oduya; Marguerite Oduya; the deputy's wife
@ s5 | Security Bureau | body | government | the Security Bureau; the bureau
@ s6 | Lindqvist Institute | body | institute | the Lindqvist Institute; the institute
@ s7 | a chambermaid | unnamed | | a chambermaid; the chambermaid
@ s8 | captain of the ambulance aircraft | unnamed | | the captain of the ambulance aircraft; the captain
@ s9 | two doctors | unnamed | hospital | two doctors of the hospital
@ s10 | the waiter's mother | unnamed | | the waiter's mother; his mother

== d1 | Torvane Telegraph | 2039-12-02T07:00:00Z | Deputy Oduya in coma
[=c1|The Civic List] [!c1|said] [c1 s3 asserts|something had been put into the glass of its deputy Kwesi Oduya at the Hotel Corona]. [=c2|The health ministry] [!c2|said] [c2 s1 asserts|he had a disorder of the sugar in his blood, brought on by fasting].

[=c3|Professor Edda Kilbride], who treats him, [!c3|said] [c3 s2 asserts|no foreign substance had been detected in any sample]. [c4 s2 asserts|“A journey would kill him,”] [=c4|she] [!c4|added]. [=c5|His wife, Marguerite Oduya,] [!c5|asked] [c5 s4 demands|that he be released to doctors abroad].

== d2 | Northern Sunday Mirror | 2039-12-04T09:00:00Z | Aircraft waits
[=c6|The captain of the ambulance aircraft] [!c6|said] [c6 s8 asserts|the patient was stable and could have been flown at once]. [=c7|Two doctors of the hospital], who gave no names, [!c7|thought] [c7 s9 asserts|he would stand three hours in the air better than another night in their ward].

[=c8|A chambermaid] [!c8|told] the Mirror [c8 s7 asserts|that men had gone through room 212 on the same night and left with a bag that clinked]. [=c9|The Security Bureau] [!c9|said] [c9 s5 asserts|the room was entered for the first time two days later, in the presence of the party’s lawyer]. 

== d3 | Lindqvist Institute, press notice | 2039-12-15T14:00:00Z | Findings in the case of K. O.
[=c10|The institute] [!c10|has found] [c10 s6 asserts|a compound of the cholinesterase group in the patient’s blood and on the neck of a bottle]. The bottle was given to it by the family. [c12 s4 asserts|We took it from the table ourselves before anybody came,] [=c12|Oduya’s wife] [!c12|said].

[=c13|The ministry] [!c13|reiterated] [c13 s1 asserts|that he had arrived at the institute in the best of health but for his diet].

== d4 | Torvane Telegraph | 2040-02-01T07:00:00Z | Where is the waiter?
[=c14|The bureau] [!c14|said] [c14 s5 asserts|the waiter had been questioned at length and sent home]. [=c15|The Civic List] [!c15|said] [c15 s3 asserts|nobody had seen him since the dinner, his mother least of all]. [=c16|His mother] [!c16|lights] a candle, [=c16|she] [!c16|told] the Telegraph: [c16 s10 asserts|he left for work that day and his bed has not been slept in since].

[=c17|Kilbride], who has left the hospital, [!c17|now says] [c17 s2 asserts|that one page of the analysis had been kept from her]. [=c18|The party] [!c18|will nominate] [c18 s3 promises|Oduya for the presidency].

? denial | Was he poisoned? | c1 c10 / c2 c3 c13
? account | Was he fit to fly? | c4 / c6 c7
? account | When was the hotel room searched? | c8 / c9
? status | Was the waiter seen after the dinner? | c14 / c15 c16
~ c5 c4 | a demand, and a medical view
~ c12 c8 | the family took one bottle, the men a bag
~ c17 c3 | a page was kept from her: it does not say what is on it
~ c9 c14 | a room and a waiter
