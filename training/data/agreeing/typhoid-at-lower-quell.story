# Typhoid in a spa town: whether the waterworks was chlorinating, whether the mayor had been told in March, whether a cook carried it
@ s1 | Sanna Oduvere | person | town | Oduvere; the mayor; Mayor Sanna Oduvere
@ s2 | Quell Waterworks | body | waterworks | Quell Waterworks; the waterworks; the works
@ s3 | Haim Trebuschet | person | waterworks | Trebuschet; Haim Trebuschet, engineer in charge; the engineer
@ s4 | a pump attendant | unnamed | | a pump attendant; the attendant
@ s5 | a carter | unnamed | | a carter; the carter
@ s6 | Dr Ilaria Mossgrund | person | health inspectorate | Mossgrund; Dr Ilaria Mossgrund; the medical officer
@ s7 | a bacteriologist | unnamed | | a bacteriologist; the bacteriologist
@ s8 | a goldfish dealer | unnamed | | a goldfish dealer; the goldfish dealer
@ s9 | a town-hall typist | unnamed | | a town-hall typist; the typist
@ s10 | Perrin Ouldhouse | person | town | Ouldhouse; the town clerk; Town Clerk Perrin Ouldhouse
@ s11 | a hotel keeper | unnamed | | a hotel keeper; the hotel keeper
@ s12 | Zuleme Back | person | | Back; Zuleme Back; the cook
@ s13 | guild of innkeepers | body | innkeepers | the guild of innkeepers; the guild
@ s14 | a washerwoman | unnamed | | a washerwoman; the washerwoman

== d1 | Quellbank Gazette | 2034-05-06T06:00:00Z | Ninety down with fever
The fever wards of Lower Quell took in their ninetieth patient on Friday, a bathing attendant. Lower Quell sells water; it would be bitter to have been poisoned by it. [=c1|Haim Trebuschet, engineer in charge] of the works, [!c1|assures] us [c1 s3 asserts|that chlorine has gone into the mains every hour of every day since autumn].

[=c2|A carter] who delivers there [!c2|tells] another tale: [c2 s5 asserts|“I brought the last drum on the eve of St Odo, in February, and it lasts them a week. Since then there has been none up there to pour.”] And [=c3|a pump attendant] [!c3|confides] [c3 s4 asserts|that the dosing cock has been painted over, shut, since the end of winter].

[=c4|A goldfish dealer] in Sluice Lane, of all people, [!c4|takes] the engineer’s part. [c4 s8 asserts|“My stock dies of that stuff if I don’t let the bucket stand overnight, and it was dying in April like always,”] is how he puts it. [=c5|A washerwoman] [!c5|asks] [c5 s14 demands|for the public wash-house to be heated again].

== d2 | Southern Intelligence Bureau | 2034-05-08T13:15:00Z | Mayor “learned it from the hospital”
LOWER QUELL – [c6 s1 denies|“Nobody wrote to me, nobody rang me, nobody stopped me in the street before the first of May,”] [!c6|said] [=c6|Mayor Sanna Oduvere] on Monday. [=c7|Dr Ilaria Mossgrund], medical officer of the inspectorate, [!c7|declared] [c7 s6 asserts|that she had laid the bad samples on Oduvere’s desk herself, seven weeks ago, and been offered a peppermint].

[=c8|Town Clerk Perrin Ouldhouse] [!c8|backed] his mayor: [c8 s10 denies|no hint of it reached the mayor that spring by letter or by mouth, and he had sat beside her all day, every day]. [c9 s3 asserts|The works had put its concern to the mayor in March, across a lunch table], [!c9|admitted] [=c9|Trebuschet], whom reporters had expected to say the opposite.

For the innkeepers it is not the taps at all. [=c10|The guild] [!c10|blames] [c10 s13 asserts|a woman in the kitchen of the Three Herons, who has the germ in her and had her hands in every salad]. The number of sick, [=c11|Mossgrund] [!c11|said], [c11 s6 asserts|stands at one hundred and twelve].

== d3 | Voice of the Springs, morning programme | 2034-05-11T06:30:00Z | From the laboratory
– You have had the jars for a week. – [c12 s7 denies|Not a trace of disinfectant in any of the forty, and some were drawn in March], [!c12|reports] [=c12|a bacteriologist]. – And the kitchen? – [c13 s7 denies|We have cultured that cook five times over; there is nothing living in her that is not living in you and me], [=c13|he] [!c13|says].

[=c14|Zuleme Back], who is the cook, [!c14|feels] [c14 s12 asserts|that she will never again be let near a cucumber]. She was dismissed on Tuesday. [=c15|Her former employer, a hotel keeper,] [!c15|defends] her nonetheless, against his own guild: [c15 s11 denies|“Zuleme carries nothing but trays. The fever was in nine streets before she had even stepped off the coach.”]

We rang the works. [=c16|It] [!c16|insists] [c16 s2 asserts|that the bleaching agent was added throughout March and April, as the meters prove], but [=c17|it] [!c17|could not say] [c17 s2 doubts|who reads the meters].

== d4 | Quellbank Gazette | 2034-05-20T06:00:00Z | The peppermint
[=c18|A town-hall typist] [!c18|remembers] the visit well: [c18 s9 asserts|“A lady with a leather case, round about the equinox. The boss went white over the figures and sent me out for sweets.”] [=c19|Oduvere] [!c19|promises] [c19 s1 promises|to drink a glass from the market fountain every noon]. [=c20|The typist] [!c20|hopes] [c20 s9 demands|somebody boils it first].

[=c21|Mossgrund] [!c21|now gives] the sick [c21 s6 asserts|as two hundred and six]. Of the dealer in Sluice Lane [=c22|the washerwoman] [!c22|says] [c22 s14 asserts|that he has sold no goldfish for a year]. [=c23|The guild] [!c23|clings] to its account: [c23 s13 asserts|the sickness was dished up at the Three Herons, by infected fingers]. [=c24|The carter] [!c24|is back] at work and [!c24|says] [c24 s5 asserts|he took eleven drums up the hill on Wednesday]. [=c25|Ouldhouse] [!c25|thinks] [c25 s10 asserts|the season lost in any event].

? account | Was the water being chlorinated in March and April? | c1 c4 c16 / c2 c3 c12
? denial | Had the mayor been warned in March? | c7 c9 c18 / c6 c8
? responsibility | Did the cook spread the fever? | c10 c23 / c13 c15
~ c11 c21 | an earlier and a later count by the same doctor
~ c2 c24 | no drums since February, and drums again in May
~ c4 c22 | dying fish and selling fish
~ c19 c20 | a promise and a wish about the same glass
~ c16 c17 | what the meters prove, and who reads them
