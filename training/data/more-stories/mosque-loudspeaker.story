# A curfew night in the old town of Zaffran: who called people out, whether the curfew had been announced, whether live rounds were used, how many were arrested, whether a minaret was hit
@ s1 | Governorate of Zaffran | body | governorate | the governorate; the Governorate of Zaffran
@ s2 | General Idris Kanté-Moor | person | governorate | Kanté-Moor; General Idris Kanté-Moor; the general
@ s3 | Old Town Elders | body | elders | the Old Town Elders; the elders
@ s4 | muezzin Hashim | person | | Hashim; the muezzin; muezzin Hashim
@ s5 | Crescent Ambulance | body | ambulance | Crescent Ambulance; the ambulance service
@ s6 | Lawyers for Zaffran | body | lawyers | Lawyers for Zaffran; the lawyers
@ s7 | a tobacconist | unnamed | | a tobacconist; the tobacconist
@ s8 | a corporal | unnamed | governorate | a corporal; the corporal
@ s9 | the restorers of the Copper Mosque | group | | the restorers of the Copper Mosque; the restorers

== d1 | Levantine Wire | 2040-10-10T23:50:00Z | Shots in Zaffran after curfew
[=c1|The governorate] [!c1|accused] [c1 s1 asserts|the muezzin of the Copper Mosque of sending people into the street through his loudspeaker]. [=c2|Muezzin Hashim] [!c2|said] [c2 s4 asserts|there had been no current since sunset and he had prayed with his own throat, the evening prayer and not a word beside it].

[=c3|General Idris Kanté-Moor] [!c3|said] [c3 s2 asserts|his men carried rubber bullets and nothing else]. [=c4|Crescent Ambulance] [!c4|took] [c4 s5 asserts|three men with holes from rifle bullets to the Frankish hospital].

[c5 s3 asserts|“No one told us that we had to be at home,”] [!c5|said] [=c5|the elders]. [=c6|The general] [!c6|said] [c6 s2 asserts|leaflets had been dropped and drums beaten from four o’clock].

== d2 | Zaffran Mirror | 2040-10-11T14:00:00Z | A night in copper street
[=c7|A tobacconist] [!c7|saw] [c7 s7 asserts|young men with green armbands going from door to door shouting “Out!”, before there was a sound from the mosque]. [=c8|He] [!c8|picked up] [c8 s7 asserts|brass cases by the handful in front of his shutter]. [=c9|He] [!c9|used] the leaflet to light his stove, [=c9|he] [!c9|says]: [c9 s7 asserts|they came down in the afternoon like snow].

[=c10|The elders] [!c10|report] [c10 s3 asserts|a hole in the minaret as large as a door]. [=c11|The governorate] [!c11|said] [c11 s1 asserts|the minaret was untouched, as anyone could see].

== d3 | Lawyers for Zaffran, bulletin | 2040-10-14T09:00:00Z | Detained
[=c12|We] [!c12|have] the names of [c12 s6 asserts|238 people who were taken that night]. [=c13|The general] [!c13|told] the Mirror [c13 s2 asserts|that seventeen ringleaders had been detained]. [=c14|We] [!c14|demand] [c14 s6 demands|to see them]. 

== d4 | Zaffran Mirror | 2041-01-09T14:00:00Z | A corporal’s letter
[=c15|A corporal] [!c15|writes] [c15 s8 asserts|that each of them drew forty rounds of ball that evening, and that he brought eleven back]. [=c16|He] [!c16|drove] [c16 s8 asserts|four buses’ worth to the salt prison before midnight]. [=c17|The restorers of the Copper Mosque] [!c17|have replaced] [c17 s9 asserts|six courses of stone below the gallery, “where a shell went through”]. [=c18|Kanté-Moor] [!c18|hopes] [c18 s2 promises|to retire].

? responsibility | Who called people out? | c1 / c2 c7
? denial | Had the curfew been announced? | c5 / c6 c9
? denial | Were live rounds fired? | c3 / c4 c8 c15
? denial | Was the minaret hit? | c10 c17 / c11
? figure | How many were arrested? | c12 c16 / c13
~ c14 c13 | a demand to see them
~ c2 c10 | the mosque, of sound and of stone
