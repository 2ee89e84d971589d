# A ski relay team is accused of blood doping: what was in the cool box, where the coach slept, whether a skier refused the test, whether the medal was returned
@ s1 | Nordmark Ski Union | body | union | the Nordmark Ski Union; the ski union; the union
@ s2 | Control Panel for Clean Snow | body | panel | the Control Panel for Clean Snow; the panel; the Control Panel
@ s3 | coach Evert Halling | person | union | Halling; Evert Halling; the coach
@ s4 | Signe Voll | person | union | Voll; Signe Voll; the anchor skier
@ s5 | a chambermaid | unnamed | | a chambermaid; the chambermaid
@ s6 | valley gendarmerie | body | gendarmes | the valley gendarmerie; the gendarmes; the gendarmerie
@ s7 | Pascoe Lindt | person | panel | Lindt; Pascoe Lindt; the tester
@ s8 | Games Committee | body | committee | the Games Committee; the committee

== d1 | Sport Dispatch | 2042-02-17T10:00:00Z | Raid on relay lodgings
VAL MORENE - Gendarmes searched the chalet of the Nordmark relay team at dawn. [=c1|The gendarmerie] [!c1|reported] that [c1 s6 asserts|a cool box in the cellar held eleven bags of human blood]. [c2 s3 asserts|“Beetroot juice, from my sister's garden,”] [=c2|coach Evert Halling] [!c2|told] reporters. [=c3|He] [!c3|had spent] the night, by his account, [c3 s3 asserts|on the sofa of the chalet, with all four athletes upstairs].

[=c4|Pascoe Lindt], who tests for the Control Panel, [!c4|said] [c4 s7 asserts|Signe Voll had slammed the door on him on Sunday and would not give a drop]. 

== d2 | Nordmark Daily | 2042-02-17T18:00:00Z | Our girls are clean
[=c5|The ski union] [!c5|published] a receipt to show that [c5 s1 asserts|the anchor skier had filled two tubes for the tester at 18.40 on Sunday]. [c6 s4 asserts|I rolled up my sleeve, he pricked me twice, we talked about wax], [!c6|writes] [=c6|Voll]. [=c7|The union] [!c7|analysed] a bag in its own kitchen: [c7 s1 asserts|the contents were sugar, vegetable fibre and red colour]. [=c8|It] [!c8|called] the raid [c8 s1 asserts|an insult to a winter nation].

== d3 | Morene Gazette | 2042-02-19T06:00:00Z | Room 14
What the chambermaid of the Hotel Bellecombe knows. [c9 s5 asserts|Mr Halling's bed in room 14 was slept in, and he rang me for an egg at six that morning], [!c9|says] [=c9|the chambermaid]. The hotel lies eleven kilometres from the chalet. [=c10|The gendarmes] [!c10|stopped] his car: [c10 s6 asserts|at five to seven he was driving up from the valley, alone, in yesterday's shirt].

== d4 | Sport Dispatch | 2042-03-30T14:00:00Z | Panel bans four
[=c11|The Control Panel] [!c11|found] [c11 s2 asserts|the red cells in the bags to match three of the four skiers]. [c12 s2 asserts|No specimen of Voll's from that Sunday ever reached us, and the receipt bears a signature that is not the tester's], [=c12|the panel] [!c12|held]. [=c13|It] [!c13|ordered] [c13 s2 demands|the silver medals to be handed in by Friday].

[=c14|The Games Committee] [!c14|confirmed] on Saturday that [c14 s8 asserts|all four had arrived by courier in a shoebox]. [c15 s4 asserts|Mine hangs over my bed and there it stays], [!c15|was the answer of] [=c15|Voll]. [=c16|Halling] [!c16|will] [c16 s3 promises|appeal].

? account | What was in the bags? | c1 c11 / c2 c7
? account | Where did the coach spend the night? | c3 / c9
? denial | Did Voll refuse the test? | c4 / c5 c6
? denial | Has Voll given back her medal? | c14 / c15
~ c13 c14 | an order and its fulfilment
~ c12 c6 | a sample that never arrived may still have been taken
~ c10 c3 | he was on the road at seven, the sofa is about the night
~ c8 c1 | an opinion on the raid, not on the box
