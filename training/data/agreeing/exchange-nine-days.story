# A telephone exchange held by its own engineers: whether police took it in the night, whether the yard gate was broken, who gave the order
@ s1 | Lodvar Sessing | person | interior ministry | Sessing; the minister; Interior Minister Lodvar Sessing
@ s2 | Ismene Tarquolt | person | interior ministry | Tarquolt; the spokeswoman; Ismene Tarquolt, spokeswoman of the interior ministry
@ s3 | a switch engineer | unnamed | | a switch engineer; the switch engineer
@ s4 | a woman who lives opposite | unnamed | | a woman who lives opposite; the woman opposite
@ s5 | a doctor at the Ropemaker Clinic | unnamed | | a doctor at the Ropemaker Clinic; the doctor
@ s6 | Hetta Kroom | person | engineers | Kroom; Hetta Kroom of the engineers' committee; the committee's head
@ s7 | engineers' committee | body | engineers | the engineers' committee; their committee; the committee
@ s8 | Landwire | body | company | Landwire; the company; the operating company, Landwire
@ s9 | Pavo Linsk | person | company | Linsk; Landwire's chairman; Pavo Linsk
@ s10 | a tram driver | unnamed | | a tram driver; the tram driver
@ s11 | Pastor Wim Odderly | person | | Odderly; the pastor; Pastor Wim Odderly
@ s12 | a police sergeant | unnamed | | a police sergeant; the sergeant
@ s13 | barracks duty office | body | police | the duty office of the barracks; the duty office
@ s14 | Hjalm Vandeek | person | police | Vandeek; Deputy Chief of Police Hjalm Vandeek; the deputy chief
@ s15 | a locksmith | unnamed | | a locksmith; the locksmith
@ s16 | a baker | unnamed | | a baker; the baker

== d1 | Meridional Press Service | 2037-11-12T07:40:00Z | Long-distance lines silent in Quennar
QUENNAR – Calls between the provinces failed before dawn on Thursday. [c1 s3 asserts|They slid down from the roof on ropes while we slept among the cable drums], [!c1|said] [=c1|a switch engineer] who had reached the next yard over a coal shed. [=c2|A woman who lives opposite] [!c2|told] this agency [c2 s4 asserts|that boots had woken her at a quarter to four and that there were soon helmets at every window of the exchange].

[c3 s2 denies|“There is no operation in Wheelwright Street and last night there was none,”] [!c3|said] [=c3|Ismene Tarquolt, spokeswoman of the interior ministry]. The cordon at both ends of the street [=c4|she] [!c4|explained] [c4 s2 asserts|with a burst water main].

Engineers have held the building for nine days. [=c5|Their committee] [!c5|wants] [c5 s7 demands|the notices to two hundred operators torn up]. [=c6|The operating company, Landwire,] [!c6|says] [c6 s8 asserts|that the posts will be gone by the spring in any case]. [c7 s9 promises|The current to the switch rooms would not be touched, whatever came], [=c7|Pavo Linsk] [!c7|had assured] them on Wednesday evening. He is Landwire’s chairman.

== d2 | Quennar Evening Slate | 2037-11-12T17:00:00Z | Nine days, one night
[=c8|A doctor at the Ropemaker Clinic] [!c8|spoke] of [c8 s5 asserts|scalps laid open by truncheons, the first of them carried out of the switch rooms at ten past four]. [c9 s5 asserts|Eleven had been stitched], [=c9|he] [!c9|added], [c9 s5 asserts|and sent home].

Over the last line that still worked, [=c10|Hetta Kroom of the engineers’ committee] [!c10|laughed] at seven in the morning: [c10 s6 denies|not one policeman had set foot in the place all night, and her people were boiling eggs]. [c11 s9 denies-|The storming] [!c11|has also been denied by] [=c11|Landwire’s chairman].

What lay in the street is another matter. [=c12|The woman opposite] [!c12|saw] [c12 s4 asserts|at first light the yard gate on the cobbles, both leaves torn out of the brickwork]. [=c13|A tram driver] [!c13|complained] [c13 s10 asserts|that he had stood from half past six until ten past seven while a crane hoisted the smashed ironwork of the entrance off his rails]. [=c14|Tarquolt] [!c14|offered] photographs: [c14 s2 asserts|both leaves hang where they have always hung].

[=c15|Pastor Wim Odderly], who had brought blankets on Wednesday, [!c15|had feared] [c15 s11 asserts|that they would be smoked out with gas]. [=c16|A baker] in the same street [!c16|says] [c16 s16 asserts|he has sent sixty loaves a day over the wall], for which [=c17|he] [!c17|expects] [c17 s16 demands|somebody to pay].

== d3 | Copper Pair, notes from a former lineman | 2037-11-13T22:15:00Z | Which door?
I have known that building for thirty years, so people ring me. Tonight it was a police sergeant, and he did not sound proud. [c18 s12 asserts|“Three platoons, and mine was the first up the stairs,”] [=c18|he] [!c18|said]. [c19 s12 asserts|“As for the gate, nobody bent a hinge of it. It stood whole at eight, when I passed with my daughter,”] [=c19|he] [!c19|went on]. [=c20|The sergeant] [!c20|swears] [c20 s12 asserts|no gas was used].

[=c21|The duty office of the barracks] [!c21|tells] anyone who rings [c21 s13 denies|that the order was taken back at two and the men went to bed without having left the yard]. [=c22|A locksmith] whom Landwire sent on Thursday noon [!c22|reports] to me [c22 s15 asserts|a gate in good order, on hinges that nobody had touched for years, and a lock that merely wanted oil].

[=c23|The switch engineer] from the coal shed [!c23|has] one more thing: [c23 s3 asserts|at a quarter to four somebody cut off the electricity and they had to find their shoes with matches]. [=c24|He] [!c24|reckons] [c24 s3 asserts|that two racks out of nine will have to be rebuilt]. My own telephone has been dead since.

== d4 | Meridional Press Service | 2037-11-14T11:00:00Z | Minister takes credit
QUENNAR – [c25 s1 asserts|“Nine minutes, and every floor was ours,”] [=c25|Interior Minister Lodvar Sessing] [!c25|told] deputies on Saturday. [c26 s1 asserts|“I gave the order, I alone, and woke nobody to ask,”] [=c26|he] [!c26|said]. His spokeswoman, who has not been seen since Thursday, did not answer her telephone.

[=c27|Deputy Chief of Police Hjalm Vandeek] [!c27|contradicted] his minister within the hour, though only on one point. [c27 s14 asserts|The word to go in had come from the Regent’s household, and Sessing had learned of it over his coffee], [=c28|he] [!c28|said], and [c28 s14 asserts|the three platoons had been commended].

[=c29|Landwire] [!c29|estimates] [c29 s8 asserts|the damage at four million crowns]. [=c30|Kroom], who was released on Friday night, [!c30|refused] to say [c30 s6 doubts|whether anyone had stood behind her chair when she laughed]. [=c31|The committee] [!c31|has called] on [c31 s7 demands|all exchanges to stop work on Monday]. [=c32|The doctor] at the Ropemaker Clinic [!c32|now speaks] of [c32 s5 asserts|seventeen patients from the building].

? denial | Did police take the exchange in the night to Thursday? | c1 c2 c8 c18 c25 / c3 c10 c11 c21
? account | Was the yard gate broken that night? | c12 c13 / c14 c19 c22
? responsibility | Who gave the order to go in? | c26 / c27
~ c7 c23 | a promise and its breach
~ c15 c20 | a fear and a fact
~ c9 c32 | an earlier and a later count by the same doctor
~ c21 c26 | an order may be given and taken back
~ c18 c19 | one may go in and leave the gate whole
~ c4 c12 | a reason for the cordon and the state of the gate
