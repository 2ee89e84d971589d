# A street is swept by sniper fire during a march of widows in Nadir Hill: from where the shots came, how many fell, whether a ceasefire liaison was present, whether ambulances were held up
@ s1 | Garrison of Nadir Hill | body | garrison | the garrison; the garrison's press officer
@ s2 | Major Quentin Sload | person | garrison | Sload; the major; Major Quentin Sload
@ s3 | Widows' Walk | body | widows | Widows' Walk; the widows
@ s4 | Zella Trent | person | widows | Trent; Zella Trent
@ s5 | an ambulance driver | unnamed | | an ambulance driver; the driver
@ s6 | a roofer | unnamed | | a roofer; the roofer
@ s7 | Liaison Bureau | body | liaison | the Liaison Bureau; the bureau
@ s8 | Holy Well Hospital | body | | Holy Well; the hospital

== d1 | Uplands Wire | 2036-03-08T13:00:00Z | Shots at widows’ march
Four rows of women in black were crossing Mill Street when the firing started. [=c1|Zella Trent], who carried the banner, [!c1|said] [c1 s4 asserts|it came from the water tower, where the garrison keeps its lookout]. [=c2|The garrison’s press officer] [!c2|located] the marksman [c2 s1 asserts|in the minaret-shaped chimney of the rope works, a rebel haunt]. [=c3|Holy Well Hospital] [!c3|had admitted] [c3 s8 asserts|eleven wounded] by one o’clock.

== d2 | Garrison Orders of the Day | 2036-03-08T19:00:00Z | For the public
[c4 s2 asserts|An officer of the Liaison Bureau walked beside the column and raised no objection to our posts], [!c4|writes] [=c4|Major Quentin Sload]. [=c5|He] [!c5|is satisfied] that [c5 s2 asserts|ambulances passed both barriers without so much as slowing].

== d3 | Hill Folk, a parish leaflet | 2036-03-10T08:00:00Z | Mill Street
[c6 s5 asserts|Forty minutes at the lower barrier with a girl bleeding in the back. They wanted the number of my boots], [=c6|an ambulance driver] [!c6|told] us after Mass. From the ridge of the chapel, [=c7|a roofer] [!c7|had] the whole town in view: [c7 s6 asserts|puffs of smoke at the little window below the tank, one, two, then six together; the rope works hadn’t a bird stirring].

[=c8|The Liaison Bureau] [!c8|regrets] that [c8 s7 asserts|its sole officer on the hill spent that day in bed with a tooth].

== d4 | Uplands Wire | 2036-03-11T09:00:00Z | Toll
[=c9|Holy Well] [!c9|says] [c9 s8 asserts|it treated nineteen in all, of whom three died]. Two were turned over in its yard [c10 - asserts|with the lower barrier’s stamp on the stretcher tag: “in 11.50, out 12.30”]. [=c11|Widows’ Walk] [!c11|will march] again, it says, [c11 s3 promises|every Saturday until the tower is empty].

== d5 | Ballistics and Law | 2037-01-15T09:00:00Z | A line from the wall
We ran string through seven holes in the shutters of Mill Street. [c12 - asserts|All seven strings met at one point, a metre under the tank of the tower.] [=c13|Sload] [!c13|has challenged] [c13 s2 denies-|that any soldier was up there with a loaded weapon]. [=c14|The garrison] [!c14|asks] [c14 s1 demands|that the shutters be handed in as state property]. In a footnote [=c15|the bureau] [!c15|adds] that [c15 s7 asserts|its officer has had the tooth out].

? responsibility | From where were the shots fired? | c1 c7 c12 / c2 c13
? account | Did a liaison officer walk with the march? | c4 / c8
? account | Were ambulances delayed at the barriers? | c5 / c6 c10
~ c3 c9 | eleven by one o'clock, nineteen in all
~ c11 c14 | a promise and a demand
~ c15 c4 | a tooth drawn at some later time
