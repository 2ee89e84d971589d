# A candidate's name is missing from ballots in three wards: printer or commission, how many papers, whether voting went on, whether the candidate conceded
@ s1 | Electoral Board of Quarry Coast | body | board | the Electoral Board; the board
@ s2 | chairwoman Selma Orrin | person | board | Orrin; the chairwoman; Selma Orrin
@ s3 | Fenn & Daughters | body | printers | Fenn & Daughters; the printers; the printing firm
@ s4 | candidate Basil Quay | person | Reform | Quay; Basil Quay; the challenger
@ s5 | Governor Ottilie Brandt | person | Union | Brandt; the governor; Governor Ottilie Brandt
@ s6 | a polling clerk | unnamed | | a polling clerk; the clerk
@ s7 | Reform League | body | Reform | the Reform League; the league
@ s8 | Open Count | body | observers | Open Count; the observers

== d1 | Coast Telegram | 2040-09-15T13:00:00Z | Challenger left off ballot
[=c1|Electoral Board chairwoman Selma Orrin] [!c1|told] reporters at noon that [c1 s2 asserts|the name of Basil Quay was absent from about four hundred papers]. [=c2|She] [!c2|laid] the fault [c2 s2 asserts|at the door of the printing firm, which had dropped a line]. [=c3|The board] [!c3|said] [c3 s1 asserts|voting in the three wards had continued without a break, on fresh papers].

== d2 | Reform Banner | 2040-09-15T16:00:00Z | ROBBED
[=c4|The Reform League] [!c4|puts] the spoiled papers at [c4 s7 asserts|nineteen thousand]. [c5 s4 promises|I shall accept no result from those wards], [=c5|Quay] [!c5|vowed].

[=c6|A polling clerk] at the fish hall [!c6|shut] [c6 s6 asserts|her doors at ten and sent the queue home; they opened again at four].

== d3 | Union Morning | 2040-09-16T06:00:00Z | Brandt home and dry
[=c7|Governor Ottilie Brandt] [!c7|declared] that [c7 s5 asserts|the coast had given her a second term]. [c8 s5 asserts|Mr Quay telephoned me at midnight to concede, very handsomely], [=c8|she] [!c8|told] supporters. Champagne was cut with cider.

== d4 | Coast Telegram | 2040-09-16T18:00:00Z | “I was asleep”
[c9 s4 asserts|At midnight I was in bed, and I have telephoned nobody], [!c9|says] [=c9|Quay]. [=c10|Fenn & Daughters] [!c10|published] the sheet from which it worked: [c10 s3 asserts|the copy as delivered by the board had four names on it, and his was not one of them]. [=c11|The printers] [!c11|add] that [c11 s3 asserts|they ran off 18,800 of that sheet and were paid for every one].

== d5 | Open Count bulletin | 2040-10-02T10:00:00Z | Findings
[c12 s8 asserts|The proof was signed by the chairwoman herself, without the fifth name], [=c12|the observers] [!c12|conclude]. [c13 s8 asserts|In two of the three wards no vote could be cast between ten and a quarter to four.] [=c13|Open Count’s] people [!c13|were present] in both. [=c14|Orrin] [!c14|has contested] [c14 s2 denies-|that the mistake began in her office]. According to [=c15|the governor’s] secretary, [c15 s5 asserts|the midnight caller may have been a cousin of the candidate with a similar voice].

[=c16|The observers] [!c16|recommend] [c16 s8 demands|that the wards vote again].

? figure | How many papers lacked the name? | c1 / c4 c11
? responsibility | Who left the name out? | c2 c14 / c10 c12
? account | Was voting interrupted? | c3 / c6 c13
? account | Did Quay concede by telephone? | c8 / c9
~ c5 c8 | a vow in the afternoon, and a call reported at midnight
~ c15 c8 | a softened recollection that leaves the call in doubt
~ c16 c7 | a recommendation and a boast
