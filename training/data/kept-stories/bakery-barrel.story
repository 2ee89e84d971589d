# A bread queue is bombed in Old Tarsis: aircraft or car, how many died, whether gunmen were in the queue, whether a truce was in force
@ s1 | Ministry of National Guidance | body | government | the guidance ministry; the ministry
@ s2 | Colonel Marek Ashby | person | government | Ashby; the colonel; Colonel Marek Ashby
@ s3 | Old Town Council | body | old town | the Old Town Council; the council
@ s4 | baker Zeno Farrow | person | old town | Farrow; the baker; Zeno Farrow
@ s5 | Hand in Hand Clinics | body | medics | Hand in Hand; the clinics
@ s6 | a girl of twelve | unnamed | old town | a girl of twelve; the girl
@ s7 | truce commissioner Vera Illing | person | commission | Illing; the commissioner; Truce Commissioner Vera Illing
@ s8 | Crater Analysis Group | body | | the Crater Analysis Group; the group

== d1 | Levant Coast Wire | 2042-08-16T08:30:00Z | Dozens feared dead in bread queue
An explosion tore through people waiting for bread in Old Tarsis on Saturday. [=c1|The Old Town Council] [!c1|said] [c1 s3 asserts|a helicopter let go a barrel from about two thousand metres]. [=c2|Colonel Marek Ashby] [!c2|told] state radio that [c2 s2 asserts|terrorists had parked a car full of fertiliser beside the oven]. 

[=c3|Baker Zeno Farrow], white from head to foot, [!c3|said]: [c3 s4 asserts|they were mothers and kids, I know each of them by her order].

== d2 | Guidance, the ministry’s daily | 2042-08-16T18:00:00Z | A nest destroyed by its own bomb
[=c4|The ministry] [!c4|has learned] that [c4 s1 asserts|sixteen fighters of the Black Band were lining up for rations when the car went off]. [c5 s1 asserts|No flights were made over Tarsis before noon], [=c5|it] [!c5|stressed]. As for a cease-fire, [c6 s1 asserts|it had run out on Friday at midnight], [=c6|the ministry] [!c6|recalled].

== d3 | Hand in Hand, daily count | 2042-08-16T21:00:00Z | Tarsis
Received at our three posts: [c7 s5 asserts|47 dead, of whom thirty-three are female and nine under ten years of age]. [=c7|Hand in Hand] [!c7|keeps] a list with the families’ consent. [=c8|Our surgeons] [!c8|took out] [c8 s5 asserts|pieces of oil drum and ventilator blade]. 

== d4 | Levant Coast Wire | 2042-08-17T10:00:00Z | Truce ran to Sunday
[=c9|Truce Commissioner Vera Illing] [!c9|held up] the paper with both seals: [c9 s7 asserts|the guns were to be silent until six on Sunday evening]. [=c10|A girl of twelve] who had gone back for her purse [!c10|heard] [c10 s6 asserts|a chopping noise overhead, then something whistling]. [=c11|Ashby] [!c11|would accept] [c11 s2 denies-|no suggestion that a state helicopter was aloft]. [=c12|The council] [!c12|put] the dead at [c12 s3 asserts|“more than forty”].

== d5 | The Ledger of Ruins | 2043-02-01T06:00:00Z | Bread
The hole in Oven Street is round, and two metres deep. [=c13|The Crater Analysis Group] [!c13|reasons] that [c13 s8 asserts|the charge came down almost upright, from a great height; no axle, engine or tyre was in the debris]. The [=c14|ministry] [!c14|counters] with [c14 s1 asserts|the photograph of a gearbox], since shown to belong to a bread van parked in the next street.

[=c15|An officer who has fled] [!c15|says] [c15 s2 asserts|the extension to Sunday reached Ashby’s desk on Friday at supper and was initialled by him]. [=c16|Illing] [!c16|calls] for [c16 s7 demands|a court]. [=c17|Farrow] [!c17|means] [c17 s4 promises|to light the oven again at Easter].

? responsibility | What exploded? | c1 c10 c13 / c2 c4
? denial | Was a helicopter up over Tarsis? | c1 c10 / c5 c11
? account | Who stood in the queue? | c3 / c4
? account | Was a truce in force on Saturday? | c6 / c9 c15
~ c7 c12 | more than forty, and forty-seven
~ c14 c13 | a gearbox from somewhere nearby
~ c16 c17 | a demand and a promise
