# A shooting at the customs yard of Brannholt: who fired first, how many lorries got through, whether the dead man was armed
@ s1 | customs service | body | customs | the customs service; the service; customs
@ s2 | Hauliers’ League | body | hauliers | the league; the Hauliers’ League
@ s3 | Nadja Orlok | person | hauliers | Orlok; the league’s secretary, Nadja Orlok; Ms Orlok
@ s4 | Einar Foss | person | customs | Foss; the inspector; Chief Inspector Einar Foss
@ s5 | a driver | unnamed | | a driver; the driver; a driver from the third lorry
@ s6 | provincial prosecutor | body | prosecutor | the prosecutor; the prosecutor’s office; the provincial prosecutor
@ s7 | a leaked memo | document | customs | the memo; a memo seen by the Mail; the paper
@ s8 | Birthe Kolm | person | | Kolm; the dead man’s sister; his sister, Birthe Kolm

== d1 | Brannholt Mail | 2033-10-12T07:40:00Z | Driver shot dead at customs yard
A lorry driver was shot dead in the customs yard of Brannholt before dawn on Wednesday.

[c1 s4 asserts|“A shot came from the cab of the second lorry, and only then did my men fire,”] [=c1|Chief Inspector Einar Foss] [!c1|told] reporters at the gate. That was flatly [!c2|denied by] [=c2|the Hauliers’ League]: [c2 s2 denies|not one of its members had carried so much as a starting pistol].

[=c3|The customs service] [!c3|said] [c3 s1 asserts|eleven lorries had been stopped and none had passed].

[c4 s5 asserts|“They opened up from the roof while we were still rolling,”] [!c4|said] [=c4|a driver from the third lorry], who asked not to be named. [c5 s5 asserts|Four of us drove straight through the barrier and did not look back], [=c5|he] [!c5|added].

== d2 | Free Haulier | 2033-10-12T16:00:00Z | Murder at the barrier
[=c6|The league’s secretary, Nadja Orlok], [!c6|accused] [c6 s3 asserts|the service of lying in wait for the convoy]. [c7 s3 asserts|Ole Kolm was unarmed, had his hands on the wheel, and was hit twice from above], [=c7|she] [!c7|said].

[c8 s8 asserts|“My brother owned a shotgun for hares. It hangs in my kitchen, and it hung there that night,”] [!c8|said] [=c8|his sister, Birthe Kolm].

[=c9|Orlok] [!c9|vowed] [c9 s3 promises|to bring every lorry in the province to Brannholt on Saturday].

Asked about a pistol found in Kolm’s cab, [=c10|she] [!c10|answered]: [c10 s3 doubts|“Who found it? And who put it there?”]

== d3 | Brannholt Mail | 2033-10-14T08:00:00Z | Memo: roof post was manned from midnight
[c11 s7 asserts|Six marksmen were posted on the roof of the weigh-house at midnight “to receive the column”], [!c11|according to] [=c11|a memo seen by the Mail].

[=c12|Foss] [!c12|confirmed] [c12 s4 asserts|that the paper was genuine]. [=c13|He] [!c13|rejected] [c13 s4 denies-|the word ambush]: [c14 s4 asserts|“One mans a roof because one can see from it,”] [=c14|he] [!c14|said].

[=c15|The provincial prosecutor] [!c15|reported] on Friday [c15 s6 asserts|that the pistol in the cab had not been fired]. [c16 s6 asserts|Both bullets in the body are of the service’s make], [=c16|the prosecutor’s office] [!c16|said], and [=c17|it] [!c17|stopped short of] [c17 s6 doubts|naming who had fired first].

[=c18|The customs service] [!c18|now says] [c18 s1 asserts|four lorries are missing from its count].

[=c19|The service] [!c19|urged] [c19 s1 demands|hauliers to stay at home on Saturday].

? responsibility | Who fired first? | c1 / c2 c4
? denial | Was the dead driver armed? | c1 / c7 c8
? figure | How many lorries got through? | c5 c18 / c3
? account | Had customs lain in wait for the convoy? | c6 c11 / c13
~ c8 c15 | a shotgun at home and a pistol in the cab
~ c1 c16 | whose bullets killed him does not say who fired first
~ c12 c13 | the same man grants the paper and rejects the word
