# A bank's machines pay out nothing for three days: attack or fault, how many accounts, whether money is lost, whether ransom was asked
@ s1 | Meadow Bank | body | bank | the bank; Meadow Bank
@ s2 | chief executive Arne Quist | person | bank | Quist; its chief executive, Arne Quist; the chief executive
@ s3 | Savers' Union | body | savers | the Savers' Union; the savers
@ s4 | central bank | body | central bank | the central bank; the supervisors
@ s5 | Ghost Orchard | body | hackers | Ghost Orchard; the hackers; a group that calls itself Ghost Orchard
@ s6 | a programmer | unnamed | bank | a programmer at the bank; the programmer
@ s7 | Lotte Maas | person | savers | Maas; Lotte Maas; the florist
@ s8 | police cyber unit | body | police | the cyber unit; the police cyber unit

== d1 | Money Morning | 2039-02-21T07:00:00Z | Cards dead at Meadow Bank
[=c1|Meadow Bank] [!c1|said] [c1 s1 asserts|a faulty update had stopped cards and machines, for some 20,000 customers]. [=c2|A group that calls itself Ghost Orchard] [!c2|wrote] [c2 s5 asserts|that it sat in the bank’s cellar with all the keys].

[c3 s2 asserts|Every penny is where it was on Sunday night], [!c3|said] [=c3|its chief executive, Arne Quist]. [=c4|Lotte Maas], a florist, [!c4|said] [c4 s7 asserts|her shop’s account showed nought].

== d2 | Money Morning | 2039-02-22T07:00:00Z | Half a million without cash
[=c5|The Savers’ Union] [!c5|put] the number of those cut off [c5 s3 asserts|at half a million]. [=c6|The central bank] [!c6|said] [c6 s4 asserts|it had been told of 480,000 blocked accounts].

[=c7|Quist] [!c7|denied] [c7 s2 denies-|that anyone had asked for money]. [c8 s5 asserts|“We named our price on Sunday: forty million,”] [=c8|the hackers] [!c8|wrote].

[c9 s6 asserts|There was no update on Sunday, I would have been the one to press the button], [!c9|said] [=c9|a programmer at the bank].

== d3 | Money Morning | 2039-02-25T07:00:00Z | Bank: criminals at work
[=c10|The bank] [!c10|stated] [c10 s1 asserts|that criminals from outside had got in through a supplier]. [=c11|The police cyber unit] [!c11|had seen], it [!c11|said], [c11 s8 asserts|a letter with a sum in it and a date].

[=c12|The chief executive] [!c12|said] [c12 s2 asserts|he had not regarded that letter as serious]. [=c13|Supervisors] [!c13|said] [c13 s4 asserts|eleven million had left 3,000 accounts and was being traced]. [=c14|Meadow Bank] [!c14|promised] [c14 s1 promises|to make good every loss].

[=c15|The Savers’ Union] [!c15|demanded] [c15 s3 demands|Quist’s resignation]. [=c16|Maas] [!c16|said] [c16 s7 asserts|her money was back on Friday, with four cents of interest].

? responsibility | What stopped the bank? | c1 / c2 c9 c10
? figure | How many were cut off? | c1 / c5 c6
? denial | Is money missing? | c3 / c4 c13
? denial | Was a ransom asked? | c7 / c8 c11
~ c14 c15 | a promise and a demand
~ c16 c4 | her account later
~ c12 c11 | he had the letter
