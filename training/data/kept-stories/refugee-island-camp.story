# A camp for boat people on the island of Thale: whether it has been emptied, whether a baby died, whether guards used dogs, whether water is clean, whether people left of their own will
@ s1 | Ministry of Asylum | body | government | the Ministry of Asylum; the asylum ministry; the ministry
@ s2 | Undersecretary Caspian Wolfe | person | government | Wolfe; Undersecretary Caspian Wolfe; the undersecretary
@ s3 | Lamp in the Window | body | aid | Lamp in the Window; the aid group; the charity
@ s4 | Dr Noor Halvorsen | person | aid | Halvorsen; Dr Halvorsen; Dr Noor Halvorsen
@ s5 | Yusra, a mother of three | person | camp | Yusra; a mother of three; the mother
@ s6 | Harbour Police of Thale | body | police | the harbour police; the police of Thale
@ s7 | Senator Philomena Grau | person | Senate | Grau; Senator Grau; Senator Philomena Grau

== d1 | Strait Dispatch | 2042-12-01T10:00:00Z | Ministry: Thale camp closed
[=c1|The asylum ministry] [!c1|announced] on Monday [c1 s1 asserts|that the last resident had left the camp on Thale]. [c2 s3 asserts|“There are eight hundred people behind that wire tonight, and forty tents blew away on Sunday,”] [!c2|said] [=c2|Lamp in the Window].

[=c3|Undersecretary Caspian Wolfe] [!c3|said] [c3 s2 asserts|all transfers had been voluntary]. [=c4|Yusra, a mother of three,] [!c4|said] [c4 s5 asserts|men had carried her to the bus by her arms and legs].

== d2 | The Thale Mercury | 2042-12-03T07:00:00Z | Dogs at the gate
[=c5|The charity] [!c5|accused] [c5 s3 asserts|the harbour police of setting dogs on a queue for bread]. [=c6|The police of Thale] [!c6|said] [c6 s6 asserts|their two dogs had been in the kennel since October with a skin disease]. [=c7|Dr Noor Halvorsen] [!c7|stitched] [c7 s4 asserts|nine bites in one afternoon, one of them in a child’s cheek].

[=c8|Halvorsen] [!c8|registered] [c8 s4 asserts|the death of a girl of five weeks from cold]. [=c9|The ministry] [!c9|denied] [c9 s1 denies-|that any infant had died in its care]. 

[=c10|Wolfe] [!c10|drank] a glass from the camp’s pump before cameras. [c10 s2 asserts|As good as any on the mainland,] [=c10|he] [!c10|said]. [=c11|The doctor] [!c11|sent] [c11 s4 asserts|samples with coliform counts “that I have only seen in ditches”].

== d3 | Strait Dispatch | 2042-12-09T15:00:00Z | Senator visits Thale
[=c12|Senator Philomena Grau] [!c12|walked] through the camp on Tuesday and [!c12|met] [c12 s7 asserts|families in every tent]. [=c13|She] [!c13|was shown] [c13 s7 asserts|a small grave with a number]. [=c14|She] [!c14|saw] [c14 s7 asserts|two Alsatians on a chain, in the best of health]. [=c15|The ministry] [!c15|now speaks] of [c15 s1 asserts|“some 700 persons who are awaiting onward travel on Thale”]. [=c16|Grau] [!c16|called for] [c16 s7 demands|the undersecretary’s resignation]. [=c17|Wolfe] [!c17|announced] [c17 s2 promises|a new pump].

? status | Has the camp been emptied? | c1 / c2 c12 c15
? account | Did people leave of their own will? | c3 / c4
? denial | Were dogs set on people? | c5 c7 / c6
? account | Were the police dogs sick in a kennel? | c6 / c14
? denial | Did a baby die? | c8 c13 / c9
? account | Is the water clean? | c10 / c11
~ c16 c17 | a demand and a promise
~ c7 c8 | two patients
