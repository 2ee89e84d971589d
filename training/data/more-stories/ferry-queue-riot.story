# Crowds rush the last ferry from the island of Pellworm: whether the gangway gave way, who fired in the air, how many drowned, whether officials had boarded first, whether there will be another boat
@ s1 | Island Prefecture | body | prefecture | the prefecture; the Island Prefecture
@ s2 | Prefect Amadeo Brunswick | person | prefecture | Brunswick; the prefect; Prefect Amadeo Brunswick
@ s3 | Blue Funnel Line | body | line | Blue Funnel; the Blue Funnel Line; the line
@ s4 | Captain Iduna Marsh | person | line | Marsh; Captain Marsh; Captain Iduna Marsh
@ s5 | Committee of the Quay | body | islanders | the Committee of the Quay; the committee
@ s6 | a schoolteacher | unnamed | | a schoolteacher; the teacher
@ s7 | Coastguard | body | coastguard | the coastguard

== d1 | Archipelago Press | 2037-09-30T09:00:00Z | Deaths as ferry leaves Pellworm
PORT AVEN, Sept 30 (AP) - People fell into the harbour when the last ferry left Pellworm on Sunday evening. [=c1|The prefecture] [!c1|said] [c1 s1 asserts|four bodies had been found]. [=c2|The Committee of the Quay] [!c2|listed] [c2 s5 asserts|the names of nineteen who did not come home].

[=c3|The Blue Funnel Line] [!c3|said] [c3 s3 asserts|the gangway was torn from its hinges by the crowd]. [c4 s4 asserts|“It snapped in the middle like a biscuit,”] [!c4|said] [=c4|Captain Iduna Marsh]. [=c5|The prefect, Amadeo Brunswick,] [!c5|said] [c5 s2 asserts|the gangway had been drawn in by the crew while people stood on it].

== d2 | The Island Messenger | 2037-10-01T07:00:00Z | Who was aboard?
[=c6|A schoolteacher] [!c6|said] [c6 s6 asserts|she had seen the tax collector’s piano go up before the first child did]. [=c7|Brunswick] [!c7|denied] [c7 s2 denies-|that any servant of the prefecture had travelled ahead of the public]. [c8 s5 asserts|By noon the first-class saloon was full of gentlemen with seals on their trunks], [!c8|according to] [=c8|the committee].

[=c9|The teacher] [!c9|said] [c9 s6 asserts|gendarmes had emptied their carbines over the heads of the queue]. [=c10|The prefecture] [!c10|stated] [c10 s1 asserts|that its men had been unarmed, by order, since Friday]. [=c11|Captain Marsh] [!c11|heard] [c11 s4 asserts|a dozen cracks from under the customs arch, where the green uniforms were].

== d3 | Coast Radio | 2037-10-02T19:00:00Z | Coastguard ends search
[=c12|The coastguard] [!c12|recovered] [c12 s7 asserts|seventeen dead by Tuesday noon]. [=c13|It] [!c13|found] [c13 s7 asserts|both halves of the gangway on the bottom, the break in the middle of the planks].

[c14 s2 promises|“A second ship will come on Thursday for everyone who holds a paper,”] [!c14|said] [=c14|Brunswick]. [=c15|Blue Funnel] [!c15|said] [c15 s3 asserts|it had no contract for any further voyage].

== d4 | Archipelago Press | 2037-10-06T11:00:00Z | Ferry list found
A passenger list seen by this agency opens with 41 employees of the prefecture. [=c16|The prefecture] [!c16|explained] [c16 s1 asserts|that these had been “porters, who helped with luggage and went ashore again”]. [=c17|Marsh] [!c17|said] [c17 s4 asserts|nobody had gone ashore again].

[=c18|The committee] [!c18|demanded] [c18 s5 demands|that Brunswick be tried]. No ship came on Thursday.

? figure | How many died? | c1 / c12
? account | What happened to the gangway? | c3 c4 c13 / c5
? denial | Did officials board first? | c6 c8 c17 / c7 c16
? account | Did gendarmes fire? | c9 c11 / c10
~ c2 c12 | names of the missing and bodies found, two of them still lacking
~ c14 c15 | a promise, and there is no contract
~ c3 c4 | torn or snapped, the gangway broke
~ c18 c14 | a demand and a promise
