# A bishop disappears after Mass in Port Clement: abducted or travelling, whether a car was seen, whether he telephoned, whether a ransom was asked, whether he was found alive
@ s1 | Federal Police of Clement | body | police | the federal police; the police
@ s2 | Superintendent Yara Holloway | person | police | Holloway; Superintendent Holloway; Superintendent Yara Holloway
@ s3 | Archdiocese of Port Clement | body | church | the archdiocese; the Archdiocese of Port Clement; the church
@ s4 | Vicar Fintan Obi | person | church | Obi; Vicar Obi; Vicar Fintan Obi; the vicar
@ s5 | sacristan Delphine Roux | person | church | Roux; Delphine Roux; the sacristan
@ s6 | a chestnut seller | unnamed | | a chestnut seller; the chestnut seller
@ s7 | Governor Elias Stroud | person | government | Stroud; the governor; Governor Elias Stroud
@ s8 | the bishop's sister | unnamed | | his sister; the sister
@ s9 | the housekeeper | unnamed | | the housekeeper
@ s10 | a court | body | court | a court

== d1 | Clement Chronicle | 2041-11-24T20:00:00Z | Bishop Amaro missing
[=c1|The archdiocese] [!c1|said] [c1 s3 asserts|Bishop Celestin Amaro had been dragged from the sacristy by four men]. [=c2|Superintendent Yara Holloway] [!c2|said] [c2 s2 asserts|the bishop was on a private journey and had told his housekeeper so]. 

[=c3|Sacristan Delphine Roux] [!c3|saw] [c3 s5 asserts|a grey van without plates turn out of the lane]. [c4 s6 asserts|“There was no van, I sell in that lane all day,”] [=c4|a chestnut seller] [!c4|said].

[=c5|Governor Elias Stroud] [!c5|asked] [c5 s7 demands|the faithful to refrain from rumours].

== d2 | Clement Chronicle | 2041-11-26T06:00:00Z | A voice on the line
[=c6|The police] [!c6|said] [c6 s1 asserts|the bishop had rung his sister on Monday and sounded cheerful]. [=c7|His sister] [!c7|said] [c7 s8 asserts|the telephone had not rung for a week]. [=c8|Vicar Fintan Obi] [!c8|found] [c8 s4 asserts|a note under the door: eighty thousand or the next parcel]. [=c9|Holloway] [!c9|knew] of [c9 s2 denies|no demand for money].

[=c10|The housekeeper] [!c10|was told] nothing of a journey, [=c10|she] [!c10|says]: [c10 s9 asserts|his suitcase is on the wardrobe and his razor on the shelf].

== d3 | Radio Clement | 2041-12-03T18:00:00Z | Body in the mangroves
[=c11|The federal police] [!c11|announced] [c11 s1 asserts|that a body taken from the mangroves was that of a fisherman]. [=c12|Obi] [!c12|recognised] [c12 s4 asserts|the bishop’s ring finger and his mended tooth]. [=c13|The governor] [!c13|denied] [c13 s7 denies-|that the bishop was dead].

[=c14|The chestnut seller] [!c14|returned] to the microphone. [c14 s6 asserts|I was told to say there was no van, it was grey and it stood there from noon,] [=c14|he] [!c14|said].

== d4 | Clement Chronicle | 2042-03-10T06:00:00Z | Bishop buried
[=c15|A court] [!c15|established] [c15 s10 asserts|that Amaro was seized on 24 November and killed within two days]. [=c16|Holloway] [!c16|testified] [c16 s2 asserts|that the note with the sum had lain in her desk since the twenty-fifth]. [=c17|Stroud] [!c17|will attend] [c17 s7 promises|the requiem].

? account | Was the bishop abducted? | c1 c15 / c2
? account | Had he gone on a journey? | c2 c6 / c10
? account | Was there a van? | c3 c14 / c4
? denial | Did he telephone? | c6 / c7
? denial | Was money demanded? | c8 c16 / c9
? account | Whose body was it? | c12 c15 / c11 c13
~ c5 c17 | an appeal and a promise
~ c3 c8 | a van and a note
