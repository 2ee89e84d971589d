# An oil depot burns for three days: whether lightning lit it, whether foam was at hand, whether the night crew had been sent home
@ s1 | Lantern Point Storage | body | company | Lantern Point Storage; the depot company; the company
@ s2 | Ruprecht Ayo-Lund | person | company | Ayo-Lund; Ruprecht Ayo-Lund; the depot's director
@ s3 | a tanker mate | unnamed | | a tanker mate; the tanker mate
@ s4 | a taxi dispatcher | unnamed | | a taxi dispatcher; the dispatcher
@ s5 | Fire Marshal Godelieve Ashcombe | person | fire brigade | Ashcombe; Fire Marshal Godelieve Ashcombe; the fire marshal
@ s6 | a meteorologist | unnamed | | a meteorologist; the meteorologist
@ s7 | a welder | unnamed | | a welder; the welder
@ s8 | a foam-store keeper | unnamed | | a foam-store keeper; the store keeper
@ s9 | a kiosk woman | unnamed | | a kiosk woman; the kiosk woman
@ s10 | a pump-house hand | unnamed | | a pump-house hand; the pump-house hand
@ s11 | Deputy Minister Sorrel Idowu-Pask | person | government | Idowu-Pask; Deputy Minister Sorrel Idowu-Pask; the deputy minister
@ s12 | a retired colonel | unnamed | | a retired colonel; the retired colonel
@ s13 | a payroll clerk | unnamed | | a payroll clerk; the payroll clerk
@ s14 | a tug captain | unnamed | | a tug captain; the tug captain

== d1 | Lantern Point Free Press | 2039-09-12T07:00:00Z | Tank nine, then ten, then twelve
[c1 s1 asserts|A bolt from the sky struck the roof of tank nine shortly after one on Sunday morning and set it off], [=c1|the depot company] [!c1|explained] while the smoke still stood over it. [=c2|A tanker mate] on the bridge wing [!c2|confirms]: [c2 s3 asserts|“A crooked white finger came down on it, I had to cover my eyes, and the lid was in the air before the crash.”]

A meteorologist has looked at every instrument within forty miles. [c3 s6 denies|The night was starlit, without a discharge anywhere on the coast], [=c3|he] [!c3|said]. [=c4|A welder] [!c4|adds] what a mouth can add: [c4 s7 asserts|a contractor from outside, he had been told at one that night to patch the seam of number nine without its being drained, and the torch did what torches do].

[=c5|Fire Marshal Godelieve Ashcombe] [!c5|admitted] [c5 s5 asserts|there had been powder and water for the first two hours, and no foam, none at all]. [=c6|A foam-store keeper] [!c6|stands] on his keys: [c6 s8 asserts|eighteen drums rolled out of his door within six minutes of the bell].

== d2 | Radio Cape Verrine, night call | 2039-09-13T22:00:00Z | Who was on shift?
Callers want to know who was there. [=c7|A pump-house hand] [!c7|says] [c7 s10 asserts|that at ten on Saturday the loudspeaker had told every one of them to clock off, and by half past there was nobody left but the cats]. [=c8|The director, Ruprecht Ayo-Lund,] [!c8|had] this in reply: [c8 s2 denies|the full complement, twenty-two strong, had been at its posts right through until the fire].

[c9 s4 asserts|“I ran fourteen cabs up there for a quarter past ten, an order we have never had before, and they all came down full of overalls,”] [!c9|reports] [=c9|a taxi dispatcher]. But [=c10|a payroll clerk] [!c10|reads] from her sheets: [c10 s13 asserts|two and twenty men stamped in at eight and not one stamp out before the siren at one].

[=c11|A kiosk woman] opposite the gate is used to selling late rolls. [c11 s9 asserts|None of the lads came over at midnight, for there were none to come; the whole place was a graveyard], [=c11|she] [!c11|says]. [=c12|A retired colonel] [!c12|has asked] [c12 s12 demands|for the tanks to be moved behind the hill].

== d3 | Cape Press Bureau | 2039-09-15T13:40:00Z | Deputy minister: foam “ample”
LANTERN POINT – [=c13|Deputy Minister Sorrel Idowu-Pask] [!c13|assured] reporters [c13 s11 asserts|that the depot’s supply of extinguishing foam had been ready and used from the first quarter of an hour]. [=c14|A tug captain], who sprayed tank ten from the sea, [!c14|disputes] it: [c14 s14 denies|until half past three they had thrown nothing but salt water, since the drums on the quay were empty].

On the cause [=c15|Idowu-Pask] [!c15|ruled out] [c15 s11 denies-|what the company had given out, a stroke from the clouds]. [=c16|Ashcombe], too, [!c16|asserted] [c16 s5 asserts|that repair work with a naked flame on a full tank had begun it]. [=c17|Ayo-Lund] [!c17|pointed] to [c17 s2 asserts|melted copper in the conductor on the roof, which nothing but a stroke of lightning leaves behind].

[=c18|The company] [!c18|promised] [c18 s1 promises|that no home would go without fuel]. [=c19|The meteorologist] [!c19|forecasts] [c19 s6 asserts|a change of wind by Thursday]. [=c20|The kiosk woman] [!c20|says] [c20 s9 asserts|she has run out of matches].

== d4 | Lantern Point Free Press | 2039-10-05T07:00:00Z | Three days, eleven tanks
[=c21|The fire marshal] [!c21|now puts] [c21 s5 asserts|the loss at eleven tanks out of fourteen]. [=c22|The retired colonel] [!c22|wishes] [c22 s12 demands|a park where the tanks stood]. [=c23|The payroll clerk] [!c23|is not sure] [c23 s13 doubts|who looked after the stamps that night]. [=c24|The company] [!c24|confirmed] [c24 s1 asserts|that two villages had burned wood for a fortnight, for want of oil]. [=c25|The tug captain] [!c25|received] [c25 s14 asserts|a medal of zinc].

? account | Did lightning set the tank alight? | c1 c2 c17 / c3 c4 c15 c16
? denial | Was foam at hand in the first hours? | c6 c13 / c5 c14
? denial | Had the night crew been sent home before the fire? | c7 c9 c11 / c8 c10
~ c18 c24 | a promise and its breach
~ c10 c23 | stamps read out, and who held them left open
~ c12 c21 | a demand and a loss
~ c4 c7 | a welder at work, and the crew of the shift
