# A delta quarter is under water after a storm: whether the pumps ran, who held the keys of the sluice, how many died, whether the mayor was abroad
@ s1 | Drainage Board | body | board | the Drainage Board; the board
@ s2 | Chairman Piet Oyelowo | person | board | Oyelowo; the chairman; Chairman Piet Oyelowo
@ s3 | Mayor Brigid Tanaka-Moss | person | city | Tanaka-Moss; the mayor; Mayor Brigid Tanaka-Moss
@ s4 | the city | body | city | the city; the town hall; city hall
@ s5 | Low Quarter Tenants | body | tenants | the Low Quarter Tenants; the tenants; the tenants' league
@ s6 | a pump attendant | unnamed | board | a pump attendant; the attendant
@ s7 | Aurelio Ndong | person | tenants | Ndong; Aurelio Ndong; the barber
@ s8 | Weather Office | body | | the Weather Office
@ s9 | St Ebba's mortuary | body | | the mortuary; St Ebba's mortuary
@ s10 | Alderman Kofi Lindqvist | person | opposition | Lindqvist; the alderman; Alderman Kofi Lindqvist

== d1 | Delta Evening Post | 2033-11-20T18:30:00Z | Low Quarter drowned
The Low Quarter of Vaarenport stood under two metres of water on Sunday after the worst storm in thirty years.

[=c1|The Drainage Board] [!c1|said] [c1 s1 asserts|all eight of its pumps had worked through the night without a pause]. [c2 s8 asserts|Rain alone cannot account for it, since less fell than in the storm of the previous autumn], [=c2|the Weather Office] [!c2|noted].

[c3 s7 asserts|You could have heard a mouse cough in that pump house], [!c3|said] [=c3|Aurelio Ndong], a barber who lives against its wall. [=c4|City hall] [!c4|announced] [c4 s4 asserts|that six people had been found dead in cellars].

[=c5|Mayor Brigid Tanaka-Moss] [!c5|was said by her office] to have [c5 s4 asserts|spent the night in the command room with a blanket round her shoulders].

The Low Quarter was a marsh until 1880, and its streets are named after the fish once caught there. It lies a hand’s breadth below the mean tide. On Sunday evening rowing boats were going in and out by way of Eel Street, with dogs and mattresses in them. The trams are expected to run again on Wednesday.

== d2 | The Tenant | 2033-11-22T08:00:00Z | Who had the key?
There are two keys to the Ebba sluice. One hangs in the board’s office. The other, [=c6|the board] [!c6|says], [c6 s1 asserts|was lent to the town hall in June and has not been seen again]. [=c7|The town hall] [!c7|calls this] [c7 s4 denies|“invention from the first word to the last”].

The Ebba sluice is a plain iron plate, three metres wide, which keeps the river out of the quarter’s main drain. It is lowered by hand when the tide is high. On the night of the storm it was up. Two firemen closed it at ten past seven on Sunday morning with a jack and a lorry’s tow rope.

[=c8|The tenants’ league] [!c8|puts] the dead [c8 s5 asserts|at fourteen, three of them in a single bakery]. [=c9|It] [!c9|wants] [c9 s5 demands|the pump log for the nineteenth, uncut].

[=c10|A pump attendant] [!c10|told] our editor [c10 s6 asserts|five of the machines had been in pieces on the floor since the regatta]. [=c11|He] [!c11|begged] us [c11 s6 demands|to leave out his name], and we have.

Mould spray is to be had at the league’s shop, one can per household.

== d3 | Vaarenport Mercury | 2033-11-24T06:45:00Z | Board chairman: three pumps were enough
[c12 s2 asserts|Three pumps ran, five were under repair, and three were ample], [=c12|Chairman Piet Oyelowo] [!c12|explained] to a council committee. Asked why the board had said eight, [=c13|he] [!c13|replied] [c13 s2 asserts|that eight was the number it owned].

[=c14|Alderman Kofi Lindqvist] [!c14|claimed] to have proof [c14 s10 asserts|that the mayor was at a spa across the frontier from Friday to Monday]. [=c15|Tanaka-Moss], who was present, [!c15|answered] [c15 s3 asserts|that she had been away since the Thursday and had run everything by telephone].

[=c16|The mayor] [!c16|said] [c16 s3 asserts|the missing key had turned up in a drawer at the town hall with a June label on it]. [c17 s3 promises|I shall tell the quarter so myself, and I shall go on foot], [=c17|she] [!c17|said].

The committee sat in the old fish hall, since its own room still had eels in it. There was one microphone, which did not always work. The public gallery was full by eight. When the chairman had finished, somebody wound up a toy pump and let it run along the balustrade. The session was suspended for ten minutes.

[c18 s2 denies|Nobody at the board was ever asked for the log], [=c18|Oyelowo] [!c18|said]. [=c19|He] [!c19|doubted] [c19 s2 doubts|whether such a log had much to teach anyone].

== d4 | Coast and Country | 2033-12-03T10:00:00Z | The water has names
A week on, [=c20|St Ebba’s mortuary] [!c20|lists] [c20 s9 asserts|eleven victims of the flood]. The bakery dead were brought in from another parish, where an oven had exploded on the Friday, [!c21|says] [=c21|its registrar]: [c21 s9 denies|nobody drowned among loaves].

[=c22|The tenants] [!c22|say] [c22 s5 asserts|they handed their demand for the log across the board’s counter on the twenty-first and hold a receipt]. [c23 s6 asserts|There was no log that night, for there was nobody left to write it], [=c23|the attendant] [!c23|said]. He has since found work on a dredger.

[=c24|The board] [!c24|has asked] [c24 s1 demands|the city for nine million to buy new pumps]. [=c25|Ndong] [!c25|has hung] a sign in his window. It reads [c25 s7 asserts|“Open, and above the tide”].

The storm had no name, because the office which gives names was on strike that week. In Vaarenport they have begun to call it the Key. Houses are drying slowly. On the walls the line left by the water runs through kitchens, pictures and crucifixes at the same height all over the quarter, as if ruled.

? account | Did all eight pumps run? | c1 / c10 c12
? denial | Were any pumps running? | c12 / c3
? denial | Did the town hall have the second key? | c6 c16 / c7
? figure | How many died in the flood? | c8 / c20
? denial | Did people drown in the bakery? | c8 / c21
? account | Was the mayor in Vaarenport that night? | c5 / c14 c15
? account | When did the mayor leave? | c14 / c15
? denial | Was the board asked for the log? | c18 / c22
~ c1 c13 | pumps run and pumps owned: the board corrects itself
~ c4 c20 | a first count by the city and a later one
~ c22 c23 | a demand for a log that was never written
~ c9 c24 | two demands for different things
