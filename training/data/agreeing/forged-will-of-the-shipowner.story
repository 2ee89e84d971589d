# A shipowner's will in court: whether the signature is his, whether he still had his wits, whether the witnesses were in the room, what the estate is worth
@ s1 | Thandeka Oxenstern | person | daughter's side | Oxenstern; Thandeka Oxenstern, his daughter; the daughter
@ s2 | Florian Oxenstern | person | nephew's side | Florian Oxenstern; the nephew
@ s3 | Counsel Mirabel Haddow-Csik | person | daughter's side | Haddow-Csik; Mirabel Haddow-Csik, the daughter's counsel; the daughter's counsel
@ s4 | Notary Oswin Petrakoff | person | | Petrakoff; Notary Oswin Petrakoff; the notary
@ s5 | a valet | unnamed | | a valet; the valet
@ s6 | a parlourmaid | unnamed | | a parlourmaid; the parlourmaid
@ s7 | Dr Lucjan Abernatty | person | | Abernatty; Dr Lucjan Abernatty; the family doctor
@ s8 | a chess partner | unnamed | | a chess partner of the dead man; the chess partner
@ s9 | Institute for Documents | body | | the Institute for Documents; the institute
@ s10 | an engraver | unnamed | | an engraver; the engraver
@ s11 | a window cleaner | unnamed | | a window cleaner; the window cleaner
@ s12 | Blue Pennant Line | body | nephew's side | the Blue Pennant Line; the line
@ s13 | a ship's broker | unnamed | | a ship's broker; the broker
@ s14 | probate court | body | court | the probate court; the court

== d1 | Port Sorrow Legal Gazette | 2032-10-18T17:00:00Z | Oxenstern against Oxenstern
The old man left eleven ships and two sheets of paper. By the second, dated in his last week, everything goes to the nephew. [c1 s9 asserts|The strokes under that sheet were made by the same wrist as four hundred of his cheques], [!c1|was the opinion of] [=c1|the Institute for Documents]. [c2 s10 asserts|“I copy names on silver for a living. This one was drawn, slowly, by somebody who was holding his breath,”] [!c2|said] [=c2|an engraver] called by the other side.

[=c3|Dr Lucjan Abernatty], the family doctor, was asked about the patient’s head. [!c3|He said] [c3 s7 asserts|it had gone out like a lamp in March, so that he himself was taken for the patient’s mother]. [=c4|A chess partner] of the dead man [!c4|had lost] to him, [!c4|as he put it], [c4 s8 asserts|on the very last Thursday, by a sacrifice that needed eleven moves of foresight].

[=c5|The court] [!c5|hopes] [c5 s14 asserts|to be done by Advent].

== d2 | Port Sorrow Legal Gazette | 2032-10-20T17:00:00Z | Who stood at the bedside
[c6 s4 asserts|“I read the thing out, and both the servants were on the rug in front of the fire from the first clause to the last,”] [=c6|Notary Oswin Petrakoff] [!c6|told] the bench. One of the servants agrees. [=c7|The valet] [!c7|recalls] [c7 s5 asserts|the parlourmaid beside him, treading on his foot at the word “nephew”]. [=c8|The parlourmaid] [!c8|knows] nothing of feet: [c8 s6 asserts|the pair of them had been kept downstairs all evening and put their marks to it in the pantry, next day, among the forks].

[=c9|A window cleaner] on his ladder [!c9|looked in] while the notary was reading: [c9 s11 denies|there was no one at that bed but a gentleman in a fur collar and a cat].

Then the daughter spoke, and harmed her own case. [c10 s1 asserts|“Papa was as clear as gin to the end. He only hated me,”] [!c10|said] [=c10|Thandeka Oxenstern]. Her lawyer could be seen to put down her pen. [=c11|Mirabel Haddow-Csik, her counsel,] [!c11|requested] [c11 s3 demands|a recess until her client had slept].

== d3 | The Mariner’s Candle | 2032-11-01T00:00:00Z | Eleven hulls
We in the trade would rather know what there is to be had. [=c12|The Blue Pennant Line] [!c12|puts] [c12 s12 asserts|hulls and houses at nine million, clear of debt]. [=c13|A ship’s broker] [!c13|went through] the same dry docks [c13 s13 asserts|and would not give a groat for the whole: the mortgages are taller than the masts]. [c14 s2 asserts|“I have inherited a hole with a flag on it,”] [!c14|said] [=c14|Florian Oxenstern], the nephew, in bitter mood.

He added something which his counsel must have read with interest. [c15 s2 asserts|Uncle could not have told a will from a menu by that time], [=c15|the nephew] [!c15|said]. On the handwriting [=c16|the valet] [!c16|is] loyal: [c16 s5 asserts|it was the master’s own, with the hook on the x that he made only when his gout was bad]. [=c17|Haddow-Csik] [!c17|has bought] a magnifying glass and [!c17|found] [c17 s3 asserts|pencil under the ink, all along the tail of the name, as a child traces a duck].

== d4 | Port Sorrow Legal Gazette | 2032-12-22T17:00:00Z | After Advent
The candles are lit and the case is not closed. [=c18|The court] [!c18|now names] [c18 s14 promises|Easter]. [=c19|The notary] [!c19|has sent] his bill: [c19 s4 demands|four hundred, for reading aloud]. [=c20|The family doctor] [!c20|cannot remember] [c20 s7 doubts|whether he himself was paid after March].

[=c21|The daughter] [!c21|agrees] with the line for once: [c21 s1 asserts|there are nine millions, she has seen them in the ledger in his own red ink], [=c21|she] [!c21|says]. [=c22|The chess partner] [!c22|would like] [c22 s8 demands|the board, and the position left as it stood]. [=c23|The parlourmaid] [!c23|is engaged] to [c23 s6 asserts|a sailor from the ninth ship]. [=c24|The engraver] [!c24|says] [c24 s10 asserts|nobody has ever paid him to draw a name badly].

? denial | Is the signature under the second will the shipowner's own? | c1 c16 / c2 c17
? status | Had the shipowner still his wits at the end? | c4 c10 / c3 c15
? denial | Were both servants in the room when the will was read out? | c6 c7 / c8 c9
? figure | Is the estate worth anything? | c12 c21 / c13 c14
~ c5 c18 | a hope and a later date
~ c19 c20 | a bill and an open question
~ c24 c2 | what he is paid for, and one name
~ c22 c4 | a wish for the board, and a game
