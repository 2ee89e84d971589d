# A valley is flooded for a reservoir while people are still in it: whether the sluices were closed early, whether there were people, who forged the consent, whether graves were moved, how high the water stood
@ s1 | Lake Authority | body | authority | the Lake Authority; the authority
@ s2 | Ines Carradine | person | valley | Carradine; Ines Carradine; the beekeeper
@ s3 | Valley Assembly | body | valley | the Valley Assembly; the assembly; the valley people
@ s4 | engineer Oskar Plenty | person | authority | Plenty; Oskar Plenty; the site engineer; the engineer
@ s5 | Father Damasus | person | church | Father Damasus; the priest
@ s6 | Court of Audit | body | state | the Court of Audit; the court; the auditors
@ s7 | a helicopter pilot | unnamed | | a helicopter pilot; the pilot

== d1 | National Press Bureau | 2036-03-02T11:00:00Z | Filling of Lake Orra begins
ORRA DAM. The gates of the new dam were lowered on Sunday at nine. [=c1|The Lake Authority] [!c1|emphasised] that [c1 s1 asserts|this was the day set down in the treaty and not an hour sooner]. [c2 s1 denies|Not a soul remains in the old villages], [=c2|the authority] [!c2|said]. [=c3|It] [!c3|holds] [c3 s1 asserts|signatures of consent from all ninety households, given freely at the inn].

[=c4|Site engineer Oskar Plenty] [!c4|estimated] the level at nightfall at [c4 s4 asserts|two metres at the church steps].

== d2 | Orra Valley notice board | 2036-03-02T22:00:00Z | From the roof
[c5 s2 asserts|I'm on the hen house with my mother and eleven hives, and across the lane the Bardos are on theirs], [!c5|reports] [=c5|Ines Carradine], a beekeeper. [=c6|The Valley Assembly] [!c6|remembers] Friday: [c6 s3 asserts|the brook was backing up into our gardens before the bread was out of the oven]. [=c7|Carradine] [!c7|puts] the depth at the church at [c7 s2 asserts|well over the door, six metres and more when it grew dark on Sunday].

[=c8|The assembly] [!c8|never saw] the paper: [c8 s3 asserts|half of those names belong to people in the graveyard, and the handwriting is the clerk's].

== d3 | Orra Courier | 2036-03-04T06:00:00Z | Winched from the gables
[c9 s7 asserts|We took off fifty-three between midnight and four, one of them in labour], [!c9|says] [=c9|a helicopter pilot]. [=c10|The authority] [!c10|calls] them [c10 s1 asserts|trespassers who had gone back that very day]. [=c11|Father Damasus] [!c11|blames] himself: [c11 s5 asserts|three hundred dead lie down there as they always lay, nobody lifted one]. [=c12|The authority] [!c12|has transferred], so it says, [c12 s1 asserts|each grave to the new cemetery at Highfield, with a blessing]. 

== d4 | Report of the Court of Audit | 2037-09-09T00:00:00Z | Extract
[=c13|The court] [!c13|takes from the gate log] that [c13 s6 asserts|sluices two and three were shut at 16.12 on Friday the 29th]. [c14 s6 asserts|Thirty-eight of the ninety declarations were written by one hand, an employee of the authority], [=c14|the auditors] [!c14|determined]. [=c15|They] [!c15|opened] the rows at Highfield: [c15 s6 asserts|stones above, undisturbed gravel below]. [=c16|Plenty] [!c16|excused] himself: [c16 s4 asserts|he had been told to save two days of spring flood, and on Friday evening he turned the key]. [=c17|The court] [!c17|recommends] [c17 s6 demands|compensation].

? denial | Were the gates closed before the agreed day? | c1 / c6 c13 c16
? denial | Were people still in the villages? | c2 / c5 c9 c10
? denial | Were the consents genuine? | c3 / c8 c14
? denial | Were the graves moved? | c12 / c11 c15
? figure | How high did the water stand at the church on Sunday night? | c4 / c7
~ c17 c3 | a recommendation
~ c12 c2 | graves moved and villages empty: two of the same house, about different things
~ c4 c13 | a level on Sunday and a gate on Friday
