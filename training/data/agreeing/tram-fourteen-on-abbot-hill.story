# A tram runs down a hill into a market: whether the brake had been cut, whether the driver leapt off, whether sand was aboard
@ s1 | Abbot Hill Tramways | body | tramways | Abbot Hill Tramways; the tramways; the tram company
@ s2 | Salome Ardrey | person | tramways | Ardrey; Salome Ardrey; the tramways' manager
@ s3 | a conductress | unnamed | | a conductress; the conductress
@ s4 | Emeric Tolland-Yu | person | | Tolland-Yu; Emeric Tolland-Yu; the driver
@ s5 | a flower seller | unnamed | | a flower seller; the flower seller
@ s6 | a chimney sweep | unnamed | | a chimney sweep; the sweep
@ s7 | Chief Constable Hesper Dane-Abiodun | person | police | Dane-Abiodun; Hesper Dane-Abiodun; the chief constable
@ s8 | a depot lad | unnamed | | a depot lad; the depot lad
@ s9 | a piano teacher | unnamed | | a piano teacher; the piano teacher
@ s10 | Guild of Drivers | body | drivers | the Guild of Drivers; the guild
@ s11 | a road sweeper | unnamed | | a road sweeper; the road sweeper
@ s12 | a forensic smith | unnamed | | the police smith; the smith
@ s13 | a butcher | unnamed | | a butcher; the butcher
@ s14 | Dr Mirabel Quist | person | | Quist; Dr Mirabel Quist; the surgeon

== d1 | Abbot Hill Evening Lantern | 2029-11-06T17:30:00Z | Number 14 in the cheese stalls
[c1 s7 asserts|“Somebody had sawn the rod,”] [!c1|said] [=c1|Chief Constable Hesper Dane-Abiodun] at noon, over the wreck. [=c2|The Guild of Drivers] [!c2|holds] that as well: [c2 s10 asserts|a file was taken to it in the night by a hand that knew what it did].

Salome Ardrey, manager of the tramways, will hear nothing of it. [c3 s2 denies|No enemy touched that car, wet plane leaves did], [=c3|she] [!c3|said]. [=c4|A road sweeper], who had the hill that morning, [!c4|agrees]: [c4 s11 asserts|the only culprit was slime, a carpet of it, thick as porridge from the chapel down, and any wheel would have gone].

[=c5|A flower seller] [!c5|complains] [c5 s5 asserts|that the driver was over the rail and in her asters before the bend]. [=c6|The driver, Emeric Tolland-Yu,] [!c6|told] the surgeon [c6 s4 denies|that he never left the handle until it was torn from him]. [=c7|The tramways] [!c7|offers] [c7 s1 promises|a wreath for each of the dead].

== d2 | Hill Town Press Circle | 2029-11-08T10:00:00Z | Sandbox, empty or full
ABBOT HILL – A tram carries sand against slippery days. [c8 s8 asserts|I filled both boxes to the lid at five that morning; my knees were white with it], [!c8|said] [=c8|a depot lad]. [=c9|A conductress] [!c9|answers] [c9 s3 denies|that she looked into them at the terminus and saw bare boards].

[=c10|A butcher], against whose shop the car came to rest, [!c10|found] his floor [c10 s13 asserts|covered an inch deep in dry river grit, which can have come from nowhere but the tram]. [=c11|The guild] [!c11|declares] [c11 s10 asserts|that not a handful had been issued to any car since Monday, for economy].

[=c12|A piano teacher] [!c12|watched] from her window: [c12 s9 asserts|Emeric stood there, white as a plate, both fists on the brass, right into the awnings]. [=c13|A chimney sweep], on the roof next door, [!c13|saw] him go: [c13 s6 asserts|the fellow rolled off at the chapel, got up and ran, and nobody was at the front any more].

== d3 | Abbot Hill Evening Lantern | 2029-11-15T17:30:00Z | Smith: rod was whole
The police smith disowns his own chief. [c14 s12 denies|There is not a tool mark on that rod, and it broke in the crash, from the crash], [=c14|he] [!c14|said]. [=c15|Dane-Abiodun] [!c15|repeated] [c15 s7 asserts|that it was cut before the first run, and she has seen the saw].

[=c16|Dr Mirabel Quist], who set the driver’s wrists, [!c16|finds] [c16 s14 asserts|both of them broken by the handle, as only happens to a man who hangs on to it through the blow]. [=c17|The surgeon] [!c17|counts] [c17 s14 asserts|twenty-six injured]. [=c18|The depot lad] [!c18|expects] [c18 s8 asserts|that they will put it on him]. [=c19|The flower seller] [!c19|asks] [c19 s5 demands|that somebody pay for the asters].

== d4 | Hill Town Press Circle | 2029-12-20T09:00:00Z | Two wreaths
ABBOT HILL – [=c20|The butcher] [!c20|observed] [c20 s13 asserts|two wreaths at five funerals]. [=c21|The conductress] [!c21|does not know] [c21 s3 doubts|who wrote the economy order]. [=c22|Quist] [!c22|now has] [c22 s14 asserts|thirty-three names in her book]. [=c23|Ardrey] [!c23|intends] [c23 s2 promises|to fell the plane trees]. [=c24|The piano teacher] [!c24|pleads] [c24 s9 demands|for the trees]. [=c25|The sweep] [!c25|says] [c25 s6 asserts|the new car squeals].

? responsibility | Was the brake tampered with, or was it an accident? | c1 c2 c15 / c3 c4 c14
? denial | Did the driver leave the tram before it hit the stalls? | c5 c13 / c6 c12 c16
? account | Was there sand in the boxes of the tram? | c8 c10 / c9 c11
~ c7 c20 | a promise and how far it was kept
~ c17 c22 | an earlier and a later count by the same doctor
~ c23 c24 | an intention and a plea
~ c11 c21 | no sand, and who ordered it so
