# A drone falls on a boarding school in Ostrava Fells: whether the pupils were in class, how many hurt, who flew it, whether the school stored fuel for an army
@ s1 | Fellside Militia Council | body | militia | the militia council; the Fellside militia; the council
@ s2 | spokesman Gant Ivory | person | militia | Ivory; Gant Ivory; the militia's spokesman
@ s3 | Interior Secretariat | body | government | the Interior Secretariat; the secretariat
@ s4 | headmaster Piers Lindqvane | person | school | Lindqvane; the headmaster; Piers Lindqvane
@ s5 | a kitchen maid | unnamed | school | a kitchen maid; the maid
@ s6 | Fells Children's Fund | body | relief | the Fells Children's Fund; the fund
@ s7 | a fuel carter | unnamed | | a fuel carter; the carter
@ s8 | pupil Nils Arrowood | person | school | Arrowood; Nils Arrowood; a sixth-former
@ s9 | district hospital | body | | the district hospital; the hospital

== d1 | Interior Bulletin | 2038-01-22T12:00:00Z | Militia attacks children
[=c1|The Interior Secretariat] [!c1|announces] with grief that [c1 s3 asserts|a militia drone flew into a classroom at Highmoor School during the second lesson, with every bench full]. [=c2|It] [!c2|gives] [c2 s3 asserts|thirty-eight wounded, all of them children and all now in the district hospital].

== d2 | Fell & Dale News | 2038-01-22T16:00:00Z | Empty desks saved lives
The blast at Highmoor took out the north front. [=c3|Headmaster Piers Lindqvane] [!c3|said] [c3 s4 asserts|the whole school was at the skating pond when it hit]. [c4 s5 asserts|There wasn’t a soul in the rooms but me and the cat], [=c4|a kitchen maid] [!c4|recalled].

[=c5|The militia’s spokesman, Gant Ivory], [!c5|insisted]: [c5 s2 denies|nothing of ours was in the air before dark].

== d3 | Fells Radio | 2038-01-23T07:00:00Z | Who flew it?
[=c6|The district hospital] [!c6|treated] [c6 s9 asserts|two adults for cuts and sent them home by evening]; [c7 s9 denies|no child came through its doors], [=c7|it] [!c7|said]. 

[=c8|The militia council], meeting in secret, [!c8|issued] a sheet in which it [!c8|said] that [c8 s1 asserts|the machine was a government target drone that had slipped its operator]. The [=c9|secretariat] [!c9|has waved away] [c9 s3 denies-|the suggestion that one of its own aircraft was lost].

[=c10|Ivory] [!c10|claimed] in a second call that [c10 s2 asserts|the school’s cellars held diesel for the armoured brigade]. 

== d4 | Children’s Fund field letter | 2038-01-25T10:00:00Z | Highmoor
[=c11|Our fund] [!c11|inspected] cellars and sheds: [c11 s6 asserts|coal, turnips, a broken organ. Not a can of fuel]. Lessons are held in the chapel. We [!c12|ask] that [=c12|both sides] keep off. [c12 s6 demands|Schools must be marked and left alone].

== d5 | Weekend Observer of Tarn | 2038-06-12T05:00:00Z | The boy with the camera
[=c13|Nils Arrowood], 17, [!c13|was late] for the ice because of a lost skate. [c13 s8 asserts|I filmed it from the lane. It has the secretariat’s orange tail and number 6 on it.] [=c14|A retired officer of the secretariat] [!c14|concedes] that [c14 s3 asserts|number 6 was written off that week]. 

[=c15|A fuel carter] from the valley, paid in eggs, [!c15|told] us [c15 s7 asserts|he had delivered forty drums to the school’s cellar door for the brigade before Christmas, and fetched the empties in February].

[=c16|Lindqvane] [!c16|wishes] [c16 s4 promises|to rebuild in brick].

? account | Were the pupils in the classrooms? | c1 / c3 c4
? figure | How many were hurt, and were children among them? | c2 / c7
? responsibility | Whose drone was it? | c1 / c5 c8 c13
? denial | Had the government lost a drone? | c9 / c8 c13 c14
? denial | Was army fuel in the cellars? | c10 c15 / c11
~ c6 c2 | adults treated do not exclude children elsewhere in the wards
~ c12 c10 | a demand, not a finding
~ c16 c3 | a plan to rebuild
