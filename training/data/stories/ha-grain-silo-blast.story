# A silo explodes at a grain port: dust or bomb, how many dead, whether dust filters had been removed, whether grain can still be shipped, whether an insurer was warned
@ s1 | Hollis Grain Terminals | body | company | Hollis Grain Terminals; Hollis; the terminal's owner; the company
@ s2 | Terminal Manager Edda Mokoena | person | company | Mokoena; the terminal manager; Terminal Manager Edda Mokoena; the manager
@ s3 | Security Police | body | government | the Security Police; the security police
@ s4 | Dockside Workers' Alliance | body | workers | the Dockside Workers' Alliance; the alliance; the dockers
@ s5 | Fire Chief Tancred Iwu | person | fire brigade | Iwu; the fire chief; Fire Chief Tancred Iwu
@ s6 | Trade Minister Pelle Cardenas | person | government | Cardenas; the trade minister; Trade Minister Pelle Cardenas
@ s7 | a sweeper | unnamed | workers | a sweeper; the sweeper
@ s8 | Anchor Mutual | body | insurer | Anchor Mutual; the insurer
@ s9 | Republican Dawn | body | exiles | Republican Dawn
@ s10 | a stallholder | unnamed | | a woman whose stall faces gate six
@ s11 | the two divers | group | | the divers
@ s12 | log of the lock | document | | the log
@ s13 | the coroner | person | | the coroner

== d1 | Coastal Telegraph | 2035-08-30T16:00:00Z | Explosion wrecks silo in Port Hollis
The bang was heard in three counties. When the dust came down there was a hole in the row of silos at Port Hollis where number six had been.

Port Hollis has twelve silos, put up in two rows in the thirties and painted white. Each holds 9,000 tons. Number six, in the front row, was about half full of flour for the army. Windows were broken as far away as the lunatic asylum. A crane fell into the basin. Ships were towed to the outer anchorage through the afternoon.

[=c1|The security police] [!c1|spoke] of [c1 s3 asserts|an explosive charge laid by enemies of the state]. [=c2|Fire Chief Tancred Iwu] [!c2|believes] [c2 s5 asserts|flour dust and a hot bearing are all that was needed]. [=c3|Republican Dawn], an exile group that has been blamed before, [!c3|said] [c3 s9 denies|it had no hand in it and no quarrel with wheat].

[c4 s5 asserts|Eight bodies so far], [=c4|Iwu] [!c4|said] at four o’clock.

[=c5|Trade Minister Pelle Cardenas] [!c5|said] [c5 s6 asserts|shipments would not be interrupted for a single hour]. [c25 - asserts|No ship has been loaded since the explosion].

== d2 | Coastal Telegraph | 2035-09-01T07:30:00Z | The filters that went to Mokoena’s cousin
[c6 s7 asserts|They took the bag filters out in the spring, every one, and it snowed in there day and night. You wrote your name in it], [=c6|a sweeper] [!c6|said].

[=c7|Terminal Manager Edda Mokoena] [!c7|dismissed] [c7 s2 denies-|this as fog from a man who was paid to sweep it]. [c8 s2 asserts|Every silo has had new filters since March, and here is the bill], [=c8|she] [!c8|said]. The bill names a firm belonging to her cousin, who sells pianos.

[=c9|The Dockside Workers’ Alliance] [!c9|has named] [c9 s4 asserts|fourteen who did not come home]. [=c10|It] [!c10|will not load], [=c10|it] [!c10|said], [c10 s4 promises|until silos one to five have been vented].

The white is everywhere still: on the plane trees, on the cats, in the font. Women have been sweeping it up for bread. Gate six is closed, and gates one to five are guarded by boys with new belts. In the basin, divers from the navy are at work around the fallen crane. Funeral coaches have had to be sent for from inland.

[=c11|A woman whose stall faces gate six] [!c11|saw] [c11 s10 asserts|two men in diving suits walk out of the basin at noon, an hour before].

== d3 | Government Herald | 2035-09-02T08:00:00Z | Saboteurs in custody
[=c12|The security police] [!c12|announced] [c12 s3 asserts|the arrest of two persons in diving suits, who have confessed]. [c13 s3 asserts|The charge weighed nine kilos and hung from the ladder], [=c13|they] [!c13|said].

[=c14|Trade Minister Cardenas] [!c14|reports] [c14 s6 asserts|that three ships sailed for the south on Friday, fully laden].

A memorial concert will be given. Entry by party card.

The bread ration for April will be issued against coupon 14. On Sunday the Leader’s birthplace will be open free of charge. Winter rye stands well in all the provinces. Champion ploughman Dag Otieno has again exceeded his norm, by a third, with the same two horses. The northern theatre is showing a comedy with songs.

== d4 | Harbour Master’s Review | 2035-11-15T09:00:00Z | A hot bearing after all
Number six was rebuilt on paper this week. [=c15|Iwu] [!c15|delivered] his finding: [c15 s5 denies|no trace of any explosive, on the ladder or elsewhere]. [c16 s5 asserts|Of the filters we found frames, rusted, with nothing in them], [=c16|he] [!c16|writes].

[=c17|The two divers] [!c17|have said] in court [c17 s11 asserts|that they were paid by the port to scrape mussels, and confessed on the third night because they were cold]. [=c18|The police] [!c18|continue] to hold [c18 s3 asserts|that a bomb was responsible].

[=c19|Anchor Mutual], which carries the risk, [!c19|let slip] [c19 s8 asserts|a letter from the company, dated May, giving notice that it would “run without dust extraction for the season”]. [=c20|Hollis] [!c20|acknowledges] [c20 s1 asserts|the letter].

[=c21|Mokoena] [!c21|told] the inquest [c21 s2 asserts|that the new filters had been delivered and stolen the same night]. [=c22|The log of the lock], on public view, [!c22|shows] [c22 s12 denies|no vessel outward bound on that Friday, or on the Saturday]. [=c23|Cardenas] [!c23|has apologised] [c23 s6 asserts|for a confusion of Fridays].

The finding was read out in the harbour master’s own office, under the barometer. It had taken eleven weeks. Among those present were the families, two clerks of the insurer and a lady from the cousin’s firm, who left early. A model silo of glass, with a spoonful of flour in it and a candle, was set off in the yard, at a distance.

[=c24|The coroner] [!c24|closed] the list [c24 s13 asserts|at nineteen].

? responsibility | Bomb or dust? | c1 c13 c18 / c2 c15
? denial | Was there an explosive charge? | c13 / c15
? denial | Were filters in place? | c8 c7 / c6 c16 c19 c21
? account | Did ships sail that Friday? | c14 / c22
? responsibility | Did the divers lay a charge? | c12 / c17
? account | Was loading interrupted? | c5 / c25
~ c4 c9 | bodies found and workers missing
~ c9 c24 | workers named, and the whole list
~ c3 c1 | a denial by a group that the police did not name
~ c11 c17 | divers seen, and what they say they did
~ c10 c14 | a refusal, and a report of ships
