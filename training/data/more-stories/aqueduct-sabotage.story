# The main that brings water to the city of Perrin bursts on the eve of a vote: bomb or old iron, whether the guard post was manned, how many households are dry, whether tankers came, whether a confession is real
@ s1 | Perrin Waterworks | body | waterworks | Perrin Waterworks; the waterworks
@ s2 | chief engineer Salome Addo-Finch | person | waterworks | Addo-Finch; Salome Addo-Finch; the chief engineer
@ s3 | Interior Secretary Gaspard Noll | person | government | Noll; Interior Secretary Gaspard Noll; the interior secretary
@ s4 | Reform Alliance | body | Reform Alliance | the Reform Alliance; the Alliance
@ s5 | Householders' Association | body | householders | the Householders' Association; the association
@ s6 | a guard of the pumping station | unnamed | | a guard of the pumping station; the guard
@ s7 | student Remy Castell | person | Reform Alliance | Castell; Remy Castell; the student
@ s8 | Castell's lawyer | unnamed | | his lawyer; the lawyer
@ s9 | a metallurgist at the technical college | unnamed | | a metallurgist at the technical college; the metallurgist
@ s10 | a former colleague of the guard | unnamed | | a former colleague of the guard

== d1 | Perrin Herald | 2038-10-03T08:00:00Z | City dry after main bursts
PERRIN - Most taps in Perrin have been dry since Saturday night. [=c1|Interior Secretary Gaspard Noll] [!c1|told] reporters [c1 s3 asserts|that the main at Tolley Bridge had been destroyed with a charge of quarry explosive]. [=c2|Salome Addo-Finch, chief engineer of the waterworks,] [!c2|said] [c2 s2 asserts|the pipe dated from 1911 and had split along a seam that was rusted through].

[=c3|The waterworks] [!c3|estimated] [c3 s1 asserts|that 40,000 households were without water]. [=c4|The Householders’ Association] [!c4|put] [c4 s5 asserts|the figure at more than 110,000].

[=c5|The Reform Alliance], which leads in the polls, [!c5|rejected] [c5 s4 denies-|suggestions that its followers had anything to do with the burst]. [=c6|Noll] [!c6|said] [c6 s3 asserts|a student who belongs to the Alliance’s youth wing had placed the explosive].

== d2 | Channel Six | 2038-10-04T19:00:00Z | Where was the guard?
[=c7|The waterworks] [!c7|said] [c7 s1 asserts|the post at Tolley Bridge is occupied day and night and was occupied on Saturday]. [=c8|A guard of the pumping station] [!c8|told] Channel Six [c8 s6 asserts|that the hut had been padlocked since the budget was cut in spring]. 

[c9 s1 asserts|“Sixty tankers are on their rounds and every district is being served,”] [!c9|said] [=c9|the waterworks]. [=c10|The association] [!c10|said] [c10 s5 asserts|people in the Lower Town had been carrying river water upstairs for three days because not a single lorry had been seen there].

[=c11|Addo-Finch] [!c11|was not available]; her office [!c11|said] [c11 s1 asserts|she was on leave].

== d3 | Perrin Herald | 2038-10-06T08:00:00Z | Student “has confessed”
[=c12|The interior secretary] [!c12|announced] [c12 s3 asserts|that the student, Remy Castell, had admitted everything of his own free will]. [=c13|His lawyer] [!c13|said] [c13 s8 asserts|Castell had been made to sign after two nights without sleep]. [=c14|Noll] [!c14|promised] [c14 s3 promises|a public trial before the vote].

[=c15|The Alliance] [!c15|called] [c15 s4 demands|for the vote to go ahead on Sunday].

== d4 | The Perrin Reader | 2039-02-11T09:00:00Z | The pipe at Tolley Bridge
[=c16|A metallurgist at the technical college] [!c16|examined] three pieces of the main and [!c16|concluded] [c16 s9 asserts|that the iron had failed by corrosion, with no sign of blast]. [=c17|Castell], who was released in December, [!c17|said] [c17 s7 asserts|he had put his name to a page he had not read, with a lamp in his face]. [=c18|A former colleague of the guard] [!c18|confirmed] [c18 s10 asserts|that no watch had been kept at the bridge since April]. [=c19|The waterworks] [!c19|acknowledged] [c19 s1 asserts|that some 96,000 homes had been cut off at the worst point].

? account | What broke the main? | c1 c6 / c2 c16
? denial | Was the Reform Alliance's student behind it? | c6 / c5
? figure | How many households had no water? | c3 / c4 c19
? denial | Was the post guarded? | c7 / c8 c18
? account | Were tankers serving every district? | c9 / c10
? account | Was the confession freely given? | c12 / c13 c17
~ c14 c15 | a promised trial and a demand about the vote
~ c3 c9 | households and tankers
~ c11 c2 | on leave, after she had spoken
