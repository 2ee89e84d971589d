# A river town tows away its houseboats: whether permits had been given, whether a boat was sunk on purpose, whether a child was aboard, where the boats are
@ s1 | Town of Fennimarch | body | town | the town of Fennimarch; the town hall
@ s2 | Burgomaster Ottilie Grabsand | person | town | Grabsand; Burgomaster Ottilie Grabsand; the burgomaster
@ s3 | Harbour-master Colm Tessaro | person | town | Tessaro; Harbour-master Colm Tessaro; the harbour-master
@ s4 | a basket weaver | unnamed | boat people | a basket weaver; the basket weaver
@ s5 | Mother Zuleika Brandt-Ogo | person | boat people | Mother Zuleika; Brandt-Ogo; Mother Zuleika Brandt-Ogo
@ s6 | a lock-keeper | unnamed | | a lock-keeper; the lock-keeper
@ s7 | a tug's deckhand | unnamed | | a deckhand of the tug; the deckhand
@ s8 | a schoolgirl | unnamed | | a schoolgirl; the schoolgirl
@ s9 | a barber | unnamed | | a barber; the barber
@ s10 | a diver | unnamed | | a diver; the diver
@ s11 | a stamp cutter | unnamed | | a stamp cutter; the stamp cutter
@ s12 | River Police | body | police | the River Police
@ s13 | a miller | unnamed | | a miller; the miller

== d1 | Fennimarch Weekly Bell | 2036-04-04T09:00:00Z | Willow bank cleared
Twenty-six houseboats have vanished from the willow bank since Tuesday. [=c1|The town hall] [!c1|explains] [c1 s1 denies|that none of them had ever been licensed to lie there]. [c2 s5 asserts|“The red stamp hung in every cabin, framed, over the stove,”] [!c2|said] [=c2|Mother Zuleika Brandt-Ogo], who has lived afloat for sixty-one years.

One of the boats, the Linnet’s Egg, is on the bottom. [=c3|A deckhand of the tug] [!c3|says] [c3 s7 asserts|her seams had simply opened under tow, rotten as she was]. [=c4|A lock-keeper] [!c4|saw] her go through his gates and [!c4|believes] otherwise: [c4 s6 asserts|somebody had put an auger through her bottom in three places, the holes were as round as coins].

[c5 s9 asserts|“There was a little face at the porthole when she tipped,”] [!c5|said] [=c5|a barber] with a shop on the bridge. [=c6|The River Police] [!c6|called] [c6 s12 asserts|for anyone missing a child to come forward]. [=c7|The burgomaster, Ottilie Grabsand,] [!c7|wants] [c7 s2 demands|a promenade with lamps on the willow bank by Whitsun].

== d2 | Fennimarch Weekly Bell | 2036-04-11T09:00:00Z | Ask the stamp
Few towns have only one stamp cutter. [c8 s11 asserts|“I cut the moorings die for old Tessaro and watched him bring it down on six-and-twenty cards, one for each hull,”] [=c8|he] [!c8|told] us. Tessaro, the harbour-master, was for thirty years the terror of everyone with a rope. [=c9|Harbour-master Colm Tessaro] [!c9|says] [c9 s3 asserts|yes, he had issued the papers, and the town hall took four florins for each and lost the book]. But among the boat people themselves one hears: [c10 s4 denies|“Cards! We never had any cards. We paid the old man in eels to look at the clouds.”] That was [=c10|a basket weaver], [!c10|speaking] as she plaited. 

[=c11|She] also [!c11|doubts] [c11 s4 doubts|whether she wants to live ashore].

[=c12|A diver] [!c12|has felt] along the hull of the Linnet’s Egg. [c12 s10 denies|No hand did this; the caulking is gone from stem to stern, and there is no hole in the planks that nature did not make], [=c12|he] [!c12|reports]. [c13 s10 denies|He met nobody down there, neither great nor small], [=c13|he] [!c13|adds]. [=c14|A schoolgirl] of the parish [!c14|named] [c14 s8 asserts|her friend Bibi, who had been left asleep in the forward bunk that morning and swam out by the hatch].

== d3 | Radio Three Rivers | 2036-04-13T11:00:00Z | Sunday with the water-folk
Listeners ask where the other twenty-five lie. [=c15|The town of Fennimarch] [!c15|answers] [c15 s1 asserts|that all are in safe keeping in the old timber dock, each under its number]. [c16 s13 asserts|“My chimney has been burning painted wood for a week. I bought the lot by the cartload, tillers, cradles and all,”] [!c16|says] [=c16|a miller] of this district. [=c17|The lock-keeper] [!c17|sent] them up himself: [c17 s6 asserts|they went through to the breaker’s beach in two days and none came back with its ribs in].

[=c18|The deckhand] [!c18|insists], on the child, [c18 s7 denies|that he went through her from bow to stern and there was no living thing in her but a cat]. [c19 s5 denies|“Our little ones were all at the fair with me, I counted them twice, and Bibi held my skirt,”] [!c19|says] [=c19|Mother Zuleika], to the annoyance of those who would help her. On the sinking [=c20|she] [!c20|has] no such doubts: [c20 s5 asserts|it was done with a drill, from inside, by a man with a town badge].

== d4 | Fennimarch Weekly Bell | 2036-05-30T09:00:00Z | Whitsun
There are lamps on the willow bank, though they do not burn yet. [c21 s2 denies|“The boats were squatting there without leave of any kind, and old Tessaro’s memory is not an office,”] [!c21|said] [=c21|Grabsand] over the ribbon. [=c22|The harbour-master] [!c22|feeds] a ship’s cat [!c22|and says] [c22 s3 asserts|it leads him every evening over five-and-twenty sound roofs, not one of them short of a nail].

[=c23|The River Police] [!c23|have found] [c23 s12 asserts|eleven adults without a roof and given them tents]. [=c24|The barber] [!c24|promises] [c24 s9 promises|free shaves to all who were towed]. [=c25|The basket weaver] [!c25|is living] in a tent and [!c25|finds] [c25 s4 asserts|that it is not windy enough]. [=c26|The miller] [!c26|advises] [c26 s13 demands|everybody to burn no tar in a closed room].

? denial | Had the houseboats been given permits? | c2 c8 c9 / c1 c10 c21
? account | Was the Linnet's Egg sunk on purpose? | c4 c20 / c3 c12
? denial | Was a child aboard when she sank? | c5 c14 / c18 c19
? status | Were the other boats still whole? | c15 c22 / c16 c17
~ c6 c5 | a call to parents and a face at a porthole
~ c13 c14 | nobody on the bottom, and a girl who swam out
~ c11 c25 | an open question and a complaint
~ c7 c24 | a wish for a promenade and a promise of shaves
~ c23 c15 | people without a roof, and where the boats lie
