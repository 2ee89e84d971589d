# The crew of a corvette refuses orders in the bay of Santerre: whether it is a mutiny, who commands, whether shells were fired at the town, whether the crew has been paid, how it ended
@ s1 | Admiralty of Santerre | body | navy | the Admiralty; the Admiralty of Santerre; the navy
@ s2 | Rear-Admiral Joss Cardale | person | navy | Cardale; Rear-Admiral Joss Cardale; the rear-admiral
@ s3 | Crew Council of the Halcyon | body | crew | the crew council; the council of the Halcyon; the sailors
@ s4 | Petty Officer Nadia Brek | person | crew | Brek; Petty Officer Nadia Brek; the petty officer
@ s5 | Harbour Master Theo Lassiter | person | | Lassiter; Harbour Master Theo Lassiter; the harbour master
@ s6 | a hotel guest | unnamed | | a hotel guest; the guest
@ s7 | Prime Minister Aline Fauré-Mbeki | person | government | Fauré-Mbeki; the prime minister; Prime Minister Aline Fauré-Mbeki

== d1 | Santerre Wire | 2036-07-14T06:00:00Z | Corvette silent off the mole
[=c1|The Admiralty] [!c1|said] on Monday [c1 s1 asserts|that the corvette Halcyon had lost its radio and lay at anchor under its captain]. [=c2|A message signed by the crew council] [!c2|said] [c2 s3 asserts|the officers had been put ashore in the launch and the ship obeyed the lower deck].

[=c3|Harbour Master Theo Lassiter] [!c3|watched] [c3 s5 asserts|eight men in white caps climb out at the fish steps with their hands on their heads]. [c4 s2 asserts|“There is no mutiny in the fleet of Santerre,”] [!c4|said] [=c4|Rear-Admiral Joss Cardale].

== d2 | The Bay Herald | 2036-07-14T18:00:00Z | Windows broken on the Corniche
[=c5|A hotel guest] [!c5|saw] [c5 s6 asserts|two flashes at the bow, and then the palm garden went up]. [=c6|Petty Officer Nadia Brek] [!c6|told] the Herald by lamp signal [c6 s4 asserts|that the guns had not been uncovered]. [=c7|The navy] [!c7|attributed] [c7 s1 asserts|the explosions on the Corniche to fireworks for the holiday].

[c8 s4 asserts|We have not seen a penny since February,] [!c8|said] [=c8|Brek]. [=c9|Cardale] [!c9|said] [c9 s2 asserts|every rating had drawn his money on the first of the month].

== d3 | Santerre Wire | 2036-07-16T11:00:00Z | Government offers talks
[=c10|Prime Minister Aline Fauré-Mbeki] [!c10|spoke] of [c10 s7 asserts|“a dispute aboard, in which authority has passed out of the captain’s hands”]. [=c11|She] [!c11|promised] [c11 s7 promises|that nobody would hang]. [=c12|She] [!c12|conceded] [c12 s7 asserts|arrears of five months in the engine and deck departments].

[=c13|Lassiter] [!c13|picked up] [c13 s5 asserts|the base of a three-inch shell in the rose bed of the Grand Hotel]. 

== d4 | The Bay Herald | 2036-07-19T06:00:00Z | Halcyon comes in
[=c14|The Admiralty] [!c14|reported] [c14 s1 asserts|that marines had boarded the ship before dawn and disarmed the ringleaders]. [=c15|The sailors] [!c15|say] [c15 s3 asserts|they brought her alongside themselves, with the band playing, when the paymaster’s chest had been counted]. [=c16|The hotel guest], who had stayed for it, [!c16|saw] [c16 s6 asserts|no marines, but a queue at a table]. 

? status | Was the ship under its captain? | c1 c4 / c2 c3 c10
? denial | Did the Halcyon fire at the town? | c5 c13 / c6 c7
? denial | Had the crew been paid? | c8 c12 / c9
? account | How did it end? | c14 / c15 c16
~ c11 c14 | a promise about hanging, and marines
~ c8 c15 | unpaid since February, and paid at the end
~ c12 c15 | arrears conceded, and later paid
