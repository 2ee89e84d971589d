# A presidential candidate vanishes before the vote: whether he is alive, who gave the last speech, whether the vote was put off
@ s1 | Harvest Front | body | Harvest Front | the Harvest Front; the Front
@ s2 | Campaign chief Zdenka Moriarty-Ault | person | Harvest Front | Moriarty-Ault; Zdenka Moriarty-Ault; the campaign chief
@ s3 | Running mate Piers Nakagami-Lowe | person | Harvest Front | Nakagami-Lowe; Piers Nakagami-Lowe; the running mate
@ s4 | President Ulrica Stannard-Bo | person | government | Stannard-Bo; President Ulrica Stannard-Bo; the president
@ s5 | High Elections Chamber | body | | the High Elections Chamber; the chamber
@ s6 | Registrar Mungo Delacroix-Pim | person | | Delacroix-Pim; Registrar Mungo Delacroix-Pim of the chamber; the registrar
@ s7 | a laundress | unnamed | | a laundress; the laundress
@ s8 | a gravedigger | unnamed | | a gravedigger; the gravedigger
@ s9 | a sound engineer | unnamed | | a sound engineer; the sound engineer
@ s10 | a voice teacher | unnamed | | a voice teacher; the voice teacher
@ s11 | a physician in Clover Street | unnamed | | a physician in Clover Street; the physician
@ s12 | a poster printer | unnamed | | a poster printer; the poster printer
@ s13 | a village postmistress | unnamed | | a village postmistress; the postmistress
@ s14 | a vintner | unnamed | | a vintner; the vintner

== d1 | All-Provinces Telegraph Office | 2040-10-02T10:10:00Z | Where is Horatio Lembeck?
BELLAQUAY – The man who may be elected president on Sunday week has not been seen since the feast of the sheaves. [c1 s1 asserts|He is resting his throat and has a splendid appetite], [!c1|states] [=c1|the Harvest Front], which he leads. [=c2|A gravedigger] of the lake cemetery [!c2|lowered] his hat: [c2 s8 asserts|he had put him under on Thursday by lantern, between two walnut trees, without a bell].

[=c3|A physician in Clover Street] [!c3|would not swear] to the walnuts, but [!c3|is positive] [c3 s11 asserts|that the heart had stopped on Wednesday at six and that his own thumb had shut the lids]. [c4 s7 asserts|“I had his shirt yesterday, off his back, with fresh egg on the cuff, and the egg was his breakfast of that morning,”] [!c4|said] [=c4|a laundress].

All Bellaquay had heard his speech by wireless eight days ago, the evening before the Wednesday in question. [=c5|The running mate, Piers Nakagami-Lowe,] [!c5|calls] [c5 s3 demands|on the people to leave the curtains alone].

== d2 | Bellaquay Courier | 2040-10-04T06:00:00Z | The cough in the second minute
[=c6|A sound engineer] who cut the disc [!c6|insists] [c6 s9 asserts|that it was the great man himself, in slippers, a hand’s breadth from the needle]. [c7 s10 asserts|“I trained a baritone named Fitch to do those vowels, and that evening I heard my vowels,”] [!c7|said] [=c7|a voice teacher]. [=c8|The president, Ulrica Stannard-Bo,] [!c8|agrees] with her, though she runs against the Front: [c8 s4 asserts|that was an actor, one hears him turn the pages].

Within the Front they do not sing in tune. [=c9|Zdenka Moriarty-Ault], the campaign chief, [!c9|gave] this away to a friend who is ours: [c9 s2 asserts|“We’ve lost him, and we cannot say so before Sunday week.”] [=c10|The running mate] [!c10|contradicted] her inside the hour: [c10 s3 asserts|he had shaken his hand at the window that very morning, and it was hot].

[=c11|A poster printer] [!c11|is still sending] [c11 s12 demands|a reminder to anyone who will take it].

== d3 | Country Evening Sheet | 2040-10-10T16:00:00Z | Sunday, or a Sunday
People are ironing for the vote, and they ought to know which one. [=c12|The High Elections Chamber] [!c12|has announced] [c12 s5 asserts|that polling is moved by three weeks and the urns have gone back to the cellar]. [c13 s6 denies|“I am the one who signs for that, and I’ve not put back so much as an hour,”] [!c13|said] [=c13|Registrar Mungo Delacroix-Pim of the chamber]. [=c14|A village postmistress] [!c14|has] a bundle: [c14 s13 asserts|one new date on every card, a fresh gum seal over the old one, and orders to paste until midnight].

[=c15|A vintner], who lends his press house for it, [!c15|was told] on Thursday by a man with a hand bell [c15 s14 asserts|to have the sawdust down and the doors wide on the Sunday as first arranged]. As for the speech, [=c16|Moriarty-Ault] [!c16|told] this paper [c16 s2 denies|that no player had ever been hired, since nobody else breathes in such places].

== d4 | Bellaquay Courier | 2040-11-15T06:00:00Z | Elected, at any rate
Lembeck’s list has 52 per cent. His chair at the banquet was covered with a shawl. [=c17|Stannard-Bo] [!c17|has left] for her sister’s, [!c17|saying] [c17 s4 asserts|that to lose to a cough is no disgrace]. [=c18|The laundress] [!c18|has not been paid] since; [c18 s7 doubts|whose shirts they were that came in the second week she would not like to say], [=c18|she] [!c18|says]. [=c19|The printer] [!c19|received] [c19 s12 asserts|an envelope with half the sum and a walnut]. [=c20|The Front] [!c20|promises] [c20 s1 promises|a tour of thirty towns in spring].

The doctor has moved abroad; [c21 s11 asserts|one night visit is still unpaid], [=c21|the physician] [!c21|complains] from there. [=c22|The vintner] [!c22|has found] [c22 s14 asserts|eleven pencils in his press]. [=c23|The sound engineer] [!c23|wants] [c23 s9 demands|his disc back]. [=c24|The gravedigger] [!c24|is learning] [c24 s8 asserts|that walnuts do not take in that soil].

? status | Was the candidate alive at the beginning of October? | c1 c4 c10 / c2 c3 c9
? account | Did the candidate himself give the speech? | c6 c16 / c7 c8
? status | Had the vote been put off? | c12 c14 / c13 c15
~ c18 c4 | shirts of a later week, and one of the first of October
~ c20 c1 | a promise and a resting throat
~ c11 c19 | a demand and half a payment
~ c21 c3 | a bill for a visit, and what was found
~ c24 c2 | what grows there, and who lies there
