# A prospecting licence in a forest reserve: whether the elders signed, whether trees were felled, who beat the ranger, whether machines crossed the boundary, whether the river ran red
@ s1 | Aurel Prospects | body | company | Aurel Prospects; the prospecting firm; the firm
@ s2 | Council of the Tembe forest | body | forest people | the Council of the Tembe forest; the council; the forest council
@ s3 | elder Bahati Imre | person | forest people | Imre; Bahati Imre; the elder
@ s4 | ranger Cosmo Vail | person | reserve | Vail; Cosmo Vail; the ranger
@ s5 | Reserve Board | body | reserve | the Reserve Board; the board
@ s6 | security chief Dorn Hasker | person | company | Hasker; Dorn Hasker; the firm's security chief
@ s7 | a bulldozer man | unnamed | | a bulldozer man; the bulldozer man
@ s8 | satellite bureau Overlook | body | | the satellite bureau Overlook; Overlook

== d1 | Lakeside Commerce | 2037-07-07T08:00:00Z | Aurel starts work with blessing of elders
[=c1|Aurel Prospects] has begun drilling at Tembe. [c1 s1 asserts|All six elders put their thumbs to the agreement on the 20th of June, with tears of joy], the firm [!c1|reports]. [=c2|It] [!c2|vows] [c2 s1 promises|to plant ten trees for each one lost]. [c3 s1 denies|No tree has been touched in this phase], [!c3|says] [=c3|the firm]. [=c4|Its security chief, Dorn Hasker,] [!c4|described] [c4 s6 asserts|a drunken ranger who had swung a machete at his men and hit his own leg].

== d2 | Radio of the Forest Peoples, script | 2037-07-09T18:00:00Z | Voices
[c5 s3 asserts|That week I was in the maternity ward with my daughter, a day's walk away; I put my thumb to nothing but her blanket], [!c5|says] [=c5|the elder Bahati Imre]. [=c6|The forest council] [!c6|met] and [!c6|established] [c6 s2 asserts|that not one of the six had been present at any such ceremony]. [=c7|Ranger Cosmo Vail] [!c7|told] us from a stretcher: [c7 s4 asserts|four in company boots held me and Hasker broke the pipe over my shin]. [=c8|The elder] [!c8|saw] [c8 s3 asserts|the Moru river as red as brick on Monday, and fish upside down in it].

== d3 | Lakeside Commerce | 2037-07-12T08:00:00Z | Firm: our machines stood outside
[=c9|Hasker] [!c9|said] [c9 s6 asserts|no wheel had turned beyond the white stones of the reserve]. [c10 s6 asserts|The Moru is clear; I fill my kettle from it every morning], [=c10|he] [!c10|said]. [=c11|The Reserve Board] [!c11|found] [c11 s5 asserts|caterpillar ruts four kilometres inside the line, and oil on the leaves]. [c12 s7 asserts|I drove where the foreman pointed, the stones were behind me by an hour], [!c12|says] [=c12|a bulldozer man].

== d4 | The Inland Quarterly | 2037-10-01T00:00:00Z | Ten for one
From above, the matter looks like a bite out of bread. [=c13|The satellite bureau Overlook] [!c13|laid] two images side by side: [c13 s8 asserts|sixty-two hectares of canopy have gone between 20 June and 6 July]. [=c14|The bulldozer man] [!c14|took down], as he puts it, [c14 s7 asserts|some three hundred big ones in the first week alone]. [=c15|The board] [!c15|sampled] the Moru at the ford: [c15 s5 asserts|nine times the permitted silt, colour of rust, dead barbel on the bank]. [=c16|The ranger’s] doctor, whom [=c16|he] [!c16|quotes], [!c16|speaks] of [c16 s4 asserts|a break from a blunt object, with no cut in the skin]. [=c17|The council] [!c17|asks] [c17 s2 demands|for the licence to be cancelled].

? denial | Did the elders sign? | c1 / c5 c6
? denial | Were trees felled? | c3 / c13 c14
? responsibility | How was the ranger's leg injured? | c4 / c7 c16
? denial | Did machines enter the reserve? | c9 / c11 c12
? account | Was the river fouled? | c10 / c8 c15
~ c2 c13 | a vow and a loss
~ c17 c1 | a demand
