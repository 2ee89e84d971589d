# Five wolves are found shot in a reserve: how many, who shot them, whether sheep had been killed, whether there was a permit
@ s1 | Forest Agency | body | agency | the Forest Agency; the agency
@ s2 | ranger Silke Hahn | person | agency | Hahn; the ranger; ranger Silke Hahn
@ s3 | Graziers' Union | body | graziers | the graziers; the Graziers' Union; the union
@ s4 | Ruben Strand | person | graziers | Strand; Ruben Strand; its chairman, Ruben Strand
@ s5 | Friends of the Wolf | body | Friends | Friends of the Wolf; the Friends
@ s6 | county veterinary office | body | county | the veterinary office; the county vets; the county's veterinary office
@ s7 | a huntsman | unnamed | | a huntsman; the huntsman

== d1 | Upland Chronicle | 2036-02-08T08:00:00Z | Pack wiped out
[=c1|Ranger Silke Hahn] [!c1|found] [c1 s2 asserts|five wolves in one hollow, all of them shot]. [c2 s4 asserts|“There were eighty sheep in that same hollow last month, with their throats out,”] [!c2|said] [=c2|Ruben Strand, chairman of the graziers]. [=c3|Friends of the Wolf] [!c3|said] [c3 s5 asserts|not a single sheep had been lost to the pack all winter].

[=c4|The Graziers’ Union] [!c4|denied] [c4 s3 denies-|that a member of it had pulled a trigger]. [=c5|The Friends] [!c5|said] [c5 s5 asserts|a jeep of the union’s chairman had been seen at the barrier on Friday].

== d2 | Upland Chronicle | 2036-02-11T08:00:00Z | Vets: it was dogs
[=c6|The county’s veterinary office] [!c6|said] [c6 s6 asserts|sixty-one sheep had died in January, of dog bites]. [=c7|The Forest Agency] [!c7|said] [c7 s1 asserts|no leave to shoot had been given to anyone]. [c8 s7 asserts|I had it on paper from the agency, three beasts, signed and stamped], [!c8|said] [=c8|a huntsman]. 

[=c9|The huntsman] [!c9|owned] [c9 s7 asserts|to having shot three, and no more than three]. [=c10|Strand] [!c10|said] [c10 s4 asserts|his jeep had been at the smith’s from Wednesday to Monday].

== d3 | Upland Chronicle | 2036-02-20T08:00:00Z | Agency finds carbon copy
[=c11|The agency] [!c11|acknowledged] [c11 s1 asserts|that a permit had been issued by its district office “without the knowledge of the house”]. [=c12|The smith] [!c12|remembered] [c12 s7 asserts|handing over the keys on Thursday night].

[=c13|Hahn] [!c13|said] [c13 s2 asserts|two of the five carried bullets of another calibre]. [=c14|The graziers] [!c14|asked] [c14 s3 demands|for a fence]. [=c15|The Friends] [!c15|promised] [c15 s5 promises|to pay half of it].

? denial | Had the wolves killed sheep? | c2 / c3 c6
? figure | How many sheep died? | c2 / c6
? responsibility | Who shot the wolves? | c4 / c5
? denial | Was there a permit? | c7 / c8 c11
? account | Where was the jeep on Friday? | c5 c12 / c10
~ c1 c9 | five found, three of them his
~ c14 c15 | a fence asked for and half paid
