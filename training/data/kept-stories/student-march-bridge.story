# Marchers fall from a footbridge at Alder Weir: pushed or collapsed, whether tear gas was used, how many drowned, whether the march had leave, whether divers were sent
@ s1 | City Police of Alderay | body | police | the city police; Alderay's police; the police
@ s2 | Chief Constance Merrow | person | police | Merrow; the chief; Chief Constance Merrow
@ s3 | League of Apprentices | body | apprentices | the League of Apprentices; the league; the apprentices
@ s4 | Jem Harcastle | person | apprentices | Harcastle; Jem Harcastle
@ s5 | a rower | unnamed | | a rower; the rower
@ s6 | Bridges Department | body | city | the Bridges Department; the department
@ s7 | a divers' foreman | unnamed | | a divers' foreman; the foreman
@ s8 | a pharmacist | unnamed | | a pharmacist; the pharmacist

== d1 | Alderay Argus live page | 2040-05-01T15:40:00Z | People in the water
[15.10] The footbridge at Alder Weir has no railing on its west side. Shoes on the bank. [=c1|Jem Harcastle] of the apprentices [!c1|tells] us [c1 s4 asserts|the shield line shoved and shoved until the rail went and we with it]. [15.25] [=c2|Police] [!c2|say]: [c2 s1 asserts|the deck gave way under too many feet, before officers had reached the bridge]. [15.40] [=c3|Chief Constance Merrow] [!c3|confirms] [c3 s2 asserts|two bodies].

== d2 | Police press room | 2040-05-01T20:00:00Z | Note
[=c4|Chief Merrow] [!c4|wishes] to correct rumours. [c4 s2 denies|No irritant of any kind was released.] [c5 s2 asserts|The procession was unlawful, no application having come in.] [c6 s2 asserts|Divers were in the river within nine minutes], [=c5,c6|she] [!c5,c6|says].

== d3 | Argus | 2040-05-02T06:00:00Z | Weeping street
[=c7|A pharmacist] in Weir Street [!c7|sold] eyewash [c7 s8 asserts|to sixty people in half an hour, and had to shut the shop because the stuff was rolling in under the door in white clouds]. [=c8|A rower] [!c8|was] thirty metres off. [c8 s5 asserts|I saw the helmets come on from the east end, at a trot. The planks were as straight as a table when the first one went over], [=c8|he] [!c8|says]. [=c9|Merrow] now [!c9|speaks] of [c9 s2 asserts|five drowned].

[=c10|The League of Apprentices] [!c10|shows] [c10 s3 asserts|a form stamped “march permitted, Weir Street to Bell Green” by the licensing desk on 22 April].

== d4 | Argus | 2040-05-19T06:00:00Z | Not a plank broken
[=c11|The Bridges Department] [!c11|lifted] the deck and [!c11|loaded] it with sand. [c11 s6 asserts|It bears four times the crowd of that day; the rail posts are bent outward by a force from the side], [=c11|it] [!c11|reports]. [=c12|A divers’ foreman] [!c12|has shown] us his sheet: [c12 s7 asserts|“called 16.55, on site 17.20”, two hours after the fall].

[=c13|The police] [!c13|concede], in a letter from their lawyer, that [c13 s1 asserts|forty-one canisters are missing from the store and that the empties were found in Weir Street]. [=c14|The league] [!c14|wants] [c14 s3 demands|the chief dismissed]. [=c15|Merrow] [!c15|intends] [c15 s2 promises|to see the year out].

? account | Were the marchers pushed off or did the bridge collapse? | c1 c8 c11 / c2
? account | Was tear gas used? | c4 / c7 c13
? account | Had the march been allowed? | c5 / c10
? account | Were divers sent at once? | c6 / c12
~ c3 c9 | two bodies that afternoon, five by next morning
~ c14 c15 | a demand, and a wish to stay
