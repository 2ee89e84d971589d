# Pensioners march on a savings bank at Oldehaven: whether police struck first, how a man of 81 died, whether the bank was insolvent, how many marched
@ s1 | Oldehaven Constabulary | body | police | the constabulary; Oldehaven's police; the force
@ s2 | Superintendent Rolf Amery | person | police | Amery; the superintendent; Superintendent Rolf Amery
@ s3 | Savers' Circle | body | savers | the Savers' Circle; the circle; the savers
@ s4 | Philippa Dunmore | person | savers | Dunmore; Philippa Dunmore
@ s5 | Mercantile Savings Bank | body | bank | the Mercantile; the bank; Mercantile Savings
@ s6 | Banking Inspectorate | body | state | the Banking Inspectorate; the inspectors
@ s7 | a florist | unnamed | | a florist on the square; the florist
@ s8 | coroner Ines Varga-Holt | person | | Varga-Holt; the coroner; Coroner Ines Varga-Holt
@ s9 | the daughter | unnamed | savers | the dead man's daughter; his daughter

== d1 | Oldehaven Mail | 2039-10-12T15:30:00Z | Batons at the bank
A march of pensioners to the doors of the Mercantile Savings Bank ended under police batons this afternoon. [=c1|Philippa Dunmore], who chairs the Savers’ Circle, [!c1|said] [c1 s4 asserts|six thousand people had walked from the park]. [=c2|The constabulary’s] estimate [!c2|was] [c2 s1 asserts|eleven hundred].

[=c3|Superintendent Rolf Amery] [!c3|said] [c3 s2 asserts|officers drew batons only after walking sticks had been swung at the front rank]. [=c4|A florist on the square] [!c4|remembers] it the other way about: [c4 s7 asserts|the old people were singing when the line came at them].

== d2 | Channel Nine Online | 2039-10-12T21:00:00Z | Man, 81, dies after rally
[=c5|Police] [!c5|confirmed] that [c5 s1 asserts|a man of 81 had collapsed from a heart attack in a side street, well away from the crowd]. [=c6|His daughter] [!c6|told] this station that [c6 s9 asserts|he was clubbed on the steps of the bank, and fell where he stood]. 

[c7 s5 asserts|Every crown deposited with us is safe and can be withdrawn], [=c7|the Mercantile] [!c7|announced] on its door.

== d3 | The Daily Trumpet | 2039-10-13T06:00:00Z | GRANNIES WITH CLUBS | copy of d1
[=c8|Superintendent Rolf Amery] [!c8|said] [c8 s2 asserts|officers drew batons only after walking sticks had been swung at the front rank]. [=c9|He] [!c9|displayed] [c9 s2 asserts|fourteen sticks and an umbrella, taken from the marchers during the afternoon]. A police horse called Barley is said to be recovering.

== d4 | Oldehaven Mail | 2039-11-30T07:00:00Z | Coroner: skull was broken
[=c10|Coroner Ines Varga-Holt] [!c10|found] that [c10 s8 asserts|the deceased was killed by a blow to the back of the head from a rounded weapon]. Film from a window, shown in court, [!c11|has] [c11 - asserts|the first baton falling eight seconds before any stick is lifted].

[=c12|The Savers’ Circle] [!c12|insists] [c12 s3 denies|not one of its marchers raised a hand before the charge]. [=c13|Amery] [!c13|regretted] [c13 s2 asserts|that a man had died].

[=c14|The Banking Inspectorate] [!c14|reported] on the same day that [c14 s6 asserts|of each hundred crowns in the Mercantile’s books, sixty-two did not exist on the morning of the march]. [=c15|The bank] [!c15|undertakes] [c15 s5 promises|to repay small savers first].

? figure | How many marched? | c1 / c2
? account | Who struck first? | c3 c8 / c4 c11 c12
? account | How and where did the man die? | c5 / c6 c10
? account | Was the savers' money there? | c7 / c14
~ c9 c12 | sticks carried are not sticks raised
~ c13 c5 | regret for a death does not say how it came about
~ c15 c7 | a later promise to repay, and an earlier assurance
