# A grain ship is stopped in the strait of Maru: who boarded it, where it lay, what it carried, and whether a sailor was shot
@ s1 | Kestrian navy | body | Kestria | the navy; Kestria's navy; the Kestrian navy
@ s2 | Odalys Ferrand | person | Kestria | Ferrand; Commodore Odalys Ferrand; the commodore
@ s3 | foreign ministry of Talvan | body | Talvan | Talvan's foreign ministry; the ministry in Talvan; the foreign ministry
@ s4 | Hadrik Moyle | person | shipowner | Moyle; the owner; the ship's owner, Hadrik Moyle; Hadrik Moyle
@ s5 | Pia Lunde | person | crew | the second mate; Pia Lunde; Second mate Pia Lunde; she
@ s6 | Strait Pilots' Office | body | pilots | the pilots' office; the office; the Strait Pilots' Office
@ s7 | a fisherman | unnamed | | a fisherman from Cape Orla; the fisherman

== d1 | Maru Shipping News | 2036-09-12T07:20:00Z | Grain carrier held off Cape Orla
[=c1,c2|The Kestrian navy] [!c1|announced] on Friday [c1 s1 asserts|that it had stopped the bulk carrier Amberline inside its own waters during the night], and [!c2|said] [c2 s1 asserts|the crew had let the boarding party come up “without a raised voice”].

[c3 s2 asserts|Under the wheat lay forty crates of rifle barrels], [!c3|according to] [=c3|Commodore Odalys Ferrand]. [=c4|She] [!c4|promised] [c4 s2 promises|that every sailor would be home within the week].

[=c5|Talvan’s foreign ministry] [!c5|called] the boarding [c5 s3 asserts|“piracy, committed nine miles out on the open sea”]. [=c6|It] [!c6|demanded] [c6 s3 demands|the release of ship and crew by Sunday].

== d2 | Talvan Courier | 2036-09-12T16:45:00Z | Owner: nothing but wheat
[c7 s4 asserts|“I have the loading papers for every ton, and every ton is wheat,”] [=c7|the ship’s owner, Hadrik Moyle,] [!c7|told] the Courier. [=c8|Moyle] [!c8|rejected] [c8 s4 denies-|that arms of any kind had been taken aboard].

[=c9|Second mate Pia Lunde], reached over the ship’s telephone, [!c9|said] [c9 s5 asserts|that men in masks had fired over the bridge and hit the cook in the arm]. [c10 s5 asserts|“We ran for the engine room, all of us,”] [=c10|she] [!c10|said].

[=c11|The Strait Pilots’ Office] [!c11|gave] the ship’s last position as [c11 s6 asserts|eleven miles off the cape, which is nobody’s water].

== d3 | Orla Evening | 2036-09-13T18:00:00Z | Navy shows crates, denies shots
[=c12|The navy] [!c12|denied] [c12 s1 denies-|that a shot had been fired]. [c13 s1 asserts|The cook had cut himself on a broken pane], [=c13|it] [!c13|said].

[c14 s7 asserts|The big ship was well this side of the lightship when the boats came alongside], [!c14|said] [=c14|a fisherman from Cape Orla], who had his lines out that night. [=c15|He] [!c15|added] [c15 s7 asserts|that he had counted three or four bangs].

[=c16|Ferrand] [!c16|acknowledged] [c16 s2 asserts|that a petty officer had let off two rounds into the air]. [=c17|The ministry in Talvan] [!c17|said] [c17 s3 asserts|the crates shown on the quay had been brought there by lorry].

? account | Was the ship in Kestrian waters? | c1 c14 / c5 c11
? account | Did the boarding go off peacefully? | c2 / c9 c10
? denial | Were arms aboard? | c3 / c7 c8 c17
? denial | Were shots fired? | c9 c15 c16 / c12
? account | How was the cook hurt? | c9 / c13
~ c4 c6 | a promise and a demand that the promise would not contradict
~ c11 c2 | position and conduct are different matters
~ c10 c13 | running for the engine room does not say how the cook was hurt
