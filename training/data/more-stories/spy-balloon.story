# A balloon comes down in a lake on the Norrland border: whose it was, what it carried, whether it was shot, whether divers crossed the line, whether a boy was hurt
@ s1 | Air Defence of Norrland | body | Norrland | the Air Defence of Norrland; the air defence; Norrland's air defence
@ s2 | Colonel Sigrid Amundsdotter | person | Norrland | Amundsdotter; Colonel Amundsdotter; Colonel Sigrid Amundsdotter
@ s3 | Academy of Vesten | body | Vesten | the Academy of Vesten; the academy
@ s4 | Foreign Office of Vesten | body | Vesten | the Foreign Office of Vesten; Vesten's foreign office; Vesten
@ s5 | fisherman Anders Toll | person | | Toll; Anders Toll; the fisherman
@ s6 | Lake Commission | body | commission | the Lake Commission; the commission
@ s7 | a diver | unnamed | | a diver; the diver
@ s8 | Dr Pernilla Asare | person | hospital | Asare; Dr Asare; Dr Pernilla Asare
@ s9 | Norrland's delegate | person | Norrland | Norrland’s delegate; the delegate

== d1 | Norrland Telegram Bureau | 2037-02-03T09:00:00Z | Balloon downed over Lake Storm
[=c1|Norrland’s air defence] [!c1|said] [c1 s1 asserts|one of its fighters had brought down an intruding balloon with a single missile on Tuesday]. [c2 s4 asserts|“A weather sonde burst of old age at the height at which they do,”] [!c2|said] [=c2|the Foreign Office of Vesten].

[=c3|Colonel Sigrid Amundsdotter] [!c3|said] [c3 s2 asserts|the basket held cameras and a radio receiver]. [=c4|The Academy of Vesten] [!c4|claimed] [c4 s3 asserts|thermometers and a jar for dust as its property].

== d2 | Lakeshore Times | 2037-02-04T07:00:00Z | “It made a pop”
[=c5|Fisherman Anders Toll] [!c5|was drilling] holes when it came down. [c5 s5 asserts|There was no aeroplane, I would have heard it on that ice, there was a pop,] [=c5|he] [!c5|said]. Toll’s nephew, who is ten, has a burnt hand. [=c7|Dr Pernilla Asare] [!c7|treated] [c7 s8 asserts|him for an acid burn on Tuesday evening]. [=c8|The air defence] [!c8|said] [c8 s1 asserts|no person had come to harm].

== d3 | Lake Commission, minutes | 2037-02-10T10:00:00Z | Item 4
[=c9|Vesten] [!c9|complained] [c9 s4 asserts|that frogmen from the other shore had worked 300 metres inside its waters for two nights]. [=c10|Norrland’s delegate] [!c10|replied] [c10 s9 asserts|that nobody had dived east of buoy seven]. [=c11|The commission] [!c11|found] [c11 s6 asserts|three fresh holes in the ice on the Vesten side with a Norrland army glove beside them].

== d4 | Norrland Review | 2037-05-01T08:00:00Z | What lay on the bottom
[=c12|A diver] [!c12|says] [c12 s7 asserts|he brought up a lens as big as a dinner plate and a box with aerials]. [=c13|He] [!c13|went down], [=c13|he] [!c13|says], [c13 s7 asserts|where the map said Vesten, because that is where the thing was]. [=c14|He] [!c14|saw] [c14 s7 asserts|ragged holes in the skin such as fragments make]. [=c15|The academy] [!c15|asks] [c15 s3 demands|for its jar]. [=c16|Amundsdotter] [!c16|regrets] [c16 s2 asserts|that a child touched the battery of the device].

? account | Was the balloon shot down? | c1 c14 / c2 c5
? account | What did it carry? | c3 c12 / c4
? denial | Did Norrland dive in Vesten's waters? | c9 c11 c13 / c10
? denial | Was anybody hurt? | c7 c16 / c8
~ c15 c12 | a request for a jar
~ c5 c7 | the fisherman and the doctor tell different parts
