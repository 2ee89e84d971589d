# A judge is accused of taking a necklace: whether she took it, who wrote the anonymous letter, whether the acquittal was decided by her
@ s1 | Justice Perpetua Quell | person | | Quell; Justice Perpetua Quell; the judge
@ s2 | Judicial Council | body | judicial council | the Judicial Council; the council
@ s3 | Councillor Dewi Ashcombe-Rana | person | judicial council | Ashcombe-Rana; Councillor Dewi Ashcombe-Rana; the councillor
@ s4 | Leopold Vintzenz | person | timber trade | Vintzenz; Leopold Vintzenz, a timber merchant; the timber merchant
@ s5 | his bookkeeper | unnamed | timber trade | the merchant's bookkeeper; the bookkeeper
@ s6 | a jeweller | unnamed | | a jeweller; the jeweller
@ s7 | a court usher | unnamed | | a court usher; the usher
@ s8 | a dressmaker's assistant | unnamed | | a dressmaker's assistant; the assistant
@ s9 | Prosecutor Anahita Brodsworth | person | prosecution | Brodsworth; Prosecutor Anahita Brodsworth; the prosecutor
@ s10 | a typist | unnamed | | a typist; the typist
@ s11 | Ministry of Justice | body | government | the Ministry of Justice; the justice ministry
@ s12 | a lay assessor | unnamed | | a lay assessor; the assessor
@ s13 | a handwriting expert | unnamed | | a handwriting expert; the expert

== d1 | The Bench and Gavel | 2034-01-15T00:00:00Z | Nineteen garnets
The letter was unsigned and came with the morning post. Justice Perpetua Quell, it said, wears the garnets of a man whom she acquitted. [c1 s1 denies|“I own two brooches, both my grandmother’s, and have never accepted a single stone,”] [=c1|the judge] [!c1|told] the courtroom. [=c2|A jeweller] in Mint Street [!c2|remembers] it otherwise: [c2 s6 asserts|he had closed the clasp at her nape himself, after the merchant had nodded and paid].

[=c3|A dressmaker’s assistant] [!c3|says] [c3 s8 asserts|that she saw it lie in the collar box of the lady on the bench, in its tissue, with his card in the lid]. Leopold Vintzenz, a timber merchant, was cleared on the third of December. [c4 s4 asserts|“She has a heart of oak, and what oak costs, I know: nothing. She sent the box straight back,”] [=c4|he] [!c4|protested].

As to the writer, [=c5|Councillor Dewi Ashcombe-Rana] [!c5|tapped] his nose: [c5 s3 asserts|such lines come from the ministry, and from nowhere else]. [=c6|The Ministry of Justice] [!c6|called for] [c6 s11 demands|a quick and quiet inquiry].

== d2 | The Lindmoor Standard | 2034-01-18T06:00:00Z | Whose typewriter?
Nobody writes by hand who means harm. [=c7|A typist], now dismissed, [!c7|confesses]: [c7 s10 asserts|the text was dictated to her in the ministry on a Friday, third floor, window to the yard, and she was given a bag of pears for it]. [=c8|A handwriting expert] [!c8|found] the machine, at any rate, and it is private: [c8 s13 asserts|a dented e and a lame r, the pair of them Mrs Ashcombe-Rana’s own]. This makes it less easy for the councillor.

[c9 s5 asserts|“In our letter-book there is a draft of it, in the firm’s best prose, with two corrections by my master,”] [!c9|declared] [=c9|the merchant’s bookkeeper]. A letter can hardly have three authors. [=c10|Prosecutor Anahita Brodsworth] [!c10|does not believe] in the pears: [c10 s9 asserts|it was Vintzenz himself who composed it, to be rid of a judge who knew him too well].

And the necklace? [c11 s7 denies|“I bring in her parcels and carry them out. That one went back down the stairs in the same hour, unopened,”] [!c11|said] [=c11|a court usher].

== d3 | The Lindmoor Standard | 2034-02-08T06:00:00Z | The deciding vote
The panel that acquitted Vintzenz had three heads, and two must agree. [=c12|A lay assessor] [!c12|lays bare] the chamber: [c12 s12 asserts|“It was I and my colleague who let him off. She held out for seven years in gaol until we yawned.”] [c13 s7 asserts|“I heard her through the door. Without her speech he would be in a cell, she alone drove the two of them to a clean slate,”] [!c13|said] [=c13|the usher].

[=c14|Vintzenz], again, [!c14|is grateful] [c14 s4 asserts|to the two ordinary citizens who saved him from that terrible woman]. [=c15|The prosecutor] [!c15|counted] the votes from the minutes: [c15 s9 asserts|two assessors for guilty at first, one judge for innocent, and by evening three for innocent, all of it her work].

[=c16|The Judicial Council] [!c16|announced] on Friday [c16 s2 promises|a decision within nine days]. It is to be made by five elderly men who have known her since she learned to speak.

== d4 | The Bench and Gavel | 2034-04-30T00:00:00Z | Late in the season
Nine weeks later, the council has met. [=c17|It] [!c17|is satisfied] [c17 s2 asserts|that she did receive the garnets and that she kept them nearly three weeks]. [=c18|Ashcombe-Rana] [!c18|added] to the minutes [c18 s3 asserts|that, as far as he could see, the ornament had been returned before noon of the day it came]. [=c19|The jeweller] [!c19|has repaired] the clasp [c19 s6 asserts|twice since, for two different necks].

[=c20|The typist] [!c20|says] [c20 s10 asserts|the pears had been bruised]. [=c21|The assessor] [!c21|would rather] [c21 s12 demands|be called for fires in future]. [=c22|Quell] [!c22|has retired], which, [=c22|she] [!c22|said], [c22 s1 asserts|gives her time to breed doves]. [=c23|Brodsworth] [!c23|will not comment] [c23 s9 doubts|on whether she expects to succeed her].

? denial | Did the judge take the necklace? | c2 c3 c17 / c1 c4 c11 c18
? responsibility | Who wrote the anonymous letter: the ministry, the merchant or the councillor's house? | c5 c7 / c9 c10 / c8
? responsibility | Who brought about the acquittal, the judge or the assessors? | c13 c15 / c12 c14
~ c19 c2 | two later repairs, and how it was first put on
~ c20 c7 | the pears' condition, and what was given
~ c6 c16 | a call for haste and a promise
~ c22 c21 | how two of them go on
~ c23 c22 | an open question and a retirement
