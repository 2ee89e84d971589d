# A sugar refinery blows up: whether the dust fans were running, whether the west doors were locked, whether the works had been inspected that spring
@ s1 | Marrable & Daughters | body | company | Marrable & Daughters; the refiners; the firm
@ s2 | Constance Marrable | person | company | Marrable; Constance Marrable; the senior partner
@ s3 | a sack sewer | unnamed | | a sack sewer; the sack sewer
@ s4 | a boiler hand | unnamed | | a boiler hand; the boiler hand
@ s5 | Inspector Gideon Plash | person | factory inspectorate | Plash; Gideon Plash; the inspector
@ s6 | a confectioner | unnamed | | a confectioner; the confectioner
@ s7 | an electrician | unnamed | | an electrician; the electrician
@ s8 | Abra Tolliver | person | sugar workers' union | Tolliver; Abra Tolliver; the union secretary
@ s9 | a burns nurse | unnamed | | a burns nurse; the nurse
@ s10 | a fireman | unnamed | | a fireman; the fireman
@ s11 | a canary breeder | unnamed | | a neighbour who breeds canaries; the canary breeder
@ s12 | a foreman | unnamed | | a foreman; the foreman
@ s13 | Professor Nils Aubrey-Kwan | person | | Aubrey-Kwan; Professor Nils Aubrey-Kwan; the chemist
@ s14 | a tally clerk | unnamed | | a tally clerk; the tally clerk

== d1 | Cane Harbour Morning Star-Gazer | 2034-03-15T06:00:00Z | Sweet smell, black beams
The bagging house of Marrable & Daughters left its foundations at two on Tuesday afternoon and came down on them again in pieces. [c1 s12 asserts|“Both big fans were roaring. I had to shout to be heard,”] [!c1|said] [=c1|a foreman] with no eyebrows left. [=c2|A sack sewer], carried out beside him, [!c2|has] another memory: [c2 s3 denies|it had been so still since Monday that she could hear her own needle, and the air you might have eaten with a spoon].

[c3 s10 asserts|We took an axe to the west side, because there was a chain through the handles and a padlock on the chain], [=c3|a fireman] [!c3|told] us. [=c4|Constance Marrable], the senior partner, [!c4|insists] [c4 s2 asserts|that anyone could have walked out to the west at any minute of the shift].

[=c5|A burns nurse] [!c5|asks] [c5 s9 demands|for clean sheets, old or new]. She had twenty-nine in her ward by evening.

== d2 | Fourfold News Cooperative | 2034-03-16T15:45:00Z | Inspectorate “had been there in April”
CANE HARBOUR – [=c6|Inspector Gideon Plash] of the factory inspectorate [!c6|reported] on Thursday [c6 s5 asserts|that he had walked every floor of the bagging house the April before with a notebook]. [=c7|Abra Tolliver], secretary of the sugar workers’ union, [!c7|laughed] at it: [c7 s8 denies|“Last spring no official got farther than the sherry in the front office.”]

[=c8|An electrician] who does the maintenance [!c8|stated] [c8 s7 asserts|that the motors of the ventilators had been in his workshop, in parts, since Monday breakfast]. [c9 s1 asserts|The extraction never ceased until the explosion itself tore it from the roof], [=c9|the firm] [!c9|said].

[=c10|Tolliver], though her members will not thank her, [!c10|cleared] the partners on one head: [c10 s8 asserts|the west exit was open, she had eaten her sandwich in it at noon and at ten to two, and a dozen got away through it]. [=c11|The firm] [!c11|offered] [c11 s1 promises|full wages to the injured until they are well].

== d3 | The Cane Harbour Wednesday Club, a broadcast | 2034-03-22T19:15:00Z | Neighbours’ hour
– You live next door? – [c12 s11 asserts|There has always been a hum in my wall from those blowers; on Monday it broke off, and the birds started singing, and it did not come back], [!c12|says] [=c12|a neighbour who breeds canaries].

– And you, sir, sold them their icing machine. – [c13 s6 asserts|I went by at half past one, and the exhaust was puffing white out of both chimneys as it does when the suction is on], [!c13|says] [=c13|the confectioner].

[=c14|The tally clerk] [!c14|remembers] the spring: [c14 s14 asserts|a gentleman from the inspectorate ran his finger along her beam on the third floor, looked at it and wrote for a long time]. Last, the doors. [=c15|A boiler hand] [!c15|says] [c15 s4 asserts|nine people died in a heap at the west end because it would not budge, fastened as it was from the outside].

== d4 | Fourfold News Cooperative | 2034-06-30T10:00:00Z | Report on refinery withheld
CANE HARBOUR – [=c16|Professor Nils Aubrey-Kwan], chemist to the court, [!c16|concluded] [c16 s13 asserts|that sugar had hung in the house for a full day with nothing to draw it off]. [=c17|He] [!c17|could not establish] [c17 s13 doubts|what had given the spark]. [=c18|The nurse] [!c18|counted] [c18 s9 asserts|thirty-four patients by the end of that week]. [=c19|The foreman] withdrew nothing, but [!c19|mentioned] [c19 s12 asserts|that he is hard of hearing].

[=c20|Marrable] herself [!c20|disowned] the inspector: [c20 s2 denies|in that spring she had let no one from any authority past the foot of the stairs]. [=c21|The electrician] [!c21|proposes] [c21 s7 demands|lamps that cannot spark]. [=c22|The union secretary] [!c22|says] [c22 s8 asserts|the injured have had half wages since May]. [=c23|The sack sewer] [!c23|now sews] [c23 s3 asserts|sails].

? account | Were the dust fans running before the explosion? | c1 c9 c13 / c2 c8 c12 c16
? denial | Were the west doors locked? | c3 c15 / c4 c10
? denial | Had the bagging house been inspected the spring before? | c6 c14 / c7 c20
~ c11 c22 | a promise and its breach
~ c1 c19 | what he heard, and how well he hears
~ c16 c17 | dust in the air, and an unknown spark
