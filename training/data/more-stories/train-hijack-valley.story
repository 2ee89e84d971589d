# Gunmen stop a night train in the Sello valley: how many they took off, whether soldiers aboard resisted, whether the line was mined, whether the hostages were marched to the caves, who the gunmen are
@ s1 | Sello Railways | body | railways | Sello Railways; the railways; the railway
@ s2 | Army of Sello | body | army | the army; the army of Sello; the armed forces
@ s3 | Brigadier Hanif Orlov-Deen | person | army | Orlov-Deen; Brigadier Hanif Orlov-Deen; the brigadier
@ s4 | Mountain Brothers | body | Brothers | the Mountain Brothers; the Brothers
@ s5 | passenger Rosa Tamburlaine | person | passengers | Tamburlaine; Rosa Tamburlaine; the passenger
@ s6 | a sleeping-car attendant | unnamed | railways | a sleeping-car attendant; the attendant
@ s7 | Valley Council | body | valley | the Valley Council; the council
@ s8 | Nico Tamburlaine | person | passengers | Tamburlaine’s brother Nico; Nico
@ s9 | a shepherd | unnamed | | a shepherd

== d1 | Interior Newswire | 2043-09-07T06:10:00Z | Night train stopped by gunmen
[=c1|The army of Sello] [!c1|said] on Monday [c1 s2 asserts|that eleven people had been abducted from the night express]. [=c2|The Mountain Brothers] [!c2|claimed] [c2 s4 asserts|to hold 214 passengers, among them off-duty soldiers]. [=c3|Sello Railways] [!c3|could not reach] [c3 s1 asserts|about 200 of those who had booked].

[=c4|The army] [!c4|said] [c4 s2 asserts|the escort had fought until it was overwhelmed]. [c5 s5 asserts|“The soldiers were the first to throw their rifles out of the window,”] [!c5|said] [=c5|Rosa Tamburlaine, who hid in a lavatory].

[=c6|Brigadier Hanif Orlov-Deen] [!c6|said] [c6 s3 asserts|the track had been blown up with a charge under the rail]. [=c7|A sleeping-car attendant] [!c7|said] [c7 s6 asserts|the train had stopped gently, at a red lamp, as at any signal].

== d2 | Interior Newswire | 2043-09-09T17:00:00Z | Army says hostages freed
[=c8|The armed forces] [!c8|declared] [c8 s2 asserts|that every hostage had been freed and 33 attackers had been killed at the tunnel]. [=c9|The Brothers] [!c9|circulated] a film in which, [=c9|they] [!c9|said], [c9 s4 asserts|more than a hundred captives are seen in the caves of Urr on Wednesday]. [=c10|The Valley Council] [!c10|denied] [c10 s7 denies-|that anyone had been brought to the caves]. [c11 s8 asserts|They tied us in tens and we climbed for a whole night to a place that smelt of bats,] [!c11|said] [=c11|Tamburlaine’s brother Nico], who was let go for his age.

[=c12|The council] [!c12|offered] [c12 s7 promises|to carry letters].

== d3 | Sello Fortnightly | 2043-10-15T09:00:00Z | The red lamp
[=c13|An inspector of the railways] [!c13|found] [c13 s1 asserts|rails and sleepers whole for ten kilometres on either side]. [=c14|The attendant] [!c14|recalls] [c14 s6 asserts|the escort sitting on the ballast with hands on their necks before the doors were open]. [=c15|The army] [!c15|conceded] in October [c15 s2 asserts|that some ninety people had still been in the attackers’ hands after the ninth]. [=c16|A shepherd] [!c16|showed] the Fortnightly [c16 s9 asserts|a floor of tins and blankets in the third cave]. [=c17|Orlov-Deen] [!c17|demanded] [c17 s3 demands|an end to “defeatist tales”].

? figure | How many were taken? | c1 / c2 c3
? account | Did the escort fight? | c4 / c5 c14
? account | How was the train stopped? | c6 / c7 c13
? status | Were all hostages free on the ninth? | c8 / c9 c15
? denial | Were hostages held in the caves? | c9 c11 c16 / c10
~ c12 c17 | an offer and a demand
~ c2 c9 | the number at first and those in a film
