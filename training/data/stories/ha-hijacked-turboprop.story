# A turboprop is hijacked and lands on an island: how many hijackers, whether they had weapons, whether fuel was given, whether the pilot was in on it, whether passengers were freed at the first stop
@ s1 | Civil Aviation Board | body | government | the Civil Aviation Board; the aviation board; the board
@ s2 | Prime Minister Fabrizio Adjei | person | government | Adjei; the prime minister; Prime Minister Fabrizio Adjei
@ s3 | Albatross Air | body | airline | Albatross Air; the airline; Albatross
@ s4 | First Officer Linnea Obi-Marsh | person | crew | Obi-Marsh; First Officer Linnea Obi-Marsh; the co-pilot
@ s5 | Island Council of Saint Orla | body | island | the Island Council; the council; Saint Orla
@ s6 | Demba Castelnau | person | passengers | Castelnau; Demba Castelnau; a passenger
@ s7 | the hijackers' statement | document | hijackers | the hijackers; the statement
@ s8 | counter-terrorism unit | body | police | the counter-terrorism unit; the unit; officers of the unit
@ s9 | a fuel attendant | unnamed | island | a fuel attendant; the attendant
@ s10 | the elder Pell | person | hijackers | Pell
@ s11 | counsel for the State | unnamed | | counsel
@ s12 | the court | body | court | the court

== d1 | Archipelago Newswire | 2040-07-18T13:20:00Z | Hijacked plane lands on Saint Orla with 52 aboard
HARBOUR TOWN, July 18 (ANW) - An Albatross Air turboprop on a domestic flight was hijacked on Wednesday and came down on the grass strip of Saint Orla.

[c1 s1 asserts|Five hijackers were on board, with pistols and at least one grenade], [!c1|according to] [=c1|the Civil Aviation Board]. [=c2|A statement read over the radio in the name of the hijackers] [!c2|described] them [c2 s7 asserts|as “two brothers with a bottle of vinegar”].

[=c3|The airline] [!c3|said] [c3 s3 asserts|all fifteen children had been let off at Cape Finch, where the machine had first touched down]. [=c4|The prime minister, Fabrizio Adjei,] [!c4|said] [c4 s2 denies|nobody had been let off anywhere].

[c5 s7 demands|The men want a lawyer and a radio station], [!c5|according to] [=c5|the statement]. Saint Orla, population 190, has neither.

The flight, AL 212, left the capital at 9.05 for the northern atolls, with two stops. It was due at Cape Finch at ten and at Mere at half past eleven. Nothing larger than the mail plane has ever used the grass at Saint Orla. A cutter of the coastguard put to sea at noon, and can be there by dark if the weather holds.

The strip is used twice a week by the mail plane. It was mown on Monday.

== d2 | Archipelago Newswire | 2040-07-18T22:05:00Z | No fuel for hijackers, says premier
HARBOUR TOWN, July 18 (ANW) - [=c6|Adjei] [!c6|told] the nation on Wednesday night [c6 s2 promises|that the aircraft would not be given a drop of fuel].

The tanks had in fact been topped up an hour earlier, [!c7|if] [=c7|a fuel attendant on the island] [!c7|is to be believed]. [c7 s9 asserts|I gave them nine hundred litres and they signed for it], he told the agency by radio telephone.

[c8 s1 asserts|The captain is with them], [=c8|an official of the aviation board] [!c8|said], asking not to be quoted by name; [c9 s1 asserts|he had switched off the transponder himself, ten minutes before anyone stood up]. [=c10|Albatross] [!c10|described] [c10 s3 denies|the insinuation as unworthy]. [c11 s3 asserts|Captain Rune has thirty years of service without a scratch], [=c11|it] [!c11|said].

[=c12|The Island Council] [!c12|asked] [c12 s5 demands|the capital to send water, cots and no soldiers].

Saint Orla is a single hill with a lighthouse and 190 inhabitants, most of them related. It has two shops and one policeman, who is in hospital on the mainland with his appendix. The aircraft, parked beside the cricket pitch, could be made out from the cutter at sunset, with its cabin lights on and its door shut.

== d3 | Daily Megaphone | 2040-07-20T05:00:00Z | VINEGAR PIRATES
It takes nerve. Demba Castelnau, who sells lifts, had the window seat. [c13 s6 asserts|There were two of them, they smelled of chips, and the smaller one asked my pardon], [=c13|he] [!c13|says]. [c14 s6 asserts|We came straight here. I never saw Cape Finch and I never saw a child get off], he adds.

The mail comes on Thursdays at four, in six sacks. This week there were nine, and three of them had boots. It was over in the time it takes to boil an egg. Sheep got on to the strip afterwards and had to be chased off before the aircraft could leave, a job in which some of the finest marksmen in the country took part.

[=c15|Officers of the counter-terrorism unit], who went in on Thursday with the mail, [!c15|claim] [c15 s8 asserts|to have taken four pistols off four men]. [c16 s8 asserts|A fifth swam], [=c16|they] [!c16|say].

The Megaphone has the bottle. Yes: it is vinegar.

== d4 | Harbour Town Law Reports (extract) | 2041-02-11T00:00:00Z | The State v. Pell and Pell
[=c17|First Officer Linnea Obi-Marsh] [!c17|deposed] [c17 s4 asserts|that she, not the captain, had switched off the transponder, on seeing what she took for a grenade]. [=c18|She] [!c18|accepted] in cross-examination [c18 s4 asserts|that it was the cap of a flask].

[=c19|The unit] [!c19|stated] [c19 s8 asserts|that none had been entered in its books]. [=c20|The Civil Aviation Board] [!c20|agreed] [c20 s1 asserts|that its first statement ought to have read “two”].

[=c21|The airline] [!c21|explained] [c21 s3 asserts|that the children were those of a school party which had missed the flight at Cape Finch].

[=c22|The elder Pell] [!c22|pleaded] [c22 s10 asserts|that he had bought the fuel, and tendered a receipt]. [=c23|Counsel for the State] [!c23|called] the receipt [c23 s11 denies|a fabrication].

The trial lasted nineteen days and was held in the ballroom of the Customs Hotel. Forty-one witnesses were called. The flask, the receipt and a length of string were put in as exhibits. The younger Pell did not give evidence. Both men had been gardeners with the island service until the reduction of staff in April of the previous year.

[=c24|The court] [!c24|found] [c24 s12 asserts|no evidence that Captain Rune had known the brothers before that morning]. [=c25|It] [!c25|reserved] judgment on [c25 s12 doubts|whether a bottle of vinegar is a weapon].

? figure | How many hijackers were there? | c1 / c2 c13 c20
? account | Were the hijackers armed with pistols? | c1 c15 / c2
? denial | Were children let off at Cape Finch? | c3 / c4 c14 c21
? denial | Was the aircraft fuelled on the island? | c7 c22 / c23
? responsibility | Who switched off the transponder? | c9 / c17
? denial | Was the captain with the hijackers? | c8 / c10
~ c6 c7 | a promise, and what had already happened
~ c5 c12 | two sets of demands
~ c24 c8 | no evidence found is not a finding to the contrary
~ c11 c8 | a record, and a charge
~ c25 c2 | a question of law about an agreed fact
