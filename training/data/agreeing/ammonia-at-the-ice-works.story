# A gas cloud from an ice works: whether the valve was opened by hand, whether the neighbours were told to leave, whether the owner was on the premises
@ s1 | Polar Lilac Ice Works | body | company | the Polar Lilac Ice Works; the ice works; the firm
@ s2 | Fausto Delacombe | person | company | Delacombe; Fausto Delacombe, the owner; the owner
@ s3 | a night fitter | unnamed | | a night fitter; the fitter
@ s4 | Nadezh Orlu | person | fire brigade | Orlu; Station Officer Nadezh Orlu; the station officer
@ s5 | an ice-cart boy | unnamed | | an ice-cart boy; the ice-cart boy
@ s6 | a metallurgist | unnamed | | a metallurgist; the metallurgist
@ s7 | Commissioner Rube Staniforth-Qa | person | police | Staniforth-Qa; Commissioner Rube Staniforth-Qa; the police commissioner
@ s8 | a fishwife | unnamed | | a fishwife; the fishwife
@ s9 | a deaf tailor's wife | unnamed | | a tailor's wife; the tailor's wife
@ s10 | a lung specialist | unnamed | | a lung specialist; the lung specialist
@ s11 | an organist | unnamed | | an organist; the organist
@ s12 | a gatekeeper | unnamed | | a gatekeeper; the gatekeeper
@ s13 | Thandeka Ruiss | person | company | Ruiss; Thandeka Ruiss, the firm's bookkeeper; the bookkeeper
@ s14 | a croupier | unnamed | | a croupier; the croupier

== d1 | Port Ansgar Shipping & Mail | 2030-07-22T16:00:00Z | Cloud over the fish quarter
At ten past nine on Sunday evening something white rolled out of the ice works and down Herring Stairs. [c1 s1 asserts|A flange cracked of old age, as any metal may], [!c1|explained] [=c1|the Polar Lilac Ice Works] in a notice on its gate. [=c2|A night fitter] [!c2|knows] it otherwise: [c2 s3 asserts|“That wheel takes eleven turns, and somebody gave it eleven.”]

[=c3|Station Officer Nadezh Orlu] [!c3|said] [c3 s4 asserts|that her men had gone from door to door with rattles and had got the whole slope to clear out within a quarter of an hour]. A fishwife who woke in hospital was not impressed. [c4 s8 asserts|“The only thing that came to my door was the stink,”] [=c4|she] [!c4|said].

[=c5|The owner, Fausto Delacombe,] [!c5|let] the press [!c5|know] [c5 s2 asserts|that he had spent the evening at roulette across the bay]. [=c6|A lung specialist] [!c6|is treating] [c6 s10 asserts|thirty-eight people], some of them children.

== d2 | Ansgar Radio, harbour hour | 2030-07-23T18:00:00Z | Hot pipes, cold trails
We have an ice-cart boy here. [c7 s5 asserts|A fellow with a rag over his mouth, leaning on the spindle with all his weight, then running], [=c7|the ice-cart boy] [!c7|says]. [=c8|Commissioner Rube Staniforth-Qa], on the other hand, [!c8|declared] this afternoon [c8 s7 denies|that no human hand had been at work]. [=c9|The commissioner] [!c9|appealed] [c9 s7 demands|for the children to stay out of the yard].

[=c10|A tailor’s wife], whose husband is deaf, [!c10|told] us [c10 s9 asserts|how a fireman had lifted him out of his chair and pointed uphill, and how the entire street was climbing already]. [c11 s11 denies|“Not a soul rang, called, or knocked. I was playing the fugue, they need only have waved,”] [!c11|said] [=c11|an organist] from the chapel on the stairs.

And the gatekeeper? [=c12|He] [!c12|swears] [c12 s12 asserts|he saluted the old man in at eight and did not see him out until the cloud did it for him]. [=c13|The bookkeeper, Thandeka Ruiss,] [!c13|was] still at her ledgers: [c13 s13 asserts|“Mr Delacombe stood at my desk at nine asking what ice was worth.”]

== d3 | National Despatch | 2030-07-27T07:15:00Z | Expert: the metal is innocent
PORT ANSGAR – A metallurgist has sawn the flange in four. [c14 s6 asserts|It broke because it had rotted from the inside for twenty years, and there was no need of a villain], [!c14|said] [=c14|the metallurgist]. [=c15|Ruiss], however, [!c15|turned] against her firm’s notice: [c15 s13 asserts|the gas was let out on purpose, for the insurance].

[=c16|A croupier] [!c16|confirmed] [c16 s14 asserts|that the ice man had lost steadily at his table on Sunday from seven until midnight]. [=c17|Orlu], asked about the fishwife, [!c17|stood by] her report: [c17 s4 asserts|not a household on the stairs had been left unroused]. [=c18|The firm] [!c18|promised] [c18 s1 promises|to pay for every dead canary].

== d4 | The Quayside Almanac | 2030-12-31T12:00:00Z | The year in smells
[c19 s10 asserts|Fifty-four, the last of them in September], [!c19|counts] [=c19|the lung specialist] when asked for his cases. [=c20|The organist] [!c20|has written] [c20 s11 asserts|a fugue in which one voice arrives too late]. [=c21|The tailor’s wife] [!c21|has seen] [c21 s9 asserts|nothing paid for her canary]. [=c22|Delacombe] [!c22|will not discuss] [c22 s2 doubts|whether the works were insured above their worth]. [=c23|The fitter] [!c23|wants] [c23 s3 demands|the wheel shown in court]. [=c24|The gatekeeper] [!c24|says] [c24 s12 asserts|that the new owner tips better]. [=c25|The ice-cart boy], who has grown, [!c25|thinks] [c25 s5 asserts|the rag was blue].

? account | Was the gas let out by hand? | c2 c7 c15 / c1 c8 c14
? denial | Were the people on Herring Stairs told to leave? | c3 c10 c17 / c4 c11
? account | Was the owner at the works that evening? | c12 c13 / c5 c16
~ c6 c19 | an earlier and a later count by the same doctor
~ c18 c21 | a promise and its breach
~ c7 c25 | a man at the wheel, and the colour of his rag
~ c15 c22 | a motive alleged, and a question about insurance left open
