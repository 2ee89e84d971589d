# A passenger ship lies in quarantine: whether a sick man was put ashore before the port, whether it is plague, whether food was sent out
@ s1 | Harbour Health Board | body | health board | the Harbour Health Board; the health board; the board
@ s2 | Dr Eulalie Strake | person | health board | Strake; Dr Eulalie Strake; the port physician
@ s3 | Captain Nonno Feldrick | person | ship | Feldrick; Captain Nonno Feldrick; the captain
@ s4 | a cabin maid | unnamed | | a cabin maid; the cabin maid
@ s5 | a pearl merchant | unnamed | | a pearl merchant; the merchant
@ s6 | Dr Tobit Wray-Osman | person | ship | Wray-Osman; Dr Tobit Wray-Osman; the ship's doctor
@ s7 | a lagoon pilot | unnamed | | a lagoon pilot; the pilot
@ s8 | a pastry cook | unnamed | | a pastry cook; the pastry cook
@ s9 | Institute of Fevers | body | | the Institute of Fevers; the institute
@ s10 | a governess | unnamed | | a governess; the governess
@ s11 | a duck hunter | unnamed | | a duck hunter; the duck hunter
@ s12 | a boatswain | unnamed | | a boatswain; the boatswain
@ s13 | Alderman Priya Oxenholt | person | port city | Oxenholt; Alderman Priya Oxenholt; the alderman
@ s14 | a chandler | unnamed | | a chandler; the chandler

== d1 | Lagoon Evening Packet | 2029-08-03T18:00:00Z | Yellow flag off Isle of Rushes
Eight hundred people have looked at Port Salvere through glasses since Wednesday, and Port Salvere has looked back. [=c1|Dr Eulalie Strake], the port physician, [!c1|pronounced] [c1 s2 asserts|the sickness aboard the Melisande to be plague, of the kind that swells the groin].

[c2 s6 denies|“Bad oysters and worse nerves; I would let my own child sleep in that ward,”] [!c2|signalled] [=c2|Dr Tobit Wray-Osman], who doctors the ship. [=c3|A lagoon pilot] [!c3|claims] [c3 s7 asserts|that on Tuesday night, off the reeds, a man in blankets was lowered into a punt and poled away].

[=c4|Captain Nonno Feldrick] [!c4|wrote] by semaphore [c4 s3 denies|that every person who had boarded was still on his list and on his deck]. [=c5|Alderman Priya Oxenholt] [!c5|requires] [c5 s13 demands|that she be towed out of sight of the casino]. [=c6|The board] [!c6|announced] [c6 s1 asserts|two deaths].

== d2 | Telegraphic Union of the Coasts | 2029-08-06T09:30:00Z | “Not what they say it is”
PORT SALVERE – [=c7|The Institute of Fevers] [!c7|cabled] on Sunday [c7 s9 asserts|that the rods it had grown from the first victim were those which emptied cities in old times]. [=c8|A pearl merchant] aboard, who bought the bishop’s rooms, [!c8|has] his own opinion: [c8 s5 asserts|nothing but a stomach upset, cured in his own case by brandy].

[=c9|The boatswain] [!c9|denied] [c9 s12 denies-|that anybody had been taken off on the way in]. [=c10|A cabin maid], by a note in a bottle, [!c10|told] [c10 s4 asserts|how number forty had been emptied between two rounds of the watch, patient, trunk and parrot, over the side and into the dark].

The alderman was asked about provisions. [c11 s13 asserts|“A raft with bread, fruit and ice has gone out every single morning,”] [=c11|she] [!c11|said]. [=c12|A governess] at the rail [!c12|shouted] through a speaking trumpet [c12 s10 denies|that nothing had come from land for four days and they had been living on what was left of a wedding cake].

== d3 | Marsh and Mere, a fortnightly | 2029-08-15T00:00:00Z | Number forty
I know whoever shoots ducks in those reeds, and one of them had something to sell me. [c13 s11 asserts|“A foreign gent, hot as a stove. I had him in my hut the Wednesday, and he gave me a gold coin not to say which ship,”] [!c13|said] [=c13|the duck hunter]. [=c14|He] [!c14|would not tell] [c14 s11 doubts|where the gentleman was now].

[=c15|A pastry cook] of the Melisande, whom I reached by lamp, [!c15|contradicts] the governess: [c15 s8 asserts|he had unpacked loaves, melons and blocks from the shore each day, and had thrown the melons to the gulls]. [c16 s14 asserts|I was paid for seven rafts and loaded none. The order was cancelled the day it was made], [!c16|admits] [=c16|a chandler].

[=c17|The governess] [!c17|writes] besides [c17 s10 asserts|that she has begun to teach the stokers to dance].

== d4 | Telegraphic Union of the Coasts | 2029-09-01T12:00:00Z | Ship released
PORT SALVERE – The yellow flag came down on Saturday. [=c18|Wray-Osman] [!c18|now conceded] [c18 s6 asserts|that he had known those lumps for what they were since the second day: the pest, and no other thing]. [=c19|The health board] [!c19|reported] [c19 s1 asserts|eleven deaths in all]. [=c20|Strake] [!c20|promised] [c20 s2 promises|a barrier of tar and cats round the whole quay]; [=c21|she] [!c21|had earlier feared] [c21 s2 asserts|that hundreds would die]. [=c22|The merchant] [!c22|demands] [c22 s5 demands|his fare back]. [=c23|Feldrick] [!c23|regards] [c23 s3 asserts|the flag as an insult to the paint]. [=c24|The cabin maid] [!c24|has opened] [c24 s4 asserts|a shop for bottles]. [=c25|The pilot] [!c25|notes] [c25 s7 asserts|that no cats have been seen].

? account | Was the sickness on board plague? | c1 c7 c18 / c2 c8
? denial | Was a sick man put off the ship before port? | c3 c10 c13 / c4 c9
? denial | Was food sent out to the ship every day? | c11 c15 / c12 c16
~ c6 c19 | an earlier and a later number
~ c19 c21 | a fear and what came of it
~ c20 c25 | a promise, and its breach
~ c13 c14 | he was in the hut; where he is now is left open
