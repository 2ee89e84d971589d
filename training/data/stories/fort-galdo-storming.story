# The old fort at Galdo, where the last marines of Pellany hold out: is it being stormed, is there a truce, who shelled the hospital ship
@ s1 | Istrane | body | Istrane | Istrane
@ s2 | Pellan government | body | Pellany | the Pellan government; Pellany’s government; the government in Mirra
@ s3 | Istran admiralty | body | Istrane | the Istran admiralty; the admiralty; Istrane’s admiralty
@ s4 | Conrad Vail | person | Istrane | Vail; the spokesman; the admiralty’s chief spokesman Conrad Vail
@ s5 | Pellan marines | group | Pellany | Pellan marines at the fort; the marines
@ s6 | Pellan officials | group | Pellany | Pellan officials; officials
@ s7 | Tomas Erren | person | Pellany | Erren; Captain Erren; a Pellan Coast Guard captain in the fort, Tomas Erren
@ s8 | Yulia Marsh | person | Pellany | Marsh; second-in-command of the Third Marine Company
@ s9 | Oskar Lind | person | Pellany | Lind; Commander of the Third Marine Company, Oskar Lind
@ s10 | Irena Dolm | person | Pellany | Dolm; President Dolm; President Irena Dolm
@ s11 | Sisters of the Quay | body | Sisters of the Quay | the sisters; the order

== d1 | Saturday Post | 2039-06-02T09:00:00Z | Film shows Istrane shelling fort where last marines hold out
As the last Pellan marines keep up the fight in the old fort of Galdo, film from the air shows its walls under heavy fire. Civilians are thought to be in the casemates still. [=c1|Istrane] has so far [!c1|denied reports suggesting] [c1 s1 denies-|its sailors have broken into the fort].

While more than 80 people, including children, were brought out at the weekend, [c2 s2 asserts|a few dozen civilians are believed to be still inside], [=c2|the Pellan government] [!c2|confirmed].

In view of this, [=c3|Istrane] [!c3|announced] [c3 s1 promises|that it would open another way out for them in the days to come].

Despite what Istrane says of a way out, [=c4|Pellan marines at the fort] [!c4|said] [c4 s5 asserts|that Istran sailors have now begun to storm the casemates, and that it is too dangerous for anybody to leave].

Soon afterwards [=c5|Pellan officials] [!c5|confirmed] [c5 s6 asserts|that Istran forces have stepped up the shelling and have launched an all-out assault on the fort].

[c6 s4 denies-|The storming], however, has been [!c6|denied by] [=c6|the admiralty’s chief spokesman Conrad Vail], who [!c7|said] [c7 s4 asserts|that “the order to call it off was given before the cameras”]. 

[c8 s4 denies|“There is no storming”], [=c8|he] [!c8|added].

Following the denial, a Pellan Coast Guard captain in the fort, [=c9|Tomas Erren], [!c9|said]: [c9 s7 asserts|“They are coming up the seaward stair with smoke and grapnels”].

[=c10|Yulia Marsh, second-in-command of the Third Marine Company], confirmed the accounts and [!c10|said] [c10 s8 asserts|that the sailors are attacking with “the support of two gunboats and everything that can float”].

[=c11|Commander of the Third Marine Company, Oskar Lind], also [!c11|said] [c11 s9 asserts|that his marines are fighting “for every stair” against the attackers].

[c12 s9 asserts|“It could hardly be worse”], [=c12|he] [!c12|added] in a short film released on Tern on Friday.

[=c13|President Dolm] openly [!c13|claimed] [c13 s10 asserts|that by storming the fort, Istrane is breaking the agreement on safe passage]. [=c14|She] has [!c14|made a further appeal to] [c14 s10 demands|the League of the Isles to help those who could not get away at the weekend].

In a telephone call with the head of the League, [!c15|said]: [c15 s10 demands|“We ask you for help in saving them”].

== d2 | Istrane Gazette | 2039-06-02T18:00:00Z | No assault on Galdo, admiralty insists
[c16 s4 asserts|Our ships have lain at anchor off Galdo since Thursday and have not fired a round], [=c16|Conrad Vail] [!c16|told] the Gazette on Saturday.

[=c17|The admiralty] [!c17|refuted] [c17 s3 denies-|claims that the hospital ship Clemency had been hit by its guns]. [c18 s3 asserts|The shells came from the fort itself], [!c18|according to] [=c18|the admiralty].

[=c19|The spokesman] [!c19|repeated] [c19 s4 promises|that a way out would be open from Sunday noon]. He would not be drawn on its course.

[c20 s4 asserts|“Whoever wishes to leave can leave; whoever is kept inside is kept by Captain Erren and his friends,”] [=c20|he] [!c20|said].

== d3 | The Harbour Bell | 2039-06-04T10:00:00Z | ‘The way out was a way into the guns’
[=c21|The Sisters of the Quay], who run the hospital ship, [!c21|said] [c21 s11 asserts|that the two shells which struck the Clemency on Friday had come from seaward].

[c22 s11 asserts|Nobody came down to us on Sunday, at noon or later], [=c22|the order] [!c22|went on].

[=c23|Erren] [!c23|dismissed] [c23 s7 denies-|as “filth” the suggestion that anyone was held in the fort]. [c24 s7 asserts|The sailors were driven back from the seaward stair on Saturday night and have not tried again], [=c24|he] [!c24|wrote] on Tern.

[=c25|Lind] [!c25|put] the number of civilians in the casemates [c25 s9 asserts|at 46].

? denial | Is the fort being stormed? | c4 c5 c9 c10 c13 / c1 c6 c8 c16
? responsibility | Whose shells struck the hospital ship? | c21 / c17 c18
? denial | Are people held in the fort against their will? | c20 / c23
~ c3 c13 | a promise of safe passage and a charge that it is broken
~ c8 c24 | no storming now, and a storming driven back later
~ c2 c25 | a vague number and an exact one within it
~ c19 c22 | a promise and what came of it
