# A ferry goes down in a strait: whether the master left before his passengers, whether an alarm was sounded, how many were aboard
@ s1 | Captain Rasmo Hallvik | person | shipping line | Hallvik; the master; the captain; Captain Rasmo Hallvik
@ s2 | Nine Holms Line | body | shipping line | the Nine Holms Line; the line; the shipping line
@ s3 | a crab fisherman | unnamed | | a crab fisherman; the fisherman
@ s4 | a deck steward | unnamed | | a deck steward; the steward
@ s5 | Nerea Coldwater | person | | Coldwater; Nerea Coldwater; the pilot
@ s6 | Tobin Mallory-Ash | person | shipping line | Mallory-Ash; Tobin Mallory-Ash, a director of the line; the director
@ s7 | a mother of two | unnamed | | a mother of two; the mother
@ s8 | coastguard commander Kerenza Skerray | person | coastguard | Skerray; Kerenza Skerray; the commander; Coastguard Commander Kerenza Skerray
@ s9 | a radio operator | unnamed | | a radio operator at the coastguard station; the radio operator
@ s10 | second engineer Kester Parrish | person | | Parrish; the second engineer; Kester Parrish
@ s11 | a cellist | unnamed | | a cellist; the cellist
@ s12 | harbour office | body | | the harbour office
@ s13 | passengers' families | body | families | the families; the families' association
@ s14 | inquiry chair Justice Emory Plowright | person | inquiry | Plowright; Justice Emory Plowright; the judge
@ s15 | captain's daughter | person | | his daughter; the captain's daughter

== d1 | Straits Wire | 2036-09-03T04:30:00Z | Ferry sinks off Carrow Head
The ferry Queen Maud of Wraysholm sank off Carrow Head shortly before two on Wednesday morning. [=c1|The Nine Holms Line] [!c1|said] [c1 s2 asserts|that 212 people had been aboard, crew included]. [c2 s2 asserts|Captain Hallvik had been the last to go over the side], [=c2|it] [!c2|said].

A crab fisherman who was first at the spot had a different tale. [c3 s3 asserts|“The first dry trousers I hauled in had gold braid above them, and the decks behind him were black with people,”] [=c3|he] [!c3|said]. [=c4|The fisherman] [!c4|took] thirty-one into his boat, [!c4|by his own count]: [c4 s3 asserts|“thirty-one, and a dog”].

[c5 s7 asserts|He lifted my little one into the second-last raft, filled the last, and when the bow went under he was alone at the rail], [!c5|recalled] [=c5|a mother of two] wrapped in a curtain. She had nothing good to say of the rest of the crew: [=c6|she] [!c6|said] [c6 s7 asserts|no bell or hooter had gone off at any time]. [=c7|Coastguard Commander Kerenza Skerray] [!c7|hopes] [c7 s8 asserts|that all have been picked up].

== d2 | The Wraysholm Halyard | 2036-09-04T08:00:00Z | An empty bridge
There is one question in every kitchen on Wraysholm. [=c8|A deck steward] [!c8|answers] it in these words: [c8 s4 asserts|“We ran up for orders at half past one, four hundred feet of ship still full, and there was no one at the wheel. His raft was gone.”]

Tobin Mallory-Ash, a director of the line, surprised the press by parting with his own firm’s account. [c9 s6 asserts|“Our man abandoned those whom he was paid to bring home,”] [!c9|said] [=c9|the director]. [c10 s8 denies|“He did no such thing,”] [!c10|retorted] [=c10|Skerray], when the words of Mallory-Ash were read to her. [=c11|The commander] [!c11|gave] the warmth of the sea [c11 s8 asserts|as eight degrees].

[=c12|A cellist] bound for the festival [!c12|remembers] [c12 s11 asserts|seven long blasts, so loud that she dropped her case]. [=c13|Second engineer Kester Parrish] [!c13|says] [c13 s10 asserts|that he pulled the alarm lever himself and heard it all over the ship]. In the first minutes [=c14|he] [!c14|expected] [c14 s10 asserts|the pumps to cope].

[=c15|The harbour office] [!c15|counted] [c15 s12 asserts|240 who went up the gangway and sailed in her, sailors among them] – by a turnstile that babies in arms pass unnumbered. [=c16|The families’ association] [!c16|demands] [c16 s13 demands|a ship to search the east side].

== d3 | Straits Wire | 2036-09-06T15:00:00Z | Master speaks
[c17 s1 asserts|“I went when there was nobody left to send ahead of me,”] [=c17|Captain Rasmo Hallvik] [!c17|told] reporters from a wheelchair. [=c18|He] [!c18|had promised] his wife [c18 s1 promises|to give up the night run after this summer].

[=c19|Nerea Coldwater], the pilot on duty, [!c19|has handed in] a sworn paper, [!c19|according to which] [c19 s5 asserts|she had given Hallvik tea on the quay at twenty to two, with the rafts of the others only then being lowered]. [=c20|His daughter] [!c20|protests] [c20 s15 asserts|that her father stood up to his knees on the boat deck until the last soul was off it].

[=c21|The shipping line] [!c21|does not know] [c21 s2 doubts|whether the bow door was shut when she sailed]. [=c22|The radio operator at the coastguard station] [!c22|noted] [c22 s9 asserts|a first call for help at 1.21]. [=c23|Skerray] [!c23|now says] [c23 s8 asserts|that nineteen are missing]. [=c24|Parrish] [!c24|explained] [c24 s10 asserts|that three of the four pumps had failed within minutes].

== d4 | Wraysholm Halyard, letters and notes | 2036-10-11T08:00:00Z | From the inquiry
Fog on the ferry steps, and a full hall. [=c25|Justice Emory Plowright], who has the chair, [!c25|opened] with the remark [c25 s14 asserts|that the sea keeps no minutes]. [=c26|He] [!c26|will hear] [c26 s14 promises|every survivor who wishes it, in private if need be]. [=c27|The steward] [!c27|told] him [c27 s4 asserts|that the cabins below the car deck had been booked out].

Our correspondent understands from [=c28|the families] [!c28|that] [c28 s13 asserts|a fund of ninety thousand has been raised among them]. [=c29|Mallory-Ash] [!c29|regrets] [c29 s6 asserts|that the line saved money on lamps]. The master has taken a house near the harbour, where, [=c30|he] [!c30|says], [c30 s1 asserts|the night boat can be heard from bed]; it is the one he sails on no more. And [=c31|the cellist] [!c31|writes] to us [c31 s11 demands|to ask whoever found a cello to keep it out of the sun].

? account | Did the master leave the ferry before his passengers? | c3 c8 c9 c19 / c2 c5 c10 c17 c20
? denial | Was an alarm sounded on board? | c12 c13 / c6
? figure | How many people were aboard? | c1 / c15
~ c7 c23 | a hope and a later count
~ c4 c23 | taken into one boat, and missing
~ c14 c24 | an expectation and what came of it
~ c1 c4 | all aboard and those in one boat
~ c5 c6 | the master's help and the want of an alarm
