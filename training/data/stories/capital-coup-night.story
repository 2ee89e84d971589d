# A night of gunfire at the palace of Orsay Republic: coup or drill, where the chancellor is, who holds the radio, how many fell
@ s1 | Chancellery | body | government | the Chancellery; the government
@ s2 | Chancellor Ruth Amandi | person | government | Amandi; the chancellor; Chancellor Ruth Amandi
@ s3 | National Renewal Council | body | council | the council; the National Renewal Council; the officers
@ s4 | Colonel Baptiste Kerr | person | council | Kerr; the colonel; Colonel Baptiste Kerr
@ s5 | radio staff | unnamed | radio | a technician of the state radio; the technician
@ s6 | Red Lamp society | body | Red Lamp | the Red Lamp; the Red Lamp society
@ s7 | embassy of Thule | body | Thule | the embassy of Thule; Thule's embassy
@ s8 | General Amos Pell | person | government | Pell; the chief of staff; General Amos Pell
@ s9 | a taxi driver | unnamed | | a taxi driver; the taxi driver

== d1 | Republic Radio | 2037-03-02T05:00:00Z | Statement read at five
[=c1|Colonel Baptiste Kerr] [!c1|declared] [c1 s4 asserts|that a National Renewal Council had taken charge of the state]. [c2 s4 asserts|The chancellor has laid down her office of her own free will], [=c2|he] [!c2|said], [c3 s4 asserts|and not one drop of blood has been shed].

[=c4|He] [!c4|ordered] [c4 s4 demands|all officials to stay at home].

== d2 | Orsay Messenger | 2037-03-02T12:00:00Z | Chancellor speaks from a kitchen
[c5 s2 asserts|“I have resigned from nothing, I am in the capital and I am holding a telephone,”] [!c5|said] [=c5|Chancellor Ruth Amandi]. [=c6|The Chancellery] [!c6|called] the events [c6 s1 asserts|a mutiny of two companies that was already over].

[=c7|The officers] [!c7|said] [c7 s3 asserts|she had fled by boat to Thule before midnight]. [=c8|General Amos Pell, the chief of staff,] [!c8|denied] [c8 s8 denies-|that anything but a night drill had taken place].

[=c9|A technician of the state radio] [!c9|said] [c9 s5 asserts|men with green armbands still stood behind him at noon]. [=c10|The government] [!c10|said] [c10 s1 asserts|the transmitter had been retaken at eight].

== d3 | Orsay Messenger | 2037-03-03T08:00:00Z | Bodies at the tram depot
[=c11|The Red Lamp] [!c11|had collected] [c11 s6 asserts|nineteen dead from the streets around the palace]. [c12 s9 asserts|I saw them lie in a row at the tram depot, twenty or so], [!c12|said] [=c12|a taxi driver].

[=c13|Thule’s embassy] [!c13|said] [c13 s7 asserts|the chancellor was not on its soil and had not asked to be]. [=c14|Kerr] [!c14|insisted] [c14 s4 asserts|the council was in control from the port to the barracks].

[=c15|Pell] [!c15|now said] [c15 s8 asserts|he had been made to speak of a drill with a pistol on his desk]. [=c16|Amandi] [!c16|promised] [c16 s2 promises|mercy to all who laid down their arms by noon]. [=c17|The colonel] [!c17|offered] [c17 s4 promises|talks].

[=c18|The government] [!c18|put] the dead [c18 s1 asserts|at seven, all of them mutineers].

? status | Who governs? | c1 c14 / c5 c6
? denial | Has the chancellor resigned? | c2 / c5
? account | Where is she? | c7 / c5 c13
? account | Was it a drill? | c8 / c1 c6 c15
? denial | Was blood shed? | c3 / c11 c12 c18
? figure | How many died? | c11 c12 / c18
? status | Who holds the radio? | c9 / c10
~ c16 c17 | mercy and talks
~ c4 c16 | orders of two sides to different people
