# A truce on a lake: whether the guns broke it before it ran out, whether the hot line was answered, whether the island was mined during it, who asked for its extension
@ s1 | Second Lake Division | body | northern command | the Second Lake Division; the division
@ s2 | General Amadour Pell | person | northern command | Pell; General Amadour Pell; the general
@ s3 | Southern Shore Committee | body | southern shore | the Southern Shore Committee; the committee
@ s4 | Ishbel Corrant | person | southern shore | Corrant; Ishbel Corrant; the committee's secretary
@ s5 | an eel fisher | unnamed | | an eel fisher; the eel fisher
@ s6 | Abbot Meinulf | person | | Meinulf; Abbot Meinulf; the abbot
@ s7 | a beekeeper | unnamed | | a beekeeper; the beekeeper
@ s8 | a telephonist | unnamed | | a telephonist; the telephonist
@ s9 | Lieutenant Haakon Brill | person | northern command | Brill; Lieutenant Haakon Brill; the duty officer
@ s10 | observer mission | body | observers | the observer mission; the mission
@ s11 | a night watchman | unnamed | | a night watchman; the watchman
@ s12 | Dame Philippa Osgrove | person | observers | Osgrove; Dame Philippa Osgrove; the head of the mission
@ s13 | a diver | unnamed | | a diver; the diver
@ s14 | a postmistress | unnamed | | a postmistress; the postmistress

== d1 | Lakeland Wire | 2038-09-20T05:10:00Z | Guns on Lake Immen again
The truce on Lake Immen, fourteen days long and due to end on Sunday at midnight, is over; when it ended is the question. [=c1|The Southern Shore Committee] [!c1|counted] [c1 s3 asserts|nineteen shells in the reeds between nine and ten on Sunday evening]. [=c2|General Amadour Pell] [!c2|replied] [c2 s2 denies|that his batteries had kept their covers on until the last stroke of twelve].

[c3 s5 asserts|“I had supper on the water, perch and bread, and around half past nine it began to rain mud and frogs,”] [!c3|said] [=c3|an eel fisher]. [=c4|The observer mission] [!c4|is pleased] [c4 s10 asserts|that four hundred families were able to visit their dead in the fortnight].

An island with a monastery lies in the middle. [=c5|The Second Lake Division] [!c5|had given its word] [c5 s1 promises|to leave Three Pipes Island alone for good].

== d2 | Imm and Shore, parish paper | 2038-09-23T08:00:00Z | It was a quiet evening. It was not.
This paper has readers on both shores and is used to being scolded by both. [=c6|A beekeeper] on the south bank, no friend of the general, [!c6|writes] to us [c6 s7 asserts|that she sat in the garden with her hives until the clock in the village had done striking midnight, and heard crickets]. The abbot of Three Pipes has the opposite to report. [c7 s6 asserts|“During vespers on the last evening of peace the panes came in upon the choir,”] [=c7|Abbot Meinulf] [!c7|says].

There is a hot line for such hours. [=c8|A telephonist] at the mission’s exchange [!c8|relates] [c8 s8 asserts|that she let it ring in the north for forty minutes and listened to nothing but the tone]. [c9 s9 asserts|“I picked up at the second ring, gave my name and was asked for the weather,”] [!c9|counters] [=c9|Lieutenant Haakon Brill], duty officer that night.

[=c10|A night watchman] of the northern headquarters, who has no great love for telephones, [!c10|says] [c10 s11 asserts|that the thing shrilled through the corridor without end and every chair in the room was empty]. [=c11|Meinulf] [!c11|would like] [c11 s6 demands|somebody to pay for forty-two panes].

== d3 | Lakeland Wire | 2038-09-27T15:30:00Z | Mines off the monastery
A fishing punt was torn apart off Three Pipes Island on Friday; its two occupants swam ashore. [=c12|A diver] who went down afterwards [!c12|saw] [c12 s13 asserts|new cables and clean, unweeded iron balls, not two weeks in the water]. [=c13|The committee] [!c13|says] [c13 s3 asserts|that northern boats laid a belt around the island while everybody was picnicking among the graves].

[c14 s2 denies|“That stuff is left over from my grandfather’s war, and nobody has dropped so much as a nail there since,”] [!c14|said] [=c14|Pell]. [=c15|The eel fisher] [!c15|sides] with him: [c15 s5 asserts|he had known those balls since he was a boy, rust, mussels and all, and not one had been added]. [=c16|The head of the mission, Dame Philippa Osgrove], [!c16|asked] both shores [c16 s12 demands|for their charts of the lake bed by Wednesday].

[=c17|Brill] has meanwhile been moved to a depot. [=c17|He] [!c17|insists] [c17 s9 asserts|that a caller with a southern accent thanked him for his courtesy at a quarter past nine].

== d4 | The Compass Quarterly | 2038-12-01T09:00:00Z | Fourteen days: an anatomy
Truces die of small things. Who had wished for more of this one? [c18 s12 asserts|“The plea for another fortnight was brought to me by the north, under seal,”] [!c18|says] [=c18|Osgrove]. [=c19|Ishbel Corrant], the committee’s secretary, [!c19|shows] me a carbon copy and [!c19|maintains] [c19 s4 asserts|that prolonging it was her side’s idea and that the general’s people had merely nodded]. [c20 s14 asserts|On the twelfth day a rider in northern grey handed me a letter for the mission, and he told me what was in it: two more weeks, please], [!c20|recalls] [=c20|a postmistress].

In the matter of the guns, the division corrects its own general. [=c21|The division’s] war diary [!c21|has], for that Sunday: [c21 s1 asserts|“21.04, practice fire, reeds, nineteen rounds; regrettable misreading of the calendar”]. [=c22|Corrant], for her part, [!c22|is sorry] [c22 s4 asserts|that the reeds were lost to the herons]. On the mines [=c23|the mission] [!c23|concludes], after six dives, [c23 s10 asserts|that the belt was put down between the seventh and the nineteenth of September].

[=c24|Osgrove] [!c24|will not say] [c24 s12 doubts|who moored them]. [=c25|The telephonist] [!c25|has married] [c25 s8 asserts|and does not miss the headphones]. [=c26|The beekeeper] [!c26|expects] [c26 s7 asserts|a poor year for lime honey]. And [=c27|the abbot] [!c27|has received] [c27 s6 asserts|glass for thirty panes, from the north, without a letter].

? account | Did northern guns fire before the truce ran out? | c1 c3 c7 c21 / c2 c6
? denial | Was the hot line answered in the north that night? | c9 c17 / c8 c10
? denial | Were mines laid off the island during the truce? | c12 c13 c23 / c14 c15
? responsibility | Which side asked for the extension? | c18 c20 / c19
~ c5 c13 | a promise and its alleged breach
~ c11 c27 | a demand for forty-two panes and the arrival of thirty
~ c24 c23 | when they were laid is known to it, who laid them not
~ c4 c7 | visits in the fortnight and its last evening
