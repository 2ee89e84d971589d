# A sugar works changes its beet price in mid-harvest: whether growers were told, whether the scales were tampered with, who locked the gate, whether a driver was struck, whether the chairman met the growers
@ s1 | Oster Sugar | body | works | Oster Sugar; the works; the company
@ s2 | Growers of the Plain | body | growers | the Growers of the Plain; the growers; the growers' body
@ s3 | Lidka Sorrel | person | growers | Sorrel; Lidka Sorrel; the growers' speaker
@ s4 | chairman Berthold Quint | person | works | Quint; Berthold Quint; the chairman; chairman Berthold Quint
@ s5 | Weights and Measures Bureau | body | state | the Weights and Measures Bureau; the bureau; the inspectors
@ s6 | Oster police | body | police | Oster police; the police
@ s7 | a tanker driver | unnamed | | a tanker driver; the driver
@ s8 | an innkeeper | unnamed | | an innkeeper; the innkeeper

== d1 | Plain Farmer | 2037-11-02T06:00:00Z | Forty a tonne becomes thirty-one
Overnight the board at the weighbridge showed a new figure. [c1 s1 asserts|A registered letter had gone to all 640 suppliers on 1 October], [!c1|insists] [=c1|Oster Sugar]. [=c2|Lidka Sorrel], who speaks for the growers, [!c2|learned] of it otherwise: [c2 s3 asserts|“I read it off a chalkboard with my trailer already on the plate.”] [=c3|The Growers of the Plain] [!c3|asked] around in 212 farmhouses and [!c3|say] [c3 s2 asserts|not one postman had brought a thing].

[=c4|The growers] also [!c4|maintain] that [c4 s2 asserts|the weighbridge has been swallowing two hundred kilos a load].

== d2 | Oster Evening News | 2037-11-03T17:00:00Z | Gate shut, driver in hospital
The works stood still today. [c5 s4 asserts|“They put a chain on our gate and threw the key in the beet washer,”] [!c5|complained] [=c5|chairman Berthold Quint]. [=c6|Sorrel] [!c6|saw] [c6 s3 asserts|two of the works' own watchmen fit the padlock at half past four]. 

[=c7|The chairman] [!c7|said] [c7 s4 asserts|a tanker driver was beaten with a fork handle by a farmer]. [c8 s7 asserts|I slipped off my own step, it was icy; nobody laid a finger on me], [!c8|said] [=c8|the driver], from bed. In the report of [=c9|the police] there [!c9|is] [c9 s6 asserts|“a fall, no third party”].

== d3 | Oster Sugar, press sheet | 2037-11-04T08:00:00Z | Facts, not rumours
[c10 s1 asserts|Our weighbridge is true to the kilo], [=c10|the company] [!c10|writes]. [=c11|It] [!c11|offers] [c11 s1 promises|thirty-four a tonne until Christmas]. [=c12|Its] sheet [!c12|says] the chairman [c12 s1 asserts|“sat down with the growers for two hours on Tuesday night at the Golden Plough”].

== d4 | Plain Farmer | 2037-11-09T06:00:00Z | Lead in the plate
[=c13|The Weights and Measures Bureau] [!c13|sealed] the bridge on Friday. [c13 s5 asserts|Under the northern plate lay a block of lead; each load read 190 kilograms short], [!c13|the inspectors' protocol says]. [=c14|An innkeeper], owner of the Golden Plough, [!c14|recalls] the evening: [c14 s8 asserts|forty farmers waited over their beer till midnight and Herr Quint never came through my door]. [=c15|The growers’ body] [!c15|rejected] the idea [c15 s2 denies-|that the chairman had talked to any of them].

On the gate, [=c16|the police] now [!c16|name] the culprits: [c16 s6 asserts|the padlock was bought and fastened by the works' night shift on orders from the office]. [=c17|Sorrel] [!c17|demands] [c17 s3 demands|forty a tonne, backdated].

? denial | Were the growers told beforehand? | c1 / c2 c3
? denial | Did the weighbridge cheat? | c4 c13 / c10
? responsibility | Who locked the gate? | c5 / c6 c16
? denial | Was the driver beaten? | c7 / c8 c9
? denial | Did the chairman meet the growers? | c12 / c14 c15
~ c11 c17 | an offer and a demand, no facts
~ c8 c5 | an accident on the ice has no bearing on who chained the gate
