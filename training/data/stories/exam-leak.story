# School leaving papers are sold on the eve of the exam: who sold them, how many pupils saw them, whether the exam stands, who knew
@ s1 | Examinations Authority | body | authority | the authority; the Examinations Authority
@ s2 | Basil Onslow | person | authority | Onslow; its head, Basil Onslow; the head of the authority
@ s3 | Pupils' Council | body | pupils | the council; the Pupils' Council; the pupils
@ s4 | Mira Tantano | person | pupils | Tantano; Mira Tantano; the council's speaker
@ s5 | Sterling Print | body | printers | the printers; Sterling Print; the printing house
@ s6 | detective chief Roos | person | police | Roos; Chief Detective Anna Roos; the detective
@ s7 | headmaster | unnamed | schools | a headmaster in the south; the headmaster
@ s8 | education minister | person | government | the minister; Minister Paolo Venn; Venn

== d1 | Morning Slate | 2039-06-07T07:00:00Z | Papers on sale for the price of a pizza
[=c1|The Examinations Authority] [!c1|said] [c1 s1 asserts|photographs of the mathematics paper had reached “some dozens” of candidates]. [c2 s4 asserts|“Name me somebody who had not seen it,”] [!c2|said] [=c2|Mira Tantano of the Pupils’ Council].

[=c3|Basil Onslow, who heads the authority,] [!c3|put the leak down] [c3 s2 asserts|to the printing house]. [=c4|Sterling Print] [!c4|ruled out] [c4 s5 denies-|that a sheet could have left its hall].

[=c5|Minister Paolo Venn] [!c5|said] [c5 s8 asserts|all results would count].

== d2 | Morning Slate | 2039-06-09T07:30:00Z | Arrest in authority's own cellar
[=c6|Chief Detective Anna Roos] [!c6|said] [c6 s6 asserts|a messenger of the authority had been found with a phone full of papers, five subjects of them]. [=c7|Onslow] [!c7|said] [c7 s2 asserts|the man had not worked for his house since March]. 

[=c8|A headmaster in the south] [!c8|said] [c8 s7 asserts|he had rung the authority three days before the exam and had been told to mind his bells]. [=c9|The authority] [!c9|denied] [c9 s1 denies-|having known of anything before the morning itself].

[=c10|The council] [!c10|reckoned] from its own poll [c10 s3 asserts|that four candidates in ten had had the questions].

== d3 | Evening Slate | 2039-06-12T18:00:00Z | Minister turns about
[=c11|Venn] [!c11|announced] [c11 s8 promises|a new mathematics paper on the 30th for everybody]. [=c12|He] [!c12|said] [c12 s8 asserts|the old marks were void].

[=c13|Roos] [!c13|said] [c13 s6 asserts|the messenger had drawn his wages to the last day of May]. [c14 s6 asserts|More than eleven thousand phones had opened the pictures], [=c14|the detective] [!c14|said]. [=c15|The head of the authority] [!c15|stuck to it] [c15 s2 asserts|that only mathematics had been touched].

[=c16|The pupils] [!c16|called] the new date [c16 s3 asserts|a punishment for the honest]. [=c17|The printers] [!c17|asked] [c17 s5 demands|for an apology]. [=c18|Onslow] [!c18|conceded] [c18 s2 asserts|that a note of a call from a school had been found, dated the fourth].

? responsibility | Where did the papers get out? | c3 / c4 c6
? figure | How many saw them? | c1 / c2 c10 c14
? denial | Did the arrested man work for the authority? | c6 c13 / c7
? denial | Did the authority know beforehand? | c8 c18 / c9
? status | Do the marks count? | c5 / c12
? account | Was more than one subject leaked? | c6 / c15
~ c16 c11 | displeasure with the new date
~ c17 c3 | a wish for an apology
