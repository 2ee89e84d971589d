# Boundary stones on a mountain pass: whether they had been moved, who fired first, whether the shepherd lives
@ s1 | Republic of Ondrava foreign office | body | Ondrava | the foreign office in Sarn; Ondrava's foreign office; the foreign office
@ s2 | Foreign Minister Dobrila Hesk | person | Ondrava | Hesk; Foreign Minister Dobrila Hesk; Ondrava's foreign minister
@ s3 | Kingdom of Telmeria war ministry | body | Telmeria | Telmeria's war ministry; the war ministry
@ s4 | Marshal Yusto Calverine | person | Telmeria | Calverine; Marshal Yusto Calverine; the marshal
@ s5 | a cheese carrier | unnamed | | a cheese carrier; the cheese carrier
@ s6 | a conscript from Ondrava | unnamed | Ondrava | a conscript from Ondrava; the conscript
@ s7 | a Telmerian muleteer | unnamed | | a Telmerian muleteer; the muleteer
@ s8 | Professor Amaury Lindqvast | person | | Lindqvast; Professor Amaury Lindqvast; the surveyor
@ s9 | an abbess | unnamed | | the abbess of Goatback; the abbess
@ s10 | a field surgeon | unnamed | | a field surgeon; the surgeon
@ s11 | a shepherd's wife | unnamed | | the shepherd's wife; his wife
@ s12 | a shepherd's brother | unnamed | | the shepherd's brother; his brother
@ s13 | observer mission | body | observers | the observer mission; the mission
@ s14 | Captain Noor Faribault | person | observers | Faribault; Captain Noor Faribault of the observer mission; the captain

== d1 | Two Slopes Agency | 2038-08-02T08:00:00Z | Shots on Goatback Pass
SARN – Soldiers of Ondrava and Telmeria shot at each other for an hour on Monday over a row of seven stones. [=c1|Telmeria’s war ministry] [!c1|says] [c1 s3 asserts|that its neighbour dug them up by night and set them four hundred paces to the south]. [c2 s1 denies|“Nobody has shifted a pebble up there,”] [!c2|was] the answer of [=c2|the foreign office in Sarn].

[c3 s5 asserts|“They stand where I rested my load as a boy, moss and all,”] [!c3|said] [=c3|a cheese carrier] who has crossed the pass for fifty years. [=c4|He] [!c4|added] [c4 s5 asserts|that he would now have to take the valley road].

Who began it? [=c5|Foreign Minister Dobrila Hesk] [!c5|told] parliament [c5 s2 asserts|that her country’s patrol had been under fire for ten minutes before it answered]. [c6 s7 asserts|“The first bang came from up among the Ondravans, and our lads were still spooning their porridge,”] [!c6|swears] [=c6|a Telmerian muleteer]. A shepherd named Bruk has not been found. [=c7|The war ministry] [!c7|demands] [c7 s3 demands|that the seven stones go back within a week].

== d2 | The Alpine Quarter, a review | 2038-08-20T00:00:00Z | A walk with a measuring chain
Professor Amaury Lindqvast surveyed the pass thirty years ago and took me up there with his old notebook. [c8 s8 asserts|“Every one of the seven is a quarter of an hour’s walk from the hole it was made for. See, the holes are still here, fresh as sockets,”] [=c8|he] [!c8|declared]. In the convent below the saddle, [=c9|the abbess of Goatback] [!c9|showed] me a drawing from her cell window and [!c9|explained] [c9 s9 asserts|that the line of markers had run in front of the chapel since the plague year and did so that very morning]. The chapel is on the northern side. [=c10|She] [!c10|wonders] [c10 s9 doubts|which of the two states will mend her roof].

A lad of nineteen, in hospital under a false name, was frank with me. [c11 s6 asserts|“It was our corporal. He saw a cap move and let fly. Nobody had aimed at us up to then,”] [!c11|said] [=c11|this conscript from Ondrava]. And [c12 s6 asserts|“Yes, we carried the stones, two men to each, and they gave us brandy for it,”] [=c12|he] [!c12|said] as well.

Bruk’s people do not agree even at table. [=c13|His brother] [!c13|holds] [c13 s12 asserts|that a bullet took him and that the fox knows where]. [c14 s11 asserts|“He is over the ridge with the ewes and sends me smoke at evening,”] [!c14|says] [=c14|his wife].

== d3 | Two Slopes Agency | 2038-08-23T17:00:00Z | Observers report
SARN – [=c15|The observer mission] [!c15|finds] [c15 s13 asserts|that the opening shots fell from the Telmerian ledge, since the cartridges there lay beneath the dew]. One of its own people disagrees with it. [c16 s14 denies|“I was on that ledge at dawn. Not a rifle went off there until bullets from the north had struck the kettle,”] [!c16|said] [=c16|Captain Noor Faribault of the observer mission].

[=c17|Marshal Yusto Calverine] [!c17|surprised] his own ministry. [c17 s4 asserts|“We opened up on them, naturally. One does not discuss with trespassers,”] [=c17|he] [!c17|said] at the opera. [=c18|The marshal] [!c18|estimates] [c18 s4 asserts|that a battalion will be enough].

[=c19|A field surgeon] [!c19|reports] [c19 s10 asserts|that he bandaged a shepherd of that name in the thigh on Tuesday and let him hobble off to his flock]. [=c20|Faribault] [!c20|is certain] [c20 s14 asserts|of having closed the eyes of a man whom two carriers called Bruk].

== d4 | Sarn Courier | 2038-11-30T07:00:00Z | Snow settles the matter
The pass is shut, and nobody can see the stones any more. [=c21|Hesk] [!c21|spoke] of [c21 s2 asserts|a useful winter]. [=c22|The observer mission] [!c22|will send] [c22 s13 promises|Lindqvast up again in May, with instruments]. [=c23|Calverine] [!c23|has asked] for [c23 s4 demands|three battalions]. Photographs came out on Friday; [c24 s2 asserts|each of the markers still sits in the lichen of its own socket], [=c24|the minister] [!c24|wrote] under them in ink.

[=c25|The cheese carrier] [!c25|complains] [c25 s5 asserts|of eleven extra miles]. [=c26|The abbess] [!c26|says] [c26 s9 asserts|the bullets took four panes from her]. [=c27|The muleteer] [!c27|does not mind] any of it: [c27 s7 asserts|war pays him double].

? denial | Had the boundary stones been moved? | c1 c8 c12 / c2 c3 c9 c24
? responsibility | Which side fired first? | c5 c15 c17 / c6 c11 c16
? status | Is the shepherd Bruk dead? | c13 c20 / c14 c19
~ c18 c23 | an earlier estimate and a later demand
~ c4 c25 | an expectation and a complaint
~ c7 c22 | a demand and a promise
~ c10 c26 | who will mend the roof, and what the bullets broke
