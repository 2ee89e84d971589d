# A grandstand gives way at a cycling track: whether too many had been let in, whether the timber was rotten, whether the race went on, when the ambulances came
@ s1 | Ring Club | body | club | the Ring Club; the club
@ s2 | Secretary Aristide Nkomo-Wells | person | club | Nkomo-Wells; Secretary Aristide Nkomo-Wells; the club secretary
@ s3 | a ticket girl | unnamed | | a ticket girl; the ticket girl
@ s4 | a roofer | unnamed | | a roofer; the roofer
@ s5 | Building Inspector Greta Olufsson-Dey | person | building office | Olufsson-Dey; Building Inspector Greta Olufsson-Dey; the inspector
@ s6 | a sprinter | unnamed | | a sprinter; the sprinter
@ s7 | a bandsman | unnamed | | a bandsman; the bandsman
@ s8 | a timekeeper | unnamed | club | a timekeeper; the timekeeper
@ s9 | an accountant in row nine | unnamed | | an accountant in row nine; the accountant
@ s10 | ambulance station | body | | the ambulance station; the station
@ s11 | a stretcher-bearer | unnamed | | a stretcher-bearer; the stretcher-bearer
@ s12 | a florist | unnamed | | a florist; the florist
@ s13 | Mayor Bohdan Castlereed | person | city | Castlereed; Mayor Bohdan Castlereed; the mayor
@ s14 | a timber dealer | unnamed | | a timber dealer; the timber dealer

== d1 | Pedal and Wheel | 2037-08-15T23:55:00Z | Stand collapses at Ring
The east stand of the Ring dropped by two storeys on Saturday at twenty past nine, in the fourth hour of the race. [c1 s2 denies|“We had not sold a single seat more than the plan shows,”] [!c1|insisted] [=c1|Secretary Aristide Nkomo-Wells]. [=c2|A ticket girl] with a swollen lip [!c2|mentioned] [c2 s3 asserts|three rolls for the same benches, torn off one after the other because the director liked the sound].

[=c3|An accountant in row nine] [!c3|reckoned] while he was waiting to be dug out: [c3 s9 asserts|the row was meant for thirty and had held fifty-two pairs of knees]. [c4 s7 denies|“From the bandstand you look straight across. There were gaps over there as in an old man’s teeth,”] [!c4|said] [=c4|a bandsman].

A sprinter who was leading did not look up. [c5 s6 denies|“Nobody stopped us. I did sixty laps more, and got my cheque at midnight,”] [=c5|he] [!c5|said]. [=c6|The mayor, Bohdan Castlereed,] [!c6|demands] [c6 s13 demands|a list of every name].

== d2 | Ostermoor Daily Record | 2037-08-17T06:00:00Z | Sawdust
[=c7|A roofer], up there only in June, [!c7|says] [c7 s4 asserts|he had put his heel through one of the main beams as if it had been cake]. [=c8|A timber dealer] who supplied the wood [!c8|offers] a sample: [c8 s14 asserts|pitch pine, ten years old, hard as a bell and good for fifty more]. [=c9|The building inspector, Greta Olufsson-Dey,] [!c9|agrees] with the dealer, who is not her cousin: [c9 s5 asserts|the broken ends were long, white and clean, as in healthy stuff that has been asked too much].

[c10 s1 asserts|Fungus had eaten the supports from inside, where no eye could reach], [!c10|according to] [=c10|the Ring Club]. It has never let an inspector in without cake.

When did help come? [=c11|The ambulance station] [!c11|has entered] [c11 s10 asserts|its first carriage at the east gate at nine twenty-nine]. [c12 s12 asserts|“I held a stranger’s hand under a flag for a good hour and a half before anyone in white turned up,”] [!c12|said] [=c12|a florist].

== d3 | Ostermoor Daily Record | 2037-08-19T06:00:00Z | The gun
[=c13|A timekeeper] of the club [!c13|lays] his sheet before us: [c13 s8 asserts|pistol at nine twenty-two, all riders off the boards, and after that the column is blank]. The sprinter’s cheque bears no hour. [=c14|The bandsman] [!c14|played] on, he says, [!c14|for] [c14 s7 asserts|the wheels hummed round below him as before, and somebody wanted a waltz].

[=c15|A stretcher-bearer] [!c15|differs] from his own station: [c15 s11 asserts|they were sent to the gasworks by mistake and saw the Ring only when the clock of the town hall was striking eleven]. [=c16|Castlereed] [!c16|drove] there himself and [!c16|praises] the service: [c16 s13 asserts|the lamps of the first of them were turning in as the dust was still coming down].

[c17 s2 asserts|“I blew the whistle and the boys stepped off at once, out of respect,”] [!c17|said] [=c17|Nkomo-Wells]. [c18 s5 asserts|Of people there had been two for every place on the drawing], [=c18|Olufsson-Dey] [!c18|found]. [=c19|The club] [!c19|will pay] [c19 s1 promises|the doctors].

== d4 | Pedal and Wheel | 2037-10-01T00:00:00Z | Notes between seasons
The Ring is to be hired out for a circus. [=c20|The ticket girl] [!c20|is keeping] [c20 s3 asserts|one end of a roll as a keepsake]. [=c21|The mayor] [!c21|has] [c21 s13 asserts|two hundred and six names on his list, and does not think it complete]. [=c22|The roofer] [!c22|would not say] [c22 s4 doubts|whom he had told about his heel]. [=c23|The timber dealer] [!c23|asks] [c23 s14 demands|that the winter’s delivery be paid first]. [=c24|The sprinter] [!c24|has turned] to [c24 s6 promises|the road, where, he hopes, people sit on grass]. [=c25|The accountant] [!c25|is free] of plaster; [c25 s9 asserts|he still counts knees in the tram], [=c25|he] [!c25|owns].

? denial | Had more people been let in than the stand was built for? | c2 c3 c18 / c1 c4
? account | Was the timber rotten? | c7 c10 / c8 c9
? denial | Did the race go on after the collapse? | c5 c14 / c13 c17
? account | Did the ambulances come at once? | c11 c16 / c12 c15
~ c6 c21 | a demand for a list, and the list
~ c22 c7 | an open question and a foot through a beam
~ c19 c23 | doctors to be paid, and a delivery
~ c20 c2 | a keepsake, and what was sold
