# A railway tunnel under construction floods: whether the pilot bore had met water before, whether the foreman locked the air door, whether a canteen party was going on
@ s1 | Kittering Deep Works | body | contractor | Kittering Deep Works; the contractor; the works
@ s2 | Alderic Voss-Marlin | person | contractor | Voss-Marlin; Alderic Voss-Marlin; the chief engineer
@ s3 | a pilot driller | unnamed | | a pilot driller; the driller
@ s4 | a mud clerk | unnamed | | a mud clerk; the mud clerk
@ s5 | Foreman Jessamy Drood | person | contractor | Drood; Foreman Jessamy Drood; the foreman
@ s6 | a lock tender | unnamed | | a lock tender; the lock tender
@ s7 | Dr Bettina Umarry | person | | Umarry; Dr Bettina Umarry; the caisson doctor
@ s8 | a canteen girl | unnamed | | a canteen girl; the canteen girl
@ s9 | Inspector Lucan Ferriby-Osho | person | ministry | Ferriby-Osho; Inspector Lucan Ferriby-Osho; the inspector
@ s10 | Minister Agatha Rainshaw | person | ministry | Rainshaw; Minister Agatha Rainshaw; the minister
@ s11 | a rubber-boot seller | unnamed | | a boot seller; the boot seller
@ s12 | a diver's mate | unnamed | | a diver's mate; the diver's mate

== d1 | Kittering Post and Pennant | 2037-03-09T18:00:00Z | River in the tunnel
At the stroke of eleven on Sunday night the river came to see what they were doing beneath it. [=c1|Chief engineer Alderic Voss-Marlin] [!c1|called] it an act of nature: [c1 s2 denies|the trial bore had gone through the same ground dry from bank to bank]. [=c2|A pilot driller] [!c2|knows] the trial bore: [c2 s3 asserts|“It came in on my neck at ring forty, in January, enough to fill a bath a minute.”]

A mud clerk, who writes down each barrow, has it in ink. [c3 s4 asserts|From the third week of January the spoil of the small heading was soup, and it was emptied with buckets], [=c3|he] [!c3|says]. [=c4|Dr Bettina Umarry], who was in that small heading every week to look after the men, [!c4|found] [c4 s7 asserts|it bone dry the winter through, every yard of it].

[=c5|A diver’s mate] [!c5|asks] [c5 s12 demands|for longer hose].

== d2 | Channel and Tunnel News Room | 2037-03-11T12:00:00Z | The door
KITTERING – Between the face and the shaft hangs an iron door. [=c6|A lock tender] [!c6|accuses]: [c6 s6 asserts|“Drood dropped the bar across it with eight still on the wrong side, and I heard them pound.”]. [=c7|Foreman Jessamy Drood] [!c7|said] [c7 s5 denies|that she had left it open until the water itself threw it shut]. [c8 s11 asserts|She stood there with her back to the bar, arms wide, and would let nobody lift it], [!c8|said] [=c8|a boot seller], who had gone down to collect a debt.

[=c9|Minister Agatha Rainshaw] [!c9|took] the foreman’s side: [c9 s10 denies|no one closed that door, the flood did, and she had that from the men themselves].

[=c10|The contractor] [!c10|promised] [c10 s1 promises|to pay the double-shift bonus on Friday, river or no river].

== d3 | Channel and Tunnel News Room | 2037-03-18T12:00:00Z | Inquest opens
KITTERING – [=c11|Inspector Lucan Ferriby-Osho] [!c11|established] [c11 s9 asserts|that three notes on running water in the pilot heading had gone to the office in January]. [=c12|Voss-Marlin] [!c12|replied] [c12 s2 denies|that no wet had ever been reported to him from there, since there was none to report]. [=c13|The inspector] [!c13|leaves open] [c13 s9 doubts|who filed the notes].

[=c14|A canteen girl] [!c14|says] [c14 s8 asserts|she served Drood’s fellow foremen wine and cake in the upper room from ten until after eleven]. [=c15|Drood] [!c15|says] [c15 s5 denies|no bottle was opened and no foreman was upstairs that evening]. [c16 s12 asserts|Drood’s colleagues came stumbling down the stairs together at ten past, smelling of punch, with paper hats], [!c16|said] [=c16|the diver’s mate].

== d4 | Kittering Post and Pennant | 2037-05-24T18:00:00Z | Friday, and after
[=c17|The mud clerk] [!c17|observed] [c17 s4 asserts|that no bonus had been paid on that Friday, or on any]. [=c18|Umarry] [!c18|counts] [c18 s7 asserts|eleven men still under treatment]. [=c19|The lock tender] [!c19|says] [c19 s6 asserts|he has handed in his notice]. [=c20|Rainshaw] [!c20|wants] [c20 s10 demands|the tunnel finished for the Fair]. [=c21|The driller] [!c21|says] [c21 s3 promises|he will not go under a river again]. [=c22|The works] [!c22|estimates] [c22 s1 asserts|the delay at nine months]. [=c23|The boot seller] [!c23|says] [c23 s11 asserts|his debt was paid in coppers].

? account | Had the pilot bore met water in January? | c2 c3 c11 / c1 c4 c12
? account | Did the foreman shut the air door on the men? | c6 c8 / c7 c9
? denial | Were the foremen drinking upstairs that evening? | c14 c16 / c15
~ c10 c17 | a promise and its breach
~ c20 c22 | a demand for a date, and a delay
~ c11 c13 | notes received, and who filed them
~ c5 c21 | a request and a resolve
