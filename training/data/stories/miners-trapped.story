# Miners are cut off underground: how many, whether they live, what the gas meters showed, whether rescue was called off
@ s1 | Deepwell Mining | body | owner | the owner; Deepwell; Deepwell Mining; the company
@ s2 | shift manager Ota Brund | person | owner | Brund; the shift manager; shift manager Ota Brund
@ s3 | Pitmen's Union | body | union | the union; the Pitmen's Union
@ s4 | Wil Corrigan | person | union | Corrigan; Wil Corrigan; the union's safety man
@ s5 | mines inspectorate | body | government | the inspectorate; the mines inspectorate; inspectors
@ s6 | rescue brigade | body | rescue | the rescue brigade; the brigade
@ s7 | Captain Ebba Strand | person | rescue | Strand; Captain Strand; Captain Ebba Strand of the rescue brigade
@ s8 | a wife at the gate | unnamed | families | a woman at the gate; the woman

== d1 | Coalfield News | 2033-12-03T06:00:00Z | Roof falls in north heading
[=c1|Deepwell Mining] [!c1|gave] the number of missing [c1 s1 asserts|as nine]. [c2 s3 asserts|Fourteen lamps are not on their hooks], [=c2|the Pitmen’s Union] [!c2|said].

[=c3|Shift manager Ota Brund] [!c3|said] [c3 s2 asserts|the gas had been under one per cent when he last looked]. [=c4|Wil Corrigan, the union’s safety man,] [!c4|said] [c4 s4 asserts|the alarm had been wedged silent with a matchbox for weeks].

[=c5|A woman at the gate] [!c5|said] [c5 s8 asserts|her husband had rapped on the pipe, three and three, at five in the morning].

== d2 | Coalfield News | 2033-12-04T06:00:00Z | No sign of life, says owner
[c6 s1 asserts|Nobody can be alive behind that fall], [!c6|said] [=c6|the company]. [=c7|Captain Ebba Strand of the rescue brigade] [!c7|said] [c7 s7 asserts|her listening gear had picked up knocking twice in the night].

[=c8|Brund] [!c8|denied] [c8 s2 denies-|that any meter had been tampered with]. [=c9|Deepwell] [!c9|announced] [c9 s1 asserts|that digging had been stopped because of fire damp].

[=c10|The brigade] [!c10|said] [c10 s6 asserts|it had not put down a shovel and would not].

== d3 | Coalfield News | 2033-12-06T06:00:00Z | Six brought up
[=c11|Strand] [!c11|said] [c11 s7 asserts|six men had been carried out breathing, and five dead]. [=c12|She] [!c12|said] [c12 s7 asserts|three more were still behind the second fall].

[=c13|The mines inspectorate] [!c13|found] [c13 s5 asserts|that the recorder strip for the north heading showed three per cent from midnight on]. [=c14|It] [!c14|reported] [c14 s5 asserts|a piece of card in the alarm’s contact].

[=c15|The owner] [!c15|said] [c15 s1 asserts|it had listed only its own hands and not the contractor’s five]. [=c16|The union] [!c16|demanded] [c16 s3 demands|that all four pits stop]. [=c17|Corrigan] [!c17|doubted] [c17 s4 doubts|that the strip had been read by anyone at all]. [=c18|Brund] [!c18|promised] [c18 s2 promises|to tell a judge what he knew].

? figure | How many were cut off? | c1 / c2
? denial | Were any alive? | c5 c7 c11 / c6
? denial | Was there gas? | c3 / c13
? denial | Had the alarm been tampered with? | c4 c14 / c8
? status | Does the rescue go on? | c9 / c10
~ c1 c15 | the owner explains its nine
~ c11 c12 | those found and those still missing
~ c16 c18 | a demand and a promise
