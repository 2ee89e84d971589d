# Drones strike a refinery by night: how many got through, what burns, whether fuel will run short, whether a defector flew them, whether two workers died
@ s1 | Ministry of Defence of Castra | body | Castra | the Ministry of Defence; the defence ministry; Castra's defence ministry
@ s2 | Colonel General Wendelin Achterberg-Nour | person | Castra | Achterberg-Nour; Colonel General Wendelin Achterberg-Nour; the air defence chief
@ s3 | Governor Perpetua Solheim | person | Castra | Solheim; the governor; Governor Perpetua Solheim
@ s4 | Free Marsh Army | body | rebels | the Free Marsh Army; the Marsh Army; the rebels
@ s5 | Delta Petroleum | body | refinery | Delta Petroleum; the refinery's operator; the operator
@ s6 | a night-shift chemist | unnamed | refinery | the chemist; a night-shift chemist; a chemist
@ s7 | Burn Unit at Polder Hospital | body | hospital | the burn unit; the Burn Unit at Polder Hospital
@ s8 | Orbital Eye | body | | Orbital Eye
@ s9 | Union of Filling Stations | body | | the Union of Filling Stations; the filling stations

== d1 | Castra State Agency | 2045-01-27T05:00:00Z | Enemy raid repelled
[c1 s1 asserts|All nineteen drones launched by bandits against peaceful facilities in the Polder district during the night were destroyed in the air], [=c1|the Ministry of Defence] [!c1|reports].

[=c2|Governor Perpetua Solheim] [!c2|said] [c2 s3 asserts|falling debris had set light to dry grass outside the fence of the refinery]. [c3 s3 asserts|The fire was out by three], [=c3|she] [!c3|said], and [!c4|urged] [c4 s3 demands|drivers not to fill cans].

Air raid precautions remain as they were. Cellars are open. The bridge at Polder is closed for repairs that were planned long ago. Trains leave from the western station instead. The children’s ice festival will go ahead on the lake, with a new slide. Listeners are reminded that photographs of smoke are an offence under section nine.

The morning concert from the Hall of Columns follows.

== d2 | Marsh Frequency | 2045-01-27T09:00:00Z | Eleven for eleven
[=c5|The Free Marsh Army] [!c5|confirms] [c5 s4 asserts|that it sent eleven craft last night and that each arrived]. [c6 s4 asserts|The cracking tower has ceased to exist], [=c6|its commander] [!c6|said].

They were steered, [=c7|he] [!c7|said], [c7 s4 asserts|by a captain of the enemy’s own air defence, who came over to us in November with his wife and his codes].

[=c8|We] [!c8|warn] [c8 s4 demands|the workers of Polder to stay away from tanks].

This frequency will change at midnight. Turn the dial a hair to the left. In the second part of our programme an old woman from Reedham explains how to tell a drone by its note: the small ones are in F. Batteries are wanted, of any size. So is a barber. Good night to those at the pumps, to those in the punts, and to the dead.

== d3 | Lowland Wire | 2045-01-27T18:30:00Z | Smoke still over Polder refinery
POLDER, Jan 27 (Lowland Wire) - [c24 - asserts|Flames were visible from the motorway at dusk on Friday, some fifteen hours after the attack].

From the hard shoulder, where some forty cars had stopped, two separate columns could be seen, a black one and a white. Soldiers moved the drivers on. In the village of Little Polder the windows of the church were out, and hymn books lay on the grass. Shops had sold out of masking tape. Schools were to remain closed on Monday.

[=c9|Delta Petroleum], the operator, [!c9|acknowledged] [c9 s5 asserts|“damage to a secondary installation”] and [!c10|said] [c10 s5 asserts|output had not been affected]. [c11 s6 asserts|I can see the tower from my desk, or I could on Thursday], [=c11|a chemist on the night shift] [!c11|said]; [c12 s6 asserts|the last barrel had been pumped at 1.50, and two of her friends on the pipe bridge were dead].

[=c13|The burn unit at Polder Hospital] [!c13|said] [c13 s7 asserts|it was treating five people]. [=c14|The governor’s office] [!c14|denied] [c14 s3 denies-|that anyone had been hurt].

[=c15|Colonel General Wendelin Achterberg-Nour], who commands Castra’s air defence, [!c15|rejected] as a bedtime story [c15 s2 denies-|the account of the captain]. [c16 s2 asserts|“Every one of my officers answered this morning’s roll,”] he said.

Castra imports no petrol. A third of what it burns is made at Polder.

== d4 | Motorists’ Friend | 2045-02-10T07:00:00Z | Where to queue this week
[=c17|The Union of Filling Stations] [!c17|advises] [c17 s9 asserts|that two pumps in three are dry east of the canal]. [=c18|Delta Petroleum] [!c18|has written] to members [c18 s5 asserts|that deliveries stopped on 27 January and cannot resume before the summer].

[c19 s1 denies|There is no shortage of fuel], [=c19|the ministry] [!c19|wrote] to us when we asked.

[=c20|Pictures sold by the firm Orbital Eye] [!c20|show] [c20 s8 asserts|nine separate strikes, four of them on the tower].

[=c21|Solheim] [!c21|attended] the funeral of two pipe fitters on Saturday. [c21 s3 asserts|“They died at their posts on that night, and I was badly informed,”] [=c21|she] [!c21|said].

[=c22|The air defence chief] [!c22|confirmed] in an interview with a magazine for anglers [c22 s2 asserts|that one Captain Elmo had been on the list of deserters since 14 November].

Our own survey is not scientific. We sent six members out with an empty can each and a flask of tea. Two came back with petrol, one with paraffin, one with a cold. The longest line, at the Four Elms, ran from the pumps to the cemetery and half-way round it. Bicycles have doubled in price. Horses can be hired by the hour.

[=c23|The operator] [!c23|promises] [c23 s5 promises|coupons].

? denial | Did drones hit the refinery? | c1 / c5 c6 c20
? figure | How many drones were sent? | c1 / c5
? status | Is the refinery producing? | c10 / c12 c18
? account | Did a fire go on burning after three? | c3 / c24
? denial | Were people hurt? | c12 c13 c21 / c14
? denial | Had an air defence captain deserted? | c7 c22 / c15 c16
? denial | Is fuel short? | c17 c18 / c19
~ c2 c20 | grass, and strikes
~ c5 c20 | craft that arrived, and strikes counted on a picture
~ c4 c8 | two warnings to different people
~ c13 c21 | the hurt and the dead
