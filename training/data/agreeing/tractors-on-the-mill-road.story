# Farmers block the capital's roads: whether milk was poured away, whether ambulances got through, who wrecked the market hall, whether the price decree was withdrawn
@ s1 | agriculture ministry | body | government | the agriculture ministry; the ministry
@ s2 | Minister Sigrun Apfelbaum-Ode | person | government | Apfelbaum-Ode; Minister Sigrun Apfelbaum-Ode; the minister
@ s3 | Soil Alliance | body | farmers | the Soil Alliance; the Alliance
@ s4 | Gorm Tahvanainen-Pugh | person | farmers | Tahvanainen-Pugh; Gorm Tahvanainen-Pugh, who speaks for the Soil Alliance; the farmers' speaker
@ s5 | a goat farmer | unnamed | farmers | a goat farmer; the goat farmer
@ s6 | a postman | unnamed | | a postman; the postman
@ s7 | a midwife | unnamed | | a midwife; the midwife
@ s8 | an ambulance driver | unnamed | | an ambulance driver; the ambulance driver
@ s9 | a flower seller | unnamed | | a flower seller; the flower seller
@ s10 | Police Director Yannick Oberholt | person | police | Oberholt; Police Director Yannick Oberholt; the police director
@ s11 | a sewer worker | unnamed | | a sewer worker; the sewer worker
@ s12 | a cafe owner | unnamed | | a café owner; the café owner
@ s13 | Market Guild | body | market | the Market Guild; the guild
@ s14 | an errand boy at the State Printer's | unnamed | | an errand boy at the State Printer's; the errand boy

== d1 | Capital & Country Wire | 2039-09-20T19:00:00Z | Second day of the tractors
TESSALAN – Some four thousand tractors stood nose to tail on the Mill Road on Tuesday. [=c1|Gorm Tahvanainen-Pugh, who speaks for the Soil Alliance,] [!c1|promised] [c1 s4 promises|not to budge until the price decree was in the stove]. The decree sets a litre at eleven pence. [c2 s2 denies|“A drop has yet to be spilt, as far as I know, and they have no milk to spare,”] [!c2|said] [=c2|Minister Sigrun Apfelbaum-Ode].

[=c3|A sewer worker] [!c3|was wading] in evidence: [c3 s11 asserts|the brick vault under the Mill Road had run white to his belt since dawn and smelt of calves]. [c4 s4 asserts|“Forty thousand litres went over the tailboards before breakfast, and it broke our hearts,”] [!c4|said] [=c4|the farmers’ speaker]. But [=c5|a goat farmer], in the same column, [!c5|disputes] indignantly [c5 s5 denies-|that a single churn in the whole column had been emptied on to the ground]; it all went to the orphanage.

[=c6|An ambulance driver] [!c6|complained] [c6 s8 asserts|of two hours with a woman in labour behind a seed drill that would not move].

== d2 | Tessalan Morning Call | 2039-09-21T06:00:00Z | A lane, or no lane
Things are said of the second lane. [c7 s7 asserts|“They lifted their front wheels into the ditch for every one of us, with bare arms. No mother had to wait,”] [!c7|said] [=c7|a midwife] who rides with the ambulances. [=c8|The police director, Yannick Oberholt,] [!c8|found] it likewise: [c8 s10 asserts|any blue lamp had been given passage on the left within a minute, day or night]. [c9 s6 asserts|“I walked past four of those white vans in a row. Their engines were off and one of the drivers was eating his second meal,”] [!c9|said] [=c9|a postman].

Overnight the market hall was laid waste. [=c10|The Market Guild] [!c10|names] no farmers: [c10 s13 asserts|the police horses had been ridden through the stalls from end to end, on purpose, to make a bill for others]. [=c11|A flower seller] [!c11|was sleeping] under her bench: [c11 s9 asserts|men with pitchforks and turnip boots broke up whatever they could reach, singing the harvest song].

[=c12|The Soil Alliance] [!c12|is looking] [c12 s3 asserts|for eleven of its members].

== d3 | Tessalan Morning Call | 2039-09-23T06:00:00Z | A decree, or none
[=c13|The minister] [!c13|gave] her word on Thursday evening: [c13 s2 asserts|the thing was off the table, torn across in her own presence]. [=c14|An errand boy at the State Printer’s] [!c14|contradicted] her on Friday: [c14 s14 asserts|he had brought the sheets out himself, still wet, with the eleven pence in them and “in force from Monday” below]. [c15 s1 denies|Nothing has been taken back, nor could the minister take it back alone], [!c15|noted] [=c15|the agriculture ministry] in three lines.

[=c16|A café owner] [!c16|heard] the speaker in his back room: [c16 s12 asserts|they raised their glasses because the wretched paper was gone for good].

As to the hall, [=c17|the goat farmer] [!c17|hung] his head: [c17 s5 asserts|“It was us. We had schnapps and the carts were empty, and it’s a fine sound, a stall.”] [c18 s12 asserts|“Those hooves were shod by the state; I swept the nails up, they carry the crown,”] [!c18|said] [=c18|the café owner]. And [=c19|the police director] [!c19|has asked] [c19 s10 demands|for the tractors to be numbered].

== d4 | The Furrow, weekly for smallholders | 2039-10-08T00:00:00Z | Home again
The road is free. [c20 s4 denies|Until the decree is in the stove, we said, and it never came near one], [!c20|writes] [=c20|Tahvanainen-Pugh] in these columns. [=c21|The ambulance driver] [!c21|stood] godfather; [c21 s8 asserts|the child is called Drill], [=c21|he] [!c21|says].

[=c22|The Alliance] [!c22|has found] [c22 s3 asserts|nine of them, in Tessalan’s hospitals]. [=c23|The Market Guild] [!c23|wants] [c23 s13 demands|six thousand and an apology]. [=c24|Apfelbaum-Ode] [!c24|does not know] [c24 s2 doubts|who ought to give it]. [=c25|The sewer worker] [!c25|confides] [c25 s11 asserts|that he takes his coffee black now].

? denial | Was milk poured away on the Mill Road? | c3 c4 / c2 c5
? denial | Were ambulances let through? | c7 c8 / c6 c9
? responsibility | Who wrecked the market hall, police or farmers? | c10 c18 / c11 c17
? status | Was the price decree withdrawn? | c13 c16 / c14 c15 c20
~ c1 c20 | a vow and what became of its condition
~ c12 c22 | members missing, and nine of them found later
~ c23 c24 | a demand and an open question
~ c6 c21 | a delay in labour, and a name
