# Bread subsidised by the city makes people ill: whether chalk was in the flour, who supplied it, whether the inspector had visited, whether the price was raised, how many loaves were recalled
@ s1 | City Bread Works | body | works | the City Bread Works; the bread works; the works
@ s2 | alderman Pruett Lasky | person | city | Lasky; Pruett Lasky; the alderman; Alderman Pruett Lasky
@ s3 | Dr Noor Caspar | person | | Caspar; Dr Caspar; Dr Noor Caspar; the chemist
@ s4 | Merrin Mills | body | mills | Merrin Mills; the mill; the miller's firm
@ s5 | an oven hand | unnamed | | an oven hand; the oven hand
@ s6 | Consumers' Bench | body | consumers | the Consumers' Bench; the consumers' group; the Bench
@ s7 | food inspector Dag Rolfe | person | city | Rolfe; Dag Rolfe; the food inspector; the inspector

== d1 | Quayside Citizen | 2039-09-02T06:00:00Z | White bread, white powder
[=c1|Dr Noor Caspar], a chemist, [!c1|dissolved] six loaves in acid. [c1 s3 asserts|They fizzed like lemonade; every tenth gram was chalk], [=c1|she] [!c1|said]. [=c2|The bread works] [!c2|answers] that [c2 s1 asserts|its loaf is wheat, water, salt and yeast]. [=c3|Alderman Pruett Lasky] [!c3|trusts] the controls: [c3 s2 asserts|the inspector has been through the bakehouse every month this year]. [=c4|Lasky] [!c4|pointed to] [c4 s2 asserts|a price that has not moved from sixty pence since the spring].

== d2 | Quayside Citizen | 2039-09-04T06:00:00Z | Sacks with two labels
[c5 s5 asserts|We got the stuff in plain bags from the paint merchant's yard and tipped one in four], [!c5|says] [=c5|an oven hand]. [=c6|The works] [!c6|shifts] the matter: [c6 s1 asserts|if anything was mixed in, Merrin Mills mixed it, before the sacks were sewn]. [=c7|Merrin Mills] [!c7|disputes] [c7 s4 denies-|that its flour contained anything but grain]. [=c8|The Consumers’ Bench] [!c8|keeps] till receipts: [c8 s6 asserts|sixty in May, sixty-eight in July, seventy-five on Friday]. 

[=c9|The oven hand] [!c9|has worked] there since January: [c9 s5 asserts|I could not tell you what an inspector looks like].

== d3 | Office of the Alderman, notice | 2039-09-05T11:00:00Z | Recall
[=c10|Lasky] [!c10|announces] that [c10 s2 asserts|12,000 loaves have been taken off the shelves]. [=c11|He] [!c11|advises] [c11 s2 demands|households to return what they have].

== d4 | Radio Quay | 2039-09-12T18:00:00Z | The inspector's diary
[=c12|Food inspector Dag Rolfe] [!c12|owned up]: [c12 s7 asserts|I signed the sheets at my kitchen table, I was last there two winters ago]. [=c13|He] [!c13|has since tested] a batch: [c13 s7 asserts|calcium carbonate, eleven per cent]. [=c14|The Bench] [!c14|sent] forty volunteers out on the fifth and sixth: [c14 s6 asserts|in every shop the bread lay where it always lies, none had been called back]. [=c15|The mill] [!c15|opened] its bins: [c15 s4 asserts|clean wheat in all nine, sealed by a notary]. [=c16|Caspar] [!c16|finds] it [c16 s3 asserts|a disgrace for a port that ships wheat to half the world]. [=c17|The works] [!c17|promises] [c17 s1 promises|free loaves in October].

? denial | Was there chalk in the bread? | c2 / c1 c5 c13
? responsibility | Who put it in? | c6 / c5 c7 c15
? denial | Had the inspector visited? | c3 / c9 c12
? denial | Had the price gone up? | c4 / c8
? denial | Were loaves taken off the shelves? | c10 / c14
~ c16 c2 | an opinion about a disgrace
~ c11 c17 | advice and a gift
