# An island is evacuated before an eruption: whether all were taken off, who ordered the last boat to leave, whether the alarm was justified, whether the army shot at boatmen, how many refused
@ s1 | Emergency Council | body | government | the Emergency Council; the council
@ s2 | General Rosamund Achebe-Ilves | person | army | Achebe-Ilves; General Rosamund Achebe-Ilves; the general
@ s3 | Volcano Observatory of Pico Largo | body | scientists | the Volcano Observatory; the observatory
@ s4 | Dr Stellan Figueroa | person | scientists | Figueroa; Dr Figueroa; Dr Stellan Figueroa; the observatory's head
@ s5 | Headman Teo Kalani-Ruiz | person | islanders | Kalani-Ruiz; the headman; Headman Teo Kalani-Ruiz
@ s6 | Boatmen's Guild | body | boatmen | the Boatmen's Guild; the boatmen; the guild
@ s7 | Birgit Nzeogwu | person | islanders | Nzeogwu; Birgit Nzeogwu; the shopkeeper
@ s8 | Sea Wing | body | army | the Sea Wing; the navy
@ s9 | Hotel Owners' Chamber | body | business | the Hotel Owners' Chamber; the hotel owners; the chamber
@ s10 | a former assistant | unnamed | | a former assistant
@ s11 | an airman | unnamed | army | one of the airmen

== d1 | Ring of Fire News | 2041-03-14T21:00:00Z | Island “empty” as mountain rumbles
PUNTA SAL, March 14 (RFN) - [c1 s1 asserts|The last inhabitants of Pico Largo were taken off on Thursday evening, and nobody but seabirds remains], [=c1|the Emergency Council] [!c1|said].

[=c2|The head of the observatory, Dr Stellan Figueroa,] [!c2|said] [c2 s4 asserts|an eruption was to be expected within three days]. [=c3|The Hotel Owners’ Chamber], whose members have lost the Easter trade, [!c3|called] [c3 s9 denies-|the forecast “a cough taken for the plague”].

About 2,300 people live on Pico Largo, by the census. [c4 s6 asserts|We carried 1,870 across and they were hungry], [=c4|the Boatmen’s Guild] [!c4|said].

Where were the others? [=c5|Headman Teo Kalani-Ruiz], the last to step ashore, [!c5|said] they were still there: [c5 s5 asserts|some four hundred in the caves at Old Landing, with goats]. [=c6|He] [!c6|begged] [c6 s5 demands|the Sea Wing to go back].

The island lies eleven kilometres from the coast, a cone with villages round its foot. Old Landing is on the far side, where the cliffs are, and can be seen neither from the mainland nor from the harbour. The evacuation began on Monday with the schools and went on for four days. The hospital was moved on Tuesday, and the bank on Wednesday.

Mount Largo last erupted in 1911, destroying a sugar mill.

== d2 | Ring of Fire News | 2041-03-15T12:10:00Z | Boatmen say soldiers fired over their heads
PUNTA SAL, March 15 (RFN) - [c25 s6 asserts|Six boats that put out for Pico Largo on Thursday night turned back under fire], [!c25|according to] [=c25|their crews]. [c7 s6 asserts|There were three bursts from the grey cutter, and then a voice saying go home], [=c7|a helmsman] [!c7|told] RFN.

[=c8|The Sea Wing] [!c8|said] [c8 s8 asserts|flares had been let off to guide small craft]. [=c9|General Rosamund Achebe-Ilves], who has charge of the evacuation, [!c9|denied] [c9 s2 denies-|having forbidden further trips]. [c10 s2 asserts|“It was the guild that asked us to stop, at dusk, because of the swell,”] [=c10|she] [!c10|told] reporters. [=c11|The guild’s president] [!c11|said] [c11 s6 denies|no such request was made by him or in his hearing].

A shopkeeper from Old Landing, [=c12|Birgit Nzeogwu], [!c12|reckons] [c12 s7 asserts|that those who stayed are no more than thirty, and stayed of their own will].

The sea was calm on Thursday, by the harbour log.

The sugar warehouse at Punta Sal, where most of the islanders are living, has no windows and two taps. A kitchen has been set up in the customs shed. Dogs are not allowed; some sixty of them are on the mole. On Friday the mountain could not be seen for cloud. Ferries to the other islands are running to time.

== d3 | The Chamber’s Bulletin | 2041-03-18T08:00:00Z | Three days have passed
And the mountain? Smokes, as it did under our grandfathers. [=c13|The chamber] [!c13|asks] [c13 s9 demands|the council to let guests return by the weekend]. [=c14|We] also [!c14|ask] [c14 s9 demands|who will pay].

Members report 1,100 cancelled nights for the first week of April alone. The sardine festival is lost. The Miramar has let its band go. Those with bookings from abroad should offer the autumn at a reduction of a fifth, and should on no account send photographs of the mountain with its cap on. A brochure is being printed.

[=c15|A former assistant of the observatory] [!c15|tells] us [c15 s10 asserts|the needle that started the alarm had been knocked by a cat]. [=c16|The observatory] [!c16|says] [c16 s3 denies|it has never had a cat, and that the needle is behind glass].

[c17 s1 promises|Everyone will be let home as soon as the danger is over], [=c17|the council] [!c17|assures] us. We look forward to a date.

== d4 | Ring of Fire News | 2041-03-21T06:40:00Z | Mount Largo erupts
PUNTA SAL, March 21 (RFN) - The mountain opened at 3.15 on Thursday morning, seven days after the warning. Ash fell on Punta Sal like flour.

[c18 s4 asserts|We were wrong by four days and right by one volcano], [=c18|Figueroa] [!c18|said].

[=c19|The Emergency Council] [!c19|acknowledged] [c19 s1 asserts|that “a number of persons” had been on the island]. [=c20|A helicopter crew of the Sea Wing] [!c20|counted] [c20 s8 asserts|387 people on the beach at Old Landing, and lifted off every one in eleven flights].

[=c21|One of the airmen] [!c21|said] [c21 s11 asserts|he had himself fired past the bows of the boats on the fourteenth, on the general’s word]. [=c22|Achebe-Ilves] [!c22|declined] [c22 s2 doubts|to talk about a matter that is before a court].

The cloud rose to nine kilometres, and lightning could be seen in it from two hundred. Lava ran down the northern side and reached the sea before noon. Old Landing lies under four metres of stones. The observatory’s tin roof was found on the mainland, in a field. There were no deaths, apart from the goats.

[=c23|Nzeogwu], among the rescued, [!c23|said] [c23 s7 denies|that nobody she met in the caves had wished to stay]. [=c24|The hotel owners] [!c24|offered] [c24 s9 promises|them rooms, at half price].

? status | Was the island empty on 14 March? | c1 / c5 c12 c19 c20
? denial | Had the general stopped the boats? | c9 / c21
? figure | How many had stayed? | c5 / c12
? denial | Was the forecast sound? | c2 c18 / c3 c15
? account | What set off the alarm? | c15 / c16
? denial | Did the Sea Wing shoot at boats? | c7 c25 c21 / c8
? responsibility | Who stopped the boats? | c10 / c11 c21
? account | Did people stay of their own will? | c12 / c23
~ c4 c20 | those carried by boat and those lifted later
~ c6 c13 | two demands
~ c9 c22 | a denial, and silence later
~ c17 c13 | a promise and a request
