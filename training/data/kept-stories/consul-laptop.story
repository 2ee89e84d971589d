# A consul's computer is seized at an airport: whether it was returned, who opened it, whether the consul was detained, whether immunity had been waived, what was on it
@ s1 | Foreign Office of Ansel | body | Ansel | the Foreign Office of Ansel; Ansel's Foreign Office; the Foreign Office
@ s2 | Republic of Torvik Border Guard | body | Torvik | the Torvik Border Guard; the border guard; the guard
@ s3 | consul Mirela Sand | person | Ansel | Sand; Mirela Sand; the consul; Consul Mirela Sand
@ s4 | minister Gaspard Oyle | person | Torvik | Oyle; Gaspard Oyle; the interior minister; Interior Minister Gaspard Oyle
@ s5 | a lounge attendant | unnamed | | a lounge attendant; the attendant
@ s6 | Openwire | body | | Openwire; the leak site
@ s7 | Torvik bar association | body | | the Torvik bar association; the bar association

== d1 | Torvik News Agency | 2040-09-10T09:15:00Z | Consul “invited to a conversation”
TORVIK CITY - [=c1|The border guard] [!c1|has dismissed] foreign reports [c1 s2 denies-|that Consul Mirela Sand was held at the airport]. [c2 s2 asserts|She took coffee in the lounge of her own accord and caught the noon flight], [!c2|according to] [=c2|the guard]. Her computer, [=c3|it] [!c3|said], [c3 s2 asserts|was given back to her at the gate with its seals unbroken].

[=c4|Interior Minister Gaspard Oyle] [!c4|observed] that [c4 s4 asserts|Ansel had lifted the lady's immunity by note of 1 September]. 

== d2 | The Ansel Standard | 2040-09-10T20:00:00Z | Nine hours behind a locked door
[=c5|Mirela Sand] came home without her luggage. [c5 s3 asserts|“They took my shoes and my belt and turned the key,”] [!c5|she says]. [=c6|The Foreign Office] [!c6|called] the affair [c6 s1 asserts|a deprivation of liberty lasting from eight until five]. [c7 s3 asserts|My machine is still in their cupboard, I have the ticket for it], [!c7|says] [=c7|the consul].

[=c8|Ansel’s Foreign Office] [!c8|has never sent] any such paper, a spokesman insisted: [c8 s1 denies|her diplomatic status was not touched on any day this year]. [=c9|It] [!c9|wants] [c9 s1 demands|an apology by Monday].

== d3 | Openwire | 2040-09-14T23:00:00Z | Files of a friendly power
The leak site put 4,000 pages on the net. [=c10|Openwire] [!c10|has] them, it claims, [c10 s6 asserts|from a technician of the Torvik Border Guard who unscrewed the consul's computer on the 10th]. Among them are, [!c11|says] [=c11|the site], [c11 s6 asserts|lists of paid informers in three ministries]. [=c12|Sand] [!c12|laughs]: [c12 s3 asserts|visa forms, choir scores and a cake recipe, more there was not on that disk].

== d4 | Radio Torvik 2 | 2040-09-16T07:00:00Z | What the attendant heard
[c13 s5 asserts|She hammered on the door of the staff room till the afternoon and I wasn't allowed to bring her water], [!c13|said] [=c13|a lounge attendant]. [=c14|The bar association] [!c14|inspected] the register of property: [c14 s7 asserts|line 31, one portable computer, grey, not collected]. [=c15|Oyle] [!c15|held] that [c15 s4 asserts|the hands which opened it were Ansel's own, after she landed]. [=c16|He] [!c16|will receive] [c16 s4 promises|the ambassador on Friday].

? denial | Was the consul detained? | c1 c2 / c5 c6 c13
? denial | Was the computer returned? | c3 c15 / c7 c14
? denial | Had her immunity been waived? | c4 / c8
? responsibility | Who opened the computer? | c10 / c3 c15
? account | What was on the disk? | c11 / c12
~ c9 c16 | a demand for an apology and an audience promised
~ c10 c11 | where the files come from and what they hold
~ c2 c7 | her flight is not her luggage
