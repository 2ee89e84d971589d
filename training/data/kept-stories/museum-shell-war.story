# Fire destroys the state museum during the battle for Quillon: rockets or looters, whether the gold had been moved, who held the building, whether firemen were let in
@ s1 | Republican Staff | body | republic | the Republican Staff; the republicans; the staff
@ s2 | Legion of the South | body | legion | the Legion of the South; the legion
@ s3 | Colonel Urs Vanterpool | person | legion | Vanterpool; the colonel; Colonel Urs Vanterpool
@ s4 | curator Maud Esterly | person | museum | Esterly; the curator; Maud Esterly
@ s5 | a fire captain | unnamed | city | a fire captain; the fire captain
@ s6 | a glazier | unnamed | | a glazier; the glazier
@ s7 | Heritage Shield | body | | Heritage Shield; the heritage body
@ s8 | Culture Minister Ambrose Leith | person | republic | Leith; the culture minister; Culture Minister Ambrose Leith

== d1 | World Desk | 2035-04-06T09:00:00Z | Museum lost in battle for Quillon
QUILLON — The state museum burned overnight. [=c1|The Republican Staff] [!c1|attributed] the fire to [c1 s1 asserts|a salvo of legion rockets from the racecourse]. [=c2|Colonel Urs Vanterpool] of the legion [!c2|said] [c2 s3 asserts|thieves had lit it to cover their tracks]. [=c3|He] [!c3|described] the place as [c3 s3 asserts|a republican strongpoint with a gun on the roof]. 

[=c4|Culture Minister Ambrose Leith] [!c4|calmed] the public: [c4 s8 asserts|the gold of the Quill kings was taken to the capital in February].

== d2 | Legion Field News | 2035-04-07T07:00:00Z | Who let it burn
[c5 s2 asserts|Republican sentries turned three engines back at the tram bridge], [=c5|the legion] [!c5|maintains]. 

== d3 | Quillon by Night, stencilled | 2035-04-09T00:00:00Z | Smoke
[=c6|A glazier] of Comb Street, who has replaced those windows twice, [!c6|saw] [c6 s6 asserts|long red tails coming over the racecourse wall and ending in the dome]. [=c7|A fire captain] [!c7|drove] straight up. [c7 s5 asserts|The sentries saluted and moved the trestle. It was water we lacked, not leave], [=c7|he] [!c7|said]. 

In the yard, says [=c8|the curator, Maud Esterly], [c8 s4 asserts|there was not a soldier nor a weapon all that week, only herself, a cat and two attendants]. She [!c8|told] it with a scorched sleeve.

== d4 | Heritage Shield report | 2035-07-01T09:00:00Z | State Museum of Quillon
[=c9|Our experts] [!c9|entered] in June. [c9 s7 asserts|Motor tubes of nine rockets lie in the dome room, pointing back at the racecourse.] [c10 s7 asserts|In the vault we found four hundred kilos of melted gold, with pieces of the royal collars recognisable], [=c10|they] [!c10|write]. [=c11|We] [!c11|also picked up] [c11 s7 asserts|two hundred cartridge cases on the roof beside a tripod]. [=c12|The heritage body] [!c12|calls] [c12 s7 demands|for a treaty].

== d5 | The Curator’s Year, memoir extract | 2044-10-01T06:00:00Z | The gold
[c13 s4 asserts|Of course it never left; I had the key round my neck], [=c13|Esterly] [!c13|writes] at last. [=c14|She] [!c14|repeats] [c14 s4 asserts|that no armed man came up those stairs before the fire]. [=c15|Leith] [!c15|died] believing, or [!c15|saying], that [c15 s8 asserts|eleven crates were on the train to the capital]. [=c16|Vanterpool’s] adjutant [!c16|put] [c16 s3 asserts|the racecourse battery’s tally for the night at forty, “mostly long”].

? responsibility | What set the museum on fire? | c1 c6 c9 / c2
? account | Was the gold moved away in time? | c4 c15 / c10 c13
? account | Were there soldiers or weapons in the museum? | c3 c11 / c8 c14
? account | Were fire engines turned back? | c5 / c7
~ c16 c2 | rockets fired, mostly past the mark
~ c12 c9 | a call for a treaty
