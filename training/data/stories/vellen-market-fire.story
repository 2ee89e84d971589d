# A fire in the covered market of Vellen: how it began, when the brigade came, how many died, whether the doors were locked
@ s1 | Orla Finch | person | fire service | Finch; the fire chief; Chief Fire Officer Orla Finch
@ s2 | Market Traders' Association | body | traders | the association; the traders; the traders’ association
@ s3 | Dario Kemp | person | traders | Kemp; its chairman; the chairman; Dario Kemp, the chairman
@ s4 | city council | body | city council | the council; the city; City Hall
@ s5 | a stallholder | unnamed | | a stallholder; the stallholder; a woman who sells cheese
@ s6 | Vellen General Hospital | body | hospital | the hospital; Vellen General
@ s7 | Lucan Brode | person | city council | Brode; the deputy mayor; Deputy Mayor Lucan Brode
@ s8 | police | body | police | the police; Vellen police

== d1 | Vellen Courier | 2035-01-19T06:00:00Z | Market hall burns to the ground
[c1 s8 asserts|Seven people died when the covered market of Vellen burned down on Thursday night], [=c1|the police] [!c1|said].

[=c2|Chief Fire Officer Orla Finch] [!c2|said] [c2 s1 asserts|the first engine was at the hall six minutes after the call]. [c3 s1 asserts|“It started in the wiring above the fish stalls, and it had all the tar it could wish for,”] [=c3|she] [!c3|told] reporters.

[c4 s5 asserts|“We stood in the snow for half an hour before I saw a single helmet,”] [!c4|said] [=c4|a woman who sells cheese] in the hall.

[=c5|The traders’ association] [!c5|demanded] [c5 s2 demands|an inquiry by somebody from outside the city].

== d2 | Evening Lantern | 2035-01-19T17:30:00Z | ‘The north doors were chained,’ say traders
[c6 s3 asserts|The north doors of the hall had been chained since the autumn], [=c6|Dario Kemp, the chairman] of the traders’ association, [!c6|said] on Friday. [c17 s3 asserts|“We asked for the key four times, in writing,”] [=c17|he] [!c17|said].

[=c7|The city council] [!c7|denied] [c7 s4 denies-|that any exit had been locked]. [c8 s4 asserts|Both north doors were found open by the fire service], [=c8|it] [!c8|said].

[c9 s6 asserts|Eleven people had been treated for smoke and none was in danger], [!c9|according to] [=c9|Vellen General].

[=c10|Deputy Mayor Lucan Brode] [!c10|pledged] [c10 s7 promises|to have the market trading from tents within a fortnight].

[c11 s3 asserts|The wiring was new last year; what burned first was the rubbish that the city had not collected for three weeks], [=c11|Kemp] [!c11|maintained].

== d3 | Vellen Courier | 2035-01-20T09:00:00Z | Two more bodies found in market ruins
[=c12|Police] [!c12|said] on Saturday [c12 s8 asserts|that the number of dead had risen to nine] after two bodies were found beneath the meat hall.

[=c13|Finch] [!c13|said] [c13 s1 asserts|one of the north doors had been “secured in a way we had to cut”]. [=c14|She] [!c14|stood by] [c14 s1 asserts|the six minutes that she had given].

[=c15|Brode] [!c15|would not say] [c15 s7 doubts|whether the council had ordered the chain]. [=c16|He] [!c16|rejected] [c16 s7 denies-|suggestions that rubbish had been left uncollected].

? account | How long did the fire service take? | c2 c14 / c4
? account | Where did the fire begin? | c3 / c11
? status | Were the north doors locked? | c6 c13 / c7 c8
? denial | Was rubbish left uncollected? | c11 / c16
~ c1 c12 | a later count of the dead by the police
~ c9 c12 | the injured and the dead are different people
~ c10 c6 | a promise about tents
