# Nurses are stopped at a rebel checkpoint: whether they were freed or fled, whether medicines were stolen, whether one was beaten, how long they were held, who had promised safe passage
@ s1 | Northern Liberation Army | body | rebels | the Northern Liberation Army; the rebels; the liberation army
@ s2 | Commissar Otto Demba | person | rebels | Demba; Commissar Demba; Commissar Otto Demba
@ s3 | Hands Without Borders | body | aid | Hands Without Borders; the aid agency; the agency
@ s4 | nurse Carolina Ebert | person | aid | Ebert; Carolina Ebert; the head nurse
@ s5 | Ministry of Defence of Lusara | body | government | the defence ministry; the Ministry of Defence; the ministry
@ s6 | a villager of Kolo | unnamed | | a villager of Kolo; the villager
@ s7 | driver Isak Boro | person | aid | Boro; Isak Boro; the driver

== d1 | Equator News Service | 2042-06-16T13:20:00Z | Seven nurses free after checkpoint ordeal
LUSARA CITY, June 16 (ENS) - Seven nurses of Hands Without Borders who were seized on Tuesday are safe. [=c1|The rebels] [!c1|said] in a statement [c1 s1 asserts|they had let the women go after checking their papers, within two hours]. [=c2|The aid agency] [!c2|said] [c2 s3 asserts|its staff had been kept for four days in a school].

[=c3|The defence ministry] [!c3|said] [c3 s5 asserts|a commando had brought them out at dawn on Friday without a shot]. [c4 s4 asserts|“The guard fell asleep, so we took our shoes in our hands and walked,”] [!c4|said] [=c4|head nurse Carolina Ebert].

[=c5|The agency] [!c5|reported] [c5 s3 asserts|the loss of two cars and all the antibiotics]. [=c6|Commissar Otto Demba of the liberation army] [!c6|said] [c6 s2 asserts|every box had been returned against a receipt].

== d2 | Lusara Standard | 2042-06-18T06:00:00Z | “They had a letter”
[=c7|Driver Isak Boro] [!c7|produced] [c7 s7 asserts|a letter with the stamp of the liberation army that allowed the convoy to pass]. [=c8|Demba] [!c8|denied] [c8 s2 denies|that any safe conduct had been issued]. [=c9|The ministry] [!c9|denied] [c9 s5 denies-|having known of the journey].

[=c10|Boro] [!c10|said] [c10 s7 asserts|the youngest of the nurses had been struck with a belt for hiding a telephone]. [c11 s2 asserts|They were treated like our own sisters,] [!c11|said] [=c11|Demba].

[=c12|A villager of Kolo] [!c12|saw] [c12 s6 asserts|seven women in white come barefoot along the river on Friday before sunrise, with nobody beside them]. [=c13|He] [!c13|has bought], [=c13|he] [!c13|says], [c13 s6 asserts|tablets with the agency’s label in the market at Kolo].

== d3 | Hands Without Borders, statement | 2042-06-25T10:00:00Z | Kolo road
[=c14|One of our colleagues] [!c14|is being treated] for injuries to her back, [=c14|we] [!c14|confirm]; [c14 s3 asserts|they were inflicted at the checkpoint]. [=c15|We] [!c15|ask] [c15 s3 demands|all parties to publish the rules by which we may travel]. [=c16|The liberation army] [!c16|has told] us [c16 s1 asserts|that the stamp on the letter is genuine and the officer who used it has been moved]. [=c17|Ebert] [!c17|intends] [c17 s4 promises|to go back].

? account | How long were they held? | c1 / c2
? account | How did they get out? | c1 / c3 / c4 c12
? denial | Were medicines taken? | c5 c13 / c6
? denial | Had the rebels given a safe conduct? | c7 c16 / c8
? denial | Was one of them beaten? | c10 c14 / c11
~ c9 c7 | a letter of the rebels, and the ministry
~ c15 c17 | a demand and an intention
~ c5 c14 | things and a person
