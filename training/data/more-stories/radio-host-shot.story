# A radio host is shot in her car park: who fired, whether she had police protection, whether a caller had threatened her, how many shots, whether the suspect was abroad
@ s1 | Police of Antrea | body | police | the police; Antrea's police; the Police of Antrea
@ s2 | Inspector Gerlinde Mbaye | person | police | Mbaye; Inspector Mbaye; Inspector Gerlinde Mbaye
@ s3 | Radio Compass | body | Radio Compass | Radio Compass; the station
@ s4 | editor Lazlo Prior | person | Radio Compass | Prior; Lazlo Prior; the editor
@ s5 | National Guard Party | body | Guard Party | the National Guard Party; the party; the Guard Party
@ s6 | deputy Orson Krel | person | Guard Party | Krel; Orson Krel; the deputy
@ s7 | a parking attendant | unnamed | | a parking attendant; the attendant
@ s8 | Airline Skyways South | body | airline | Skyways South; the airline
@ s9 | a surgeon | unnamed | hospital | a surgeon
@ s10 | Ashgrove's neighbour | unnamed | | Ashgrove’s neighbour

== d1 | Antrea Post | 2042-02-11T07:00:00Z | Host of morning show wounded
[=c1|Radio Compass] [!c1|said] [c1 s3 asserts|its host Vilma Ashgrove had been without the two officers she used to have since New Year]. [=c2|The police] [!c2|said] [c2 s1 asserts|her protection had never been withdrawn]. [=c3|Inspector Gerlinde Mbaye] [!c3|counted] [c3 s2 asserts|three cartridge cases]. [=c4|A parking attendant] [!c4|heard] [c4 s7 asserts|a long burst, a dozen at the least, like a zip].

[c5 s4 asserts|“A man from the Guard Party told her on air that she would not see spring,”] [=c5|editor Lazlo Prior] [!c5|said]. [=c6|The party] [!c6|said] [c6 s5 denies|no member of it had ever rung the programme].

== d2 | Antrea Post | 2042-02-13T07:00:00Z | Deputy’s driver sought
[=c7|Mbaye] [!c7|named] [c7 s2 asserts|the driver of deputy Orson Krel as the man who fired]. [=c8|Krel] [!c8|said] [c8 s6 asserts|jealousy was behind it, as everyone at the station knew: her husband]. [=c9|The deputy] [!c9|said] [c9 s6 asserts|his driver had been on an island in the south since the third]. [=c10|Skyways South] [!c10|found] [c10 s8 asserts|the driver’s booking for the third “not taken up”]. [=c11|The attendant] [!c11|let in] [c11 s7 asserts|the deputy’s green saloon at six, with the driver he always sees at the wheel].

== d3 | Radio Compass, transcript | 2042-02-20T05:00:00Z | The call
[=c12|The station] [!c12|played] [c12 s3 asserts|a call of 30 January by a man who gives his name and his branch of the party and says “enjoy the snow”]. [=c13|A surgeon] [!c13|removed] [c13 s9 asserts|eight bullets and left two where they were]. [=c14|Ashgrove’s neighbour] [!c14|had missed] [c14 s10 asserts|the policeman with the flask on her landing for weeks]. [=c15|Prior] [!c15|demands] [c15 s4 demands|a parliamentary inquiry]. [=c16|Krel] [!c16|will support] [c16 s6 promises|it].

? account | Was she protected at the time? | c1 c14 / c2
? figure | How many shots were fired? | c3 / c4 c13
? denial | Had a party member threatened her? | c5 c12 / c6
? responsibility | Who shot her? | c7 / c8
? account | Where was the driver? | c9 / c7 c10 c11
~ c15 c16 | a demand, met by a promise
~ c12 c13 | a call and bullets
