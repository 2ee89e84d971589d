# A kiln bursts at a cement works during a lockout: who was running it, how many were killed, whether safety valves were blocked, whether the owner offered talks, whether strikers were inside
@ s1 | Monolith Cement | body | company | Monolith Cement; Monolith; the company
@ s2 | Works Director Thaddeus Yeboah-Lunt | person | company | Yeboah-Lunt; the works director; Works Director Thaddeus Yeboah-Lunt
@ s3 | Kilnmen's Union | body | union | the Kilnmen's Union; the union
@ s4 | Rosalind Achterhuis | person | union | Achterhuis; Rosalind Achterhuis; the union's district secretary
@ s5 | Boiler Inspectorate | body | inspectorate | the Boiler Inspectorate; the inspectorate
@ s6 | County Constabulary | body | police | the County Constabulary; the constabulary; police
@ s7 | Lamar Castellucci | person | workers | Castellucci; Lamar Castellucci; the burner
@ s8 | St Blaise Infirmary | body | hospital | St Blaise Infirmary; the infirmary

== d1 | County Herald and Post | 2037-04-02T18:20:00Z | Blast at locked-out cement works
The larger of two kilns at the Monolith cement works in Ashby Quarry burst at noon on Thursday, scattering bricks over half a mile. The works had been shut to its 600 hands since the middle of March.

[c1 s6 asserts|Persons belonging to the strike committee had broken in and lit the kiln], [=c1|the County Constabulary] [!c1|believes]. [=c2|The Kilnmen’s Union] [!c2|retorted] [c2 s3 asserts|that office clerks were at the burners, having been shown how the day before]. Smoke from the stack had been seen in the village since Tuesday.

[=c3|St Blaise Infirmary] [!c3|received] [c3 s8 asserts|three dead and eleven burned] before the evening. [c4 s1 denies|No one in our employ has been harmed], [=c4|Monolith] [!c4|announced].

[=c5|The union’s district secretary, Rosalind Achterhuis,] [!c5|demanded] [c5 s4 demands|that the gates be opened to the families]. The lockout turns on an extra penny for night work. Two cottages lost their roofs.

== d2 | The Employer | 2037-04-05T07:00:00Z | An outrage, and its apologists
[c6 s2 asserts|Three weeks ago he wrote to the union proposing a meeting at any hour and in any place], [=c6|Works Director Thaddeus Yeboah-Lunt] [!c6|tells] us. There was no answer. There was, on Thursday, an explosion.

[c7 s2 asserts|Every valve on that kiln was free and had been exercised on the Monday], [=c7|the director] [!c7|says]. [c8 s2 asserts|A hole has been cut in the western fence, wide enough for four men and, as it happens, for a banner], [=c8|he] [!c8|points out].

[=c9|Achterhuis] [!c9|denied] [c9 s4 denies-|having received any proposal]. We print the letter below; it bears a date, a stamp and, regrettably, the wrong street. Cement is at a nine-year high. Members are advised to look to their fences.

== d3 | Red Lime, union sheet | 2037-04-06T00:00:00Z | Roll of Ashby Quarry
Lamar Castellucci, burner for thirty years, watched from the bridge. [c10 s7 asserts|Our whole committee was beside me, we were singing, I could touch every one of them when she went], [=c10|he] [!c10|says]. [c11 s7 asserts|Lads in collars ran out of there with their sleeves on fire], [=c11|he] [!c11|adds].

[=c12|The union] [!c12|has found] [c12 s3 asserts|that five are dead, all of them from the accounts department]. Theirs are not our names, but we print them with a black border, for they too had mothers.

There will be no meetings this week. [=c13|We] [!c13|promise] [c13 s3 promises|the clerks’ families a share in the strike chest]. Donations to the usual window.

== d4 | County Herald and Post | 2037-05-20T08:00:00Z | Valve was wedged with a spoon
[=c14|The Boiler Inspectorate] [!c14|told] the coroner on Tuesday [c14 s5 asserts|that the main relief valve had been wedged shut, with a tablespoon, and not moved for at least a month]. [c15 s5 asserts|Six men were at the kiln; their time cards show them as ledger clerks], [=c15|it] [!c15|said].

[=c16|The constabulary] [!c16|acknowledged] [c16 s6 asserts|that no member of the strike committee had been in the works]. [c22 s6 asserts|The hole in the fence had been made by a falling brick], [=c22|it] [!c22|said]. [=c17|Yeboah-Lunt] [!c17|now accepts] [c17 s2 asserts|that “volunteers from the office” had been keeping the fire in].

[=c18|Monolith] [!c18|acknowledged] [c18 s1 asserts|five deaths among its salaried staff]. [=c19|The infirmary] [!c19|confirmed] [c19 s8 asserts|that two of the eleven burned had died in April].

Was there an offer of talks? [c20 s4 asserts|A baker in Lime Lane opened it, took it for a bill, and brought it to me on Sunday, I have it and I shall answer it], [=c20|Achterhuis] [!c20|said]. [=c21|The company] [!c21|said] [c21 s1 promises|it was ready to meet her on Monday]. The works will stay shut until the summer.

? responsibility | Who was running the kiln? | c1 / c2 c15 c17
? denial | Were employees of the company harmed? | c4 / c12 c18
? denial | Were the valves free? | c7 / c14
? account | Was the strike committee inside? | c1 / c10 c16
? account | Was the hole in the fence made by people? | c8 / c22
~ c3 c12 | dead on the day, and dead in all
~ c6 c9 | an offer written, and not received
~ c5 c13 | a demand and a promise
~ c20 c9 | a letter that came later
