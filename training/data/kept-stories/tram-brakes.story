# A tram runs down a hill street: whether the brakes had been reported, how fast, whether the driver was on the telephone, whether sand was aboard, how many died
@ s1 | Municipal Tramways of Eppel | body | tramways | the Municipal Tramways; the tramways; Municipal Tramways of Eppel
@ s2 | driver Gisla Worth | person | drivers | Worth; Gisla Worth; the driver
@ s3 | Tram Drivers' Union | body | drivers | the Tram Drivers' Union; the drivers' union; the union
@ s4 | prosecutor Lennart Dove | person | prosecution | Dove; Lennart Dove; the prosecutor; Prosecutor Lennart Dove
@ s5 | a florist | unnamed | | a florist; the florist
@ s6 | Eppel fire service | body | fire | the fire service; the Eppel fire service
@ s7 | Technical Inspectorate | body | inspectorate | the Technical Inspectorate; the inspectorate
@ s8 | a passenger | unnamed | | a passenger; the student

== d1 | Eppel Press Service | 2043-01-14T12:00:00Z | Tram leaves rails in Chapel Street
Car 208 of line 5 jumped the bend at the bottom of Chapel Street on Wednesday morning and came to rest in a shop. [=c1|The fire service] [!c1|gave] [c1 s6 asserts|the dead as four as of eleven o'clock]. [c2 s1 asserts|Nothing was known to us of any fault in that car], [!c2|said] [=c2|the Municipal Tramways]. [=c3|Prosecutor Lennart Dove] [!c3|is examining] whether it is true, as [=c3|he] put it, that [c3 s4 asserts|the driver was holding a telephone to her ear].

== d2 | Eppel Mirror | 2043-01-15T04:00:00Z | DEATH TRAM: she chatted!
At 70 down Chapel Street! [=c4|The tramways] [!c4|read] the recorder: [c4 s1 asserts|seventy-one kilometres an hour at the chemist's]. [=c5|A florist] [!c5|watched] from her door: [c5 s5 asserts|it came down no faster than a bicycle, ringing all the way, and simply did not stop]. [=c6|The prosecutor] [!c6|thinks] [c6 s4 asserts|the matter an outrage].

== d3 | The Eppel Letter | 2043-01-18T08:00:00Z | Both hands on the wheel
[c7 s8 asserts|I stood behind the glass; she was pulling at the brake with the left and cranking with the right, and shouting at us to lie down], [!c7|says] [=c7|a passenger], a student of nineteen. [=c8|Gisla Worth] herself [!c8|denies] through the union [c8 s2 denies-|that she had made or taken a call].

[=c9|The drivers’ union] [!c9|hands out] copies: [c9 s3 asserts|car 208 stands in the depot's fault book three times in January, under brakes]. [=c10|Worth] [!c10|wrote] the last of them: [c10 s2 asserts|on Monday I told the foreman to his face that she pulls like butter]. [=c11|The tramways] meanwhile [!c11|assert] that [c11 s1 asserts|both sand boxes had been filled on Tuesday night]. 

== d4 | Eppel Press Service | 2043-01-20T15:40:00Z | Fifth victim
[=c12|The fire service] [!c12|said] [c12 s6 asserts|a woman of eighty had died on Monday, the fifth]. [=c13|The union] [!c13|calls for] [c13 s3 demands|all cars of the series to stay in the shed].

== d5 | Eppel Letter | 2043-07-02T08:00:00Z | What the inspectors wrote
[c14 s7 asserts|The drums were worn to the rivets, a condition entered in the book on the 4th, 9th and 12th and initialled by the depot], [!c14|finds] [=c14|the Technical Inspectorate]. [c15 s7 asserts|In the boxes there was a crust of old sand as thick as a biscuit, and otherwise air], [=c15|the inspectorate] [!c15|goes on]. [=c16|Dove] [!c16|acknowledged] [c16 s4 asserts|that the telephone company's list showed her line silent from six to nine]. [=c17|The inspectorate] [!c17|calculates] [c17 s7 asserts|a speed of between 66 and 74 kilometres an hour]. [=c18|The tramways] [!c18|will replace] [c18 s1 promises|the whole series by 2045].

? denial | Was the brake fault known to the tramways? | c2 / c9 c10 c14
? account | How fast did the tram go? | c4 c17 / c5
? denial | Was the driver on the telephone? | c3 / c7 c8 c16
? denial | Was there sand in the boxes? | c11 / c15
~ c1 c12 | a later count
~ c13 c18 | a demand and a promise
~ c6 c3 | an opinion of the affair
