# Barricades on Sugar Square at Mirande: who set fire to the guild house, whether a student was run over, whether the president offered to go, whether the army took sides
@ s1 | Presidency of Corvia | body | president | the presidency; Corvia's presidency
@ s2 | President Alder Munsey | person | president | Munsey; the president; President Alder Munsey
@ s3 | Square Committee | body | square | the Square Committee; the committee; the square
@ s4 | student Rika Boll | person | square | Boll; Rika Boll; the student leader
@ s5 | Third Brigade | body | army | the Third Brigade; the brigade
@ s6 | a chestnut seller | unnamed | | a chestnut seller; the chestnut seller
@ s7 | Interior Minister Cass Odell | person | president | Odell; the interior minister; Interior Minister Cass Odell
@ s8 | St Brannoc Infirmary | body | | St Brannoc; the infirmary

== d1 | Littoral News Agency | 2037-02-21T23:10:00Z | Guild house burns as night falls
MIRANDE — The guild house on Sugar Square was burning late on Saturday. [=c1|Interior Minister Cass Odell] [!c1|blamed] [c1 s7 asserts|petrol bottles thrown from the barricade]. The [=c2|Square Committee] [!c2|accused] [c2 s3 asserts|plain-clothes police of carrying cans in by the back door]. 

[=c3|Rika Boll], a student leader, [!c3|told] the crowd that [c3 s4 asserts|a boy of nineteen had been crushed by a water cannon lorry in Tinker Lane].

== d2 | Presidency, press office | 2037-02-22T08:00:00Z | Statement
[c4 s1 denies|No vehicle of the police entered Tinker Lane at any hour of Saturday.] [=c4|The presidency] [!c4|calls] the tale of a death a fabrication. [=c5|President Munsey] [!c5|is at] [c5 s2 asserts|his desk, and has not for one minute considered leaving it]. [=c6|It] [!c6|further states] that [c6 s1 asserts|the Third Brigade has renewed its oath and stands behind the head of state].

== d3 | Barricade, a wall newspaper | 2037-02-22T12:00:00Z | They are wobbling
[=c7|Two captains of the Third Brigade] [!c7|came] to our tent at ten and [!c7|gave] word that [c7 s5 asserts|the brigade would obey no order from the palace]. Bread is needed at the east barricade, and dry socks.

[=c8|A chestnut seller] [!c8|told] us what his brazier lit: [c8 s6 asserts|four men with short hair and new boots, each with a can, going in from the yard of the guild house before the smoke].

== d4 | Mirande Mercury | 2037-02-24T06:00:00Z | Room 6
[=c9|St Brannoc] [!c9|listed] among its dead [c9 s8 asserts|one male, nineteen, wheel injuries to the chest, brought from Tinker Lane on Saturday at 20.15]. 

A bishop who carried letters that night [!c10|told] the Mercury that [c10 s2 asserts|Munsey had proposed to resign at Easter against a guarantee for his sons]. So [!c10|says] [=c10|the bishop], who kept the letter. [=c11|The committee] [!c11|wanted] [c11 s3 demands|him gone by noon].

== d5 | Studies in Upheaval | 2041-09-01T06:00:00Z | Four winters after
[=c12|Odell], before the tribunal, [!c12|stuck] to [c12 s7 asserts|the view that the students burned the house themselves]. [=c13|The brigade’s] war diary, opened last year, [!c13|reads] for the twenty-second: [c13 s5 asserts|“09.40: palace orders received; not to be carried out; officers agreed”]. 

[=c14|A police driver] [!c14|testified] [c14 s7 asserts|that he had taken his lorry into the lane against a one-way sign, felt a bump and was told to keep going]. [c15 s2 asserts|I was tired, but I never wrote a word about going], [!c15|says] [=c15|Munsey] in his memoir, chapter nine. 

? responsibility | Who set the guild house on fire? | c1 c12 / c2 c8
? account | Was a youth run over in Tinker Lane? | c3 c9 c14 / c4
? account | Did Munsey offer to resign? | c5 c15 / c10
? account | Did the brigade back the president? | c6 / c7 c13
~ c11 c10 | a demand for noon, and an offer for Easter
~ c3 c2 | both from the square, about different things
