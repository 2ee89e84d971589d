# A hostage-taking in a bank: whether the robber had let the clerks go, who shot him, whether he was armed with anything at all, what he had asked for
@ s1 | Police Chief Honorata Lussick | person | police | Lussick; Police Chief Honorata Lussick; the police chief
@ s2 | Commander Rafe Ondaatje-Krol | person | police | Ondaatje-Krol; Commander Rafe Ondaatje-Krol, who led the men on the spot; the commander
@ s3 | city police press room | body | police | the police press room; the press room
@ s4 | a cashier | unnamed | | a cashier; the cashier
@ s5 | a branch messenger | unnamed | | a messenger of the branch; the messenger
@ s6 | a tobacconist | unnamed | | a tobacconist; the tobacconist
@ s7 | a dentist | unnamed | | a dentist; the dentist
@ s8 | Savings Bank of Mirelle | body | bank | the Savings Bank; the bank
@ s9 | a marksman | unnamed | police | a marksman; the marksman
@ s10 | Dr Ilse-Maria Tvarok | person | | Tvarok; Dr Ilse-Maria Tvarok; the pathologist
@ s11 | robber's mother | person | family | his mother; the robber's mother
@ s12 | a piano tuner | unnamed | | a piano tuner; the piano tuner
@ s13 | Justice League | body | | the Justice League; the League
@ s14 | an armourer | unnamed | | an armourer; the armourer

== d1 | Mirelle Evening Herald | 2036-07-09T18:00:00Z | Six hours in Bank Street
The robber of the Savings Bank, a joiner named Cosmin Wray, died at four on Thursday. [c1 s3 asserts|“At that time eleven employees were still tied to the radiators, in fear of their lives,”] [!c1|stated] [=c1|the police press room]. [=c2|A cashier] [!c2|says] [c2 s4 asserts|she had been at home in her bath since two, and the other ten had walked out before her, one by one, with a handshake].

[=c3|A dentist] who watched from his chair across the street [!c3|disagrees] with her: [c3 s7 asserts|until the bang there were always heads to be seen behind the frosted glass, and hands going up and down]. [=c4|Police Chief Honorata Lussick] [!c4|says] [c4 s1 asserts|that he raised a revolver and one of her marksmen had no choice].

[c5 s5 denies|“He hadn’t so much as a penknife. He held us up with a spectacle case,”] [!c5|said] [=c5|a messenger of the branch]. [=c6|His mother] [!c6|asks] [c6 s11 demands|for his boots back].

== d2 | Mirelle Evening Herald | 2036-07-11T18:00:00Z | Steel or leather
Dr Tvarok looked at the body and at what lay by it. [c7 s10 asserts|His hand was closed round a nine-inch case of calf, with two lenses in it, and nothing else was found upon him], [=c7|the pathologist] [!c7|reported]. [=c8|An armourer] of the city [!c8|shook] his head: [c8 s14 asserts|he had been handed an old five-shooter to unload which one of the officers had picked up from beside the dead man’s fingers].

[c9 s9 asserts|“I had the cross on him, the word came, I let go. I have not slept,”] [!c9|said] [=c9|a marksman] who is thirty and gives no name. [=c10|Commander Rafe Ondaatje-Krol, who led the men on the spot,] [!c10|gives] a statement that does not fit: [c10 s2 denies|none of ours fired; he was brought down by the porter of the house, before the stairs had even been reached]. [=c11|A tobacconist] [!c11|was standing] at the door and [!c11|tells] us [c11 s6 asserts|that the bang had come from the roof of the corn exchange, where the police lay, and the pane above the joiner fell in].

[=c12|The bank] [!c12|is missing] [c12 s8 asserts|not one note].

== d3 | Mirelle Tatler, a magazine | 2036-08-01T00:00:00Z | What did Cosmin want?
Even that is disputed. [=c13|The police chief] [!c13|told] our reporter [c13 s1 asserts|his terms had been the price of a villa, a car with a full tank and no word on the radio]. [=c14|The messenger] [!c14|heard] something else through the counter: [c14 s5 asserts|all he called for was that they hear his brother’s appeal]. [c15 s11 asserts|“For money he never asked. He wanted the court to read the letter about Lutz, and nothing else,”] [=c15|his mother] [!c15|said]. [=c16|The cashier], who took the paper down, [!c16|has kept] it; [c16 s4 asserts|there it says, in his own spelling, “two hundred thousand, fuel, silence”].

[=c17|A piano tuner] who was in the branch for the director’s upright [!c17|can add] [c17 s12 asserts|that at a quarter past three he had still been lying on the carpet between two office girls, bound with cord, and so until the end].

[c18 s12 asserts|“Old Brisk from the lodge had his duck gun through the hatch, and that was that,”] [!c18|claims] [=c18|the piano tuner] as well. [=c19|Tvarok] [!c19|has weighed] the lead and [!c19|says] [c19 s10 asserts|it was a rifle ball, from high up and far off, such as no porter keeps].

== d4 | Mirelle Evening Herald | 2036-09-19T18:00:00Z | Filed
The file is closed. [=c20|The Justice League] [!c20|wants] [c20 s13 demands|it opened]. [=c21|The press room] [!c21|has put] the dead man’s pistol on show: [c21 s3 asserts|all five chambers were full when it came out of his fist]. The commander has resigned for reasons of health. [=c22|The marksman] [!c22|would like] [c22 s9 promises|to breed carp].

[c23 s8 asserts|The last of its people had been on the tram by half past two that day], [!c23|notes] [=c23|the Savings Bank], [c24 s8 asserts|and the pane has been replaced], [=c24|it] [!c24|adds]. [=c25|The dentist] [!c25|cannot see] [c25 s7 doubts|whether it was frosted before or since].

? status | Were hostages still in the bank when the robber died? | c1 c3 c17 / c2 c23
? responsibility | Who shot the robber, a policeman or the porter? | c4 c9 c11 c19 / c10 c18
? denial | Was the robber armed? | c8 c4 c21 / c5 c7
? account | What had the robber asked for, money or the appeal? | c13 c16 / c14 c15
~ c6 c20 | a demand for boots and a demand for a file
~ c25 c3 | the glass, and the heads behind it
~ c24 c11 | a pane replaced, and what broke it
~ c22 c9 | a plan and a shot
~ c14 c5 | what was asked and what was in the hand
