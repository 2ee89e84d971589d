# A procession is crushed on a footbridge: whether it had been closed, what set the crowd running, how many were saved by the boatmen
@ s1 | Temple Trust of Saru Hill | body | temple trust | the Temple Trust; the trust
@ s2 | Warden Indrek Palasami | person | temple trust | Palasami; Warden Indrek Palasami; the warden
@ s3 | District Officer Meret Holloway-Zur | person | district | Holloway-Zur; District Officer Meret Holloway-Zur; the district officer
@ s4 | a drummer | unnamed | | a drummer; the drummer
@ s5 | a sugar-cane vendor | unnamed | | a sugar-cane vendor; the vendor
@ s6 | a pilgrim from the plains | unnamed | | a pilgrim from the plains; the pilgrim
@ s7 | a rope inspector | unnamed | | a rope inspector; the rope inspector
@ s8 | a boatman | unnamed | | a boatman; the boatman
@ s9 | a priestess | unnamed | temple trust | a priestess of the hill; the priestess
@ s10 | Sergeant Oke Brannigar | person | district police | Brannigar; Sergeant Oke Brannigar; the sergeant
@ s11 | a photographer | unnamed | | a photographer; the photographer
@ s12 | a dressmaker | unnamed | | a dressmaker; the dressmaker
@ s13 | Ferrymen's Guild | body | boatmen | the Ferrymen's Guild; the guild
@ s14 | district mortuary | body | | the district mortuary; the mortuary

== d1 | Hill Country Wire | 2034-11-14T23:00:00Z | Footbridge disaster at lantern feast
SARU – Twenty-eight people were dead by midnight after a panic on the rope bridge below Saru Hill. [c1 s3 asserts|“I had it shut at four with a bar and two constables, and I saw the bar in place,”] [=c1|District Officer Meret Holloway-Zur] [!c1|said]. [=c2|A sugar-cane vendor] whose barrow stood at the near end [!c2|is emphatic]: [c2 s5 denies|nothing lay across that bridge all day but the shadow of the trees].

[=c3|A pilgrim from the plains] [!c3|says] [c3 s6 asserts|he had read “No passage” on a board and climbed over the pole behind a whole village doing the same].

What made them run? [c4 s4 asserts|“A cable sang and snapped above us. After that there was no stopping anyone,”] [!c4|recalled] [=c4|a drummer]. [c5 s2 denies|“No rope broke, none has since, go and pull at them,”] [!c5|said] [=c5|Warden Indrek Palasami] of the shrine. [=c6|He] [!c6|has asked] [c6 s2 demands|for the pilgrims to go round by the ford].

== d2 | Saru Observer | 2034-11-17T05:00:00Z | Fire, rope or a rumour
[=c7|A rope inspector] [!c7|ran] all four cables through his hands and [!c7|found] [c7 s7 asserts|every strand sound from anchor to anchor, and the bearers greased]. Yet [=c8|a photographer] [!c8|holds] a plate up to the light: [c8 s11 asserts|you can see the broken end whipping above the heads like a snake].

[=c9|A priestess of the hill] [!c9|parts] from her own trust: [c9 s9 asserts|the steel gave way with a note like a cracked bell, and forty lamps fell]. [=c10|She] [!c10|wishes] [c10 s9 demands|the bridge were never hung again].

The sergeant is not sure of his superior. [c11 s10 denies|“We were sent to the market to look for pickpockets. Nobody stood at that end, and nobody put anything across it,”] [=c11|Sergeant Oke Brannigar] [!c11|said]. [=c12|The Temple Trust] [!c12|recorded] in its day-book [c12 s1 asserts|that the crossing was blocked from the hour of the conch, and that the crowd had thrown the gate into the gorge].

== d3 | Saru Observer | 2034-11-24T05:00:00Z | The boats
Below the bridge lay seven boats. [=c13|The Ferrymen’s Guild] [!c13|claims] [c13 s13 asserts|to have pulled ninety-four out of the water alive]. [=c14|A boatman] [!c14|did not see] so many: [c14 s8 asserts|“Thirty, if you count the two goats twice.”] [c15 s12 asserts|“We were four score and fourteen on that sandbank, I tore up my whole stock to bandage them and know what I used,”] [!c15|said] [=c15|a dressmaker].

[=c16|The mortuary] [!c16|had] [c16 s14 asserts|thirty-three on its list on Thursday]. [=c17|The drummer] [!c17|says] [c17 s4 asserts|he was himself one of those fished out]. [=c18|The boatman] [!c18|was told] to be quiet by his guild; [c18 s8 asserts|the reward is paid by the head], [=c18|he] [!c18|points out].

[=c19|Holloway-Zur] [!c19|cannot say] [c19 s3 doubts|who had the key of the bar].

== d4 | Two Valleys Almanac | 2035-01-05T00:00:00Z | After the feast
The feast, we read, will be held on the flat this year. The rope inspector sells his certificate in copies. [c20 s7 asserts|The third strand from the left had been spliced in his grandfather’s time], [=c20|he] [!c20|mentions].

[=c21|The Temple Trust] [!c21|will build] [c21 s1 promises|in stone]. [=c22|The pilgrim] [!c22|says] [c22 s6 asserts|he will not cross anything wider than a ditch for the rest of his days]. [=c23|Palasami] [!c23|thinks] [c23 s2 asserts|that thirty-three is a number which will be remembered], which is what everyone thinks. [=c24|The photographer] [!c24|is asked] for her plate by both sides; [c24 s11 promises|she will sell it to neither], [=c24|she] [!c24|says].

? denial | Was the bridge barred when the crowd came? | c1 c3 c12 / c2 c11
? account | Did a cable break on the bridge? | c4 c8 c9 / c5 c7
? figure | How many did the boatmen save? | c13 c15 / c14
~ c16 c23 | a later count and what is made of it
~ c6 c21 | a request and a promise
~ c10 c21 | two wishes for the bridge
~ c18 c14 | a motive for a count, and a count
~ c19 c1 | an open question about a key, and a bar in place
~ c20 c4 | an old splice, and a break in the evening
