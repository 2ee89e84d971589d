# Marines land on the islet of Skerry Noon: whose flag is on the lighthouse, whether keepers were expelled, whether a patrol boat was sunk, whether a hotline call was made
@ s1 | Admiralty of Brask | body | Brask | the Brask admiralty; the admiralty
@ s2 | Rear Admiral Joss Kettering | person | Brask | Kettering; the rear admiral; Rear Admiral Joss Kettering
@ s3 | Coast Ministry of Ilva | body | Ilva | Ilva's coast ministry; the coast ministry
@ s4 | keeper Halla Munt | person | Ilva | Munt; Halla Munt; the keeper
@ s5 | a lobsterman | unnamed | | a lobsterman; the lobsterman
@ s6 | Straits Hotline Secretariat | body | | the hotline secretariat; the secretariat
@ s7 | Lieutenant Per Dask | person | Ilva | Dask; the lieutenant; Lieutenant Per Dask

== d1 | Brask Naval Gazette | 2038-09-10T09:00:00Z | Skerry Noon returns home
At 05.20 marines went ashore. [=c1|The admiralty] [!c1|reports] that [c1 s1 asserts|the blue ensign of Brask has flown from the lantern since sunrise]. [=c2|Rear Admiral Joss Kettering] [!c2|praised] the two keepers, [c2 s2 asserts|who chose to remain at their posts and had breakfast with the men].

[=c3|Kettering] [!c3|said] that [c3 s2 asserts|he had rung the Ilva duty officer on the hotline an hour beforehand].

== d2 | Ilva Public Service | 2038-09-10T13:00:00Z | Islet holds
[=c4|Ilva’s coast ministry] [!c4|said] [c4 s3 asserts|the lighthouse remains under the green and white]. [=c5|It] [!c5|disclosed] that [c5 s3 asserts|patrol boat P-11 had been sent to the bottom by gunfire south of the reef]. No one had telephoned, according to [=c6|the ministry], [!c6|which said] [c6 s3 asserts|the first word of the landing came from a fishing boat].

== d3 | Harbour Shopper | 2038-09-11T08:00:00Z | Lobsters late
[c7 s5 asserts|Blue as my trousers, on the gallery rail, all of Friday], [!c7|said] [=c7|a lobsterman] when asked what he had seen on the light. [=c8|He] [!c8|had also met] [c8 s5 asserts|P-11 under her own engines off Cape Tallow at four that afternoon, with her crew waving].

== d4 | Ilva Public Service | 2038-09-12T18:00:00Z | Keepers ashore
Keeper [=c9|Halla Munt] [!c9|landed] this morning in a rubber boat with her brother-in-law and a budgerigar. [c9 s4 asserts|They gave us ten minutes and a paddle. I asked to stay with the lamp and a sergeant threw my bag down the steps], [=c9|she] [!c9|said]. 

[=c10|Lieutenant Per Dask], commander of P-11, [!c10|was presented] to reporters. [c10 s7 asserts|My boat has eleven holes in her and is tied up in this harbour], [=c10|he] [!c10|told] them, while an official coughed. [=c11|The coast ministry] [!c11|demands] [c11 s3 demands|that the light be handed back].

== d5 | Straits Review | 2039-03-03T06:00:00Z | The telephone that rang
[=c12|The hotline secretariat] [!c12|keeps] tapes. [c12 s6 asserts|One call was put through from Brask on the tenth, at 04.17; it was answered in Ilva and lasted fifty seconds.] [=c13|A retired clerk of the coast ministry] [!c13|admits] [c13 s3 asserts|he had picked up, heard “good morning, we are coming”, and taken it for a joke].

[=c14|Kettering] [!c14|denies] [c14 s2 denies-|that anyone was made to leave the islet]. [=c15|He] [!c15|is writing], he says, [c15 s2 promises|a full account].

? account | Whose flag flew on the light on the tenth? | c1 c7 / c4
? account | Did the keepers leave of their own will? | c2 c14 / c9
? account | Was P-11 sunk? | c5 / c8 c10
? account | Was a hotline call made before the landing? | c3 c12 c13 / c6
~ c11 c4 | a later demand to have the light back, and an earlier claim to hold it
~ c15 c14 | a promise of a book
