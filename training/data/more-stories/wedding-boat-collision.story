# A patrol launch and a wedding boat collide on the Mirelle: who had the right of way, whether lights were lit, how many drowned, whether the launch stopped, whether shots were fired before
@ s1 | River Guard of Tessaly | body | river guard | the River Guard; the River Guard of Tessaly; the guard
@ s2 | Commander Odo Kirchner | person | river guard | Kirchner; Commander Kirchner; Commander Odo Kirchner
@ s3 | boatman Mirko Sand | person | wedding | Sand; Mirko Sand; the boatman
@ s4 | bride's mother Ludmila Ferro | person | wedding | Ferro; Ludmila Ferro; the bride's mother
@ s5 | Republic of Aurel | body | Aurel | the foreign ministry of Aurel; Aurel; Aurel's foreign ministry
@ s6 | an eel fisher | unnamed | | an eel fisher; the eel fisher
@ s7 | River Tribunal | body | tribunal | the River Tribunal; the tribunal

== d1 | Aurel Press Centre | 2035-08-15T07:00:00Z | Wedding party rammed on border river
[=c1|Aurel’s foreign ministry] [!c1|said] [c1 s5 asserts|a launch of Tessaly’s River Guard had run down a boat with a wedding party at full speed]. [=c2|The guard] [!c2|said] [c2 s1 asserts|an unlit barge had turned across the bow of its launch]. [c3 s3 asserts|“I had lanterns from stem to stern, it was a wedding,”] [!c3|said] [=c3|boatman Mirko Sand].

[=c4|Aurel] [!c4|mourns] [c4 s5 asserts|fourteen of its citizens]. [=c5|Commander Odo Kirchner] [!c5|regretted] [c5 s2 asserts|the death of two persons].

== d2 | Two Banks Journal | 2035-08-16T06:00:00Z | Who stopped?
[=c6|Kirchner] [!c6|said] [c6 s2 asserts|his crew had thrown ropes and pulled nine out of the water]. [=c7|The bride’s mother, Ludmila Ferro,] [!c7|said] [c7 s4 asserts|the launch had made a circle and gone home]. [=c8|An eel fisher] [!c8|picked up] [c8 s6 asserts|those nine himself, and there was no other engine to be heard]. [=c9|He] [!c9|had admired] [c9 s6 asserts|the paper lamps, as one could see them from the weir].

[=c10|The guard] [!c10|added] [c10 s1 asserts|that pistols had been fired from the barge]. [=c11|Ferro] [!c11|heard] [c11 s4 asserts|an accordion and nothing louder].

== d3 | River Tribunal, judgment | 2036-06-01T10:00:00Z | Case 12
[=c12|The tribunal] [!c12|counts] [c12 s7 asserts|thirteen drowned and one who died of cold]. [=c13|It] [!c13|finds] [c13 s7 asserts|that the launch left the place without rendering help]. [=c14|It] [!c14|finds] [c14 s7 asserts|that the barge was on the descending course and had precedence]. [=c15|Tessaly’s agent] [!c15|maintains] [c15 s1 asserts|that priority belonged to the state vessel]. [=c16|It] [!c16|orders] [c16 s7 demands|damages]. Three bullet marks in the launch’s hull are, [=c17|the tribunal] [!c17|finds], [c17 s7 asserts|older than that night].

? denial | Was the wedding boat lit? | c2 / c3 c9
? figure | How many died? | c4 c12 / c5
? account | Did the launch help? | c6 / c7 c8 c13
? account | Were shots fired from the boat? | c10 / c11
? account | Who had the right of way? | c14 / c15
~ c16 c5 | damages and regret
~ c17 c10 | marks older than that night, whoever fired
