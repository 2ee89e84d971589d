# A dock strike: whether the cranes worked, whether men were brought from outside, how the checker Vasq died, whether the strike fund is empty
@ s1 | Hollin Quay Company | body | company | the Hollin Quay Company; the company
@ s2 | Director Eskil Ambrosetti | person | company | Ambrosetti; Director Eskil Ambrosetti; the director
@ s3 | Dockers' Lodge | body | dockers | the Dockers' Lodge; the Lodge
@ s4 | Maud Kirrigan-Bey | person | dockers | Kirrigan-Bey; Maud Kirrigan-Bey; the Lodge's treasurer; the treasurer
@ s5 | Wenzel Dropp | person | dockers | Dropp; Wenzel Dropp; the Lodge's president; the president
@ s6 | a ship's cook | unnamed | | a ship's cook; the cook
@ s7 | a harbour pilot | unnamed | | a harbour pilot; the pilot
@ s8 | a boarding-house keeper | unnamed | | a boarding-house keeper; the keeper
@ s9 | a customs clerk | unnamed | | a customs clerk; the customs clerk
@ s10 | a railway guard | unnamed | | a railway guard; the guard
@ s11 | Superintendent Baldric Nwosu-Hale | person | police | Nwosu-Hale; Superintendent Baldric Nwosu-Hale; the superintendent
@ s12 | a rag-picker | unnamed | | a rag-picker; the rag-picker
@ s13 | a hospital orderly | unnamed | | a hospital orderly; the orderly
@ s14 | a bank messenger | unnamed | | a bank messenger; the bank messenger

== d1 | Hollin Shipping Day | 2031-08-21T05:00:00Z | Eleven vessels in the roads
Opinions about the state of the port on Wednesday depended on which side of the fence one stood. [c1 s1 asserts|Four steamers had been turned round in the ordinary time], [!c1|according to] [=c1|the Hollin Quay Company]. [c2 s6 asserts|“My onions are sprouting in the hold. A hook hasn’t come down to us since the Friday before last,”] [!c2|grumbled] [=c2|a ship’s cook] who had had himself rowed ashore for tobacco.

[=c3|A harbour pilot] [!c3|gave] the company’s version some weight: [c3 s7 asserts|all Wednesday his windows had rattled from bales going down and jibs swinging, just as in any August]. [=c4|The Dockers’ Lodge] [!c4|asks] for [c4 s3 demands|an eight-hour shift and gloves]. [=c5|Director Eskil Ambrosetti] [!c5|is certain] [c5 s2 asserts|that hunger will settle it by September].

The tally checker Ion Vasq was found dead between two sheds on Tuesday. [=c6|Superintendent Baldric Nwosu-Hale] [!c6|said] [c6 s11 asserts|the man had missed his footing in the dark and come down on a bollard].

== d2 | Hollin Shipping Day | 2031-08-23T05:00:00Z | The 4.10 from Tarn
Whose hands are at work, if any? [=c7|A boarding-house keeper] in Tar Lane [!c7|tells] us [c7 s8 asserts|she has had sixty strangers with hill accents since Monday, billed to the office on the quay, who go out in the morning with a docker’s hook]. [=c8|Ambrosetti] [!c8|assures] his shareholders [c8 s2 asserts|that every man on the company’s books was born within sight of the lighthouse and no other has been taken on]. [c9 s10 asserts|“I clipped their tickets, three coaches full. ‘Hollin, one way, company pays,’ it said on each,”] [!c9|said] [=c9|a railway guard].

[=c10|Wenzel Dropp], the Lodge’s president, [!c10|sees] no reason for alarm: [c10 s5 denies|there was no face at the gates that he had not known from a child]. And [=c11|he] [!c11|denied] [c11 s5 denies-|that so much as a sack had crossed the edge of the quay that week].

About Vasq. [c12 s12 asserts|“Two of them held him and the third had a spanner,”] [!c12|said] [=c12|a rag-picker] who sleeps in the eastern shed. [=c13|A hospital orderly], who washed the body, [!c13|noticed] [c13 s13 asserts|the marks of a dozen blows, no two of them alike, such as no fall could give].

== d3 | Salt Road Radio | 2031-08-26T20:00:00Z | Harbour hour
Tonight we have figures from a quiet man. [=c14|A customs clerk] [!c14|went through] the stamped papers with our reporter: [c14 s9 asserts|six thousand tons cleared over the wharf in five days, a little above the average]. [=c15|The company], which had boasted of that, now [!c15|wants] the insurers to pay, and so [!c15|writes] to them [c15 s1 denies|that no cargo could be handled from the fifteenth to the twenty-second].

[=c16|The Lodge’s treasurer, Maud Kirrigan-Bey,] [!c16|told] Salt Road Radio [c16 s4 asserts|that the chest would feed two thousand families until Advent]. [c17 s14 asserts|“The last thing I carried out of that account was a box of coppers, and I was asked to bring back the box,”] [!c17|said] [=c17|a bank messenger]. [c18 s5 asserts|“We are as broke as church mice,”] [=c18|Dropp] himself [!c18|confessed] to us off the air and then, since it did not matter any more, on it.

[c19 s8 asserts|Vasq had been drinking in my kitchen, and he went over on the wet granite before my own eyes, with nobody within twenty yards of him], [!c19|says] [=c19|the keeper] from Tar Lane.

== d4 | Hollin Shipping Day | 2031-09-30T05:00:00Z | Hooks hung up
The strike ended on Saturday. [=c20|The company] [!c20|has granted] [c20 s1 promises|gloves]. [c21 s6 asserts|The onions had to go overboard], [!c21|reports] [=c21|the cook]. [=c22|The director] [!c22|regrets] [c22 s2 asserts|that the matter lasted into the last week of the month].

[=c23|The harbour pilot], in whose cellar the strongbox had stood, [!c23|carried] it into the Lodge’s yard and [!c23|explained]: [c23 s7 asserts|he had always needed both arms to lift it, for the gold, and now needed one]. [=c24|Nwosu-Hale] [!c24|would not be drawn] on [c24 s11 doubts|whether he would reopen the case of the checker]. The rag-picker is looking for other lodgings; [c25 s12 demands|the shed ought to be pulled down], [=c25|she] [!c25|says], and not for the sake of her back.

? denial | Was cargo worked in the port that week? | c1 c3 c14 / c2 c11 c15
? denial | Were men brought from outside? | c7 c9 / c8 c10
? account | Was the checker Vasq killed or did he fall? | c12 c13 / c6 c19
? figure | Was there money left in the strike fund? | c16 c23 / c17 c18
~ c5 c22 | an expectation and what came of it
~ c4 c20 | a demand and what was granted
~ c2 c21 | onions sprouting, and onions thrown away
~ c24 c6 | an open question and a finding
