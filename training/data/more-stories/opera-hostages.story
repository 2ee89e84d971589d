# Armed men hold the audience of the Odessa Street opera in Varkhiz: whether a deal was near, whether gas was used, how many died, whether the leader was caught, whether doctors were told what they faced
@ s1 | National Security Service | body | security | the National Security Service; the security service; the service
@ s2 | General Lazar Munteanu-Ojo | person | security | Munteanu-Ojo; General Munteanu-Ojo; General Lazar Munteanu-Ojo
@ s3 | Martyrs' Company | body | Martyrs' Company | the Martyrs' Company; the hostage-takers; the gunmen
@ s4 | negotiator Simone Aldous | person | negotiators | Aldous; Simone Aldous; the negotiator
@ s5 | Dr Pavlina Reys | person | hospital | Reys; Dr Reys; Dr Pavlina Reys
@ s6 | violinist Joachim Baer | person | hostages | Baer; Joachim Baer; the violinist
@ s7 | Families of the Stalls | body | families | the Families of the Stalls; the families
@ s8 | a paramedic | unnamed | | a paramedic; the paramedic
@ s9 | a court | body | court | a court

== d1 | Republic Telegraph Agency | 2036-10-26T06:00:00Z | Opera freed
VARKHIZ, Oct 26 (RTA) - Commandos took the Odessa Street opera on Sunday before dawn. [=c1|The National Security Service] [!c1|said] [c1 s1 asserts|that 31 hostages had lost their lives, most of them shot by their captors]. [=c2|General Lazar Munteanu-Ojo] [!c2|said] [c2 s2 asserts|talks had collapsed on Saturday night]. [=c3|Negotiator Simone Aldous] [!c3|said] [c3 s4 asserts|the women and children were to walk out at nine on Sunday, it was agreed].

[c4 s2 denies|“No chemical agent of any sort was employed,”] [=c4|the general] [!c4|said]. [=c5|Violinist Joachim Baer] [!c5|remembers] [c5 s6 asserts|something sweet coming from under the seats, and his bow falling, and then the ceiling of an ambulance].

== d2 | Varkhiz Gazette | 2036-10-28T07:00:00Z | Sleepers
[=c6|Dr Pavlina Reys] [!c6|had] [c6 s5 asserts|a hundred and ninety people in her corridor who could not be woken, and not one with a bullet in him]. [=c7|The service] [!c7|said] [c7 s1 asserts|hospitals had been given the name of the antidote an hour before]. [=c8|Reys] [!c8|telephoned] [c8 s5 asserts|all night to find out what it was, and nobody would tell her]. [c9 s8 asserts|They said, “Take them, they are drunk,”] [!c9|said] [=c9|a paramedic].

[=c10|The families] [!c10|listed] [c10 s7 asserts|127 dead by name]. [=c11|Munteanu-Ojo] [!c11|said] [c11 s2 asserts|the leader of the gunmen, “Salim”, lay among the killed]. [=c12|A man who said he was Salim] [!c12|spoke] [c12 s3 asserts|on a radio across the border on Monday, about the weather of that day].

== d3 | Varkhiz Gazette | 2037-10-26T07:00:00Z | A year on
[=c13|The service] [!c13|has acknowledged] [c13 s1 asserts|the use of “a calming aerosol”]. [=c14|A court] [!c14|put] [c14 s9 asserts|the number of victims at 129, of whom two by gunfire]. [=c15|Aldous] [!c15|published] [c15 s4 asserts|the text of the agreement, with the time, nine o’clock, in two hands]. [=c16|The families] [!c16|ask] [c16 s7 demands|for the formula]. [=c17|Reys] [!c17|has given up] medicine; [c17 s5 promises|she will testify if she is called], [=c17|she] [!c17|says].

? figure | How many hostages died? | c1 / c10 c14
? account | What did the hostages die of? | c1 / c6 c14
? account | Had talks failed? | c2 / c3 c15
? denial | Was gas used? | c4 / c5 c13
? account | Were doctors told? | c7 / c8 c9
? account | Is the leader dead? | c11 / c12
~ c16 c17 | a demand and an offer
~ c5 c9 | an ambulance and what was said beside it
