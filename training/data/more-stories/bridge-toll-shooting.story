# A militia's toll post on the Ister bridge is destroyed: who destroyed it, with what, whether travellers were inside, whether the toll went to the mayor, whether traffic flows
@ s1 | Ister Guard | body | Guard | the Ister Guard; the Guard; the militia
@ s2 | Captain Dragan Vell | person | Guard | Vell; Captain Vell; Captain Dragan Vell
@ s3 | General Staff of Karst | body | army | the General Staff; the army; the staff
@ s4 | Mayor Otilia Brandt | person | town | Brandt; the mayor; Mayor Otilia Brandt
@ s5 | Hauliers' League | body | hauliers | the Hauliers' League; the hauliers; the league
@ s6 | a baker's wife | unnamed | | a baker's wife; the baker's wife
@ s7 | Doctor Emil Satrapi | person | | Satrapi; Dr Satrapi; Doctor Emil Satrapi
@ s8 | a ballistics expert of the Karst Polytechnic | unnamed | | an expert of the Karst Polytechnic; the expert
@ s9 | Brandt's former treasurer | unnamed | | Brandt's former treasurer; the treasurer

== d1 | Karst News | 2035-10-22T06:30:00Z | Toll post on Ister bridge flattened
[=c1|The General Staff] [!c1|announced] [c1 s3 asserts|that a helicopter had put two rockets into the illegal toll post on the Ister bridge]. [=c2|Captain Dragan Vell of the Ister Guard] [!c2|said] [c2 s2 asserts|gas bottles in the kitchen had gone off, and there was no aircraft in the sky].

[=c3|The staff] [!c3|said] [c3 s3 asserts|only armed men had been in the building]. [=c4|Doctor Emil Satrapi] [!c4|said] [c4 s7 asserts|he had signed papers for two lorry drivers and a girl of nine who were waiting for their stamps].

== d2 | Ister Daily | 2035-10-23T05:00:00Z | What the bakers heard
[=c5|A baker’s wife] [!c5|heard] [c5 s6 asserts|rotor blades over the roofs at half past four and then the windows came in]. [=c6|The Guard] [!c6|buried] [c6 s1 asserts|five of its members, “all volunteers of the night shift, and nobody else was there”]. 

[=c7|The Hauliers’ League] [!c7|said] [c7 s5 asserts|half of each toll had been carried to the town hall in an envelope every Friday]. [c8 s4 asserts|“I have never seen one crown of that money,”] [!c8|said] [=c8|Mayor Otilia Brandt].

[=c9|The league] [!c9|urged] [c9 s5 demands|drivers to use the northern ford].

== d3 | Karst News | 2035-10-25T12:00:00Z | Bridge open again, says army
[=c10|The General Staff] [!c10|said] on Thursday [c10 s3 asserts|the bridge was carrying traffic in both directions]. [=c11|The hauliers] [!c11|reported] [c11 s5 asserts|a hole in the second span “that one could drop a bus through”]. [c12 s2 asserts|Nothing on wheels has crossed since Monday, my men are standing at both ends,] [=c12|Vell] [!c12|told] a radio.

== d4 | Polytechnic Bulletin | 2035-11-30T09:00:00Z | Metal from a roof
[=c13|An expert of the Karst Polytechnic] [!c13|examined] fragments and [!c13|says] [c13 s8 asserts|they are the fins of an air-launched rocket]. [=c14|The Guard] [!c14|has dropped] its story of the kitchen and [!c14|says] [c14 s1 asserts|“the state murdered our boys from the air”]. A ledger found in the ruin has a column “T. H.”; [=c15|the expert] [!c15|declined] [c15 s8 doubts|to say whose initials these might be]. [=c16|Brandt’s former treasurer] [!c16|recalls] [c16 s9 asserts|a weekly envelope that was never entered in the books].

? account | Was the post hit from the air? | c1 c5 c13 c14 / c2
? denial | Were civilians inside? | c4 / c3 c6
? denial | Did toll money go to the town hall? | c7 c16 / c8
? status | Was the bridge passable on Thursday? | c10 / c11 c12
~ c15 c7 | initials in a ledger, of which nothing is said
~ c9 c10 | an appeal, and the state of the bridge
~ c12 c2 | the same captain, of another day
