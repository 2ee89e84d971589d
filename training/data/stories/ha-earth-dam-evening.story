# An earth dam above a market town leaks: whether it may burst, whether people were told to leave, whether a sluice was jammed on purpose, how high the water stands, whether the bishop's field was flooded for nothing
@ s1 | Lakes Authority | body | authority | the Lakes Authority; the authority
@ s2 | Chief Engineer Solomon Vik | person | authority | Vik; the chief engineer; Chief Engineer Solomon Vik
@ s3 | Mayor Perpetua Lindqvist-Osei | person | town | Lindqvist-Osei; the mayor; Mayor Perpetua Lindqvist-Osei
@ s4 | Professor Rukmini Hale | person | university | Hale; Professor Hale; Professor Rukmini Hale; the professor
@ s5 | Shopkeepers of Weirham | group | town | the shopkeepers of Weirham; shopkeepers; the shopkeepers
@ s6 | lock-keeper Bram Tuffour | person | authority | Tuffour; the lock-keeper; Bram Tuffour
@ s7 | Bishop Anselmo Kettle | person | church | Kettle; the bishop; Bishop Anselmo Kettle
@ s8 | county police | body | police | county police; the county police; police
@ s9 | Interior Secretary Dov Marchetti | person | government | Marchetti; the interior secretary; Interior Secretary Dov Marchetti
@ s10 | the gauge drum | document | | its drum

== d1 | Weirham Gazette, extra | 2039-02-27T17:00:00Z | IS THE DAM SAFE?
[c1 s2 asserts|She weeps a little every spring and she has stood since my grandmother’s day], [=c1|Chief Engineer Solomon Vik] [!c1|said] of the Weirham dam this afternoon. [=c2|Professor Rukmini Hale], who climbed it with a level, [!c2|gives] it [c2 s4 asserts|“a night, or two nights, unless the lake is let down”].

[=c3|The Lakes Authority] [!c3|put] the lake [c3 s1 asserts|at 2.1 metres below the crest at noon]. [=c4|Hale] [!c4|measured] [c4 s4 asserts|sixty centimetres at half past twelve].

The dam was thrown up in 1871 by prisoners, of clay and stones, to feed a canal that was never dug. It is 19 metres high and grown over with grass. Sheep graze on it. Below, the market town of Weirham has 6,000 people and, on a Monday, as many pigs. A wet patch the size of a tablecloth can be seen beside the stair.

[=c5|The mayor] [!c5|advises] [c5 s3 demands|everyone east of Tanner Lane to sleep elsewhere]. [=c6|The shopkeepers] [!c6|say] [c6 s5 promises|they will stay put, and sandbag].

== d2 | Weirham Gazette | 2039-02-28T08:00:00Z | A night on the hill
About half the town spent it in the sheepfolds. The dam stood.

It was cold in the sheepfolds but dry. Soup came up from the inn in milk churns. Someone had brought a trumpet. From the edge of the wood one could see the dam, a black line, and lanterns moving about on it. Towards four there was a noise like a cart on a bridge; that was the bank at the Bishop’s Field. In the morning larks sang.

[=c7|County police] [!c7|said] [c7 s8 asserts|they had gone from door to door from six o’clock]. [c8 s5 denies|I had no constable at my door, nor did anyone in Bread Street], [=c8|a baker] [!c8|said]. [=c9|Police] [!c9|denied] [c9 s8 denies-|that Bread Street had been left out].

The bottom sluice did not open when it was wanted. [c10 s2 asserts|A crowbar had been laid across the teeth], [=c10|Vik] [!c10|said], and [=c11|he] [!c11|named] [c11 s2 asserts|the lock-keeper, Bram Tuffour, as the one man who had been alone with it]. [=c12|Tuffour] [!c12|said] [c12 s6 asserts|it was rust, and he had reported it at Michaelmas]. [c13 s1 denies|No report about the sluice is on file], [=c13|the authority] [!c13|said].

== d3 | Diocesan Letter | 2039-03-04T07:00:00Z | A meadow under water
To spare the town, the bank was cut at the Bishop’s Field. [=c14|His Lordship] [!c14|says] [c14 s7 denies|nobody asked him, and the first he knew of it was a swan]. [c15 s2 asserts|The bishop gave me his blessing at two in the morning, by telephone], [=c15|the chief engineer] [!c15|insists].

[=c16|The bishop] [!c16|asks] [c16 s7 demands|for the price of forty lambs]. [=c17|Professor Hale] [!c17|believes] [c17 s4 asserts|the cut saved three hundred houses]. [c18 s1 asserts|It was of no use, as the level had been falling since midnight], [!c18|says] [=c18|a note of the Lakes Authority].

Confirmations will be held at Easter in the usual order, except at St Bride’s, where there is still water in the nave. The clergy are asked for the loan of hurdles. Forty ewes have been taken in by the nuns of Elm, who would like to be told what they eat. The swan has remained. On the field itself a boat may now be hired.

== d4 | The Builder and Engineer | 2039-07-01T09:00:00Z | Weirham: what the gauge wrote
The recording gauge in the lake had been left running, as it turns out. [=c19|Its drum] [!c19|shows] [c19 s10 asserts|the water 58 centimetres under the crest at noon on the twenty-seventh, and rising until ten to four in the morning].

The gauge is a clockwork drum in a hut on the far bank, put there in 1926 by a schoolmaster who was interested in rain. His grandson winds it on Sundays. Nobody at the authority knew of it. The strip of paper for that week, which is violet and a little smudged, was lying in a biscuit tin with eleven hundred others.

[=c20|The Lakes Authority] [!c20|admitted] [c20 s1 asserts|that both its statements had rested on a broken dial]. [=c21|Vik] resigned and [!c21|wrote] [c21 s2 asserts|that the dam “would have gone by breakfast”].

Of the crowbar there is a photograph. [c22 s6 asserts|I put it there myself, afterwards, on the chief’s order], [=c22|Tuffour] [!c22|told] the inquiry. His Michaelmas report was found in the authority’s own safe. [c23 s6 asserts|“Wheel seized with rust,”] [=c23|it] [!c23|says].

[=c24|Marchetti, the interior secretary,] [!c24|promised] [c24 s9 promises|a wall of stone]. [=c25|The bishop] [!c25|recalls] now [c25 s7 asserts|that there was a telephone call, and that he had taken it for a dream].

? status | Is the dam in danger? | c1 / c2 c21
? figure | How high did the water stand at noon? | c3 / c4 c19
? denial | Did police warn Bread Street? | c8 / c7 c9
? responsibility | Why did the sluice not open? | c10 / c12 c23
? denial | Had the lock-keeper reported the sluice? | c12 c23 / c13
? denial | Was the bishop asked? | c14 / c15 c25
? account | Was the cut of use? | c17 / c18
? account | When did the level begin to fall? | c18 / c19
~ c5 c6 | an advice and a refusal
~ c16 c24 | a claim and a promise
~ c22 c23 | a crowbar laid afterwards, and rust
