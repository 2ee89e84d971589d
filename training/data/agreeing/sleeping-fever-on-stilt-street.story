# A sleeping fever in a harbour quarter: whether mosquitoes or the well spread it, whether the hospital turned patients away, whether it is over
@ s1 | City Health Office | body | city | the City Health Office; the health office
@ s2 | Dr Leocadia Vimes-Arrow | person | city | Vimes-Arrow; Dr Leocadia Vimes-Arrow; the city physician
@ s3 | a net mender | unnamed | | a net mender; the net mender
@ s4 | Professor Gaspar Ulvenholt | person | | Ulvenholt; Professor Gaspar Ulvenholt; the entomologist
@ s5 | a ward sister | unnamed | | a ward sister; the ward sister
@ s6 | a rickshaw man | unnamed | | a rickshaw man; the rickshaw man
@ s7 | Harbour Hospital | body | hospital | the Harbour Hospital; the hospital
@ s8 | a letter-writer | unnamed | | a letter-writer; the letter-writer
@ s9 | Councillor Bram Nightingale-Foss | person | city | Nightingale-Foss; Councillor Bram Nightingale-Foss; the councillor
@ s10 | a coffin maker | unnamed | | a coffin maker; the coffin maker
@ s11 | a laundry owner | unnamed | | a laundry owner; the laundry owner
@ s12 | a night porter | unnamed | | a night porter; the night porter
@ s13 | League of Tenants | body | tenants | the League of Tenants; the tenants' league

== d1 | Stilt Street Notice | 2034-08-11T07:00:00Z | They do not wake
[=c1|Professor Gaspar Ulvenholt] has dissected four thousand of them and [!c1|is satisfied]: [c1 s4 asserts|it is the little striped gnat, biting at dusk, that puts people to sleep]. Dr Leocadia Vimes-Arrow, the city physician, shuts the pump in Eel Court instead. [c2 s2 asserts|“One handle, one cup on a chain: that is how the whole of it got about,”] [=c2|she] [!c2|said].

[=c3|A net mender] [!c3|noticed] [c3 s3 asserts|that those who sleep under gauze are well, and those who go without lie down and stay down, whatever they drink]. [=c4|A laundry owner] [!c4|contradicts]: [c4 s11 denies|her girls are bitten to rags every evening and not one has it, while all nine who fetched from that pump have].

[c5 s6 asserts|“At the hospital gate a man in white told me to take my fare home, and she was asleep in my lap,”] [!c5|said] [=c5|a rickshaw man] about Monday. [=c6|The hospital] [!c6|says] [c6 s7 denies|that nobody has been refused a bed, on Monday or since the beginning].

== d2 | Free Coast Agency | 2034-08-15T18:20:00Z | Hospital “never full”
STILT STREET – A ward sister backs her house. [c7 s5 denies|“There was room the entire time, and everyone who came in at that gate was laid in one of our own sheets,”] [=c7|she] [!c7|said]. [c8 s12 asserts|Thirty-one, that week alone; I had orders to send away whoever could not say his name], [!c8|retorted] [=c8|a night porter].

[=c9|Councillor Bram Nightingale-Foss], who sits on the health committee, [!c9|broke] with the city physician: [c9 s9 asserts|the pump has nothing to do with it, and the swamp has to be drained because of the insects]. [=c10|The tenants’ league] [!c10|reported] [c10 s13 asserts|that it had bought gauze for eighty rooms]; [=c11|it] [!c11|demands] [c11 s13 demands|that rents be stopped while the sickness lasts].

[=c12|A letter-writer], the only scholar in the street, [!c12|counts] [c12 s8 asserts|two hundred letters written to relatives since Sunday].

== d3 | Stilt Street Notice | 2034-09-01T07:00:00Z | An end, perhaps
[=c13|The health office] [!c13|declares] [c13 s1 asserts|the outbreak closed: not a new case for ten days]. [=c14|A coffin maker] [!c14|sees] it by his own work: [c14 s10 denies|“Seven since Sunday, with their eyes shut in that same soft way; there is no end I can see.”]

[=c15|The letter-writer] [!c15|reports] [c15 s8 asserts|that three neighbours fell into it this very week, one while he was dictating]. [=c16|Vimes-Arrow] [!c16|confirms] her office: [c16 s2 asserts|no one had come down with it since the twentieth and the thing had burned itself out]. [=c17|The night porter] [!c17|reads] his own gate book: [c17 s12 denies|yesterday brought two, the day before five, all with the drowsy fever].

[=c18|Ulvenholt] [!c18|promised] the street [c18 s4 promises|oil on every pool by the new moon]. [=c19|Nightingale-Foss] [!c19|fears] [c19 s9 asserts|the cost of draining].

== d4 | Free Coast Agency | 2034-10-14T12:00:00Z | No oil, more gauze
STILT STREET – [=c20|The net mender] [!c20|said] [c20 s3 asserts|the pools were as clear as in August, and nobody had poured anything]. [=c21|The laundry owner] [!c21|asks] [c21 s11 demands|for the handle to be given back to the pump]. [=c22|The ward sister] [!c22|will not estimate] [c22 s5 doubts|how many will wake]. [=c23|The tenants’ league] [!c23|now supplies] [c23 s13 asserts|two hundred and ten rooms]. [=c24|The rickshaw man] [!c24|says] [c24 s6 asserts|his daughter turned her head when he called her]. [=c25|The city physician] [!c25|announces] [c25 s2 promises|that she will leave the city].

? responsibility | What spread the sleeping fever: the insects or the pump? | c1 c3 c9 / c2 c4
? denial | Did the hospital turn patients away? | c5 c8 / c6 c7
? status | Was the outbreak over by 1 September? | c13 c16 / c14 c15 c17
~ c10 c23 | an earlier and a later number of rooms
~ c18 c20 | a promise and its breach
~ c21 c2 | a wish to reopen the pump says nothing of its guilt
~ c9 c19 | what has to be done, and its cost
