# A tram explodes in Varnholm: bomb or gas, whether a group claimed it, how many died, whether the suspect was at work, whether the line had been warned
@ s1 | Varnholm Tramways | body | company | Varnholm Tramways; the tramways; the company
@ s2 | Commissioner Ebba Stroud | person | police | Stroud; the commissioner; Commissioner Ebba Stroud
@ s3 | Free Fens Movement | body | Fens | the Free Fens Movement; the movement; the Fens
@ s4 | suspect Jory Tamm | person | suspect | Tamm; Jory Tamm; the suspect
@ s5 | a bakery foreman | unnamed | | a bakery foreman; the foreman
@ s6 | a conductor | unnamed | company | a conductor; the conductor
@ s7 | Gasworks of Varnholm | body | gasworks | the gasworks; Varnholm's gasworks
@ s8 | Professor Lene Askar | person | | Askar; Professor Lene Askar; the professor

== d1 | Varnholm Post | 2035-12-03T19:00:00Z | Seven dead on the number four
[=c1|Commissioner Ebba Stroud] [!c1|said] [c1 s2 asserts|seven people were killed when tram 4 blew up at Herring Cross]. [c2 s2 asserts|This was a bomb under a seat, made by people who knew their trade], [=c2|she] [!c2|told] a crowd in the rain.

[=c3|The gasworks] [!c3|pointed out] that [c3 s7 asserts|its mains had been tested the week before and were sound].

== d2 | Tidings of the Fens | 2035-12-04T10:00:00Z | Not us
In a message signed with the heron, the [=c4|Free Fens Movement] [!c4|disowned] the attack: [c4 s3 denies|none of its volunteers was in Varnholm this winter]. [=c5|The movement] [!c5|offers] [c5 s3 promises|the bereaved its sympathy and its silence for nine days].

== d3 | Varnholm Post | 2035-12-06T19:00:00Z | Man held
Police took a young fenman from his bed. [=c6|The commissioner] [!c6|announced] that [c6 s2 asserts|Jory Tamm had boarded the tram at Salt Street at 5.40 with a brown parcel and got off without it]. She [!c7|read] from a leaflet in which, by [=c7|her] account, [c7 s2 asserts|the Fens boasted of the deed].

[c8 s5 asserts|Jory was at the third oven with me from four until the whistle at eight. I docked him for burning rolls,] [!c8|said] [=c8|a bakery foreman].

== d4 | Night Tram, the conductors’ paper | 2035-12-20T00:00:00Z | What we smelled
[=c9|A conductor] of the same line [!c9|wrote] to this paper: [c9 s6 asserts|for three days passengers had complained of bad eggs at Herring Cross and the depot was told each time]. [=c10|Varnholm Tramways] [!c10|will have none of it]: [c10 s1 denies|no complaint of any smell is in the depot’s books].

== d5 | The Quiet Monthly | 2036-09-01T06:00:00Z | Under the rails
[=c11|Professor Lene Askar] [!c11|spent] the summer with the wreck. [c11 s8 asserts|The floor was pushed up, not down; the fuel came from a cracked main beneath the points; there is no residue of any explosive], [=c11|she] [!c11|wrote]. [=c12|The gasworks] [!c12|has since let it be known] that [c12 s7 asserts|an inspection at the Cross was booked and never carried out].

[=c13|Tamm], freed in March, [!c13|bakes] again. [c13 s4 asserts|I have never owned a brown parcel and I was nowhere near a tram], [=c13|he] [!c13|says]. [=c14|Stroud] [!c14|refuses] [c14 s2 demands|to hear the word apology]. A plate with the seven names is to be fixed to the shelter; the leaflet, on inspection, [c15 - asserts|turned out to praise an act of two years earlier in another town].

[c16 s6 asserts|I reported it myself, twice, to the night inspector], [=c16|the conductor] [!c16|repeated] under oath.

? responsibility | Bomb or gas? | c2 / c11
? account | Were the mains sound? | c3 / c11 c12
? account | Where was Tamm at 5.40? | c6 / c8 c13
? account | Did the Fens claim it? | c7 / c15
? denial | Had a smell been reported? | c10 / c9 c16
~ c4 c7 | denial of having sent anyone, and a leaflet said to boast
~ c5 c14 | sympathy offered, apology refused
