# A power reactor is stopped in a hurry: what failed, whether steam escaped, whether people were told, whether it may start again
@ s1 | Lowen Power | body | operator | the operator; Lowen Power; the company
@ s2 | plant director Sissel Brandt | person | operator | Brandt; the director; plant director Sissel Brandt
@ s3 | Radiation Safety Board | body | regulator | the board; the Radiation Safety Board
@ s4 | River Town Initiative | body | residents | the initiative; the River Town Initiative; the residents
@ s5 | Jonas Hek | person | residents | Hek; Jonas Hek; the beekeeper
@ s6 | a control room hand | unnamed | operator | a man from the control room; the man
@ s7 | Environment Minister Lise Falk | person | government | Falk; the environment minister; Environment Minister Lise Falk
@ s8 | University Measuring Post | body | university | the measuring post; the university's measuring post

== d1 | River Herald | 2035-01-27T14:00:00Z | Reactor off line
[=c1|Lowen Power] [!c1|said] [c1 s1 asserts|block two had been taken down as planned for a change of filters]. [=c2|The River Town Initiative] [!c2|said] [c2 s4 asserts|the sirens inside the fence had howled at 4.40 and a white plume had stood over the stack for half an hour].

[c3 s2 asserts|“Not a whiff went out,”] [!c3|said] [=c3|plant director Sissel Brandt]. [=c4|She] [!c4|said] [c4 s2 asserts|the neighbours had been rung up one by one before breakfast].

== d2 | River Herald | 2035-01-28T08:00:00Z | Board speaks of pump
[=c5|The Radiation Safety Board] [!c5|said] [c5 s3 asserts|a feed pump had seized and the block had shut itself down]. [=c6|It] [!c6|confirmed] [c6 s3 asserts|a release of steam “from the clean side”].

[=c7|Jonas Hek], who keeps bees under the fence, [!c7|said] [c7 s5 asserts|nobody had called him or anyone in his lane]. [c8 s6 asserts|“We lost both pumps, not one, and the spare would not take,”] [!c8|said] [=c8|a man from the control room].

[=c9|The company] [!c9|rejected] [c9 s1 denies-|talk of a breakdown] and [!c10|announced] [c10 s1 promises|that the block would run again on Monday].

== d3 | Nation on Sunday | 2035-02-04T07:00:00Z | Iodine in the rain gauge
[=c11|The university’s measuring post] [!c11|found] [c11 s8 asserts|traces of iodine in rain caught on the 27th, far below any limit]. [=c12|Brandt] [!c12|said] [c12 s2 asserts|hospitals let out more than that in an afternoon].

[=c13|The board] [!c13|ordered] [c13 s3 demands|the block to stay down until both pumps have been rebuilt]. [=c14|Environment Minister Lise Falk] [!c14|said] [c14 s7 asserts|she had learnt of it from her barber].

[=c15|The operator] [!c15|conceded] [c15 s1 asserts|“an unscheduled element” in the shutdown]. [=c16|It] [!c16|admitted] [c16 s1 asserts|that the telephone chain had not been started]. [=c17|Hek] [!c17|wondered] [c17 s5 doubts|whether his bees had come to harm].

? responsibility | Why was the block stopped? | c1 c9 / c5 c8 c15
? denial | Did anything escape? | c3 / c2 c6 c11
? figure | How many pumps failed? | c5 / c8
? denial | Were the neighbours told? | c4 / c7 c16
? status | May it start on Monday? | c10 / c13
~ c11 c12 | small traces and a comparison
~ c14 c4 | the minister is no neighbour
