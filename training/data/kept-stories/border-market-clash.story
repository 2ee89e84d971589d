# A market straddling a border is shut by troops: who closed it, whether a stallholder was killed, whether compensation was paid, how far troops advanced
@ s1 | Ministry of the Interior of Ondara | body | Ondara | the Ondara interior ministry; Ondara's ministry
@ s2 | General Petra Sayle | person | Vesk | Sayle; the general; General Petra Sayle
@ s3 | Vesk Customs | body | Vesk | Vesk Customs; the customs
@ s4 | Market Syndics | body | traders | the Market Syndics; the syndics
@ s5 | a potter | unnamed | traders | a potter; the potter
@ s6 | Mayor Amos Quinby | person | | Quinby; the mayor; Mayor Amos Quinby
@ s7 | Border Observers | body | observers | the Border Observers; the observers
@ s8 | doctor Hilde Rawl | person | | Rawl; the doctor; Hilde Rawl

== d1 | Ondara Mirror | 2034-07-02T18:00:00Z | Vesk troops close market
[=c1|Ondara’s interior ministry] [!c1|announced] that [c1 s1 asserts|Vesk soldiers put a barrier across the cattle market at first light]. [=c2|General Petra Sayle] of Vesk [!c2|replied] that [c2 s2 asserts|the barrier was set up by Ondara police, on the Ondara half]. [=c3|The syndics] [!c3|saw] [c3 s4 asserts|fifty men in Vesk grey rolling out the wire].

== d2 | Vesk State Radio | 2034-07-03T07:00:00Z | All calm
[=c4|Vesk Customs] [!c4|reports] that [c4 s3 asserts|nobody lost his life in the market on Sunday]. [c5 s2 asserts|We moved not one metre beyond our side of the brook], [=c5|Sayle] [!c5|declared].

== d3 | Ondara Mirror | 2034-07-04T18:00:00Z | A funeral
Two streets away, [=c6|doctor Hilde Rawl] [!c6|signed] [c6 s8 asserts|the certificate of a cheese seller with a bullet in the chest, brought to her from the wire at seven on Sunday]. [=c7|A potter] [!c7|dragged] him there: [c7 s5 asserts|he was gone before we got to the corner]. 

[=c8|Mayor Amos Quinby] [!c8|demanded] [c8 s6 demands|that Vesk open the road]. [=c9|He] [!c9|put] Vesk’s forward post [c9 s6 asserts|at the tannery, four hundred metres past the brook].

== d4 | Border Observers note | 2034-07-09T10:00:00Z | Cattle market
[=c10|Observers] [!c10|recovered] [c10 s7 asserts|wire drums stencilled in Vesk script on the barrier line, and none of any other make]. [=c11|They] [!c11|met] [c11 s7 asserts|Vesk riflemen in the tannery yard on Wednesday]. [=c12|Sayle’s] liaison officer [!c12|explained] them as [c12 s2 asserts|a lost patrol, since withdrawn].

== d5 | Fair Trade Gazette | 2034-10-01T06:00:00Z | Nothing in the till
[=c13|Vesk Customs] [!c13|claims] [c13 s3 asserts|to have settled with every stallholder, in silver, by the end of August]. [=c14|The syndics] [!c14|hold] [c14 s4 asserts|231 claims on which not a coin has come in]. [=c15|The potter] [!c15|got] [c15 s5 asserts|a calendar]. [=c16|Ondara] [!c16|will lodge] [c16 s1 promises|a complaint with the Accord].

? responsibility | Who put up the barrier? | c1 c3 c10 / c2
? denial | Was someone killed? | c4 / c6 c7
? account | Had Vesk troops passed the brook on Sunday? | c5 / c9
? account | Were the stallholders paid? | c13 / c14 c15
~ c11 c5 | men met on Wednesday, and a statement about Sunday
~ c8 c16 | a demand and a promise
~ c12 c9 | a patrol on another day
