# Part of a stadium roof comes down during a final: wind or bad steel, whether the gates were shut, whether play went on, how many were hurt, whether engineers had warned
@ s1 | Football League of Oriel | body | league | the Football League; the league
@ s2 | stadium director Bruno Kestrel | person | stadium | Kestrel; Bruno Kestrel; the stadium director
@ s3 | Steelbuild Oriel | body | builder | Steelbuild; the builder; Steelbuild Oriel
@ s4 | engineer Wanda Pryce-Okoro | person | | Pryce-Okoro; Wanda Pryce-Okoro; the engineer
@ s5 | Supporters' Union | body | supporters | the Supporters' Union; the union
@ s6 | Meteorological Office | body | weather | the Meteorological Office; the weather office
@ s7 | Saint Erkin hospital | body | hospital | Saint Erkin; the hospital
@ s8 | referee Tomas Lindgren-Yu | person | | Lindgren-Yu; Tomas Lindgren-Yu; the referee
@ s9 | a steward | unnamed | | a steward; the steward
@ s10 | a clerk of the stadium | unnamed | stadium | a clerk of the stadium; the clerk

== d1 | Oriel Sport | 2038-06-01T21:00:00Z | Roof falls at cup final
A strip of the north roof fell into the crowd in the second half. [=c1|Stadium director Bruno Kestrel] [!c1|spoke] of [c1 s2 asserts|a gust such as comes once in a century]. [=c2|The weather office] [!c2|recorded] [c2 s6 asserts|no more than a fresh breeze over the city all evening].

[=c3|The Football League] [!c3|said] [c3 s1 asserts|the match had been stopped in the same minute]. [c4 s5 asserts|They took a corner and a throw-in while we were digging with our hands,] [!c4|said] [=c4|the Supporters’ Union].

[=c5|Saint Erkin] [!c5|admitted] [c5 s7 asserts|118 people]. [=c6|Kestrel] [!c6|reckoned] with [c6 s2 asserts|a score of bruises].

== d2 | Oriel Morning | 2038-06-03T05:00:00Z | The gates
[=c7|The union] [!c7|said] [c7 s5 asserts|gates five to nine would not open and people were climbing over them]. [=c8|A steward] [!c8|had] the keys [c8 s9 asserts|in a van outside, because of the ticket forgers, on orders]. [=c9|The stadium director] [!c9|said] [c9 s2 asserts|every exit was free throughout].

[=c10|Referee Tomas Lindgren-Yu] [!c10|blew] [c10 s8 asserts|his whistle four minutes after the noise, when a linesman showed him his flag with blood on it].

[=c11|Steelbuild] [!c11|said] [c11 s3 asserts|its girders would carry twice the load they had that night]. [=c12|Engineer Wanda Pryce-Okoro] [!c12|found] [c12 s4 asserts|welds “that one can break with a teaspoon”].

== d3 | Oriel Morning | 2038-07-15T05:00:00Z | A report of last year
[=c13|Pryce-Okoro] [!c13|sent] [c13 s4 asserts|the stadium eleven pages about the roof in the spring before, by registered post]. [=c14|Kestrel] [!c14|never received] [c14 s2 denies|a word from her]. [=c15|The league] [!c15|will play] [c15 s1 promises|its next final elsewhere]. [=c16|A clerk of the stadium] [!c16|signed] [c16 s10 asserts|for an envelope from the engineer on 3 April, and it went up to the third floor].

? account | Why did the roof fall? | c1 c11 / c2 c12
? account | Was play stopped at once? | c3 / c4 c10
? figure | How many were hurt? | c5 / c6
? denial | Were exits locked? | c7 c8 / c9
? denial | Had the stadium been warned? | c13 c16 / c14
~ c15 c3 | a promise for the next final
~ c7 c4 | gates and play
