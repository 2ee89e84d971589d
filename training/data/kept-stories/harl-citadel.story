# The citadel of Harl after sixty days of siege: who holds the lower gate, whether the well is dry, whether a surrender was offered, whether children were let out
@ s1 | Army of the Protectorate | body | Protectorate | the Protectorate's army; the besiegers; the army
@ s2 | General Cato Winfrith | person | Protectorate | Winfrith; the general; General Cato Winfrith
@ s3 | Harl garrison | body | garrison | the garrison; the defenders
@ s4 | Captain Ysolde Pram | person | garrison | Pram; the captain; Captain Ysolde Pram
@ s5 | Sisters of the Lamp | body | relief | the Sisters of the Lamp; the sisters
@ s6 | a mason | unnamed | | a mason; the mason
@ s7 | envoy Teodor Blackmere | person | League | Blackmere; the envoy; the League's envoy, Teodor Blackmere
@ s8 | a deserter | unnamed | garrison | a deserter; the deserter

== d1 | Protectorate Radio | 2033-11-02T06:00:00Z | Lower gate in our hands
[=c1|General Cato Winfrith] [!c1|reported] to the Protector at dawn that [c1 s2 asserts|his grenadiers had planted the colours on the lower gate of Harl and were brewing coffee under it]. [=c2|He] [!c2|revealed] [c2 s2 asserts|a note from the garrison, asking for terms].

According to [=c3|army] doctors, [c3 s1 asserts|the cistern and the well inside are empty and the defenders are licking the walls].

== d2 | Harl by shortwave | 2033-11-02T20:00:00Z | Sixtieth day
[c4 s4 asserts|I am speaking from the guardroom of the lower gate, with forty rifles beside me], [!c4|began] [=c4|Captain Ysolde Pram] in the nightly transmission. [=c5|She] [!c5|called] the story of a note [c5 s4 denies|an invention; nobody here has written to anybody].

[c6 s4 asserts|We drew eleven barrels this morning and watered the mules.]  [!c6|So much], in [=c6|her] words, for thirst.

== d3 | League Gazette | 2033-11-05T09:00:00Z | Envoy at the bridge
[=c7|The League’s envoy, Teodor Blackmere], [!c7|was refused] passage on Friday. From the bridge [c7 s7 asserts|he saw the garrison’s pennant over the lower gate, and sandbags facing outward]. [=c8|He] [!c8|expects] [c8 s7 promises|to return with a list of the sick].

[=c9|The Sisters of the Lamp] [!c9|received] [c9 s5 asserts|fifty-two children at the ferry stage on Thursday night, with labels round their necks]. [=c10|The army] [!c10|takes credit]: [c10 s1 asserts|it opened its lines for two hours so that the young could pass].

== d4 | Harl by shortwave | 2033-11-06T20:00:00Z | Sixty-fourth day
[=c11|The garrison] [!c11|states] that [c11 s3 denies|no pause was granted for the children, who were lowered by rope on the river side under fire].

== d5 | The Hourglass | 2034-05-01T05:00:00Z | Inside Harl
A book could be made of what was eaten. [=c12|A mason] who mended the parapet [!c12|told] me [c12 s6 asserts|the well never failed: it stood at his chest on the last day as on the first]. [=c13|A deserter], now keeping bees, [!c13|admits] to [c13 s8 asserts|having carried a letter down to Winfrith on All Souls’ Eve, in the captain’s own hand, asking what the men might expect].

About the children, [=c14|the sisters’] day-book [!c14|is] plain: [c14 s5 asserts|“came down the wall in baskets; three with bullet grazes; guns did not stop”]. [=c15|Pram], whom I met at her brother’s, [!c15|would not talk] about letters. [c15 s4 asserts|Surrender is a word for bankers], [=c15|she] said.

[=c16|Winfrith’s] memoirs [!c16|concede], on page 340, that [c16 s2 asserts|the lower gate was not entered until the new year].

? account | Who held the lower gate on 2 November? | c1 / c4 c7 c16
? account | Was there water in the citadel? | c3 / c6 c12
? denial | Did the garrison write to ask for terms? | c2 c13 / c5
? denial | Did the besiegers hold their fire for the children? | c10 / c11 c14
~ c15 c13 | an opinion about surrender does not deny the letter
~ c9 c11 | children arrived, by whatever way
~ c8 c7 | a plan and a sight
