# A bus strike in a hill city: whether the night line ran, whether the drivers were paid for August, who set fire to the depot, whether the talks have failed
@ s1 | Hill City Transport | body | transport company | Hill City Transport; the company
@ s2 | Director Ngaire Bellweather | person | transport company | Bellweather; Director Ngaire Bellweather; the director
@ s3 | Drivers' Combine | body | drivers | the Drivers' Combine; the Combine
@ s4 | Casimir Dlouhy-Reid | person | drivers | Dlouhy-Reid; Casimir Dlouhy-Reid, who leads the Combine; the Combine's leader
@ s5 | a driver of Line Seven | unnamed | drivers | a driver of Line Seven; the driver
@ s6 | a night cleaner | unnamed | | a night cleaner; the night cleaner
@ s7 | a croupier | unnamed | | a croupier; the croupier
@ s8 | a wages clerk | unnamed | transport company | a wages clerk; the wages clerk
@ s9 | a grocer | unnamed | | a grocer; the grocer
@ s10 | Fire Captain Otho Maravel | person | | Maravel; Fire Captain Otho Maravel; the fire captain
@ s11 | a stargazing boy | unnamed | | a boy with a telescope; the boy
@ s12 | Mediator Constance Ibarrola | person | | Ibarrola; Mediator Constance Ibarrola; the mediator
@ s13 | a tea lady | unnamed | | a tea lady; the tea lady
@ s14 | a nurse off night duty | unnamed | | a nurse off night duty; the nurse

== d1 | Radio Hill City | 2033-09-04T07:15:00Z | The seven o’clock desk
Good morning. It was the third night without Line Seven, if you were waiting, and with it, if you were not. [c1 s1 asserts|“All eleven departures between midnight and five took place,”] [!c1|read] the message from [=c1,c2|Hill City Transport], [!c2|adding] [c2 s1 asserts|that it has ordered blankets for the back seats]. [=c3|A night cleaner] [!c3|walked] [c3 s6 asserts|four miles up the middle of the bus lane at three and had not once to step aside]. [=c4|A croupier] [!c4|rode] home, [!c4|or says so]: [c4 s7 asserts|he dozed off at the Casino at ten past two and was shaken awake at the terminus by the man at the wheel].

The company calls its drivers spoiled. [c5 s5 denies|“My last money was for July. Since then, not a penny for any of us,”] [!c5|said] [=c5|a driver of Line Seven].

[=c6|The Combine] [!c6|expects] [c6 s3 asserts|a result by the weekend].

== d2 | Upper Town Herald | 2033-09-06T06:00:00Z | Envelopes
In brown envelopes wages are paid here. [=c7|A wages clerk] of the company itself [!c7|tells] us [c7 s8 asserts|she has three hundred of them for August in the safe, licked shut and never handed out]. [=c8|Director Ngaire Bellweather] [!c8|insists] [c8 s2 asserts|that every man on the roll signed for his month on the last Friday]. [c9 s9 asserts|“They came in here with the August money on the Saturday and settled everything they’d chalked up, to the last herring,”] [!c9|said] [=c9|a grocer] beside the depot.

That depot burned on Monday. [=c10|Casimir Dlouhy-Reid, who leads the Combine,] [!c10|pointed] upstairs: [c10 s4 asserts|the directors set it alight themselves, for the insurance]. [=c11|The fire captain, Otho Maravel,] [!c11|is not persuaded]: [c11 s10 asserts|rags, a striker’s armband and drivers’ lamp oil lay beneath the first bus to go; it was the men’s work].

[=c12|A nurse off night duty] [!c12|shook] her head at the company’s tale of eleven buses: [c12 s14 denies|from one till dawn nothing on wheels passed the stop but a hedgehog on a skate, as she calls the milk float].

== d3 | Upper Town Herald | 2033-09-09T06:00:00Z | Biscuits left
[=c13|Mediator Constance Ibarrola] [!c13|left] the Town Hall at four: [c13 s12 asserts|it was finished, both had gone home, and there was nothing left to mediate]. [c14 s2 asserts|“We are sitting down again tonight, and we have never been so close,”] [!c14|countered] [=c14|Bellweather]. [=c15|A tea lady] [!c15|knows] more than either: [c15 s13 asserts|she has been told to lay for twelve at eight, and both sides ordered the seed cake].

Within the Combine one hears this. [=c16|The driver] from Line Seven [!c16|admits] [c16 s5 asserts|that he and two comrades had carried the cans, and that the leadership did not know]. [=c17|A boy with a telescope] [!c17|was observing] Saturn and [!c17|noticed] [c17 s11 asserts|a lady in a fur and a man with a ledger emptying a jug under the roof, before the glow].

[c18 s4 denies|“I shook no hands, I took my hat and I am not going back; there are no talks,”] [!c18|said] [=c18|the Combine’s leader] to our reporter. [=c19|The company] [!c19|promises] [c19 s1 promises|new buses from abroad].

== d4 | Upper Town Herald | 2033-11-11T06:00:00Z | Snow tyres
The weekend of which the Combine spoke was nine weeks ago. [=c20|The driver] has been charged and [!c20|says] [c20 s5 asserts|that at least the cells are heated]. [=c21|The grocer] [!c21|gives] [c21 s9 asserts|no credit any more]. [=c22|The clerk] [!c22|refused] to say [c22 s8 doubts|who had the second key to the safe]. [=c23|Maravel] [!c23|asks] [c23 s10 demands|for a longer ladder]. [=c24|The mediator] [!c24|is writing] her memoirs, [!c24|and remarks] [c24 s12 asserts|that nobody has thanked her yet]. [=c25|The night cleaner] [!c25|has bought] boots: [c25 s6 promises|she will walk until the spring], [=c25|she] [!c25|says].

? denial | Did Line Seven run that night? | c1 c4 / c3 c12
? denial | Had the drivers been paid for August? | c8 c9 / c5 c7
? responsibility | Who set fire to the depot, the directors or the drivers? | c10 c17 / c11 c16
? status | Had the talks broken down? | c13 c18 / c14 c15
~ c2 c4 | blankets ordered, and one passenger who slept
~ c6 c19 | an expectation and a promise
~ c22 c7 | a second key, and what the safe holds
~ c24 c13 | want of thanks, and how matters stood in September
