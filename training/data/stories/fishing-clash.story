# Boats of two countries clash over scallops: who rammed whom, how many boats were there, whether the season had opened, whether gas was thrown
@ s1 | Norden fishers | body | Norden | the Norden fishers; Norden's fishers; the Norden fishers' association
@ s2 | Kaj Bering | person | Norden | Bering; Kaj Bering; skipper Kaj Bering
@ s3 | Sudmark fishers | body | Sudmark | the Sudmark fishers; Sudmark's fishers; the Sudmark boatmen
@ s4 | Josette Carol | person | Sudmark | Carol; Josette Carol; their leader, Josette Carol
@ s5 | Sudmark coastguard | body | Sudmark | the coastguard; Sudmark's coastguard
@ s6 | fisheries ministry of Norden | body | Norden | Norden's fisheries ministry; the fisheries ministry; the ministry
@ s7 | Bay Commission | body | Bay Commission | the commission; the Bay Commission
@ s8 | a cook | unnamed | Norden | the ship's cook; the cook of the Alma

== d1 | Nordic Shore | 2033-10-05T07:00:00Z | Rammed for a bag of scallops
[c1 s2 asserts|Forty boats came at the five of us with their bows], [!c1|said] [=c1|skipper Kaj Bering]. [=c2|He] [!c2|said] [c2 s2 asserts|the Alma had been holed twice while she lay with her nets in the water].

[=c3|The cook of the Alma] [!c3|spoke] of [c3 s8 asserts|bottles with burning rags and a smoke that made them weep].

[=c4|The Norden fishers] [!c4|pointed out] [c4 s1 asserts|that their licences ran all the year round in that bay].

== d2 | Sudmark Republican | 2033-10-05T18:00:00Z | Poachers drove into us
[c5 s4 asserts|We were a dozen small boats against steel trawlers], [!c5|said] [=c5|Josette Carol, who leads the Sudmark boatmen]. [=c6|She] [!c6|said] [c6 s4 asserts|it was the Alma that turned on her heel and ran over the Petite Jeanne].

[=c7|Carol] [!c7|denied] [c7 s4 denies-|that her people had thrown anything at all]. [c8 s4 asserts|“Before the fifteenth nobody may lift a scallop there, they know it and they laugh,”] [=c8|she] [!c8|said].

[=c9|The coastguard] [!c9|had watched], it [!c9|said], [c9 s5 asserts|thirty-five Sudmark boats and five foreign ones].

== d3 | Nordic Shore | 2033-10-07T07:30:00Z | Film shows flare
[=c10|Norden’s fisheries ministry] [!c10|released] a film and [!c10|said] it [c10 s6 asserts|showed a flare landing on the Alma’s deck]. [=c11|The Sudmark fishers] [!c11|answered] [c11 s3 asserts|that the flare had been a call for help].

[=c12|The Bay Commission] [!c12|said] [c12 s7 asserts|the closed season binds only boats under Sudmark’s flag]. [=c13|It] [!c13|found] [c13 s7 asserts|scrapes of the Jeanne’s blue paint on the trawler’s stem].

[=c14|Bering] [!c14|admitted] [c14 s2 asserts|having put the helm over “to get out of the ring”]. [=c15|The ministry] [!c15|asked] [c15 s6 demands|Sudmark to send a patrol ship]. [=c16|The coastguard] [!c16|regretted] [c16 s5 denies|that it had no ship to send].

[=c17|Carol] [!c17|said] [c17 s4 promises|they would be back on Monday].

? responsibility | Who rammed whom? | c2 / c6 c13
? figure | How many Sudmark boats were there? | c1 / c5 / c9
? status | Were the Norden boats allowed to fish? | c4 c12 / c8
? denial | Was anything thrown at the boats? | c3 c10 / c7 c11
~ c15 c16 | a request and its refusal are not two accounts
~ c12 c17 | law and plans
