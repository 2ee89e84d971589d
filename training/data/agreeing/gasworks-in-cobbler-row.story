# A gas main bursts under a street: whether neighbours had reported the smell, whether the valve keeper was at his post, whether the main had been relaid, how many houses fell
@ s1 | Lamplight Gas Company | body | gas company | the Lamplight Gas Company; the gas company; the company
@ s2 | Augustin Merle-Tovey | person | gas company | Merle-Tovey; Augustin Merle-Tovey; the gas manager
@ s3 | a cobbler | unnamed | | a cobbler; the cobbler
@ s4 | a complaints clerk | unnamed | | a complaints clerk; the complaints clerk
@ s5 | a milkman | unnamed | | a milkman; the milkman
@ s6 | Surveyor Elspeth Noonan-Yaro | person | town | Noonan-Yaro; Surveyor Elspeth Noonan-Yaro; the surveyor
@ s7 | a pipe layer | unnamed | | a pipe layer; the pipe layer
@ s8 | a valve keeper | unnamed | | a valve keeper; the valve keeper
@ s9 | a pastry boy | unnamed | | a pastry boy; the pastry boy
@ s10 | a blind organ-grinder | unnamed | | a blind organ-grinder; the organ-grinder
@ s11 | Tenants of Cobbler Row | body | tenants | the tenants of Cobbler Row; the tenants
@ s12 | Dr Ursel Ode | person | | Ode; Dr Ursel Ode; the doctor
@ s13 | a lodger | unnamed | | a lodger; the lodger

== d1 | Cobbler Row and Wharves Chronicle | 2035-09-04T09:00:00Z | A row of eleven doors
At five past six on Monday morning Cobbler Row lifted, as one man put it, like a lid. [=c1|A cobbler] [!c1|remembers] the week before: [c1 s3 asserts|“I went to the company’s window on Tuesday, Thursday and Saturday and told them I could taste it in my tea.”] [=c2|Augustin Merle-Tovey], manager of the gas company, [!c2|says] [c2 s2 denies|no one from that street had uttered a word to his people beforehand].

[=c3|Surveyor Elspeth Noonan-Yaro] [!c3|counts] [c3 s6 asserts|nine houses flat on the ground by noon that day]. [=c4|The tenants of Cobbler Row], counting their own doors, [!c4|say] [c4 s11 asserts|five had fallen by that noon and not one more, though four were leaning].

== d2 | Wharf Dispatch Service | 2035-09-05T12:00:00Z | Complaints window “quiet”
[=c5|A complaints clerk] [!c5|told] this service [c5 s4 denies|that her book for the last week of August is blank under the letter C, and nobody from the Row stood at her window]. [=c6|A lodger] [!c6|says] [c6 s13 asserts|that she had handed in a note of the stench there on the Friday, signed by fourteen neighbours].

[=c7|A valve keeper], who has a hut at the corner, [!c7|swears] [c7 s8 asserts|he had his hand on the wheel within a minute of the bang]. [=c8|A milkman] [!c8|found] [c8 s5 denies|the hut locked and dark from the bang until half past six, and the fellow nowhere to be seen].

== d3 | Radio Wharfside | 2035-09-06T18:00:00Z | Old iron
– You lay pipe for the company. – [c9 s7 asserts|That main is new. We put in the whole length with fresh steel two summers ago], [!c9|says] [=c9|a pipe layer].

– [=c10|The surveyor], holding up a piece, [!c10|says]: [c10 s6 denies|no steel there at all, this is the cast iron of sixty years back, never touched by anyone].

– [=c11|A blind organ-grinder] [!c11|tells] us: [c11 s10 asserts|I heard the valve man curse and the wheel squeal, straight after the thunder; he was at his post].

– [=c12|A pastry boy] [!c12|reports] [c12 s9 denies|that he knocked at that hut right after the blast and no one was in, and that the gas went on roaring till seven].

== d4 | Wharf Dispatch Service | 2035-09-12T12:00:00Z | Manager writes
[=c13|Merle-Tovey] [!c13|claims] [c13 s2 asserts|that the pipe under the Row was renewed from end to end the year before last]. [=c14|The lodger] [!c14|answers] [c14 s13 denies|that the roadway had not been opened once in the twelve years she has lived on it, so nothing can have been laid]. [=c15|The company] [!c15|promises] [c15 s1 promises|new beds for all within a week]. [=c16|Dr Ursel Ode] [!c16|treats] [c16 s12 asserts|twenty-two for burns].

== d5 | Cobbler Row and Wharves Chronicle | 2035-10-20T09:00:00Z | Beds
[=c17|The tenants] [!c17|say] [c17 s11 asserts|they have slept on straw for six weeks]. [=c18|The doctor] [!c18|now has] [c18 s12 asserts|thirty-one on her list]. [=c19|The milkman] [!c19|would like] [c19 s5 demands|his churns replaced]. [=c20|The valve keeper] [!c20|will not say] [c20 s8 doubts|who else had a key to the hut]. [=c21|The cobbler] [!c21|says] [c21 s3 asserts|he has reopened in a cellar two streets off]. [=c22|The tenants] [!c22|ask] [c22 s11 demands|that the Row be lit by oil]. [=c23|The pipe layer] [!c23|will leave] [c23 s7 promises|the trade at the new year].

? denial | Had the smell been reported to the company beforehand? | c1 c6 / c2 c5
? account | Was the valve keeper at his post after the explosion? | c7 c11 / c8 c12
? account | Had the main been renewed? | c9 c13 / c10 c14
? figure | How many houses had fallen by noon? | c3 / c4
~ c15 c17 | a promise and its breach
~ c16 c18 | an earlier and a later count by the same doctor
~ c7 c20 | the keeper at the wheel, and the keys of the hut
~ c19 c22 | demands on different matters
