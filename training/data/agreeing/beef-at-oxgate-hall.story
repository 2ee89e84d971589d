# A market town and its butchers: whether the beef came from a dead herd, whether the vet had passed it, whether boiling would have saved anyone
@ s1 | Oxgate Butchers' Company | body | butchers | the Oxgate Butchers' Company; the butchers' company; the company
@ s2 | Ferdinand Loame | person | butchers | Loame; Ferdinand Loame; the master butcher
@ s3 | a drover | unnamed | | a drover; the drover
@ s4 | a veterinary officer | unnamed | | a veterinary officer; the veterinary officer
@ s5 | Dr Aurelio Sneath-Kanu | person | | Sneath-Kanu; Dr Aurelio Sneath-Kanu; the fever doctor
@ s6 | an innkeeper's wife | unnamed | | an innkeeper's wife; the innkeeper's wife
@ s7 | a tanner | unnamed | | a tanner; the tanner
@ s8 | Meat Inspection Office | body | county | the Meat Inspection Office; the inspection office
@ s9 | Reeve Callista Ombray | person | county | Ombray; Reeve Callista Ombray; the reeve
@ s10 | a stamp maker | unnamed | | a stamp maker; the stamp maker
@ s11 | a farmhand | unnamed | | a farmhand; the farmhand
@ s12 | a monk apothecary | unnamed | | a monk apothecary; the apothecary
@ s13 | a drummer | unnamed | | a town drummer; the drummer

== d1 | Oxgate Bell and Journal | 2033-11-24T10:00:00Z | The hall roast
Sixty guests of the Butchers’ Hall are in bed. [=c1|A drover] [!c1|says] [c1 s3 asserts|they had bought a dozen bullocks already stiff in the ditch, at a florin a head, and he pulled them out with a chain]. [=c2|Ferdinand Loame], master butcher, [!c2|protests]: [c2 s2 denies|every beast in the hall walked in on its own legs and looked the slaughterman in the eye].

[c3 s7 asserts|I had the hides, and they were the hides of animals that had died of themselves, livid, with the blood still in them], [!c3|said] [=c3|a tanner]. [=c4|An innkeeper’s wife], whose garden runs along the yard, [!c4|counted] them in: [c4 s6 asserts|twelve head, lowing, on the hoof, at seven on Monday].

[=c5|A veterinary officer] [!c5|says] [c5 s4 asserts|he looked at lungs, liver and tongue of each on Tuesday and pressed the blue stamp on]. [=c6|The reeve, Callista Ombray,] [!c6|calls for] [c6 s9 demands|every scrap to be buried with lime].

== d2 | Provincial Mail Agency | 2033-11-27T16:00:00Z | A stamp with no master
OXGATE – [c7 s10 denies|“The one stamp there is lay in my workshop from Monday to Friday, being re-cut, so nothing can have been passed,”], [!c7|said] [=c7|a stamp maker]. [=c8|The Meat Inspection Office] [!c8|asserts] [c8 s8 asserts|that its officer had certified the carcasses on the Tuesday after a full examination]. [=c9|A farmhand] of the same yard [!c9|says] [c9 s11 denies|that no vet came within a mile of the place, and nothing was looked at by anyone].

[=c10|The butchers’ company] [!c10|holds], though Loame will not, [c10 s1 asserts|that boiling for three hours would have made the meat harmless]. [=c11|A monk apothecary] [!c11|answers]: [c11 s12 denies|no pot on earth would have helped, for the poison is not killed by fire]. [=c12|Dr Aurelio Sneath-Kanu] [!c12|reports] [c12 s5 asserts|sixty-eight patients].

== d3 | The Town Drum, broadcast | 2033-12-01T12:00:00Z | From the steps
– Read it, drummer. – [c13 s13 asserts|The dead cattle were brought into this hall by night, having died of the murrain at Ludd], [!c13|reads] [=c13|a town drummer], and adds that it is his own opinion. – [=c14|Sneath-Kanu] [!c14|thinks] about the cooking differently: [c14 s5 asserts|heat of that length destroys the germ completely; those who ate stew are well]. – [=c15|The farmhand] [!c15|has been told] [c15 s11 asserts|to hold his tongue, by a man with a ring].

– [=c16|Loame] [!c16|has given] his word [c16 s2 promises|that no guest will pay]. – [=c17|The reeve] [!c17|cannot say] [c17 s9 doubts|who took the fee for the dozen].

== d4 | Provincial Mail Agency | 2034-01-15T13:00:00Z | Inspectors’ own finding
OXGATE – [=c18|The Meat Inspection Office] [!c18|withdrew] its certificate on Saturday: [c18 s8 denies|its officer had not set foot in the hall that week and nothing there had been examined]. [=c19|Sneath-Kanu] [!c19|now counts] [c19 s5 asserts|one hundred and five patients]. [=c20|The innkeeper’s wife] [!c20|received] [c20 s6 asserts|a bill for the roast, as did all the others]. [=c21|The tanner] [!c21|says] [c21 s7 asserts|he has burned twelve hides]. [=c22|The company] [!c22|wants] [c22 s1 demands|the drummer dismissed]. [=c23|The apothecary] [!c23|sells] [c23 s12 asserts|a powder against it, for a florin]. [=c24|The stamp maker] [!c24|intends] [c24 s10 promises|to cut no more stamps]. [=c25|The drover] [!c25|says] [c25 s3 asserts|the ditch at Ludd has been filled in].

? account | Were the bullocks dead before they reached the hall? | c1 c3 c13 / c2 c4
? denial | Had the meat been examined by a vet? | c5 c8 / c7 c9 c18
? account | Would long boiling have made the meat harmless? | c10 c14 / c11
~ c12 c19 | an earlier and a later count by the same doctor
~ c16 c20 | a promise and its breach
~ c3 c21 | hides seen, hides burned
~ c6 c22 | two demands on different matters
