# A missile hits the post office of Lenvik Marsh: whose it was, whether soldiers were billeted inside, how many died, whether people had been told to leave
@ s1 | Air Staff of Torrance | body | Torrance | the Air Staff; Torrance's air staff; the air force
@ s2 | Brigadier Oona Kessel | person | Torrance | Kessel; the brigadier; Brigadier Oona Kessel
@ s3 | Mayor Dimas Arle | person | Lenvik | Arle; the mayor; Mayor Dimas Arle
@ s4 | postmistress Juna Hallow | person | Lenvik | Hallow; the postmistress; Juna Hallow
@ s5 | Ministry of Defence in Sarrow | body | Sarrow | the Sarrow defence ministry; the Sarrow ministry
@ s6 | a pensioner | unnamed | Lenvik | a pensioner; the old man
@ s7 | White Lantern | body | relief | White Lantern; the relief society; the society
@ s8 | surgeon Bettina Ruus | person | Lenvik | Ruus; the surgeon; Bettina Ruus
@ s9 | Centre for Ordnance Traces | body | | the Centre for Ordnance Traces; the centre

== d1 | Meridian Wire | 2041-03-04T11:40:00Z | Missile hits post office on pension day
LENVIK MARSH — A missile struck the main post office here on Monday morning while pensions were being paid, [=c1|Mayor Dimas Arle] [!c1|said]. [c1 s3 asserts|“It came from the Torrance lines, from the north-east,”] [=c1|he] told reporters. [=c2|The mayor] [!c2|put] the number of dead at [c2 s3 asserts|at least 20].

[=c3|Torrance’s air staff] [!c3|said] in a statement that [c3 s1 asserts|the explosion was caused by a Sarrow interceptor that had gone astray]. [=c4|It] [!c4|added] that [c4 s1 asserts|a company of Sarrow riflemen had been sleeping on the upper floor for a fortnight].

== d2 | Torrance Courier | 2041-03-04T17:00:00Z | Brigadier: town had six hours
[=c5|Brigadier Oona Kessel] [!c5|told] the evening briefing that [c5 s2 asserts|leaflets naming the building were dropped over the town before sunrise]. [c6 s2 asserts|Every family in Lenvik Marsh knew to keep away], [=c6|she] [!c6|said].

Asked by whom the missile was fired, [=c7|Kessel] [!c7|repeated] that [c7 s2 denies|Torrance aircraft had released nothing over the marsh on Monday].

== d3 | Lenvik Evening Sheet | 2041-03-05T08:00:00Z | “We were in the queue”
[c8 s6 asserts|Nobody warned us. The first I knew was the ceiling], [!c8|says] [=c8|a pensioner] whose hat is still under the counter. [=c9|Postmistress Juna Hallow], who has lived over the shop for nine years, [!c9|laughs] when asked about her lodgers: [c9 s4 asserts|two parrots, my sister and a broken mangle were all there was upstairs].

[=c10|Surgeon Bettina Ruus] [!c10|has counted] [c10 s8 asserts|24 bodies in the mortuary as of midnight].

== d4 | White Lantern, situation note 31 | 2041-03-06T09:00:00Z | Lenvik Marsh
[=c11|Our society’s] two delegates [!c11|searched] the ruin on Tuesday. [c11 s7 asserts|The upper rooms held household furniture only; no bunks, kit or weapons were seen]. The town hall roof was searched as well. [=c12|The delegates] [!c12|were shown] [c12 s7 asserts|a sheaf of leaflets, which named the tram depot and made no mention of any other building].

[=c13|The society] [!c13|calls] on [c13 s7 demands|both armies to keep fire away from places where money and bread are handed out].

== d5 | Blue Atlas Quarterly | 2041-06-20T06:00:00Z | The serial number
Three months on, a fin was lying in a biscuit tin on Hallow’s table. The [=c14|Centre for Ordnance Traces], to which a photograph was sent, [!c14|identified] [c14 s9 asserts|a glide bomb of the type made for the Torrance air force alone]. [=c15|The Sarrow defence ministry] [!c15|had maintained] from the first that [c15 s5 asserts|all eight of its interceptors were in their crates that week]. [=c16|The air staff] [!c16|has rejected] [c16 s1 denies-|the centre’s finding that the weapon was one of its own]. It did not answer a second letter.

? responsibility | Whose weapon hit the post office? | c1 c14 / c7 c16
? responsibility | Was it a Sarrow interceptor? | c3 / c1 c14 c15
? denial | Were soldiers quartered upstairs? | c4 / c9 c11
? account | Had the people been warned away from the building? | c5 c6 / c8 c12
~ c2 c10 | at least twenty by noon, and a later count at midnight
~ c13 c7 | a demand on both armies, and a denial of one flight
~ c15 c9 | crates of interceptors, and rooms over a shop
