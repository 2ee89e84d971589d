# A chess champion collapses at a tournament: poison or heat, who brought the tea, whether the game was lost already, whether samples exist
@ s1 | World Board | body | federation | the World Board; the federation; the board
@ s2 | Dr Hilde Auster | person | hospital | Auster; Dr Auster; Dr Hilde Auster; the toxicologist
@ s3 | Radomir Kesh | person | Kesh camp | Kesh; Radomir Kesh; the champion
@ s4 | Pell Ondarra | person | Ondarra camp | Ondarra; Pell Ondarra; his opponent
@ s5 | arbiter Jutta Lorne | person | federation | Lorne; Jutta Lorne; the arbiter
@ s6 | a waiter | unnamed | | a waiter; the waiter
@ s7 | Security Ministry of Varda | body | Varda | the Security Ministry; the ministry; Varda's Security Ministry
@ s8 | Hotel Meridian | body | hotel | the Hotel Meridian; the hotel

== d1 | Chess Telegraph | 2038-08-21T20:00:00Z | Kesh collapses on move 34
The seventh game ended with the champion on the carpet. [c1 s1 asserts|It was the heat and nothing but the heat], [!c1|said] [=c1|the World Board], whose doctor had felt his pulse. [c2 s4 asserts|“He was two pawns down and had no move left,”] [!c2|said] [=c2|his opponent, Pell Ondarra]. [=c3|Arbiter Jutta Lorne] [!c3|recorded] [c3 s5 asserts|a position in perfect balance when the clocks were stopped].

[=c4|The Hotel Meridian] [!c4|pointed out] that [c4 s8 asserts|the hall had been kept at nineteen degrees by three machines since morning].

== d2 | Varda State Herald | 2038-08-22T07:00:00Z | Hands off our champion!
[=c5|The Security Ministry] [!c5|announced] that [c5 s7 asserts|a foreign service had put a nerve agent in the champion's tea]. [=c6|The ministry] [!c6|knew] who had served it: [c6 s7 asserts|the cup was carried in by Ondarra's second, in a borrowed white jacket]. [=c7|It] [!c7|called for] [c7 s7 demands|the title to be awarded to Kesh without further play].

== d3 | The Corniche Mail | 2038-08-23T06:30:00Z | The man with the tray
[c8 s6 asserts|I have been at the Meridian for eleven years, and it was I who took him his glass at five past four], [!c8|says] [=c8,c9|a waiter] who prefers not to be named. [=c9|He] [!c9|had] [c9 s6 asserts|shirt and back soaked; everyone in the hall was fanning himself with the bulletin]. [=c10|Ondarra’s] camp [!c10|denied] [c10 s4 denies-|that anyone of theirs had gone near the champion's table].

[=c11|Dr Hilde Auster], the toxicologist at the port hospital, [!c11|found] [c11 s2 asserts|blood as clean as a child's, and a temperature of forty-one].

== d4 | Chess Telegraph | 2038-08-30T18:00:00Z | What Kesh says
The champion spoke from a garden chair. [c12 s3 asserts|I had forgotten to drink and my head boiled, that is all], [=c12,c13,c14|Kesh] [!c12|said]. [=c13|He] [!c13|would have lost] the game: [c13 s3 asserts|the rook was hanging, I had seen it ten minutes before]. [=c14|He] [!c14|promised] [c14 s3 promises|to play on in October].

What remains is the cup. [=c15|The ministry] [!c15|states] that [c15 s7 asserts|it has the dregs in a laboratory in Varda]. [c16 s8 asserts|Every cup from that table went through the dishwasher before supper], [!c16|says] [=c16|the hotel]. [=c17|The board] [!c17|regrets] [c17 s1 asserts|that nobody thought of sealing the table].

? responsibility | What felled the champion? | c1 c11 c12 / c5
? account | Was Kesh losing when he collapsed? | c2 c13 / c3
? responsibility | Who brought the tea? | c6 / c8 c10
? account | Was the hall hot? | c4 / c9
? denial | Do remains of the tea exist? | c15 / c16
~ c17 c16 | an unsealed table and a washed cup go together
~ c7 c14 | a demand and a promise
~ c1 c4 | a cool hall speaks against heat, but the body may overheat otherwise
