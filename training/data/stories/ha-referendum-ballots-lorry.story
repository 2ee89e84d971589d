# A referendum on secession: the result in one valley, whether a lorry of ballots was swapped, whether monitors signed the tally, whether soldiers voted twice, whether the vote is binding
@ s1 | Referendum Commission | body | commission | the Referendum Commission; the commission
@ s2 | Chairwoman Eudora Nkrumah-Pelt | person | commission | Nkrumah-Pelt; the chairwoman; Chairwoman Eudora Nkrumah-Pelt
@ s3 | Premier Gaspard Orimoto | person | government | Orimoto; the premier; Premier Gaspard Orimoto
@ s4 | Stay Together | body | unionists | Stay Together; the Stay Together campaign
@ s5 | Home Valley League | body | secessionists | the Home Valley League; the league
@ s6 | Freja Salazar-Dube | person | secessionists | Salazar-Dube; Freja Salazar-Dube; the league's leader
@ s7 | a lorry driver | unnamed | | a lorry driver; the driver
@ s8 | Monitors of the Northern Parliaments | body | monitors | the Northern monitors; the monitors; the Monitors of the Northern Parliaments
@ s9 | Constitutional Bench | body | court | the Constitutional Bench; the bench
@ s10 | the landlady of the Bear | unnamed | | the landlady
@ s11 | the depot | body | | the depot
@ s12 | colonel of the Second Regiment | unnamed | army | the regiment's colonel
@ s13 | a paymaster | unnamed | army | a paymaster

== d1 | Highland Press Agency | 2038-09-18T23:45:00Z | Kestrel valley votes on leaving, outcome in dispute
STEINBRIDGE, Sept 18 (HPA) - Voters in the Kestrel valley turned out in rain on Sunday for a referendum on whether to leave the federation after 140 years. Counting went on by candlelight after a power cut.

[=c1|The Referendum Commission] [!c1|declared] shortly before midnight [c1 s1 asserts|that 52.4 per cent had voted to remain]. [=c2|The Home Valley League], which forced the vote, [!c2|rejected] [c2 s5 denies-|the figure] and [!c3|said] [c3 s5 asserts|its people in the polling stations had recorded a majority of eleven thousand for leaving].

[c4 s6 asserts|“Somewhere between Upper Kestrel and Steinbridge a lorry full of Yes turned into a lorry full of No,”] [=c4|the league’s leader, Freja Salazar-Dube,] [!c4|told] supporters in the market square. [c5 s2 asserts|The lorry was sealed when it left and sealed when it came, with the same seals], [=c5|the commission’s chairwoman, Eudora Nkrumah-Pelt,] [!c5|said].

[=c6|Premier Gaspard Orimoto] [!c6|said] [c6 s3 asserts|the matter was closed for a generation]. About 410,000 people had the right to vote. The valley supplies the federation with two fifths of its electricity.

Bars in Steinbridge were closed by order. There were no reports of violence.

== d2 | The Kestrel | 2038-09-20T07:00:00Z | Two hours at an inn
The road from Upper Kestrel to Steinbridge takes a loaded lorry seventy minutes. The lorry with the boxes of nineteen villages took three hours and a quarter.

[c7 s7 asserts|I had a puncture at the Bear and nobody came near the tailboard but a goat], [=c7|its driver] [!c7|said] on Tuesday. [=c8|The landlady of the Bear] [!c8|says] [c8 s10 asserts|there was no puncture, but a second lorry, backed up against the first, and men passing boxes under a tarpaulin].

[=c9|Stay Together], the campaign against secession, [!c9|called] her [c9 s4 denies|a woman with a grudge against the highway department].

Our own reporter asked to see the wheel. [c10 s11 asserts|It had been sent for repair on the Monday], [!c10|according to] [=c10|the depot]. [=c11|The commission] [!c11|announced] [c11 s1 asserts|that its tally had been countersigned by the Northern monitors]. [=c12|A member of that mission] [!c12|told] The Kestrel by telephone [c12 s8 denies|they had put their names to nothing except the hotel register].

[=c13|Salazar-Dube] [!c13|appealed] [c13 s6 demands|to the villages not to take to the road].

== d3 | Federal Sentinel | 2038-09-22T06:30:00Z | Sore losers, sore throats
Four days of shouting have not moved a single vote. [=c14|The premier] [!c14|reminded] the country on Wednesday [c14 s3 asserts|that the vote had legal force and that those who now cry foul would have been the first to say so had they won].

The grievances multiply. [=c15|The league] now [!c15|alleges] [c15 s5 asserts|that soldiers of the Second Regiment cast their ballots in the barracks and again in the villages]. [c16 s12 denies|My men were on manoeuvres in another province, and voted nowhere], [=c16|the regiment’s colonel] [!c16|said].

Every observer of standing has praised the commission’s work. Its chairwoman worked for forty hours without sleep. Flowers may be left at the desk.

== d4 | Highland Press Agency | 2038-11-03T14:20:00Z | Court orders new vote in nineteen villages
STEINBRIDGE, Nov 3 (HPA) - [=c17|The Constitutional Bench] [!c17|ruled] on Wednesday [c17 s9 asserts|that the boxes of nineteen villages were not those that had been sealed there], and [!c18|ordered] [c18 s9 demands|the vote in them to be held again before the snow].

[=c19|It] also [!c19|held] [c19 s9 asserts|that the referendum was of an advisory nature and bound nobody]. The judgment ran to 200 pages. One of the seven judges dissented, on the question of costs.

[=c20|Nkrumah-Pelt] [!c20|conceded] [c20 s2 asserts|that seals with the same numbers had been made twice, and that she had known since October]. The Northern monitors published their report. [c21 s8 asserts|One of our number, without authority and after dinner, did sign the tally], [=c21|it] [!c21|says].

[=c22|A paymaster of the Second Regiment] [!c22|testified] [c22 s13 asserts|that voting leave had been granted to two companies on that Sunday]. [=c23|Orimoto] [!c23|undertook] [c23 s3 promises|to abide by whatever the nineteen villages might say]. [=c24|The league] [!c24|estimates] [c24 s5 asserts|that they hold 31,000 voters].

Without the nineteen villages, remaining has a majority of 208.

? figure | Did the majority vote to remain? | c1 / c2 c3
? denial | Were the ballots exchanged on the way? | c4 c8 c17 / c5 c7
? account | Were the seals the genuine ones? | c5 / c20
? account | Why did the lorry stop at the inn? | c7 / c8
? denial | Did the monitors sign the tally? | c11 c21 / c12
? status | Is the vote binding? | c14 / c19
? denial | Did soldiers vote in the valley? | c15 / c16
? account | Was the whole regiment away on manoeuvres? | c16 / c22
~ c13 c18 | an appeal and an order
~ c6 c23 | closed for a generation, and a promise after the ruling
~ c3 c24 | a majority and an electorate
~ c9 c16 | denials of two different things
