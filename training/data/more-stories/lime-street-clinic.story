# A clinic in the port of Amdala is closed by the health board: whether needles were used twice, how many patients fell ill, whether the board had been warned, who burnt the register
@ s1 | Amdala Health Board | body | board | the health board; the Amdala Health Board; the board
@ s2 | Dr Ruvim Castellane | person | clinic | Castellane; Dr Castellane; Dr Ruvim Castellane; the clinic's owner
@ s3 | a former nurse | unnamed | | a former nurse; the nurse; a nurse who left in June
@ s4 | Lime Street Patients | body | patients | Lime Street Patients; the patients' group; the group
@ s5 | Inspector Hadewych Sorrel | person | board | Sorrel; Inspector Sorrel; Inspector Hadewych Sorrel
@ s6 | National Laboratory | body | laboratory | the National Laboratory; the laboratory
@ s7 | a porter | unnamed | | the porter; a porter

== d1 | Amdala Evening Sun | 2041-08-02T16:00:00Z | Clinic shut over hepatitis
The Lime Street clinic was closed on Monday. [=c1|The health board] [!c1|said] [c1 s1 asserts|the same syringes had gone from arm to arm]. [c2 s2 asserts|“Every needle in this house comes out of a sealed bag and goes into the furnace,”] [!c2|said] [=c2|its owner, Dr Ruvim Castellane].

[=c3|The board] [!c3|has recorded] [c3 s1 asserts|44 infections]. [=c4|Castellane] [!c4|spoke] of [c4 s2 asserts|half a dozen cases, all of them from the fish market].

== d2 | Harbour Radio | 2041-08-03T08:00:00Z | “We boiled them”
[=c5|A nurse who left in June] [!c5|told] Harbour Radio [c5 s3 asserts|that they had boiled what came back on the tray and set it out again in the afternoon]. [=c6|She] [!c6|had written] [c6 s3 asserts|to the board about it twice before Easter]. [=c7|The board] [!c7|has] [!c7|no record], [=c7|it] [!c7|says], [c7 s1 denies|of any complaint before the twentieth of July].

[=c8|Lime Street Patients] [!c8|counts] [c8 s4 asserts|61 people with yellow eyes in the four streets around]. [=c9|The group] [!c9|wants] [c9 s4 demands|the register of patients to be made public].

== d3 | The Amdala Courier | 2041-08-05T06:00:00Z | Register lost in fire
The clinic’s register was burnt in the yard on Tuesday night. [c10 s5 asserts|Somebody from inside the house carried it down,] [!c10|said] [=c10|Inspector Hadewych Sorrel]. [=c11|Castellane] [!c11|blamed] [c11 s2 asserts|a mob that had climbed over the wall with petrol]. [=c12|The porter] [!c12|said] [c12 s7 asserts|the gate and the wall had been watched by policemen all night and nobody had come in].

[c13 s2 asserts|The fish market’s oysters had been condemned in May by the very same board], [=c13|Castellane] [!c13|said]. [=c14|He] [!c14|offered] [c14 s2 promises|to pay for the treatment of anyone who could show a receipt].

== d4 | Southern Medical Letter | 2041-09-01T09:00:00Z | Lime Street: the laboratory reports
[=c15|The National Laboratory] [!c15|found] [c15 s6 asserts|one and the same strain in 38 of 40 samples from the clinic’s patients, and another strain in the oysters]. [=c16|It] [!c16|found] [c16 s6 asserts|traces of three people’s blood in a single syringe]. 

[=c17|The board’s Inspector Sorrel] [!c17|admitted] [c17 s5 asserts|that a letter stamped “received, 11 March” had turned up behind a cabinet]. [=c18|She] [!c18|denied] [c18 s5 denies|having seen it herself].

[=c19|Castellane], [!c19|writing] from abroad, [!c19|maintains] [c19 s2 asserts|that the syringe was planted]. [=c20|The patients’ group] [!c20|says] [c20 s4 asserts|his own brother-in-law was seen with the can].

? denial | Were needles used more than once? | c1 c5 c16 / c2 c19
? figure | How many fell ill? | c3 / c4 / c8
? account | Where did the infections come from? | c4 / c15
? denial | Had the board been warned before July? | c6 c17 / c7
? responsibility | Who burnt the register? | c10 c12 c20 / c11
~ c17 c18 | the letter came, and she did not see it
~ c13 c15 | the oysters were condemned, and carry another strain
~ c14 c2 | an offer to pay is no admission
~ c9 c10 | a demand for the register and its burning
