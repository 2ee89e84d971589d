# A road tunnel under the Sund is closed for nine hours: whether a bomb was found, who phoned, and whether drivers were left inside
@ s1 | Sund police | body | police | police; the police; Sund police
@ s2 | Inspector Malte Rohde | person | police | Rohde; the inspector; Inspector Malte Rohde
@ s3 | Tunnel Company | body | tunnel company | the company; the Tunnel Company
@ s4 | Free Coast | body | Free Coast | the group; Free Coast; the separatist group Free Coast
@ s5 | Jorun Beck | person | drivers | Beck; the lorry driver; Jorun Beck
@ s6 | interior minister Cassia Holm | person | government | Holm; the interior minister; Interior Minister Cassia Holm
@ s7 | a telephone operator | unnamed | | an operator at the exchange; the operator
@ s8 | fire service | body | fire service | the fire service; firefighters

== d1 | Sund Morning | 2033-11-02T06:30:00Z | Tunnel shut after call
[=c1|Sund police] [!c1|confirmed] [c1 s1 asserts|that a device with a timer had been found in a service niche at kilometre four]. [c2 s2 asserts|“It would have gone off at seven,”] [=c2|Inspector Malte Rohde] [!c2|said].

[c3 s3 asserts|Every vehicle was out within twenty-five minutes], [=c3|the Tunnel Company] [!c3|said]. [=c4|It] [!c4|expects] [c4 s3 promises|to open one tube by evening].

[=c5|Interior Minister Cassia Holm] [!c5|accused] the separatist group Free Coast [c5 s6 asserts|of having planted the charge].

== d2 | Coast Independent | 2033-11-02T15:10:00Z | 'It was a heater'
[=c6|Free Coast] [!c6|denied] [c6 s4 denies-|having placed anything in the tunnel]. [c7 s4 asserts|“We announce what we do, and we never touch what workers drive through,”] [=c7|the group] [!c7|wrote].

[=c8|The lorry driver Jorun Beck] [!c8|told] the Independent [c8 s5 asserts|that he and some thirty others had sat in the dark until after four]. [c9 s5 asserts|“Nobody came, and the telephones on the wall were dead,”] [=c9|Beck] [!c9|said].

[=c10|An engineer of the company’s own fire watch] [!c10|said] [c10 s3 asserts|the box was a frost heater that had been there since last winter].

== d3 | Sund Morning | 2033-11-03T07:00:00Z | Police: caller had no accent
[=c11|Rohde] [!c11|insisted] [c11 s2 asserts|that two kilos of explosive had been taken out of the niche]. [=c12|The operator who took the call] [!c12|said] [c12 s7 asserts|the man gave the password that Free Coast has always used].

[=c13|The fire service] [!c13|said] [c13 s8 asserts|its crews had led the last 34 people out of the west tube at twenty past four, six hours after the alarm]. [=c14|The Tunnel Company] [!c14|regretted] [c14 s3 asserts|that “a small number of guests” had been overlooked].

[=c15|Holm] [!c15|refused] [c15 s6 denies|to speak of terrorism while the inquiry lasts]. [=c16|The group] [!c16|called for] [c16 s4 demands|an inquiry by people from outside the country].

? denial | Was there a bomb in the tunnel? | c1 c2 c11 / c10
? responsibility | Did Free Coast plant it? | c5 c12 / c6 c7
? account | Were people left in the tunnel? | c3 / c8 c9 c13 c14
~ c5 c15 | accusing a group and leaving out a word
~ c4 c14 | a plan to open and a regret
