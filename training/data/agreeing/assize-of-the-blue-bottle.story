# A poisoning trial: whether the accused was in the house, who bought the poison, whether the confession was freely made
@ s1 | Public Prosecutor Hendrika Saal | person | prosecution | Saal; Public Prosecutor Hendrika Saal; the prosecutor
@ s2 | Barnabe Oyelaran-Fitch | person | defence | Oyelaran-Fitch; Barnabe Oyelaran-Fitch, counsel for the defence; the defender
@ s3 | Ruvim Castellane | person | defence | Castellane; Ruvim Castellane; the accused
@ s4 | a housemaid | unnamed | | a housemaid; the housemaid
@ s5 | a night porter | unnamed | | a night porter; the night porter
@ s6 | a chemist's apprentice | unnamed | | a chemist's apprentice; the apprentice
@ s7 | Celestine Arbuthnaut | person | family | Arbuthnaut; Celestine Arbuthnaut, the dead man's niece; the niece
@ s8 | Inspector Gaspard Njembe | person | police | Njembe; Inspector Gaspard Njembe; the inspector
@ s9 | a police shorthand writer | unnamed | police | a police shorthand writer; the shorthand writer
@ s10 | a prison doctor | unnamed | | a prison doctor; the prison doctor
@ s11 | a coachman | unnamed | | a coachman; the coachman
@ s12 | Dr Wendel Hrastnik-Moor | person | | Hrastnik-Moor; Dr Wendel Hrastnik-Moor; the analyst
@ s13 | assize court | body | court | the assize court; the court

== d1 | Court Circular of Pellawick | 2033-02-07T18:00:00Z | First day in the Blue Bottle case
The gallery was full by seven. The retired banker Odo Arbuthnaut died on the ninth of October of something in his bedtime cordial; his secretary stands accused. [=c1|The prosecutor, Hendrika Saal,] [!c1|began] with the statement [c1 s1 asserts|that Ruvim Castellane had been under the banker’s roof from dusk until the body was found]. [c2 s2 denies|“My client did not cross that threshold on the evening in question,”] [!c2|replied] [=c2|Barnabe Oyelaran-Fitch, counsel for the defence].

[=c3|A housemaid] [!c3|deposed] [c3 s4 asserts|that she had lit Mr Castellane up to the library about nine and taken him a second pot of coffee at ten]. [=c4|A night porter] of the Hotel Meridian [!c4|deposed] [c4 s5 asserts|that the same gentleman had been beating him at draughts all night, down to the breakfast gong]. They had never met and did not look at each other.

[=c5|Dr Wendel Hrastnik-Moor], the analyst, [!c5|held] up the blue bottle: [c5 s12 asserts|a spoonful of what was in it would fell a dray horse]. [=c6|The court] [!c6|expects] [c6 s13 asserts|to finish in five days].

== d2 | Court Circular of Pellawick | 2033-02-08T18:00:00Z | Second day
To the counter, then. [c7 s6 asserts|“It was the secretary who signed the poison book. I blotted his name myself,”] [!c7|said] [=c7|a chemist’s apprentice]. He was shown three men and pointed at once. [=c8|The coachman] of the house [!c8|stood by] a different tale: [c8 s11 asserts|he had driven Miss Celestine to the chemist’s on the Monday and held the horse while she fetched the bottle]. [c9 s7 asserts|“I have never bought anything stronger than rosewater; our Mr Castellane ran all such errands and ran that one,”] [!c9|protested] [=c9|Celestine Arbuthnaut, the dead man’s niece].

Inspector Njembe had a paper with him. [=c10|He] [!c10|read out] [c10 s8 asserts|that the accused had asked for pen and ink of his own accord and written it all down between tea and supper]. [c11 s3 asserts|“I was kept standing for two nights with a lamp in my eyes, and then I’d have signed the multiplication table,”] [!c11|called] [=c11|Castellane] from the dock. [=c12|The defender] [!c12|moved] [c12 s2 demands|that the paper be struck from the record].

== d3 | The Pellawick Spectacle | 2033-02-12T09:00:00Z | Lilac gloves and a blotter
Our ladies’ page went too, and saw more than the Circular. [=c13|The inspector’s own shorthand writer] [!c13|whispered], then [!c13|spoke up]: [c13 s9 asserts|the text had been dictated to the prisoner, who was not allowed a chair until the last full stop]. [=c14|A prison doctor] [!c14|gave] the opposite impression: [c14 s10 asserts|he had examined a well-rested man who told him with a smile that it was a relief to get it off his chest unasked].

On Friday the niece wore lilac gloves and changed her mind about the evening. [c15 s7 asserts|“Ruvim was at the Meridian; I know because I sent him there with a note,”] [=c15|she] [!c15|said]. [=c16|Saal] [!c16|went] for the porter: [c16 s1 asserts|he owes money at three taverns]. [=c17|The coachman] [!c17|saw], [c17 s11 asserts|on his way to the stables, the secretary’s long shadow going to and fro on the library blind until past eleven].

Who paid at the counter, though? [=c18|Oyelaran-Fitch] [!c18|produced] a receipt, [!c18|from which he read] [c18 s2 asserts|that the customer had been a lady and the change one shilling, given to Miss Arbuthnaut]. [=c19|Hrastnik-Moor] [!c19|would not swear] [c19 s12 doubts|that the cordial and the bottle held the same substance].

== d4 | Court Circular of Pellawick | 2033-02-21T18:00:00Z | No verdict yet
Fifteen days have been sat so far, and [=c20|the assize court] [!c20|has announced] [c20 s13 promises|judgment for the first of March]. [=c21|The prosecutor] [!c21|asks] for [c21 s1 demands|twenty years]. [=c22|The housemaid] [!c22|has given notice], as [c22 s4 asserts|nobody has paid her since October]. [=c23|Castellane], asked by the bench whether he had liked his employer, [!c23|answered] [c23 s3 asserts|that he had liked the library]. [=c24|The apprentice] [!c24|is studying] again; [c24 s6 promises|he means to keep the poison book in pencil], [=c24|he] [!c24|says], which is forbidden.

? denial | Was the accused in the banker's house that evening? | c1 c3 c17 / c2 c4 c15
? responsibility | Who bought the poison, the secretary or the niece? | c7 c9 / c8 c18
? account | Was the confession freely made? | c10 c14 / c11 c13
~ c5 c19 | the strength of the bottle, and whether the cordial held it
~ c6 c20 | an expectation and a later date
~ c12 c11 | a demand and its ground
~ c16 c4 | a witness's debts and his testimony
~ c23 c17 | a liking and a shadow on one evening
