# A river town is evacuated too late: when the order was given, how many are missing, whether the dyke was cut, whether boats came
@ s1 | Crisis Staff | body | province | the crisis staff; the province's crisis staff
@ s2 | Governor Helle Starck | person | province | Starck; the governor; Governor Helle Starck
@ s3 | town of Lower Marsh | body | town | the town; the town hall of Lower Marsh; the town hall
@ s4 | Mayor Evert Dunn | person | town | Dunn; the mayor; Mayor Evert Dunn
@ s5 | Dyke Board | body | dyke board | the Dyke Board; the board
@ s6 | Farmers of the Upper Marsh | body | farmers | the Upper Marsh farmers; the farmers
@ s7 | a nurse | unnamed | | a night nurse at the old people's home; the nurse
@ s8 | Boat Corps | body | volunteers | the Boat Corps; the volunteers

== d1 | Marsh Mail | 2034-01-12T09:00:00Z | Lower Marsh drowned
[=c1|The crisis staff] [!c1|said] [c1 s1 asserts|the order to leave had gone out at nine in the evening]. [c2 s4 asserts|The first I heard was water on my own stairs, at two], [!c2|said] [=c2|Mayor Evert Dunn]. [=c3|The town hall] [!c3|missed] [c3 s3 asserts|some ninety people].

[=c4|Governor Helle Starck] [!c4|spoke] of [c4 s2 asserts|four missing, whom she expected to be found with relatives].

[=c5|The mayor] [!c5|accused] the farmers upstream [c5 s4 asserts|of having cut the dyke to save their own fields].

== d2 | Marsh Mail | 2034-01-13T09:00:00Z | A spade or a mole
[=c6|The Dyke Board] [!c6|said] [c6 s5 asserts|the dyke had been undermined by moles and gave way by itself]. [=c7|The Upper Marsh farmers] [!c7|rejected] [c7 s6 denies-|the charge as the madness of grief].

[=c8|A night nurse at the old people’s home] [!c8|said] [c8 s7 asserts|the telephone had rung at a quarter past two with the word to go]. [c9 s7 asserts|We carried them to the attic, and no boat came until it was light again the second time], [=c9|she] [!c9|said].

[=c10|The Boat Corps] [!c10|said] [c10 s8 asserts|its first eleven boats had been at the church by four]. [=c11|Starck] [!c11|praised] [c11 s2 asserts|help that had come “within the hour”].

== d3 | Province Post | 2034-01-19T09:00:00Z | Order lay in tray
[=c12|The crisis staff] [!c12|admitted] [c12 s1 asserts|that the message of nine o’clock had remained in a tray until 1.50]. [=c13|It] [!c13|gave] the number of missing [c13 s1 asserts|as fifty-eight, after checking lists].

[=c14|A surveyor of the Dyke Board] [!c14|found] [c14 s5 asserts|a clean trench with spade marks at the breach]. [=c15|The town] [!c15|demanded] [c15 s3 demands|that the governor go]. [=c16|Starck] [!c16|said] [c16 s2 denies|she would not run from a wet cellar]. [=c17|The farmers] [!c17|said] [c17 s6 asserts|the trench had been dug by the board itself in the autumn, for a pipe].

? account | When was the order given? | c1 / c2 c8 c12
? figure | How many are missing? | c3 / c4 / c13
? responsibility | Why did the dyke break? | c5 c14 / c6 c7
? account | Whose trench was it? | c5 / c17
? account | When did boats come? | c9 / c10 c11
~ c15 c16 | a demand refused
~ c9 c8 | both of the night
