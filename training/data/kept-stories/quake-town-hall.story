# The town hall of Pesco falls in an earthquake: whether it had been strengthened, whether the council was sitting, how strong the shock, whether foreign dogs were sent home
@ s1 | Office of Public Works | body | state | the Office of Public Works; the works office
@ s2 | Minister Galo Brenner | person | state | Brenner; the minister; Minister Galo Brenner
@ s3 | Deputy Mayor Nives Oram | person | town | Oram; the deputy mayor; Deputy Mayor Nives Oram
@ s4 | builder Tito Wragge | person | builder | Wragge; Tito Wragge; the builder
@ s5 | Hound Rescue Norholm | body | rescuers | Hound Rescue; the Norholm team; the dog handlers
@ s6 | a barber | unnamed | | a barber; the barber
@ s7 | Seismic Institute | body | | the Seismic Institute; the institute
@ s8 | airport director Lys Cantrell | person | | Cantrell; the airport's director; Lys Cantrell

== d1 | Pesco Gazette, one sheet | 2036-10-30T17:00:00Z | Our town hall is gone
The tower leaned, thought about it, and fell into the hall. [=c1|Deputy Mayor Nives Oram] [!c1|says] that [c1 s3 asserts|the chamber was empty, the sitting having been put off to Friday]. [=c2|A barber] across the way [!c2|is certain]: [c2 s6 asserts|he had seen all fifteen councillors go up at ten, and heard the bell for order]. [=c3|The Seismic Institute] [!c3|gives] [c3 s7 asserts|a magnitude of 5.4, from a first reading].

== d2 | Capital Evening | 2036-10-31T18:00:00Z | Built to last?
[=c4|Minister Galo Brenner] [!c4|assured] the chamber that [c4 s2 asserts|steel ties were put through the walls of Pesco town hall in 2031, at a cost of two million]. [=c5|Builder Tito Wragge], who had the contract, [!c5|backed] him: [c5 s4 asserts|each beam was pinned, I hung from them myself]. 

[=c6|The institute] [!c6|has revised] its figure [c6 s7 asserts|to 6.1].

== d3 | Norholm Morning | 2036-11-02T06:00:00Z | Home with dry paws
[=c7|Hound Rescue] [!c7|came back] to Norholm with nine dogs. [c7 s5 asserts|We sat on the apron for fourteen hours and were then told by a man from the ministry to fly home], its leader [!c7|said]. [=c8|Brenner’s] office [!c8|understood] that [c8 s2 asserts|the team left because it had been called to another earthquake].

== d4 | Pesco Gazette | 2036-11-06T17:00:00Z | Fifteen chairs
Out of the rubble of the chamber firemen have lifted [c9 - asserts|eleven members of the council and a stenographer with the day’s agenda in her hand]. The [=c10|deputy mayor], absent with a cold, [!c10|apologised] for [c10 s3 asserts|having read last month’s calendar to reporters]. [=c11|The town] [!c11|asks] [c11 s3 demands|for coffins and for glass].

== d5 | Beam & Column, engineers’ monthly | 2037-03-01T09:00:00Z | Pesco: a note
We examined forty-four wall heads. [c12 - asserts|In none was there a tie, a pin, or a hole drilled for one.] [=c13|The Office of Public Works] [!c13|has released] the ledger, [c13 s1 asserts|under which the two million went to a fountain in the minister’s birthplace]. [=c14|Wragge], [!c14|reached] by letter, [!c14|replied] that [c14 s4 asserts|the steel had been “more in the nature of a drawing”].

[=c15|The airport’s director, Lys Cantrell], [!c15|has kept] the slip: [c15 s8 asserts|“Dog people not required. Return to sender. For the Minister”]. [=c16|Brenner] [!c16|will not comment], [c16 s2 promises|but will answer to God].

? account | Was the council sitting? | c1 / c2 c9 c10
? account | Had the building been strengthened? | c4 c5 / c12 c13 c14
? account | Why did the dog team leave? | c7 c15 / c8
~ c3 c6 | a first reading, and the revised one
~ c11 c16 | a demand and a promise
~ c5 c7 | other matters altogether
