# Soldiers search a night market: how many were taken, what was found, who set the stalls alight, and when the soldiers left
@ s1 | Third Brigade | body | army | the brigade; the Third Brigade; the army
@ s2 | Major Selim Orhane | person | army | Orhane; the major; Major Selim Orhane
@ s3 | stallholders' committee | body | stallholders | the committee; the stallholders' committee; the stallholders
@ s4 | Fatou Belem | person | stallholders | Belem; the cloth seller; Fatou Belem
@ s5 | Lawyers for the Held | body | lawyers | Lawyers for the Held; the lawyers
@ s6 | provincial governor | person | government | the governor; Governor Teo Lanz; Lanz
@ s8 | fire inspector of the port | unnamed | port | the fire inspector; the fire inspector of the port
@ s7 | a night watchman | unnamed | | the watchman; a watchman at the rice store

== d1 | Port Dema Daily | 2037-02-11T10:00:00Z | Market burns after army search
[=c1|The Third Brigade] [!c1|said] [c1 s1 asserts|it had arrested five gunrunners and gone back to barracks by eleven]. [=c2|It] [!c2|reported] [c2 s1 asserts|finding nine rifles under a fish counter].

[c3 s4 asserts|“They poured the lamp oil out themselves and laughed,”] [!c3|said] [=c3|the cloth seller Fatou Belem]. [=c4|Major Selim Orhane] [!c4|blamed] [c4 s2 asserts|a charcoal stove that had been knocked over in the rush].

[=c5|The stallholders’ committee] [!c5|listed] [c5 s3 asserts|the names of thirty-one men who had not come home].

== d2 | Port Dema Daily | 2037-02-12T09:30:00Z | Governor: no harm meant
[=c6|Governor Teo Lanz] [!c6|rejected] [c6 s6 denies-|that soldiers had burned a single stall]. [=c7|A watchman at the rice store] [!c7|said] [c7 s7 asserts|the last army lorry passed his gate when the cocks were already crowing].

[=c8|Lawyers for the Held] [!c8|said] [c8 s5 asserts|they had spoken through the fence to twenty-seven people from the market]. [c9 s5 asserts|None of them has seen a judge], [=c9|the lawyers] [!c9|said].

[c10 s4 asserts|“What rifles? They turned over my cousin’s counter and there was mackerel,”] [=c10|Belem] [!c10|said].

== d3 | Dema and the Coast | 2037-02-15T14:00:00Z | Brigade frees twenty-two
[=c11|The brigade] [!c11|announced] [c11 s1 asserts|the release of twenty-two people “taken along for their own safety”]. [=c12|Orhane] [!c12|admitted] [c12 s2 asserts|that some of his men had stayed until after four to guard the ashes].

[=c13|The fire inspector of the port] [!c13|found] [c13 s8 asserts|lamp oil on the floor of eleven stalls and no trace of a stove]. [=c14|The army] [!c14|showed] reporters [c14 s1 asserts|nine rifles with the market’s price tags still on them].

[=c15|The committee] [!c15|asked] [c15 s3 demands|to be paid for sixty-four stalls]. [=c16|The governor] [!c16|said] [c16 s6 promises|every honest trader would have a new roof before the rains].

? figure | How many people were taken? | c1 / c5 c8 c11
? responsibility | Who or what set the market alight? | c3 c13 / c4 c6
? denial | Were rifles found? | c2 c14 / c10
? account | When did the soldiers leave? | c1 / c7 c12
~ c5 c8 | thirty-one missing, of whom twenty-seven have been found
~ c15 c16 | what is asked and what is promised
~ c9 c11 | that none saw a judge, and that some were let go later
