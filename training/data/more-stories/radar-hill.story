# A radar station on Corrin Hill is attacked by night: whether it was taken, who ran, whether the radar still turns, how many fell, whether a truce to bury them was kept
@ s1 | Directorate of Border Troops | body | government | the Directorate of Border Troops; the directorate; border command
@ s2 | Colonel Ansgar Wieland-Orme | person | government | Wieland-Orme; the colonel; Colonel Ansgar Wieland-Orme
@ s3 | Free Uplands Front | body | Front | the Free Uplands Front; the Front; the uplanders
@ s4 | Commander Teodora Haln | person | Front | Haln; Commander Teodora Haln; the Front's commander
@ s5 | a shepherd of Corrin | unnamed | | a shepherd; the shepherd
@ s6 | Civil Aviation Office | body | aviation | the Civil Aviation Office; the aviation office
@ s7 | Sister Benedetta of the Corrin hospice | person | hospice | Sister Benedetta; the nun; the hospice's head
@ s8 | a conscript of the radar company | unnamed | | a conscript; the conscript

== d1 | Lowland News Agency | 2038-03-11T07:20:00Z | Front says it holds Corrin radar
PORT ESSEL, March 11 (LNA) - [=c1|The Free Uplands Front] [!c1|said] on Thursday [c1 s3 asserts|its fighters were inside the radar station on Corrin Hill and had run up their own colours]. [=c2|The Directorate of Border Troops] [!c2|called] [c2 s1 denies-|the loss of the hill] an invention.

[c3 s2 asserts|“The garrison repelled three waves and did not give up one metre of wire,”] [!c3|said] [=c3|Colonel Ansgar Wieland-Orme], who commands the sector. [=c4|He] [!c4|put] [c4 s2 asserts|the attackers’ dead at 27 and his own at two].

[=c5|Commander Teodora Haln], who led the assault, [!c5|told] the agency by telephone that [c5 s4 asserts|the officers had driven off in the first quarter of an hour]. Corrin Hill looks over the only paved road between the coast and the interior.

== d2 | The Essel Courier | 2038-03-11T13:00:00Z | Hill quiet after night of fire
[=c6|The Front] [!c6|said] on Thursday [c6 s3 asserts|its fighters were inside the radar station on Corrin Hill and had run up their own colours]. [=c7|A shepherd who grazes below the station] [!c7|said] [c7 s5 asserts|a green and white cloth was hanging from the mast when he brought the flock out]. [=c8|He] [!c8|had seen] [c8 s5 asserts|four staff cars going down the track with their lamps off, before the big bangs].

[=c9|The Civil Aviation Office] [!c9|reported] [c9 s6 asserts|that the Corrin beam had dropped off its screens at 02:10 and had not come back]. [=c10|Border command] [!c10|insisted] [c10 s1 asserts|that the antenna was turning as on any other day].

== d3 | State Gazette | 2038-03-12T09:00:00Z | Border troops stand firm
[c11 s2 asserts|“I am speaking to you from the operations room, the screens are lit behind me,”] [=c11|Wieland-Orme] [!c11|said] in an interview that was broadcast on Friday. [=c12|The colonel] [!c12|said] [c12 s2 asserts|every officer of the station had fought beside his men until dawn].

[=c13|The directorate] [!c13|announced] [c13 s1 asserts|that a truce of six hours had been granted so that the bandits could fetch their bodies]. [=c14|It] [!c14|called on] [c14 s1 demands|the villages to give up their rifles].

== d4 | Uplands Voice (leaflet) | 2038-03-12T18:00:00Z | To the people of the valleys
[=c15|Haln] [!c15|denies] [c15 s4 denies-|that there was ever a pause in the firing]. [c16 s4 asserts|They shelled the bearers while they carried stretchers,] [=c16|she] [!c16|says]. [=c17|The Front] [!c17|admits] to [c17 s3 asserts|nine of its own dead], and [!c18|gives] [c18 s3 asserts|31 for the garrison].

[=c19|It] [!c19|promises] [c19 s3 promises|that prisoners will be exchanged name for name].

== d5 | Interlake Review | 2038-03-20T08:00:00Z | What happened on Corrin Hill
[=c20|A conscript of the radar company], who walked for three days, [!c20|said] [c20 s8 asserts|the generator had been blown up in the first minutes and the dish had stood still ever since]. [c21 s8 asserts|Our captain shouted at us from the window of a car, and the car was moving,] [=c21|he] [!c21|said].

[=c22|Sister Benedetta], whose hospice took in both sides’ wounded, [!c22|said] [c22 s7 asserts|white flags had been respected from nine until three, and she had walked among the bearers herself]. [=c23|She] [!c23|buried] [c23 s7 asserts|eleven uplanders and twenty-eight soldiers].

[=c24|The directorate] [!c24|conceded] on Wednesday [c24 s1 asserts|that the station had been “temporarily vacated” on the night of the tenth]. [=c25|Wieland-Orme] [!c25|would not say] [c25 s2 doubts|where the interview had been filmed].

? status | Did the Front take the station that night? | c1 c6 c7 c24 / c2 c3 c11
? account | Did the officers flee? | c5 c8 c21 / c12
? account | Does the radar still work? | c9 c20 / c10 c11
? figure | How many attackers fell? | c4 / c17 c23
? figure | How many of the garrison fell? | c4 / c18 c23
? denial | Was there a truce for the dead? | c13 c22 / c15 c16
~ c13 c14 | a truce, and a demand to the villages
~ c11 c25 | he does not say where it was filmed
~ c19 c17 | a promise about prisoners, and the dead
~ c12 c3 | both on one side of the hill, of other things
