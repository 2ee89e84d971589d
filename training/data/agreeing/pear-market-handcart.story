# A street vendor dies when the market is cleared: whether he was beaten, whether the market had been forbidden, whether the police brought a doctor, what became of the cart
@ s1 | Fourth Police District | body | police | the Fourth Police District; the district; the police
@ s2 | Lieutenant Cassia Drumgold | person | police | Drumgold; Lieutenant Cassia Drumgold; the lieutenant
@ s3 | a constable | unnamed | police | a constable; the constable
@ s4 | a fishwife | unnamed | | a fishwife; the fishwife
@ s5 | an umbrella mender | unnamed | | an umbrella mender; the umbrella mender
@ s6 | a piano teacher at her window | unnamed | | a piano teacher at her window; the piano teacher
@ s7 | Dr Benedek Ulloa-Strand | person | | Ulloa-Strand; Dr Benedek Ulloa-Strand; the doctor
@ s8 | Market Office | body | city | the Market Office; the office
@ s9 | Alderwoman Rosalba Finch-Tamura | person | city | Finch-Tamura; Alderwoman Rosalba Finch-Tamura; the alderwoman
@ s10 | Vendors' Brotherhood | body | vendors | the Vendors' Brotherhood; the Brotherhood
@ s11 | his son-in-law | unnamed | | his son-in-law; the son-in-law
@ s12 | a junk dealer | unnamed | | a junk dealer; the junk dealer
@ s13 | a chapel sexton | unnamed | | a chapel sexton; the sexton
@ s14 | a tobacco kiosk woman | unnamed | | a woman from the tobacco kiosk; the kiosk woman

== d1 | Lower Town Reporter | 2031-10-03T17:00:00Z | Pear seller dead
Matteus Orlik, sixty-eight, sold pears from a handcart on Hay Square. He was dead by half past eight on Friday. [c1 s1 asserts|A weak heart had given out while he was running], [!c1|says] the report of [=c1|the Fourth Police District]. [c2 s4 asserts|“Five of them were round him like a threshing crew, and you could hear it across the square,”] [!c2|said] [=c2|a fishwife].

[=c3|An umbrella mender] who was closer than she was [!c3|saw] nothing of the sort: [c3 s5 asserts|the poor old fellow dropped between the shafts by himself, with no one in blue within ten yards]. [=c4|The Market Office] [!c4|notes] [c4 s8 asserts|that trading on Hay Square had been banned since the first of the month]. [=c5|The fishwife] [!c5|laughed] at this, and [!c5|held up] [c5 s4 asserts|a stall ticket for October, paid on Wednesday at the office’s own window].

[=c6|The Vendors’ Brotherhood] [!c6|wants] [c6 s10 demands|a minute of silence, with all bells].

== d2 | Lower Town Reporter | 2031-10-06T17:00:00Z | One constable, one doctor
“I am not proud of it,” a young man in a borrowed coat begins. [c7 s3 asserts|“I had the sticks counted back in, and there was skin on four. He was on his knees by then, so I looked the other way,”] [!c7|said] [=c7|the constable]. But [=c8|Dr Ulloa-Strand] [!c8|has found] [c8 s7 asserts|not a mark on the body that a paving stone could not have made, and a heart like wet paper].

Whether there was a doctor on the square at all is disputed too. [=c9|Lieutenant Cassia Drumgold] [!c9|maintains] [c9 s2 asserts|she had one there with his bag in four minutes, at her own expense]. [c10 s6 denies|“They leant on the fountain and smoked. It was the sexton who closed his eyes, and no medical man came near before the hearse,”] [!c10|said] [=c10|a piano teacher at her window]. [=c11|A chapel sexton] [!c11|is uncertain] [c11 s13 doubts|whether the eyes had not been closed already].

[c12 s9 denies|“There was no ban, there is none now, I would have had to vote on it,”] [=c12|Alderwoman Rosalba Finch-Tamura] [!c12|declared], against her own city’s office.

== d3 | Square and Arcade | 2031-10-20T00:00:00Z | On a cart
[=c13|His son-in-law] [!c13|would like] [c13 s11 demands|the cart]. [c14 s1 asserts|It stands under cover in our yard, in one piece and with its scales], [!c14|wrote] [=c14|the police district] to him. [=c15|A junk dealer] [!c15|showed] us what he had been sold on the Friday evening: [c15 s12 asserts|two brass-bound wheels sawn through at the hub and a plank with half of the name on it]. [=c16|A woman from the tobacco kiosk] [!c16|heard] it go: [c16 s14 asserts|they threw it down the quay steps, and what arrived at the bottom one could have carried home in an apron].

She also remembers the placards. [c17 s14 asserts|“‘No selling from 1 October’ was on every lamp post, with the city’s swan, and he’d wiped his knife on one,”] [=c17|the kiosk woman] [!c17|said]. [=c18|The sexton] [!c18|confirms] one thing: [c18 s13 asserts|a gentleman in spectacles did kneel by Orlik with a listening tube before the psalm bell, sent for by the tall policewoman].

[=c19|The alderwoman] [!c19|has] [c19 s9 promises|a motion in her bag].

== d4 | Lower Town Reporter | 2031-12-01T17:00:00Z | Bells
The bells did not ring in October, but they rang on Sunday. [=c20|Drumgold] [!c20|showed] visitors the yard: [c20 s2 asserts|not so much as a spoke was missing from it, and one of her men had oiled the axle]. [=c21|The son-in-law] [!c21|says] [c21 s11 asserts|that he fetched the old man’s cap at the hospital, where the night sister told him nobody had examined the patient at the scene, there having been no physician within a mile].

[=c22|The Brotherhood] [!c22|counts] [c22 s10 asserts|nine handcarts fewer than in the spring]. [=c23|The umbrella mender] [!c23|has moved] to the arcade; [c23 s5 asserts|it rains less there, which is bad for him], [=c23|he] [!c23|grumbles]. [=c24|The piano teacher] [!c24|gives] [c24 s6 promises|lessons on a closed window until further notice]. [=c25|The Market Office] [!c25|does not wish] to say [c25 s8 doubts|how many tickets it sold in September].

? account | Was the pear seller beaten? | c2 c7 / c1 c3 c8
? denial | Had trading on the square been forbidden? | c4 c17 / c5 c12
? denial | Did a doctor come to him on the square? | c9 c18 / c10 c21
? status | Was his cart still whole? | c14 c20 / c15 c16
~ c11 c10 | a doubt about the eyes and the want of a doctor
~ c6 c22 | a demand and a count of carts
~ c25 c5 | tickets of September, and one for October
~ c13 c14 | a demand and where the cart stands
