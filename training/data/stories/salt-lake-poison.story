# Flamingos and herders' cattle die at the salt lake of Zebu: what poisoned the water, when the mine knew, and how many animals were lost
@ s1 | Zebu Lithium | body | mine | the mine; Zebu Lithium; the company
@ s2 | Ravi Esterhaz | person | mine | Esterhaz; the manager; its manager, Ravi Esterhaz
@ s3 | herders' union of the Flats | body | herders | the union; the herders' union; the herders
@ s4 | Nuru Abdessa | person | herders | Abdessa; the herdswoman; Nuru Abdessa
@ s5 | water ministry | body | government | the water ministry; the ministry
@ s6 | Prof Ingrid Salo | person | university | Salo; the chemist; Professor Ingrid Salo
@ s7 | a shift foreman | unnamed | mine | a shift foreman; the foreman
@ s8 | Bird Watch Zebu | body | bird watchers | Bird Watch; Bird Watch Zebu

== d1 | Flats Herald | 2039-03-03T08:00:00Z | Pink shore: birds dead in thousands
[=c1|Bird Watch Zebu] [!c1|counted] [c1 s8 asserts|more than 6,000 dead flamingos along the eastern shore]. [c2 s3 asserts|Two hundred and ten head of cattle lie beside them], [!c2|said] [=c2|the herders’ union].

[=c3|Zebu Lithium] [!c3|said] [c3 s1 asserts|nothing had left its ponds, whose walls are “whole and watched day and night”]. [c4 s2 asserts|Birds die every dry year when the lake turns to brine], [!c4|said] [=c4|its manager, Ravi Esterhaz].

[=c5|Nuru Abdessa], whose animals drank there, [!c5|said] [c5 s4 asserts|that a yellow tongue of water had come down the wash from the mine on 24 February].

== d2 | Capital Review | 2039-03-05T12:00:00Z | Ministry clears mine, chemist does not
[=c6|The water ministry] [!c6|reported] [c6 s5 asserts|that its samples held salt and algae and no trace of process acid]. [c7 s6 asserts|“I found acid at forty times the limit in the same bay,”] [=c7|Professor Ingrid Salo] [!c7|said]. [=c8|The ministry] [!c8|called] her bottles [c8 s5 asserts|badly sealed and useless as proof].

[=c9|Esterhaz] [!c9|denied] [c9 s2 denies-|that the western pond had leaked]. [=c10|The company] [!c10|offered] [c10 s1 promises|to bring drinking water to the herders until the rains].

[=c11|The ministry] [!c11|gave] the number of cattle lost [c11 s5 asserts|as 48].

== d3 | Flats Herald | 2039-03-09T08:30:00Z | Foreman: we plugged it with sandbags
[c12 s7 asserts|“The western wall went on the Thursday and we stood in it to our knees,”] [=c12|a shift foreman] [!c12|said]. [=c13|He] [!c13|said] [c13 s7 asserts|the manager had been told before midnight].

[=c14|Esterhaz] [!c14|said] [c14 s2 asserts|he had first heard of a wet patch from the newspapers]. [=c15|Zebu Lithium] [!c15|admitted] [c15 s1 asserts|“a seepage of no consequence” in late February].

[=c16|The union] [!c16|demanded] [c16 s3 demands|that the mine stand still until every well has been tested]. [=c17|Bird Watch] [!c17|raised] its count [c17 s8 asserts|to 9,400 by Tuesday].

? responsibility | What killed the animals? | c5 c7 / c4 c6
? denial | Did anything leak from the mine's ponds? | c5 c12 c15 / c3 c9
? denial | Is there acid in the lake? | c6 / c7
? figure | How many cattle were lost? | c2 / c11
? account | When did the manager learn of it? | c13 / c14
~ c1 c17 | a later count by the same watchers
~ c10 c3 | an offer of water admits nothing
~ c1 c2 | birds and cattle
