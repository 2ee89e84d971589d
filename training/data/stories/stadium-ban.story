# A fan club is banned after fighting at a match: who began it, how many were hurt, whether a flag was burned, whether the match is void
@ s1 | Harbour Athletic | body | Harbour | Harbour Athletic; the home club; Harbour
@ s2 | United Hill | body | Hill | United Hill; the visitors; Hill
@ s3 | Blue Corner | body | Harbour fans | Blue Corner; the fan club; the fan club Blue Corner
@ s4 | Rory Tam | person | Harbour fans | Tam; Rory Tam; its drummer, Rory Tam
@ s5 | league office | body | league | the league; the league office
@ s6 | police | body | police | police; the police
@ s7 | first-aid service | body | first aid | the first-aid service; first-aiders
@ s8 | Nils Orme | person | Hill fans | Orme; Nils Orme; a Hill supporter, Nils Orme

== d1 | Sport Today | 2032-05-15T21:00:00Z | Fists in row nine
[=c1|Police] [!c1|said] [c1 s6 asserts|supporters of the home side had climbed the fence into the guests’ block]. [c2 s4 asserts|They had been spitting down on our children for an hour and then came the seats], [!c2|said] [=c2|Blue Corner’s drummer, Rory Tam]. [=c3|First-aiders] [!c3|treated] [c3 s7 asserts|41 people].

[=c4|United Hill] [!c4|said] [c4 s2 asserts|more than a hundred of its followers were hurt]. [=c5|A Hill supporter, Nils Orme], [!c5|said] [c5 s8 asserts|the others had burned the Hill flag before kick-off].

== d2 | Sport Today | 2032-05-17T08:00:00Z | League bans fan club
[=c6|The league] [!c6|declared] [c6 s5 asserts|the match void] and [!c7|ordered] [c7 s5 demands|a replay behind closed doors]. [=c8|Harbour Athletic] [!c8|held] [c8 s1 asserts|that its 2-1 stood, since the whistle had blown].

[=c9|The fan club] [!c9|rejected] [c9 s3 denies-|the accusation of having set fire to any flag]. [c10 s4 asserts|It was a scarf, and it was one of our own], [=c10|Tam] [!c10|said].

[=c11|Orme] [!c11|admitted] [c11 s8 asserts|that a few seats had flown from his block “when it got warm”].

== d3 | Sport Today | 2032-05-21T08:00:00Z | Film clears neither
[=c12|Police] [!c12|said] [c12 s6 asserts|film showed the first seat leave the guests’ block four minutes before anyone climbed]. [=c13|The visitors] [!c13|insisted] [c13 s2 denies|that not one of their people had thrown first].

[=c14|The league office] [!c14|took back] its ruling and [!c14|said] [c14 s5 asserts|the result would be counted after all]. [=c15|Hill] [!c15|will appeal] [c15 s2 promises|to the court of sport].

[=c16|The first-aid service] [!c16|said] [c16 s7 asserts|it had known of nobody hurt beyond those it saw and four in hospital]. [=c17|Harbour] [!c17|asked] its supporters [c17 s1 demands|to leave their drums at home].

? responsibility | Which side began it? | c1 c13 / c2 c11 c12
? figure | How many were hurt? | c3 c16 / c4
? denial | Was the Hill flag burned? | c5 / c9 c10
? status | Does the result stand? | c6 / c8 c14
~ c15 c14 | an appeal against a ruling
~ c7 c17 | a replay and drums
