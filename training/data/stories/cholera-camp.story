# Sickness in a tent camp: how many died of what, whether water was delivered, and whether people were stopped from leaving
@ s1 | camp administration | body | camp administration | the administration; the camp administration
@ s2 | Director Amos Feld | person | camp administration | Feld; the director; Director Amos Feld
@ s3 | Relief Nurses | body | nurses | Relief Nurses; the nurses
@ s4 | Sister Clothilde | person | nurses | Sister Clothilde; the head nurse
@ s5 | tent committee | body | camp dwellers | the tent committee; the committee
@ s6 | Ismail Karr | person | camp dwellers | Karr; Ismail Karr; the schoolteacher
@ s7 | water company | body | water company | the water company; Rift Water
@ s8 | interior ministry | body | government | the interior ministry; the ministry
@ s9 | a guard | unnamed | camp administration | a guard at the east gate; the guard
@ s10 | Tropical Laboratory | body | scientists | the Tropical Laboratory; the laboratory

== d1 | Rift Post | 2036-01-20T08:00:00Z | Twelve dead in Ombe camp
[=c1|Director Amos Feld] [!c1|said] [c1 s2 asserts|twelve people had died in the camp since New Year, all of them old or weak]. [c2 s2 asserts|“It is the flu that the whole country has,”] [=c2|he] [!c2|said].

[=c3|Relief Nurses] [!c3|reported] [c3 s3 asserts|burying forty in nine days]. [c4 s4 asserts|They die in a night with their eyes fallen in, and that is cholera], [!c4|said] [=c4|Sister Clothilde].

[=c5|The administration] [!c5|insisted] [c5 s1 asserts|that every tent got twenty litres a day]. [=c6|The tent committee] [!c6|said] [c6 s5 asserts|no tanker had been seen since the tenth].

== d2 | Radio Ombe | 2036-01-21T18:00:00Z | Gates shut
[=c7|Ismail Karr], who teaches in the camp, [!c7|said] [c7 s6 asserts|families with bundles had been beaten back at the east gate]. [=c8|The interior ministry] [!c8|denied] [c8 s8 denies-|any such order or incident]. [c9 s8 asserts|The gates of Ombe stand open from dawn to dusk], [=c9|it] [!c9|said].

[c10 s7 asserts|We drove to Ombe eleven times this month and were paid for two], [!c10|said] [=c10|the water company]. [c11 s7 asserts|The last lorry went in on the ninth], [=c11|it] [!c11|said].

[=c12|Feld] [!c12|called] the nurses’ numbers [c12 s2 denies|“the arithmetic of people who collect donations”].

== d3 | Rift Post | 2036-01-24T08:30:00Z | Laboratory names the germ
[=c13|The Tropical Laboratory] [!c13|found] [c13 s10 asserts|the cholera germ in seven samples out of ten]. [=c14|The interior ministry] [!c14|asked] [c14 s8 demands|the press to wait for a second test]. [=c15|The director] [!c15|now spoke] of [c15 s2 asserts|an illness of the bowels “of the ordinary kind”].

[c16 s9 asserts|“We had it in writing: nobody out, sick or sound,”] [!c16|said] [=c16|a guard at the east gate]. [=c17|The committee] [!c17|counted] [c17 s5 asserts|fifty-three new graves].

[=c18|The administration] [!c18|raised] its figure [c18 s1 asserts|to thirty-eight dead, four of them staff]. [=c19|It] [!c19|promised] [c19 s1 promises|two tankers a day from Friday]. [=c20|Sister Clothilde] [!c20|begged] [c20 s4 demands|for salt, sugar and soap].

[=c21|Karr] [!c21|said] [c21 s6 asserts|his pupils had drunk from the ditch for a fortnight].

? figure | How many have died? | c1 c12 / c3
? figure | How many had died by 24 January? | c17 / c18
? account | What is the sickness? | c2 c15 / c4 c13
? denial | Was water brought? | c5 / c6 c11 c21
? denial | Were people kept from leaving? | c7 c16 / c8 c9
~ c1 c18 | a later count by the same office
~ c3 c17 | a later count
~ c19 c6 | a promise for Friday
~ c10 c11 | eleven trips up to the ninth
~ c14 c13 | a request to wait
