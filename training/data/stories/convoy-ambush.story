# An aid convoy is attacked on the salt road: who attacked, how many lorries were lost, whether it had an escort and a permit
@ s1 | World Bread | body | aid | World Bread; the aid agency; the agency
@ s2 | convoy leader Hanne Lind | person | aid | Lind; the convoy leader; Hanne Lind, who led the convoy
@ s3 | government of Sabra | body | government | the government; Sabra's government
@ s4 | Information Minister Karim Osso | person | government | Osso; the information minister; Information Minister Karim Osso
@ s5 | Salt Road Front | body | Front | the Front; the Salt Road Front; the rebels
@ s6 | Captain Yel | person | Front | Captain Yel; the rebel captain; Yel
@ s7 | a lorry mate | unnamed | | a lorry mate; the mate
@ s8 | neighbour state monitors | body | monitors | the truce monitors; the monitors

== d1 | Desert Line | 2035-12-11T08:00:00Z | Bread burns on salt road
[=c1|World Bread] [!c1|said] [c1 s1 asserts|nine of its sixteen lorries had been burnt out and seven were unharmed]. [=c2|Information Minister Karim Osso] [!c2|accused] [c2 s4 asserts|the rebels of having lain in wait at the wells]. [c3 s6 asserts|“Two aeroplanes, four passes. We have none,”] [!c3|said] [=c3|Captain Yel of the Salt Road Front].

[=c4|The government] [!c4|said] [c4 s3 asserts|the agency had set out without leave and without telling anybody]. [=c5|Hanne Lind, who led the convoy,] [!c5|said] [c5 s2 asserts|she had the stamped route in her pocket].

== d2 | Desert Line | 2035-12-12T08:00:00Z | Mate: I heard engines above
[c6 s7 asserts|First the noise from the sky, then the sand stood up in front of us], [!c6|said] [=c6|a lorry mate]. [=c7|Osso] [!c7|denied] [c7 s4 denies-|that any aircraft had taken off that day]. [=c8|The minister] [!c8|said] [c8 s4 asserts|a platoon had ridden with the lorries as far as the wells].

[=c9|Lind] [!c9|said] [c9 s2 asserts|there was not a soldier to be seen from gate to wells]. [=c10|The Front] [!c10|offered] [c10 s5 promises|safe passage for what was left].

== d3 | Gulf and Desert | 2035-12-20T08:00:00Z | Monitors find bomb fins
[=c11|The truce monitors] [!c11|reported] [c11 s8 asserts|craters and fins of two air-dropped bombs]. [=c12|They] [!c12|listed] [c12 s8 asserts|eleven lorries destroyed]. [=c13|World Bread] [!c13|confirmed] [c13 s1 asserts|that two of the seven had since been written off].

[=c14|The government] [!c14|said] [c14 s3 asserts|a permit had been issued “by an office not competent to do so”]. [=c15|It] [!c15|urged] [c15 s3 demands|aid groups to use the northern road]. [=c16|Osso] [!c16|suggested] [c16 s4 doubts|that the fins might have been carried there].

? responsibility | Who attacked the convoy? | c2 / c3 c6 c11
? denial | Were there aircraft? | c3 c6 c11 / c7
? denial | Did the convoy have leave? | c4 / c5 c14
? denial | Did it have an escort? | c8 / c9
~ c1 c12 | nine burnt at once and two written off since
~ c10 c15 | two offers of two roads
