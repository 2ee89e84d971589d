# An express snowed in at a mountain cutting: whether a plough had gone ahead, whether the passengers were given food, whether the heating failed
@ s1 | Ridge Line | body | railway | the Ridge Line; the railway company; the line
@ s2 | Casper Hollinghurst-Mo | person | railway | Hollinghurst-Mo; Casper Hollinghurst-Mo, traffic manager; the traffic manager
@ s3 | a plough driver | unnamed | | a plough driver; the plough driver
@ s4 | a track walker | unnamed | | a track walker; the track walker
@ s5 | a dining-car waiter | unnamed | | a dining-car waiter; the waiter
@ s6 | an opera singer | unnamed | | an opera singer; the singer
@ s7 | a midwife | unnamed | | a midwife; the midwife
@ s8 | Judge Ezra Bellcastle | person | | Bellcastle; Judge Ezra Bellcastle; the judge
@ s9 | a ski postman | unnamed | | a ski postman; the ski postman
@ s10 | a boiler fitter | unnamed | | a boiler fitter; the fitter
@ s11 | a stationmistress | unnamed | | a stationmistress; the stationmistress
@ s12 | Dr Yann Petrovale | person | | Petrovale; Dr Yann Petrovale; the physician
@ s13 | a conscript | unnamed | | a conscript; the conscript
@ s14 | Transport Commission | body | transport commission | the Transport Commission; the commission

== d1 | Ridge and Valley Bulletin | 2033-01-14T18:00:00Z | Two nights in Widow’s Cut
Two hundred and six people were dug out on Friday. [=c1|Casper Hollinghurst-Mo, traffic manager] of the Ridge Line, [!c1|said] [c1 s2 asserts|a plough had run twenty minutes in front of the express, as it does in every storm]. [=c2|A track walker] [!c2|disagrees]: [c2 s4 denies|he was out with a shovel from noon, and the first iron nose to come through that snow was the express’s own].

[=c3|A stationmistress] [!c3|watched] from her platform. [c3 s11 asserts|The blade went by at ten past three and threw its white fan over my geraniums], [=c3|she] [!c3|said]. [c4 s3 denies|“I sat with my boots off in the shed at Upper Feld all that afternoon, and so did my machine,”] [!c4|says] [=c4|the plough driver].

[=c5|Dr Yann Petrovale], who was among the passengers, [!c5|treated] [c5 s12 asserts|four cases of frostbite]. [=c6|The line] [!c6|will pay] [c6 s1 promises|for every pair of ruined shoes].

== d2 | Confederate Wire | 2033-01-15T09:20:00Z | Passengers quarrel over soup
UPPER FELD – [=c7|A dining-car waiter] [!c7|said] on Saturday [c7 s5 asserts|he had carried broth and sardines the length of ten carriages, thrice a day]. [=c8|An opera singer] [!c8|remembered] [c8 s6 denies|that nobody had been given so much as a crust until the men with shovels handed in their own].

[=c9|Judge Ezra Bellcastle], who had the seat beside her, [!c9|corrected] her: [c9 s8 asserts|“Madam dined on tinned fish and clear soup at every meal, as did I, and asked for seconds.”] [=c10|A conscript] from the last carriage [!c10|took] the singer’s part: [c10 s13 asserts|they had chewed their straps by the second morning, for nobody came with anything].

[=c11|The singer] [!c11|wants] [c11 s6 demands|the tariff for her concert paid by the line]. [=c12|A midwife] [!c12|delivered] [c12 s7 asserts|a boy, at four in the morning, on a table in the dining car].

== d3 | Radio Feld, breakfast | 2033-01-17T07:45:00Z | Warm or cold?
– You had the baby on the table. Was it warm in the carriages? – [c13 s7 asserts|Warm as a bakery; I opened a window to cool the mother], [!c13|answers] [=c13|the midwife]. – [=c14|A boiler fitter], who was lowered to the train by rope, [!c14|answers] back: [c14 s10 denies|the steam had stopped in the pipes on the first night, at eleven, and did not come on again].

– [=c15|Bellcastle] [!c15|is] in no doubt [c15 s8 asserts|that the radiators had hissed from first to last and he read in his shirtsleeves]. [c16 s9 asserts|“I put my hand through the compartment door on Thursday, and every hot pipe had ice on it,”] [!c16|said] [=c16|a ski postman], the first to reach the train.

– [=c17|Petrovale] [!c17|holds] [c17 s12 denies|that there was no heat to be had after the first evening, and that the passengers lay three to a bench for it].

== d4 | Ridge and Valley Bulletin | 2033-02-28T18:00:00Z | Commission: plough stayed in shed
The drifts are gone, and the argument has been cleared with them. [=c18|The Transport Commission] [!c18|states] [c18 s14 denies|that no plough left any shed on the Ridge Line that day until six in the evening]. [=c19|It] [!c19|leaves open] [c19 s14 doubts|who had the telephone order altered]. [=c20|The stationmistress] [!c20|reports] [c20 s11 asserts|that her geraniums died in the frost]. [=c21|Petrovale] [!c21|now counts] [c21 s12 asserts|nine people with frozen toes]. [=c22|The Ridge Line] [!c22|says] [c22 s1 asserts|it has paid for sixty pairs]. [=c23|The ski postman] [!c23|asks] [c23 s9 demands|for a hut in the Cut]. [=c24|Hollinghurst-Mo] [!c24|promises] [c24 s2 promises|two ploughs next winter]. [=c25|The conscript] [!c25|is pleased] [c25 s13 asserts|that the boy has been named after him].

? account | Had a plough gone ahead of the express? | c1 c3 / c2 c4 c18
? denial | Were the passengers given food? | c7 c9 / c8 c10
? denial | Did the heating fail in the train? | c14 c16 c17 / c13 c15
~ c5 c21 | an earlier and a later count by the same doctor
~ c6 c22 | a promise and how much has been kept of it
~ c3 c20 | the plough seen, and flowers lost
~ c18 c24 | no plough that day and two promised
