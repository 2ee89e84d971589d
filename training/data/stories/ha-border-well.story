# Two patrols meet at a desert well on a disputed border: who crossed, how many soldiers were taken, whether the well was poisoned, whether a general apologised
@ s1 | Foreign Ministry of Qasrun | body | Qasrun | Qasrun; the foreign ministry in Qasrun; Qasrun's foreign ministry
@ s2 | Foreign Minister Salome Wendt-Idris | person | Qasrun | Wendt-Idris; Foreign Minister Salome Wendt-Idris; the foreign minister
@ s3 | Republic of Temm | body | Temm | Temm; the government of Temm; Temm's government
@ s4 | General Obadiah Lusk | person | Temm | Lusk; the general; General Obadiah Lusk
@ s5 | a camel trader | unnamed | | a camel trader; the trader
@ s6 | Frontier Commission | body | surveyors | the Frontier Commission; the commission; the surveyors
@ s7 | Corporal Dario Hnatyuk-Bey | person | Qasrun | Hnatyuk-Bey; the corporal; Corporal Dario Hnatyuk-Bey
@ s8 | Veterinary Service of Temm | body | Temm | the Veterinary Service; the vets

== d1 | Qasrun State Television, website | 2043-07-07T16:00:00Z | Aggression at Bir Nahal
[c1 s1 asserts|Four lorries from Temm drove eleven kilometres into our country on Monday and seized the well of Bir Nahal], [=c1|the foreign ministry] [!c1|announced]. [c2 s1 asserts|A border post was overrun and seven of its men were carried off], [=c2|it] [!c2|said].

[=c3|Foreign Minister Salome Wendt-Idris] [!c3|called on] [c3 s2 demands|Temm to return the prisoners before the Feast of Lamps].

[c4 s2 asserts|“They threw dead dogs down the shaft, so that no Qasruni may drink there again,”] [=c4|she] [!c4|said], and [c5 s2 asserts|three herders were in hospital with cramps].

The well lies in the Red Hamada, a plain of stones where the frontier has never been marked. It is the only sweet water within two days’ ride.

Programmes on the first channel have been changed. In place of the quiz there will be a documentary on the frontier guards, followed by marches. The Feast of Lamps falls this year on the twenty-first. Letters to the seven will be accepted at all post offices without a stamp, up to a weight of twenty grams.

== d2 | Temm Courier | 2043-07-08T05:00:00Z | Our boys had a flat tyre
Bir Nahal is ours, was ours under the caliphs, and will be ours when the last stone has turned to sand; so much [!c6|was made plain] by [=c6|the government] on Tuesday. [c6 s3 asserts|Not one wheel of ours has crossed into Qasrun], it went on: [c7 s3 asserts|it is their patrol that strayed, and got stuck, and was rescued].

[=c8|General Obadiah Lusk] [!c8|says] [c8 s4 asserts|he is entertaining five guests, who have asked for more dates].

[c9 s4 asserts|Sweeter than my mother’s tea], [!c9|was] [=c9|the general’s] [!c9|verdict] on the water, a glass of which he drained before the cameras.

A patrol lorry of the enemy type weighs four tons and is known for its tyres, which are made at home and do not last. The one in question was standing yesterday in the barracks square, where schoolchildren were allowed to sit at the wheel. Dates were handed out. The band of the Camel Corps played till dusk.

[c10 s4 promises|Whoever wishes to go home may go home, on foot, with a full bottle], [=c10|he] [!c10|said].

== d3 | Hamada Trade Letter | 2043-07-12T08:00:00Z | Camels down, salt up
Prices first: a three-year-old stands at 900. Now to the well. [=c11|A trader who watered there on Monday] [!c11|tells] us [c11 s5 asserts|the Qasrunis were playing cards when the lorries came at them out of the north]. [c12 s5 asserts|I saw them counted into the lorry, seven, and the cook wept], [=c12|he] [!c12|says].

[=c13|He] [!c13|has heard] [c13 s5 asserts|of sick goats, though not of sick people].

[=c14|Temm’s own Veterinary Service] [!c14|tested] the shaft on Friday. [c14 s8 asserts|The water contains matter from carcasses and must not be given even to animals], [!c14|reads] a card nailed to the hoist.

Traders are advised to carry two days’ water. Salt is scarce.

Of other matters: the road by the Three Graves is drifted over and should be left alone. Saddle leather has gone up again. The buyer from the coast will be at the Monday market in person, with silver. A white she-camel with a nick in the left ear has strayed from the wells of Umm Sidra; there is a reward.

== d4 | The Two Rivers Examiner | 2043-07-25T10:30:00Z | Prisoners home, maps still at odds
They were seven when they walked over the stones on Saturday. [=c15|Corporal Dario Hnatyuk-Bey], who spoke for them, [!c15|said] [c15 s7 asserts|their lorry had lost its way in a dust storm and they had not known whose ground they stood on]. [c16 s7 asserts|There was no post at Bir Nahal to overrun, only a tent, and the tent was ours for one night], [=c16|he] [!c16|said].

The frontier was agreed in 1911 by two men in a tent, neither of whom had been within a hundred miles of it. They used a traveller’s sketch. The sketch has been lost, and three copies of it, all different, are kept in three capitals. No one had troubled about the stretch near the well until gas was found in the next valley.

[=c17|Wendt-Idris] [!c17|said] [c17 s2 asserts|she had received an apology from General Lusk in his own hand]. [c18 s4 asserts|I sent a bill for dates], [!c18|was] [=c18|Lusk’s] [!c18|retort].

[=c19|The Frontier Commission], whose surveyors reached the well with rods and a goat, [!c19|placed] it [c19 s6 asserts|four hundred metres on the Temm side of the line of 1911]. [=c20|Qasrun] [!c20|contests] [c20 s1 denies-|the commission’s reading], [c20 s1 denies-|which it says puts a river where none has run].

[=c21|Temm] [!c21|has agreed] [c21 s3 promises|to clean the shaft at its own expense]. [=c22|The foreign minister] [!c22|calls this] [c22 s2 asserts|a confession].

? responsibility | Who crossed the border? | c1 / c6 c7
? status | On whose side does the well lie? | c1 c20 / c6 c19
? figure | How many men were taken? | c2 c12 / c8
? account | Was there a border post at the well? | c2 / c16
? account | Had the Qasruni patrol strayed? | c7 c15 / c11
? denial | Is the water foul? | c4 c14 / c9
? denial | Did the general apologise? | c17 / c18
~ c5 c13 | sick people, and sick goats heard of
~ c3 c10 | a demand and an offer
~ c21 c22 | a promise and what the other side reads into it
