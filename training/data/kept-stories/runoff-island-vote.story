# A run-off on the Pearl Isles: who won the outer islands, whether the boat with the urns sank, whether soldiers voted under orders, whether a judge was bribed
@ s1 | Commission of Votes | body | commission | the Commission of Votes; the commission
@ s2 | President Theo Marchbank | person | Lantern | Marchbank; the president; President Theo Marchbank
@ s3 | challenger Noor Elding | person | Anchor | Elding; Noor Elding; the challenger
@ s4 | skipper Dagny Rooke | person | | Rooke; the skipper; Dagny Rooke
@ s5 | a corporal | unnamed | | a corporal; the corporal
@ s6 | General Winslow Pike | person | army | Pike; the general; General Winslow Pike
@ s7 | Judge Ferrer Lund | person | court | Lund; the judge; Judge Ferrer Lund
@ s8 | Two Oars | body | observers | Two Oars; the observers
@ s9 | a timber merchant | unnamed | | a timber merchant; the merchant
@ s10 | the aunt | unnamed | | the aunt

== d1 | Pearl Isles Broadcasting | 2041-11-10T08:00:00Z | Marchbank ahead
[=c1|The Commission of Votes] [!c1|awarded] [c1 s1 asserts|the outer islands to the president by 900]. [=c2|It] [!c2|explained] that [c2 s1 asserts|the urns of Far Pearl were lost with the motor boat Constancy, which foundered in the sound on Sunday night]. [=c3|General Winslow Pike] [!c3|thanked] his men, [c3 s6 asserts|each of whom had voted as he pleased, in a booth, alone].

== d2 | The Anchor | 2041-11-11T08:00:00Z | We have the sheets
[=c4|Noor Elding] [!c4|unrolled] the signed tallies of nineteen stations. [c4 s3 asserts|We carried the outer islands by two thousand one hundred], [=c4|she] [!c4|said]. [=c5|A corporal] of the garrison [!c5|visited] her by night: [c5 s5 asserts|we were marched in by sections and the sergeant-major marked the papers on his drum].

== d3 | Sound & Strand | 2041-11-14T12:00:00Z | Constancy at her mooring
[c6 s4 asserts|She is a good dry boat, and I brought her in at ten on Sunday with the urns under a tarpaulin], [=c6|skipper Dagny Rooke] [!c6|says]. Her deck was being scrubbed as we spoke. [=c7|She] [!c7|handed] [c7 s4 asserts|the lot to a lieutenant, against a receipt for “six items of crockery”].

[=c8|President Marchbank] [!c8|promises] [c8 s2 promises|a day of prayer for those in peril at sea].

== d4 | Two Oars, final paper | 2041-12-05T10:00:00Z | Run-off
[=c9|The observers] [!c9|copied] the posted results on the night. [c9 s8 asserts|The challenger leads in sixteen of nineteen stations, and overall by 2,094.] At the barracks, [=c10|our man] [!c10|stood] from seven to noon: [c10 s8 asserts|not one soldier drew the curtain; papers were filled in at a single table by a warrant officer]. [=c11|We] [!c11|recommend] [c11 s8 demands|a recount in daylight].

== d5 | Archipelago, a quarterly | 2042-09-01T06:00:00Z | Judge Lund’s veranda
[=c12|Judge Ferrer Lund], who threw out the petition, [!c12|built] that year. [c12 s7 asserts|It was my late aunt’s money, to the last nail], [=c12|he] [!c12|says] of the veranda. [=c13|A timber merchant] [!c13|has] the order book: [c13 s9 asserts|the bill was sent to the palace and settled by the president’s private secretary]. The judge’s only [=c14|aunt], when found, [!c14|was] well, and [!c14|said] [c14 s10 asserts|she had never given him more than a cake].

[=c15|Pike], in retirement, [!c15|reflects] that [c15 s6 asserts|soldiers ought to stay out of politics]. 

? figure | Who won the outer islands? | c1 / c4 c9
? account | Did the boat with the urns sink? | c2 / c6 c7
? account | Did the soldiers vote freely? | c3 / c5 c10
? account | Who paid for the judge's veranda? | c12 / c13 c14
~ c15 c3 | an opinion of later years
~ c8 c11 | a promise and a recommendation
