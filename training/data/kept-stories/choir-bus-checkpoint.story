# A bus with a youth choir is fired on at a checkpoint: whether it stopped, who fired, how many were hurt, whether weapons were aboard, what the hour was
@ s1 | Southern Command | body | army | the Southern Command; the command; the army
@ s2 | choirmaster Ottokar Blaine | person | choir | Blaine; Ottokar Blaine; the choirmaster
@ s3 | St Verena's Hospital | body | hospital | St Verena's Hospital; the hospital
@ s4 | League of the Hills | body | rebels | the League of the Hills; the League
@ s5 | a girl of sixteen | unnamed | choir | a girl of sixteen; the girl; the alto
@ s6 | Colonel Imre Sattler | person | army | Sattler; Colonel Sattler; Colonel Imre Sattler
@ s7 | Watch for Roads | body | monitors | Watch for Roads; the monitors
@ s8 | a soldier of the post | unnamed | army | a soldier of the post; the conscript

== d1 | Agence Marche | 2039-06-12T19:30:00Z | Choir bus shot at near Brenholt
BRENHOLT, 12 June - A coach bringing a youth choir home from a festival came under fire at the Mill Cross checkpoint. [=c1|Colonel Imre Sattler of the Southern Command] [!c1|said] [c1 s6 asserts|the driver had accelerated through the barrier despite three warnings]. [=c2|He] [!c2|spoke] of [c2 s6 asserts|two lightly injured]. [c3 s6 asserts|The bullets came from the tree line, where the League keeps its snipers,] [=c3|the colonel] [!c3|said].

[=c4|The League of the Hills] [!c4|denied] in a message [c4 s4 denies-|that any of its fighters had discharged a weapon near Mill Cross that day].

== d2 | Brenholt Morning Bell | 2039-06-13T05:00:00Z | “We were singing when it began”
[=c5|Choirmaster Ottokar Blaine] sat beside the driver. [c5 s2 asserts|“We had been standing for four minutes with the engine off,”] he [!c5|says]. [c6 s5 asserts|The flashes came out of the sandbags, right in front of us], [!c6|says] [=c6,c7|a girl of sixteen] with a bandaged ear. [=c7|She] [!c7|remembers] [c7 s5 asserts|a young man in uniform at the door, asking the driver for his papers].

[=c8|St Verena’s Hospital] [!c8|admitted] [c8 s3 asserts|nine singers with gunshot wounds between eight and ten in the evening]. [=c9|Blaine] [!c9|called] it [c9 s2 asserts|the most shameful evening of his life].

== d3 | Army Courier | 2039-06-13T12:00:00Z | Rifles in the luggage hold
[=c10|The Southern Command] [!c10|displayed] [c10 s1 asserts|four rifles and a box of fuses taken from the hold of the coach]. [=c11|It] [!c11|promised] [c11 s1 promises|an inquiry “without regard to rank”]. According to [=c12|the command], [!c12|citing] its log, [c12 s1 asserts|the post's soldiers did not use their weapons].

== d4 | Watch for Roads, field note 17 | 2039-06-20T09:00:00Z | Mill Cross
The monitors spent three days in the district. [=c13|They] [!c13|picked up] [c13 s7 asserts|thirty-one army cartridges inside the sandbag ring, and none among the trees]. [=c14|They] [!c14|saw] [c14 s7 asserts|an unbroken barrier pole, its paint unscratched]. [=c15|A soldier of the post], since transferred, [!c15|admitted] that [c15 s8 asserts|his sergeant emptied a magazine because he took a trombone for a launcher].

As to the hold, [=c16|Blaine] [!c16|listed] its contents: [c16 s2 asserts|robes, music stands and a crate of cherries, nothing else whatever]. [c17 s8 asserts|The rifles were brought from our own store next morning for the photographer], [!c17|said] [=c17|the conscript]. [=c18|The hospital] [!c18|noted] that [c18 s3 asserts|one of the nine, a tenor aged fifteen, had died on the 16th].

? denial | Did the bus drive through the barrier? | c1 / c5 c7 c14
? responsibility | Who fired on the bus? | c3 c12 / c4 c6 c13 c15
? figure | How many were hurt? | c2 / c8
? denial | Were there weapons in the hold? | c10 / c16 c17
~ c8 c18 | a later death among the same nine
~ c11 c15 | a promised inquiry and a confession
~ c9 c1 | an opinion and an account of the driving
