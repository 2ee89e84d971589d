# Telephones and internet fail on the day of a vote in Maravel: cable cut or switched off, by whom, how long, whether results were sent, whether a station was raided
@ s1 | Regulator of Communications | body | regulator | the regulator; the Regulator of Communications
@ s2 | Maravel Telecom | body | Telecom | Maravel Telecom; Telecom; the operator
@ s3 | engineer Dov Achterberg | person | | Achterberg; Dov Achterberg; the engineer
@ s4 | Coalition for Change | body | Coalition | the Coalition for Change; the Coalition
@ s5 | Radio Lantern | body | Radio Lantern | Radio Lantern; the station
@ s6 | Police Prefecture | body | police | the Police Prefecture; the prefecture of police; police
@ s7 | Electoral Court of Maravel | body | court | the Electoral Court; the court
@ s8 | Netpulse | body | Netpulse | Netpulse; the monitoring group; the monitors
@ s9 | a greengrocer | unnamed | | a greengrocer opposite; the greengrocer
@ s10 | a clerk of the court in Easton | unnamed | court | a clerk of the court in Easton

== d1 | Maravel Today | 2043-04-26T21:00:00Z | Lines down on day of vote
[=c1|Maravel Telecom] [!c1|blamed] [c1 s2 asserts|a ship’s anchor that had severed the cable off Cape Rouge]. [=c2|The Coalition for Change] [!c2|said] [c2 s4 asserts|the network had been turned off at the ministry’s wish]. [=c3|The regulator] [!c3|said] [c3 s1 asserts|service had been interrupted for forty minutes]. 

[=c4|The Electoral Court] [!c4|said] [c4 s7 asserts|all 4,100 stations had transmitted their results by eight]. [=c5|The Coalition] [!c5|said] [c5 s4 asserts|its agents in the east were sending tally sheets by motorcycle because nothing else worked].

== d2 | Netpulse, bulletin | 2043-04-27T06:00:00Z | Maravel
[=c6|We] [!c6|observe] [c6 s8 asserts|the withdrawal of all routes of the operator within eleven seconds, in alphabetical order, which no anchor does]. [=c7|We] [!c7|measured] [c7 s8 asserts|next to no traffic from 07:10 to 23:55].

== d3 | Maravel Today | 2043-04-29T21:00:00Z | Radio Lantern silent
[=c8|Radio Lantern] [!c8|said] [c8 s5 asserts|men had broken down its door and carried off the mixing desk]. [=c9|The Police Prefecture] [!c9|said] [c9 s6 denies|no officer had been near the station]. [=c10|A greengrocer opposite] [!c10|saw] [c10 s9 asserts|two police lorries, and a sergeant with a crowbar whom she knows]. 

[=c11|Engineer Dov Achterberg] [!c11|said] [c11 s3 asserts|he had been rung at seven and told to “pull everything”]. [=c12|Telecom] [!c12|said] [c12 s2 asserts|Mr Achterberg had been on holiday that week]. [=c13|A clerk of the court in Easton] [!c13|waited] [c13 s10 asserts|until after midnight for a line on which to read her numbers].

[=c14|The Coalition] [!c14|demanded] [c14 s4 demands|a recount]. [=c15|The regulator] [!c15|corrected] [c15 s1 asserts|its figure to “most of the day, in most of the country”]. [=c16|Radio Lantern] [!c16|will be back], [=c16|it] [!c16|says], [c16 s5 promises|from a garage].

? account | Why did the network fail? | c1 / c2 c6 c11
? account | How long did it last? | c3 / c7 c15
? account | Had all results been sent by eight? | c4 / c5 c13
? denial | Did police raid the station? | c8 c10 / c9
? account | Was the engineer on duty? | c11 / c12
~ c14 c16 | a demand and a promise
~ c5 c8 | sheets and a desk
