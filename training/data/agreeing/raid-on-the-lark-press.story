# Police search a printing house by night: whether they had a warrant, whether the machines were smashed, whether a shot was fired, where the editor is
@ s1 | city police | body | police | the city police; police headquarters
@ s2 | Major Ludovine Strand | person | police | Strand; Major Ludovine Strand; the major
@ s3 | a typesetter | unnamed | press | a typesetter; the typesetter
@ s4 | Lark Press | body | press | the Lark Press; the press
@ s5 | Odalys Renwick-Tar | person | press | Renwick-Tar; Odalys Renwick-Tar, who owns the Lark Press; the publisher
@ s6 | a chestnut man | unnamed | | a chestnut man; the chestnut man
@ s7 | Judge Emmerich Kofoed | person | | Kofoed; Judge Emmerich Kofoed; the judge
@ s8 | a press mechanic | unnamed | | a press mechanic; the mechanic
@ s9 | a locksmith's widow | unnamed | | a locksmith's widow; the widow
@ s10 | a fireman | unnamed | | a fireman; the fireman
@ s11 | a sleeping-car attendant | unnamed | | a sleeping-car attendant; the attendant
@ s12 | a washerwoman at the citadel | unnamed | | a washerwoman at the citadel; the washerwoman
@ s13 | interior ministry | body | government | the interior ministry
@ s14 | a police recruit | unnamed | police | a police recruit; the recruit

== d1 | Free Cable | 2039-11-05T06:15:00Z | Night search at opposition printer’s
VARNASH – Some thirty policemen entered the Lark Press in Hatters’ Close shortly after midnight on Saturday and stayed till four. [c1 s1 asserts|A judge’s order was read aloud in the hall and a copy left on the counter], [!c1|says] a notice from [=c1|the city police]. [=c2|A typesetter] who was on shift [!c2|remembers] no reading: [c2 s3 denies|“They showed us a boot. When I asked for a paper they said I had plenty of it.”]

[c3 s5 asserts|“My four rotary machines are scrap iron, they went at them with sledgehammers,”] [!c3|said] [=c3|Odalys Renwick-Tar, who owns the Lark Press]. [=c4|Major Ludovine Strand] [!c4|described] [c4 s2 asserts|a search with gloves on, after which every wheel turned as before].

Was there shooting? [c5 s6 asserts|“One crack, from inside, and the pigeons went up off the roof,”] [!c5|said] [=c5|a chestnut man] at the corner. The editor, Piet Ravelin, has not been seen since. [=c6|The publisher] [!c6|asks] [c6 s5 demands|to be told where they have put him].

== d2 | Free Cable | 2039-11-07T06:15:00Z | The judge on his doorstep
VARNASH – [c7 s7 denies|“I signed nothing that night, nor did any of my three colleagues, for we were at a wedding together,”] [=c7|Judge Emmerich Kofoed] [!c7|told] this service in his dressing gown. Without a judge there is no such order in Varnash. [=c8|A locksmith’s widow], who lives over the gateway of the press, [!c8|leaned] out in time and [!c8|is certain] [c8 s9 asserts|that an officer held a stamped sheet under the porter’s lantern and took his time over each line of it].

[=c9|A press mechanic] who was called in on Sunday [!c9|found] [c9 s8 asserts|cylinders cracked across and the type bed full of hammer marks]. [=c10|The widow] [!c10|swears] to yet another thing: [c10 s9 asserts|the whole house had begun to hum and shake again at half past four, as it did on any night when all four were running]. [=c11|A fireman], who turned out because of the smoke from burning paper, [!c11|noted] in his book, [c11 s10 denies|“no discharge of any weapon; loud report due to a bursting bottle of spirit”].

[=c12|The interior ministry] [!c12|hopes] [c12 s13 demands|that the public will not believe everything it reads, while it is still able to read it].

== d3 | Far Lamp, an exile monthly printed abroad | 2039-12-01T00:00:00Z | A recruit talks
He is twenty and crossed the border in a hay cart. [c13 s14 asserts|“It was my rifle. It went off into the ceiling when I slipped on the oil,”] [!c13|says] [=c13|the police recruit]. [c14 s14 denies|They had set out without anything from a court; the major had laughed and patted her empty pocket], [=c14|he] [!c14|says] too. Where the machines are concerned, [=c15|he] [!c15|contradicts] his former victims and [!c15|rejects] [c15 s14 denies-|the tale of tools being swung at them]; the major was fond of engines.

[=c16|The typesetter] [!c16|worked] on beside them: [c16 s3 asserts|with each blow the floor jumped, and there were splinters of casting in his hair for days].

Ravelin’s whereabouts split even his friends. [=c17|A sleeping-car attendant] [!c17|gave] him a blanket on Sunday night, [!c17|as he tells it]: [c17 s11 asserts|he was over the frontier by breakfast, unshaven and in good spirits]. [=c18|The Lark Press] [!c18|believes] that as well, [!c18|and writes] in its stencilled sheet [c18 s4 asserts|that its editor is safe on foreign soil]. [c19 s12 asserts|“I do the linen. His initials are in the collars, and they come down from the north tower every Thursday, with blood,”] [!c19|says] [=c19|a washerwoman at the citadel].

== d4 | Free Cable | 2040-02-02T06:15:00Z | Headquarters corrects itself
VARNASH – [=c20|Strand] [!c20|has been promoted]; at the reception [=c20|she] [!c20|said] [c20 s2 asserts|Ravelin had been her guest for eighty-nine nights and played a tolerable game of cards]. [=c21|Police headquarters] [!c21|stands by] [c21 s1 denies|its finding that not a round was missing from any magazine and no trigger had been pulled]. [=c22|The chestnut man] [!c22|shows] everyone [c22 s6 asserts|a hole in the gable, which used not to be there].

[=c23|Renwick-Tar] [!c23|is going] to [c23 s5 promises|print on the parish duplicator]. [=c24|The judge] [!c24|has asked] [c24 s7 demands|to be moved to the land registry]. [=c25|The fireman] [!c25|cannot recall] any more [c25 s10 doubts|whose bottle it was].

? denial | Was there a court order for the search? | c1 c8 / c2 c7 c14
? denial | Were the machines smashed? | c3 c9 c16 / c4 c10 c15
? denial | Was a shot fired in the printing house? | c5 c13 / c11 c21
? account | Was the editor held in prison or had he got abroad? | c19 c20 / c17 c18
~ c22 c5 | a hole in the gable proves no crack on that night
~ c6 c23 | a demand and a plan
~ c12 c21 | a wish for the readers and a finding
~ c24 c7 | a wish to be moved, and what he had signed
~ c25 c11 | whose bottle it was, and what burst
