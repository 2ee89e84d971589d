# Gold bars are found in the luggage of a president's cousin: how many, whether they were declared, who let her go, whether she is in the country, whose gold it is
@ s1 | Customs Authority of Belmora | body | customs | the Customs Authority; customs; the Customs Authority of Belmora
@ s2 | officer Tomas Ekwall | person | customs | Ekwall; Tomas Ekwall; the customs officer
@ s3 | Presidency of Belmora | body | presidency | the presidency; the presidency of Belmora
@ s4 | Lavinia Corso-Diallo | person | Corso family | Corso-Diallo; Lavinia Corso-Diallo; the president's cousin
@ s5 | Clean Hands | body | Clean Hands | Clean Hands; the anti-corruption group; the group
@ s6 | Refiners' Chamber | body | refiners | the Refiners' Chamber; the chamber
@ s7 | a porter at the airport | unnamed | | a porter at the airport; the porter
@ s8 | the Grand Hotel in Halmark | body | | The Grand Hotel in Halmark
@ s9 | the director of customs | person | customs | the director of customs

== d1 | Belmora Independent | 2040-03-15T08:00:00Z | President’s cousin stopped with gold
[=c1|Customs] [!c1|confirmed] [c1 s1 asserts|the discovery of three bars in the suitcase of a traveller]. [=c2|Officer Tomas Ekwall], who opened it, [!c2|counted] [c2 s2 asserts|twenty-eight before he was told to step back]. [=c3|Lavinia Corso-Diallo] [!c3|said] through a friend [c3 s4 asserts|she had filled in a form for every gram]. [=c4|Ekwall] [!c4|said] [c4 s2 asserts|she had gone through the green channel].

[=c5|The presidency] [!c5|had given] [c5 s3 denies|no instruction to anyone]. [c6 s2 asserts|My director held out his telephone and said, “It’s the palace, let her pass,”] [=c6|the customs officer] [!c6|said].

== d2 | Belmora Independent | 2040-03-18T08:00:00Z | Where is she?
[=c7|Clean Hands] [!c7|said] [c7 s5 asserts|she had boarded a jet for Halmark within the hour]. [=c8|The presidency] [!c8|said] [c8 s3 asserts|she was at her mother’s bedside in Belmora]. [=c9|A porter at the airport] [!c9|carried] [c9 s7 asserts|her hat boxes up the steps of a white aircraft, and was tipped in foreign notes]. [=c10|The porter] [!c10|could hardly lift] [c10 s7 asserts|the one case; it took four men].

[=c11|The Refiners’ Chamber] [!c11|said] [c11 s6 asserts|the bars bore the stamp of the state mine]. [=c12|Corso-Diallo] [!c12|wrote] to the newspaper: [c12 s4 asserts|it is my grandmother’s dowry].

== d3 | The Halmark Observer | 2040-05-02T06:00:00Z | A lady with hat boxes
[=c13|The Grand Hotel in Halmark] [!c13|has] [c13 s8 asserts|her signature of 15 March in its book]. [=c14|The group] [!c14|published] [c14 s5 asserts|a customs form with her name on which the line for gold is struck through]. [=c15|The director of customs] [!c15|told] an inquiry [c15 s9 asserts|that he had “received a call from the household of the president”]. [=c16|He] [!c16|demanded] [c16 s9 demands|protection].

? figure | How many bars were there? | c1 / c2
? denial | Was the gold declared? | c3 / c4 c14
? denial | Did the palace have her released? | c5 / c6 c15
? account | Had she left the country? | c7 c9 c13 / c8
? account | Whose gold was it? | c11 / c12
~ c10 c2 | a heavy case, and bars
~ c16 c15 | a demand and what he tells
