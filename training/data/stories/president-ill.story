# A president is not seen for two weeks: ill or travelling, where, who signs decrees, and whether a council has taken over
@ s1 | presidential office of Vara | body | presidency | the presidential office; the presidency; the palace
@ s2 | spokesman Ilias Morn | person | presidency | Morn; the spokesman; spokesman Ilias Morn; the president's spokesman
@ s3 | Reform Party | body | opposition | the Reform Party; the party; the opposition
@ s4 | Dunya Lorca | person | opposition | Lorca; Dunya Lorca; the opposition leader
@ s5 | a surgeon | unnamed | | a surgeon at the military hospital; the surgeon
@ s6 | Vice-President Emil Stroud | person | government | Stroud; the vice-president; Vice-President Emil Stroud
@ s7 | neighbouring Tolme's government | body | Tolme | Tolme; the government of Tolme
@ s8 | a palace gardener | unnamed | presidency | a gardener; the gardener
@ s9 | Gazette of Laws | body | state | the Gazette; the Gazette of Laws

== d1 | Vara Independent | 2038-09-10T09:00:00Z | Where is the president?
[c1 s2 asserts|The president is in Tolme for private talks and in the best of health], [!c1|said] [=c1|his spokesman, Ilias Morn]. [=c2|Opposition leader Dunya Lorca] [!c2|said] [c2 s4 asserts|he had been lying in the military hospital since the twenty-eighth].

[=c3|The palace] [!c3|denied] [c3 s1 denies-|that anyone but the president had signed the eleven decrees of this month]. [c4 s4 asserts|“Somebody has learnt to draw his initials,”] [=c4|Lorca] [!c4|said].

== d2 | Vara Independent | 2038-09-12T09:00:00Z | Tolme: no such guest
[=c5|The government of Tolme] [!c5|said] [c5 s7 asserts|it had not had the pleasure of a visit from Vara this year]. [=c6|Morn] [!c6|explained] [c6 s2 asserts|that the talks had been held “near the border, on our own side”].

[c7 s5 asserts|I closed the wound myself, on a man whose face is on the coins], [!c7|said] [=c7|a surgeon at the military hospital]. [=c8|The spokesman] [!c8|called] that [c8 s2 denies|a fairy tale].

[=c9|The Reform Party] [!c9|claimed] [c9 s3 asserts|that a committee of three generals and the vice-president was running the country]. [=c10|Vice-President Emil Stroud] [!c10|said] [c10 s6 asserts|there was one head of state and he was at work].

== d3 | Southern Cross of Vara | 2038-09-15T20:00:00Z | Voice on the radio
The president’s voice was heard on Thursday evening for two minutes. [=c11|Lorca] [!c11|said] [c11 s4 asserts|the speech had been pasted together from old ones]. [=c12|The presidency] [!c12|said] [c12 s1 asserts|it was spoken live from his study].

[=c13|A gardener] [!c13|said] [c13 s8 asserts|the lights in that study had not been lit for seventeen nights]. [=c14|The Gazette of Laws] [!c14|printed] a notice [c14 s9 asserts|that the vice-president had been empowered to sign from 29 August].

[=c15|Stroud] [!c15|acknowledged] [c15 s6 asserts|“a small operation, long planned”]. [=c16|He] [!c16|said] [c16 s6 asserts|the generals met in his office for coffee]. [=c17|The party] [!c17|demanded] [c17 s3 demands|a sitting of parliament]. [=c18|Morn] [!c18|promised] [c18 s2 promises|that the president would open the harvest fair].

? account | Where is the president? | c1 / c2 c7
? denial | Was he in Tolme? | c1 / c5 c6
? denial | Is he ill? | c1 c8 / c2 c7 c15
? responsibility | Who signs the decrees? | c3 / c4 c14
? status | Who governs? | c9 / c10
? account | Was the speech live? | c11 c13 / c12
~ c16 c10 | coffee with generals
~ c17 c18 | a demand and a promise
