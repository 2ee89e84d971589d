# Two trains meet head-on in fog: which signalman erred, how many died, whether brakes worked, whether a message was passed on, whether the line was to have been closed
@ s1 | National Railways Board | body | railways | the National Railways Board; the railways board; the board
@ s2 | Transport Commissioner Zelda Nakashima-Boyd | person | government | Nakashima-Boyd; the transport commissioner; Transport Commissioner Zelda Nakashima-Boyd
@ s3 | stationmaster Pavlos Adebayo | person | railways | Adebayo; the stationmaster; Pavlos Adebayo
@ s4 | stationmaster Greta Solis | person | railways | Solis; Greta Solis
@ s5 | Railway Officers' Union | body | union | the Railway Officers' Union; the officers' union; the union
@ s6 | Drumlin General Hospital | body | hospital | Drumlin General Hospital; the hospital
@ s7 | a guard | unnamed | railways | the guard; a guard
@ s8 | Institute of Track Safety | body | experts | the Institute of Track Safety; the institute
@ s9 | a memorandum | document | | the memorandum

== d1 | United Wire | 2032-11-11T10:30:00Z | 38 killed as trains collide
DRUMLIN, Nov 11 (United Wire) - A passenger train and a stone train met head-on in thick fog on Thursday on the single line between Drumlin and Carrick Wells. [c1 s6 asserts|At least 38 people were killed], [!c1|according to] [=c1|Drumlin General Hospital], [c24 s6 asserts|and a further 90 were injured].

[=c2|The National Railways Board] [!c2|said] [c2 s1 asserts|the stationmaster at Drumlin, Pavlos Adebayo, had let the passenger train go without the token]. [=c3|Adebayo] [!c3|was quoted by colleagues as saying] [c3 s3 asserts|that he had the token in his hand and had passed it up to the cab].

[=c4|The board] [!c4|added] [c4 s1 asserts|that the brakes of both trains were found in good order].

The passenger train, the 6.38 from Drumlin, had five coaches and was full of people on their way to the cattle fair. The stone train was coming the other way, empty, with 31 wagons. They met in a cutting 4 kilometres from the nearest road. Rescuers walked in along the line. By ten o’clock the fog had still not lifted.

The line, opened in 1904, is the only one in the province. It carries 22 trains a day.

== d2 | Drumlin Courier | 2032-11-13T07:00:00Z | ‘She rang off before I finished’
There are two stationmasters in this story and one telephone.

[=c5|Adebayo], at his kitchen table, [!c5|maintains] [c5 s3 asserts|that he rang Carrick Wells at 6.41 to announce the passenger train]. [c6 s3 asserts|Greta said “fine” and hung up], [=c6|he] [!c6|says]. [=c7|Greta Solis], at hers, [!c7|says] [c7 s4 denies|the telephone did not ring that morning].

[=c8|The guard of the stone train] [!c8|says] [c8 s7 asserts|the hand brake came away in his palm like a doorknob in a cheap hotel]. [=c9|The officers’ union] [!c9|says] [c9 s5 asserts|the line should have been shut on the first of the month, when the track circuit was taken out, and that the board knew it].

The token is a brass staff as long as a forearm. Without it no driver may go out on the single line. There is only one for that section, and it hangs on a hook in whichever station had it last. The hook in Drumlin is empty, and so is the hook in Carrick Wells. The cutting was opened to the families on Friday for an hour.

[=c10|The union] [!c10|urges] [c10 s5 demands|its members to refuse night duty]. [=c11|The hospital] [!c11|raised] the number of dead [c11 s6 asserts|to 44] on Friday.

== d3 | Government Information Service | 2032-11-15T12:00:00Z | Commissioner visits site
Transport Commissioner Zelda Nakashima-Boyd laid a wreath. [=c12|She] [!c12|stated] [c12 s2 asserts|that 29 persons had died in the accident and that three more had died of other causes]. [c13 s2 denies|At no time had closure of the line been proposed, discussed or thought of], [=c13|she] [!c13|said].

[=c14|The commissioner] [!c14|announced] [c14 s2 promises|a new signal box for Carrick Wells, with heating].

Questions were not taken, owing to the fog.

Trains to the coast are running by way of Elm Junction. Passengers should bring food. Refunds will be paid at the head office on the first Monday of the month, between ten and eleven. The fair has been put off. A marble tablet has been ordered. Owing to a printer’s error last week’s circular on punctuality carried the wrong date.

== d4 | United Wire | 2033-02-20T15:00:00Z | Safety body finds call was made
DRUMLIN, Feb 20 (United Wire) - [c15 s8 asserts|The telephone exchange at Drumlin registered a call of nine seconds at 6.41 a.m. on the day of the collision], [=c15|the Institute of Track Safety] [!c15|said] on Monday. [c25 s8 asserts|Somebody in Carrick Wells picked up], [=c25|it] [!c25|added].

[=c16|Solis] [!c16|now recalls] [c16 s4 asserts|having answered, and having taken the caller for her brother]. [=c17|The institute] [!c17|established] [c17 s8 asserts|that the token lay in the wreck of the passenger train’s cab], which [=c18|the board] [!c18|accepts] [c18 s1 asserts|“as a physical fact”].

[=c19|A memorandum of 28 October], shown to the institute, [!c19|recommends] [c19 s9 demands|“closing Drumlin–Carrick until circuits are back”]; it bears the commissioner’s initials. [=c20|Nakashima-Boyd] [!c20|questioned] [c20 s2 doubts|whether the initials were hers].

[=c21|The institute] [!c21|did not find] [c21 s8 denies|any fault in the brakes of the passenger train]. [c22 s8 asserts|Those of the stone train had been tied up with wire], [=c22|it] [!c22|found].

The institute’s seven members walked the line twice, once by day and once in fog. They went through nine crates of papers and had a locomotive taken to pieces. Their report does not name those it blames. The line reopened in January with a speed limit of 30, and a man with a red flag walks in front of the first train of the day.

[=c23|The hospital’s final list] [!c23|has] [c23 s6 asserts|47 names].

? denial | Did the passenger train leave without the token? | c2 / c3 c17 c18
? denial | Did Carrick Wells get the call? | c5 c6 c15 c16 c25 / c7
? denial | Were the brakes of the stone train in order? | c4 / c8 c22
? figure | How many died? | c11 / c12
? denial | Had closing the line been proposed? | c19 / c13
~ c1 c11 | a later count by the hospital
~ c11 c23 | a later count by the hospital
~ c21 c22 | the brakes of two trains
~ c10 c14 | a call to refuse and a promise
~ c20 c19 | initials in doubt, not the paper
