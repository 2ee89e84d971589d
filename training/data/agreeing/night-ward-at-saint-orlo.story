# A power cut in a hospital: whether the emergency engine ran, whether the surgeon was in the house, what the director knew
@ s1 | Saint Orlo's Hospital | body | hospital | Saint Orlo's Hospital; Saint Orlo's; the hospital
@ s2 | Director Pelagius Umbrecht | person | hospital | Umbrecht; Director Pelagius Umbrecht; the director
@ s3 | Dr Safira Lindemoor | person | hospital | Lindemoor; Dr Safira Lindemoor; the surgeon
@ s4 | a stoker | unnamed | | a stoker; the stoker
@ s5 | a patient with a broken hip | unnamed | | a patient with a broken hip; the patient
@ s6 | a probationer nurse | unnamed | | a probationer nurse; the probationer
@ s7 | Matron Agathe Solveig-Rook | person | hospital | Solveig-Rook; Matron Agathe Solveig-Rook; the matron
@ s8 | a cab driver | unnamed | | a cab driver; the cab driver
@ s9 | Kettle Valley Electric | body | power company | Kettle Valley Electric; the power company
@ s10 | an astronomer | unnamed | | an astronomer; the astronomer
@ s11 | Coroner Dudo Paxworthy | person | | Paxworthy; Coroner Dudo Paxworthy; the coroner
@ s12 | a widower | unnamed | | a widower; the widower
@ s13 | a hospital bookkeeper | unnamed | | a bookkeeper of the hospital; the bookkeeper
@ s14 | a pharmacist | unnamed | | a pharmacist; the pharmacist

== d1 | Kettle Valley Chronicle | 2035-12-02T12:00:00Z | Dark for three hours
From ten to one on Saturday night the valley had no current. Three patients died at Saint Orlo’s in those hours. [=c1|The hospital] [!c1|stated] on Sunday [c1 s1 asserts|that its emergency engine had started within the minute and supplied all wards until the end]. [c2 s5 asserts|“Black as the inside of a cow. The sister was feeling for our pulses on her knees,”] [!c2|said] [=c2|a patient with a broken hip].

One of the three lay open on the table. [c3 s12 asserts|“They shouted for Dr Lindemoor up and down the stairs, and she was eleven miles off with her feet up,”] [!c3|said] [=c3|a widower]. [c4 s7 asserts|“She had not left the theatre since supper,”] [!c4|retorted] [=c4|Matron Agathe Solveig-Rook], [c5 s7 asserts|“and I have never seen a steadier hand,”] [=c5|she] [!c5|added].

[=c6|Kettle Valley Electric] [!c6|puts down] the failure [c6 s9 asserts|to an owl on the busbars].

== d2 | Kettle Valley Chronicle | 2035-12-04T12:00:00Z | Oil, owls and a lit window
[=c7|A stoker] [!c7|admits]: [c7 s4 asserts|the thing coughed twice and died, and he sat before the cold flywheel with a candle until the mains came back]. [=c8|An astronomer] on Beacon Hill, who had been waiting years for such darkness, [!c8|was annoyed] by exactly one building: [c8 s10 asserts|the long block of Saint Orlo’s, glaring through the cut with every pane like a liner at sea].

A probationer nurse, in her second month, would rather not be named. [c9 s6 asserts|“It was Dr Lindemoor who told me to hold the lamp higher, at eleven, at twelve and at half past,”] [=c9|she] [!c9|said]. There need be no electric light for that. [=c10|A cab driver] [!c10|has] his book: [c10 s8 asserts|fare 31, the lady surgeon, taken at nine to her sister’s in Upper Kettle, fetched at two].

Then the warnings. [=c11|A bookkeeper of the hospital] [!c11|claims] [c11 s13 asserts|to have laid the rejected oil bill on the director’s desk himself in the autumn, with three exclamation marks]. [c12 s2 denies|“Of any trouble with the fuel I heard for the first time on Sunday, from your paper,”] [!c12|declared] [=c12|Director Pelagius Umbrecht]. [=c13|The coroner, Dudo Paxworthy,] [!c13|has ordered] [c13 s11 demands|that nobody touch the tank].

== d3 | The Ward Lamp, a medical weekly | 2035-12-12T00:00:00Z | What colleagues say
In our profession one does not speak against the house. But [=c14|Lindemoor] [!c14|does], and against herself: [c14 s3 asserts|“I was at my sister’s. I had put my name in the book and gone. I shall have to live with that.”] Asked about the engine, [=c15|she] [!c15|was] equally plain: [c15 s3 denies|when she came in at two, it had not turned a wheel, there being water where there ought to have been oil].

[=c16|The matron] [!c16|insists] that [c16 s7 asserts|her lamps had burned on in every corridor without so much as a flicker, thanks to the machine in the yard]. [=c17|A pharmacist] who has the shop across the lane [!c17|blames] neither: [c17 s14 asserts|two of the three would not have seen Christmas in any case], [=c17|he] [!c17|thinks].

[c18 s14 denies|“Nobody told Umbrecht a thing, that was the whole art of working under him,”] [!c18|said] [=c18|the pharmacist] also. [=c19|The stoker] [!c19|has it] otherwise: [c19 s4 asserts|the old man had come down in October, dipped a finger, tasted water and gone up again without a word].

== d4 | Kettle Valley Chronicle | 2036-01-15T12:00:00Z | Inquest
Snow lay on the coroner’s hat. [=c20|Paxworthy] [!c20|opened] by observing [c20 s11 asserts|that he was not there to find a villain]. [c21 s2 asserts|“I had known of it since the harvest,”] [=c21|Umbrecht] [!c21|said] this time, very low, [c21 s2 asserts|“and signed nothing because the roof came first.”]

[=c22|The power company] [!c22|no longer speaks] of owls; [c22 s9 asserts|a fuse had been the wrong size], [=c22|it] [!c22|concedes]. [=c23|The hospital] [!c23|is getting] [c23 s1 promises|a second engine by Easter]. [=c24|The widower] [!c24|did not attend]: [c24 s12 demands|he wants her wedding ring sent to him, and nothing else]. [=c25|Solveig-Rook] [!c25|could not say] [c25 s7 doubts|where it had got to]. [=c26|The astronomer] [!c26|discovered] a comet that night, and [c26 s10 promises|means to call it after no one].

? denial | Did the emergency engine run during the cut? | c1 c8 c16 / c2 c7 c15
? account | Was the surgeon in the hospital during the cut? | c4 c9 / c3 c10 c14
? denial | Did the director know of the fuel trouble beforehand? | c11 c19 c21 / c12 c18
? account | What made the current fail? | c6 / c22
~ c17 c1 | what the patients would have died of, and whether the engine ran
~ c13 c23 | an order about the tank and a promise of an engine
~ c24 c25 | a demand and an open question
~ c5 c14 | her steady hand in general, and where she was
~ c9 c2 | who worked by a lamp, and whether the engine gave light
