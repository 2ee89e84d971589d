# Buses leave a besieged sugar town: how many people got out, who turned the fourth bus back, whether fighters hid aboard, whether the pause still runs
@ s1 | Governor Tamsin Adeyoke | person | provincial government | Adeyoke; the governor; Governor Tamsin Adeyoke
@ s2 | Front of the Seven Valleys | body | Front | the Front; the Front of the Seven Valleys
@ s3 | Colonel Vireo Masindi | person | army | Masindi; the colonel; Colonel Vireo Masindi
@ s4 | Lantern Relief | body | aid workers | Lantern Relief; the charity; the relief organisation
@ s5 | a bus driver | unnamed | | the driver; a bus driver
@ s6 | Hanneke Obuya | person | townspeople | Obuya; Hanneke Obuya; the schoolteacher
@ s7 | Comrade Ferro | person | Front | Ferro; Comrade Ferro; the Front's commander
@ s8 | the army | body | army | the army; army headquarters
@ s9 | two people close to the talks | unnamed | | two people close to the talks

== d1 | Meridian Cable | 2041-06-11T17:10:00Z | First buses leave Karambe
KARAMBE, June 11 (Meridian Cable) - Three of four buses carrying civilians out of the besieged sugar town of Karambe reached government lines on Tuesday, [!c1|according to] [=c1|the relief organisation Lantern Relief], [c1 s4 asserts|which counted 212 passengers at the bridge]. The fourth never arrived.

[=c2|Colonel Vireo Masindi], whose brigade has ringed the town since March, [!c2|said] [c2 s3 asserts|the Front had ordered the driver to go back when he reached the old weighbridge]. [=c3|The Front of the Seven Valleys] [!c3|rejected] [c3 s2 denies-|the colonel’s version], [!c4|saying] [c4 s2 asserts|its men had waved all four vehicles through].

The pause in shelling was to last until Thursday at dawn. [=c5|Governor Tamsin Adeyoke] [!c5|pledged] [c5 s1 promises|that those who came out would be housed in the stadium at Port Lissom and nowhere else].

The road to the weighbridge runs for six kilometres between burnt cane. Mines have been cleared from one lane of it. Two wrecked ambulances stand on the verge where they were hit in April, and drivers use them to judge the halfway point.

Karambe, whose mill used to crush a tenth of the country’s cane, had 9,000 inhabitants before the war. It has had no mains water for eleven weeks.

== d2 | The Lissom Evening Flame | 2041-06-11T20:30:00Z | BUS OF SHAME
They hid behind grandmothers. [c6 s8 asserts|Nine gunmen in women’s shawls were pulled off the second bus], [=c6|army headquarters] [!c6|told] the Flame last night, and [c7 s8 asserts|two of them had confessed before supper].

The stadium has 1,100 beds, lent by the navy, and a smell of fresh paint. Children were playing football between the rows by nine o’clock. A van from the telephone company offered free calls. There was a queue for it all night, and nobody in it wished to give a name.

[c8 s1 asserts|“Three hundred and forty human beings slept in clean beds tonight,”] [=c8|the governor] [!c8|beamed] at the gate of the stadium. [=c9|She] [!c9|called on] [c9 s1 demands|neighbours to bring blankets, and not to bring cameras].

[=c10|A driver with oil to his elbows] [!c10|had] a different story to tell. [c10 s5 asserts|It was soldiers who put a tree trunk across the road in front of me, and soldiers who pointed at the way I had come from]. [c11 s5 asserts|“I never even saw the weighbridge,”] [=c11|he] [!c11|shrugged].

Our lottery results are on page 31.

== d3 | Voice of the Valleys | 2041-06-12T06:00:00Z | The people’s convoy
[c12 s7 asserts|There was not a single fighter on those buses, and every shawl had a grandmother inside it], [=c12|Comrade Ferro] [!c12|declared] to cheering crowds in the mill yard. [=c13|Our commander] [!c13|announced] [c13 s7 asserts|that the truce had died at 4.40 this morning, when a mortar bomb killed a boy at the well].

[c14 s7 promises|We shall go on letting through anyone who wishes to leave], [=c14|he] [!c14|said], but [!c15|demanded] [c15 s7 demands|that the brigade pull its guns back behind the canal first].

[=c16|The enemy’s headquarters] [!c16|claims] [c16 s8 asserts|that its batteries have been silent since Tuesday noon]. The boy’s name was Ilan. He was carrying two cans.

The mill has not crushed since the spring. Its chimney carries a flag, its boiler house a kitchen. In the evening the school band, or what is left of it, played in the yard, and the drummer used a saucepan. The next issue of this paper will be printed on wrapping paper if the post does not arrive.

== d4 | Harbour Weekly | 2041-06-14T09:00:00Z | What the passenger list says
Four days after the evacuation, this newspaper has seen the list that [=c17|Lantern Relief] kept at the bridge. [=c17|It] [!c17|names] [c17 s4 asserts|212 persons, the youngest of them aged six days]. [c18 s4 asserts|Every passenger was searched twice before boarding and nobody was taken off afterwards], [!c18|said] [=c18|the charity].

The list runs to nine pages. It is written in three hands, two of them shaky. Against some names there is a cross in pencil, which marks those who had to be carried. The oldest passenger was born in the year in which the mill was opened. Copies have been given to both sides and to the families’ committee at the stadium.

[=c19|The governor’s office] [!c19|conceded] on Friday [c19 s1 asserts|that her first number had included the people who were expected on the fourth bus].

[=c20|Hanneke Obuya], a schoolteacher who was on that bus, [!c20|recalled] [c20 s6 asserts|men with brigade badges turning it round at a fallen tree]. Was she afraid? [c21 s6 asserts|“Of the driver’s gearbox, mostly,”] [=c21|she] [!c21|said].

[=c22|Masindi] [!c22|would not say] [c22 s3 doubts|whether his men had been on that stretch of road]. [c23 s3 asserts|The pause was kept to the last minute of its term], [=c23|he] [!c23|added]. A second convoy, [!c24|according to] [=c24|two people close to the talks], [c24 s9 asserts|is being planned for Sunday].

[=c25|The Front] [!c25|estimates] [c25 s2 asserts|that 5,000 people remain in the town]. Nobody has been able to check.

? figure | How many people came out on 11 June? | c1 c17 / c8
? responsibility | Who turned the fourth bus back? | c2 / c3 c4 / c10 c20
? account | Did the fourth bus reach the weighbridge? | c2 / c11
? denial | Were fighters taken off the buses? | c6 / c12 c18
? status | Was the pause kept? | c13 / c16 c23
? figure | Was the governor's first number of those who arrived right? | c8 / c19
~ c1 c25 | those who left and those who remain
~ c5 c9 | housing promised, and blankets asked for
~ c14 c15 | a promise and its condition
~ c18 c24 | a first convoy and a second
