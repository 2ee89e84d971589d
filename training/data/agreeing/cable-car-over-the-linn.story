# A cable car hangs over a gorge for a night: whether the wind was too strong to run it, whether the emergency motor worked, whether the cabin's telephone was answered
@ s1 | Linn Cableway | body | cableway company | the Linn Cableway; the cableway
@ s2 | Otis Perrault-Wen | person | cableway company | Perrault-Wen; Otis Perrault-Wen; the cableway's manager
@ s3 | a cabin steward | unnamed | | a cabin steward; the cabin steward
@ s4 | an oboist | unnamed | | an oboist; the oboist
@ s5 | a shepherdess | unnamed | | a shepherdess; the shepherdess
@ s6 | Rescue Captain Mauro Fieldgate | person | mountain rescue | Fieldgate; Rescue Captain Mauro Fieldgate; the rescue captain
@ s7 | a lift mechanic | unnamed | | a lift mechanic; the mechanic
@ s8 | a switchboard operator | unnamed | | a switchboard operator; the switchboard operator
@ s9 | a retired sailor | unnamed | | a retired sailor; the sailor
@ s10 | Mountain Weather Service | body | weather service | the Mountain Weather Service; the weather service
@ s11 | Inspector Thora Bluett-Nkemi | person | transport ministry | Bluett-Nkemi; Inspector Thora Bluett-Nkemi; the inspector
@ s12 | a bridegroom | unnamed | | a bridegroom; the bridegroom
@ s13 | a souvenir seller | unnamed | | a souvenir seller; the souvenir seller

== d1 | Linn Water Chronicle | 2035-07-09T08:00:00Z | Eleven hours on a string
Thirty-four people spent Saturday night four hundred feet above the gorge. [c1 s2 denies|“A breeze. You could have flown a paper kite and been bored,”] [!c1|said] [=c1|Otis Perrault-Wen], who manages the cableway. [=c2|A shepherdess] who had three ewes blown off their feet [!c2|says]: [c2 s5 asserts|it was howling from four in the afternoon, and a person had to lean on it to stand].

[=c3|A cabin steward] [!c3|swears] [c3 s3 denies|there was barely enough of a draught to turn a postcard when they left the lower station]. [=c4|A retired sailor], among the stranded, [!c4|says]: [c4 s9 asserts|eight on the scale and squalls of nine, and still they rang the bell to go].

[=c5|Rescue Captain Mauro Fieldgate] used the long rope because, he [!c5|told] us, [c5 s6 denies|the standby engine never so much as coughed, all night]. [=c6|A bridegroom], dangling in his tails, [!c6|had promised] [c6 s12 promises|to be at the church by six].

== d2 | Canton Review Agency | 2035-07-10T12:30:00Z | Cableway: second engine ran
LINN – [=c7|The Linn Cableway] [!c7|answered] on Tuesday [c7 s1 asserts|that its reserve drive had been running from eight o’clock and had moved the cabin half its length]. [c8 s7 asserts|It turned over, I heard it take the load, and the rope crept a yard before the fuse went], [!c8|said] [=c8|a lift mechanic] from the upper station. [=c9|A souvenir seller], who locks up beside the shed, [!c9|says]: [c9 s13 denies|there was silence in that shed from dusk until the men with headlamps came].

The cabin has a telephone. [c10 s8 denies|My board was lit by nobody; the drop for the cabin did not fall a single time], [=c10|a switchboard operator] [!c10|declared]. [=c11|An oboist] who kept the receiver at her ear [!c11|says] [c11 s4 asserts|a woman picked up, wished her patience, and rang off]. [=c12|The bridegroom] [!c12|adds] [c12 s12 asserts|that he had spoken to the valley twice and been told to sing].

[=c13|Perrault-Wen] [!c13|asked] on Sunday [c13 s2 demands|that the press let the rope cool]. [=c14|The mechanic] [!c14|allows] [c14 s7 asserts|that the fuse was of the wrong kind].

== d3 | The Gorge Line, a radio talk | 2035-07-16T21:00:00Z | Instruments
[=c15|The Mountain Weather Service] [!c15|publishes] [c15 s10 asserts|gusts of ninety at the ridge mast from three o’clock on, such as no cabin may be sent out in]. [=c16|Inspector Thora Bluett-Nkemi], who has taken the standby set apart, [!c16|finds]: [c16 s11 denies|its cylinders are rusted solid and cannot have moved for a year]. [=c17|Fieldgate] [!c17|notes] [c17 s6 asserts|that the first of the thirty-four came down at five in the morning].

[=c18|The cabin steward], who held the other end of the wire, [!c18|confides] [c18 s3 denies|that nobody came on the line, however long they turned the crank]. [=c19|The inspector] [!c19|declines] to say [c19 s11 doubts|who maintained it]. [=c20|The oboist] [!c20|hopes] [c20 s4 asserts|her reed will recover].

== d4 | Canton Review Agency | 2035-09-02T12:00:00Z | Cableway to reopen
LINN – [=c21|The cableway] [!c21|announced] [c21 s1 promises|that cabins would run again from the first of the month]. [=c22|The bridegroom] [!c22|says] [c22 s12 asserts|he was married at half past ten on the Sunday]. [=c23|The souvenir seller] [!c23|sells] [c23 s13 asserts|little cabins on little strings]. [=c24|The weather service] [!c24|wants] [c24 s10 demands|an instrument on every pylon]. [=c25|The shepherdess] [!c25|reports] [c25 s5 asserts|all three ewes back]. [=c26|The sailor] [!c26|prefers] [c26 s9 asserts|the footpath].

? account | Was the wind too strong when the cabin left? | c2 c4 c15 / c1 c3
? denial | Did the emergency motor run that night? | c7 c8 / c5 c9 c16
? denial | Was the cabin's telephone answered? | c11 c12 / c10 c18
~ c6 c22 | a promise and how it came out
~ c8 c14 | a motor that turned, and a wrong fuse
~ c24 c15 | a demand for instruments and a measurement
~ c2 c25 | ewes blown over, ewes recovered
