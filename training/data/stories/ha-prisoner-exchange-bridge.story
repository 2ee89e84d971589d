# A prisoner exchange on a railway bridge is broken off: how many were handed over, who stopped it, whether a captive had died in custody, whether snipers were posted, whether it resumes
@ s1 | Republic of Ostrava Marches | body | Marches | the Marches; the government of the Marches; the Marches' government
@ s2 | Commissioner Theodora Bwalya | person | Marches | Bwalya; Commissioner Theodora Bwalya; the commissioner for captives; the commissioner
@ s3 | Hill Confederation | body | Confederation | the Hill Confederation; the Confederation; the hill side
@ s4 | Marshal Juro Santangelo | person | Confederation | Santangelo; the marshal; Marshal Juro Santangelo
@ s5 | Sisters of the Lamp | body | mediators | the Sisters of the Lamp; the mediators; Mother Euphrasia
@ s6 | Private Kwame Lindholm | person | Marches | Lindholm; Private Kwame Lindholm; the private
@ s7 | Mrs Noor Varga | person | families | Varga; Mrs Varga; Mrs Noor Varga; the mother
@ s8 | a signal-box keeper | unnamed | | the signal-box keeper; a signal-box keeper; the keeper

== d1 | Marches Radio, 1 p.m. news (script) | 2039-03-17T13:00:00Z | Exchange halted
The exchange of captives on the railway bridge at Zel has been suspended. [=c1|The commissioner for captives, Theodora Bwalya,] [!c1|said] [c1 s2 asserts|the hill side had ceased to let prisoners cross after the twentieth man]. [c2 s2 asserts|We had sent forty-five across in good faith], [=c2|she] [!c2|said].

[=c3|Mrs Noor Varga], who has waited at the barrier since Friday, [!c3|believes] [c3 s7 asserts|that her son Anton is alive and in the fourth coach]. [=c4|The commissioner] [!c4|asked] [c4 s2 demands|families to go home and keep warm].

The bridge at Zel is 300 metres long and has not carried a train since the war began. Stoves had been set up at both ends. Prisoners were to walk across in tens, on the sleepers, hats off, in step with those coming the other way. The plan provided for two hundred from each side and was to be completed by the evening.

Light snow is forecast.

== d2 | Hill Confederation General Staff, communiqué 88 | 2039-03-17T18:00:00Z | On the events at Zel
One. [c5 s3 asserts|The exchange was stopped by the enemy at 10.14, when he drew a chain across the track], [=c5|the General Staff] [!c5|announces]. Two. [c6 s3 asserts|We received thirty-one of our own, and handed over thirty-one], [=c6|it] [!c6|adds].

Three. [=c7|Marshal Santangelo] [!c7|has ordered] [c7 s4 demands|that the remaining coaches be heated]. Four. [=c24|The enemy’s commissioner] [!c24|asserts] [c24 s2 asserts|that a captive named A. Varga has died with us]. [c8 s3 asserts|He is eating well], [=c8|the staff] [!c8|reports].

Five. [c9 s3 asserts|Marksmen were seen on the water tower on the enemy’s bank], [=c9|the staff] [!c9|notes].

Six. Units of the Fourth Division improved their positions near Upper Drin. Seven. Two wagons of captured tinned meat have been shared out among the hospitals. Eight. The Marshal inspected the bakery. Nine. Soldiers on leave are reminded that the night train to the lakes does not run on Thursdays. Ten. The password has been changed.

== d3 | Zel Junction Post | 2039-03-19T07:00:00Z | From the signal box
[c10 s8 asserts|Thirty-one from this side, and twenty from that, and I have put it in the book], [!c10|says] [=c10|the keeper of the signal box]. The chain? [=c11|He] [!c11|says] [c11 s8 asserts|it was hung up by the mediators, to stop a cow].

The box stands on stilts by the junction, with a stove, a chair and twenty-four levers. From its windows the whole of the bridge is in view, and most of both banks. On the wall hang a calendar and a clock that is never wrong. A great many people climbed the steps this week. They were offered tea, in turn, from one cup.

[=c12|Mother Euphrasia] of the Sisters of the Lamp, who were mediating, [!c12|says] [c12 s5 denies|there was no chain, and no cow either].

On the water tower, [!c13|in] [=c13|the keeper’s] [!c13|account], [c13 s8 asserts|two boys were taking pictures of the locomotive]. [c14 s2 denies|We had nobody up there with anything longer than a pencil], [=c14|Bwalya] [!c14|said].

[=c15|The commissioner] also [!c15|told] us [c15 s2 denies|she had never announced anyone’s death]. Her communiqué of the sixteenth lies before us as we write; it gives Anton Varga’s name, and a date.

== d4 | The Wednesday Letter | 2039-04-06T10:00:00Z | Home by another bridge
On the last day of March the exchange was taken up again, forty miles downstream. Sixty-two men came west.

[=c16|Private Kwame Lindholm], one of them, [!c16|shared] a cell with Varga. [c16 s6 asserts|He went in February, of his lungs, with his boots on], [=c16|the private] [!c16|says]. [=c17|Marshal Santangelo] [!c17|informed] the mother by letter on Monday [c17 s4 asserts|that her son had fallen ill after the date of the communiqué and had died on 20 March].

[=c18|She] [!c18|does not believe] [c18 s7 denies-|either of them].

[=c19|The Confederation] [!c19|has said] [c19 s3 promises|it will return the body]. [=c20|The sisters] [!c20|concluded] in their report [c20 s5 asserts|that the exchange was halted by the hill side, over a mistake in a list], and [!c21|gave] the numbers of that morning [c21 s5 asserts|as thirty-one sent west to east, and twenty the other way].

They came over the lower bridge at Sarn on foot, in the rain, to a band that had been told not to play and did. Some carried spoons tied to string. At the end there was a table with soup, and beyond it the families, behind ropes. The ropes lasted for a minute or so. Forty are still in hospital with their chests.

[=c22|The General Staff] [!c22|regards] the report [c22 s3 doubts|as provisional]. [=c23|The government of the Marches] [!c23|said] [c23 s1 denies|it had had no part in stopping anything].

? responsibility | Who stopped the exchange? | c1 c20 c23 / c5
? figure | How many did the Marches hand over? | c2 / c6 c10 c21
? figure | How many did the hill side hand over? | c6 / c1 c10 c21
? account | Was there a chain across the track? | c5 c11 / c12
? responsibility | Who hung up the chain? | c5 / c11
? denial | Were marksmen on the water tower? | c9 / c13 c14
? account | When did Anton Varga die? | c16 / c17
? denial | Had the commissioner announced his death? | c15 / c24
? denial | Was Anton Varga alive in mid-March? | c3 c8 c17 / c16 c24
~ c4 c7 | two orders on different things
~ c18 c3 | a mother's belief, then and later
~ c19 c17 | a promise, and a date
~ c22 c20 | doubt, and a finding
