# Fire in a garment factory: how many died, whether exits were chained, whether the building had a permit for the top floors, whether children worked there, whether the owner is in custody
@ s1 | Fire Service | body | | the Fire Service; the fire service; firefighters
@ s2 | Labour Minister Josefa Nkemelu | person | government | Nkemelu; the labour minister; Labour Minister Josefa Nkemelu
@ s3 | Silverneedle Apparel | body | company | Silverneedle Apparel; Silverneedle; the company
@ s4 | Ravi Stenholm | person | company | Stenholm; the owner; Ravi Stenholm; the company's owner
@ s5 | Stitchers' Federation | body | union | the Stitchers' Federation; the federation
@ s6 | Amparo Deleuze | person | workers | Deleuze; Amparo Deleuze; the seamstress; a seamstress
@ s7 | City Building Department | body | city | the Building Department; the City Building Department; the department
@ s8 | police in Marchena | body | police | police; the police; police in Marchena
@ s9 | Norrland Stores | body | buyer | Norrland Stores; the retailer
@ s10 | prosecutors | body | | the prosecutors
@ s11 | counsel for Stenholm | unnamed | company | his counsel

== d1 | Meridian Cable | 2044-07-22T14:00:00Z | At least 60 killed in garment factory fire
MARCHENA, July 22 (Meridian Cable) - A fire swept through an eight-storey garment factory in the port of Marchena on Friday.

The blaze broke out on the second floor shortly after the start of the morning shift and reached the roof within half an hour. [=c2|A seamstress who jumped from the third floor], Amparo Deleuze, [!c2|said] from a stretcher [c2 s6 asserts|that the door to the back stairs was fastened with a bicycle chain].

[=c3|Silverneedle Apparel], which makes shirts for foreign chains, [!c3|expressed] its grief and [!c3|said] in a statement [c3 s3 asserts|that “all emergency exits were open and in working order at the time of the accident”].

[=c4|The Stitchers’ Federation] [!c4|accused] the company [c4 s5 asserts|of having added the two upper storeys without leave]. [=c5|The City Building Department] [!c5|said] [c5 s7 asserts|the papers for the building, all eight floors of it, were complete].

The factory employs 1,100 people in two shifts, making shirts and children’s nightwear. Bales of flannel were stacked on the stairs, in the light of the fire clearly to be seen through the windows. Ladders reached to the fifth floor. Two cranes came from the docks. Trade with foreign chains brings the port a third of its income.

[c1 s1 asserts|Sixty bodies had been recovered by two in the afternoon, most of them of women], [=c1|the Fire Service] [!c1|said]. Smoke could be seen from the islands. It was the worst industrial fire in the country since 2019, when 34 people died at a match works.

== d2 | Marchena Workers’ Daily | 2044-07-23T07:00:00Z | They counted us like buttons
[=c6|The Stitchers’ Federation], having gone from house to house all night, [!c6|counts] [c6 s5 asserts|103 dead]. The Fire Service, which raised its own figure to 81 on Friday evening, [=c7|it] [!c7|says], [c7 s5 asserts|has not looked into the lift shaft].

[c8 s6 asserts|“They were between twelve and fourteen, the thread girls, eleven of them, I used to do their plaits,”] [!c8|said] [=c8|Deleuze]. [c25 s6 asserts|The oldest had been on the machines for two years], [=c25|the seamstress] [!c25|said].

[=c9|Ravi Stenholm, who owns Silverneedle,] [!c9|said] by telephone, from where he would not say, [c9 s4 denies|that the company had never taken on anybody under the age of eighteen]. [c10 s4 asserts|The chain was there to stop thieving, and every foreman had the key to it], [=c10|Stenholm] [!c10|said]. He then rang off.

[=c11|The federation] [!c11|called on] [c11 s5 demands|members in every shop in the port to stop work on Monday].

Comrades without a roof may sleep in the union hall. The sewing circle will make shrouds; bring thread, white only. A list of those in hospital is pasted on the door and is renewed at six and at twelve. The works band of the rope factory has offered to play at each of the burials, one by one, without a fee.

== d3 | National Business Gazette | 2044-07-25T08:30:00Z | Buyer cuts ties with Silverneedle
[=c12|Norrland Stores] [!c12|said] on Monday [c12 s9 asserts|it had placed its last order with Silverneedle in January]. Shirts with the retailer’s label and the word “Autumn” were lying in the street outside the factory on Saturday.

Norrland has 640 branches in nine countries and buys from 300 factories. Its code of conduct, which hangs in every one of them, has eleven points, of which the fourth concerns doors. Inspections are carried out on its behalf by a firm in the capital that has a staff of three. The last visit to Marchena was in 2042.

[=c13|The labour minister, Josefa Nkemelu,] [!c13|told] parliament [c13 s2 asserts|that Mr Stenholm had been arrested at the airport on Sunday]. [=c14|Police in Marchena] [!c14|said] two hours later [c14 s8 asserts|they were still looking for him]. [=c15|The minister’s office] [!c15|did not withdraw] [c15 s2 asserts|the remark].

[=c16|The minister] [!c16|said] [c16 s2 asserts|a search of the personnel files showed forty-six minors on the payroll]. [=c17|She] [!c17|promised] [c17 s2 promises|to have every factory of more than five floors inspected by October].

Shares in Norrland fell by four per cent. Cotton was unchanged.

== d4 | Meridian Cable | 2044-08-19T16:40:00Z | Marchena fire: charges brought
MARCHENA, Aug 19 (Meridian Cable) - [=c18|Prosecutors] [!c18|said] on Friday [c18 s10 asserts|that 97 people had died in the fire at Silverneedle Apparel], and [!c19|charged] its owner [c19 s10 asserts|with having locked in his workforce].

[=c20|An engineer of the Building Department] [!c20|acknowledged] [c20 s7 asserts|that the permit of 2038 ended at the sixth floor]. [=c21|Norrland Stores] [!c21|did not dispute] [c21 s9 asserts|that it had ordered 40,000 shirts in June, through an agent].

The building has since been pulled down. On the site there is a fence with photographs on it. The trial is expected to open in November and to last until spring. Four foremen and an electrician are also in the dock. Silverneedle’s two other factories, in the hills, have gone over to making uniforms and are working at full stretch.

[=c22|Stenholm], who walked into a police station on 2 August, [!c22|has denied] [c22 s4 denies-|the charge]. [=c23|His counsel] [!c23|argues] [c23 s11 asserts|that the back door gave way because firemen used it, and could not have been fastened]. [=c24|The Fire Service] [!c24|said] [c24 s1 asserts|it had cut two chains, and kept them].

? denial | Were exits chained? | c2 c19 c24 / c3 c22 c23
? denial | Had all floors a permit? | c4 c20 / c5
? denial | Did minors work there? | c8 c16 c25 / c9
? figure | How many died in all? | c6 / c18
? account | When did the retailer last order? | c12 / c21
? status | Was the owner under arrest on Sunday? | c13 c15 / c14
~ c1 c6 | bodies recovered by the afternoon, and a count from house to house
~ c1 c18 | a first count and a final one
~ c11 c17 | a strike call and a promise
~ c7 c18 | a complaint about an earlier count, and the final count
