# A crush at a football final: whether a gate was locked, whether the kick-off had been put back, who let the crowd into the tunnel
@ s1 | Halvorsk Rovers | body | club | Halvorsk Rovers; the club; the Rovers
@ s2 | Mattis Ejdeborn | person | club | Ejdeborn; Mattis Ejdeborn, the ground manager; the ground manager
@ s3 | Chief Constable Perpetua Lorn | person | police | Lorn; Chief Constable Perpetua Lorn; the chief constable
@ s4 | a turnstile keeper | unnamed | | a turnstile keeper; the turnstile keeper
@ s5 | a pie seller | unnamed | | a pie seller; the pie seller
@ s6 | a father with two boys | unnamed | | a father with two boys; the father
@ s7 | a mounted constable | unnamed | | a mounted constable; the mounted constable
@ s8 | Dr Yevka Sondermoor | person | | Sondermoor; Dr Yevka Sondermoor; the surgeon
@ s9 | stand supporters' circle | body | supporters | the North Stand Circle; the Circle
@ s10 | a radio commentator | unnamed | | a radio commentator; the commentator
@ s11 | Football Union | body | union | the Football Union; the Union
@ s12 | a substitute goalkeeper | unnamed | | a substitute goalkeeper; the goalkeeper
@ s13 | a girl with a drum | unnamed | | a girl with a drum; the girl

== d1 | Wirehouse Sport | 2036-05-17T21:30:00Z | Nineteen dead at cup final
HALVORSK – Nineteen people died in the passage below the North Stand on Saturday, minutes after the start of the cup final. [c1 s6 asserts|“We ran into a wall with a chain on it. I had one boy on my neck and the iron in my face,”] [!c1|said] [=c1|a father with two boys], speaking of Gate 6. [=c2|Mattis Ejdeborn, the ground manager], [!c2|declared] [c2 s2 asserts|that all eight exits of the stand, the sixth among them, had been unfastened since noon].

The match began at three. [=c3|The Football Union] [!c3|had ordered] that afternoon, [!c3|according to its own note], [c3 s11 asserts|a delay of a quarter of an hour on account of the crowds outside]. [c4 s10 denies|“Not a soul told us about waiting. The whistle was to go on the stroke, and so it went,”] [!c4|said] [=c4|a radio commentator].

[=c5|Dr Yevka Sondermoor] [!c5|found] [c5 s8 asserts|ribs pressed in like basketwork]. [=c6|She] [!c6|expected] at midnight [c6 s8 asserts|to lose two more].

== d2 | Halvorsk Tidings | 2036-05-19T07:00:00Z | The chain and the horse
Somebody sent two thousand people into a passage for five hundred. [=c7|A mounted constable], off duty and in tears, [!c7|told] the Tidings: [c7 s7 asserts|“It was us. My inspector shouted to lift the bars and wave them through.”] [=c8|The club] [!c8|says] the same in a lawyer’s letter, [!c8|which holds] [c8 s1 asserts|that the police alone opened the way to the tunnel]. [c9 s3 asserts|“Stewards in Rovers jackets did that, over the protest of my officers,”] [!c9|countered] [=c9|Chief Constable Perpetua Lorn].

[=c10|A turnstile keeper] [!c10|does not spare] his own club: [c10 s4 asserts|“We were told by wire from the box to let go of the ratchets and wave. By the box I mean the directors.”] And Gate 6? [c11 s5 asserts|“I carried my trays through there at ten to three and at ten past. You could have driven a cart out,”] [!c11|said] [=c11|a pie seller]. [=c12|A girl with a drum] [!c12|described] how [c12 s13 asserts|grown men hung on a padlock with their whole weight at the sixth door till one got a crowbar].

[=c13|The North Stand Circle] [!c13|demands] [c13 s9 demands|that the club chairman resign].

== d3 | Wirehouse Sport | 2036-05-21T12:00:00Z | Boots on the key-board
HALVORSK – The key-board of the ground has been found by the police. [c14 s3 asserts|The hook for Gate 6 was empty when her men came], [=c14|Lorn] [!c14|told] the press, [c15 s3 asserts|so that the exit must have been shut when the people came to it], [=c15|she] [!c15|concluded].

[=c16|A substitute goalkeeper] [!c16|recalls] [c16 s12 asserts|the referee coming into the dressing room at twenty to three to tell both teams to sit down again until a quarter past]. Why they were then called out at two minutes to, [=c17|he] [!c17|cannot say]: [c17 s12 doubts|“perhaps it was the television”].

[=c18|The Circle] [!c18|backed] the ground manager on the sixth exit: [c18 s9 asserts|several of its members had strolled out that way for a smoke, unhindered, in the very minutes in question]. [=c19|Ejdeborn] has seen no telegram and [!c19|disputes] [c19 s2 denies-|any postponement of the start, by the Union or by anyone else]. [=c20|The surgeon] [!c20|is treating] [c20 s8 asserts|sixty-two].

== d4 | Halvorsk Tidings | 2036-06-20T07:00:00Z | One month
The grass has been mown again. [=c21|Halvorsk Rovers] [!c21|will pay] [c21 s1 promises|the burials]. [=c22|Sondermoor] [!c22|reports] [c22 s8 asserts|that none of those brought in alive has died]. [=c23|The Union] [!c23|will not reveal] [c23 s11 doubts|whether the cup is to be awarded].

[=c24|The father] [!c24|asked] this newspaper [c24 s6 demands|to print the names of the dead on the front page, not on the eighth]. We do so today. [=c25|The mounted constable] [!c25|has left] the force; [=c25|he] [!c25|says] [c25 s7 asserts|the horse is called Linnet and did nothing wrong].

? denial | Was Gate 6 locked when the crowd came? | c1 c12 c15 / c2 c11 c18
? denial | Had the kick-off been put back? | c3 c16 / c4 c19
? responsibility | Who opened the way into the tunnel, the police or the club? | c7 c8 / c9 c10
~ c6 c22 | an expectation and what came of it
~ c14 c7 | an empty hook, and an order to open the bars of another passage
~ c13 c21 | a demand and a promise
~ c20 c5 | how many are treated, and what the injuries look like
~ c17 c16 | a guess at the reason, and the order to wait
