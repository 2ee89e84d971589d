# A nurses' strike: whether the children's ward was left without care, whether the sister-in-chief was dismissed, whether pay was offered
@ s1 | Infirmary of Ulderhome | body | infirmary | the infirmary; the Infirmary of Ulderhome
@ s2 | Administrator Cornelis Bettany-Kwan | person | infirmary | Bettany-Kwan; Administrator Cornelis Bettany-Kwan; the administrator
@ s3 | Nightingale Bond | body | nurses | the Nightingale Bond; the Bond
@ s4 | Sister-in-chief Maren Achterberg | person | nurses | Achterberg; Maren Achterberg; the sister-in-chief
@ s5 | a child with a broken leg | unnamed | | a child with a broken leg; the child
@ s6 | a grandmother | unnamed | | a grandmother; the grandmother
@ s7 | a charwoman | unnamed | | a charwoman; the charwoman
@ s8 | a student of medicine | unnamed | | a student of medicine; the student
@ s9 | Health Deputy Prisca Vandernacht | person | region | Vandernacht; Health Deputy Prisca Vandernacht; the health deputy
@ s10 | a doorkeeper | unnamed | | a doorkeeper; the doorkeeper
@ s11 | a probationer | unnamed | nurses | a probationer; the probationer
@ s12 | a wholesale butcher | unnamed | | a wholesale butcher; the butcher
@ s13 | a registrar of the labour court | unnamed | | a registrar of the labour court; the registrar

== d1 | Ulderhome Mail | 2032-11-23T13:00:00Z | First day without aprons
At six on Monday the nurses hung their aprons on the railing of the Infirmary of Ulderhome, sixty-four of them, like a wash. [c1 s1 asserts|“Every child had a pair of hands within call,”] [!c1|states] [=c1|the infirmary]. [c2 s6 asserts|“Nobody came. I changed the cots along the whole row myself, ours and the strangers’, until it was dark,”] [!c2|said] [=c2|a grandmother].

[=c3|A child with a broken leg] [!c3|boasts] [c3 s5 asserts|of having had a doctor to himself the entire day, who drew a horse on the plaster and carried him to the pot]. [=c4|A charwoman], who has the long ward between ten and four, [!c4|counted] [c4 s7 asserts|twenty-nine beds and not a white cap or a stethoscope between them].

[=c5|The Nightingale Bond] [!c5|demands] [c5 s3 demands|a second night nurse]. [=c6|Administrator Cornelis Bettany-Kwan] [!c6|expects] [c6 s2 asserts|that it will be over by Thursday].

== d2 | Ulderhome Mail | 2032-11-25T13:00:00Z | Who has left, and why
Not only strikers are missing. [c7 s4 asserts|“Eleven have gone to the coast since summer, for want of sleep, and another four are packing,”] [!c7|said] [=c7|Maren Achterberg], the sister-in-chief. [=c8|A student of medicine], who spent Monday among the cots, [!c8|admits]: [c8 s8 asserts|there had been nine of them from the faculty at the bedsides, and no spoonful was given late].

On Tuesday there was a row. [c9 s10 asserts|“She handed me her keys at noon and her cheeks were white. ‘I am thrown out, Jo,’ she said,”] [!c9|recalled] [=c9|a doorkeeper]. [c10 s2 asserts|Miss Achterberg is on leave and nothing else], [!c10|maintains] [=c10|the administrator]. [c11 s4 denies|“On leave, yes, for my knees. No one has sent me away,”] [!c11|said] [=c11|Achterberg], in her own parlour. [=c12|A probationer] [!c12|has read] a letter on the board of the corridor [!c12|which said] [c12 s11 asserts|that the services of the chief were no longer required as of the twenty-fourth].

[=c13|A wholesale butcher] who sits on the board [!c13|would prefer] [c13 s12 demands|fewer plants in the entrance].

== d3 | The Evening Ulderhome | 2032-12-01T18:00:00Z | A pound of liver
Was anything offered? [=c14|The health deputy, Prisca Vandernacht,] [!c14|says] [c14 s9 asserts|a tenth more for all, and that she laid it before them on Sunday]. [c15 s3 denies|“We have been offered a smile,”] [!c15|retorted] [=c15|the Bond]. [=c16|The butcher] [!c16|saw] the paper: [c16 s12 asserts|the increase was in it in words and figures, and the board had gone to bed content]. [=c17|Bettany-Kwan], at odds with his own board, [!c17|denied] [c17 s2 denies-|that there had been a word of money on that day or since]; he would have had to find it.

[c18 s13 asserts|“A complaint against dismissal is in our tray. Her name is on it, and the reason, ‘because she hung up her apron’,”] [!c18|said] [=c18|a registrar of the labour court]. [=c19|The infirmary] [!c19|repeats]: [c19 s1 denies|her post was never taken from her, and she is on the roster for the day after tomorrow].

[=c20|The grandmother] [!c20|has sent] [c20 s6 asserts|a cake to the student].

== d4 | Ulderhome Mail | 2033-01-10T13:00:00Z | Aprons off the rail
The strike lasted six weeks. [=c21|The administrator] [!c21|says] [c21 s2 asserts|that he is tired of Thursdays]. [=c22|The Bond] [!c22|has won], [!c22|so it says], [c22 s3 asserts|one nurse more on every other night]. [=c23|The child] [!c23|walks] again, and [c23 s5 promises|will become a horse doctor, if one can]. [c24 s10 doubts|Whether Miss Achterberg will be there in the spring], [=c24|the doorkeeper] [!c24|can’t tell].

[=c25|The charwoman] [!c25|asks] [c25 s7 demands|for a mop that is not older than she is]. [c26 s9 asserts|The tenth has been put into the budget of the year after next], [=c26|Vandernacht] [!c26|announced].

? denial | Was the children's ward left without care on the Monday? | c2 c4 / c1 c3 c8
? denial | Was the sister-in-chief dismissed? | c9 c12 c18 / c10 c11 c19
? denial | Had the nurses been offered more money? | c14 c16 / c15 c17
~ c6 c21 | an expectation and what came of it
~ c5 c22 | a demand and what was won
~ c7 c4 | who has left since summer, and one day
~ c26 c14 | a later budget, and what was laid before them on Sunday
~ c20 c2 | a cake, and what she had to do
~ c24 c19 | an open question for the spring, and a post
