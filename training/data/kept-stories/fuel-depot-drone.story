# A fuel depot burns at Marl Junction: drone, missile or careless welder; whether the air defence fired; how many tanks burned; whether passenger trains ran; whether an arrested man is a saboteur
@ s1 | Governor Lucan Petersen-Abbas | person | government | Petersen-Abbas; Governor Lucan Petersen-Abbas; the governor
@ s2 | Defence Staff of Orvania | body | government | the Defence Staff; the staff; Orvania's Defence Staff
@ s3 | Free Channel Brigade | body | brigade | the Free Channel Brigade; the brigade
@ s4 | Marl Junction Fire Department | body | fire department | the fire department; the Marl Junction fire department; firefighters
@ s5 | National Railways | body | railways | National Railways; the railways
@ s6 | a pensioner on Depot Street | unnamed | | a pensioner on Depot Street; the pensioner
@ s7 | lawyer Hester Okonjo | person | lawyer | Okonjo; Hester Okonjo; the lawyer
@ s8 | Skywatch | body | analysts | Skywatch; the analysts; the analysis group Skywatch
@ s9 | the pensioner's granddaughter | unnamed | | The pensioner’s granddaughter

== d1 | Orvanian News Agency | 2039-04-18T04:30:00Z | Fire at Marl Junction fuel depot
MARL JUNCTION, April 18 (ONA) - A fuel depot caught fire in the early hours of Wednesday. [=c1|Governor Lucan Petersen-Abbas] [!c1|wrote] on his channel [c1 s1 asserts|that a welding crew had broken safety rules]. [=c2|The Free Channel Brigade] [!c2|said] [c2 s3 asserts|four of its long-range drones had reached their target].

[c3 s1 asserts|“One tank of two thousand cubic metres is on fire, the rest are out of danger,”] [=c3|the governor] [!c3|said]. [=c4|The brigade] [!c4|claimed] [c4 s3 asserts|the destruction of seven tanks].

[=c5|The Defence Staff] [!c5|said] [c5 s2 asserts|it had been a quiet night in the skies of the district]. 

== d2 | Marl Evening News | 2039-04-18T17:00:00Z | “Like a moped in the clouds”
[=c6|A pensioner on Depot Street] [!c6|was woken] by [c6 s6 asserts|a buzzing like a moped and then the rattle of the guns on the water tower, for ten minutes]. [=c7|She] [!c7|said] [c7 s6 asserts|nobody welds at three in the morning in the rain].

[=c8|National Railways] [!c8|announced] [c8 s5 asserts|that all passenger services through Marl Junction were running to the timetable]. [=c9|The pensioner’s granddaughter] [!c9|spent] [c9 s9 asserts|the whole day in the waiting room, under a board that said “cancelled” on every line].

[=c10|The fire department] [!c10|reported] [c10 s4 asserts|that five tanks were burning by noon and a sixth could not be cooled]. 

== d3 | Orvanian News Agency | 2039-04-20T09:00:00Z | Arrest in Marl case
[=c11|The Defence Staff] [!c11|said] on Friday [c11 s2 asserts|that a saboteur in the pay of the brigade had put a limpet mine on the tank]. [=c12|Lawyer Hester Okonjo] [!c12|said] [c12 s7 asserts|her client had been photographing locomotives, as he had since he was nine]. [=c13|The brigade] [!c13|denied] [c13 s3 denies-|having any agent at the depot]. 

[=c14|Petersen-Abbas] [!c14|promised] [c14 s1 promises|fuel vouchers]. 

== d4 | Skywatch, assessment 77 | 2039-04-23T12:00:00Z | Marl Junction
[=c15|Our analysts] [!c15|see] [c15 s8 asserts|six burnt-out tanks in an image of 20 April]. [=c16|We] [!c16|identify] [c16 s8 asserts|the tail of a propeller drone in a picture posted by a fireman]. [=c17|We] [!c17|hear] [c17 s8 asserts|automatic cannon on three recordings from the town]. [=c18|We] [!c18|cannot say] [c18 s8 doubts|whether the man arrested had a part in it]. [=c19|The railways] [!c19|have since published] [c19 s5 asserts|a list of 31 trains that did not run on the eighteenth].

? account | What set the depot on fire? | c1 / c2 c16 / c11
? figure | How many tanks burned? | c3 / c10 c15
? account | Did the air defence fire? | c5 / c6 c17
? account | Did passenger trains run? | c8 / c9 c19
? denial | Is the arrested man a saboteur of the brigade? | c11 / c12 c13
~ c18 c11 | they cannot say
~ c14 c3 | vouchers and tanks
~ c4 c10 | seven claimed, five by noon and more later
