# A missile hits a block of flats in Severny Port: whose missile, whether a depot was near, how many died, whether an alarm sounded, whether a child was pulled out alive
@ s1 | Severny City Council | body | city | the city council; Severny's council; the council
@ s2 | Mayor Tatiana Grell | person | city | Grell; the mayor; Mayor Tatiana Grell
@ s3 | Defence Ministry of Ruvenia | body | Ruvenia | Ruvenia's defence ministry; the Ruvenian defence ministry; Ruvenia
@ s4 | General Konrad Vostrov | person | Ruvenia | Vostrov; General Vostrov; General Konrad Vostrov
@ s5 | Rescue Service | body | rescue | the rescue service; rescuers; the Rescue Service
@ s6 | Blast Lab | body | Blast Lab | Blast Lab; the lab; the investigators at Blast Lab
@ s7 | tenant Zhanna Miller-Oz | person | tenants | Miller-Oz; Zhanna Miller-Oz; the tenant
@ s8 | a tram conductor | unnamed | | a tram conductor; the conductor

== d1 | Ruvenian State Agency | 2044-01-15T12:00:00Z | Block in Severny damaged by defenders’ missile
[=c1|Ruvenia’s defence ministry] [!c1|said] [c1 s3 asserts|an anti-aircraft missile of the city’s own defence had gone astray on Saturday and come down on house 118]. [=c2|General Konrad Vostrov] [!c2|added] [c2 s4 asserts|that shells had been stored in its cellar]. [=c3|The ministry] [!c3|spoke] of [c3 s3 asserts|isolated casualties].

== d2 | Severny Free Press | 2044-01-15T15:00:00Z | House 118
[c4 s2 asserts|“They fired a ship-killer at people who were having lunch,”] [=c4|Mayor Tatiana Grell] [!c4|said]. [=c5|Rescuers] [!c5|had carried] [c5 s5 asserts|36 bodies from the rubble by nightfall]. [=c6|Tenant Zhanna Miller-Oz] [!c6|said] [c6 s7 asserts|there was jam in that cellar and the bicycles, she has the key].

[=c7|The city council] [!c7|said] [c7 s1 asserts|the sirens had gone off eleven minutes before]. [=c8|A tram conductor] [!c8|was selling] tickets [c8 s8 asserts|in a silence in which one heard the birds, and then the sky tore]. [=c9|Miller-Oz] [!c9|remembers] [c9 s7 asserts|hearing no warning of any kind].

[=c10|The rescue service] [!c10|pulled out] [c10 s5 asserts|a girl of four who was breathing]. [=c11|Vostrov] [!c11|called] [c11 s4 denies-|the rescue of a child] a piece of theatre.

== d3 | Blast Lab, dossier 31 | 2044-02-20T09:00:00Z | Severny
[=c12|Our investigators] [!c12|identified] [c12 s6 asserts|the turbofan of an air-launched anti-ship missile, of which only Ruvenia has any]. [=c13|We] [!c13|found] [c13 s6 asserts|no secondary explosion on any of nine films, such as ammunition would have caused]. [=c14|We] [!c14|count] [c14 s6 asserts|46 names]. [=c15|We] [!c15|met] [c15 s6 asserts|the child, who is learning to walk again]. [=c16|The council] [!c16|has told] us [c16 s1 asserts|that “the siren of the district was under repair that week”]. [=c17|Grell] [!c17|demands] [c17 s2 demands|a tribunal]. [=c18|Ruvenia] [!c18|announced] [c18 s3 promises|an inquiry of its own].

? responsibility | Whose missile hit the house? | c1 / c4 c12
? denial | Was ammunition stored there? | c2 / c6 c13
? figure | How many died? | c3 / c5 c14
? account | Did the siren sound? | c7 / c8 c9 c16
? denial | Was a child rescued? | c10 c15 / c11
~ c17 c18 | a demand and a promise
~ c1 c2 | one ministry, of a missile and of a cellar
