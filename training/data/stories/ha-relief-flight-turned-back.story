# A relief flight does not land: whether permission was given, whether it was fired at, what it carried, whether the strip was fit, where the medicines went
@ s1 | Ministry of the Interior of Auldra | body | Auldra | the interior ministry; the Ministry of the Interior; the ministry
@ s2 | Interior Minister Lorcan Bezuidt | person | Auldra | Bezuidt; Interior Minister Lorcan Bezuidt; the interior minister; the minister
@ s3 | Wings of Mercy North | body | aid | Wings of Mercy North; the charity; the relief organisation
@ s4 | pilot Sanna Oyelaran | person | aid | Oyelaran; the pilot; Sanna Oyelaran
@ s5 | Tribal Council of the Gorges | body | Gorges | the Tribal Council; the council; the tribal council
@ s6 | Elder Abdou Renwick | person | Gorges | Renwick; the elder; Elder Abdou Renwick
@ s7 | an air controller | unnamed | Auldra | an air controller; the controller
@ s8 | Valley Pharmacists' Society | body | | the Pharmacists' Society; the Valley Pharmacists' Society
@ s9 | insurance assessor | unnamed | | the assessor; an assessor
@ s10 | customs service at the base | body | | the customs service

== d1 | Polar Circle Press | 2033-05-06T18:00:00Z | Aid plane returns with load
An aeroplane carrying nine tons of insulin and dressings to the cut-off Gorges of Auldra returned to its base on Friday without having landed.

[c1 s4 asserts|We were on final when something came up through the floor and out by the galley], [=c1|the pilot, Sanna Oyelaran,] [!c1|said]. [=c2|The charity Wings of Mercy North], which owns the machine, [!c2|said] [c2 s3 asserts|it had Auldra’s permission, number 771, in writing].

[=c3|Interior Minister Lorcan Bezuidt] [!c3|said] [c3 s2 asserts|there was a permission 771, and that it was for a mobile library]. [c4 s2 denies|Nobody shoots at aeroplanes in Auldra], [=c4|he] [!c4|said].

The Gorges are five valleys with one road between them and the rest of Auldra, and about 40,000 inhabitants. The strip at Gorge Head, 900 metres of beaten earth, was laid out by locust fighters in the seventies. It is the only level field for two days’ walk. The aeroplane, with a crew of three, was in the air for six hours.

[=c5|The Tribal Council of the Gorges] [!c5|has been asking] since March [c5 s5 demands|for insulin]. The road has been blocked by a landslide, or by soldiers, for eleven weeks.

== d2 | Auldra Standard | 2033-05-07T05:00:00Z | Rifles in the bandages
[=c6|The Ministry of the Interior] [!c6|has learned] from a friendly country [c6 s1 asserts|that the “mercy” aircraft had forty rifles beneath its bandages]. [c7 s1 asserts|It turned round because the strip at Gorge Head is under water], [=c7|the ministry] [!c7|believes].

Spring has come to the capital, and the lilac is out in Parliament Square. On Saturday the minister opened a fountain. There was a parade of the mountain troops with their new cloaks. Rain is forecast for the Gorges, where there is never anything but rain, and where people have lived on barley since the days of the saints.

[=c8|The minister] [!c8|offers] [c8 s2 promises|to carry any genuine medicine to the Gorges on mules of the state].

Mule owners may apply at room six.

== d3 | Polar Circle Press | 2033-05-11T18:00:00Z | ‘I cleared him to land,’ controller says
[=c9|An air controller in Auldra’s capital] who has since left the country [!c9|said] on Wednesday [c9 s7 asserts|he had read permission 771 aloud to the pilot: “medical supplies, one landing”]. [c10 s7 asserts|Then a colonel took my headset], [=c10|he] [!c10|said].

[=c11|An assessor for the aircraft’s insurers] [!c11|finds] [c11 s9 asserts|one hole, made from below by a ball of 12 millimetres].

[=c12|Elder Abdou Renwick], who had lit the fires at Gorge Head, [!c12|told] us by short wave [c12 s6 asserts|that children were playing football on the strip, in dust]. [c13 s6 asserts|We saw the flash. It was from the ministry’s ridge], [=c13|he] [!c13|said].

The machine, a high-wing freighter built in 2009, stands in a hangar with its floor up. A lamp has been put under it, and a beam of light goes straight from the hole in the belly to a second in the roof. The galley urn has gone. The base is in another country, 700 kilometres off, on a lake where the ice broke last week.

[=c14|The customs service at the base] [!c14|said] [c14 s10 asserts|it had opened every box before departure, and after return, and had seen nothing that would hurt a fly]. The elder has lost two nieces since Friday; [=c15|he] [!c15|asked] [c15 s6 demands|that their names be printed]: Ama and Isla.

== d4 | The Apothecary | 2033-08-01T09:00:00Z | On the mule road
The nine tons were handed over to Auldra’s mules on 2 June. [=c16|The ministry] [!c16|says] [c16 s1 asserts|all of it arrived]. [=c17|The tribal council] [!c17|signed] for [c17 s5 asserts|fourteen boxes out of three hundred].

The mule road has 1,400 bends. A mule carries eighty kilos and eats a tenth of its load. At the pass the wind takes hats. In June 220 animals went up it in nine strings, each with two drivers and a soldier. They were gone for eleven days. We have walked it since, from the river to the first of the villages, with a notebook and a bell.

[=c18|The Valley Pharmacists’ Society], whose members are not choosy, [!c18|lists] [c18 s8 asserts|insulin with the charity’s stamp on sale in eleven shops of the capital].

[=c19|Bezuidt] [!c19|regards] this [c19 s2 asserts|as proof that the pharmacists are thieves]. [=c20|He] [!c20|acknowledged], in answer to a question in the chamber, [c20 s2 asserts|that a sentry had “tested his weapon” at half past ten on the sixth of May]. The aeroplane was over Gorge Head at 10.31.

[=c21|The ministry] [!c21|withdrew] [c21 s1 asserts|what it had said about rifles, the friendly country having meant another aircraft].

[=c22|Wings of Mercy North] [!c22|says] [c22 s3 promises|it will fly again in September]. [=c23|Oyelaran] [!c23|has asked] [c23 s4 demands|to be rostered].

? denial | Was the aircraft fired at? | c1 c11 c13 / c4
? account | Why did it not land? | c1 / c7
? account | What was permission 771 for? | c2 c9 / c3
? denial | Were there rifles aboard? | c6 / c14 c21
? status | Was the strip under water? | c7 / c12
? denial | Did all the medicine arrive in the Gorges? | c16 / c17 c18
~ c5 c23 | two requests
~ c8 c22 | two promises
~ c18 c19 | goods in shops, and who is to blame
~ c20 c11 | a weapon tested, and a hole
