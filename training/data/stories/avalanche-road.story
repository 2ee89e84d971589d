# An avalanche buries cars on the pass road: whether it had been closed, who set it off, how many cars lie under it
@ s1 | Pass Road Office | body | road office | the road office; the Pass Road Office
@ s2 | Matteo Zurn | person | road office | Zurn; the road master; road master Matteo Zurn
@ s3 | Alpine Resorts | body | ski company | the ski company; Alpine Resorts; the lift company
@ s4 | mountain rescue | body | rescue | mountain rescue; the rescuers
@ s5 | Gerda Pfann | person | rescue | Pfann; Gerda Pfann, who leads the search; the search leader
@ s6 | a coach driver | unnamed | | a coach driver; the driver
@ s7 | Snow Institute | body | scientists | the Snow Institute; the institute
@ s8 | innkeeper | unnamed | | the innkeeper at the summit; an innkeeper

== d1 | Valley Messenger | 2032-02-17T16:00:00Z | Pass buried
[=c1|The Pass Road Office] [!c1|said] [c1 s1 asserts|the barrier had been down since ten]. [c2 s6 asserts|“It stood straight up, I drove under it at half past,”] [!c2|said] [=c2|a coach driver].

[=c3|Mountain rescue] [!c3|feared] [c3 s4 asserts|that up to nine cars lay below]. [=c4|Road master Matteo Zurn] [!c4|knew] of [c4 s2 asserts|two, both empty].

[=c5|The road master] [!c5|said] [c5 s2 asserts|a blasting charge of the ski company had brought the slope down]. [=c6|Alpine Resorts] [!c6|denied] [c6 s3 denies-|having blasted that day].

== d2 | Valley Messenger | 2032-02-18T09:00:00Z | Four cars found, search goes on
[=c7|Gerda Pfann, who leads the search,] [!c7|said] [c7 s5 asserts|four cars had been dug out, one with a family of three alive in it]. [=c8|The innkeeper at the summit] [!c8|said] [c8 s8 asserts|she had heard two thuds from the lift side a little before the roar].

[=c9|The lift company] [!c9|said] [c9 s3 asserts|its charges were fired at dawn and on another face]. [c10 s3 asserts|It was the sun and forty centimetres of new snow], [=c10|it] [!c10|said].

[=c11|Zurn] [!c11|insisted] [c11 s2 asserts|that whoever was up there had driven round a closed bar].

== d3 | Alpine Weekly | 2032-02-25T08:00:00Z | Institute: natural release
[=c12|The Snow Institute] [!c12|found] [c12 s7 asserts|no crater and no soot, and a break where the wind had piled the snow]. [=c13|The road office] [!c13|admitted] [c13 s1 asserts|that the motor of the bar had frozen and it was let down by hand at noon].

[=c14|Mountain rescue] [!c14|ended] the search [c14 s4 asserts|with seven cars recovered]. [=c15|Pfann] [!c15|asked] [c15 s5 demands|for a siren at the summit]. [=c16|Alpine Resorts] [!c16|conceded] [c16 s3 asserts|it had thrown two hand charges at eleven “well away from the road”].

[=c17|Zurn] [!c17|would not say] [c17 s2 doubts|whether he had known of the frozen motor].

? denial | Was the road closed when the cars went up? | c1 c11 / c2 c13
? figure | How many cars were under the snow? | c3 c14 / c4
? responsibility | What set it off? | c5 c8 / c10 c12
? denial | Did the ski company blast that day? | c5 c8 c16 / c6
? account | When did it blast? | c9 / c16
~ c7 c14 | four dug out by then, seven in the end
~ c15 c17 | a wish and a silence
~ c7 c3 | four found of up to nine feared
