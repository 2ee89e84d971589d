# A government says that its granaries are full while towns go hungry: how much is stored, whether grain was exported, whether people have starved, who burnt a store, whether bread is rationed
@ s1 | Ministry of Supply | body | government | the Ministry of Supply; the supply ministry; the ministry
@ s2 | Minister Pia Santangelo | person | government | Santangelo; the minister; Minister Pia Santangelo
@ s3 | Millers' Guild | body | millers | the Millers' Guild; the guild; the millers
@ s4 | Open Ports Watch | body | Watch | Open Ports Watch; the Watch
@ s5 | Dr Hannibal Otieno | person | clinic | Otieno; Dr Otieno; Dr Hannibal Otieno
@ s6 | Bishop Laurent of Maro | person | church | Bishop Laurent; the bishop
@ s7 | a docker | unnamed | | a docker; the docker
@ s8 | People's Anger | body | People's Anger | People's Anger; the group
@ s9 | the baker | unnamed | | the baker
@ s10 | Minister Alma Dietrich-Sow | person | government | Dietrich-Sow; the new minister, Alma Dietrich-Sow; the new minister

== d1 | Delta Press Agency | 2045-02-02T08:00:00Z | “Bread for two years”
[=c1|Minister Pia Santangelo] [!c1|told] parliament on Thursday [c1 s2 asserts|that 900,000 tonnes of wheat lay in the state’s silos]. [=c2|The Millers’ Guild] [!c2|estimates] [c2 s3 asserts|a stock of 60,000, sweepings included].

[=c3|The ministry] [!c3|denied] [c3 s1 denies-|that anyone had died for lack of food]. [=c4|Dr Hannibal Otieno] [!c4|filled in] [c4 s5 asserts|thirty-one death certificates in January with the word “inanition”]. [c5 s6 asserts|I have buried whole families who had grass in their mouths,] [=c5|Bishop Laurent of Maro] [!c5|said].

== d2 | The Delta Examiner | 2045-02-04T06:00:00Z | Ships at night
[=c6|Open Ports Watch] [!c6|followed] [c6 s4 asserts|eleven bulk carriers that left Port Maro deep in the water since Christmas]. [=c7|A docker] [!c7|was paid] double, [=c7|he] [!c7|says], [c7 s7 asserts|for pouring wheat into holds from ten at night until the muezzin]. [=c8|The minister] [!c8|said] [c8 s2 asserts|not one sack had left the country since the harvest].

A queue of 400 people stood at the bakery in Canal Street. [c10 s1 asserts|Everyone may buy as much as he likes,] [=c10|the supply ministry] [!c10|said]. [=c11|The baker] [!c11|showed] [c11 s9 asserts|a stamp and a list: one loaf a head, every second day, by order of the prefect].

== d3 | Delta Press Agency | 2045-02-09T22:00:00Z | Silo burns
[=c12|The group People’s Anger] [!c12|claimed] [c12 s8 asserts|the burning of silo four, “which was empty as we knew it would be”]. [=c13|The ministry] [!c13|blamed] [c13 s1 asserts|spontaneous heating of the 30,000 tonnes inside]. [=c14|Santangelo] [!c14|called on] [c14 s2 demands|speculators to open their cellars].

== d4 | The Delta Examiner | 2045-03-30T06:00:00Z | An audit
[=c15|The new minister, Alma Dietrich-Sow,] [!c15|found] [c15 s10 asserts|58,000 tonnes, and invoices for 340,000 sold abroad]. [=c16|She] [!c16|says] [c16 s10 asserts|silo four held nothing but pigeons]. [=c17|Santangelo], from a villa by a lake, [!c17|maintains] [c17 s2 asserts|that the silos were full on the day she handed over the keys].

? figure | How much grain was in store? | c1 c17 / c2 c15
? denial | Did people starve? | c4 c5 / c3
? denial | Was grain exported? | c6 c7 c15 / c8
? account | Was bread rationed? | c10 / c11
? responsibility | Why did silo four burn? | c12 / c13
? account | Was silo four empty? | c12 c16 / c13
~ c14 c10 | an appeal to speculators, and what may be bought
~ c6 c16 | ships, and a silo
