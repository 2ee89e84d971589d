# A prisoner dies in a transport van: heat or blows, whether windows were shut, whether he asked for water, when he was found dead, whether there is a film
@ s1 | Prison Service of Kirrin | body | prison service | the prison service; the Prison Service of Kirrin
@ s2 | Superintendent Noel Achterman | person | prison service | Achterman; Superintendent Noel Achterman; the superintendent
@ s3 | SafeTransit | body | contractor | SafeTransit; the contractor
@ s4 | coroner Dr Beata Lowen-Kaye | person | coroner | Lowen-Kaye; Dr Beata Lowen-Kaye; the coroner
@ s5 | Aboud family | body | family | the Aboud family; the family
@ s6 | a fellow prisoner | unnamed | | a fellow prisoner; the other prisoner
@ s7 | Prisoners' Advice | body | advice | Prisoners' Advice; the advice group
@ s8 | a petrol station cashier | unnamed | | a petrol station cashier; the cashier

== d1 | Kirrin Advocate | 2038-01-30T09:00:00Z | Man dies on the way to court
[=c1|The prison service] [!c1|said] [c1 s1 asserts|Samuel Aboud had suffered a stroke from the heat]. [=c2|The family] [!c2|said] [c2 s5 asserts|his cheekbone was broken and there were the marks of a boot on his back]. [=c3|SafeTransit] [!c3|said] [c3 s3 asserts|the air conditioning in the van had been in order]. 

[=c4|A fellow prisoner] [!c4|said] [c4 s6 asserts|it was an oven with a lid on, the fan had been dead since Christmas]. [c5 s6 asserts|“He banged and shouted for water from Millbrook on,”] [=c5|he] [!c5|said]. [=c6|The contractor’s guards] [!c6|stated] [c6 s3 asserts|that Aboud had travelled quietly and declined a drink].

== d2 | Kirrin Advocate | 2038-02-02T09:00:00Z | Forty minutes at the pumps
[=c7|Superintendent Noel Achterman] [!c7|said] [c7 s2 asserts|the man was alive when he was unloaded at the court]. [=c8|A petrol station cashier] [!c8|saw] [c8 s8 asserts|two guards with ice creams, and in the back somebody lying on the floor, grey, whom they prodded with a foot and nothing moved]. [=c9|She] [!c9|heard] [c9 s8 asserts|a hoarse voice from the van before that, crying “wet, wet”].

[=c10|Achterman] [!c10|said] [c10 s2 asserts|the camera in the cell had not been switched on]. [=c11|Prisoners’ Advice] [!c11|asked] [c11 s7 demands|for the recording to be secured].

== d3 | Coroner’s finding | 2038-09-12T10:00:00Z | Death of S. Aboud
[=c12|The coroner, Dr Beata Lowen-Kaye,] [!c12|finds] [c12 s4 asserts|that he died of heat, at 56 degrees, in a cell without air]. [=c13|She] [!c13|finds] [c13 s4 asserts|the injuries to the face to have been caused by a fall in the moving van]. [=c14|She] [!c14|finds] [c14 s4 asserts|that life had been extinct for more than an hour on arrival]. [=c15|She] [!c15|has viewed] [c15 s4 asserts|eleven minutes of film from that cell, which a technician of the contractor had kept]. [=c16|The service] [!c16|will fit] [c16 s1 promises|new fans].

? account | What did he die of? | c1 c12 c13 / c2
? denial | Was the cell cooled? | c3 / c4 c12
? denial | Did he ask for water? | c5 c9 / c6
? account | Was he alive at the court? | c7 / c8 c14
? denial | Was there a film? | c10 / c15
~ c11 c16 | a demand and a promise
~ c13 c12 | injuries from a fall, and the cause of death
