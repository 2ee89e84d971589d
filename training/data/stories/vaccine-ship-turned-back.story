# An aid ship with vaccine is turned back from a rebel port: who turned it back, in what state the vaccine is, and whether the port is open
@ s1 | Doctors at Sea | body | aid | Doctors at Sea; the aid group; the charity
@ s2 | Captain Brida Noll | person | aid | Noll; the captain; Captain Brida Noll
@ s3 | Coast Council | body | Coast Council | the council; the Coast Council; the rebels
@ s4 | harbour master Ilan Roe | person | Coast Council | Roe; the harbour master; Harbour master Ilan Roe
@ s5 | navy of Estmark | body | Estmark | the navy; Estmark's navy; the Estmark navy
@ s6 | Health Minister Olga Bern | person | Estmark | Bern; the health minister; Health Minister Olga Bern
@ s7 | UN sea watch | body | sea watch | the sea watch; the sea watch mission

== d1 | Gulf Courier | 2035-08-03T12:00:00Z | Vaccine ship returns with full holds
[=c1|Doctors at Sea] [!c1|said] [c1 s1 asserts|an Estmark corvette had ordered its ship round within sight of the mole]. [c2 s2 asserts|“They trained a gun on us and gave us four minutes,”] [=c2|Captain Brida Noll] [!c2|said].

[=c3|Estmark’s navy] [!c3|said] [c3 s5 asserts|none of its vessels had been within thirty miles of Port Lisse]. [c4 s5 asserts|It was the rebels’ own harbour boom that kept her out], [=c4|it] [!c4|said].

[=c5|Health Minister Olga Bern] [!c5|said] [c5 s6 asserts|the cargo had been spoilt since a cold store failed in July].

== d2 | Lisse Free Radio | 2035-08-03T19:00:00Z | Council: come in, we are open
[=c6|Harbour master Ilan Roe] [!c6|said] [c6 s4 asserts|the port had taken four ships that very week]. [c7 s4 asserts|The boom lies on the beach since the storm of June], [=c7|he] [!c7|said].

[=c8|The Coast Council] [!c8|invited] [c8 s3 demands|the doctors to try again under its pilots]. [=c9|Doctors at Sea] [!c9|denied] [c9 s1 denies-|that the vaccine had ever been warm].

== d3 | Gulf Courier | 2035-08-06T08:00:00Z | Log puts corvette off mole
[=c10|The sea watch mission] [!c10|published] a plot that [!c10|places] [c10 s7 asserts|an Estmark warship two miles from the mole at the hour in question]. [=c11|The navy] [!c11|now says] [c11 s5 asserts|a corvette on its way home “may have passed”].

[=c12|An inspector of the charity’s insurers] [!c12|said] [c12 s1 asserts|the thermometers of all six containers showed an unbroken line at four degrees]. [=c13|Bern] [!c13|ordered] [c13 s6 demands|the doses to be burned].

[=c14|The navy] [!c14|has declared] [c14 s5 asserts|Port Lisse closed to all shipping since 1 July]. [=c15|The charity] [!c15|will sail] [c15 s1 promises|again on the tenth, with or without leave].

? responsibility | Who turned the ship back? | c1 c2 / c4
? denial | Was an Estmark warship there? | c1 c2 c10 c11 / c3
? denial | Is the vaccine spoilt? | c5 / c9 c12
? status | Is the port open? | c6 / c14
? account | Is there a boom across the harbour? | c4 / c7
~ c13 c15 | an order to burn and a plan to sail
~ c8 c14 | an invitation by those whose port another has declared closed
~ c6 c1 | other ships came in that week
