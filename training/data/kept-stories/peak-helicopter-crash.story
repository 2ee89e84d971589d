# A minister's helicopter is lost on Mount Sable: shot, iced or out of fuel; whether it sent a call; how many were aboard; when the search began; whether a survivor was found
@ s1 | Air Force of Cassia | body | air force | the air force; the Air Force of Cassia
@ s2 | General Petronella Voss | person | air force | Voss; General Voss; General Petronella Voss
@ s3 | Free Cassia Movement | body | Movement | the Free Cassia Movement; the Movement
@ s4 | mountain guide Luka Amsel | person | | Amsel; Luka Amsel; the guide
@ s5 | widow Charlotte Nabokwe | person | families | Nabokwe; Charlotte Nabokwe; the minister's widow
@ s6 | Accident Investigation Board | body | investigators | the Accident Investigation Board; the investigation board; investigators
@ s7 | a radio amateur | unnamed | | a radio amateur; the radio amateur
@ s8 | a mechanic | unnamed | | a mechanic; the mechanic

== d1 | Cassian Press | 2037-11-11T22:00:00Z | Minister’s helicopter missing
[=c1|The air force] [!c1|believes] [c1 s1 asserts|ice on the rotor brought the machine down]. [=c2|The Free Cassia Movement] [!c2|said] [c2 s3 asserts|one of its missiles had found the tyrant’s minister]. [=c3|General Petronella Voss] [!c3|said] [c3 s2 asserts|no distress call had been received by any station]. [=c4|A radio amateur] [!c4|has] on tape [c4 s7 asserts|a voice that says “Sable, Sable, losing height” at 16:20].

[=c5|The air force] [!c5|gave] [c5 s1 asserts|five as the number on board]. [=c6|The minister’s widow, Charlotte Nabokwe,] [!c6|said good-bye] to them: [c6 s5 asserts|there were seven, I counted the thermos cups].

== d2 | Highland Mail | 2037-11-14T07:00:00Z | Eighteen hours
[=c7|Voss] [!c7|said] [c7 s2 asserts|the search had been started within the hour]. [=c8|Guide Luka Amsel] [!c8|was asked] [c8 s4 asserts|for his rope the next morning at ten, and he was the first they asked]. [=c9|Nabokwe] [!c9|sat] [c9 s5 asserts|in the operations room until two, where a corporal was playing patience and nobody looked for anyone].

[=c10|Amsel] [!c10|found] [c10 s4 asserts|a young officer sitting against a rock, alive, who asked him for the time]. [=c11|The air force] [!c11|said] [c11 s1 asserts|there were no survivors].

== d3 | Accident Investigation Board, final report | 2038-08-30T10:00:00Z | Mount Sable
[=c12|The board] [!c12|recovered] [c12 s6 asserts|the remains of six and the diary of a seventh, Lieutenant Ivo Marsh, who died in the valley of his injuries]. [=c13|It] [!c13|found] [c13 s6 asserts|dry tanks and no trace of fire, ice or fragments]. [=c14|A mechanic] [!c14|told] it [c14 s8 asserts|that he had filled in the sheet and not the tanks]. [=c15|It] [!c15|authenticated] [c15 s6 asserts|the amateur’s recording]. [=c16|It] [!c16|recommends] [c16 s6 demands|that ministers travel by road]. [=c17|Voss] [!c17|promised] [c17 s2 promises|to read the report]. 

? account | What brought it down? | c1 / c2 / c13 c14
? denial | Was there a distress call? | c3 / c4 c15
? figure | How many were aboard? | c5 / c6 c12
? account | When did the search begin? | c7 / c8 c9
? denial | Was anyone found alive? | c10 / c11
~ c16 c17 | a recommendation and a promise
~ c10 c12 | alive when he was found, and dead afterwards
