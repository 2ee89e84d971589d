# A mine used as a waste store takes in water: whether there is water, whether barrels leak, whether the ministry was told, whether a worker was burned, what the wells show
@ s1 | Deepstore | body | operator | Deepstore; the operator; the store
@ s2 | Environment Ministry of Hask | body | state | the Environment Ministry; the ministry; Hask's Environment Ministry
@ s3 | shift foreman Edwin Marl | person | | Marl; Edwin Marl; the shift foreman; the foreman
@ s4 | Farmers of Low Hask | body | farmers | the Farmers of Low Hask; the farmers
@ s5 | Dr Petronel Voss | person | university | Voss; Petronel Voss; Dr Voss; the hydrologist
@ s6 | Hask Infirmary | body | hospital | the Hask Infirmary; the infirmary
@ s7 | managing director Lucan Frey | person | operator | Frey; Lucan Frey; the managing director

== d1 | Hask Advertiser | 2044-03-07T07:00:00Z | Something is dripping down there
[=c1|Shift foreman Edwin Marl] wore waders to work for a year. [c1 s3 asserts|In gallery seven it stands to the hip, and it is warm], [=c1|he] [!c1|says]. [c2 s7 asserts|You could store flour down there], [!c2|retorts] [=c2|Lucan Frey, managing director of Deepstore]; [c3 s7 asserts|the barrels are as tight as on the day they were welded]. That, too, [!c3|is] [=c3|Frey].

[=c4|The Environment Ministry] [!c4|learned] of the affair, it claims, [c4 s2 asserts|from this newspaper].

== d2 | Hask Advertiser | 2044-03-08T07:00:00Z | Skin like paper
[=c5|Marl] [!c5|carried] a colleague to the lift: [c5 s3 asserts|brown juice from a split drum had run into his boot and taken the skin off]. [=c6|Deepstore] [!c6|has] in its accident book [c6 s1 denies|not a single injury since the opening]. [=c7|The Hask Infirmary] [!c7|treated] [c7 s6 asserts|a miner of thirty-one with second-degree caustic burns of the left foot, on 11 January].

[=c8|The operator] [!c8|can prove] [c8 s1 asserts|eleven letters to the ministry about brine, each with a receipt]. [=c9|The farmers] [!c9|want] [c9 s4 demands|the store emptied].

== d3 | University of Hask, notes | 2044-04-02T12:00:00Z | Samples
[=c10|Dr Petronel Voss], the hydrologist, was let down. [c10 s5 asserts|A lake of some four thousand cubic metres fills the seventh gallery], [=c10,c11|she] [!c10|reports], and [c11 s5 asserts|of a hundred drums examined, thirty-eight are losing their contents]. [=c12|She] [!c12|took] samples at nine farms: [c12 s5 asserts|the drinking wells are free of any trace].

== d4 | Radio Hask | 2044-04-20T18:00:00Z | Taps and letters
[c13 s4 asserts|Our calves won't touch what comes up, and the strip from the chemist turns violet], [!c13|say] [=c13|the Farmers of Low Hask]. A former registrar opened a room and [=c14|the ministry] [!c14|admitted] the find: [c14 s2 asserts|eleven envelopes from Deepstore, stamped “received”, in a cupboard for toner]. [=c15|Frey] [!c15|has stepped down]; [=c15|he] [!c15|wishes] [c15 s7 promises|to spend time with his bees]. [=c16|The ministry] [!c16|orders] [c16 s2 demands|pumps].

? denial | Was there water in the store? | c2 / c1 c10
? denial | Do the barrels leak? | c3 / c5 c11
? denial | Had the ministry been told? | c4 / c8 c14
? denial | Was a worker burned? | c6 / c5 c7
? denial | Are the wells polluted? | c12 / c13
~ c9 c16 | two demands that may both be met
~ c10 c12 | water below and clean wells above: different places
