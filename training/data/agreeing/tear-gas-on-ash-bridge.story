# A march on a river bridge: whether it had been permitted, whether gas was used, whether a drummer girl was trampled by a horse, how many marched
@ s1 | capital police | body | police | the capital police
@ s2 | Superintendent Wilhelmine Ardouin | person | police | Ardouin; Superintendent Wilhelmine Ardouin; the superintendent
@ s3 | People's Bread League | body | marchers | the Bread League; the League
@ s4 | Sotiris Gantry-Mehl | person | marchers | Gantry-Mehl; Sotiris Gantry-Mehl, its secretary; the League's secretary
@ s5 | permits office | body | city | the permits office
@ s6 | a hat maker | unnamed | | a hat maker; the hat maker
@ s7 | a lemonade woman | unnamed | | a lemonade woman; the lemonade woman
@ s8 | a bridge painter | unnamed | | a bridge painter; the bridge painter
@ s9 | an ornithologist | unnamed | | an ornithologist; the ornithologist
@ s10 | an optician | unnamed | | an optician; the optician
@ s11 | a carter | unnamed | | a carter; the carter
@ s12 | Councillor Ambika Sterling-Fyfe | person | city | Sterling-Fyfe; Councillor Ambika Sterling-Fyfe; the councillor
@ s13 | a cavalry groom | unnamed | police | a groom from the police stables; the groom
@ s14 | a fire-watcher on the cathedral tower | unnamed | | a fire-watcher on the cathedral tower; the fire-watcher

== d1 | Metropolitan Noon | 2036-05-01T12:00:00Z | Bridge cleared
It had been a warm morning. At nine the Bread League stepped out with loaves on poles; at ten there were only the poles. [c1 s2 denies|“These people had no leave to be on that bridge,”] [!c1|said] [=c1|Superintendent Wilhelmine Ardouin]. [=c2|A hat maker] who walked in front [!c2|showed] [c2 s6 asserts|a sheet with the city’s seal, ‘Ash Bridge, nine to eleven, straw hats permitted’].

[c3 s7 asserts|“It went down my throat like a swarm of bees; my lemons were useless, and my eyes ran till the afternoon,”] [!c3|said] [=c3|a lemonade woman]. [=c4|The capital police] [!c4|put it on record] [c4 s1 denies|that not one of the canisters had left its rack]. [=c5|The Bread League] [!c5|holds] [c5 s3 asserts|that thirty thousand came].

[=c6|The superintendent] [!c6|demands] [c6 s2 demands|a list of the pole carriers].

== d2 | Metropolitan Noon | 2036-05-03T12:00:00Z | An office for such things
[=c7|The permits office] [!c7|has been found] on the fourth floor, [!c7|and says]: [c7 s5 denies|no application of that kind was ever granted, and nobody there has straw hats in mind]. Councillor Sterling-Fyfe sits on the committee for it. [c8 s12 asserts|“I moved the blotter over it myself. It was all in order, and Ardouin had the carbon copy,”] [!c8|said] [=c8|the councillor].

[=c9|An ornithologist] on the island below [!c9|was counting] swifts: [c9 s9 denies|no cloud drifted over, and such birds would have dropped at the first whiff of anything sharp]. [=c10|The optician] by the bridge [!c10|had] [c10 s10 asserts|two hundred and ten pairs of lids as red as cherries in his shop by noon, and there is no pollen that does that in ten minutes].

Of Lili, who played the drum, one hears terrible things. [=c11|A carter] [!c11|saw] [c11 s11 asserts|the bay mare rear and come down with both fore-irons where the child had been]. [=c12|A bridge painter] in his cradle [!c12|looked] straight down: [c12 s8 denies|not a hoof came near the little one, who was on a lamp post, out of harm, drumming].

== d3 | Cathedral Close Circular | 2036-05-12T00:00:00Z | As seen from above
From the tower we have the best view of all that is regrettable. [=c13|A fire-watcher on the cathedral tower] [!c13|took] the measure of it: [c13 s14 asserts|from the toll house to the fish steps he could have filled thirty regiments with them, at a thousand heads each]. The secretary thinks otherwise. [c14 s4 asserts|“Six. Six thousand, and we were proud of it until the others began to add,”] [=c14|Sotiris Gantry-Mehl] [!c14|said]. The others are his own League.

[=c15|A groom from the police stables] [!c15|washes] the mare: [c15 s13 asserts|he had ribbon and drumskin to pick out of her shoe, and a good deal of hair with them]. [c16 s4 denies|“Our Lili played to the last bar and danced at a wedding the same night. That mare never met her,”] [!c16|said] [=c16|Gantry-Mehl], again to the annoyance of the League. Of the gas, [=c17|the groom] [!c17|says] [c17 s13 asserts|that three cartloads of the stuff went out full that morning and came home empty, and the horses sneezed].

[=c18|Ardouin] [!c18|comes down] on the secretary’s side: [c18 s2 asserts|a column of two hundred rows of thirty, by her own field glass].

== d4 | Metropolitan Noon | 2036-07-02T12:00:00Z | A quiet Sunday
The loaf is a penny dearer. [=c19|The secretary] [!c19|has been voted out]; [c19 s4 asserts|he has bought a rowing boat], [=c19|he] [!c19|says]. [=c20|The League] [!c20|promises] [c20 s3 promises|a march without any drums]. [=c21|The hat maker] [!c21|is hoping] [c21 s6 asserts|for a hot August]. [c22 s5 asserts|The seal has been stolen twice this year], [!c22|reports] [=c22|the permits office].

[=c23|The ornithologist] [!c23|asks] [c23 s9 demands|that no one shout below the island]. [=c24|The councillor] [!c24|does not remember] [c24 s12 doubts|who had brought the blotter]. [=c25|The lemonade woman] [!c25|is selling] milk, [c25 s7 asserts|since it does one less harm in the throat].

? denial | Had the march been permitted? | c2 c8 / c1 c7
? denial | Was gas used on the bridge? | c3 c10 c17 / c4 c9
? denial | Was the drummer girl trampled by a horse? | c11 c15 / c12 c16
? figure | How many marched? | c5 c13 / c14 c18
~ c22 c2 | a seal stolen, and a sheet with a seal
~ c6 c20 | a demand and a promise
~ c24 c8 | who brought the blotter, and what it covered
~ c25 c3 | milk in July and lemons on one day
