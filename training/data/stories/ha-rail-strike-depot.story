# Police clear striking railwaymen from a depot: whether the strike was legal, whether a worker was shot, whether trains are running, whether soldiers drove them, whether a settlement was signed
@ s1 | Transport Minister Anneliese Kiprop | person | government | Kiprop; the transport minister; the minister; Transport Minister Anneliese Kiprop
@ s2 | Railwaymen's Council | body | union | the Railwaymen's Council; the council; the railwaymen
@ s3 | Bartolomeu Haugen | person | union | Haugen; Bartolomeu Haugen; the council's chairman
@ s4 | Royal Gendarmerie | body | gendarmes | the Royal Gendarmerie; the gendarmerie; the gendarmes
@ s5 | Southern Line | body | company | Southern Line; the company; the railway company
@ s6 | Labour Court | body | court | the Labour Court; the court
@ s7 | Dr Pia Osei-Thorn | person | hospital | Osei-Thorn; Dr Osei-Thorn; Dr Pia Osei-Thorn
@ s8 | Ministry of War | body | army | the Ministry of War; the war ministry
@ s9 | a commuter | unnamed | | a commuter
@ s10 | a lance-corporal's wife | unnamed | | a lance-corporal's wife
@ s11 | Greta Mbah | person | union | Mbah; his deputy
@ s12 | Adeleye's father | unnamed | | Adeleye's father
@ s13 | a gendarme | unnamed | gendarmes | a gendarme

== d1 | Kingdom Press Agency | 2035-11-05T19:20:00Z | Gendarmes clear Southern Line depot
LAVENHOE, Nov 5 (KPA) - Gendarmes drove about 300 striking railwaymen out of the Lavenhoe depot on Monday, the twelfth day of a walkout that has cut the kingdom in two.

[=c1|The gendarmerie] [!c1|said] [c1 s4 asserts|only batons had been used, and that its men carried no firearms]. [=c2|The Railwaymen’s Council] [!c2|said] [c2 s2 asserts|a shunter of 22, Niko Adeleye, had been hit in the neck by a bullet].

[=c3|Transport Minister Anneliese Kiprop] [!c3|described] [c3 s1 asserts|the stoppage as unlawful since its first hour, no ballot having been held]. [=c4|Bartolomeu Haugen], who chairs the council, [!c4|countered] [c4 s3 asserts|that nine in ten members had voted for it in a ballot that ended on 20 October].

The railwaymen are asking for an eight-hour night. Their last big strike, in 2011, brought down a cabinet. The depot has sheds for ninety engines; on Monday there were some seventy in it, cold. The gendarmes came by the goods gate shortly after dawn, on foot and with dogs, and had the place to themselves by eight.

[c5 s5 asserts|Half of our trains ran today], [=c5|Southern Line] [!c5|said]. Its timetable for Monday listed 420. [=c6|Kiprop] [!c6|appealed] [c6 s1 demands|to drivers to think of the sick and the old].

== d2 | Lavenhoe Free Sheet | 2035-11-06T06:30:00Z | The platform that waited
[c7 s9 asserts|I’ve been here since five, and the only thing that’s moved on this line is a fox], [!c7|said] [=c7|a commuter at Lavenhoe North] at half past nine.

We found one engine under steam. Two men in new boiler suits got down from it, and one of them saluted the other. [=c8|The Ministry of War] [!c8|had stated] on Sunday [c8 s8 denies|that no serving soldier would be found on a footplate]. [=c9|A lance-corporal’s wife], buying leeks, [!c9|remarked] [c9 s10 asserts|that hers had been sent off on Saturday with a book about boilers].

[=c10|Dr Pia Osei-Thorn] of the Infirmary [!c10|removed] an object from Adeleye’s neck on Monday evening. [c10 s7 asserts|It was a ball bearing, from a catapult, and I have it in a jar], [=c10|she] said. [=c11|The gendarmes] [!c11|rejected] [c11 s4 denies-|the notion that catapults were part of their equipment].

Lavenhoe North has two platforms, a clock and a machine that sells peanuts. The peanuts ran out on the third day. There is a horse bus to the capital at six, at ten and at two, fare four shillings. Pupils who cannot get home may stay at the convent. Milk is coming in by canal, and tastes a little of the canal.

== d3 | Southern Line, notice to passengers | 2035-11-07T04:00:00Z | Normal service
[c12 s5 asserts|An agreement with the Railwaymen’s Council was signed at 2 a.m.], [=c12|the company] is pleased to [!c12|announce]. [c13 s5 promises|All trains will run from noon]. Season tickets will be extended by twelve days.

We apologise for any inconvenience.

== d4 | Kingdom Press Agency | 2035-11-07T15:00:00Z | No deal, say railwaymen
LAVENHOE, Nov 7 (KPA) - [=c14|Haugen] [!c14|said] on Wednesday [c14 s3 denies|he had signed nothing and had been asleep at the hour in question]. [=c15|His deputy, Greta Mbah,] [!c15|said] [c15 s11 asserts|she had put her name to a paper on his behalf, with his knowledge].

[=c16|The Labour Court] [!c16|ruled] in the morning [c16 s6 asserts|that the ballot of October had been duly held and the strike was within the law]. [=c17|The minister] [!c17|took note of] [c17 s1 doubts|the ruling].

[=c18|The Ministry of War] [!c18|acknowledged] [c18 s8 asserts|that forty-four sappers had “gained experience” on locomotives since the weekend].

[=c19|Adeleye’s father] [!c19|demanded] [c19 s12 demands|the jar]. [=c20|A gendarme who was at the depot], speaking on condition that his post not be named, [!c20|said] [c20 s13 asserts|that strikers on the roof had been shooting bearings at his line, badly].

The fund of the Council can pay strike money for another nine days. Coal stocks at the three power stations are good for about as long. Trams in the capital stopped at ten on Wednesday evening to save current, and cafés used candles. The king, who collects locomotives, has not been seen at his window since the strike began.

[=c21|Southern Line] [!c21|put] the trains that ran on Monday [c21 s5 asserts|at 61].

? status | Was the strike lawful? | c3 / c4 c16
? denial | Was a ballot held? | c3 / c4 c16
? account | What hit the shunter? | c2 / c10
? denial | Were shots fired by gendarmes? | c1 / c2
? figure | How many trains ran on Monday? | c5 / c21
? denial | Did soldiers drive trains? | c8 / c9 c18
? denial | Was an agreement signed for the council? | c12 c15 / c14
~ c7 c5 | one station in the morning, and the day's trains
~ c13 c6 | a promise and an appeal
~ c20 c10 | who shot, and what hit
~ c1 c10 | no firearms, and a catapult
