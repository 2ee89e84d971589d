# A village votes on leaving its valley after a mudflow: the result, whether the poll was secret, whether the mayor had been offered money, whether the upper houses are safe
@ s1 | Hydro Sarnen | body | company | Hydro Sarnen; the power company; the company
@ s2 | Mayor Corin Teasdale | person | village | Teasdale; the mayor; Mayor Corin Teasdale
@ s3 | Stay Put | body | stayers | Stay Put; the stayers
@ s4 | beekeeper Ursina Falk | person | stayers | Falk; Ursina Falk; the beekeeper
@ s5 | Hazard Office | body | state | the Hazard Office; the office
@ s6 | a teller | unnamed | | a teller; the teller
@ s7 | prefect Adrian Solberg-Lowe | person | state | Solberg-Lowe; the prefect; Adrian Solberg-Lowe
@ s8 | Sarnen parish clerk | unnamed | village | the parish clerk; the clerk

== d1 | The Highland Reporter | 2039-05-27T20:00:00Z | Village votes to go
[=c1|Mayor Corin Teasdale] [!c1|read] the figures from a chair: [c1 s2 asserts|142 for leaving Upper Sarnen, 96 for staying]. [c2 s2 asserts|It was done with folded slips in a sealed urn, and nobody saw another’s hand], [=c2|he] [!c2|said]. [=c3|Beekeeper Ursina Falk] [!c3|protested]: [c3 s4 asserts|we stood up to be counted, under his eyes, with the company’s lawyer taking notes].

== d2 | Stay Put circular | 2039-05-29T09:00:00Z | We won
[=c4|Stay Put] [!c4|has] the slate from the hall: [c4 s3 asserts|one hundred and nine to stay and one hundred and one to go]. [=c5|We] [!c5|ask] [c5 s3 demands|for a fresh poll with a prefect in the room].

The houses above the chapel, [=c6|we] [!c6|remind] everyone, [c6 s3 asserts|have stood on solid rock for four centuries and are in no danger].

== d3 | Radio Upland | 2039-06-02T07:00:00Z | Prefect steps in
[=c7|Prefect Adrian Solberg-Lowe] [!c7|said] [c7 s7 asserts|the vote had no force in law whichever way it went], and published a map by the Hazard Office. [=c8|The office] [!c8|marks] [c8 s5 asserts|every building in the village red, the chapel and those above it included]. [=c9|A teller] who had the chalk [!c9|backs] [c9 s6 asserts|the stayers’ slate: eight more hands for remaining].

[=c10|Teasdale] [!c10|told] Radio Upland that [c10 s2 denies|he had not taken a coin from Hydro Sarnen, nor been offered one].

== d4 | The Highland Reporter | 2039-06-20T18:00:00Z | Minutes
[=c11|The parish clerk] [!c11|opened] the minute book. It says: [c11 s8 asserts|“Voting was by standing. Urn not used, key mislaid.”] [=c12|Hydro Sarnen], asked about payments, [!c12|produced] [c12 s1 asserts|a letter offering the mayor a house by the lake and its roof in slate, dated April]. It says it regarded this as a courtesy.

== d5 | Watershed, winter number | 2040-01-10T06:00:00Z | Nobody left
By December [c13 - asserts|sixty-one households were burning their lamps in Upper Sarnen, as in any year]. [=c14|The office] [!c14|has withdrawn] nothing. [c14 s5 asserts|Its boreholes under the chapel brought up old mud to a depth of thirty metres, and no rock]. [=c15|Falk] [!c15|shrugs]. [c15 s4 asserts|The mud came past us in May and took the mill, it did not come up the steps], [=c15|she] [!c15|says]. [=c16|The prefect] [!c16|promises] [c16 s7 promises|a siren].

? figure | How did the vote come out? | c1 / c4 c9
? account | Was the poll secret? | c2 / c3 c11
? denial | Had the mayor been offered something? | c10 / c12
? account | Are the houses above the chapel on safe ground? | c6 / c8 c14
~ c15 c8 | where one flow went, and how a map marks the ground
~ c13 c1 | a vote for leaving, and who lives there half a year later
~ c7 c1 | whether it binds, and how it came out
~ c5 c16 | a demand and a promise
