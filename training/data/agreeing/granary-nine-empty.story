# A state granary is opened in a hungry spring: whether there was grain in it, who took it, whether the weevils ate it
@ s1 | Grain Board | body | grain board | the Grain Board
@ s2 | Commissioner Vashti Orlemann | person | grain board | Orlemann; Commissioner Vashti Orlemann; the commissioner
@ s3 | Sub-commissioner Teodrik Nganou-Vale | person | grain board | Nganou-Vale; Sub-commissioner Teodrik Nganou-Vale; her deputy; the sub-commissioner
@ s4 | a sack-bearer | unnamed | | a sack-bearer; the sack-bearer
@ s5 | a miller's apprentice | unnamed | | a miller's apprentice; the apprentice
@ s6 | a beekeeper | unnamed | | a beekeeper; the beekeeper
@ s7 | Provincial Commander Aurel Sykora-Bhatt | person | army | Sykora-Bhatt; Provincial Commander Aurel Sykora-Bhatt; the commander
@ s8 | a lorry mechanic | unnamed | | a lorry mechanic; the mechanic
@ s9 | a rat catcher | unnamed | | a rat catcher; the rat catcher
@ s10 | Professor Ngozi Hallström-Ree | person | | Hallström-Ree; Professor Ngozi Hallström-Ree; the entomologist
@ s11 | Bread Committee of Tollen | body | townspeople | the Bread Committee; the committee
@ s12 | a night watchman | unnamed | | a night watchman; the night watchman
@ s13 | a pawnbroker | unnamed | | a pawnbroker; the pawnbroker

== d1 | Tollen Intelligencer | 2033-04-12T18:00:00Z | The doors of Number Nine
On Tuesday at ten a crowd of women pushed back the doors of Granary Nine. Of what they saw inside there are, remarkably, two versions. [c1 s11 asserts|“A swept floor and one sparrow,”] [!c1|says] [=c1|the Bread Committee], which led them. [=c2|The Grain Board] [!c2|speaks] of [c2 s1 asserts|eleven hundred tons, piled to the tie-beams, and a few foolish persons who looked into the wrong bay].

[c3 s4 asserts|“I was under those beams on the Monday with a sack on my back, and I had to stoop so as not to rub my head on the roof, so high was the heap,”] [!c3|said] [=c3|a sack-bearer]. [=c4|A miller’s apprentice] who had been sent the same evening for a sample [!c4|came home], [!c4|he says], [c4 s5 asserts|with dust in his bag, having scraped for an hour in all four corners]. [=c5|The committee] [!c5|demands] [c5 s11 demands|two pounds of flour a head].

[=c6|Commissioner Vashti Orlemann] [!c6|promised] [c6 s2 promises|bread at the old price from Friday].

== d2 | Tollen Intelligencer | 2033-04-15T18:00:00Z | Friday without loaves
Her deputy cannot hold his tongue. [c7 s3 asserts|“Of course it is bare, it has been bare since the snow melted,”] [=c7|Sub-commissioner Teodrik Nganou-Vale] [!c7|said] at his own front gate. And where had it gone? [c8 s3 asserts|“Into the bellies of beetles, every last kernel,”] [=c8|he] [!c8|said]. There was no bread in the shops on Friday.

[=c9|A rat catcher] who worked there in the winter [!c9|confirms] it: [c9 s9 asserts|you could hear them crunching from the road, and by March only husks were left to sweep out]. That is not the view of science. “Weevils take a tenth in a bad year. They do not take the door-bar and the broom as well,” [=c10|Professor Ngozi Hallström-Ree] [!c10|objected], [c10 s10 denies|“and of what was stored there they took next to nothing.”]

So men, then. [=c11|A night watchman] [!c11|counted] [c11 s12 asserts|ninety army lorries out of the yard between Candlemas and the thaw, springs flat under the load]. [c12 s7 denies|“My soldiers eat what their quartermaster buys, and have not had a spoonful of Number Nine,”] [!c12|retorted] [=c12|Provincial Commander Aurel Sykora-Bhatt]. [=c13|He] [!c13|guesses] [c13 s7 asserts|that the harvest will be a good one].

== d3 | The Hive, a beekeepers’ fortnightly | 2033-05-01T00:00:00Z | What one sees when moving hives at night
Those who carry bees travel in the dark, and meet company. [c14 s6 asserts|“It was Board carts, green with the ear of wheat on the tail, I met them nose to tail on the river road, dripping grain,”] [=c14|a beekeeper] [!c14|writes] to us. No soldier was with them. [=c15|A lorry mechanic] [!c15|paints] another picture: [c15 s8 asserts|he had had to pick kernels from Number Nine out of the axles of half the regiment’s vehicles].

[=c16|A pawnbroker] [!c16|told] our correspondent [c16 s13 asserts|that the commissioner’s people had been bringing him silver bought with that wheat, and boasted of which shed it had come from]. And an adversary of the garrison, [=c17|the commissioner], [!c17|has picked up her pen]: [c17 s2 asserts|the barracks had come for it at bayonet point, and she keeps the receipt they laughed over].

[=c18|The entomologist] [!c18|warns] [c18 s10 demands|against sowing any seed from the river mills]. [=c19|The apprentice] [!c19|intends] [c19 s5 promises|to learn watchmaking].

== d4 | Tollen Intelligencer | 2033-06-20T18:00:00Z | Rain
[=c20|The Grain Board] [!c20|has found] [c20 s1 asserts|a record in which Number Nine does not occur]. [c21 s9 asserts|The beetle is now in Number Ten], [=c21|the rat catcher] [!c21|tells] anybody who buys him a drink. [=c22|The Bread Committee] [!c22|reports] [c22 s11 asserts|that a third of Tollen’s children have been sent to relatives].

[=c23|Nganou-Vale] [!c23|does not remember] [c23 s3 doubts|who swept the floor]. The harvest was the worst in nine years. [=c24|The commander] [!c24|regrets] [c24 s7 asserts|that wind and hail were not under his orders]. [=c25|The night watchman] [!c25|has been given] a lamp. [c25 s12 asserts|It is to be lit only on the side of the street], [!c25|he explains].

? denial | Was there grain in the granary that April? | c2 c3 / c1 c4 c7 c8 c9
? denial | Had insects eaten the grain? | c8 c9 / c10
? responsibility | What became of the grain: did insects, the army or the Grain Board take it? | c8 c9 / c11 c15 c17 / c14 c16
? denial | Had the army had any of it? | c11 c15 c17 / c12
~ c6 c5 | a promise and a demand
~ c13 c24 | a guess and a regret after it failed
~ c21 c9 | beetles in another granary, later
~ c20 c2 | a register and a heap
~ c23 c7 | who swept, and since when it was bare
