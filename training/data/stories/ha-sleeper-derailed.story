# A sleeper train leaves the rails on a viaduct: speed or broken rail, who was driving, how many coaches fell, whether the signal was red, whether doors were locked
@ s1 | State Railways | body | railways | State Railways; the railways; the railway
@ s2 | Director-General Emeka Haldorsen | person | railways | Haldorsen; the director-general; Director-General Emeka Haldorsen
@ s3 | Locomotive Crews' Union | body | union | the crews' union; the Locomotive Crews' Union; the union
@ s4 | driver Yannis Oduya-Falk | person | crew | Oduya-Falk; the driver; Yannis Oduya-Falk
@ s5 | a signalwoman | unnamed | railways | the signalwoman; a signalwoman
@ s6 | Clotilde Banerjee-Roux | person | passengers | Banerjee-Roux; Clotilde Banerjee-Roux; the passenger
@ s7 | Rail Inquiry Commission | body | inquiry | the Rail Inquiry Commission; the commission; the inquiry
@ s8 | Prefect Nuno Castellane | person | government | Castellane; the prefect; Prefect Nuno Castellane
@ s9 | Permanent Way Contractors | body | contractor | the contractor; Permanent Way Contractors

== d1 | Republic Press Service | 2034-08-19T04:20:00Z | Night train plunges from viaduct
VALDOR, Aug 19 (RPS) - The Capital-to-Coast sleeper came off the rails on the Aubry viaduct at 1.37 a.m. on Saturday.

[=c1|Prefect Nuno Castellane] [!c1|said] [c1 s8 asserts|three coaches lay in the gorge and the rest of the train stood on the bridge]. [c2 s8 asserts|Twenty-six people had been brought up dead by four o’clock], [=c2|he] [!c2|said].

[=c3|State Railways] [!c3|blamed] [c3 s1 asserts|excessive speed]. [c4 s1 asserts|The train took the bend at 118 kilometres an hour where 70 is allowed], [=c4|it] [!c4|said] in a statement sent at 3.05, an hour and a half after the accident.

The viaduct was opened in 1889 and carries one track.

Villagers with lanterns were the first at the gorge. A goods engine brought ladders from Mont Sec, and fishermen lent nets. Beneath the third pier the river is nine metres deep. The line to the coast will be closed for weeks, and passengers are being taken round by the lake in buses. A telephone number for relatives is engaged.

== d2 | La Voix du Rail | 2034-08-19T14:00:00Z | One of ours, already condemned
They had their culprit before they had their ladders. [=c5|The Locomotive Crews’ Union], which publishes this sheet, [!c5|has read] the tape. [c5 s3 asserts|Sixty-eight. It says sixty-eight], and it is in a sealed bag.

The engine, number 4417, was overhauled in June. It lies on its side on the bridge with its lamps still burning off the battery. Behind it is the dining car, whose tables are laid. From the signal box one can see both. Our people stood in front of the box all morning so that nothing should be carried out of it unseen.

[c6 s4 asserts|I saw a gap in the left-hand rail as long as my arm, I saw it as you see a missing tooth], [=c6|Yannis Oduya-Falk] [!c6|told] a colleague at his bedside. [=c7|He] [!c7|recalled] [c7 s4 asserts|a green light at the viaduct box].

[=c8|Permanent Way Contractors], who won the track in last year’s auction, [!c8|insist] [c8 s9 asserts|that both rails were walked on Thursday and found sound].

[=c9|We] [!c9|demand] [c9 s3 demands|that bridges go back to men who know them].

== d3 | Grand Illustré | 2034-08-22T05:00:00Z | The lady in berth 14
[c10 s6 asserts|The door at the end of the coach would not open, it had one of those little square locks and the key was with the conductor, and the conductor was in the river], [!c10|says] [=c10|Clotilde Banerjee-Roux], who climbed out through a window with a stranger’s baby.

[=c11|Director-General Emeka Haldorsen] [!c11|tells] us on the telephone [c11 s2 asserts|that doors on the sleeper can be opened by a child, at all times, from within].

[c12 s6 asserts|I saw four coaches go, I was in the fifth], [=c12|Banerjee-Roux] [!c12|says]. Her emerald ring is still missing.

The sleeper has run since 1921, and film stars have been married on it. Its coaches are blue and its blankets are famous. Lately it has lost money. The baby, a boy, was handed to an aunt at Valdor on Sunday; he has eight teeth and a bruise. Our photographer was allowed as far as the second pier.

Gossip has it that another man was at the controls. [=c13|Haldorsen] [!c13|called] this [c13 s2 asserts|“correct, and painful”]: [c14 s2 asserts|a trainee had been given the handle at Mont Sec].

== d4 | The Provincial | 2034-09-30T08:00:00Z | Inquiry: a weld of cheese
[=c15|The Rail Inquiry Commission] [!c15|found] [c15 s7 asserts|that a weld had parted before the train arrived, leaving a gap of 41 centimetres]. [c16 s7 asserts|Speed played no part, the needle having stood at 69], [=c16|it] [!c16|said].

The report was handed over in a plain envelope and laid on the table of the prefecture at ten in the morning. It is 340 pages long, without pictures. Three of the five members signed it with a reservation, each a different one. The gap in the rail has been cut out and stands in a glass case in the entrance hall.

[c17 s7 asserts|No one walked the rails that week], [=c17|the commission] [!c17|added]; the time sheet had been filled in by a nephew. [=c18|The contractor] [!c18|has apologised] [c18 s9 asserts|for the time sheet].

[=c19|A signalwoman] [!c19|testified] [c19 s5 asserts|that she had thrown her lamp to danger when a circuit dropped at 1.31]. [=c20|The driver’s counsel] [!c20|put it to her] [c20 s4 denies|that she had been asleep].

Nobody but Oduya-Falk had touched the controls, [!c21|according to] [=c21|the commission]: [c21 s7 asserts|the trainee was sleeping in berth 3, where he died]. [=c22|The railways] [!c22|expressed] [c22 s1 doubts|surprise].

[=c23|Castellane] [!c23|gave] the final toll [c23 s8 asserts|as 71 in five fallen coaches]. [c24 s8 asserts|At dawn one could not see the two under the water], [=c24|the prefect] [!c24|said]. [=c25|State Railways] [!c25|undertakes] [c25 s1 promises|to take out every square lock in its fleet], of which, [=c26|it] now [!c26|says], [c26 s1 asserts|there were nine hundred].

? account | Was the train going too fast? | c3 c4 / c5 c16
? responsibility | Did a broken rail throw the train off? | c3 / c6 c15
? denial | Had the rails been inspected? | c8 / c17
? account | Did the signal show green? | c7 / c19
? denial | Could the doors be opened from inside? | c10 c26 / c11
? responsibility | Was a trainee driving? | c13 c14 / c21
? figure | How many coaches fell? | c1 / c12 / c23
~ c2 c23 | bodies at four o'clock and the final toll
~ c9 c25 | a demand and a promise
~ c18 c17 | an apology that grants the finding
~ c22 c21 | surprise is no denial
