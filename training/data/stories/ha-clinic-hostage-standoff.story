# A debtor holds a clinic's staff: whether he had explosives, whether shots came from police, whether he asked to speak with his wife, how the siege ended, whether two hostages or one died
@ s1 | District Police of Kolmar Bay | body | police | the District Police; the district police; police
@ s2 | Chief Constable Ignatius Roux-Adeola | person | police | Roux-Adeola; the chief constable; Chief Constable Ignatius Roux-Adeola
@ s3 | Dr Xenia Baptiste-Holm | person | clinic | Baptiste-Holm; Dr Baptiste-Holm; Dr Xenia Baptiste-Holm
@ s4 | Carmo Lindell | person | | Lindell; Carmo Lindell; his wife
@ s5 | Bay Clinic Trust | body | clinic | the Bay Clinic Trust; the trust
@ s6 | a negotiator | unnamed | police | a negotiator; the negotiator
@ s7 | State Forensic Laboratory | body | | the State Forensic Laboratory; the laboratory
@ s8 | receptionist Odd Ferrante | person | clinic | Ferrante; the receptionist; Odd Ferrante
@ s9 | Local Councillor Mina Stavros-Oke | person | | Stavros-Oke; the councillor
@ s10 | neighbours | group | | neighbours
@ s11 | the dentist | unnamed | clinic | the dentist
@ s12 | the court | body | | the court

== d1 | Kolmar Bay Reporter | 2034-01-29T15:20:00Z | Man holds clinic staff with “bomb”
A man of about fifty has shut himself up with the staff of the Bay Clinic since ten o’clock. Police have closed Harbour Street.

[c1 s1 asserts|He has a belt with sticks of what we take to be quarry explosive], [=c1|a police spokesman] [!c1|said]. [=c2|The trust that runs the clinic] [!c2|said] [c2 s5 asserts|he was a former patient with an unpaid bill]. [c3 s10 asserts|His name is Matty Lindell], [!c3|according to] [=c3|neighbours].

[=c4|The chief constable, Ignatius Roux-Adeola,] [!c4|promised] [c4 s2 promises|“patience, coffee and more patience”]. [=c5|Local councillor Mina Stavros-Oke] [!c5|pleaded] with the man over a loudhailer [c5 s9 demands|to let the nurses go home to their children].

The clinic is a flat-roofed building with a car park, opened in 2024. It has two doctors, a dentist, three nurses and a porter. Patients who were waiting when the man came in were sent out by him through the front door, one after another; the last, a boy with an arm in a sling, ran. Coffee is being served in the chapel.

Schools in the lower town will close early.

== d2 | Kolmar Bay Reporter | 2034-01-30T07:00:00Z | Siege ends in gunfire
It ended at 4.52 in the afternoon. Lindell is dead. [c6 s1 asserts|One hostage, a porter, was shot by Lindell before officers went in], [=c6|the district police] [!c6|say]. [=c7|The trust] [!c7|says] [c7 s5 asserts|it has lost two people, a porter and a dentist].

[=c8|Dr Xenia Baptiste-Holm], who was under a desk, [!c8|says] [c8 s3 denies|Lindell never fired]. [c9 s3 asserts|The window burst, there were six or seven bangs from outside, and it was after that that people fell down], [=c9|she] [!c9|told] us with a plaster on her ear.

From noon on the curtains had been closed. A van with a dish on its roof stood by the fish market, and a man on the roof of the bank. Soup was put down at the door at two and taken in with a broom. The tide was out. When it was over, gulls came down on the soup plates, and a policewoman sat on the kerb without her hat.

[c10 s6 asserts|All day he asked for nothing but his wife], [!c10|said] [=c10|a police negotiator], near tears. [=c11|Roux-Adeola] [!c11|said] [c11 s2 denies|the man had made no request at any time that could have been granted or refused].

== d3 | Kolmar Bay Reporter | 2034-01-31T07:00:00Z | ‘I sat in a car round the corner’
[=c12|Carmo Lindell] [!c12|said] yesterday [c12 s4 asserts|she had been fetched by police at noon and kept in a car until dark]. [c13 s4 asserts|“They said he had not asked for me. I could hear him asking,”] [=c13|she] [!c13|said].

They were married for twenty-six years and had a boat. His bill, for an operation on his back that left him with a stick, came to 41,000, of which he had paid nine. The last reminder is dated 27 January. It lay on the table in her kitchen, under a jar of pens. She turned it over while we talked, and then turned it back.

[c14 s8 asserts|Candles. It was a belt of candles, the dentist asked him for one], [=c14|the receptionist, Odd Ferrante,] [!c14|recalled]. [=c15|The dentist] is alive, as it happens: [=c15|he] [!c15|rang] this newspaper to say [c15 s11 asserts|that he had been in the mountains all week].

[=c16|The trust] [!c16|corrected] [c16 s5 asserts|its figure to one].

[=c17|Mrs Lindell] [!c17|demands] [c17 s4 demands|the belt].

== d4 | Courts and Constables | 2034-09-05T09:00:00Z | Ballistics at Kolmar Bay
[=c18|The State Forensic Laboratory] [!c18|found] wax. [c18 s7 denies|No explosive, detonator or wire was present on the belt], [=c18|it] [!c18|reported].

The case is brought by the widow and by the porter’s mother, together, against the county. It turns on eleven seconds. There is a sound recording, made by a passing cyclist, in which a bell can be heard and, after the bell, a number of bangs that experts have been paid on both sides to count. It was played six times on the first morning.

[c19 s7 asserts|The ball that killed the porter is of the police pattern], [=c19|it] [!c19|went on], [c20 s7 asserts|and the revolver had not been discharged in years]. [=c21|The chief constable] [!c21|disagreed] [c21 s2 denies-|with the laboratory on all points].

[=c22|The negotiator], now a postman, [!c22|produced] his notes. [c22 s6 asserts|“12.10 wants Carmo. 12.40 wants Carmo. 13.05 crying, wants Carmo.”]

[=c23|The district police] [!c23|told] the court [c23 s1 asserts|they had stormed the building because of a shot from within]. [=c24|The court] [!c24|will decide] by Easter [c24 s12 doubts|whether there was one].

[=c25|Stavros-Oke] [!c25|is calling for] [c25 s9 demands|a plaque].

? denial | Did he have explosives? | c1 / c14 c18
? responsibility | Who shot the porter? | c6 / c8 c9 c19
? figure | How many hostages died? | c6 c16 / c7
? denial | Did he ask for his wife? | c10 c13 c22 / c11
? account | Was a shot fired from within before the storming? | c23 / c8 c20
? denial | Are the laboratory's findings right? | c18 c19 c20 / c21
? account | Was the dentist in the clinic? | c7 c14 / c15
~ c17 c25 | two demands
~ c4 c23 | a promise and what was done
~ c24 c23 | a question left open
