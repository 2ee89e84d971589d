# Bombs fall on a ferry market at noon: whose aircraft, how many dead, whether soldiers were there, whether the sirens sounded, whether a pilot was shot down
@ s1 | Air Command of Vess | body | Vess | the Air Command; Air Command of Vess; the command
@ s2 | Wing Commander Iphigenia Stroud | person | Vess | Stroud; Wing Commander Iphigenia Stroud; the wing commander
@ s3 | Islands Government | body | islands | the islands' government; the Islands Government
@ s4 | Premier Kahu Delacourt | person | islands | Delacourt; the premier; Premier Kahu Delacourt
@ s5 | Harbour Hospital | body | hospital | Harbour Hospital; the hospital
@ s6 | a fishwife | unnamed | | a fishwife; the fishwife; the woman
@ s7 | Neutral Air Registry | body | | the Neutral Air Registry; the registry
@ s8 | island militia | body | islands | the militia; the island militia
@ s9 | a boy called Tavi | unnamed | | Tavi; the boy

== d1 | Pan-Ocean Wire | 2042-04-21T13:30:00Z | Dozens feared dead as bombs hit market
PORT HAELE, April 21 (Pan-Ocean) - Aircraft bombed the ferry market of Port Haele at noon on Monday, when it was at its fullest.

[c1 s4 asserts|“These were machines from Vess, they came in from the west with the sun behind nothing,”] [=c1|Premier Kahu Delacourt] [!c1|said]. [=c2|The Air Command of Vess] [!c2|said] [c2 s1 asserts|all its squadrons had stood on the ground since Sunday on account of fog].

[=c3|Harbour Hospital] [!c3|had received] 38 bodies by one o’clock, it [!c3|said]; [c3 s5 asserts|thirty-eight, of whom eleven were children’s]. [c4 s8 asserts|One of the raiders fell into the sea off the mole], [!c4|said] [=c4|the island militia].

[=c5|The premier] [!c5|asked] [c5 s4 demands|for blood of group O].

Ferries from the eleven outer islands reach Port Haele between ten and half past eleven on Mondays, and the passengers go home at two. In between they buy and sell under canvas on the mole. There are about three hundred stalls. By evening, ropes had been put round the place, and shoes were being laid out in rows.

Ferries did not run in the afternoon. The market is the islands’ largest.

== d2 | The Vessian | 2042-04-22T06:00:00Z | A depot goes up
[c6 s2 asserts|What our cameras show beneath the awnings is ammunition, stacked to a man’s height, and militiamen smoking beside it], [=c6|Wing Commander Iphigenia Stroud] [!c6|explained] on Tuesday, pointer in hand. The pictures were taken on Monday at 11.58.

Did Vess bomb it, then? [c7 s2 doubts|“I am here to talk about what was there,”] [=c7|she] [!c7|said].

[c8 s2 asserts|Every aircraft we own is in its shelter this morning, and so is every pilot], [=c8|Stroud] [!c8|assured] the mothers of Vess.

[=c9|A source in the command] [!c9|puts] the dead [c9 s1 asserts|at “perhaps fifteen, in the main combatants”]. The weather will stay fine, as it has been since Saturday.

The Mothers’ Institute collects wool on Tuesdays and Fridays. The price of eggs will be held until the end of May. In Saturday’s cup match Vess Athletic meet the Customs side, and there will be special trams. The regatta club reminds members that the harbour mouth is closed to sail until further notice.

== d3 | Haele Tide-Table and News | 2042-04-23T07:00:00Z | Fish, flour, buttons
[c10 s6 asserts|There were mackerel under the awnings, and there was me, and I have never in my life sold a cartridge], [=c10|a woman whose stall stood next to the pump] [!c10|said] through a bandage. [c11 s6 asserts|Nobody whistled, nobody blew a horn, we looked up because the gulls stopped], [=c11|she] [!c11|said].

The stall with the buttons was the only one in its row to keep its roof. Its owner was not there. Somebody has picked up the buttons, thousands of them, and sorted them by colour into cups. The mole is closed to carts. The noon gun, which is fired from the castle every day, has been given a rest.

[=c12|The islands’ government] [!c12|insists] [c12 s3 asserts|that all five sirens were sounded at 11.49].

[=c13|The hospital’s count] [!c13|reached] [c13 s5 asserts|sixty-four on Wednesday morning].

[c14 s9 asserts|“There was a parachute, orange, and he waved to me,”] [!c14|said] [=c14|a boy called Tavi], who is eight and was digging for bait. His grandmother gave him a biscuit. [=c15|The militia] [!c15|denies] [c15 s8 denies-|holding any flyer].

Low water Thursday 5.12 and 17.40.

== d4 | World Affairs Fortnightly | 2042-05-10T00:00:00Z | What came out of the fog
The fog of 21 April has proved short-lived. [=c16|The Neutral Air Registry] [!c16|logged] [c16 s7 asserts|six take-offs from Vess that forenoon and five landings], and [!c17|described] the sky over both coasts as [c17 s7 asserts|without a cloud].

[=c18|Stroud] [!c18|said] in a lecture last week, [c18 s2 asserts|in a sentence that was later cut, that the crews had been told to wait until the stalls were packed away]. [=c19|Her superiors] [!c19|repudiated] [c19 s1 denies-|the sentence].

[=c20|Delacourt] [!c20|has owned up] [c20 s4 asserts|to some eighty militiamen being billeted above the fish hall]. [c21 s4 asserts|They were asleep upstairs, with their rifles locked up on another island], [=c21|he] [!c21|said]. [=c22|He] [!c22|also conceded] [c22 s4 asserts|that the siren switch had been left in the hands of a clerk who was at lunch].

Vess and the islands were one country for sixty years, and share a flag, a bank and a taste for smoked eel. Their quarrel over the customs of the strait goes back to 2038. Neither side has declared war. Aircraft of Vess carry no markings that can be read from the ground; those of the islands number four, all of them seaplanes.

[=c23|The command] [!c23|regrets] to say [c23 s1 asserts|that Flying Officer R. Anselmo-Pike has been absent from his mess since April]. [=c24|It] [!c24|would like] [c24 s1 demands|him back].

? responsibility | Did aircraft of Vess bomb the market? | c1 c16 c18 / c2 c19
? account | Was there fog that day? | c2 / c17
? account | Was there ammunition in the market? | c6 / c10 c21
? figure | How many died? | c3 c13 / c9
? denial | Did the sirens sound? | c11 c22 / c12
? denial | Was an aircraft of Vess lost? | c4 c14 c23 / c8
~ c3 c13 | a later count by the hospital
~ c20 c10 | men above the hall, and a stall below
~ c7 c6 | neither yes nor no from one who defends it
~ c15 c14 | nobody held, and somebody seen
~ c5 c24 | two requests
