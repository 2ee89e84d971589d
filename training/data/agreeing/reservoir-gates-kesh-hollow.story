# A reservoir empties into a valley at night: whether the gates were raised, whether the rain had been forecast, whether the bridge fell before the wave
@ s1 | Lake Ossery Power | body | power company | Lake Ossery Power; the power company; the company
@ s2 | Dagny Thrupp-Emin | person | power company | Thrupp-Emin; Dagny Thrupp-Emin, head of operations; the head of operations
@ s3 | a gate-keeper | unnamed | | a gate-keeper; the gate-keeper
@ s4 | Weather Bureau | body | weather bureau | the Weather Bureau; the bureau
@ s5 | Ruvim Castlemaine-Oh | person | weather bureau | Castlemaine-Oh; Ruvim Castlemaine-Oh; the forecaster
@ s6 | a bus conductor | unnamed | | a bus conductor; the conductor
@ s7 | a bee-keeper | unnamed | | a bee-keeper; the bee-keeper
@ s8 | Governor Aurel Pym | person | province | Pym; Governor Aurel Pym; the governor
@ s9 | a turbine apprentice | unnamed | | a turbine apprentice; the apprentice
@ s10 | Professor Hanneke Sool | person | | Sool; Professor Hanneke Sool; the engineer
@ s11 | a nun | unnamed | | a nun; the nun
@ s12 | a lorry mechanic | unnamed | | a lorry mechanic; the mechanic
@ s13 | valley committee | body | valley committee | the valley committee; the committee
@ s14 | a stationmaster | unnamed | | a stationmaster; the stationmaster

== d1 | Ossery Valley Courier | 2038-10-05T12:00:00Z | Kesh Hollow under four metres
By the time anyone in Kesh Hollow had lit a lamp on Monday night, the lamp was afloat. [=c1|Lake Ossery Power], which owns the dam, [!c1|declares] [c1 s1 denies|that its gates had remained down throughout and that the lake had simply brimmed over]. A gate-keeper has blisters to show for the contrary. [c2 s3 asserts|“Four of us, on the cranks, from nine until past ten, by telephone order,”] [=c2|he] [!c2|said].

[=c3|Governor Aurel Pym], in rubber boots, [!c3|spoke] of [c3 s8 asserts|a downpour of which science had given no hint]. [=c4|A stationmaster] [!c4|shrugged] at that: [c4 s14 asserts|Sunday’s bulletin, pinned to his board, says two hundred millimetres for Monday, in capitals].

A bus conductor saw the bridge go. [c5 s6 asserts|It dropped into a river you could have waded, with the flood still a quarter of an hour off], [=c5|he] [!c5|said]. [=c6|The valley committee] [!c6|counts] [c6 s13 asserts|ninety families without a roof].

== d2 | Interprovincial News Desk | 2038-10-06T17:20:00Z | Operations head breaks ranks
KESH HOLLOW – [c7 s2 asserts|“I had them wound up, all six, because the wall was humming,”] [!c7|said] [=c7|Dagny Thrupp-Emin, head of operations] at the dam, an hour after her own company had denied it. [=c8|A turbine apprentice] [!c8|disagreed]: [c8 s9 denies|not one of the six stirred; he was sitting on the motor housing and it was cold].

[=c9|The Weather Bureau] [!c9|regretted] [c9 s4 denies|that the storm had been visible on no chart before it broke]. [=c10|Its forecaster on duty, Ruvim Castlemaine-Oh,] [!c10|produced] his carbon copies: [c10 s5 asserts|he had telegraphed the deluge to every dam and district thirty hours ahead].

[=c11|A nun] from the bank [!c11|is positive] [c11 s11 asserts|that the arches stood until the wall of water took them, all three at one bite]. [=c12|Pym] [!c12|vowed] [c12 s8 promises|a new crossing by Christmas].

== d3 | Ossery Valley Courier | 2038-10-12T12:00:00Z | Mud and arithmetic
[=c13|Professor Hanneke Sool] has levelled the scum line on the wall and [!c13|finds]: [c13 s10 asserts|the surface never came within a metre of the top, so the only way out was underneath, through openings that someone had lifted]. [=c14|She] [!c14|leaves open] [c14 s10 doubts|what would have happened to the wall otherwise].

[=c15|A bee-keeper] on the hill [!c15|backs] the apprentice. [c15 s7 asserts|“A white curtain came down over the whole length of the parapet, and below it the sluices were shut as tight as my hives,”] [=c15|she] [!c15|says]. [=c16|She] also [!c16|says] [c16 s7 asserts|that anyone who owned a wireless had been hearing since Sunday noon to drive the cattle uphill because of what was coming].

[c17 s12 asserts|“My axle was on the middle arch when the front of it arrived. Till then that bridge was as sound as you are,”] [!c17|said] [=c17|a lorry mechanic]. [=c18|The committee] [!c18|demands] [c18 s13 demands|a siren at the upper mill].

== d4 | Provincial Wireless, Sunday review | 2039-01-09T11:00:00Z | After the water
Listeners ask about the bridge. [=c19|Sool] [!c19|has dated] its fall by a stopped clock: [c19 s10 asserts|the pier gave way of its own scour at nine minutes past ten, and the wave was not there until twenty-five past]. [=c20|The committee] [!c20|observes] [c20 s13 asserts|that people still cross by rope]. [=c21|The power company] [!c21|has raised] [c21 s1 asserts|its tariff by a tenth]. [=c22|Thrupp-Emin] [!c22|wishes] [c22 s2 demands|to be tried, and soon]. [=c23|The bureau] [!c23|promises] [c23 s4 promises|bulletins in larger type]. [=c24|The nun] [!c24|believes] [c24 s11 asserts|the bell can be dug out]. [=c25|The committee] [!c25|now has] [c25 s13 asserts|a hundred and thirty families on its list]. [=c26|The stationmaster] [!c26|will retire] [c26 s14 promises|when the first train comes through].

? account | Were the dam's gates raised that night? | c2 c7 c13 / c1 c8 c15
? denial | Had the rain been forecast? | c4 c10 c16 / c3 c9
? account | Did the bridge fall before the wave came? | c5 c19 / c11 c17
~ c6 c25 | an earlier and a later count
~ c12 c20 | a promise and its breach
~ c7 c14 | a reason for an act, and what would have happened without it
~ c18 c23 | a siren wanted, larger type offered
