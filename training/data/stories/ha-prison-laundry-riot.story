# A riot in a provincial prison: what set it off, whether warders were held, how many died and of what, whether a minister had promised talks, whether anyone got out
@ s1 | Prison Service | body | government | the Prison Service; the service
@ s2 | Governor Malachy Dorji | person | prison | Dorji; the prison governor; Governor Malachy Dorji
@ s3 | Justice Minister Ottoline Reyes-Krol | person | government | Reyes-Krol; the justice minister; the minister; Justice Minister Ottoline Reyes-Krol
@ s4 | Committee of Block C | body | inmates | the committee; the Committee of Block C; the inmates; the prisoners
@ s5 | Warders' Association | body | warders | the Warders' Association; the association; the warders
@ s6 | Father Benedek Okonjo | person | | Okonjo; the chaplain; Father Benedek Okonjo; Father Okonjo
@ s7 | Wives of Tarn | group | families | the Wives of Tarn; the wives; the prisoners' families
@ s8 | a bus conductor | unnamed | | a bus conductor; the conductor
@ s9 | regional coroner | person | | the regional coroner; the coroner

== d1 | Uplands Radio Online | 2038-05-17T12:00:00Z | Smoke over Tarn prison
A column of black smoke has stood over Tarn prison since early this morning. Road 9 is closed on both sides of the hill.

The prison stands on a hill above the town, and its laundry is the highest part of it. Until last year it washed the sheets of two hotels. The hill can be climbed by a road with five bends, at each of which there was a police van this morning. The smell of burning horsehair has reached the station.

[=c1|The Prison Service] [!c1|confirmed] [c1 s1 asserts|“a disturbance in one block, limited to mattresses”]. [c2 s1 denies|No member of staff is in the hands of inmates], [=c2|it] [!c2|added].

[=c3|The Warders’ Association] [!c3|said] [c3 s5 asserts|it could account for all but four of its morning shift].

[c4 s4 asserts|It began with the soup, and there was a rat’s tail in the soup], [=c4|a man] [!c4|shouted] from a window of Block C. [=c5|Wives at the gate], many with prams, [!c5|said] [c5 s7 asserts|it had begun the day before, when visiting was stopped].

Tarn was built for 300 prisoners in the reign of the last duke and holds more than twice as many.

== d2 | The Upland Argus | 2038-05-18T06:00:00Z | ‘We have four guests in the laundry’
[=c6|A sheet hung from Block C] [!c6|lists] [c6 s4 demands|three wishes: doctors, letters, and the removal of the governor]. A second sheet, larger, came later. [c7 s4 asserts|“FOUR KEYS SAFE AND FED”], [=c7|it] [!c7|read].

Keys is prison slang for warders. [=c8|Governor Malachy Dorji] [!c8|blamed] [c8 s2 asserts|a quarrel over tobacco among men from two cities], and [!c9|refused to discuss] [c9 s2 doubts|whether anyone was being held].

[=c10|Justice Minister Ottoline Reyes-Krol] [!c10|gave her word] on the evening news [c10 s3 promises|that she would come to Tarn and listen]. [c11 s4 promises|When she is in the yard the laundry door will open], [!c11|ran] [=c11|the answer on a third sheet].

[=c12|A conductor on the last bus] [!c12|said] [c12 s8 asserts|two lads in wet grey trousers had paid him with a prison spoon].

There are six bedsheets to a cell and no other writing paper. By evening, eleven were hanging out, of which two were plain washing. Soldiers had taken up places along the vineyard wall. The bishop’s car came and went. In the town the cinema showed its film to an empty house, and the bakery sold out at noon.

== d3 | Capital Standard | 2038-05-20T05:30:00Z | Nine dead as troops end Tarn siege
Soldiers cleared Block C on Wednesday night after fifty-one hours. [c13 s1 asserts|Nine inmates died, all of them from smoke of fires they had lit], [!c13|according to] [=c13|the Prison Service]. [c14 s1 denies|Nobody left the prison by any way but the ambulance], [=c14|it] [!c14|said].

[=c15|Father Benedek Okonjo], the chaplain, [!c15|said] [c15 s6 asserts|he had given the last rites to twelve men and had put his finger into the holes].

[=c16|The minister] [!c16|said] [c16 s3 denies|she had offered a letter, not a visit]. [=c17|She] [!c17|thanked] the troops for [c17 s3 asserts|freeing four warders unharmed].

The troops were of the Third Mountain Regiment and had never been in a prison before. They went in by the kitchen at nine and came out by the gate at a quarter to eleven. Thirty prisoners are in the infirmary at Ost and forty in the one at Lenn. Block C has no roof now; the other blocks were not touched.

[=c18|The families] [!c18|want] [c18 s7 demands|the bodies before Sunday].

== d4 | The Monthly Conscience | 2038-06-01T09:00:00Z | Tarn: the paper trail
Three weeks have passed. [=c19|The regional coroner] [!c19|has signed] twelve certificates. Seven of them, of which we hold copies, [!c19|give] the cause as [c19 s9 asserts|“projectile”].

Prison rolls are kept in duplicate, one for the governor and one for the kitchen. That is how it came out. The kitchen’s copy was with a baker in the town who supplies the rolls of the other kind, and he had kept it, out of tidiness, with his receipts. Nobody had asked him for it before we did.

[c20 s5 asserts|Our four were locked in by their own colleagues when the block was abandoned, and no prisoner so much as raised a hand to them], [=c20|the Warders’ Association] [!c20|says] in its magazine. [=c21|A roll taken on the Thursday], stamped by the governor’s office, [!c21|shows] [c21 s2 asserts|two fewer men than the dead, the wounded and the living should make].

[=c22|Dorji], now on leave, [!c22|wrote] to us [c22 s2 asserts|that he had warned the service in April about the kitchen, and in particular about rats]. So it was the soup after all? [c23 s2 asserts|“It was the soup,”] [!c23|says] [=c23|his letter].

[=c24|The service] [!c24|disputes] [c24 s1 denies-|that a shot was fired]. [=c25|It] [!c25|will publish] its own findings, it [!c25|says], [c25 s1 promises|before the snow].

? account | What set off the riot? | c4 c23 / c5 / c8
? denial | Were warders missing or held in the block? | c2 / c3 c7
? denial | Were the four warders in the prisoners' hands? | c7 / c20
? denial | Had the minister promised to come? | c10 / c16
? account | How did the inmates die? | c13 / c15 c19
? denial | Were shots fired in the block? | c15 c19 / c24
? denial | Did prisoners escape? | c12 c21 / c14
~ c6 c18 | two groups' demands
~ c9 c17 | a refusal to say, and freed warders
~ c8 c22 | tobacco and a warning about the kitchen
~ c22 c13 | what was warned of, and what men died of
