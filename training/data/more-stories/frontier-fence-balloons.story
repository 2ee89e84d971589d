# Fires along a frontier: whether burning kites came over, whether the harvest was insured, who fired at shepherds, how much burned, whether a truce holds
@ s1 | Land Forces of Tarn | body | Tarn | the Land Forces; Tarn's Land Forces; Tarn
@ s2 | Colonel Ottilie Brandsma | person | Tarn | Brandsma; Colonel Brandsma; Colonel Ottilie Brandsma
@ s3 | Authority of the Strip | body | Strip | the Authority; the Authority of the Strip
@ s4 | spokesman Karim Deloitte-Awad | person | Strip | Deloitte-Awad; Karim Deloitte-Awad; the Authority's spokesman
@ s5 | farmer Gideon Loach | person | farmers | Loach; Gideon Loach; the farmer
@ s6 | Observer Post Nine | body | observers | Observer Post Nine; the observers; the post
@ s7 | shepherd boy | unnamed | | a shepherd boy; the boy
@ s8 | a surveyor for the farmers' bank | unnamed | bank | A surveyor for the farmers’ bank; the surveyor

== d1 | Plain News | 2041-06-12T16:00:00Z | Wheat burns along the Strip
[=c1|Tarn] [!c1|said] [c1 s1 asserts|forty kites with burning rags had drifted over the fence on Tuesday]. [=c2|The Authority] [!c2|put down] [c2 s3 asserts|the fires to the spark arresters of Tarn’s own harvesters]. [=c3|Farmer Gideon Loach] [!c3|stamped out] [c3 s5 asserts|a paper thing with a tail in his stubble, still hissing].

[=c4|The Land Forces] [!c4|estimate] [c4 s1 asserts|2,000 hectares lost]. [c5 s4 asserts|A few strips beside the road, one can walk round them in an hour,] [=c5|the Authority’s spokesman, Karim Deloitte-Awad,] [!c5|said]. 

[=c6|Deloitte-Awad] [!c6|said] [c6 s4 asserts|two shepherds had been shot from the tower without any warning]. [=c7|Colonel Ottilie Brandsma] [!c7|said] [c7 s2 asserts|her soldiers had shouted and fired into the air, and that nobody was hit].

== d2 | Observer Post Nine, diary | 2041-06-13T20:00:00Z | 12-13 June
[=c8|The post] [!c8|logged] [c8 s6 asserts|thirty-seven objects with flames that crossed west to east between noon and four]. [=c9|It] [!c9|heard] [c9 s6 asserts|two single shots and no call before them]. [=c10|It] [!c10|saw] [c10 s6 asserts|two men carried to a cart]. [=c11|A shepherd boy] [!c11|told] it [c11 s7 asserts|that his uncle sat down as if tired, and then they saw the hole].

[=c12|The Authority] [!c12|announced] [c12 s3 promises|a stop to all “popular activities” from the fourteenth].

== d3 | Plain News | 2041-06-17T16:00:00Z | Quiet, or not
[=c13|Brandsma] [!c13|said] [c13 s2 asserts|not one object had come over since the fourteenth]. [=c14|Loach] [!c14|lost] [c14 s5 asserts|a hayrick to a burning kite on Sunday the sixteenth]. [=c15|A surveyor for the farmers’ bank] [!c15|has measured] [c15 s8 asserts|1,870 hectares of ash]. [=c16|Loach] [!c16|wants] [c16 s5 demands|to be paid for every ear].

? account | What set the wheat alight? | c1 c3 c8 / c2
? figure | How much burned? | c4 c15 / c5
? account | Were shepherds shot? | c6 c10 c11 / c7
? denial | Was there a warning? | c6 c9 / c7
? account | Did kites come after the fourteenth? | c13 / c14
~ c12 c14 | a promise of the Authority, and what came over
~ c16 c15 | a demand and a measurement
~ c3 c14 | two kites of two days
