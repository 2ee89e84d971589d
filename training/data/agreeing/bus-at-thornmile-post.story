# A village bus is shot at on a checkpoint: whether the driver braked, whether a weapon lay on board, who fired first of the two posts, how long the wounded waited
@ s1 | Major Oskel Winterby | person | Frontier Guard | Winterby; Major Oskel Winterby; the major
@ s2 | Frontier Guard | body | Frontier Guard | the Frontier Guard; the guard
@ s3 | a conscript | unnamed | | a conscript; the conscript
@ s4 | a seamstress | unnamed | | a seamstress; the seamstress
@ s5 | a cheese dealer | unnamed | | a cheese dealer; the cheese dealer
@ s6 | Jorun Addleby | person | Plateau League | Addleby; Jorun Addleby of the Plateau League
@ s7 | a road mender | unnamed | | a road mender; the road mender
@ s8 | Dr Castor Ellemund | person | | Ellemund; Dr Castor Ellemund; the surgeon
@ s9 | a schoolgirl | unnamed | | a schoolgirl; the schoolgirl
@ s10 | Colonel Ruy Hasperden | person | Frontier Guard | Hasperden; Colonel Ruy Hasperden; the colonel
@ s11 | a stretcher-bearer | unnamed | | a stretcher-bearer; the stretcher-bearer
@ s12 | Plateau Bus Cooperative | body | | the Plateau Bus Cooperative; the cooperative
@ s13 | truce monitors | body | monitors | the truce monitors; the monitors

== d1 | Interior Telegraph Bureau | 2035-06-14T10:15:00Z | Three dead on plateau road
THORNMILE – Three passengers of the morning bus to Upper Sarn were killed at the Thornmile checkpoint on Thursday. [c1 s2 asserts|The vehicle came at the barrier at full speed and showed no sign of slowing], [!c1|according to] [=c1|the Frontier Guard]. [c2 s1 asserts|A rifle and two magazines were recovered from beneath the rear bench], [=c2|Major Oskel Winterby] [!c2|told] reporters at the barrier, which was still in one piece.

A seamstress who sat behind the driver was bandaged when we spoke to her. [c3 s4 asserts|“My basket slid right up to the windscreen, so hard did he stand on the pedal. We were at rest for a good breath before the glass went,”] [=c3|she] [!c3|said]. [=c4|The Plateau Bus Cooperative] [!c4|gave] the number of tickets sold [c4 s12 asserts|as twenty-eight]. [=c5|Winterby] [!c5|assured] the families [c5 s1 promises|that the dead would be handed over before sunset].

== d2 | The Sarn Weekly Bell | 2035-06-17T07:00:00Z | Tyre marks
There are two black stripes on the road at Thornmile, or there were until it rained. [c6 s7 asserts|Eleven paces long they are, and they end a cart’s length short of the pole], [!c6|noted] [=c6|a road mender], who walked them with his boots. A cheese dealer in the fourth row takes the other view, and nobody can say that he has a reason to love soldiers. [=c7|He] [!c7|swears] [c7 s5 denies|the old man never touched the brake, but put his foot down when he saw the flag].

[c8 s5 asserts|“Under the seat at the back? I had my feet on it: two crates of curd and a goose. Nothing there that goes bang,”] [=c8|the cheese dealer] [!c8|also said]. [=c9|A schoolgirl] [!c9|describes] [c9 s9 asserts|a long thing in oilcloth, with a strap and a muzzle, that a man in a cap had pushed in behind her heels].

Who began? [=c10|Jorun Addleby of the Plateau League] [!c10|has] no doubt: [c10 s6 asserts|the opening burst came down from the watchtower on Shepherd’s Knoll, and the men at the pole only joined in]. [=c11|Addleby] [!c11|wants] [c11 s6 demands|the knoll cleared and the tower felled].

== d3 | Radio Two Valleys, noon magazine (transcript) | 2035-06-18T11:00:00Z | A conscript writes home
Presenter: We have a letter. It was not meant for us. [c12 s3 asserts|“He pulled up properly, Mum, and had his papers out of the window when it started,”] [!c12|writes] [=c12|a conscript] from the barrier. [c13 s3 asserts|“It wasn’t us who opened up, it was them on the hill. We heard it go over our heads and then everyone let fly.”] [=c13|He] [!c13|adds] [c13 s3 promises|that he will bring honey on his leave].

On the line is Dr Castor Ellemund, surgeon in Upper Sarn. [=c14|Doctor Ellemund], you [!c14|say] [c14 s8 asserts|that the first wounded reached your table three hours and a half after the shots]. The guard has another clock. [=c15|Colonel Ruy Hasperden], Winterby’s superior, [!c15|claims] [c15 s10 asserts|the ambulance was waved through within ten minutes]. We asked a stretcher-bearer. [=c16|He] [!c16|answered]: [c16 s11 asserts|“The milk had turned in my flask by the time they raised the pole for us. Half a forenoon, no less.”]

[=c17|The truce monitors] [!c17|have let us know] [c17 s13 doubts|that they cannot yet judge from which side the shooting started].

== d4 | Interior Telegraph Bureau | 2035-07-02T16:40:00Z | Colonel and major at odds over Thornmile
THORNMILE – [=c18|Colonel Hasperden] [!c18|told] the provincial assembly on Thursday [c18 s10 asserts|that his men at the pole, and nobody else, had loosed the first rounds, from fear]. [c19 s1 denies|“Not from my barrier, not before the hill had spoken,”] [=c19|Winterby] [!c19|retorted] in a letter to the assembly, to the colonel’s visible annoyance.

On the search of the bus the two were no closer. [=c20|Hasperden] [!c20|conceded] [c20 s10 asserts|that the passengers had carried no firearm of any kind, and that the list of finds had been drawn up afterwards]. [c21 s2 asserts|The wounded had been on their way to the surgeon before the smoke was gone], [=c21|the guard] [!c21|repeated] in its written answer.

[=c22|The seamstress], now walking with a stick, [!c22|asked] [c22 s4 demands|for the pedal to be kept as evidence]. [=c23|The cooperative] [!c23|reports] [c23 s12 asserts|that no driver will take the plateau line]. [c24 s9 asserts|The goose lived], [!c24|says] [=c24|the schoolgirl], who visited it. [=c25|Ellemund] [!c25|still has] [c25 s8 asserts|nine patients from the bus in his ward], down from fourteen; [=c26|he] [!c26|hopes] [c26 s8 asserts|to send the last of them home by August]. One of the monitors has been recalled.

? account | Did the driver stop before the shots? | c3 c6 c12 / c1 c7
? denial | Was there a firearm on the bus? | c2 c9 / c8 c20
? responsibility | Did the first shots come from the tower or from the barrier? | c10 c13 c19 / c18
? account | Were the wounded let through quickly? | c15 c21 / c14 c16
~ c17 c18 | an undecided monitor takes no side
~ c4 c25 | tickets sold and patients in a ward
~ c5 c21 | the dead and the wounded
~ c11 c10 | a demand and the charge behind it
