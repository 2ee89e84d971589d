# A picket at a copper smelter ends in a charge of mounted police: who gave the order, how a picket died, how many strikers are back at work, whether talks were held
@ s1 | Interior Secretary Rufus Odenkirke | person | government | Odenkirke; the interior secretary; Interior Secretary Rufus Odenkirke
@ s2 | Commissioner Sunniva Baptiste-Rao | person | police | Baptiste-Rao; the commissioner; Commissioner Sunniva Baptiste-Rao
@ s3 | Furnacemen's Brotherhood | body | strikers | the Brotherhood; the Furnacemen's Brotherhood; the union
@ s4 | Yusto Ekblad | person | strikers | Ekblad; Yusto Ekblad; the union's secretary
@ s5 | Tallis Copper | body | company | Tallis Copper; the company; Tallis
@ s6 | Dr Mirembe Voll | person | hospital | Voll; Dr Voll; Dr Mirembe Voll; the surgeon
@ s7 | a mounted constable | unnamed | police | a mounted constable; the constable
@ s8 | a canteen cook | unnamed | | a canteen cook; the cook
@ s9 | Citizens' Loyal League | body | party | the Loyal League; the Citizens' Loyal League; the League

== d1 | Basin Telegraph | 2036-09-19T11:00:00Z | One dead as horses charge picket line at Tallis smelter
One man died and scores were bruised when mounted police rode into strikers at the gate of the Tallis smelter shortly after the morning hooter.

[c1 s2 asserts|The dead man, Orrin Zelaya, 44, suffered a heart attack some way off, before a single horse had moved], [!c1|said] [=c1|Commissioner Sunniva Baptiste-Rao]. [=c2|The Furnacemen’s Brotherhood] [!c2|said] [c2 s3 asserts|a hoof had broken his chest].

[=c3|The commissioner] [!c3|said] [c3 s2 asserts|the order to clear the gate came from the capital in writing]. [=c4|The office of Interior Secretary Rufus Odenkirke] [!c4|issued a denial] within the hour: [c4 s1 denies|“No instruction of any kind left this building.”]

[c5 s5 asserts|Two of our three furnaces are alight and the men at them are our own], [=c5|Tallis Copper] [!c5|assured] its shareholders.

Gate Two is the older of the two entrances and the one nearest the canteen. A strip of grass runs beside it where men have sat since the second week, with folding chairs and a radio. On Wednesday evening the grass was covered with caps, bread, spoons and a great many hoof marks. The coroner has not yet fixed a date.

It was the thirty-eighth day of the walkout. A ton of copper has risen by a fifth since it began.

== d2 | People’s Hammer | 2036-09-19T19:00:00Z | Murder at Gate Two
Comrades! [c6 s4 asserts|All three hearths are stone cold, and a cat has had kittens in number one], [!c6|writes] [=c6|Yusto Ekblad] from the strike kitchen. [=c7|He] [!c7|calls upon] [c7 s4 demands|every railwayman in the Basin to leave the company’s coal where it stands].

[c8 s8 asserts|Orrin was standing by my tea urn with a bun in his hand when the grey horse went over him], [!c8|says] [=c8|a cook of the canteen].

[=c9|Ekblad] [!c9|branded] as a lie [c9 s4 denies-|the company’s tale that it had sat down with the union last Sunday]. [c10 s4 asserts|The chairs were there, the coffee was there, and Tallis was not], [=c10|he] [!c10|writes].

Collections for the widow are taken at the hall in Flint Street. Bring tins, not bottles.

The strike kitchen has served 61,000 plates. Potatoes are short, onions plentiful. Comrades of the night watch should relieve the day watch at eight and not at half past. Songs are practised on Thursdays. The choir needs basses. A pair of spectacles has been found at Gate Two and may be claimed.

== d3 | Daily Bugle-Star | 2036-09-20T05:30:00Z | ‘I HAD A BRICK IN MY TEETH’
A trooper tells all. [c11 s7 asserts|Bricks came first, then bottles, and then somebody blew the whistle for us to go], [!c11|said] [=c11|a constable with eleven stitches in his lip]. [c12 s7 asserts|“It was the lieutenant’s whistle. Nobody rang the capital for it, there was no time,”] [=c12|he] [!c12|went on].

The horses of the Basin troop come from a stud in the hills and cost more than a small house. Each has its own blanket with its name. The grey is called Duchess. She won a ribbon at the county show in June, and on Friday she was eating carrots as if nothing had happened.

[=c13|The Loyal League] [!c13|demands] [c13 s9 demands|a medal for every horse].

[=c14|Strikers] [!c14|insist] [c14 s3 asserts|that nothing was in the air that morning except a hymn]. [=c15|Tallis] [!c15|let it be known] [c15 s5 asserts|that 410 of 1,900 hands have come back since the first of the month].

Who is Odenkirke’s new lady friend? Turn to page five.

== d4 | The Basin Weekly Review | 2036-09-24T10:00:00Z | A post-mortem in two senses
[c16 s6 asserts|Six ribs on the left side were driven into the lung, and the heart itself was as sound as mine], [=c16|Dr Mirembe Voll], who examined the body, [!c16|told] the coroner. [=c17|The surgeon] [!c17|declined] to guess [c17 s6 doubts|what weight had done it].

[c18 s2 asserts|Nobody wrote to me], [=c18|Commissioner Baptiste-Rao] [!c18|told] the same court on Tuesday. [c19 s2 asserts|I had a telephone call, and I took it for an order], [=c19|she] [!c19|said], without naming the caller.

[=c20|The union’s own tally], which we have seen, [!c20|has] [c20 s3 asserts|96 men through the gate since August]. [=c21|A director of the company], who asked not to be identified, [!c21|told] us over lunch [c21 s5 asserts|that he and Ekblad had shaken hands on a Sunday and parted on the Monday].

The coroner sits in the old corn exchange because his own court has no roof. Reporters share a bench with the widow’s family. On the first day there was standing room only; on the third, half the seats were free. Papers put before the jury fill two crates, and it will be some weeks before a verdict.

[c22 s5 promises|Every striker who signs on before the end of the month will keep his pension], [=c22|Tallis] [!c22|says]. [=c23|Odenkirke] [!c23|has told] parliament [c23 s1 promises|he will go if a paper with his name on it is found]. None has been.

? account | How did Orrin Zelaya die? | c1 / c2 c8 c16
? responsibility | Did the capital order the charge? | c3 c19 / c4 c12
? account | Was the order given in writing? | c3 / c18
? status | Are furnaces working? | c5 / c6
? denial | Did company and union meet on the Sunday? | c9 c10 / c21
? account | Was anything thrown before the charge? | c11 / c14
? figure | How many strikers are back? | c15 / c20
~ c4 c23 | a denial and a promise on the same matter
~ c7 c13 | two demands
~ c5 c22 | men who work and men who may
~ c17 c16 | a finding, and a refusal to guess
