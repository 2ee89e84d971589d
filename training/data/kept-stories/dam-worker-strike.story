# Workers occupy a power dam: whether turbines run, whether police fired tear gas into the gallery, how many are inside, whether the company offered to reinstate them, whether a wall is cracked
@ s1 | Kestrel Hydro | body | company | Kestrel Hydro; the company; the operator
@ s2 | managing director Ines Vandermolen | person | company | Vandermolen; Ines Vandermolen; the managing director
@ s3 | Dam Workers' Union | body | union | the Dam Workers' Union; the union; the workers' union
@ s4 | shop steward Percy Adeyemi-Lund | person | union | Adeyemi-Lund; Percy Adeyemi-Lund; the shop steward
@ s5 | Provincial Police | body | police | the provincial police; police
@ s6 | Grid Authority | body | grid | the Grid Authority; the grid operator
@ s7 | geologist Maud Ferreira | person | | Ferreira; Maud Ferreira; the geologist
@ s8 | a canteen cook | unnamed | | a canteen cook; the cook

== d1 | Provincial Press Association | 2040-08-19T07:00:00Z | Workers hold Kestrel dam for second day
[=c1|Kestrel Hydro] [!c1|said] on Sunday [c1 s1 asserts|all four turbines at its dam were producing as usual]. [=c2|The Dam Workers’ Union] [!c2|said] [c2 s3 asserts|its members had shut the machines down one by one on Saturday evening]. [=c3|The Grid Authority] [!c3|reported] [c3 s6 asserts|that deliveries from Kestrel fell to zero at 20:14 on Saturday].

[=c4|The company] [!c4|believes] [c4 s1 asserts|that some 25 “agitators” are in the gallery]. [=c5|Shop steward Percy Adeyemi-Lund] [!c5|said] [c5 s4 asserts|180 men and women were sleeping on the turbine floor].

[c6 s2 asserts|“Every dismissed worker was offered his place back in writing on Thursday,”] [!c6|said] [=c6|managing director Ines Vandermolen]. [=c7|The union] [!c7|had received] [c7 s3 denies|no offer of any kind].

== d2 | Kestrel Valley Post | 2040-08-20T18:00:00Z | Smoke in the gallery
[=c8|Adeyemi-Lund] [!c8|said] [c8 s4 asserts|police had thrown canisters down the ventilation shaft while people slept]. [=c9|The provincial police] [!c9|denied] [c9 s5 denies-|the use of gas inside the dam]. [=c10|A canteen cook] [!c10|was] in the gallery. [c10 s8 asserts|We tied wet napkins over our faces and the thing went on hissing,] [=c10|she] [!c10|said].

[=c11|She] [!c11|makes] [c11 s8 asserts|soup for a hundred and seventy every noon, and there is never any left].

[=c12|The union] [!c12|warned] [c12 s3 asserts|that a crack as long as a man had opened in the left abutment]. [=c13|Vandermolen] [!c13|described] [c13 s2 asserts|the wall as sound “in every cubic metre”].

== d3 | Provincial Press Association | 2040-08-24T12:00:00Z | Occupation ends
The workers left on Friday under a settlement. [=c14|Police] [!c14|acknowledged] [c14 s5 asserts|that two smoke cartridges had been “released by error” near the air intake]. [=c15|Geologist Maud Ferreira] [!c15|inspected] the abutment and [!c15|found] [c15 s7 asserts|a joint that had come apart over a length of nearly two metres]. [=c16|Vandermolen] [!c16|admitted] [c16 s2 asserts|that the letters of Thursday had been drafted but not sent]. [=c17|The company] [!c17|will take back] [c17 s1 promises|all but four of the dismissed]. [=c18|Adeyemi-Lund] [!c18|called on] [c18 s4 demands|the government to nationalise the dam].

? status | Were the turbines running? | c1 / c2 c3
? figure | How many were in the dam? | c4 / c5 c11
? denial | Had the company offered reinstatement? | c6 / c7 c16
? denial | Was gas used inside? | c8 c10 c14 / c9
? denial | Is the dam's wall cracked? | c12 c15 / c13
~ c6 c17 | an earlier offer and the settlement
~ c18 c17 | a demand and a promise
~ c2 c12 | turbines and a wall
