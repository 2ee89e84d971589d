# A disputed island garrison changes hands or not: who holds the fort, whether the commander was captured, whether the well was blown up, whether civilians had left, when it began
@ s1 | Admiralty of Kestria | body | Kestria | the Admiralty; the Kestrian Admiralty; Kestria's Admiralty
@ s2 | General Staff of Moyle | body | Moyle | the General Staff; the Moyle General Staff; Moyle's General Staff
@ s3 | Major Rufin Ascott | person | Kestria | Ascott; Major Ascott; Major Rufin Ascott; the major
@ s4 | a lobster fisherman | unnamed | | a lobster fisherman; the fisherman
@ s5 | schoolteacher Iva Pelham | person | islanders | Pelham; Iva Pelham; the schoolteacher; the teacher
@ s6 | Medical Relief Channel | body | relief | Medical Relief Channel; the relief workers; the charity
@ s7 | Chancellor Hedda Brandt | person | Moyle | Brandt; Chancellor Brandt; Hedda Brandt; the chancellor
@ s8 | a paratrooper | unnamed | Moyle | a paratrooper; the paratrooper

== d1 | Moyle Bulletin | 2036-05-20T10:00:00Z | Gull Island liberated
[c1 s2 asserts|The fort on Gull Island has been in our hands since seven this morning], [=c1|Moyle’s General Staff] [!c1|announces]. [=c2|It] [!c2|adds] that [c2 s2 asserts|its commandant, one Major Ascott, was led off with his hands up]. [=c3|Chancellor Hedda Brandt] [!c3|sees] in the landing [c3 s7 asserts|“the end of a long injustice”]. 

[=c4|The General Staff] [!c4|accuses] the enemy: [c4 s2 asserts|retreating marines dynamited the island's only well].

== d2 | Kestrian Telegraph | 2036-05-20T13:30:00Z | Attack beaten off
[=c5|The Admiralty] [!c5|can report] that [c5 s1 asserts|the garrison is at its guns and the landing party in the sea]. [c6 s3 asserts|“I am talking to you from my own desk, and the tea is hot,”] [=c6|Major Rufin Ascott] [!c6|told] this newspaper over the naval telephone at eleven. [=c7|The Admiralty] [!c7|stressed] [c7 s1 asserts|that all 340 islanders had been shipped to the mainland on Sunday]. 

== d3 | Strait Weekly | 2036-05-23T06:00:00Z | Seen from a lobster boat
The fisherman had his glasses with him. [c8 s4 asserts|On Wednesday at noon there was a green cross on white above the battery, and that's Kestria's, I've painted enough of them on hulls], [!c8|says] [=c8|a lobster fisherman]. [=c9|Iva Pelham], who teaches in the only school there, [!c9|held] lessons that day: [c9 s5 asserts|nineteen children sat under the stairs with her, and their parents were in the church]. 

[=c10|The teacher] [!c10|drew] water on Thursday: [c10 s5 asserts|the pump works as it has always worked, I filled four cans]. 

== d4 | Medical Relief Channel, situation report 3 | 2036-05-25T16:00:00Z | Gull Island
[=c11|The charity] was let ashore on Saturday. [=c11|Its] team [!c11|treated] [c11 s6 asserts|more than a hundred residents, several of whom had not left their cellars all week]. [=c12|It] [!c12|notes] that [c12 s6 asserts|the well shaft is choked with rubble from a charge laid at the rim]. [=c13|The relief workers] [!c13|request] [c13 s6 demands|water in tanks].

== d5 | Strait Weekly | 2036-06-13T06:00:00Z | The man in the cellar
A paratrooper on leave drank a good deal and talked. [=c14|The paratrooper] [!c14|swore] that [c14 s8 asserts|he tied the major's thumbs together with a bootlace at a quarter past seven and sat on him till evening]. [c15 s8 asserts|By eight we had run our own colours up the mast and were frying their bacon], [=c15|he] [!c15|said]. [=c16|Ascott], released through a third country, [!c16|would say] only that [c16 s3 promises|he would write a book].

? denial | Who held the fort on Wednesday? | c1 c15 / c5 c8
? denial | Was the major captured that morning? | c2 c14 / c6
? denial | Had the islanders been taken off? | c7 / c9 c11
? denial | Was the well destroyed? | c4 c12 / c10
~ c3 c1 | a judgement and a report
~ c13 c12 | a request and the damage
~ c16 c6 | a book promised and a telephone talk
