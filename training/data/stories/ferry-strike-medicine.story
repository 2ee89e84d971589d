# Ferrymen strike and an island runs short of insulin: whether emergency boats were let through, who broke off talks, how long stocks last, a death
@ s1 | Ferrymen's Guild | body | ferrymen | the guild; the Ferrymen's Guild; the ferrymen
@ s2 | Bosun Karl Jutt | person | ferrymen | Jutt; Karl Jutt; the guild's leader, Karl Jutt
@ s3 | Island Line | body | shipping line | Island Line; the line; the shipping line
@ s4 | island hospital | body | hospital | the island hospital; the hospital
@ s5 | Dr Maren Holt | person | hospital | Holt; Dr Maren Holt; the hospital's Dr Maren Holt
@ s6 | Governor of the Isles | person | government | the governor; Governor Piers Lamb; Lamb
@ s7 | a pharmacist | unnamed | | a pharmacist; the pharmacist
@ s8 | son of a patient | unnamed | family | the son; the dead man's son

== d1 | Isles Telegraph | 2036-10-03T08:00:00Z | Third day without ferries
[=c1|Island Line] [!c1|said] [c1 s3 asserts|pickets had turned away a launch with medicines on Wednesday]. [c2 s2 asserts|Anything with a red cross on it has sailed and will sail], [!c2|said] [=c2|the guild’s leader, Karl Jutt].

[=c3|Governor Piers Lamb] [!c3|said] [c3 s6 asserts|the islands had insulin for six weeks]. [=c4|A pharmacist] [!c4|said] [c4 s7 asserts|his last box would be gone by Sunday].

[=c5|The line] [!c5|said] [c5 s3 asserts|the guild had hung up in the middle of talks]. [=c6|The ferrymen] [!c6|rejected] [c6 s1 denies-|this] and [!c7|said] [c7 s1 asserts|nobody from the line had come to the table since Monday].

== d2 | Isles Telegraph | 2036-10-05T08:00:00Z | Man dies on quay
[=c8|The dead man’s son] [!c8|said] [c8 s8 asserts|they had waited four hours for a boat while his father’s breath gave out]. [=c9|Dr Maren Holt] [!c9|said] [c9 s5 asserts|the patient had died of a stroke that no boat could have helped].

[=c10|The hospital] [!c10|counted] [c10 s4 asserts|nine days’ supply in its own cupboard]. [=c11|Jutt] [!c11|admitted] [c11 s2 asserts|that a launch had been sent back, “by lads who did not look under the tarpaulin”].

[=c12|The governor] [!c12|called on] [c12 s6 demands|both to meet in his house].

== d3 | Isles Telegraph | 2036-10-08T08:00:00Z | Talks on again
[=c13|Island Line] [!c13|said] [c13 s3 asserts|talks had resumed on Tuesday]. [=c14|The guild] [!c14|said] [c14 s1 asserts|two clerks without powers had drunk tea with it]. [=c15|Lamb] [!c15|conceded] [c15 s6 asserts|that his six weeks had counted a delivery not yet ordered].

[=c16|The mediator’s minutes] [!c16|record] [c16 s6 asserts|that the line’s director left the room at 4.10 on Monday]. [=c17|The guild] [!c17|will let] [c17 s1 promises|two boats a day sail with food].

? denial | Were medicines kept back? | c1 c11 / c2
? figure | How long do stocks last? | c3 / c4 c10 c15
? responsibility | Who broke off the talks? | c5 / c6 c7 c16
? responsibility | Why did the man die? | c8 / c9
? status | Have talks resumed? | c13 / c14
~ c12 c17 | a call and an offer
~ c10 c4 | hospital and pharmacy
