# A night mail runs into a goods train: what the signal showed, whether the driver had been drinking, whether the guard ran back with a lamp
@ s1 | Great Inland Railway | body | railway | the Great Inland Railway; the railway; the Great Inland
@ s2 | a signalwoman | unnamed | | a signalwoman; the signalwoman
@ s3 | Jorim Askelade | person | | Askelade; Jorim Askelade; the driver
@ s4 | a fireman | unnamed | | a fireman; the fireman
@ s5 | a night watchman at the timber yard | unnamed | | a night watchman at the timber yard; the watchman
@ s6 | Colonel Petra Vaun | person | railway inspectorate | Vaun; Colonel Petra Vaun; the inspecting officer
@ s7 | a poacher | unnamed | | a poacher; the poacher
@ s8 | a platelayer | unnamed | | a platelayer; the platelayer
@ s9 | Ottilo Grame | person | railway | Grame; Ottilo Grame, general superintendent; the superintendent
@ s10 | a barmaid | unnamed | | a barmaid; the barmaid
@ s11 | Dr Cosmin Leaf | person | | Leaf; Dr Cosmin Leaf; the surgeon
@ s12 | goods guard Wendel Tusk | person | | Tusk; Wendel Tusk; the guard
@ s13 | a commercial traveller | unnamed | | a commercial traveller; the traveller
@ s14 | footplatemen's brotherhood | body | footplatemen | the footplatemen's brotherhood; the brotherhood

== d1 | Inland Telegraph Union | 2031-12-04T05:10:00Z | Mail strikes goods at Sparrow Junction
SPARROW JUNCTION – The down mail ran at full speed into a standing train of pit props at 1.52 on Thursday morning. [c1 s2 asserts|“The arm stood at stop and the red was burning; I had the lever back for six minutes,”] [!c1|said] [=c1|a signalwoman] with thirty years in the box. [=c2|The fireman of the mail], his hands in bandages, [!c2|swore] [c2 s4 asserts|that they had had a green as bright as a bottle all the way from the viaduct].

A night watchman at the timber yard lets his dog out by that signal. [c3 s5 asserts|It was telling the world to come on when the mail went through it], [=c3|he] [!c3|says], and [=c4|he] [!c4|adds] [c4 s5 asserts|that the dog has not eaten since]. [=c5|Ottilo Grame, general superintendent] of the line, [!c5|has no doubt] [c5 s9 asserts|that the mail was shown danger and passed it].

[=c6|The Great Inland Railway] [!c6|lists] [c6 s1 asserts|nine dead]. [=c7|A commercial traveller] who crawled from the third coach [!c7|begs] [c7 s13 demands|for news of a woman in a grey hat].

== d2 | Sparrow and District Recorder | 2031-12-06T08:00:00Z | One glass, or none
Everyone here knows Jorim Askelade, and that does not make it easier. [c8 s10 asserts|“Three brandies, standing up, between eleven and the time he went on,”] [!c8|said] [=c8|a barmaid] at the Engine House. [=c9|Grame] [!c9|has let it be known] [c9 s9 asserts|that liquor was smelt on the man’s coat as he was lifted down].

[=c10|The surgeon, Dr Cosmin Leaf], set his leg that very night and [!c10|replies] [c10 s11 denies|that the blood he drew at three o’clock was as dry as a sermon]. [c11 s4 denies|“We shared a can of cold tea, same as always. The man has not touched the other for eleven years,”] [!c11|said] [=c11|the fireman].

On the signal the town has split. [=c12|A poacher], who gave his trade without shame, [!c12|reports] [c12 s7 asserts|that from the hazels he saw the lamp wink from ruby to emerald half a minute before the mail and stay so]. [=c13|A platelayer] on his way home [!c13|contradicts]: [c13 s8 asserts|no train was being let through, the board stood flat across at stop the entire while, and the express took no notice]. [=c14|The platelayer] [!c14|wants] [c14 s8 demands|a second man in every box at night].

== d3 | Wireless Inland, the evening talk | 2031-12-09T19:00:00Z | The lamp at the tail
Good evening. Between the stopping of the goods and the collision lay eleven minutes. [=c15|Her guard, Wendel Tusk,] [!c15|tells] it so: [c15 s12 asserts|“I walked back the thousand paces with my red and put down three crackers.”] [=c16|The traveller] from the third coach, who had his head out of the window, [!c16|noticed] [c16 s13 denies|nothing on the line behind the goods, neither a light nor a man nor a bang].

[=c17|The signalwoman] [!c17|observed] from her steps [c17 s2 denies|that Tusk sat on in his van, with his pipe going, until he was thrown out of it]. [=c18|Askelade], who spoke to us from his bed, [!c18|bears] the guard out: [c18 s3 asserts|he felt the detonators go under his wheels and saw an arm swinging red, but much too late to stop]. [=c19|He] [!c19|had feared] that bank, he said, [c19 s3 asserts|since a boiler tube blew on it in the spring].

== d4 | Inland Telegraph Union | 2032-02-01T12:00:00Z | Inspecting officer leaves one matter open
SPARROW JUNCTION – [=c20|Colonel Petra Vaun] of the inspectorate [!c20|finds] [c20 s6 asserts|that a wire had stretched in the frost and the signal had dropped to clear in the face of the mail]. [=c21|She] [!c21|rejects] [c21 s6 denies-|that drink had any part on the footplate that night]. [=c22|She] [!c22|leaves undecided] [c22 s6 doubts|what the guard did in his eleven minutes].

[=c23|The railway] [!c23|undertakes] [c23 s1 promises|to replace the wires before the next frost]; [=c24|the brotherhood] [!c24|remarks] [c24 s14 asserts|that the next frost was in January, and the old wires are still there]. [=c25|The Great Inland] [!c25|has corrected] its list [c25 s1 asserts|to thirteen]. [=c26|Leaf] [!c26|says] [c26 s11 asserts|his patient will walk by Easter]. [=c27|The barmaid] [!c27|has been] [c27 s10 asserts|spat at in the street], [!c27|she says].

? account | Did the signal stand at clear for the mail? | c2 c3 c12 c20 / c1 c5 c13
? denial | Had the driver been drinking? | c8 c9 / c10 c11 c21
? denial | Did the guard go back with his lamp? | c15 c18 / c16 c17
~ c6 c25 | an earlier and a later list
~ c23 c24 | a promise and what has come of it
~ c14 c23 | a demand for men and a promise of wires
~ c22 c17 | what is left open, and what one saw
