# A trawler is lost in sight of a village: whether the lifeboat was launched, whether the trawler sent up rockets, whether her owner had struck off the mate's complaint about the hatch
@ s1 | Shore Lifeboat Society | body | lifeboat society | the Shore Lifeboat Society; the lifeboat society; the society
@ s2 | Coxswain Brannoch Ede | person | lifeboat society | Ede; Coxswain Brannoch Ede; the coxswain
@ s3 | a net girl | unnamed | | a net girl; the net girl
@ s4 | a customs rower | unnamed | | a customs rower; the customs rower
@ s5 | a lamp trimmer | unnamed | | a lamp trimmer; the lamp trimmer
@ s6 | Hestia Farran | person | families | Farran; Hestia Farran; the skipper's widow
@ s7 | a bell-ringer | unnamed | | a bell-ringer; the bell-ringer
@ s8 | Gribble Fish Company | body | owners | the Gribble Fish Company; the fish company; the owners
@ s9 | Mungo Gribble | person | owners | Gribble; Mungo Gribble; the managing owner
@ s10 | a shipwright | unnamed | | a shipwright; the shipwright
@ s11 | a tobacconist | unnamed | | a tobacconist; the tobacconist
@ s12 | Dr Colum Vasey-Ruth | person | | Vasey-Ruth; Dr Colum Vasey-Ruth; the doctor
@ s13 | a counting-house clerk | unnamed | | a counting-house clerk; the counting-house clerk

== d1 | Skelwick Harbour Notes | 2028-02-07T09:00:00Z | The Maid of Orl
Nine men drowned within a mile of their own chimneys. [=c1|Coxswain Brannoch Ede] [!c1|says] [c1 s2 asserts|his crew had the boat down the slip by seven and pulled till their hands bled, and the sea threw them back]. [=c2|A net girl], who stood at that slip till midnight, [!c2|says] [c2 s3 denies|the doors were not so much as unbolted].

[c3 s4 asserts|I met them off the bar at half past seven, twelve oars, going out like heroes], [!c3|said] [=c3|a customs rower]. [=c4|A shipwright], who oils the cradle, [!c4|examined] it next morning: [c4 s10 denies|the grease on the rails lay as smooth as he had left it on Friday, and no keel had gone over it].

[=c5|A bell-ringer] up in the tower [!c5|counted] [c5 s7 asserts|three red stars over the reef, one after another, about six]. [=c6|Dr Colum Vasey-Ruth] [!c6|attended] [c6 s12 asserts|two men washed in alive].

== d2 | Outer Coast Wireless Agency | 2028-02-09T14:00:00Z | Society stands by its crew
SKELWICK – [=c7|The Shore Lifeboat Society] [!c7|declared] on Wednesday [c7 s1 asserts|that the launch had been made within the hour, in the worst sea of the winter]. [=c8|A lamp trimmer] of the same society [!c8|broke] with it: [c8 s5 denies|“We sat in the Anchor and played whist. Nobody put on an oilskin.”]

[=c9|Ede] [!c9|maintains] besides [c9 s2 denies|that no signal of distress had been shown by the Maid at all, before or after dark]. [=c10|A tobacconist] on the front [!c10|confirms] it: [c10 s11 denies|he had her in his telescope from five until she was gone, and she made no light but her masthead lamp]. [=c11|Vasey-Ruth] [!c11|expects] [c11 s12 asserts|both of the men he attended to walk home within the week].

[=c12|Hestia Farran], the skipper’s widow, [!c12|demands] [c12 s6 demands|the log of the watch-house].

== d3 | Fathom, a monthly for seafarers | 2028-03-01T00:00:00Z | A hatch and a letter
It began, some say, with a hatch that would not close. [=c13|A counting-house clerk] [!c13|says] [c13 s13 asserts|the mate wrote in November that it leaked, and Mr Gribble put his pen through the page before his eyes]. [=c14|Mungo Gribble], managing owner, [!c14|asserts] [c14 s9 denies|that no word about any hatch had come to him from anyone on board]. [=c15|Farran] [!c15|remembers]: [c15 s6 asserts|her husband and the mate composed it at her table, and he brought back the owner’s answer, which was a laugh]. [=c16|The owners], as a company, [!c16|stand by] their man: [c16 s8 denies|nothing in the way of a grievance was ever lodged by that crew].

Of the rockets [=c17|the net girl] [!c17|says]: [c17 s3 asserts|the snow on the roofs went pink, three times, and the old people crossed themselves]. [=c18|The doctor] [!c18|cannot say] [c18 s12 doubts|how long the nine had been in the water]. [=c19|The society] [!c19|promises] [c19 s1 promises|a second boat by harvest].

== d4 | Skelwick Harbour Notes | 2028-10-30T09:00:00Z | One boat
[=c20|The shipwright] [!c20|remarks] [c20 s10 asserts|that there is one cradle in the house and one boat on it, as before]. [=c21|The tobacconist] [!c21|says] [c21 s11 asserts|he has sold his telescope]. [=c22|The fish company] [!c22|offers] [c22 s8 promises|forty crowns to each widow]. [=c23|Farran] [!c23|calls] it [c23 s6 asserts|the price of a hatch]. [=c24|The bell-ringer] [!c24|asks] [c24 s7 demands|for a new rope].

? account | Was the lifeboat launched that evening? | c1 c3 c7 / c2 c4 c8
? denial | Did the trawler send up distress rockets? | c5 c17 / c9 c10
? denial | Had the owner been written to about the hatch? | c13 c15 / c14 c16
~ c19 c20 | a promise and its breach
~ c22 c23 | an offer and what it is called
~ c6 c18 | two saved, and how long the nine had been in the water
