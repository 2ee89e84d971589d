# Gunmen in an embassy garden: how many staff are held, whether the ambassador escaped, who the gunmen are, whether a safe passage was agreed, whether the host country knew
@ s1 | Foreign Office of Brevia | body | Brevia | the Foreign Office; Brevia's Foreign Office; Brevia
@ s2 | Foreign Secretary Honor Mukherjee-Dahl | person | Brevia | Mukherjee-Dahl; the foreign secretary; Foreign Secretary Honor Mukherjee-Dahl
@ s3 | Interior Minister Absalom Ritter | person | Cantara | Ritter; the interior minister; Interior Minister Absalom Ritter
@ s4 | Cantaran police | body | Cantara | the police; Cantaran police; police
@ s5 | Brigade of the Ninth | body | gunmen | the Brigade of the Ninth; the Brigade; the gunmen
@ s6 | Ambassador Quentin Amoah | person | Brevia | Amoah; the ambassador; Ambassador Quentin Amoah
@ s7 | a gardener | unnamed | embassy | a gardener; the gardener
@ s8 | Papal Orphanage | body | neighbours | the orphanage; the sisters next door; Sister Immaculata
@ s9 | Cantaran Exiles' Forum | body | exiles | the Exiles' Forum; the forum
@ s10 | a guest | unnamed | | a guest
@ s11 | Cantara | body | Cantara | Cantara
@ s12 | lawyers for the men of 9 May | group | | lawyers

== d1 | Transworld Agency | 2042-09-09T11:40:00Z | Gunmen storm Brevian embassy in Cantara
PUERTO CANTARA, Sept 9 (Transworld) - Gunmen broke into the garden of the Brevian embassy on Tuesday during a rose show and drove guests and staff into the house.

[=c1|Cantaran police] [!c1|put] the number of hostages [c1 s4 asserts|at 18]. [=c2|Brevia’s Foreign Office] [!c2|said] [c2 s1 asserts|35 of its employees and nine guests could not be reached].

[c3 s3 asserts|“The ambassador is safe; he left by the kitchen,”] [!c3|said] [=c3|Interior Minister Absalom Ritter]. [=c4|The Foreign Office] [!c4|was unable to confirm] [c4 s1 doubts|this].

[=c5|A group that called itself the Brigade of the Ninth] [!c5|claimed] [c5 s5 asserts|to have carried out the raid] in a call to this agency. [=c6|It] [!c6|demanded] [c6 s5 demands|the freeing of all those arrested after the riots of 9 May].

The rose show is held every September and is open to anyone with a ticket. Dogs are admitted. About two hundred people had passed through the garden by noon. A florist’s van was left standing across the gate with its doors open, and roses had been trodden into the drive. Streets round the port were closed from one.

[=c7|Ritter] [!c7|said] [c7 s3 asserts|the raiders were foreigners, without exception, and had landed from a yacht]. Brevia ruled Cantara until 1970, and the embassy was once the governor’s house.

== d2 | El Pueblo de Cantara | 2042-09-10T07:00:00Z | ‘I pruned for thirty years and now this’
[c8 s7 asserts|I know two of those boys. One mowed this lawn for me last summer], [=c8|the gardener] [!c8|says], a man with thorn scratches up to the elbow. [c9 s7 asserts|His Excellency was upstairs at the window at six this morning, in a dressing gown with dragons on it], [=c9|he] [!c9|adds].

Avenida Brevia is a quiet street of plane trees and dentists. Since Tuesday it has been full of soldiers, who sit on the kerb and share melons. Electricity was cut off at ten, water at noon. Towards evening there was a piano to be heard from the upper floor, slow and not quite in tune. It stopped at nine, as it does in good houses.

From the wall of the orphanage next door you can see the roses. [c10 s8 asserts|We sent over bread for sixty, and they asked for more], [!c10|says] [=c10|Sister Immaculata].

[=c11|The Exiles’ Forum], from abroad, [!c11|declared] [c11 s9 asserts|that the ministry had been told of the plan in August, by letter]. [=c12|Ritter] [!c12|dismissed] the letter [c12 s3 denies|as a fairy tale with a postmark]. The forum has published the receipt.

== d3 | Brevian Morning Courier | 2042-09-11T05:30:00Z | Aeroplane waits, engines warm
[=c13|Honor Mukherjee-Dahl, the foreign secretary,] [!c13|told] the Commons [c13 s2 asserts|that the gunmen had been granted an aircraft to a country of their choice]. [c14 s3 denies|They will leave that house in handcuffs or under a sheet, and nobody has told them otherwise], [!c14|said] [=c14|her Cantaran colleague].

[=c15|The Brigade] [!c15|let] eleven people go on Wednesday, which, [=c15|it] [!c15|said], [c15 s5 asserts|left it with thirty-three].

[=c16|Mukherjee-Dahl] [!c16|praised] [c16 s2 asserts|the ambassador, who had turned down an offer to be freed first].

On page six: a history of the dragon gown.

The aircraft, a charter with forty seats, stood at the end of the runway with its steps down until dark. Pilots of the national line were walking round it. The pound lost a farthing. In our own streets there was no disturbance, and at the Cantaran legation in Park Row a single policeman was stamping his feet in the cold.

== d4 | Transworld Agency | 2042-09-14T20:15:00Z | Embassy siege ends without shots
PUERTO CANTARA, Sept 14 (Transworld) - The last hostages walked out of the Brevian embassy on Sunday, and seven young men were driven to the airport in a bakery van.

[c17 s6 asserts|“At no time did I leave the house. I did not care to meet the kitchen staff on the way,”] [=c17|Ambassador Quentin Amoah] [!c17|said].

[=c18|The police] [!c18|published] the names of the seven; [c18 s4 asserts|five were born in Cantara], they [!c18|said]. [=c19|Ritter] [!c19|maintained] [c19 s3 asserts|that a man could be a foreigner in his heart].

[=c20|A guest], who kept a diary on the backs of seed packets, [!c20|noted] [c20 s10 asserts|forty-four people on the first night, “counting the poodle as a person”].

[=c21|An official at the ministry] [!c21|acknowledged] [c21 s3 asserts|that the August letter had been read and marked “nothing new”]. [=c22|Mukherjee-Dahl] [!c22|said] [c22 s2 promises|Brevia would reopen the embassy by the winter]. [=c23|Cantara] [!c23|asked] [c23 s11 demands|that it be moved to a street with fewer walls].

Six days had left their mark on the house: mattresses at the windows, candle grease on the stairs, a tally of meals pencilled on the wallpaper. Nothing had been stolen except one rose bowl. Traffic in the avenue was moving by ten in the evening. The rose show will be held next year, in the hall of the fire brigade.

[=c24|Lawyers for the men of 9 May] [!c24|said] [c24 s12 asserts|none of their clients had been released].

? figure | How many people were held at first? | c1 / c2 c20
? denial | Had the ambassador left? | c3 / c9 c16 c17
? responsibility | Were the raiders all foreigners? | c7 / c8 c18
? denial | Were the gunmen granted a way out? | c13 / c14
? denial | Had the ministry been told of the plan? | c11 c21 / c12
~ c2 c15 | hostages before and after some were let go
~ c10 c1 | bread for sixty is no count of hostages
~ c4 c3 | unable to confirm is no denial
~ c6 c24 | a demand, and that it was not met
~ c22 c23 | a promise and a request
