# Relief rice in a famine district: whether the sacks held gravel, whether soldiers took a share, whether anyone starved, how many sacks were landed
@ s1 | Almoners' Fund | body | relief fund | the Almoners' Fund; the fund; the almoners
@ s2 | Marguerite Osei-Thorn | person | relief fund | Osei-Thorn; Marguerite Osei-Thorn; the fund's delegate; the delegate
@ s3 | a porter | unnamed | | a porter; the porter
@ s4 | a camp cook | unnamed | | a camp cook; the camp cook
@ s5 | Colonel Bastian Reeve-Ilo | person | army | Reeve-Ilo; Colonel Bastian Reeve-Ilo; the colonel
@ s6 | a corporal | unnamed | | a corporal; the corporal
@ s7 | Prefect Lalo Hanrath | person | prefecture | Hanrath; Prefect Lalo Hanrath; the prefect
@ s8 | a crane driver | unnamed | | a crane driver; the crane driver
@ s9 | a ship's purser | unnamed | | the ship's purser; the purser
@ s10 | a well digger | unnamed | | a well digger; the well digger
@ s11 | Sister Abelone | person | | Sister Abelone; the sister
@ s12 | a seamstress | unnamed | | a seamstress; the seamstress
@ s13 | a mule driver | unnamed | | a mule driver; the mule driver
@ s14 | rice merchants' bench | body | merchants | the rice merchants' bench; the bench

== d1 | Tumbrel Bay Observer-Herald | 2031-04-10T07:00:00Z | What was in the sacks
The steamer Charity Overmore discharged her last sack on Tuesday; on Wednesday the pots stayed cold. [c1 s4 asserts|“You could have paved a yard with what I poured out,”] [!c1|said] [=c1|a camp cook]. [=c2|Marguerite Osei-Thorn], delegate of the Almoners’ Fund, [!c2|replied] [c2 s2 asserts|that each bag had contained good white rice from seam to seam].

[=c3|A seamstress], who cuts up the empty bags for shirts, [!c3|has found] [c3 s12 asserts|flour of rice in the corners of every single one, never a pebble]. [=c4|A porter] [!c4|knows] by his shoulders: [c4 s3 asserts|twice the weight it ought to have been, and it ground like a millstone when you set it down].

[=c5|The fund] [!c5|reckoned] the cargo [c5 s1 asserts|at eight thousand sacks]. [=c6|The well digger] of the upper camp [!c6|wants] [c6 s10 demands|rope].

== d2 | Inter-Isles Cable | 2031-04-12T16:10:00Z | Colonel: “Not a grain”
TUMBREL BAY – [=c7|Colonel Bastian Reeve-Ilo], whose men guard the road, [!c7|told] this agency [c7 s5 denies|that not a grain of the people’s rice had gone into a barracks kettle]. [=c8|Prefect Lalo Hanrath] [!c8|agrees]: [c8 s7 denies|the escorts had arrived with their own biscuit and left with their belts tightened].

[=c9|A mule driver], counted in by none of them, [!c9|saw] it differently: [c9 s13 asserts|at the ford every fifth animal was led off behind the guardhouse and came back light]. [c10 s6 asserts|We did have our cut, the sergeant measured it by the helmet], [!c10|confessed] [=c10|a corporal].

Sister Abelone, who keeps the dispensary, slit a dozen of the bags. [c11 s11 asserts|Stones from the river bed under two fingers of cereal, in all twelve], [=c11|she] [!c11|said]. [=c12|Hanrath] [!c12|declared] [c12 s7 asserts|that since the new year no one in his district had died of hunger].

== d3 | Under the Neem, a radio letter | 2031-04-19T20:00:00Z | Counting
Good evening. How many came off that ship? [c13 s8 asserts|My hook went down four hundred times and lifted twenty at each], [!c13|says] [=c13|a crane driver], and leaves the sum to you. [=c14|The purser], who signed for her, [!c14|says] [c14 s9 asserts|five thousand sacks were all she had, and those were all she gave].

[=c15|The rice merchants’ bench] [!c15|hopes] [c15 s14 asserts|that prices will fall by the new moon]. Of the rice itself [=c16|the purser] [!c16|thinks] well: [c16 s9 asserts|he watched every one of them being filled, and nothing but husked grain went in].

[=c17|Osei-Thorn] [!c17|has turned] on the guards: [c17 s2 asserts|they helped themselves on the way up, and she would say so under oath]. [=c18|She] [!c18|promised] [c18 s2 promises|a second ship for the end of April]. [=c19|The sister] [!c19|has buried] [c19 s11 asserts|eleven children of starvation since the new year].

== d4 | Inter-Isles Cable | 2031-05-20T11:30:00Z | Second ship awaited
TUMBREL BAY – [=c20|The bench] [!c20|conceded] [c20 s14 asserts|that rice had gone up by half]. Asked about its second ship, [=c21|the fund] [!c21|pleaded] [c21 s1 asserts|engine trouble in a foreign port]. [=c22|The camp cook] [!c22|is weary] of the waiting: [c22 s4 asserts|no ship has come in since the first]. [=c23|Reeve-Ilo] [!c23|declined] to say [c23 s5 doubts|what his corporal is charged with]. [=c24|Hanrath] [!c24|will visit] [c24 s7 promises|the camps when the road is mended]. [=c25|The seamstress] [!c25|has sewn] [c25 s12 asserts|two hundred shirts].

? account | Did the sacks hold stones instead of rice? | c1 c4 c11 / c2 c3 c16
? denial | Did the escorts take a share of the rice? | c9 c10 c17 / c7 c8
? figure | How many sacks were landed? | c5 c13 / c14
? denial | Had anyone in the district died of hunger since the new year? | c12 / c19
~ c15 c20 | a hope and how it turned out
~ c18 c22 | a promise and its breach
~ c18 c21 | a promise and an excuse
~ c3 c25 | the bags, and what was made of them
