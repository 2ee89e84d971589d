# Water released from a dam drowns farms across a border: whether notice was given, how much was let out, whether the dam was at risk, how many drowned, whether compensation was offered
@ s1 | Hydro Authority of Pelaya | body | Pelaya | the Hydro Authority; Pelaya's Hydro Authority; the authority
@ s2 | Energy Minister Xiomara Lindahl | person | Pelaya | Lindahl; the energy minister; Energy Minister Xiomara Lindahl
@ s3 | Government of Tresk | body | Tresk | Tresk; the government of Tresk; Treskish officials; Tresk's government
@ s4 | Agriculture Secretary Ode Villanueva | person | Tresk | Villanueva; the agriculture secretary; Agriculture Secretary Ode Villanueva
@ s5 | Lower Basin Growers | body | farmers | the Lower Basin Growers; the growers; farmers
@ s6 | Kesi Van Aalst | person | farmers | Van Aalst; Kesi Van Aalst; the melon grower
@ s7 | River Treaty Secretariat | body | treaty | the River Treaty Secretariat; the secretariat
@ s8 | a turbine hand | unnamed | Pelaya | a turbine hand; the turbine hand
@ s9 | Red Lantern | body | relief | Red Lantern; the relief society
@ s10 | Pelaya's embassy | body | Pelaya | the embassy; Pelaya's embassy

== d1 | Basin News Wire | 2038-04-03T09:00:00Z | Flood wave from upstream dam hits Tresk
A wall of water released from the Santa Rita dam in Pelaya swept over the border into Tresk before dawn on Saturday, drowning crops, cattle and an unknown number of people.

[=c1|Tresk] [!c1|said] [c1 s3 denies|it had received no warning of any kind]. [=c2|Pelaya’s Hydro Authority] [!c2|said] [c2 s1 asserts|a telegram had gone out on Thursday, and a second on Friday].

[c3 s2 asserts|“Had we not opened the gates the wall itself would have gone, and with it half of Tresk,”] [=c3|Energy Minister Xiomara Lindahl] [!c3|told] a news conference. [=c4|She] [!c4|described] the release [c4 s2 asserts|as modest, at 900 cubic metres a second].

[=c5|The relief society Red Lantern] [!c5|reported] [c5 s9 asserts|17 bodies in the reeds at Low Ferry].

The Santa Rita dam is 90 metres high and was finished in 1974 with the help of a bank that both countries still owe. Below it the river falls gently for 60 kilometres to the border, where the valley widens. The land there is the garden of Tresk, with melons, hemp and 14,000 small farms. Seed was in the ground already.

The two countries share the river under a treaty of 1961. They have quarrelled over it in every wet year since.

== d2 | Low Ferry Grower | 2038-04-05T07:30:00Z | Melons to the sea
[c6 s6 asserts|I had it off my cousin’s husband, who had it off the ferryman, who had it from a lorry: they are opening up on Friday night], [!c6|says] [=c6|Kesi Van Aalst], who moved her mother and her pump on the strength of it.

The mud lies about a hand deep, brown and warm. It has a skin on it by noon. Of the 40 hectares of Hill End only the hill is left, and on the hill stand nineteen cows, a piano and a school desk. The ferry itself turned up in a hop field. It is hardly scratched, and has been made fast to a pear tree.

If the lorry knew, who else? [=c7|Agriculture Secretary Ode Villanueva], up to his waders in her field, [!c7|said] [c7 s4 asserts|a telegram had come, to an office that is closed on Fridays]. [=c8|His own government], reached later, [!c8|insisted] [c8 s3 denies|that there was no such telegram].

[=c9|The Lower Basin Growers] [!c9|estimate] [c9 s5 asserts|that 2,600 cubic metres came down each second at the peak, by the marks on the mill]. [=c10|They] [!c10|want] [c10 s5 demands|a Treskish engineer at the gates, with a key].

Sandbags may be returned to the school.

== d3 | La Turbina, staff paper | 2038-04-09T00:00:00Z | A quiet night at Santa Rita
[=c11|A colleague from the turbine hall] [!c11|writes]: [c11 s8 asserts|The lake was four metres under the crest, and dropping. The wall could have stood like that till Christmas]. The letter was sent to all sections and then called back.

[=c12|The minister], visiting on Tuesday, [!c12|assured] the staff [c12 s2 promises|that nobody would lose a post over it].

[=c13|The authority] [!c13|takes the view] [c13 s1 asserts|that all those who drowned had been on the sandbanks against regulations]. The canteen will close early on Thursday.

Our chess team has beaten the spillway section by four to two. The nursery will be closed for painting from Monday. Colleagues who go on fishing from the crest in spite of the sign are reminded of the sign. Sugar is on its way. Old editions of this paper may be read in the library, with the exception of number nine.

== d4 | Basin News Wire | 2038-05-14T13:15:00Z | Treaty body: telegram sent to wrong country
The warning of 1 April was addressed to Tresk Island, a holiday resort, [=c14|the River Treaty Secretariat] [!c14|found]. [c14 s7 asserts|No message reached the government of Tresk before the water did], it said.

The finding, 44 pages with a map, was made by three engineers, one from each country and one from neither. It is not binding. Tresk Island lies in another ocean. It has a golf course and a post office, which received the telegram on a Thursday at ten past four and pinned it to the board, where it still hung in May.

[=c15|The secretariat] [!c15|put] the peak [c15 s7 asserts|at 2,450 cubic metres a second]. [c16 s7 asserts|The level of the lake was “well below any that could endanger the structure”], [=c16|it] [!c16|added].

[=c17|Lindahl] [!c17|admitted] [c17 s2 asserts|that the first figure had been that of one gate out of three]. [c18 s2 asserts|The danger was real, and I saw it sweat], [=c18|she] [!c18|said] of the dam.

[=c19|Red Lantern] [!c19|ended] its work [c19 s9 asserts|with 44 dead]. [=c20|The growers] [!c20|complained] [c20 s5 denies|that not a cent had been offered to them]. [=c21|Pelaya’s embassy] [!c21|said] [c21 s10 asserts|a cheque for eleven million had been lying at its front desk since April]. [=c22|Villanueva] [!c22|confirmed] [c22 s4 asserts|having seen it: it was made out to Tresk Island].

[=c23|The authority] [!c23|conceded] [c23 s1 asserts|that nineteen of the drowned had been in their beds].

? denial | Did a warning reach Tresk's government? | c1 c8 c14 / c7
? denial | Had a warning been sent? | c2 / c8
? account | Was the dam in danger? | c3 c18 / c11 c16
? figure | How much water was let out? | c4 / c9 c15 c17
? account | Where were the drowned when the wave came? | c13 / c23
? denial | Was compensation offered? | c20 / c21 c22
~ c5 c19 | bodies in one place and dead in all
~ c6 c14 | a rumour from a lorry is no message to a government
~ c10 c12 | a demand and a promise
~ c2 c14 | sent, and not received
