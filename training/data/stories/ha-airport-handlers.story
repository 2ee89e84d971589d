# A strike of baggage handlers ends in tear gas: whether tear gas was used indoors, whether a child died of it, whether the strike had been called off, whether strike-breakers were foreign, how many flights went
@ s1 | National Airports Corporation | body | company | the National Airports Corporation; the airports corporation; the corporation
@ s2 | Chief Executive Maurizio Appiah | person | company | Appiah; the chief executive; Chief Executive Maurizio Appiah
@ s3 | Apron Workers' Union | body | union | the Apron Workers' Union; the union
@ s4 | Sunniva Delacruz | person | union | Delacruz; Sunniva Delacruz; the union's president
@ s5 | Airport Police | body | police | the Airport Police; airport police; police
@ s6 | Dr Hakon Ferreyra | person | hospital | Ferreyra; Dr Ferreyra; Dr Hakon Ferreyra
@ s7 | Home Secretary Yolande Mbatha | person | government | Mbatha; the home secretary; Home Secretary Yolande Mbatha
@ s8 | Lidia Sorensen-Paz | person | travellers | Sorensen-Paz; Lidia Sorensen-Paz; the traveller
@ s9 | Swiftload | body | contractor | Swiftload; the contractor
@ s10 | the parents | group | | the parents
@ s11 | a chemist | unnamed | | the chemist
@ s12 | a constable | unnamed | police | a constable
@ s13 | a second pathologist | unnamed | | a second pathologist
@ s14 | minutes of the Sunday meeting | document | | the minutes
@ s15 | air traffic office | body | | the air traffic office

== d1 | National Wire Agency | 2037-12-21T19:30:00Z | Police clear terminal as strike bites
CAPITAL AIRPORT, Dec 21 (NWA) - Airport police moved against striking baggage handlers on Monday, four days before Christmas, and passengers fled coughing into the car parks.

[=c1|Police] [!c1|insisted] [c1 s5 denies|that no gas had been used inside the building]. [c2 s8 asserts|It came rolling over the check-in desks like milk], [=c2|Lidia Sorensen-Paz], who was to fly to her mother’s, [!c2|said].

[=c3|The National Airports Corporation] [!c3|said] [c3 s1 asserts|310 of 400 flights had left as planned]. [=c4|The Apron Workers’ Union] [!c4|said] [c4 s3 asserts|the runway had been “as quiet as a church, with forty take-offs all told”].

The handlers want a ninth man in every loading team. [=c5|The corporation] [!c5|has offered] [c5 s1 promises|gloves].

The handlers walked out on Thursday. Since then suitcases have been piling up in the underground hall, where there were some 14,000 on Monday morning. The departure hall was full, and children were asleep on the belts. Police came up by the escalators from the station at twenty past four. By six the hall had been emptied and the doors locked.

[=c6|Chief Executive Maurizio Appiah] [!c6|said] [c6 s2 asserts|the union had agreed on Sunday to call the action off, and had broken its word].

== d2 | National Wire Agency | 2037-12-22T13:00:00Z | Boy, 4, dies after terminal clearance
CAPITAL AIRPORT, Dec 22 (NWA) - A boy of four died early on Tuesday in the Children’s Hospital, where he had been brought from the departure hall.

[c7 s6 asserts|His airways were burned by an irritant], [=c7|Dr Hakon Ferreyra] [!c7|said]. [=c8|Home Secretary Yolande Mbatha] [!c8|told] parliament [c8 s7 asserts|the child had had a weak heart from birth and had died of that]. [=c9|The parents] [!c9|contested] [c9 s10 denies-|this].

[=c10|Sunniva Delacruz], president of the union, [!c10|described] [c10 s4 denies|as fiction what Appiah had said about Sunday]. [c11 s4 asserts|“There was a meeting about parking,”] [=c11|she] [!c11|said].

[=c12|She] [!c12|accused] the corporation [c12 s4 asserts|of flying in two hundred men from abroad to break the strike]. [=c13|Swiftload], which supplies the replacements, [!c13|said] [c13 s9 asserts|they were students of the city’s own technical college, every one].

The hall was opened again on Tuesday at nine. Cleaners with masks had been at work in it all night. On the floor by desk forty stood a toy lorry, around which people walked. Some aircraft left with no bags. Talks, which were to have been held at noon in the state conciliator’s office, had not begun by one.

[=c14|The home secretary] [!c14|called on] [c14 s7 demands|both sides to let people get home].

== d3 | Night Shift, union monthly | 2038-01-03T00:00:00Z | What the vent remembers
A ventilation engineer took the filters out on Boxing Day and put them in a bag. [c15 s11 asserts|There is enough orthochlor in there to clear a stadium], [!c15|says] [=c15|the chemist he showed them to].

Our night shift is from ten to six. There are twelve belts and eighteen tugs. A hold takes two tons an hour with nine men, and with eight it takes the same, and that is the whole of the dispute. In January the wind comes across the apron from the lake. Gloves help for the first hour. On page four: what tea does to the kidneys.

[=c16|A constable] [!c16|writes] to us: [c16 s12 asserts|“We threw eleven in the hall. The sergeant counted the rings.”]

[=c17|The union] [!c17|urges] [c17 s3 demands|members not to speak to Swiftload’s lads, who are 17 and cold]. [c18 s3 asserts|They come from over the mountains, they were told it was a film], [=c18|it] [!c18|adds].

== d4 | The Capital Record | 2038-02-11T07:30:00Z | Inquest opens, minutes surface
[=c19|Airport police] [!c19|now concede] [c19 s5 asserts|that “some canisters may have rolled in”]. [=c20|A second pathologist], called by the Home Office, [!c20|found] [c20 s13 asserts|the boy’s heart normal in every respect].

[=c21|Minutes of the Sunday meeting], signed by both, [!c21|have] the following: [c21 s14 asserts|“Agreed: action suspended until 2 January. Parking: no time.”] [=c22|Delacruz] [!c22|said] [c22 s4 asserts|the page had been added later].

[=c23|The air traffic office] [!c23|gave] the number of departures on 21 December [c23 s15 asserts|as 57, of which 17 were military]. [=c24|Mbatha] [!c24|has withdrawn] [c24 s7 asserts|what she told the House].

The inquest is held in the same building as the strike court, one floor up, and lawyers run between the two. A plan of the hall has been hung up, with pins. The strike itself ended on 4 January, after fifteen days. Most of the luggage has been given back; some 900 pieces that nobody has claimed are to be sold in the spring.

[=c25|Appiah] [!c25|promised] [c25 s2 promises|a ninth man].

? denial | Was gas used in the hall? | c1 / c2 c15 c16 c19
? figure | How many flights left on Monday? | c3 / c4
? denial | Had the union agreed to suspend the strike? | c6 c21 / c10 c11 c22
? account | What did the boy die of? | c7 c9 / c8
? account | Was the boy's heart weak? | c8 / c20
? account | Where were the replacements from? | c12 c18 / c13
~ c4 c23 | forty civilian take-offs, and 57 with the military ones
~ c5 c25 | two promises
~ c14 c17 | two demands
