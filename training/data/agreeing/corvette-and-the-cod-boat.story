# A corvette and a cod boat collide: which of them turned into the other, on which side of the line it happened, whether the crew were helped, whether the camera was taken
@ s1 | Admiral Teodric Vaas | person | Sunder Navy | Vaas; Admiral Teodric Vaas; the admiral
@ s2 | Sunder Navy | body | Sunder Navy | the Sunder Navy; the navy
@ s3 | skipper Lowri Benbarrow | person | cod fishers | Benbarrow; Lowri Benbarrow; the skipper
@ s4 | a deckhand | unnamed | cod fishers | a deckhand; the deckhand
@ s5 | a ship's cook | unnamed | Sunder Navy | a ship's cook; the cook
@ s6 | a lighthouse keeper | unnamed | | a lighthouse keeper; the keeper
@ s7 | Halmar Coast Office | body | Halmar | the Halmar Coast Office; the coast office
@ s8 | Fisheries Minister Gudny Altrincher | person | Halmar | Altrincher; Fisheries Minister Gudny Altrincher; the minister
@ s9 | a ferry mate | unnamed | | a ferry mate; the mate
@ s10 | Professor Ewald Stroker | person | | Stroker; Professor Ewald Stroker; the surveyor
@ s11 | a nurse in Port Halmar | unnamed | | a nurse in Port Halmar; the nurse
@ s12 | Cod Fishers' Guild | body | cod fishers | the Cod Fishers' Guild; the guild

== d1 | Oceanic Cable Agency | 2033-04-06T18:20:00Z | Warship and trawler collide in disputed bank
PORT HALMAR – The cod boat Patience was holed by the corvette Resolve on Wednesday morning in light fog. [c1 s1 asserts|“She put her helm over and drove herself onto our stem. Our own wheel was amidships throughout,”] [=c1|Admiral Teodric Vaas] of the Sunder Navy [!c1|said]. [=c2|Skipper Lowri Benbarrow] [!c2|answered] from the harbour wall, still in borrowed trousers: [c2 s3 asserts|“We were lying to our nets with the engine cold, and that grey thing swung round and came for us like a bull.”]

[=c3|The Halmar Coast Office] [!c3|placed] the collision [c3 s7 asserts|four cables west of the median, in Halmar’s own water]. [=c4|The navy] [!c4|said] [c4 s2 asserts|the Patience had been warned by lamp at eight]. [c5 s8 demands|An apology before Easter and a new hull after it], [!c5|was what] [=c5|Fisheries Minister Gudny Altrincher] [!c5|required].

== d2 | The Halmar Gannet | 2033-04-08T07:00:00Z | Five cold men and a cold soup
Fog makes every man the hero of what he could not see. [=c6|A ferry mate], who passed at half a mile, [!c6|holds] [c6 s9 asserts|that the trawler lay like a log the whole time and it was the other that altered course]. Her own deckhand, oddly, will not have that. [c7 s4 asserts|“We sheered to port, hard, I was thrown against the winch by it, and there was the bow,”] [=c7|the deckhand] [!c7|said].

[=c8|Benbarrow] and he do agree on one point, and the navy’s spokesmen do not. [=c8|The skipper] [!c8|tells] everyone [c8 s3 asserts|that the corvette steamed off without lowering so much as a bucket]. [=c9|Her deckhand] [!c9|reckons] [c9 s4 asserts|they clung to fish boxes for an hour with her stern light growing smaller].

[=c10|The navy] [!c10|reported] on Thursday [c10 s2 asserts|that a launch was in the water within four minutes, blankets and all]. [=c11|A nurse in Port Halmar] who undressed the five [!c11|remarks] [c11 s11 asserts|that every one of them came to her in dry woollens with an anchor on the button, and with rum on his breath from the warship’s locker]. [=c12|The nurse] [!c12|has sent] [c12 s11 asserts|two of them home].

== d3 | Oceanic Cable Agency | 2033-04-13T16:00:00Z | Where was the Patience?
SUNDER – [=c13|Vaas] [!c13|showed] a chart on Wednesday: [c13 s1 asserts|the spot lies a mile and a half on the Sunder side]. The wreck is in forty fathoms and has not been dived. [=c14|A lighthouse keeper] on Halmar’s outermost rock, a state employee of thirty years, [!c14|took] the bearing of the distress rocket: [c14 s6 asserts|it rose well to the east of the line, over there, among their buoys].

[=c15|Professor Ewald Stroker], a surveyor, [!c15|concludes] from the drift of the fish boxes [c15 s10 asserts|that the two met in Halmar waters, and not narrowly]. The same drift, [=c16|he] [!c16|points out], [c16 s10 asserts|will bring diesel to the bird cliffs in May].

[c17 s4 asserts|“I filmed it. A petty officer leaned over and had the thing out of my hand,”] [=c17|the deckhand] [!c17|told] this agency. [=c18|A ship’s cook] of the Resolve [!c18|vouches] [c18 s5 denies|that nobody relieved the fishermen of anything but wet socks, and certainly of no camera]. [=c19|The admiral] [!c19|calls] the story [c19 s1 denies|“a film that was never shot, on a device that was never taken”].

== d4 | The Halmar Gannet | 2033-05-20T07:00:00Z | The cook has second thoughts
A letter came to this office without a stamp. [c20 s5 asserts|“It was we who turned. The officer of the watch wanted to frighten them and misjudged it. My pots flew to starboard,”] [!c20|writes] [=c20|the cook], who has left the service. On the camera [=c21|he] [!c21|stands] by what he said, and [!c21|adds] [c21 s5 asserts|that the deckhand still had it round his neck when he was given cocoa].

[=c22|The Cod Fishers’ Guild] [!c22|begs] to differ from its own members: [c22 s12 asserts|boats go out to save, and the Resolve’s boat did so on the sixth of April; the guild has thanked its coxswain]. But [=c23|it] [!c23|knows], from a tavern on the Sunder side, [c23 s12 asserts|that the little machine was confiscated and is being passed round the gunroom].

[=c24|Altrincher] [!c24|fears] [c24 s8 asserts|that the bank will be fished out before anyone agrees whose it is]. [=c25|The ferry mate] [!c25|asks] [c25 s9 demands|for a second foghorn]. [=c26|Stroker] [!c26|undertakes] [c26 s10 promises|to publish his drift tables within the year]. [=c27|The coast office] [!c27|leaves it open] [c27 s7 doubts|whether the wreck can be raised]. Easter has been and gone; [c28 s8 asserts|no apology has arrived], [=c28|the minister] [!c28|notes].

? responsibility | Which vessel turned into the other? | c2 c6 c20 / c1 c7
? account | On which side of the line did they collide? | c3 c15 / c13 c14
? denial | Did the corvette help the fishermen in the water? | c10 c11 c22 / c8 c9
? denial | Was the deckhand's camera taken from him? | c17 c23 / c18 c19 c21
~ c5 c28 | a demand and the note that it was not met
~ c4 c1 | a warning at eight is not the turn of the wheel
~ c16 c15 | two conclusions from one drift, about different things
~ c12 c11 | how they arrived and when they left
