# A school is shut from one day to the next: whether the children were locked out, why it was closed, who changed the locks, whether the books were burnt
@ s1 | education deputy Lazlo Fenwright-Amo | person | town council | Fenwright-Amo; Lazlo Fenwright-Amo, who is deputy for education; the deputy
@ s2 | town council of Parramoor | body | town council | the town council; the council
@ s3 | Headmaster Elio Szantos-Reed | person | school | Szantos-Reed; Headmaster Elio Szantos-Reed; the headmaster
@ s4 | a lollipop woman | unnamed | | a crossing keeper; the crossing keeper
@ s5 | a plasterer | unnamed | | a plasterer; the plasterer
@ s6 | a first-form mother | unnamed | | a mother from the first form; the mother
@ s7 | a locksmith | unnamed | | a locksmith; the locksmith
@ s8 | surveyor Inge Obadiah-Lund | person | | Obadiah-Lund; the surveyor; surveyor Inge Obadiah-Lund
@ s9 | Parents of Spindle Street | body | parents | the Parents of Spindle Street; the parents
@ s10 | a stoker at the baths | unnamed | | a stoker at the baths; the stoker
@ s11 | a second-hand bookseller | unnamed | | a second-hand bookseller; the bookseller
@ s12 | a Latin teacher | unnamed | school | a Latin teacher; the Latin teacher
@ s13 | a gardener | unnamed | | a gardener; the gardener

== d1 | Parramoor Argus | 2031-01-12T15:00:00Z | No lessons at Spindle Street
It was four below on Monday. [c1 s6 asserts|“Two hundred little ones stood in the snow before a barred gate until their lips were blue,”] [!c1|said] [=c1|a mother from the first form]. [=c2|Lazlo Fenwright-Amo, who is deputy for education,] [!c2|was brief]: [c2 s1 asserts|every pupil had been led into the warm church hall before the clock struck eight]. [=c3|The crossing keeper], who sees them over the road each day, [!c3|confirms] as much: [c3 s4 denies|not one of them was left out of doors, the last had cocoa in hand when she went off duty].

Why was it closed? [=c4|The town council] [!c4|stated] [c4 s2 asserts|that the ceilings might come down at any moment]. [=c5|The headmaster, Elio Szantos-Reed,] [!c5|sniffs] at that: [c5 s3 asserts|“They have sold us to the cinema people. That is the whole of it.”] [=c6|The Parents of Spindle Street] [!c6|ask] [c6 s9 demands|for a stove, a roof and a reason].

== d2 | Parramoor Argus | 2031-01-16T15:00:00Z | Plaster and a purse
[=c7|A plasterer] who was up in the loft in December [!c7|would not have slept] below it: [c7 s5 asserts|the laths were hanging on by habit, he says, and he told the office so in red]. [=c8|Surveyor Inge Obadiah-Lund] [!c8|checked] [c8 s8 asserts|room after room and found vaults to bear an elephant; a price per square yard had been pencilled on each wall by a film company’s man, which explains things]. And the doors? [c9 s7 asserts|“Eleven new cylinders, ordered and paid by the headmaster, in person, on the Saturday,”] [!c9|said] [=c9|a locksmith].

[c10 s3 asserts|“The town had the barrels replaced behind my back; I stood there on Sunday evening with forty useless keys,”] [!c10|said] [=c10|Szantos-Reed]. [=c11|His Latin teacher] [!c11|whispers] that [c11 s12 asserts|Elio did it himself, he showed the staff the shiny bunch and hid it in the globe].

[=c12|The gardener] [!c12|heard] a drill: [c12 s13 asserts|on the eve of the closure, and next to it there was a van with the municipal arms and two fellows from the public works who fitted one bolt after the other].

== d3 | Radio Moorside | 2031-01-20T17:30:00Z | Smoke over the baths
For two days there was grey snow on the windowsills. [=c13|A stoker at the baths] [!c13|says] [c13 s10 asserts|he was brought eleven barrowloads with the stamp of Spindle Street and the swimmers had never had it so warm]. [c14 s1 denies|“Not a page from that library has gone anywhere near a flame,”] [!c14|declared] [=c14|Fenwright-Amo]. [=c15|A second-hand bookseller] [!c15|showed] us [c15 s11 asserts|the lot, on his own shelves, atlases, grammars and all, bought by the yard].

[c16 s12 asserts|“I fished half a grammar out of the ash pit. The rest of our shelves is in the sky,”] [!c16|said] [=c16|the Latin teacher].

Back to the Monday. [=c17|The gardener] [!c17|saw] [c17 s13 asserts|caps along the railing at half past nine, no head without one, and heard crying]. [c18 s2 asserts|The deputy was mistaken: the key to the hall had been in another coat, and all the classes waited in the street for two hours], [!c18|admitted] [=c18|the council] last night.

== d4 | Parramoor Argus | 2031-03-02T15:00:00Z | First showing in May
The cinema has paid its second instalment. [=c19|The council] [!c19|still believes] [c19 s2 asserts|that it would have been irresponsible to leave anyone under such ceilings]. [=c20|Obadiah-Lund] [!c20|has been asked] to look at the town hall; [c20 s8 doubts|whether it will stand she does not care to say], [=c20|she] [!c20|tells] us. [c21 s3 promises|“I shall teach in my kitchen,”] [!c21|says] [=c21|the headmaster].

[=c22|The mother] [!c22|has bought] [c22 s6 asserts|a globe at the bookseller’s, and it rattles]. [=c23|The parents] [!c23|want] [c23 s9 demands|the money for a new roof at last]. [=c24|The crossing keeper] [!c24|sees] [c24 s4 asserts|nobody across any more]. [=c25|The stoker] [!c25|complains] [c25 s10 asserts|that coal is dearer than paper].

? denial | Were the children left outside on the Monday? | c1 c17 c18 / c2 c3
? account | Was the school closed because of its ceilings or because it had been sold? | c4 c7 c19 / c5 c8
? responsibility | Who changed the locks, the headmaster or the town? | c9 c11 / c10 c12
? denial | Were the school's books burnt? | c13 c16 / c14 c15
~ c6 c23 | two demands of the parents, one later
~ c22 c11 | a globe that rattles, and where the keys were hidden
~ c25 c13 | the price of coal and what he was brought
~ c21 c24 | a plan for the kitchen, and an empty crossing
