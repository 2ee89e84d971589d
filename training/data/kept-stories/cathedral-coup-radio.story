# A putsch in Santa Orla: who holds the radio house, whether the prime minister resigned, whether the fleet joined, how the guard at the cathedral died
@ s1 | Committee of Renewal | body | putsch | the Committee of Renewal; the committee
@ s2 | Colonel Dario Hask | person | putsch | Hask; the colonel; Colonel Dario Hask
@ s3 | Prime Minister Livia Courtenay | person | cabinet | Courtenay; the prime minister; Prime Minister Livia Courtenay
@ s4 | Commodore Rafe Ellery | person | fleet | Ellery; the commodore; Commodore Rafe Ellery
@ s5 | announcer Pia Drummond | person | | Drummond; the announcer; Pia Drummond
@ s6 | a sexton | unnamed | | a sexton; the sexton
@ s7 | a milkman | unnamed | | a milkman; the milkman

== d1 | Radio Santa Orla, 06.00 | 2033-06-16T06:00:00Z | To the nation
[c1 s2 asserts|Livia Courtenay signed her resignation at two this morning in my presence], [=c1|Colonel Dario Hask] [!c1|read out] after the anthem. [=c2|The Committee of Renewal], [=c2|it] [!c2|said], [c2 s1 asserts|controls the radio house and every ministry]. [=c3|It] [!c3|announced] too that [c3 s1 asserts|the fleet has placed itself at its side]. 

== d2 | Straitside Bulletin | 2033-06-16T11:00:00Z | Voice from a fishing port
[=c4|Prime Minister Courtenay], reached on a trawler’s set, [!c4|was cheerful]: [c4 s3 asserts|I have signed nothing but a receipt for fish, and I remain in office]. [=c5|A milkman] [!c5|makes] his round in Studio Street. [c5 s7 asserts|The boys on the steps of the radio had the committee’s armbands, and took nine pints], [=c5|he] [!c5|says], of half past seven.

== d3 | The Evening Pennant | 2033-06-16T18:00:00Z | Guns in the roads
[c6 s4 asserts|My four ships have their guns on the colonel’s barracks and shall keep them there until he comes out], [=c6|Commodore Rafe Ellery] [!c6|signalled]. [=c7|The committee] [!c7|said] of a death at the cathedral that [c7 s1 asserts|a guardsman was killed by a stone that fell from the tower]. [=c8|A sexton] [!c8|found] him: [c8 s6 asserts|two holes in the tunic and a bayonet cut on the hand].

== d4 | Cabinet Gazette | 2033-06-18T09:00:00Z | Return
[=c9|Courtenay] [!c9|told] the chamber that [c9 s3 asserts|the radio never ceased to be in loyal hands]. [=c10|She] [!c10|will propose] [c10 s3 promises|a pension for the guardsman’s mother].

== d5 | Microphone, trade paper | 2034-02-01T06:00:00Z | The morning I read it
[=c11|Announcer Pia Drummond] [!c11|still has] the script. [c11 s5 asserts|There were eleven of Hask’s lieutenants in the control room from three until we heard the naval guns, and they chose the marches], [=c11|she] [!c11|says]. [=c12|She] [!c12|was shown] the famous paper: [c12 s5 asserts|a typed line, and where a name should be, nothing].

[=c13|Hask’s] batman, at the court martial, [!c13|contributed] that [c13 s2 asserts|the cathedral guard would not give up the bell rope, and so was bayoneted and shot]. [=c14|A signals clerk] [!c14|produced] [c14 s4 asserts|the flagship’s log for the sixteenth: “0540, putschists’ envoy received; refused; put ashore”]. [=c15|The colonel] [!c15|demanded] [c15 s2 demands|a soldier’s death].

? account | Did Courtenay resign? | c1 / c4 c12
? account | Who held the radio house that morning? | c2 c5 c11 / c9
? account | Did the fleet join the putsch? | c3 / c6 c14
? account | How did the guardsman die? | c7 / c8 c13
~ c10 c15 | a promise and a demand
~ c10 c7 | a pension for the mother says nothing of the stone
