# A trade envoy is arrested as a spy: whether he had secret papers, whether he confessed, how he was hurt, whether an exchange is agreed
@ s1 | Security Directorate of Zemla | body | Zemla | the Directorate; the Security Directorate; Zemla's Security Directorate
@ s2 | foreign ministry of Aurel | body | Aurel | Aurel's foreign ministry; the foreign ministry; the ministry
@ s3 | Foreign Minister Clara Wend | person | Aurel | Wend; Foreign Minister Clara Wend; the minister
@ s4 | lawyer Stefan Ruzic | person | defence | Ruzic; the lawyer; his lawyer, Stefan Ruzic
@ s5 | Marta Olin | person | family | Olin; Marta Olin; his wife, Marta Olin
@ s6 | prison doctor | unnamed | Zemla | the prison doctor; a prison doctor
@ s7 | Zemla Today | body | Zemla | Zemla Today; state television
@ s8 | Red Lamp society | body | Red Lamp | the Red Lamp; the Red Lamp society

== d1 | Zemla Today | 2039-10-01T18:00:00Z | Spy caught with plans of fort
[=c1|The Security Directorate] [!c1|said] [c1 s1 asserts|Aurel’s trade envoy Tobias Olin had carried drawings of the northern fort in the lining of his coat]. [c2 s1 asserts|He has admitted everything, in writing and on film], [=c2|it] [!c2|said].

== d2 | Aurel Standard | 2039-10-02T07:00:00Z | "He sells tractors"
[=c3|Aurel’s foreign ministry] [!c3|denied] [c3 s2 denies-|that the envoy worked for any intelligence service]. [c4 s5 asserts|“The only drawings Tobias had were of a seed drill,”] [!c4|said] [=c4|his wife, Marta Olin].

[=c5|His lawyer, Stefan Ruzic,] [!c5|said] [c5 s4 asserts|his client had signed nothing and said nothing]. [=c6|He] [!c6|reported] [c6 s4 asserts|two broken fingers and burns on the left arm].

[=c7|Foreign Minister Clara Wend] [!c7|demanded] [c7 s3 demands|his release within a day].

== d3 | Zemla Today | 2039-10-04T18:00:00Z | Prisoner in good health
[c8 s6 asserts|The man slipped in the shower], [!c8|said] [=c8|the prison doctor]. [=c9|State television] [!c9|showed] a man from behind who, it [!c9|said], [c9 s7 asserts|was the envoy reading his confession].

== d4 | Aurel Standard | 2039-10-10T07:00:00Z | Exchange in the air
[=c10|Olin] [!c10|said] [c10 s5 asserts|the man in the film had a full head of hair and her husband none]. [=c11|Wend] [!c11|ruled out] [c11 s3 denies|any swap of prisoners]. [=c12|The Directorate] [!c12|said] [c12 s1 asserts|terms for an exchange had been settled on Sunday].

[=c13|The Red Lamp] [!c13|was able], it [!c13|said], [c13 s8 asserts|to see the prisoner, whose injuries “do not come from a fall”]. [=c14|The ministry] [!c14|conceded] [c14 s2 asserts|that he had “on occasion passed on observations”]. [=c15|Ruzic] [!c15|asked] [c15 s4 demands|for the drawings to be shown]. [=c16|The minister] [!c16|allowed] [c16 s3 doubts|that others might be talking].

? denial | Is the envoy a spy? | c1 c14 / c3 c4
? denial | Did he carry drawings of the fort? | c1 / c4
? denial | Has he confessed? | c2 c9 / c5 c10
? account | Was he hurt by a fall? | c13 / c8
? status | Is an exchange agreed? | c11 / c12
~ c16 c11 | she rules it out, and leaves open what others do
~ c7 c15 | two demands
