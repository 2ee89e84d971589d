# Bones are found under a reform school: how many, how old, whether the order knew, whether the digging may go on
@ s1 | Sisters of Mercy Hill | body | order | the order; the Sisters; the Sisters of Mercy Hill
@ s2 | Mother Agathe | person | order | Mother Agathe; the prioress
@ s3 | Old Pupils' League | body | old pupils | the league; the Old Pupils' League; the old pupils
@ s4 | Tomas Reil | person | old pupils | Reil; Tomas Reil
@ s5 | County Archaeologist Hild Moss | person | county | Moss; the archaeologist; County Archaeologist Hild Moss
@ s6 | prosecutor | person | justice | the prosecutor; Prosecutor Jan Ekström; Ekström
@ s7 | a digger driver | unnamed | | a digger driver; the driver
@ s8 | Institute of Dating | body | scientists | the Institute of Dating; the institute

== d1 | County Lantern | 2035-09-16T08:00:00Z | Digger turns up bones
[c1 s7 asserts|I stopped at the eleventh skull], [!c1|said] [=c1|a digger driver]. [=c2|Prosecutor Jan Ekström] [!c2|spoke] of [c2 s6 asserts|remains of three persons]. [=c3|Mother Agathe, the prioress,] [!c3|said] [c3 s2 asserts|they were plague dead from an old churchyard].

[c4 s4 asserts|“We buried Piet there ourselves, in the winter of ’58, with spoons,”] [!c4|said] [=c4|Tomas Reil], once a pupil. [=c5|The order] [!c5|denied] [c5 s1 denies-|that a child had ever died in the school].

== d2 | County Lantern | 2035-09-18T08:00:00Z | Buttons among the ribs
[=c6|County Archaeologist Hild Moss] [!c6|said] [c6 s5 asserts|buttons of a kind made after 1940 lay among the bones]. [=c7|She] [!c7|counted] [c7 s5 asserts|at least seventeen individuals, most under twelve].

[=c8|The Old Pupils’ League] [!c8|handed] over [c8 s3 asserts|a list of twenty-two children who had “gone home” and never arrived]. [=c9|The Sisters] [!c9|said] [c9 s1 asserts|their registers had burned in 1961]. 

[=c10|Ekström] [!c10|ordered] [c10 s6 demands|the digging to stop].

== d3 | County Lantern | 2035-10-02T08:00:00Z | Institute dates bones
[=c11|The Institute of Dating] [!c11|gave] the age of the bones [c11 s8 asserts|as between sixty and ninety years]. [=c12|A former novice] [!c12|said] [c12 s1 asserts|she had seen the registers in the tower two summers ago].

[=c13|The prioress] [!c13|admitted] [c13 s2 asserts|“some deaths, of weak chests”]. [=c14|The prosecutor] [!c14|now says] [c14 s6 asserts|there were nineteen]. [=c15|Moss] [!c15|said] [c15 s5 asserts|she was digging again with leave of the court since Monday]. [=c16|The prosecutor’s office] [!c16|insisted] [c16 s6 asserts|that its order still stood]. 

[=c17|Reil] [!c17|asked] [c17 s4 demands|for a stone with names]. [=c18|The order] [!c18|promised] [c18 s1 promises|prayers].

? figure | How many are they? | c1 / c2 / c7
? account | How old are the bones? | c3 / c4 c6 c11
? denial | Did children die in the school? | c4 c8 c13 / c5
? denial | Do the registers still exist? | c9 / c12
? status | May the digging go on? | c15 / c16
~ c2 c14 | a later count by the prosecutor
~ c17 c18 | what is asked and what is promised
~ c10 c15 | an order of September and leave of October
