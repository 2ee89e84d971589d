# A boarding school is buried by an avalanche: whether it had been warned, whether the slope had been blasted, where the headmaster was, how many are missing, whether the shelter was locked
@ s1 | Sankt Loy Boarding School | body | school | the Sankt Loy Boarding School; the boarding school; the school
@ s2 | Avalanche Bureau | body | state | the Avalanche Bureau; the bureau
@ s3 | headmaster Crispin Hale | person | school | Hale; Crispin Hale; the headmaster
@ s4 | a cook | unnamed | | a cook; the cook
@ s5 | Piste Company | body | lifts | the Piste Company; the lift company
@ s6 | Cantonal Police of Loy | body | police | the Cantonal Police; the police
@ s7 | Bettina Strake | person | parents | Strake; Bettina Strake; a mother
@ s8 | a pupil | unnamed | | a pupil; the boy

== d1 | Alpine Press Agency | 2040-02-03T06:30:00Z | Avalanche strikes school dormitory
[=c1|The Cantonal Police] [!c1|gave] [c1 s6 asserts|the missing as fourteen at six in the morning]. [=c2|The school] [!c2|explained] that [c2 s1 asserts|the slide had come out of a clear sky, with no notice from anybody]. [=c3|Headmaster Crispin Hale], hoarse, [!c3|related] how [c3 s3 asserts|he had dug with his hands from the first minute].

[=c4|The Piste Company] [!c4|denied] [c4 s5 denies-|having set off charges above the school on Thursday]. 

== d2 | Loy Messenger | 2040-02-04T05:00:00Z | The fax in the tray
[c5 s2 asserts|We rang at four, we faxed at five and we rang again at seven: level five, empty the north wing], [!c5|says] [=c5|the Avalanche Bureau]. [=c6|A cook] [!c6|took] one of the calls: [c6 s4 asserts|I wrote it on the menu board, big as a house, and underlined it]. [=c7|She] [!c7|says] of the headmaster: [c7 s4 asserts|his car came up from the casino with the milk lorry, four hours after].

[=c8|Bettina Strake], whose son was in the north wing, [!c8|heard] [c8 s7 asserts|two dull bangs from the ridge at ten past nine, then the roar]. [=c9|She] [!c9|demands] [c9 s7 demands|that someone go to prison].

== d3 | Loy Messenger | 2040-02-06T05:00:00Z | Under the gymnasium
There is a concrete shelter below the gymnasium. [=c10|The school] [!c10|says] [c10 s1 asserts|its door stood open day and night]. [c11 s8 asserts|We ran down and there was a padlock on it; Felix hit it with a ski], [!c11|says] [=c11|a pupil] of thirteen. [=c12|The police] [!c12|photographed] [c12 s6 asserts|a lock still hanging in its hasp, bent but shut]. [=c13|The police] now [!c13|speak] of [c13 s6 asserts|three missing, eleven having been found in a barn].

== d4 | Alpine Press Agency | 2040-03-11T14:00:00Z | Croupier remembers
[=c14|The police] [!c14|rely] on a casino's cameras: [c14 s6 asserts|Hale sat at the roulette table until 12.40 that night]. [c15 s5 asserts|A foreman of ours fired two shots at 9.10 to have the run open for the races], [=c15|the lift company] now [!c15|concedes]. [=c16|Hale] [!c16|maintains] [c16 s3 asserts|that no paper, no call and no menu board had ever come to his notice]. [=c17|The bureau] [!c17|is to install] [c17 s2 promises|sirens].

? denial | Had the school been warned? | c2 / c5 c6
? account | Where was the headmaster when the slide came? | c3 / c7 c14
? denial | Were charges fired above the school? | c4 / c8 c15
? denial | Was the shelter locked? | c10 / c11 c12
~ c1 c13 | a later count that replaces an earlier one
~ c16 c5 | the school was rung, he himself may have heard nothing
~ c9 c17 | a demand and a promise
