# A mountain rack train runs away: whether the brakes had been tested, whether the guard jumped, whether the coach was overfull, who uncoupled it
@ s1 | Mount Sable Rack Railway | body | railway | the Mount Sable Rack Railway; the rack railway; the railway
@ s2 | Ingram Vosse-Pell | person | railway | Vosse-Pell; Ingram Vosse-Pell; the railway's engineer
@ s3 | a brakeswoman | unnamed | | a brakeswoman; the brakeswoman
@ s4 | a hotel porter | unnamed | | a hotel porter; the porter
@ s5 | a botanist | unnamed | | a botanist; the botanist
@ s6 | Guard Tamsin Ferrol | person | | Ferrol; Guard Tamsin Ferrol; the guard
@ s7 | a cog filer | unnamed | | a cog filer; the cog filer
@ s8 | a pilgrim | unnamed | | a pilgrim; the pilgrim
@ s9 | Magistrate Oyelaran Stout | person | court | Stout; Magistrate Oyelaran Stout; the magistrate
@ s10 | a goat boy | unnamed | | a goat boy; the goat boy
@ s11 | ticket seller | unnamed | | a ticket seller; the ticket seller
@ s12 | Mayor Henrike Lodestar | person | town | Lodestar; Mayor Henrike Lodestar; the mayor
@ s13 | an insurance adjuster | unnamed | | an insurance adjuster; the adjuster

== d1 | Sable Foothills Journal | 2032-08-30T08:00:00Z | Coach lost at the fourth bend
The two-o’clock from the summit became, on Sunday, the fastest train in the country. [=c1|Ingram Vosse-Pell], engineer of the rack railway, [!c1|certifies] [c1 s2 asserts|the shoes to have been tried before every descent, that one included]. [c2 s3 denies|“Nobody tried anything. The bell went, the flag went, and off we rolled,”] [!c2|said] [=c2|a brakeswoman] with her arm in a sling.

[=c3|A cog filer] from the summit shed [!c3|says] [c3 s7 asserts|he pinched the block himself a minute before departure and it bit like a dog]. [c4 s5 asserts|They left at once and in a hurry; in twelve journeys this was the first on which I heard no hiss and felt no jerk before the off], [!c4|said] [=c4|a botanist], who collects up there.

[=c5|A hotel porter] [!c5|saw] [c5 s4 asserts|a woman in uniform step off the rear platform while it was still going at walking pace]. [=c6|Guard Tamsin Ferrol] [!c6|denies] [c6 s6 denies-|that she jumped at all]. [=c7|The mayor, Henrike Lodestar,] [!c7|asks] [c7 s12 demands|visitors to keep to the mule path].

== d2 | Cogwheel Press | 2032-09-01T16:00:00Z | How full was full?
MOUNT SABLE – The coach has forty seats. [=c8|A ticket seller] [!c8|says] she sold [c8 s11 asserts|no more than thirty-eight places for that run, and nobody else got in, as she holds the door]. [=c9|The railway] [!c9|confirms] it: [c9 s1 asserts|there had been a seat, and one to spare, for every soul aboard].

[=c10|A pilgrim] [!c10|wants] [c10 s8 demands|his shoes back]. [=c11|He] [!c11|recalls] [c11 s8 asserts|having stood on one leg in the gangway with a stranger’s child on his hip, and three more standing behind him]. [=c12|A goat boy] at the third bend [!c12|laughs]: [c12 s10 asserts|they were hanging off the footboards like washing].

[c13 s10 asserts|She rolled into the gentians right before my goats, a good while before the bend], [!c13|says] [=c13|the goat boy], about the guard. [=c14|The brakeswoman] [!c14|contradicts] him: [c14 s3 asserts|“Tamsin hung on to the wheel beside me until we were both thrown out together.”]

== d3 | Sable Radio, evening bell | 2032-09-05T18:00:00Z | Uphill and downhill
– Why did the coach part from its engine? – [=c15|Vosse-Pell] [!c15|claims] [c15 s2 asserts|that a traveller had pulled the pin]. – [=c16|The ticket seller] [!c16|is] of another mind: [c16 s11 asserts|the hook had broken of its own, and no passenger can reach it]. [=c17|The magistrate, Oyelaran Stout,] [!c17|agrees] with her in his first paper: [c17 s9 asserts|the draw-gear snapped from fatigue, and nobody touched it].

[=c18|Stout] [!c18|found] as well [c18 s9 denies|that no trial of the brake had been made that day, since the gauge seal was whole]. [=c19|The botanist] [!c19|has lost] [c19 s5 asserts|his press and forty gentians]. [=c20|The railway] [!c20|promises] [c20 s1 promises|free journeys for a year to everyone who was in that coach].

== d4 | Cogwheel Press | 2033-05-10T15:00:00Z | Free for a year
MOUNT SABLE – [=c21|The pilgrim] [!c21|reports] [c21 s8 asserts|that he was made to pay at the gate on Sunday]. [=c22|An insurance adjuster] [!c22|does not know] [c22 s13 doubts|whether the mountain was insured]. [=c23|Lodestar] [!c23|reports] [c23 s12 asserts|a new mule path]. [=c24|Ferrol] [!c24|has applied] [c24 s6 demands|for another post, at sea level]. [=c25|The adjuster] [!c25|has counted] [c25 s13 asserts|forty-seven passengers, seven of them with nothing to sit on]. [=c26|The goat boy] [!c26|says] [c26 s10 asserts|that his animals no longer graze at the third bend].

? account | Had the brakes been tested before the descent? | c1 c3 / c2 c4 c18
? denial | Did the guard jump from the train? | c5 c13 / c6 c14
? figure | Were there more people aboard than the forty seats? | c11 c12 c25 / c8 c9
? responsibility | Did a passenger uncouple the coach? | c15 / c16 c17
~ c20 c21 | a promise and its breach
~ c7 c23 | a request and the path that was opened
~ c10 c25 | lost shoes and counted passengers
