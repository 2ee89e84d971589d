# A man with a rifle holds a school bus on a bridge: how many children, whether he was paid to leave, who he was, whether a shot was fired, whether a driver was a hero
@ s1 | State Constabulary | body | police | the State Constabulary; the constabulary; police
@ s2 | Inspector Pavati Grönholm | person | police | Grönholm; the inspector; Inspector Pavati Grönholm
@ s3 | Education Minister Sixtus Oduber | person | government | Oduber; the education minister; Education Minister Sixtus Oduber
@ s4 | bus driver Hortensia Blum | person | | Blum; the bus driver; the driver; Hortensia Blum
@ s5 | Wren Ibarra-Teo | person | pupils | Wren; Wren Ibarra-Teo; the girl; a girl of eleven
@ s6 | Parents of Millbrook | group | parents | parents; the parents
@ s7 | Bank of the Estuary | body | bank | the bank; the Bank of the Estuary
@ s8 | the gunman's sister | unnamed | | his sister; the gunman's sister
@ s9 | army press office | body | army | the army; the army press office

== d1 | Estuary Alerts | 2033-09-14T08:50:00Z | BREAKING: bus with children held on Long Bridge
A man armed with a rifle has stopped a school bus on the Long Bridge between Millbrook and Estuary City. Traffic is being turned round.

[c1 s1 asserts|Twenty-two pupils are on board], [!c1|says] [=c1|the State Constabulary]. [=c2|Parents at the barrier] [!c2|speak] [c2 s6 asserts|of thirty and more, since two classes were on their way to the aquarium].

[c3 s6 asserts|There was a bang and the windscreen went white], [=c3|a father on the other carriageway] [!c3|tells] Estuary Alerts. [=c4|Police] [!c4|urge] [c4 s1 demands|people not to fly drones].

The bus, a yellow one with the number 14, belongs to the county. It stands across both lanes near the second tower, with its curtains drawn. Ferries have been asked to keep to the east channel. Hospitals on both banks are on alert. Drivers should use the tunnel, where there is at present a delay of fifty minutes.

== d2 | Estuary City Mail | 2033-09-15T05:00:00Z | ALL SAFE
Six hours, one bridge, and a rifle that never spoke: [c5 s2 asserts|not one round was fired from first to last], [=c5|Inspector Pavati Grönholm] [!c5|said] last night as the last child was carried over the barrier with a tuna sandwich.

There are photographs you will not forget, and they are on pages two to nine. The boy with the recorder. The shoe. The inspector with her back to the rail and her hands open. Traffic crawled over the bridge again at eight in the evening, and drivers sounded their horns all the way, as they do here for a wedding.

[c6 s2 asserts|Talking did it. No bargain was struck and not a coin changed hands], [=c6|she] [!c6|said].

[=c7|The man], whom [=c7|police] [!c7|named] [c7 s1 asserts|as Jory Castellan-Mbugua, thirty-four, a deserter from the army], gave himself up at three. [=c8|The army] [!c8|said] [c8 s9 denies|it had never had a soldier of that name].

[=c9|Education Minister Sixtus Oduber] [!c9|hailed] [c9 s3 asserts|the driver, Hortensia Blum, as the one who had stayed at her wheel and kept them singing]. [=c10|He] [!c10|promised] her [c10 s3 promises|a medal].

The Mail’s fund for the children stands at 12,000.

== d3 | Estuary City Mail | 2033-09-17T05:00:00Z | ‘She got off at the first word’
[=c11|Wren Ibarra-Teo, eleven], counted them. [c11 s5 asserts|We were twenty-nine with the twins], [=c11|she] [!c11|says], and [c12 s5 asserts|it was the big boys who started the singing, because the driver was already at the toll booth].

[=c13|Blum] [!c13|disputes] [c13 s4 denies-|this]. [c14 s4 asserts|I was ordered off at gunpoint at the very end, with the littlest one], [=c14|she] [!c14|told] the Mail.

[=c15|The Bank of the Estuary] [!c15|confirms] [c15 s7 asserts|that an official of the interior department drew eighty thousand in cash at one o’clock that day]. [=c16|It] [!c16|does not know], it [!c16|says], [c16 s7 doubts|what for].

She lives on the hill, in a house full of bicycles. Her exercise book has a plan of the bus in it, with every seat and a name in every seat; three are filled in with a dot. The twins, who are five, were not meant to be there at all. They had got on with their brother because there was no one at home.

[=c17|His sister], who was fetched to the bridge by helicopter, [!c17|saw] [c17 s8 asserts|a sports bag go in through the bus door and the children come out after it].

== d4 | Saturday Forum | 2033-09-24T09:00:00Z | The bridge, ten days on
What do we know? The windscreen is in a police garage, with a hole in it that a thumb would fit. [c18 s1 asserts|A stone did that, on the way from the depot], [=c18|the constabulary] [!c18|contends].

Four inquiries are under way, which is one for every hundred metres of bridge. The bus has been hosed down and is back on the Millbrook run. Of the children, six have not returned to school. The aquarium has offered all of them free entry for life. The man is in the prison hospital, and his trial will not be held before spring.

[=c19|Grönholm] [!c19|has revised] her account: [c19 s2 asserts|there was a bag, and in it were newspapers cut to size]. [c20 s8 asserts|They were notes. He threw me one, and I bought shoes with it], [!c20|says] [=c20|the sister].

[=c21|The constabulary] [!c21|now gives] [c21 s1 asserts|the number of pupils as twenty-nine, the list having lacked the second class].

[=c22|The army press office] [!c22|was mistaken], it [!c22|writes]: [c22 s9 asserts|a Private Castellan served under his mother’s name until April and did not come back from leave].

[=c23|Oduber] [!c23|stands by] [c23 s3 promises|the medal]. [=c24|The parents] [!c24|have asked] [c24 s6 demands|for a barrier at the depot instead].

? figure | How many pupils were on the bus? | c1 / c2 c11 c21
? denial | Was a shot fired? | c3 / c5 c18
? denial | Was a ransom paid? | c6 / c17 c20
? account | What was in the bag? | c19 / c20
? denial | Was the man a soldier who had deserted? | c7 c22 / c8
? account | Did the driver leave the bus early? | c12 / c9 c13 c14
~ c15 c16 | a withdrawal, and its purpose unknown
~ c10 c24 | a medal and a barrier
~ c15 c6 | cash drawn does not mean cash paid
~ c1 c7 | pupils, and the man
