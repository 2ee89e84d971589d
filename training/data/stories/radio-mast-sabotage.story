# A broadcasting mast falls in a storm or by an explosive; the station's licence, and a missing technician
@ s1 | Radio Halden | body | station | the station; Radio Halden
@ s2 | Mirte Oosterlo | person | station | Oosterlo; the editor; its editor, Mirte Oosterlo
@ s3 | Broadcasting Council | body | government | the council; the Broadcasting Council
@ s4 | weather service | body | weather service | the weather service; forecasters
@ s5 | Brigadier Sten Avery | person | gendarmerie | Avery; the brigadier; Brigadier Sten Avery
@ s6 | a shepherd | unnamed | | a shepherd; the shepherd
@ s7 | Katrin Vole | person | family | Vole; the technician's wife; Katrin Vole
@ s8 | Mastworks | body | builders | Mastworks; the builders; the firm

== d1 | Halden Observer | 2038-01-14T11:00:00Z | Mast down, station silent
[=c1|Brigadier Sten Avery] of the gendarmerie [!c1|said] [c1 s5 asserts|that Tuesday’s gale had snapped two stays and the mast had folded]. [c2 s2 asserts|“The stays were cut. The ends are as clean as cheese,”] [!c2|said] Radio Halden’s editor, [=c2|Mirte Oosterlo].

[=c3|The weather service] [!c3|recorded] [c3 s4 asserts|gusts of no more than 50 km/h on the ridge that night]. [=c4|Mastworks], which built it, [!c4|said] [c4 s8 asserts|the structure was made to stand three times as much].

[=c5|The Broadcasting Council] [!c5|said] [c5 s3 asserts|that the station’s licence had in any case lapsed at New Year]. [=c6|Oosterlo] [!c6|rejected] [c6 s2 denies-|the notion that there was no valid licence].

== d2 | North Ridge Voice | 2038-01-15T17:20:00Z | Where is Ivo Vole?
[c7 s7 asserts|“They came for Ivo at six, two in uniform, one not,”] [!c7|said] [=c7|Katrin Vole], whose husband looked after the mast. [=c8|Avery] [!c8|denied] [c8 s5 denies-|that the technician was being held]. [c9 s5 asserts|He had crossed the border on Wednesday with a friend’s car], [=c9|the brigadier] [!c9|said].

[c10 s6 asserts|I heard a crack like a quarry shot and then the wires singing], [!c10|said] [=c10|a shepherd] who winters below the ridge. [=c11|He] [!c11|added] [c11 s6 asserts|that it was so still one could hear the sheep breathe].

== d3 | Halden Observer | 2038-01-18T08:00:00Z | Council: licence renewed "by error"
[=c12|The Broadcasting Council] [!c12|admitted] [c12 s3 asserts|that a renewal had been stamped in December, by oversight]. [=c13|The gendarmerie’s brigadier] [!c13|said] [c13 s5 asserts|Vole was helping with inquiries of his own free will and slept at the post].

[=c14|Radio Halden] [!c14|promised] [c14 s1 promises|to be on the air from a lorry by Friday]. [=c15|Mastworks] [!c15|could not say] [c15 s8 doubts|whether anyone had checked the stays since the spring]. [=c16|The weather service] [!c16|revised] its reading [c16 s4 asserts|to 85 km/h for one minute before midnight].

? responsibility | What brought the mast down? | c1 / c2 c3 c4 c10 c11
? denial | Did the station have a valid licence? | c5 / c6 c12
? denial | Is the technician held by the gendarmerie? | c7 c13 / c8 c9
? account | Was it stormy on the ridge that night? | c1 c16 / c11
~ c3 c16 | a later reading by the same service
~ c15 c4 | how strong it was built, and whether it was looked after
~ c14 c5 | a lorry may need no licence
