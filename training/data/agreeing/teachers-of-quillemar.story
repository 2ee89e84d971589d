# A strike of teachers: whether lessons were given on Monday, whether an agreement was signed, who broke the windows of the ministry, what the raise would be
@ s1 | Education Minister Rodmilla Aung-Steyn | person | education ministry | Aung-Steyn; Education Minister Rodmilla Aung-Steyn; the minister
@ s2 | education ministry | body | education ministry | the education ministry; the ministry
@ s3 | Chalk Union | body | teachers | the Chalk Union; the union
@ s4 | Bento Hallaraker | person | teachers | Hallaraker; Bento Hallaraker; the union's secretary
@ s5 | a baker opposite a school | unnamed | | a baker opposite the Third Primary; the baker
@ s6 | a grandfather | unnamed | | a grandfather; the grandfather
@ s7 | a bus inspector | unnamed | | a bus inspector; the bus inspector
@ s8 | a geography mistress | unnamed | teachers | a geography mistress; the geography mistress
@ s9 | a cleaning woman at the ministry | unnamed | | a cleaning woman at the ministry; the cleaning woman
@ s10 | a glazier | unnamed | | a glazier; the glazier
@ s11 | Colonel Thibor Massenkoff | person | police | Massenkoff; Colonel Thibor Massenkoff of the city police; the colonel
@ s12 | a notary | unnamed | | a notary; the notary
@ s13 | Finance Secretary Ulla Prendergrast | person | finance ministry | Prendergrast; Finance Secretary Ulla Prendergrast; the finance secretary
@ s14 | parents' league | body | | the parents' league; the league
@ s15 | a boy of nine | unnamed | | a boy of nine; the boy

== d1 | Quillemar Telegraph | 2037-02-16T16:30:00Z | Monday without bells, or with
The strike of the capital’s teachers went into its third week on Monday. Or it did not. [c1 s1 asserts|“Nine out of ten classes sat at their desks this morning, with somebody at the board,”] [!c1|announced] [=c1|Education Minister Rodmilla Aung-Steyn] at noon. [=c2|A baker opposite the Third Primary] [!c2|found], on the contrary, [c2 s5 asserts|on his round of all the town’s schoolyards none but pigeons for his four hundred jam rolls].

[=c3|A bus inspector] [!c3|reports] [c3 s7 asserts|standing room only on all the early lines, satchels up to the roof, and the whole load getting down at the school stops and going in]. [c4 s6 denies|“Mine came home at half past eight. The doors were bolted and there was not a teacher to be seen in the whole of the east side,”] [!c4|said] [=c4|a grandfather] with three of them by the hand. [=c5|The Chalk Union] [!c5|wants] [c5 s3 demands|a raise that a person can live on].

On Sunday night someone had put stones through nineteen windows of the ministry. [=c6|The union] [!c6|said] [c6 s3 denies|that no member of the profession had been anywhere near the place]. [=c7|It] [!c7|will go on], [!c7|it says], [c7 s3 promises|until it has a signature].

== d2 | Quillemar Telegraph | 2037-02-18T16:30:00Z | Ink, yes or no
The signature may exist. [c8 s12 asserts|“Two pens, one sheet, eleven at night, in my own back office, and I dried it with sand,”] [!c8|said] [=c8|a notary] in Orchard Street, who laughed as he put his finger to his lips. [=c9|Bento Hallaraker], the union’s secretary, [!c9|denied] [c9 s4 denies-|that there was any deal on paper], be it on a napkin.

His own colleague knows better. [=c10|A geography mistress] on the strike committee [!c10|says] [c10 s8 asserts|she read the contract on Tuesday with both names beneath it and that Bento had sworn her to silence]. As for the Monday, [c11 s8 asserts|“we held all our classes in the east, I taught the tributaries to thirty-two of them,”] [=c11|she] [!c11|said].

[=c12|Colonel Thibor Massenkoff of the city police] [!c12|has shut] the file on the windows: [c12 s11 asserts|it was the teachers, six of whom had chalk and road metal in the same pocket]. [c13 s9 asserts|“I was scrubbing the stairs. The ones with slings had police boots on and came out of the police van,”] [!c13|said] [=c13|a cleaning woman at the ministry].

== d3 | The Inkwell, organ of the reading rooms | 2037-02-22T10:00:00Z | Arithmetic for ministers
[=c14|The finance secretary, Ulla Prendergrast,] [!c14|holds] the purse, and [!c14|told] us [c14 s13 denies|that nothing whatever had been put to paper with the schools; she would have had to countersign]. Her colleague the minister was asked the same an hour later. [c15 s1 asserts|“We have settled, it is sealed and done, and Ulla will find out when I choose,”] [=c15|Aung-Steyn] [!c15|said]. What will it cost? [c16 s1 asserts|Eleven in the hundred], [=c16|the minister] [!c16|let drop]. [=c17|The geography mistress] [!c17|remembers] the sheet: [c17 s8 asserts|for every nine crowns she earns there will be one more]. The notary had his fee and did his sum: [=c18|he] [!c18|puts] it [c18 s12 asserts|at a rise of a quarter for everybody, old or young].

[=c19|A glazier] who renewed the panes [!c19|found] [c19 s10 asserts|that what had flown was lead shot from the constables’ own pouches, and it came from the side where they stood]. [=c20|A boy of nine], the grandfather’s youngest, [!c20|was eager] to tell us: [c20 s15 asserts|“My sums teacher hit the one with the eagle, and Miss Fenn got two!”]

[=c21|The parents’ league] [!c21|is counting] [c21 s14 asserts|the lost days at fourteen].

== d4 | Quillemar Telegraph | 2037-03-20T16:30:00Z | Bells again
Lessons have been regular for a fortnight. [=c22|The ministry] [!c22|maintains] of that Monday, all the same, [c22 s2 denies|that not one timetable in the city was kept that day], thus leaving its own minister in the rain. [=c23|Massenkoff] [!c23|refused] to say [c23 s11 doubts|whether his men carry slings]. [=c24|The league] [!c24|has arrived] at [c24 s14 asserts|nineteen days]. [=c25|Hallaraker] [!c25|is going] to sea, as [c25 s4 promises|he will never again sit on a committee]. [=c26|The baker] [!c26|sells] [c26 s5 asserts|more jam rolls than before]. [=c27|The grandfather] [!c27|would like] [c27 s6 demands|the holidays cancelled].

? denial | Were lessons held on the Monday? | c1 c3 c11 / c2 c4 c22
? denial | Had an agreement been signed? | c8 c10 c15 / c9 c14
? responsibility | Who broke the windows, teachers or police? | c12 c20 / c6 c13 c19
? figure | How large was the raise? | c16 c17 / c18
~ c21 c24 | an earlier and a later count by the same body
~ c5 c16 | a demand and a figure
~ c7 c8 | a vow to go on until there is a signature, and one that may exist
~ c23 c13 | an open question and a sight
~ c26 c2 | sales in March and on one Monday
