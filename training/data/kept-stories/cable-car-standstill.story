# A cable car hangs over a gorge for a night: why it stopped, whether passengers were told, whether the emergency engine ran, who climbed to them, whether a man jumped
@ s1 | Gorge Cableways | body | operator | Gorge Cableways; the cableway company; the operator
@ s2 | Philippa Storr | person | passengers | Storr; Philippa Storr; a dentist
@ s3 | Mountain Guard of Aldern | body | guard | the Mountain Guard; the guard
@ s4 | cabin attendant Nils Ober | person | operator | Ober; Nils Ober; the cabin attendant; the attendant
@ s5 | Aldern Power | body | power | Aldern Power; the power company
@ s6 | a climber | unnamed | | a climber; the climber
@ s7 | Transport Safety Board | body | board | the Transport Safety Board; the board
@ s8 | district police | body | police | the district police; the police

== d1 | Aldern Regional News | 2039-02-08T07:00:00Z | Sixty spend night above gorge
[=c1|Gorge Cableways] [!c1|put it down to] the grid: [c1 s1 asserts|the mains failed at 17.02 and the cabin stopped]. [=c2|The operator] [!c2|assured] us [c2 s1 asserts|its diesel had started within two minutes and kept the cabin heated]. [=c3|It] [!c3|praised] [c3 s1 asserts|“our own staff, who roped down to the guests at midnight”]. [=c4|The district police] [!c4|list] [c4 s8 asserts|sixty rescued, none injured].

== d2 | Aldern Regional News | 2039-02-08T20:00:00Z | “Ice on the inside of the panes”
[c5 s2 asserts|We burned a pushchair for warmth; that engine of theirs never coughed once], [!c5|says] [=c5|Philippa Storr], a dentist. [=c6|She] [!c6|had] no word from below: [c6 s2 asserts|the loudspeaker was dead from the first minute to the last]. [=c7|Cabin attendant Nils Ober] [!c7|contradicts]: [c7 s4 asserts|I passed on a message from the valley station every half hour].

[=c8|Aldern Power] [!c8|showed] the load curve: [c8 s5 asserts|the station drew full current all evening, without a dip].

[=c9|Storr] [!c9|counted]: [c9 s2 asserts|there were sixty-one of us when we set off and sixty when they hauled us out. A man in a green coat opened the hatch].

== d3 | Aldern Police, communiqué | 2039-02-09T10:00:00Z | Rumour
[c10 s8 denies|Nobody fell or leapt from the cabin], [=c10|the police] [!c10|declare], and [!c11|ask] [c11 s8 demands|the public not to spread tales]. [=c12|The Mountain Guard] [!c12|informs]: [c12 s3 asserts|four of our volunteers climbed the hanger and brought the people out, the company's men being at the bottom with soup].

== d4 | Gorge and Glacier, monthly | 2039-04-01T00:00:00Z | The wheel
A climber who wintered in the hut above has a green coat. [c13 s6 asserts|I found it in March, on the shelf below tower six, with a man in it], [!c13|says] [=c13|the climber]. [=c14|The Transport Safety Board] [!c14|explains]: [c14 s7 asserts|a bearing of the drive wheel seized, and the current was there the whole time]. [=c15|It] also [!c15|states] that [c15 s7 asserts|the standby engine's battery had been flat since October]. [=c16|The climber] was one of the rescue: [c16 s6 asserts|the Guard asked me to go first on the rope, and I never saw a soul in the operator's jacket up there], he [!c16|told] us. [=c17|The board] [!c17|played] the recording: [c17 s7 asserts|the intercom shows no transmission after 17.05]. 

? responsibility | Why did the cabin stop? | c1 / c8 c14
? denial | Did the emergency engine run? | c2 / c5 c15
? denial | Were passengers kept informed? | c7 / c6 c17
? responsibility | Who got the people out? | c3 / c12 c16
? denial | Did a man leave the cabin? | c10 / c9 c13
~ c4 c9 | sixty rescued and sixty-one who set off
~ c11 c10 | an appeal
