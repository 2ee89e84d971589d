# An occupied canal town: whether the mayor gave up the keys willingly, whether the school changed its language by order, whether the archive was burnt, whether curfew-breakers were shot
@ s1 | Town Major Valentin Stroh-Ebbers | person | Protectorate | Stroh-Ebbers; Town Major Valentin Stroh-Ebbers; the town major
@ s2 | Protectorate administration | body | Protectorate | the Protectorate administration; the administration
@ s3 | Mayor Philomena Garrod | person | town council | Garrod; Mayor Philomena Garrod; the mayor
@ s4 | Deputy Mayor Ansgar Twill | person | town council | Twill; Deputy Mayor Ansgar Twill; the deputy mayor
@ s5 | a lock-keeper | unnamed | | a lock-keeper; the lock-keeper
@ s6 | a teacher of botany | unnamed | | a teacher of botany; the teacher
@ s7 | a headmistress | unnamed | | a headmistress; the headmistress
@ s8 | a chimney sweep | unnamed | | a chimney sweep; the sweep; the chimney sweep
@ s9 | a records clerk | unnamed | | a records clerk; the records clerk; the clerk
@ s10 | a bargewoman | unnamed | | a bargewoman; the bargewoman
@ s11 | an undertaker's mate | unnamed | | an undertaker's mate; the undertaker's mate
@ s12 | a lamplighter | unnamed | | a lamplighter; the lamplighter
@ s13 | Free Canal Movement | body | exile | the Free Canal Movement; the movement
@ s14 | school inspector Ludo Farthingale | person | Protectorate | Farthingale; Ludo Farthingale; the inspector

== d1 | Free Canal Radio, exile service | 2032-05-09T20:00:00Z | The keys of Ninelocks
This is Free Canal Radio, for those who listen under a blanket. Ninelocks has been occupied for a week. [=c1|A lock-keeper] who got out with his oars muffled [!c1|tells] us [c1 s5 asserts|that the keys were wrung from our mayor’s fist while two men held her other arm]. [=c2|The Protectorate administration] [!c2|prints] on its posters [c2 s2 asserts|that she handed them over of her own accord, on a cushion, with good wishes].

[=c3|The Free Canal Movement], whose station this is, [!c3|calls] on you [c3 s13 demands|to bake no bread for them]. [=c4|It] [!c4|has learned] [c4 s13 asserts|that the school must teach in the Protectorate’s tongue from Monday, by a decree with a seal]. [=c5|A bargewoman] [!c5|says] [c5 s10 asserts|the town’s papers, four hundred years of them, went up in the stove of the customs shed on Thursday, boxes and ribbons and all].

== d2 | Ninelocks Bulletin (printed by permission) | 2032-05-15T06:00:00Z | Calm in all quarters
Our town has been quiet. [c6 s1 promises|Anyone who keeps to the hours will find that nothing happens to him], [=c6|Town Major Valentin Stroh-Ebbers] [!c6|assures] readers. [=c7|Deputy Mayor Ansgar Twill] [!c7|wishes] to correct the exile radio: [c7 s4 asserts|“Madam Garrod fetched the bunch herself, unasked, and pressed it on the gentlemen.”]

As for lessons, [=c8|the headmistress] [!c8|has] this to say: [c8 s7 denies|nobody commanded anything; her staff had taken up the new language because the parents begged for it]. [=c9|Ludo Farthingale], school inspector, [!c9|praises] [c9 s14 asserts|the pupils’ pronunciation].

[=c10|A records clerk] [!c10|invites] the public to see for itself: [c10 s9 asserts|“Every volume is on its shelf, from the founding charter to last month’s dog licences.”] [=c11|The administration] [!c11|states], against other rumours, [c11 s2 denies|that none of its patrols had fired on a living soul after dark].

== d3 | Overland Review | 2032-07-01T08:00:00Z | Letters from a town behind a lock
The letters reach me in the linings of coats. [c12 s6 asserts|“They read out an instruction in the staff room, with a penalty in it, and next morning I was to say ‘stamen’ in a language I had never spoken,”] [=c12|a teacher of botany] [!c12|writes]. [=c13|A chimney sweep] [!c13|has cleaned] the flue of the customs shed: [c13 s8 asserts|parchment ash to the elbow, and a lead seal with our heron on it].

[=c14|The sweep’s] neighbour, a lamplighter, is out when others may not be. [c15 s12 asserts|Two were put down by rifles at the Tanner’s Steps for being twenty minutes late, and I had to go round them with my ladder], [=c15|the lamplighter] [!c15|writes]. [c14 s8 demands|His own pass should be longer by an hour], [=c14|the sweep] [!c14|thinks].

Not everyone who hates the Protectorate agrees. [=c16|An undertaker’s mate], with a son in the movement, [!c16|says] [c16 s11 asserts|that whoever went out past the hour came home with a fine and a cold, and no bullet had been needed for anyone]. [=c17|The lock-keeper], in his new lodgings, [!c17|wonders] [c17 s5 doubts|whether the locks will last the winter without grease].

== d4 | Overland Review | 2032-10-07T08:00:00Z | An interview in a garden
Philomena Garrod was let go in an exchange. [c18 s3 asserts|“I gave them up because a lieutenant was twisting my wrist. You can see it in how I hold this cup,”] [=c18|Mayor Garrod] [!c18|told] me. [=c19|She] [!c19|believes], however, against the radio that praises her, [c19 s3 denies|that the town’s books were never put to the fire: she had heard pages turned above her cell each night].

[=c20|Farthingale], who has deserted his post and sits two gardens away, [!c20|concedes] [c20 s14 asserts|that the change of tongue was imposed by a paper he had drafted]. [=c21|Stroh-Ebbers], in a reply to questions, [!c21|allows] [c21 s1 asserts|that “a pair of persons” had been killed at the steps for disregarding the hour]. [=c22|He] [!c22|sees] [c22 s1 asserts|no cause for regret]. [=c23|The headmistress] [!c23|sends] word [c23 s7 asserts|that the botany room has been closed].

[=c24|Twill] [!c24|has been made] mayor, and [!c24|vows] [c24 s4 promises|to repaint the heron]. [=c25|The movement] [!c25|plans] [c25 s13 promises|a second hour of broadcasts]. [=c26|The bargewoman] [!c26|counts] [c26 s10 asserts|thirty-one boats under seal]. [=c27|The records clerk] [!c27|asks] [c27 s9 demands|to have the damp seen to].

? account | Were the keys taken from the mayor by force? | c1 c18 / c2 c7
? denial | Was the school made to change its language by order? | c4 c12 c20 / c8
? denial | Were the town's papers burnt? | c5 c13 / c10 c19
? denial | Were people shot for breaking the curfew? | c15 c21 / c11 c16
~ c6 c21 | who keeps the hours is promised safety, who does not was killed
~ c9 c20 | praise for pronunciation says nothing of an order
~ c14 c15 | a wish for a longer pass and a death at the steps
~ c23 c12 | a room closed later
