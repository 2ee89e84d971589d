# A prisoner escapes from a courtroom: whether he was handcuffed, who left the side door open, whether a constable was shot, whether he has been caught again
@ s1 | Court Police of Tarrowby | body | court police | the court police; the Court Police of Tarrowby
@ s2 | Inspector Hildegund Asamoah-Weir | person | court police | Asamoah-Weir; Inspector Hildegund Asamoah-Weir; the inspector
@ s3 | Magistrate Percival Dobrovny | person | court | Dobrovny; Magistrate Percival Dobrovny; the magistrate
@ s4 | a juror | unnamed | | a juror; the juror
@ s5 | a sketch artist | unnamed | | a sketch artist; the artist
@ s6 | a court stove-man | unnamed | court | the stove-man of the court; the stove-man
@ s7 | a witness in a theft of hens | unnamed | | a witness in a theft of hens; the hen witness
@ s8 | a blacksmith | unnamed | | a blacksmith; the blacksmith
@ s9 | Counsel Euphemia Rastrick-Oh | person | defence | Rastrick-Oh; Euphemia Rastrick-Oh, his counsel; his counsel
@ s10 | county hospital | body | | the county hospital; the hospital
@ s11 | a hospital cook | unnamed | | a cook at the county hospital; the hospital cook
@ s12 | a toll keeper | unnamed | | a toll keeper; the toll keeper
@ s13 | Justice Minister Ferrand Oduya-Bligh | person | government | Oduya-Bligh; Justice Minister Ferrand Oduya-Bligh; the minister
@ s14 | a skittle-alley landlord | unnamed | | a landlord with a skittle alley; the landlord
@ s15 | a constable's father | unnamed | | the father of the constable; the father

== d1 | Tarrowby Free Post | 2037-05-11T15:00:00Z | Out by the side door
Silas Mordaunt-Ek, who was being tried for eleven post offices, left Courtroom Two at twenty past ten on Monday in the middle of a sentence. [c1 s1 asserts|His wrists were locked to the rail, as the rules require, and remained so until the tumult], [!c1|according to] [=c1|the Court Police of Tarrowby]. [c2 s4 denies|“He was peeling an orange. You try that in irons,”] [!c2|said] [=c2|a juror].

[=c3|A sketch artist] [!c3|holds up] what she drew at ten: [c3 s5 asserts|a chain from cuff to brass, seven links, she had fun with the links]. [=c4|A witness in a theft of hens], waiting on the back bench, [!c4|noticed] [c4 s7 asserts|only that the gentleman waved to him with one hand and scratched himself with the other].

There was a bang as he went. [c5 s2 asserts|Constable Fry took a ball in the thigh], [=c5|Inspector Hildegund Asamoah-Weir] [!c5|said] at noon. [=c6|She] [!c6|expects] [c6 s2 asserts|to have the man by nightfall].

== d2 | Tarrowby Free Post | 2037-05-13T15:00:00Z | Draughts
Side doors do not open by themselves. [=c7|Magistrate Percival Dobrovny] [!c7|blames] the stove: [c7 s3 asserts|that fellow who brings the coke had wedged it with his shovel, as he does every morning]. [c8 s6 asserts|“His Worship likes air on his neck. He got down from the bench and drew the bolt with his own hand,”] [!c8|said] [=c8|the stove-man of the court]. [=c9|The juror] [!c9|remembers] [c9 s4 asserts|a robe fluttering by that door before the sitting, and a sigh of pleasure from above it]. A blacksmith, in court as a creditor, takes the other part. [c10 s8 asserts|“I fell over the wretched coal scoop that was keeping it ajar, and its owner said sorry,”] [=c10|he] [!c10|told] us.

[=c11|The blacksmith] [!c11|was shown] the cuffs, too, and [!c11|found] [c11 s8 asserts|the hasp filed through from the inside; so they had been on him, and someone had baked a cake].

As to Constable Fry, [=c12|the county hospital] [!c12|is caring] for him and [!c12|notes] [c12 s10 denies|no injury by any firearm on the patient, merely a knee sprained at the hurdle of bench three]. [=c13|The father of the constable] [!c13|sat] at that bed: [c13 s15 asserts|there was a hole through the boy that he could have posted a letter in].

== d3 | The Sunday Assize, a paper for lawyers | 2037-05-24T09:00:00Z | At large, or not
[=c14|Justice Minister Ferrand Oduya-Bligh] [!c14|congratulated] the police on Friday: [c14 s13 asserts|Mordaunt-Ek was sitting in the tower, eating soup, in two pairs of irons]. [c15 s9 denies|“I’ve been to the tower with clean shirts. They were handed back to me, as there is no one there to put them on,”] [!c15|said] [=c15|Euphemia Rastrick-Oh, his counsel]. [=c16|A toll keeper] [!c16|had] his penny from him, [!c16|he says], [c16 s12 asserts|on Saturday at six in the morning, going west on a grey horse and whistling].

[=c17|A landlord with a skittle alley] [!c17|tells] a different story: [c17 s14 asserts|nine constables sat on him between the pins on Thursday night till the van came, and there is a dent in the floor]. [c18 s9 denies|“My client was free to turn the pages of his brief all morning; nobody had put iron on him, more’s the pity for the rules,”] [!c18|said] [=c18|Rastrick-Oh].

[=c19|A cook at the county hospital] [!c19|is firm]: [c19 s11 denies|no bullet was ever in that lad, she had asked for it as a keepsake and been laughed at].

== d4 | Tarrowby Free Post | 2037-08-01T15:00:00Z | Bricked up
The side door has been bricked up, and everyone in Courtroom Two is warm. [c20 s2 asserts|“We had him on the Thursday, and he has not been out of our hands since,”] [=c20|Asamoah-Weir] [!c20|said]. [=c21|The magistrate] [!c21|has applied] [c21 s3 demands|for a fan]. [c22 s6 promises|The stove will be lit in October and not before], [!c22|vows] [=c22|the stove-man].

[=c23|The minister] [!c23|cannot tell] [c23 s13 doubts|who baked]. [=c24|The father] of Constable Fry [!c24|says] [c24 s15 asserts|that his son limps prettily and is engaged]. [=c25|The artist] [!c25|has sold] [c25 s5 asserts|the sheet with the seven links, twice]. [=c26|The hen witness] [!c26|would like] [c26 s7 demands|his case to be called].

? denial | Was the prisoner handcuffed in court? | c1 c3 c11 / c2 c4 c18
? responsibility | Who left the side door open, the stove-man or the magistrate? | c7 c10 / c8 c9
? denial | Was the constable shot? | c5 c13 / c12 c19
? status | Had the prisoner been caught again? | c14 c17 c20 / c15 c16
~ c6 c20 | an expectation for Monday and what was done on Thursday
~ c24 c12 | a limp later, and the cause of an injury
~ c25 c3 | a drawing sold twice, and what it shows
~ c21 c22 | a wish and a vow
