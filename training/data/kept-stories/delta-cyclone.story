# A cyclone crosses the Iriba delta: whether a warning was broadcast, how many died on Goose Island, whether a shelter was locked, whether aid rice was sold
@ s1 | Weather Bureau | body | state | the Weather Bureau; the bureau
@ s2 | Minister Ruvan Delacort | person | state | Delacort; the minister; Minister Ruvan Delacort
@ s3 | headman Oko Silvane | person | islanders | Silvane; the headman; Oko Silvane
@ s4 | a fisherwoman | unnamed | islanders | a fisherwoman; the fisherwoman
@ s5 | Dry Feet | body | relief | Dry Feet; the charity
@ s6 | National Relief Store | body | state | the National Relief Store; the store
@ s7 | shelter keeper Amadi Bronn | person | | Bronn; the keeper; Amadi Bronn
@ s8 | a schoolteacher | unnamed | islanders | a schoolteacher; the teacher

== d1 | Delta Times | 2042-05-18T18:00:00Z | Island swept
[=c1|Minister Ruvan Delacort] [!c1|put] the dead of Goose Island at [c1 s2 asserts|63]. [c2 s2 asserts|The warning went out on every frequency from Friday noon], [=c2|he] [!c2|said]. [=c3|Headman Oko Silvane], who came across on a door, [!c3|has] [c3 s3 asserts|four hundred names on a school slate, each of them buried by his own hands or his sons’].

== d2 | Delta Times | 2042-05-20T18:00:00Z | “The radio played dance music”
[=c4|A fisherwoman] [!c4|kept] her set on all Friday and Saturday: [c4 s4 asserts|waltzes and a quiz, and not a syllable about wind]. [=c5|The Weather Bureau] [!c5|published] its log, [c5 s1 asserts|with nine bulletins in it, the first read on air at 12.10 on Friday].

As for the concrete shelter on the dune, [=c6|a schoolteacher] [!c6|said] [c6 s8 asserts|they had beaten on the steel door till their hands bled, and it did not give]. [=c7|Keeper Amadi Bronn] [!c7|swore] [c7 s7 asserts|the key was in the lock on the outside, as on any day].

== d3 | Dry Feet situation report 4 | 2042-05-25T09:00:00Z | Goose Island
[c8 s5 asserts|Graves counted: 388.] [=c8|Our] teams [!c8|walked] the ridge twice. [c9 s5 asserts|The shelter door was found shut, padlocked, with a wet strip of shirt in the hasp]. [=c9|They] [!c9|photographed] it.

[=c10|We] [!c10|delivered] [c10 s5 asserts|six tonnes of rice to the National Relief Store’s shed at the landing]. [=c11|We] [!c11|appeal] [c11 s5 demands|for tarpaulins].

== d4 | Capital Standard | 2042-06-02T06:00:00Z | Rice on sale
Sacks with the charity’s footprint on them were on offer in the capital for nine pieces each. [=c12|The National Relief Store] [!c12|assures] this newspaper that [c12 s6 asserts|each grain has been given out free on the island, against thumbprints]. [=c13|The teacher] [!c13|says] [c13 s8 asserts|they had one bowl, on the first Sunday, and paid for the second].

== d5 | The Tidewater Review | 2042-12-01T06:00:00Z | Nine bulletins
It took a court to get the transmitter’s own tapes. [c14 - asserts|Between Friday noon and Saturday midnight they hold thirty-six hours of light music and one quiz]. [=c15|The bureau’s] former duty clerk [!c15|explained] that [c15 s1 asserts|the bulletins were typed, initialled, and laid on a desk whose owner was at a wedding]. [=c16|Delacort] [!c16|maintained] under oath [c16 s2 asserts|that the islanders had heard and had chosen to stay]. [=c17|Bronn] [!c17|wept], and [!c17|said] [c17 s7 asserts|he had taken the key home because of goats].

? figure | How many died on the island? | c1 / c3 c8
? account | Was the warning put on the air? | c2 c5 c16 / c4 c14 c15
? account | Was the shelter open? | c7 / c6 c9 c17
? account | Was the rice given free on the island? | c12 / c13
~ c10 c12 | delivery to a shed, and giving out from it
~ c11 c13 | an appeal for tarpaulins
