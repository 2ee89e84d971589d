# Two presidents leave a summit at Lake Orne early: whether a map was initialled, who walked out, whether a prisoner was handed over, whether an interpreter erred, whether they will meet again
@ s1 | Presidency of Ardenne-Sud | body | Ardenne-Sud | the presidency of Ardenne-Sud; Ardenne-Sud; the presidency
@ s2 | Foreign Minister Celso Brandão-Weir | person | Ardenne-Sud | Brandão-Weir; Foreign Minister Celso Brandão-Weir; the foreign minister
@ s3 | Presidency of Tolmark | body | Tolmark | Tolmark; the Tolmark presidency; Tolmark's presidency
@ s4 | spokeswoman Irena Holt | person | Tolmark | Holt; Irena Holt; Tolmark's spokeswoman
@ s5 | a waiter of the Hotel Orne | unnamed | | a waiter; the waiter
@ s6 | Lake Mediation Group | body | mediators | the Lake Mediation Group; the mediators; the group
@ s7 | the interpreter | unnamed | | the interpreter
@ s8 | the pilot's wife | unnamed | | his wife

== d1 | Orne Agency | 2042-05-05T14:00:00Z | Summit breaks off after two hours
[=c1|Tolmark’s spokeswoman, Irena Holt,] [!c1|said] [c1 s4 asserts|her president had got up and gone when he was shown a line through his own grandmother’s orchard]. [=c2|The presidency of Ardenne-Sud] [!c2|said] [c2 s1 asserts|it was its own delegation that had closed its folders first].

[=c3|Foreign Minister Celso Brandão-Weir] [!c3|said] [c3 s2 asserts|both sides had put their initials to a map]. [c4 s4 denies|“We signed nothing, initialled nothing and took nothing home,”] [!c4|said] [=c4|Holt].

== d2 | Tolmark Today | 2042-05-06T06:00:00Z | A line on a napkin
[=c5|The interpreter] [!c5|told] this newspaper [c5 s7 asserts|that “boundary” had been said and “border” understood, and that it was his fault]. [=c6|Holt] [!c6|found] [c6 s4 denies|nothing wrong with the interpretation]. 

[=c7|A waiter] [!c7|cleared] [c7 s5 asserts|a sheet with coloured lines and four letters in the corner from the green table]. [=c8|The waiter] [!c8|saw] [c8 s5 asserts|the gentlemen from Ardenne-Sud putting on their coats while the others still had soup]. 

== d3 | Orne Agency | 2042-05-08T10:00:00Z | Pilot’s whereabouts unclear
[=c9|Ardenne-Sud] [!c9|said] [c9 s1 asserts|the pilot shot down in February had been given back at the lake]. [=c10|His wife] [!c10|was told] [c10 s8 asserts|to expect him, and is waiting still]. [=c11|Tolmark] [!c11|said] [c11 s3 asserts|the man was in Fort Brisk and in good health].

[=c12|The mediators] [!c12|announced] [c12 s6 promises|a second round for the autumn]. [c13 s3 denies|There is no date, no place and no invitation,] [=c13|Tolmark’s presidency] [!c13|said].

== d4 | Review of Mediation | 2042-11-01T09:00:00Z | The Orne map
[=c14|The group] has opened its file and [!c14|says] [c14 s6 asserts|the sheet bears the marks “C.B.” and “V.T.”, the second in the hand of Tolmark’s president]. [=c15|It] [!c15|notes] [c15 s6 asserts|from the minutes that the president of Ardenne-Sud left the room at 11:52 and his colleague at 12:05]. [=c16|Brandão-Weir] [!c16|regrets] [c16 s2 asserts|that a rumour about the pilot had been passed on as a fact].

? denial | Was a map initialled? | c3 c7 c14 / c4
? account | Who left first? | c1 / c2 c8 c15
? denial | Did the interpreter err? | c5 / c6
? status | Was the pilot given back? | c9 / c10 c11 c16
~ c12 c13 | a promise, against which it says that there is no date yet
~ c16 c3 | the same minister, of another thing
~ c7 c8 | the waiter saw both
