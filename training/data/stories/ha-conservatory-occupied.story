# Students hold a music conservatory: how many are inside, whether instruments were smashed, whether the police promised to stay out, whether a deal exists, whether a student fell or was pushed
@ s1 | Rector Wilhelmina Asante | person | conservatory | Asante; the rector; Rector Wilhelmina Asante
@ s2 | Open Strings | body | students | Open Strings; the occupiers; the students
@ s3 | Mateo Lindgren-Oyama | person | students | Lindgren-Oyama; Mateo Lindgren-Oyama
@ s4 | City Police of Calabria Nova | body | police | the City Police; police; the police
@ s5 | Superintendent Ruud Baptista | person | police | Baptista; the superintendent; Superintendent Ruud Baptista
@ s6 | a caretaker | unnamed | conservatory | the caretaker; a caretaker
@ s7 | Ministry of Arts | body | government | the Ministry of Arts; the ministry
@ s8 | Joy Vasquez-Iyer | person | students | Vasquez-Iyer; Joy Vasquez-Iyer; the cellist
@ s9 | St Cosmas Hospital | body | hospital | St Cosmas Hospital; the hospital
@ s10 | the firemen | group | | firemen

== d1 | The Nova Chronicle | 2037-05-12T17:45:00Z | Conservatory day six
The bust of the founder wears a scarf. Otherwise little has changed at the Conservatory of Calabria Nova since students took it over on Tuesday in protest at the sale of its concert hall to a developer of hotels.

[=c1|The rector, Wilhelmina Asante], [!c1|puts] the number inside [c1 s1 asserts|at “two dozen and falling”]. [=c2|A caretaker] who still has his keys and still does his rounds [!c2|says] [c2 s6 asserts|he makes soup for a hundred and ten].

[c3 s1 asserts|Two harps and the chapel organ have been wrecked with hammers], [=c3|Asante] [!c3|told] parents in a letter.

[c4 s2 asserts|We tune them every morning, come and listen], [!c4|was] [=c4|the occupiers’] [!c4|reply], chalked on the steps.

The hall, of 1899, has 1,140 seats and a ceiling by a painter who fell off it. Pianists come a long way to play there. The hotel would keep the ceiling. From the street one hears scales, a trombone, and now and then a vacuum cleaner. Neighbours have brought cakes, and one of them has brought a writ about noise.

[=c5|Superintendent Ruud Baptista] [!c5|has given] the students, and has repeated to us, [c5 s5 promises|his assurance that no officer will enter before a court has ruled].

== d2 | Midnight Wire | 2037-05-14T02:30:00Z | Student hurt in fall
A student was taken to hospital after falling from a window of the occupied conservatory in Calabria Nova shortly before midnight on Wednesday.

[c6 s4 asserts|She was climbing out along a drainpipe to go home], [=c6|police] [!c6|said]. [=c7|They] [!c7|added] [c7 s4 denies|that there was no officer in the building at the time].

[=c8|Mateo Lindgren-Oyama], who speaks for the movement Open Strings, [!c8|said] [c8 s3 asserts|six men in black had come through the boiler room and chased her along a corridor]. [c9 s3 asserts|“One of them lost a glove, with a number in it,”] [=c9|he] [!c9|said].

[=c10|St Cosmas Hospital] [!c10|described] her condition [c10 s9 asserts|as stable].

The conservatory has three floors and a tower. The window in question is on the second, above a flower bed. Some hundred people were standing in the street by one o’clock, many in night clothes, and the fire brigade set up a lamp. The building was still in the hands of the students when this report was filed.

== d3 | The Nova Chronicle | 2037-05-15T07:00:00Z | Rector: we have an agreement
[=c11|Rector Asante] [!c11|announced] on Friday morning [c11 s1 asserts|that she and the students had initialled a paper overnight]. Under it the building will be cleared by Sunday and the sale put off by a year. [c12 s2 denies|Nobody has initialled anything, unless it was the cat], [!c12|said] [=c12|a statement read from the balcony].

Everybody had slept badly. On the steps at seven in the morning were two cellos in their cases, a policeman eating an apple and a delivery of milk that no one had ordered. The trams do not stop there at present. A notice on the door, in four colours, set out a timetable of lectures; the first was about glass.

[=c13|The Ministry of Arts], which must approve any delay, [!c13|had no knowledge] [c13 s7 denies|of an agreement].

[=c14|Baptista] [!c14|acknowledged] [c14 s5 asserts|that a patrol of six had “gone in to check the boiler” on Wednesday night]. [c15 s5 denies|They saw no student and chased no student], [=c15|he] [!c15|maintained].

[c16 s5 asserts|I never undertook to keep out], [=c16|the superintendent] also [!c16|said]. Our notebook for the eleventh says otherwise.

== d4 | Ear: a weekly for listeners | 2037-05-21T10:00:00Z | ‘I was pushed, though not by a hand’
[c17 s8 asserts|There was a torch in my eyes, there was a man behind the torch, and I took the step back that wasn’t there], [=c17|Joy Vasquez-Iyer], cellist, [!c17|says] from her bed on the third floor. A drainpipe? [c18 s8 denies|I am afraid of ladders], [=c18|she] [!c18|says].

[=c19|She] [!c19|bears] [c19 s8 asserts|no grudge]. [=c20|She] [!c20|wants] [c20 s8 demands|her bow back], which is somewhere on Rossi Street.

We went to see the organ. It plays. The harps stand under sheets, two strings gone, as harps will. [=c21|The rector] [!c21|tells] us [c21 s1 asserts|she had been shown photographs of another school]. [=c22|She] [!c22|regrets] the letter and [!c22|says] [c22 s1 denies|no instrument of ours has been touched].

[=c23|Lindgren-Oyama] [!c23|admits] [c23 s3 asserts|that he put his initials to a draft, “as one does at three in the morning”]. [=c24|His comrades] [!c24|have resolved] [c24 s2 promises|to stay till the hall is safe].

Listeners will remember her from the slow movement in March. The arm is in plaster to the shoulder, and there are eleven stitches under the hair. Flowers stand in a bedpan. On the chair lies the score of a concerto, open, with fingerings in green. Visiting hours are from two to four, and there was a queue on the stairs.

[=c25|A count by firemen] on Tuesday [!c25|found] [c25 s10 asserts|ninety-eight people in the house, and a pony].

? figure | How many are inside? | c1 / c2
? denial | Were instruments wrecked? | c3 / c4 c22
? account | How did the student come to fall? | c6 / c8 c17 c18
? denial | Were police in the building that night? | c7 / c8 c14
? denial | Did the police chase or confront a student inside? | c15 / c8 c17
? denial | Was a paper initialled? | c11 c23 / c12
? denial | Did the superintendent promise to stay out? | c5 / c16
~ c2 c25 | soup on Sunday and a count nine days on
~ c13 c11 | a ministry not told of a paper
~ c5 c14 | a promise, and its breach owned up to
~ c24 c23 | a decision of all and an act of one
