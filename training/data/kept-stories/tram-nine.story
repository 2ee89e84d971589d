# A tram runs away down Cathedral Hill in Brevane: whether the brakes had been reported, whether the driver was aboard, how fast it went, how many were hurt, whether a bell was rung
@ s1 | Brevane Tramways | body | company | Brevane Tramways; the company; the tramways
@ s2 | Lotte Ingersvane | person | company | Ingersvane; Lotte Ingersvane; the company's manager
@ s3 | Union of Tram Crews | body | union | the Union of Tram Crews; the union; the crews' union
@ s4 | driver Pawel Oresund | person | | Oresund; Pawel Oresund; the driver
@ s5 | a flower seller | unnamed | | a flower seller; the flower seller
@ s6 | Saint Roch Infirmary | body | hospital | Saint Roch Infirmary; the infirmary
@ s7 | Commissioner Viola Tressider | person | police | Tressider; Commissioner Tressider; Commissioner Viola Tressider
@ s8 | a passenger with a cello | unnamed | | a passenger with a cello; the cellist

== d1 | Brevane Morning Post | 2033-11-09T05:00:00Z | Runaway tram kills two
A tram of line nine ran backwards down Cathedral Hill on Tuesday evening. [=c1|Saint Roch Infirmary] [!c1|reported] [c1 s6 asserts|two dead and 33 injured]. [=c2|Brevane Tramways] [!c2|said] [c2 s1 asserts|the car had passed its inspection a week ago without a remark].

[c3 s3 asserts|“That car has been written up by eleven drivers since August, and every sheet has gone into the same drawer,”] [!c3|said] [=c3|the crews’ union]. [=c4|The company’s manager, Lotte Ingersvane,] [!c4|had] [c4 s2 denies|never been shown any such sheet].

[=c5|A flower seller at the top] [!c5|said] [c5 s5 asserts|the man had stepped down to buy chrysanthemums when it began to roll]. [c6 s4 denies|“I did not leave my platform,”] [=c6|driver Pawel Oresund] [!c6|said] from his bed.

== d2 | Radio Brevane | 2033-11-09T18:30:00Z | No bell, say people of the hill
[=c7|A passenger with a cello] [!c7|remembers] [c7 s8 asserts|Oresund hanging on the wheel with both arms, and a ring, ring, ring all the way down]. [c8 s5 asserts|There was not a sound until it hit the fountain], [!c8|said] [=c8|the flower seller].

[=c9|Commissioner Viola Tressider] [!c9|said] [c9 s7 asserts|the car had reached seventy kilometres an hour at the bend]. [=c10|The tramways] [!c10|reckon] [c10 s1 asserts|that it cannot have been going faster than thirty].

[=c11|The infirmary] [!c11|raised] [c11 s6 asserts|the number of injured to 36 on Wednesday]. 

== d3 | The Evening Lantern | 2033-11-14T16:00:00Z | Drawer opened
[=c12|Tressider] [!c12|confirmed] [c12 s7 asserts|that her officers had taken a bundle of defect reports about car 214 from a cupboard in the depot]. [c13 s2 asserts|“Those papers are about the heating,”] [!c13|said] [=c13|Ingersvane].

[=c14|The union] [!c14|read out] one of them: [c14 s3 asserts|pedal goes to the floor, will not hold on Cathedral Hill]. [=c15|It] [!c15|called] [c15 s3 demands|for line nine to stop running].

The driver’s conductor’s bag was found on the pavement by the flower stall. [c17 s4 asserts|It was flung there], [=c17|he] [!c17|said]. [=c18|Ingersvane] [!c18|holds] [c18 s2 asserts|that a tram with its driver at the wheel does not run backwards].

== d4 | Brevane Morning Post | 2034-01-20T05:00:00Z | Inquiry ends
[=c19|The inquiry’s report], which Tressider presented, [!c19|puts] [c19 s7 asserts|the speed at between 62 and 68]. [=c20|She] [!c20|said] [c20 s7 asserts|that marks of a hand brake being wound on had been found over a length of ninety metres, so somebody was at his post]. [=c21|Brevane Tramways] [!c21|accepted] [c21 s1 asserts|that “information about the brakes had existed in the house”].

[=c22|The company] [!c22|will pay] [c22 s1 promises|four thousand marks to each family]. [=c23|The cellist] [!c23|says] [c23 s8 asserts|the bell is what she still hears at night].

? denial | Had the brakes been reported? | c3 c12 c14 c21 / c2 c4 c13
? denial | Was the driver aboard? | c5 c18 / c6 c7 c20
? account | Was the bell rung? | c7 c23 / c8
? figure | How fast was it? | c9 c19 / c10
~ c1 c11 | a later count of the injured
~ c15 c22 | a demand and a payment
~ c7 c9 | a ring and a speed
~ c17 c5 | the bag may have been flung whoever was aboard
