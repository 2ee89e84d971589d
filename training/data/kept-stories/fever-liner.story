# A cruise liner with a fever aboard seeks a port: whether it was refused, what the disease was, whether the captain hid the dead, whether water ran out, where patient zero came aboard
@ s1 | Halcyon Cruises | body | line | Halcyon Cruises; the cruise line; the line
@ s2 | Port of San Orso | body | port | the port of San Orso; the port authority; San Orso; the port
@ s3 | ship's nurse Delphine Roque | person | | Roque; Delphine Roque; the ship's nurse; the nurse
@ s4 | Institute of Tropical Fevers | body | institute | the Institute of Tropical Fevers; the institute
@ s5 | passenger Walter Amble | person | passengers | Amble; Walter Amble; the retired grocer
@ s6 | Captain Nikos Ferrand | person | line | Ferrand; Captain Ferrand; Captain Nikos Ferrand; the captain
@ s7 | health minister Celia Orton | person | state | Orton; Celia Orton; the health minister; Health Minister Celia Orton
@ s8 | a harbour pilot | unnamed | | a harbour pilot; the pilot

== d1 | Meridian Newswire | 2041-01-19T09:00:00Z | Liner with sick passengers off San Orso
The Halcyon Star lay at anchor four miles off San Orso on Saturday with 1,900 people aboard. [=c1|The line] [!c1|spoke of] [c1 s1 asserts|a stomach virus of the ordinary kind]. [c2 s1 asserts|Every port from here to the Cape has slammed its gate on us, San Orso first], [=c2|Halcyon Cruises] [!c2|complained]. [=c3|The port authority] [!c3|said] [c3 s2 asserts|berth nine had been offered to the master at six in the morning]. [=c4|Health Minister Celia Orton] [!c4|would allow] [c4 s7 promises|children and the old to land first].

== d2 | Orso Tagblatt | 2041-01-20T05:00:00Z | Pilot: I was ready with my ladder
[c5 s8 asserts|The bridge told me they preferred to stay where they were, and I went home to breakfast], [!c5|says] [=c5|a harbour pilot]. [=c6|Walter Amble], a retired grocer from cabin 5114, [!c6|writes] to his daughter: [c6 s5 asserts|taps dry since Thursday, we wash in the ice from the bar]. [=c7|Captain Nikos Ferrand] [!c7|broadcast] to the ship [c7 s6 asserts|that both evaporators were making two hundred tonnes of fresh water a day].

[=c8|The captain] [!c8|denied] on the same occasion [c8 s6 denies-|that anyone had died on the voyage].

== d3 | Orso Tagblatt | 2041-01-23T05:00:00Z | In the flower store
The nurse left the ship in a lifeboat drill and did not go back. [c9 s3 asserts|There are five of them among the roses, in the cold room on deck two, the first since the eighth], [=c9,c10|Delphine Roque] [!c9|says]. [c10 s3 asserts|They bled from the gums and their eyes were yellow; that's no stomach upset], [=c10|she] [!c10|adds]. [=c11|The Institute of Tropical Fevers] [!c11|has isolated] [c11 s4 asserts|marsh jaundice fever from nine blood tubes]. [=c12|Roque] [!c12|traces] it to [c12 s3 asserts|an entertainer who boarded in Port Caldwell on the second]. 

== d4 | Meridian Newswire | 2041-01-25T16:00:00Z | Five coffins landed
[=c13|Orton] [!c13|watched] at the quay: [c13 s7 asserts|five zinc coffins came down the crew gangway, dated between the eighth and the seventeenth]. [c14 s4 asserts|The strain is that of the Ombra delta, so a stop at Ombra on the 28th of December must have brought it], [!c14|says] [=c14|the institute]. [=c15|The line] [!c15|now claims] that [c15 s1 asserts|the plumber found an open valve, which is why no cabin had any water from Thursday to Monday]. [=c16|Halcyon Cruises] [!c16|is to refund] [c16 s1 promises|half of the fare]. [=c17|Amble] [!c17|wants] [c17 s5 demands|the captain in court].

? denial | Did San Orso refuse the ship? | c2 / c3 c5
? account | What was the disease? | c1 / c10 c11
? denial | Had people died on board? | c8 / c9 c13
? denial | Had the ship fresh water? | c7 / c6 c15
? responsibility | Where did the fever come aboard? | c12 / c14
~ c4 c2 | a permission for some and a refusal by ports
~ c16 c17 | a refund and a charge
