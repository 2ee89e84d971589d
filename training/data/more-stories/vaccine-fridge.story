# Children fall ill after a vaccination day in Lower Marsh: whether the vaccine had spoiled, who unplugged the refrigerator, how many fell ill, whether the lot was recalled, whether parents had agreed
@ s1 | Provincial Health Office | body | health office | the health office; the Provincial Health Office; the office
@ s2 | Dr Leontyne Abara | person | health office | Abara; Dr Abara; Dr Leontyne Abara
@ s3 | Parents of Lower Marsh | body | parents | the Parents of Lower Marsh; the parents; the parents' association
@ s4 | Immunal | body | maker | Immunal; the maker; the company
@ s5 | school secretary Petra Vint | person | school | Vint; Petra Vint; the school secretary
@ s6 | a night watchman | unnamed | | a night watchman; the watchman
@ s7 | Institute for Sera | body | institute | the Institute for Sera; the institute
@ s8 | forty mothers | group | parents | forty mothers

== d1 | Marsh Observer | 2039-03-08T07:00:00Z | Forty pupils sick after jab
[=c1|The parents’ association] [!c1|counts] [c1 s3 asserts|some forty children who were ill in the night after the injection]. [=c2|The health office] [!c2|knew] of [c2 s1 asserts|eleven, with temperatures, which is what one expects]. 

[c3 s3 asserts|“The stuff had stood warm over the weekend,”] [!c3|said] [=c3|the parents]. [=c4|Dr Leontyne Abara of the health office] [!c4|said] [c4 s2 asserts|the cold chain had been unbroken from the factory to the arm]. [=c5|She] [!c5|asked] [c5 s2 demands|people to keep their heads].

== d2 | Radio Marshland | 2039-03-09T17:00:00Z | The plug
[=c6|A night watchman] [!c6|found] [c6 s6 asserts|the refrigerator’s plug lying on the floor on Saturday, and pushed it back in on Sunday]. [c7 s5 asserts|The men from the health office pulled it out for their coffee machine,] [!c7|said] [=c7|the school secretary, Petra Vint]. [=c8|Abara] [!c8|said] [c8 s2 asserts|it was the school’s cleaners who had taken the socket].

[=c9|Vint] [!c9|has] a folder with [c9 s5 asserts|a signed form for every child, 212 of them]. [=c10|The parents] [!c10|say] [c10 s3 denies|that half of them had ever been asked].

== d3 | Immunal, notice to customers | 2039-03-12T09:00:00Z | Lot 7714
[=c11|The company] [!c11|has withdrawn] [c11 s4 asserts|lot 7714 from all schools as of today]. [=c12|It] [!c12|recalls] [c12 s4 demands|that doses which have been above eight degrees must be destroyed]. [=c13|The health office] [!c13|said] on the thirteenth [c13 s1 asserts|that no lot had been called back].

== d4 | Marsh Observer | 2039-04-22T07:00:00Z | Institute: vaccine had lost its strength
[=c14|The Institute for Sera] [!c14|measured] [c14 s7 asserts|a third of the potency it should have, “as after two days at room temperature”]. [=c15|It] [!c15|registered] [c15 s7 asserts|43 cases]. [=c16|Abara] [!c16|has resigned] and [!c16|regrets] [c16 s2 asserts|that a thermometer log had been filled in afterwards]. [=c17|Forty mothers] [!c17|swore] before a notary [c17 s8 asserts|that they had first seen the form in the newspaper].

? figure | How many fell ill? | c1 c15 / c2
? denial | Had the vaccine been warm? | c3 c6 c14 / c4
? responsibility | Who unplugged the refrigerator? | c7 / c8
? denial | Was the lot recalled? | c11 / c13
? denial | Had parents agreed? | c9 / c10 c17
~ c16 c14 | a log filled in afterwards and a weak vaccine
~ c5 c12 | an appeal and an instruction
~ c1 c17 | forty children, forty mothers
