# A river dyke opens at night: whether it was dug open to spare the city, whether the villages were warned, how many cattle drowned
@ s1 | Ulver Water Board | body | water board | the Ulver Water Board; the water board; the board
@ s2 | Ilko Brandreth | person | water board | Brandreth; the dyke-reeve; dyke-reeve Ilko Brandreth; the board's dyke-reeve
@ s3 | a beet farmer | unnamed | | a beet farmer; the beet farmer
@ s4 | Dr Hedvika Ravensby | person | | Ravensby; Dr Hedvika Ravensby; the hydrologist
@ s5 | a sluice-man | unnamed | | a sluice-man; the sluice-man
@ s6 | Corwin Oakhanger | person | city of Ambersarn | Oakhanger; Mayor Corwin Oakhanger; the mayor
@ s7 | Gudrun Aske | person | Lommerfold | Aske; parish councillor Gudrun Aske; the councillor
@ s8 | a sapper lieutenant | unnamed | | a sapper lieutenant; the lieutenant
@ s9 | an excavator driver's brother | unnamed | | an excavator driver's brother; the brother
@ s10 | a grandmother in Low Street | unnamed | | a grandmother in Low Street; the grandmother
@ s11 | a district nurse | unnamed | | a district nurse; the nurse
@ s12 | a postman | unnamed | | a postman; the postman
@ s13 | veterinary office | body | | the veterinary office
@ s14 | state prosecutor's office | body | state | the state prosecutor's office; the prosecutor's office
@ s15 | an insurer | unnamed | | an insurer; the insurer

== d1 | Ulver Valley Advertiser | 2040-01-19T09:00:00Z | River in four villages
Water stood to the window sills in Lommerfold and three hamlets on Thursday after the south dyke opened for a length of ninety paces. [c1 s1 asserts|The bank was soaked through by eleven weeks of rain and slipped under its own weight], [!c1|wrote] [=c1|the Ulver Water Board].

[c2 s3 asserts|“Slipped! It was eaten out by a machine, bucket after bucket, until the river came after it,”] [!c2|said] [=c2|a beet farmer] who had been up with a calving cow. [=c3|Parish councillor Gudrun Aske], whose own kitchen is under water, [!c3|disagrees] with him: [c3 s7 asserts|“I had my hand on it when it went. It sank like wet cake and there was nobody near it but me.”]

[=c4|The board] [!c4|stated] [c4 s1 asserts|that the sirens in all four places had howled for twenty minutes from ten o’clock]. [=c5|A grandmother in Low Street] [!c5|gave] another account: [c5 s10 asserts|the first anyone in Low Street had known of it was the bed getting cold and wet]. [=c6|She] [!c6|asks] [c6 s10 demands|that somebody fetch her hens]. [=c7|Aske] [!c7|counts] [c7 s7 asserts|sixty-four houses with water in them].

== d2 | Ambersarn Daily Mirror of Trade | 2040-01-20T06:30:00Z | City cellars dry, questions wet
While the river fell by a metre at the quays of Ambersarn overnight, the talk was of how it had been brought to fall. [=c8|Dr Hedvika Ravensby], a hydrologist, walked the gap in waders and [!c8|found] [c8 s4 asserts|walls as straight as a grave’s, scored by steel teeth, such as only an excavator leaves]. [=c9|A sluice-man] upstream [!c9|put] it more shortly: [c9 s5 asserts|“Farms were traded for warehouses, with a digger, on somebody’s word.”]

[c10 s2 denies-|Any tampering with the bank] [!c10|was ruled out by] [=c10|the board’s dyke-reeve, Ilko Brandreth]. [=c11|He] [!c11|fears] [c11 s2 asserts|that the north dyke, too, will not last until Sunday]. [c12 s14 denies|“Slander,”] [!c12|was] all that [=c12|the state prosecutor’s office] had to say to the story of a machine on the dyke.

[=c13|The veterinary office] [!c13|collected] [c13 s13 asserts|four hundred and ten drowned cattle]. [=c14|The board] [!c14|reported] [c14 s1 asserts|that every herd in the polder had been driven up in time, without the loss of a single beast]. [=c15|Mayor Corwin Oakhanger] [!c15|promised] [c15 s6 promises|each flooded household three thousand florins by the end of the month].

== d3 | Radio Polder, morning desk | 2040-01-22T07:00:00Z | Who knocked, and when?
Our reporter went from door to door by boat. [=c16|A district nurse] who was out that night [!c16|says] [c16 s11 asserts|that no siren, no bell and no human voice had given any of the villages a sign]. [c17 s12 asserts|“There was a lad on a bicycle shouting and thumping at every door in Low Street by half past ten, and people did come out,”] [!c17|said] [=c17|a postman].

[=c18|A sapper lieutenant] [!c18|told] us [c18 s8 denies|that nothing on wheels or tracks could have got up there, since the causeway was a metre deep in mud from six in the evening until noon]. We also spoke to [=c19|an excavator driver’s brother]. [c19 s9 asserts|He got double wages for opening it with his machine and has not slept since], [=c19|the brother] [!c19|says]. [=c20|He] [!c20|would not give] [c20 s9 doubts|the name of the man who had paid].

[=c21|Aske] [!c21|has counted] again: [c21 s7 asserts|a hundred and three houses in all]. The north dyke, by the way, is holding, [c22 s2 asserts|“better than I dared to say on Friday”], [!c22|as] [=c22|Brandreth] [!c22|puts it]. [=c23|The nurse] [!c23|believes] [c23 s11 asserts|that the two patients she has not found are with relatives].

== d4 | Ambersarn Daily Mirror of Trade | 2040-02-12T06:30:00Z | Mayor’s evening at the Exchange Club
Oakhanger surprised his hosts. [c24 s6 asserts|“We let it out at Lommerfold because we knew where it would run, and I would send the same excavator again,”] [!c24|said] [=c24|the mayor] over the cheese. [=c25|He] [!c25|thinks] [c25 s6 asserts|that the quays alone are worth twelve Lommerfolds].

[=c26|The Ulver Water Board] [!c26|declined] to say [c26 s1 doubts|whether it keeps excavators of its own]. [=c27|The grandmother] from Low Street, now in a school gymnasium, [!c27|reports] [c27 s10 asserts|that not one florin has reached her]. [c28 s15 asserts|Where a bank has been cut by hand of man, no policy pays], [!c28|explains] [=c28|an insurer]. [=c29|Ravensby] [!c29|asks] [c29 s4 demands|for the gap to be left as it is until it has been measured]; [=c30|the prosecutor’s office] [!c30|intends] [c30 s14 promises|to examine any complaint that is signed]. [=c31|The beet farmer] [!c31|says] [c31 s3 asserts|the calf is well].

? responsibility | Was the dyke dug open or did it give way by itself? | c2 c8 c9 c19 c24 / c1 c3 c10 c12 c18
? denial | Were the villages warned before the water came? | c4 c17 / c5 c16
? figure | How many cattle drowned? | c13 / c14
~ c7 c21 | an earlier and a later count by the same councillor
~ c11 c22 | a fear for the north dyke, and how it turned out
~ c15 c27 | a promise and its breach
~ c28 c1 | a rule of insurance and a cause
