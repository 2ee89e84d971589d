# Prisoners handed over on a bridge: whether the list was kept to, whether they had been beaten, whether a nurse was held back, who put the meeting off
@ s1 | Commissioner Vesna Udall-Roke | person | Eastern Republic | Udall-Roke; Commissioner Vesna Udall-Roke; the commissioner
@ s2 | Office for Captives | body | Eastern Republic | the Office for Captives; the office
@ s3 | Brigadier Hollis Tarn | person | Salt Coast Front | Tarn; Brigadier Hollis Tarn; the brigadier
@ s4 | Salt Coast Front | body | Salt Coast Front | the Salt Coast Front; the Front
@ s5 | a freed radio man | unnamed | | a freed radio man; the radio man
@ s6 | a freed baker's boy | unnamed | | a freed baker's boy; the baker's boy
@ s7 | an army dentist | unnamed | | an army dentist; the dentist
@ s8 | a bus driver | unnamed | | a bus driver; the bus driver
@ s9 | Sister Apollonia Wend | person | | Wend; Sister Apollonia Wend; the nun
@ s10 | a toll collector | unnamed | | a toll collector; the toll collector
@ s11 | a nurse's fiancé | unnamed | | a nurse's fiancé; the fiancé
@ s12 | Wardens of Truce | body | | the Wardens of Truce; the wardens
@ s13 | a prison laundress | unnamed | | a prison laundress; the laundress

== d1 | Agence Orientale du Câble (English service) | 2037-03-09T19:00:00Z | Exchange on the salt bridge
SALTERSGATE – Two columns passed each other on the old bridge on Monday afternoon without a word. [c1 s3 asserts|“Every name that was agreed has crossed. I ticked them off with my own pencil,”] [!c1|said] [=c1|Brigadier Hollis Tarn] of the Salt Coast Front. [=c2|Commissioner Vesna Udall-Roke] [!c2|had counted] otherwise: [c2 s1 denies|of the seventeen she was owed, she had not received them all, nor the ones she was owed].

[c3 s5 asserts|They broke two of my fingers in the first week, and the man on the straw beside me lost the sight of an eye to a belt buckle], [=c3|a freed radio man] [!c3|told] reporters in the reception tent. [=c4|The Office for Captives] [!c4|will pay] each of them [c4 s2 promises|a year’s wages].

The meeting came three weeks late. [c5 s4 asserts|The Republic’s people had begged off twice, once on account of snow and once without giving a reason], [=c5|the Front] [!c5|said].

== d2 | Saltersgate Toll & Tide | 2037-03-12T08:00:00Z | Who sat on the buses
A bridge keeper sees the faces first. [=c6|A toll collector] with a good memory [!c6|says] [c6 s10 asserts|that among those who walked over to us there were four he had sold fish to last autumn, herdsmen who never wore a uniform and stood on nobody’s roll]. [=c7|A bus driver] who carried the eastern party home [!c7|read] the roll call at the first halt: [c7 s8 asserts|“Seventeen called, seventeen answered, each to the name on the sheet.”]

[=c8|An army dentist] looked into all the mouths. [=c8|He] [!c8|reports] [c8 s7 asserts|old caries, one gold crown, and no sign that a fist or a boot had ever come near any man or woman of the lot]. [c9 s6 denies|“Me? Nobody laid a finger on us. We were bored, we played draughts with the guards,”] [!c9|said] [=c9|a freed baker’s boy], to the anger of the others in the tent.

And the nurse? Her fiancé stood on the bank until it was dark. [=c10|The fiancé] [!c10|has it] [c10 s11 asserts|that she was brought as far as the middle pier and led back by the arm]. [=c11|Tarn] [!c11|calls] [c11 s3 denies-|the story that a woman was kept from crossing] a romance.

== d3 | Agence Orientale du Câble (English service) | 2037-03-18T12:00:00Z | Front contradicts own brigadier on list
SALTERSGATE – In a statement that does not mention Brigadier Tarn, [=c12|the Front] [!c12|regretted] on Wednesday [c12 s4 asserts|that, owing to a clerk’s error, shepherds had been sent in the place of several soldiers]. [=c13|It] [!c13|asked] [c13 s4 demands|for the shepherds back].

[=c14|Udall-Roke] [!c14|declared] that she had made inquiries about the nurse. [c14 s1 denies|There had been no such person on the western half of the bridge, and none had turned round there], [=c14|the commissioner] [!c14|said], to general surprise. [=c15|Sister Apollonia Wend], who handed out oranges at the middle pier, [!c15|remembers] the opposite: [c15 s9 asserts|“She had one of my oranges in her hand already when two soldiers fetched her away from the rest.”]

On the delay, [=c16|the Wardens of Truce] [!c16|state] [c16 s12 asserts|that both earlier dates were cancelled by telegram from the Front]. Asked about the treatment of the captives, [=c17|the wardens] [!c17|reserve] [c17 s12 doubts|their opinion].

== d4 | Threshold (Sunday supplement) | 2037-04-05T07:00:00Z | What the linen knows
For nine months a laundress washed for the Front’s prison at Cold Hithe. [=c18|She] [!c18|speaks] without being asked: [c18 s13 asserts|“I know what comes out in cold water. Thursdays, after the questioning, I soaked shirt backs that were stuck with blood.”] The Front does not like to hear it, but [=c19|Tarn], now without a command, [!c19|admits] [c19 s3 asserts|that he had to put three of his jailers on trial for using sticks on the very people he later walked over the bridge].

[c20 s2 asserts|“It was our adversary who twice failed to keep the appointment,”] [=c20|the Office for Captives] [!c20|notes]. The toll collector, who has the weather book, thinks that unfair. [=c21|He] [!c21|says] [c21 s10 asserts|the easterners sent a boy on a bicycle each time to say they were not coming, and he bought the boy a bun].

[=c22|The radio man] [!c22|can hold] [c22 s5 asserts|a spoon again]. [=c23|The baker’s boy] [!c23|complains] [c23 s6 asserts|that he has not seen a penny of the year’s wages]. [=c24|The dentist] [!c24|advises] [c24 s7 demands|that all of them be given calcium]. As for another exchange, [=c25|the commissioner] [!c25|trusts] [c25 s1 asserts|it will be held on dry land], and [=c26|the nun] [!c26|has put in] [c26 s9 promises|to bring lemons next time]. [=c27|The laundress] [!c27|hopes] [c27 s13 asserts|to find work in a hotel].

? denial | Were the prisoners on the agreed list handed over? | c1 c7 / c2 c6 c12
? denial | Were the prisoners beaten? | c3 c18 c19 / c8 c9
? denial | Was a nurse held back on the bridge? | c10 c15 / c11 c14
? responsibility | Which side put off the meeting? | c5 c21 / c16 c20
~ c4 c23 | a promise and its breach
~ c17 c3 | a reserved opinion takes no side
~ c13 c12 | the demand follows from the error
~ c22 c24 | mending fingers and advice for all
