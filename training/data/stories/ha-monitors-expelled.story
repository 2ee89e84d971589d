# Truce monitors are put across a border at night: who sent them away, on what ground, what they had found, whether their archive was burnt, whether they may return
@ s1 | Verification Mission | body | mission | the Verification Mission; the mission
@ s2 | Ambassador Solveig Tshombe-Price | person | mission | Tshombe-Price; Ambassador Solveig Tshombe-Price; the head of mission; the ambassador
@ s3 | Government of Lower Ardesh | body | Ardesh | the government; the government of Lower Ardesh; Ardesh
@ s4 | Security Adviser Cornelius Batu | person | Ardesh | Batu; the security adviser; Security Adviser Cornelius Batu
@ s5 | Riverine Army | body | rebels | the Riverine Army; the Riverines; the rebels
@ s6 | a hotel porter | unnamed | | a hotel porter; the porter
@ s7 | Assembly of Guarantor States | body | guarantors | the guarantors; the Assembly of Guarantor States
@ s8 | Warrant Officer Ilkka Mensah | person | mission | Mensah; Warrant Officer Ilkka Mensah
@ s9 | foreign ministry of Ardesh | body | Ardesh | the foreign ministry; Ardesh's foreign ministry
@ s10 | a customs man | unnamed | | a customs man

== d1 | Global Dispatch | 2041-11-30T04:50:00Z | Monitors bused out of Ardesh
RIVERHEAD, Nov 30 (Global Dispatch) - Forty-three truce monitors spent the night on benches in a customs shed after being driven out of Lower Ardesh.

[c1 s2 asserts|“We were given twenty minutes and a bus,”] [!c1|said] [=c1|their head, Ambassador Solveig Tshombe-Price]. [c2 s2 asserts|The order bore the stamp of the cabinet], [=c2|she] [!c2|said].

[=c3|Ardesh’s foreign ministry] [!c3|said] [c3 s9 asserts|the mission had chosen to leave when its mandate lapsed, and had been lent a bus as a courtesy].

The mandate runs until the end of next June, [!c4|according to] [=c4|the text published by the Assembly of Guarantor States]: [c4 s7 asserts|“eighteen months from the first of January”].

The shed, on the far side of the frontier, has one stove and one tap. Monitors of eleven nations slept in it under flags. Their white cars had been left behind with the keys in them. A doctor from the nearest town brought blankets at four. By morning the road to Riverhead was empty, with a pole across it and no guard.

The war in Ardesh, over river tolls at first, has killed some 30,000.

== d2 | Ardesh Patriot | 2041-12-01T06:00:00Z | Good riddance
[=c5|Security Adviser Cornelius Batu] [!c5|confirms] [c5 s4 asserts|that it was he who threw them out, and that he would do so again before breakfast]. [c6 s4 asserts|They were spies. In the mattress of the Finn we found the positions of our guns], [=c6|he] [!c6|told] this paper.

[=c7|The government] [!c7|denies] [c7 s3 denies-|rumours of a cave full of dead at Ossi Bend], which the foreigners are said to have spread.

[=c8|He] [!c8|advises] [c8 s4 demands|landlords in Riverhead to let no room to a blue beret].

[c9 s4 asserts|Papers of the mission were left behind in good order and have been sealed], [!c9|says] [=c9|Batu]. The Patriot’s Christmas raffle has been won by a Mrs Olu.

The winners of the best-kept-trench competition will be received on Sunday. River steamers are again calling at Lower Quay. For housewives: flour coupons of series F are good until the tenth. The opera has found a new tenor. He is from here, eats garlic, and has never in his life set foot in a foreign hotel.

== d3 | Reed Drum, radio of the Riverines | 2041-12-01T19:00:00Z | What they saw
[=c10|The Riverine Army] [!c10|condemns] [c10 s5 denies|the expulsion of witnesses]. What had they witnessed? [=c11|Our people] [!c11|say] [c11 s5 asserts|they were led to a cave at Ossi Bend on the twenty-sixth and came out grey]. [=c12|The commander of the Third Reed] [!c12|accuses] the government [c12 s5 asserts|of killing ninety villagers there].

This is Reed Drum on the forty-one-metre band, from a boat that does not stay long in one place. We have had frogs in the transmitter. Now a song, and after it the water levels: Ossi Bend, two metres ten and falling; the Narrows, three metres; Riverhead, unknown since the gauge was shot away. Keep your oars wrapped.

[=c13|A porter at the Hotel Confluence] [!c13|is quoted] by listeners as [!c13|saying] [c13 s6 asserts|that the yard was full of ash the next morning, and in the ash were spiral bindings].

[=c14|We] [!c14|offer] [c14 s5 promises|the mission rooms, boats and a cook on our bank].

== d4 | The Guarantor, newsletter | 2041-12-12T12:00:00Z | Interim note of the mission
[=c15|The mission] [!c15|records] [c15 s1 asserts|having seen, at Ossi Bend, the remains of sixty-one persons]. [=c16|It] [!c16|does not say] [c16 s1 doubts|by whose hand they died].

[c17 s1 asserts|The archive was burnt on the night of 29 November by persons unknown, copies of it being safe], [=c17|it] [!c17|continues]. [=c18|Warrant Officer Ilkka Mensah], the Finn of the mattress, [!c18|notes] in an annex [c18 s8 asserts|that he slept in a hammock throughout].

[=c19|The guarantors] [!c19|call for] [c19 s7 demands|the monitors’ return by the new year]. [=c20|Batu] [!c20|answered] by wire [c20 s4 asserts|that they could come when hens had teeth]. [=c21|The foreign ministry in Ardesh], however, [!c21|wrote] on the same day [c21 s9 promises|that visas lay ready for all forty-three].

The note has been sent to all nine guarantors and was laid on the table of the Assembly without debate. It comprises thirty pages and a plan of the cave, which has two chambers and a spring. Costs of the mission to date are given in annex four. The next ordinary sitting falls on the sixteenth of January.

The editors have seen both telegrams.

== d5 | Global Dispatch | 2042-01-08T10:20:00Z | Ardesh adviser goes, cave stays
RIVERHEAD, Jan 8 (Global Dispatch) - [=c22|The government of Lower Ardesh] [!c22|admitted] on Wednesday [c22 s3 asserts|that there were graves at Ossi Bend, and laid them at the door of the Riverines].

[c23 s5 denies|Our nearest boat was a day away], [=c23|the Riverines] [!c23|responded]. [=c24|Batu], who was relieved of his post on Monday, [!c24|said] [c24 s4 asserts|he had acted alone, on a bad night, without a line from the cabinet].

[=c25|Tshombe-Price] [!c25|showed] reporters [c25 s2 asserts|the sheet with the stamp]. The first nine monitors crossed back at noon; [=c26|a customs man] [!c26|said] [c26 s10 asserts|they had been given tea].

The nine wore new berets and carried their own sheets. They drove straight to Ossi Bend, where ice had formed on the pool, and came back after dark. Fighting along the river has been light since the turn of the year. Two barges of grain passed the Narrows on Tuesday under a white flag, the first since October.

? account | Did the mission leave of its own will? | c1 c5 / c3
? status | Had the mandate lapsed? | c3 / c4
? responsibility | Did the cabinet order the expulsion? | c2 c25 / c24
? denial | Are there dead at Ossi Bend? | c7 / c12 c15 c22
? responsibility | Who killed the people at Ossi Bend? | c12 c23 / c22
? account | What became of the mission's papers? | c9 / c13 c17
? account | Was there a mattress with gun positions? | c6 / c18
? status | May the monitors return? | c20 / c21
~ c12 c15 | killed in all and remains seen
~ c16 c12 | a finding left open and an accusation
~ c14 c19 | an offer and a demand
~ c8 c21 | landlords and visas
