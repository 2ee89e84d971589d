# An arms depot blows up beside a town: accident or attack, the number of dead, whether the commander had been warned, whether the danger is over
@ s1 | defence ministry | body | defence ministry | the defence ministry; the ministry
@ s2 | Major General Ossip Brand | person | defence ministry | Brand; the general; Major General Ossip Brand
@ s3 | Mayor Henrike Toll | person | town | Toll; the mayor; Mayor Henrike Toll
@ s4 | town of Karsk | body | town | the town; the town hall; Karsk town hall
@ s5 | Eastern Legion | body | Legion | the Legion; the Eastern Legion
@ s6 | Karsk hospital | body | hospital | the hospital; Karsk hospital
@ s7 | a storeman | unnamed | | a storeman; the storeman
@ s8 | Mine Clearers' Trust | body | clearers | the trust; the Mine Clearers' Trust; the clearers
@ s9 | Ulla Sand | person | townspeople | Sand; Ulla Sand; the postwoman

== d1 | Karsk Courier | 2035-03-29T05:30:00Z | Night turned to day
[=c1|The defence ministry] [!c1|said] [c1 s1 asserts|that a lorry with fuel had caught fire beside store four]. [c2 s5 asserts|“Two of our people walked in as cooks and walked out before the bang,”] [!c2|said] [=c2|the Eastern Legion] in a message.

[=c3|Major General Ossip Brand] [!c3|dismissed] the message [c3 s2 denies-|as the boast of men who cannot boil an egg]. [c4 s1 asserts|Three soldiers lost their lives], [=c4|the ministry] [!c4|said], [c5 s1 asserts|and no civilian was hurt].

[=c6|Karsk hospital] [!c6|said] [c6 s6 asserts|it had taken in sixty townspeople with cuts and burns]. [=c7|Mayor Henrike Toll] [!c7|counted] [c7 s3 asserts|nine dead in Mill Street alone].

== d2 | Karsk Courier | 2035-03-30T07:00:00Z | Storeman: sparks every week
[c8 s7 asserts|The wiring in four has spat blue fire since Christmas and I wrote it in the book each time], [!c8|said] [=c8|a storeman]. [=c9|Brand] [!c9|said] [c9 s2 asserts|no complaint about the stores had ever come up to him].

[c10 s9 asserts|“There was no lorry. I bring the letters, the yard was bare as a plate,”] [!c10|said] [=c10|Ulla Sand], who delivers the mail.

[=c11|The ministry] [!c11|assured] the town [c11 s1 asserts|that nothing in the depot could go off any more]. [=c12|The Mine Clearers’ Trust] [!c12|warned] [c12 s8 asserts|of thousands of live shells lying as far as the river].

== d3 | National Ledger | 2035-04-02T10:00:00Z | Ministry admits civilian dead
[=c13|The defence ministry] [!c13|acknowledged] [c13 s1 asserts|twenty-two dead, sixteen of them without uniform]. [=c14|The town hall] [!c14|listed] [c14 s4 asserts|thirty-one names]. [c15 s4 asserts|Four shells burst on Sunday beside the school], [=c15|it] [!c15|said].

[=c16|A letter shown to this newspaper] [!c16|says] [c16 s7 asserts|that the wiring of store four “was laid before Major General Brand in person on 8 February”]. [=c17|The general] [!c17|called] it [c17 s2 denies|a forgery].

[=c18|The Legion] [!c18|repeated] [c18 s5 asserts|that the deed was its own] and [!c19|announced] [c19 s5 promises|others]. [=c20|Toll] [!c20|demanded] [c20 s3 demands|that all stores be moved away from people]. [=c21|Brand] [!c21|said] [c21 s2 asserts|faulty cables could be ruled out].

? responsibility | What set off the depot? | c1 / c2 c18 / c8
? responsibility | Did the Legion do it? | c2 c18 / c1 c3
? denial | Were civilians killed or hurt? | c5 / c6 c7 c13 c14
? figure | How many died in all? | c13 / c14
? denial | Had the general been warned of the wiring? | c8 c16 / c9 c17
? account | Was there a lorry in the yard? | c1 / c10
? status | Is the danger over? | c11 / c12 c15
? denial | Can faulty wiring be the cause? | c8 / c21
~ c4 c13 | a later count by the ministry
~ c19 c11 | a threat of other deeds
~ c7 c14 | one street and the whole town
