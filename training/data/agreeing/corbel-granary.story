# A city granary burns in a shortage: whether it was full, whether the night watch was drunk, whether the doors were forced before the fire
@ s1 | Granary Office | body | city | the Granary Office; the granary office
@ s2 | Lord Provost Emmeline Tarr | person | city | Tarr; Lord Provost Emmeline Tarr; the provost
@ s3 | a rat catcher | unnamed | | a rat catcher; the rat catcher
@ s4 | a night watchman | unnamed | | a night watchman; the night watchman
@ s5 | a baker's journeyman | unnamed | | a baker's journeyman; the journeyman
@ s6 | Fire Captain Idris Vellacott | person | fire brigade | Vellacott; Fire Captain Idris Vellacott; the fire captain
@ s7 | a barge owner | unnamed | | a barge owner; the barge owner
@ s8 | a locksmith | unnamed | | a locksmith; the locksmith
@ s9 | Keeper Obadiah Semple | person | city | Semple; Keeper Obadiah Semple; the keeper
@ s10 | a chaplain | unnamed | | a chaplain; the chaplain
@ s11 | a laundress | unnamed | | a laundress; the laundress
@ s12 | Bakers' Craft | body | bakers | the Bakers' Craft; the craft
@ s13 | a grain assayer | unnamed | | a grain assayer; the assayer

== d1 | Corbel Town Crier | 2031-01-21T07:30:00Z | Smoke without a smell of bread
The municipal granary burned on Sunday night, and what people noticed first was that it did not smell. [=c1|Lord Provost Emmeline Tarr] [!c1|lamented] [c1 s2 asserts|the loss of nine thousand quarters of wheat, a winter’s bread]. [c2 s3 asserts|“I have not caught a rat there since harvest. They leave when there is nothing to eat,”] [!c2|said] [=c2|a rat catcher].

[=c3|A barge owner] [!c3|says] [c3 s7 asserts|he was in it on Saturday and it was stacked to the rafters, six floors, so tight that a cat could not get between]. [=c4|A grain assayer], who went over the ashes with a sieve, [!c4|reports]: [c4 s13 denies|not a charred kernel in the entire heap, only beams and brick].

[=c5|Fire Captain Idris Vellacott] [!c5|found] [c5 s6 asserts|the great door standing open when his first engine came up, its hasp wrenched out by a crowbar and not by heat]. [=c6|The Bakers’ Craft] [!c6|asks] [c6 s12 demands|for the price of flour to be fixed for a month].

== d2 | Lowland Correspondence | 2031-01-23T16:00:00Z | Watch “on watch”
CORBEL – [=c7|A night watchman] [!c7|told] us [c7 s4 denies|he had drunk nothing all night but barley water]. [c8 s5 asserts|He was under the cart by eleven, singing, then not singing], [!c8|said] [=c8|a baker’s journeyman] on his way to the ovens. [=c9|A chaplain] [!c9|vouches] for the man: [c9 s10 denies|there was no spirit on his breath when they prayed together at midnight, and he stood as straight as the candle].

A laundress has washed the man’s shirt; [c10 s11 asserts|it could have been wrung out into a bottle, so full of gin was it], [=c10|she] [!c10|says].

[=c11|Keeper Obadiah Semple] [!c11|swears] [c11 s9 asserts|that every door had been locked, barred and whole until the roof fell on it]. [=c12|A locksmith] who tended them [!c12|agrees] with him: [c12 s8 denies|nobody had broken so much as a rivet of that door before the flames had it]. [=c13|Tarr] [!c13|promises] [c13 s2 promises|two pounds of bread a head, every Saturday, until the spring].

== d3 | Night Owl, city radio | 2031-01-26T23:00:00Z | A city asks
– You passed there at nine, rat catcher. – [c14 s3 asserts|There were splinters on the step and a bar lying in the snow; someone had got in hours before it burned], [!c14|says] [=c14|the rat catcher].

– [=c15|Semple] [!c15|says] as well, against his provost, [c15 s9 asserts|that she had sold the wheat down the river in the autumn, floor by floor, until they swept up what was left].

[=c16|The granary office] [!c16|writes] to us [c16 s1 asserts|that the building held its stock in full on the day it was lost]. [=c17|Vellacott] [!c17|declines] to say [c17 s6 doubts|how the fire began].

== d4 | Corbel Town Crier | 2031-03-01T07:30:00Z | Saturday
[=c18|The journeyman] [!c18|counts] [c18 s5 asserts|two Saturdays out of five on which there was any bread to give]. [=c19|The assayer] [!c19|will show] [c19 s13 promises|his sieve to anyone who comes]. [=c20|The barge owner] [!c20|says] [c20 s7 asserts|his boat is up for sale]. [=c21|The craft] [!c21|notes] [c21 s12 asserts|that flour has doubled]. [=c22|The chaplain] [!c22|calls] for [c22 s10 demands|a fast, since there is one already]. [=c23|The locksmith] [!c23|says] [c23 s8 asserts|the new door will be of iron].

? account | Was the granary full of wheat when it burned? | c1 c3 c16 / c2 c4 c15
? denial | Was the night watchman drunk? | c8 c10 / c7 c9
? account | Had the door been broken open before the fire? | c5 c14 / c11 c12
~ c6 c21 | a demand and what prices did
~ c13 c18 | a promise and how far it was kept
~ c20 c3 | a boat for sale, and what its owner saw
~ c17 c5 | how the fire began, and how the door was found
