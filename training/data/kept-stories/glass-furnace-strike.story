# A glass furnace goes cold during a strike: who let it go out, whether emergency crew stayed, whether picket blocked gas, whether pay was owed, whether strike-breakers were flown in
@ s1 | Brightwater Glass | body | management | Brightwater Glass; the glassworks; the management
@ s2 | Glassmakers' Lodge | body | lodge | the Glassmakers' Lodge; the lodge
@ s3 | Rosa Hemming | person | lodge | Hemming; Rosa Hemming; the lodge's secretary
@ s4 | works director Quentin Barr | person | management | Barr; Quentin Barr; the works director; the director
@ s5 | Northgate Gas | body | gas | Northgate Gas; the gas supplier
@ s6 | Labour Arbiter | person | state | the Labour Arbiter; the arbiter
@ s7 | a furnace man | unnamed | | a furnace man; the furnace man
@ s8 | Airfield at Coldstow | body | | the airfield at Coldstow; the airfield

== d1 | Brightwater Packet | 2034-12-05T07:00:00Z | 900 tonnes of solid glass
The tank of furnace two is a block. [=c1|Works director Quentin Barr] [!c1|blamed] the strikers: [c1 s4 asserts|they walked off and let the fire die]. [c2 s4 asserts|Not one man of the emergency shift was at his valve on Saturday], [=c2|he] [!c2|said]. [=c3|The Glassmakers’ Lodge] [!c3|counters]: [c3 s2 asserts|our twelve stokers reported at ten that night, as agreed, and stayed until dawn]. 

[=c4|The director] [!c4|added] [c4 s4 asserts|that pickets had turned back the gas fitters at the gate]. [=c5|Rosa Hemming], secretary of the lodge, [!c5|opened] the gate herself, she claims: [c5 s3 asserts|the fitters drove in at five, waving].

== d2 | Brightwater Packet | 2034-12-08T07:00:00Z | The closed valve
[=c6|Northgate Gas] [!c6|supplied] a meter tape: [c6 s5 asserts|at 22.47 on Saturday the works' own control room ordered the flow down to nil]. [c7 s7 asserts|I was under the arch with my lads, pink flames, and then it sighed and went out over our heads], [!c7|says] [=c7|a furnace man]. [=c8|He] [!c8|remembers] the fitters well: [c8 s7 asserts|two of them borrowed my torch at half past five].

[=c9|The management] [!c9|insists] that [c9 s1 asserts|the autumn wages had been paid in full and on the day].

== d3 | Lodge newsletter | 2034-12-10T12:00:00Z | What we know
[=c10|The lodge] [!c10|has counted] [c10 s2 asserts|six hundred pay packets short by the night bonus since September]. [c11 s3 asserts|Barr put the furnace to sleep to have it covered by insurance], [!c11|claims] [=c11|Hemming]. [=c12|She] [!c12|demands] [c12 s3 demands|the fire to be lit again before Christmas]. [=c13|Her] lodge, too, [!c13|reports] that [c13 s2 asserts|three planes with workers from abroad touched down at Coldstow on Friday].

== d4 | Provincial Broadcasting | 2035-02-20T16:00:00Z | Arbiter finds against works
[=c14|The airfield] [!c14|has] for that Friday [c14 s8 asserts|one landing in its book, a crop duster]. [=c15|The management] [!c15|has been silent] on planes; [=c15|it] [!c15|says] that [c15 s1 denies|nobody was engaged from outside]. [=c16|The arbiter] [!c16|ruled] that [c16 s6 asserts|the works had withheld 1.2 million in night money over three months]. [c17 s6 asserts|The decision to cut the gas was the director's, on the telephone, from a restaurant], [=c17|he] [!c17|wrote]. [=c18|Barr] [!c18|regrets] and [!c18|will] [c18 s4 promises|leave at Easter].

? responsibility | Who let the furnace go out? | c1 / c6 c11 c17
? denial | Was the emergency crew at work? | c2 / c3 c7
? denial | Were the fitters kept out? | c4 / c5 c8
? denial | Was pay owed? | c9 / c10 c16
? denial | Were workers flown in? | c13 / c14 c15
~ c12 c18 | a demand and a resignation
~ c3 c5 | stokers at ten and fitters at five: different people
