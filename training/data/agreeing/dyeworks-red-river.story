# A river runs red and the fish die: whether the dyeworks let out its vats, whether the mayor drank the water, whether the trout were dead before, whether children were taken ill
@ s1 | Scarlatto Brothers | body | dyeworks | Scarlatto Brothers; the dyeworks; the dyers
@ s2 | Beatrix Scarlatto | person | dyeworks | Scarlatto; Beatrix Scarlatto; the managing partner
@ s3 | a vat man | unnamed | | a vat man; the vat man
@ s4 | an angler | unnamed | | an angler; the angler
@ s5 | Mayor Fenn Garrody | person | town | Garrody; Mayor Fenn Garrody; the mayor
@ s6 | a barber | unnamed | | a barber; the barber
@ s7 | a reporter's photographer | unnamed | | a photographer; the photographer
@ s8 | Dr Kemi Ostrander | person | | Ostrander; Dr Kemi Ostrander; the school doctor
@ s9 | a mother in Weir Lane | unnamed | | a mother in Weir Lane; the mother
@ s10 | a headmaster | unnamed | | a headmaster; the headmaster
@ s11 | River Conservancy | body | conservancy | the River Conservancy; the conservancy
@ s12 | Ludo Swainmote | person | conservancy | Swainmote; Ludo Swainmote; the river bailiff
@ s13 | a lock-keeper's daughter | unnamed | | a lock-keeper's daughter; the lock-keeper's daughter
@ s14 | a heron-watcher | unnamed | | a heron-watcher; the heron-watcher

== d1 | Tessel Water News | 2037-06-21T08:00:00Z | Red Saturday
From the weir to the cattle bridge the Tessel was as red as a fox. [=c1|Beatrix Scarlatto] of the dyeworks [!c1|announced] [c1 s2 denies|that not one drop had left her vats]. [=c2|A vat man] on the night turn [!c2|says]: [c2 s3 asserts|“I pulled the plug on three and seven at four in the morning because the inspector was due at eight.”]

[=c3|An angler] [!c3|noted] [c3 s4 asserts|that the trout had floated up two days before the colour ever showed]. [=c4|A heron-watcher] in the alders [!c4|differs]: [c4 s14 asserts|until the tide of red went by, she had them leaping for flies; by noon they lay like spoons].

[c5 s5 promises|I shall drink a tumbler of it, in front of you all, on Monday], [!c5|vowed] [=c5|Mayor Fenn Garrody]. [=c6|The school doctor, Dr Kemi Ostrander,] [!c6|wants] [c6 s8 demands|the bathing place fenced].

== d2 | Lowland Wire | 2037-06-23T14:00:00Z | Mayor’s glass
TESSEL BRIDGE – At eleven on Monday Mayor Garrody raised a tumbler on the town steps. [c7 s6 asserts|He drained it, he made a face, and his moustache was pink for an hour], [!c7|said] [=c7|a barber] who had it in his care soon afterwards. [=c8|A photographer] with the long lens [!c8|maintained] [c8 s7 denies|that the glass went up full and came down full and nothing passed the mayoral lips].

[=c9|The River Conservancy] [!c9|named] its culprit: [c9 s11 asserts|the discharge had come through pipe four, which belongs to Scarlatto Brothers and to nobody else]. [=c10|Its bailiff, Ludo Swainmote,] [!c10|cast] doubt on his own office: [c10 s12 denies|the pipe was dry, he had put his arm up it at five that morning, and the dye works had let go of nothing that night].

[=c11|A mother in Weir Lane] [!c11|told] of three children in bed: [c11 s9 asserts|they brought up everything, and what they brought up was rose-coloured]. [=c12|A headmaster] [!c12|reported] [c12 s10 denies|a full house on Monday and no child in the school or near it with so much as a stomach ache].

== d3 | Tessel Water News | 2037-06-28T08:00:00Z | By the lock
[=c13|A lock-keeper’s daughter], who writes down the state of the water every hour, [!c13|read] to us from her book: [c13 s13 asserts|“Thursday noon, water as clear as gin, nothing rising, forty fish on their sides by the sill”]. [=c14|Swainmote] [!c14|answers]: [c14 s12 asserts|they were feeding on Friday at dusk within reach of his boots].

[=c15|Ostrander] [!c15|treated] [c15 s8 asserts|nineteen pupils from that one school over the weekend, every one of them for poisoning of the gut]. [=c16|Garrody] [!c16|says] of his drink [c16 s5 asserts|that he swallowed all of it, for the honour of the town]. [=c17|The vat man], who was dismissed, [!c17|says] [c17 s3 asserts|he has a new post with the conservancy]. [=c18|He] [!c18|wonders] [c18 s3 doubts|who warned the firm of the inspector].

== d4 | The Upstream Quarterly | 2037-10-01T00:00:00Z | After the colour
[=c19|The dyeworks] [!c19|admitted] this summer, in a sentence nobody had asked for, [c19 s1 asserts|that its rinse tanks had been emptied into the stream that night]. [=c20|Beatrix Scarlatto] [!c20|still holds] [c20 s2 asserts|that the firm’s cloth is fast]. [=c21|The angler] [!c21|has seen] [c21 s4 asserts|small trout again since August]. [=c22|The conservancy] [!c22|pledges] [c22 s11 promises|to set a guard at pipe four]. [=c23|The mother] [!c23|asks] [c23 s9 demands|for milk on the town]. [=c24|The photographer] [!c24|counts] [c24 s7 asserts|eleven prints sold]. [=c25|The headmaster] [!c25|is retiring] [c25 s10 promises|on grounds of health].

? responsibility | Did the dyeworks let its vats out into the river? | c2 c9 c19 / c1 c10
? account | Were the trout dead before the colour came? | c3 c13 / c4 c14
? denial | Did the mayor drink the river water? | c7 c16 / c8
? denial | Were children taken ill? | c11 c15 / c12
~ c5 c7 | a promise and what became of it
~ c3 c21 | trout dead in June, trout back in August
~ c18 c2 | who warned the firm is another question
~ c20 c9 | fast cloth and an open pipe
