# A train of refugees is stopped on a bridge for two days: on whose orders, whether it got water, whether people jumped, whether papers were in order
@ s1 | railways of Hochland | body | Hochland | the railways; Hochland's railways
@ s2 | Interior Minister Gero Stahl | person | Hochland | Stahl; the interior minister; Interior Minister Gero Stahl
@ s3 | border police of Mirna | body | Mirna | Mirna's border police; the border police
@ s4 | Commissioner Dana Ilic | person | Mirna | Ilic; the commissioner; Commissioner Dana Ilic
@ s5 | Open Rail | body | aid | Open Rail; the aid group; volunteers
@ s6 | Samir Haddo | person | refugees | Haddo; Samir Haddo; a father of two
@ s7 | engine driver | unnamed | Hochland | the engine driver; the driver
@ s8 | bridge keeper | unnamed | | the bridge keeper; a bridge keeper

== d1 | Border Post | 2036-07-10T10:00:00Z | Train stands on bridge
[=c1|Hochland’s railways] [!c1|said] [c1 s1 asserts|the signal at the far end had been set to red by the Mirna side]. [c2 s4 asserts|“Our track is open, the engine does not move,”] [!c2|said] [=c2|Commissioner Dana Ilic].

[=c3|Open Rail] [!c3|said] [c3 s5 asserts|612 people had been without water since Tuesday noon]. [=c4|Interior Minister Gero Stahl] [!c4|said] [c4 s2 asserts|bottles had been handed in at every door].

[=c5|Stahl] [!c5|said] [c5 s2 asserts|every passenger had a stamped transit paper]. [=c6|Mirna’s border police] [!c6|said] [c6 s3 asserts|not one in ten could show anything].

== d2 | Border Post | 2036-07-11T19:00:00Z | Two in the river
[=c7|Samir Haddo], a father of two, [!c7|said] by telephone [c7 s6 asserts|that two young men had jumped and one had not come up]. [=c8|The interior minister] [!c8|denied] [c8 s2 denies-|that anybody had left the train].

[c9 s6 asserts|They pushed six cans through the window of the first carriage, and we are in the ninth], [=c9|Haddo] [!c9|said]. [=c10|The engine driver] [!c10|said] [c10 s7 asserts|he had been told from his own headquarters not to touch the lever].

== d3 | Continental | 2036-07-14T08:00:00Z | Green all night
[=c11|The bridge keeper] [!c11|said] [c11 s8 asserts|his signal had shown green both nights, as his book proves]. [=c12|He] [!c12|had pulled] one man out, he [!c12|said], [c12 s8 asserts|and a second had drifted away under the arches].

[=c13|The railways] [!c13|conceded] [c13 s1 asserts|“a precautionary instruction” to the driver]. [=c14|Ilic] [!c14|said] [c14 s4 asserts|409 persons had been let through after their papers were found good].

[=c15|Open Rail] [!c15|counted] [c15 s5 asserts|thirty-one treated for want of water]. [=c16|Stahl] [!c16|demanded] [c16 s2 demands|that Mirna pay for the bottles]. [=c17|The border police] [!c17|promised] [c17 s3 promises|a second look at those refused].

? responsibility | Who stopped the train? | c1 / c2 c10 c11 c13
? account | Were the passengers given water? | c3 c9 c15 / c4
? denial | Did people jump? | c7 c12 / c8
? account | Were the papers in order? | c5 c14 / c6
~ c16 c17 | two different matters
~ c14 c3 | those let through and those aboard
