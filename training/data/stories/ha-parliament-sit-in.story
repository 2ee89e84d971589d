# Farmers occupy a parliament chamber: whether doors were forced, whether a deputy was hit, how many tractors came, whether the subsidy was cut, whether they left freely
@ s1 | Speaker Adwoa Kirchner | person | parliament | Kirchner; the speaker; Speaker Adwoa Kirchner
@ s2 | Milk and Barley Movement | body | farmers | the Milk and Barley Movement; the movement; the farmers
@ s3 | Lars-Ole Quiroga | person | farmers | Quiroga; Lars-Ole Quiroga
@ s4 | Agriculture Minister Beatrix Hamadou | person | government | Hamadou; the agriculture minister; Agriculture Minister Beatrix Hamadou
@ s5 | Capital Police | body | police | the Capital Police; police; the police
@ s6 | Deputy Ernesto Valk | person | parliament | Valk; the deputy; Deputy Ernesto Valk
@ s7 | an usher | unnamed | parliament | an usher; the usher
@ s8 | Budget Office | body | government | the Budget Office
@ s9 | Progress Party | body | government | the Progress Party; Progress
@ s10 | a deputy of Progress | unnamed | government | a deputy
@ s11 | committee on order | body | parliament | the committee; the committee on order
@ s12 | toll cameras | document | | the toll cameras

== d1 | Parliament Live (blog) | 2043-02-12T15:30:00Z | Farmers in the chamber
15.30 [c1 s1 asserts|They broke the bronze door with a fence post], [=c1|Speaker Adwoa Kirchner] [!c1|tells] Channel Two from her garage.

15.02 [=c2|An usher], still in white gloves: [c2 s7 asserts|“I opened it. They had an appointment, it is in the book, at two.”]

14.47 Hay on the government bench. [=c3|Lars-Ole Quiroga] of the Milk and Barley Movement [!c3|says] [c3 s3 asserts|2,000 tractors are in town]. [=c4|Police] [!c4|say] [c4 s5 asserts|they have seen about 350].

14.20 [=c5|The movement] [!c5|demands] [c5 s2 demands|that the cut in the diesel refund be taken back tonight]. [c6 s4 denies|There is no cut], [=c6|the agriculture minister, Beatrix Hamadou,] [!c6|says].

14.05 Session interrupted. We are trying to find out why.

13.40 Good afternoon. We will be following today’s sitting, at which a bill on seed potatoes is down for its second reading. The gallery is rather full for potatoes. Outside there is a smell of the country. The public restaurant has pea soup and pancakes. Updates appear at the top; refresh your page.

== d2 | The Progressive | 2043-02-13T06:00:00Z | Democracy, with dung
Deputy Ernesto Valk is nursing a swollen cheek. [c7 s6 asserts|A man with a boot for a hand swung at me by the cloakroom], [=c7|he] [!c7|told] The Progressive, and [!c8|named] the man: [c8 s6 asserts|Quiroga].

[=c9|The Progress Party] [!c9|asks] [c9 s9 demands|for the immunity of such people to be lifted], overlooking that they have none.

[=c10|Hamadou] [!c10|explained] once more [c10 s4 asserts|that the refund would not shrink by one cent but be paid “in a smaller number of larger forms”].

The carpet, a gift of the weavers of the south, took eleven years to make. There is straw in it now. The bust of the founder wore a cap with ear flaps till the evening. Cleaners came at one in the morning with shovels. The business of the house will be taken up on Monday, after a short prayer, with the question of potatoes.

[c11 s5 asserts|The chamber was cleared by our officers shortly before midnight], [=c11|the Capital Police] [!c11|reported]. [=c12|The speaker] [!c12|thanked] them [c12 s1 asserts|for their firmness].

== d3 | Country Cousin | 2043-02-14T05:00:00Z | We swept up after ourselves
Nobody cleared us. [c13 s2 asserts|We voted at half past nine, by show of caps, and were home for the milking], [!c13|says] [=c13|the movement].

It was a soft night, with a thaw coming, and the column went home by the ring road with its lamps lit, three hours of lamps. At every bridge there were people. Some had brought their children out in pyjamas. Old Mrs Tange of Bakke Farm, who is ninety, drove the whole way herself in top gear, and would do it again on Tuesday.

[c14 s3 asserts|I sat in the gallery from two until the vote, eating a sausage, and never went near a cloakroom], [=c14|Quiroga] [!c14|assures] us. About a certain cheek [=c15|a deputy of Mr Valk’s own party] [!c15|tells] us [c15 s10 asserts|that he walked into a microphone].

[=c16|The Budget Office], which nobody had asked, [!c16|published] a table. [c16 s8 asserts|The refund falls by eleven in the hundred from July], [=c16|it] [!c16|shows].

Dates of the spring fairs are on the back.

== d4 | Parliament Live (blog) | 2043-03-01T11:00:00Z | What the committee of the house found
The committee on order met in public for once. [=c17|Its report] [!c17|states] [c17 s11 asserts|that the bronze door bears no mark, and that an appointment for two o’clock had been entered under “sundry”].

[=c18|Kirchner] [!c18|conceded] [c18 s1 asserts|that she had seen the fence post on television, where it was holding up a banner].

[c19 s6 asserts|It may have been another farmer], [=c19|Valk] [!c19|allowed]. [=c20|He] [!c20|insisted] [c20 s6 asserts|that he had been struck].

[=c21|A police sergeant] [!c21|said] [c21 s5 asserts|his squad reached the chamber at ten and found it empty, with the lights out and the floor wet]. [=c22|Toll cameras] [!c22|had registered] [c22 s12 asserts|612 tractors].

The committee sat for four days and inspected the door by torchlight. It heard ushers, deputies, farmers and a vet. Its report, with photographs, is fifty pages long. The straw, in a sack, was produced. The bill on seed potatoes, in the meantime, has been passed without a vote. Members’ bags will from now on be opened at the north gate.

[=c23|Hamadou] [!c23|promised] [c23 s4 promises|to put off the change by a year]. So there was to be a change? [c24 s4 doubts|“I have said what I have said,”] [=c24|she] [!c24|replied].

? denial | Was the door broken? | c1 / c2 c17 c18
? figure | How many tractors came? | c3 / c4 / c22
? denial | Was the refund to be cut? | c6 c10 / c16
? account | Did a farmer hit the deputy? | c7 c19 c20 / c15
? responsibility | Did Quiroga hit him? | c8 / c14
? account | How did the occupation end? | c11 / c13 c21
~ c5 c23 | a demand and a promise
~ c8 c19 | a name withdrawn, a blow not
~ c24 c10 | an evasion
~ c9 c12 | a demand and thanks
