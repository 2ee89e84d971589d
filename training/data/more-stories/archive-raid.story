# Police search the archive of a memorial society: whether there was a warrant, what was taken, whether a volunteer was struck, whether the society took foreign money, whether the building is sealed
@ s1 | Remembrance House | body | society | Remembrance House; the society; the House
@ s2 | Tomasine Vey | person | society | Vey; Tomasine Vey; the society's chair
@ s3 | Investigative Department | body | state | the Investigative Department; the department; investigators
@ s4 | Major Rurik Stane | person | state | Stane; Major Stane; Major Rurik Stane
@ s5 | volunteer Ilya Corvane | person | society | Corvane; Ilya Corvane; the volunteer
@ s6 | Bar Council | body | lawyers | the Bar Council; the council
@ s7 | a caretaker | unnamed | | a caretaker; the caretaker
@ s8 | the court’s clerk | unnamed | | The court’s clerk

== d1 | Free Press Bureau | 2040-04-04T12:00:00Z | Archive of the vanished raided
Men of the Investigative Department spent eleven hours in Remembrance House on Wednesday. [c1 s2 asserts|“They showed us a telephone and said the paper was in it,”] [!c1|said] [=c1|the society’s chair, Tomasine Vey]. [=c2|The department] [!c2|said] [c2 s3 asserts|an order signed by a judge had been read aloud at the door].

[=c3|The society] [!c3|reported] [c3 s1 asserts|the loss of all 3,400 letters from the camps and eleven computers]. [=c4|Volunteer Ilya Corvane] [!c4|says] [c4 s5 asserts|a man in a mask hit him in the mouth with the butt of a torch].

== d2 | Capital Tribune | 2040-04-05T06:00:00Z | Search carried out by the book
[=c5|Major Rurik Stane] [!c5|told] the Tribune [c5 s4 asserts|that nobody had been touched]. [c6 s4 asserts|The young man tripped over a ladder in the reading room,] [=c6|he] [!c6|said]. [=c7|Stane] [!c7|said] [c7 s4 asserts|two hard disks had been carried away and nothing else].

[=c8|Investigators] [!c8|suspect] [c8 s3 asserts|that the House has lived on a foundation abroad for years]. [=c9|Vey] [!c9|answered] [c9 s2 asserts|that its money came from 9,000 readers, at five crowns each].

== d3 | Remembrance House, statement | 2040-04-06T15:00:00Z | To our friends
[=c10|We] [!c10|have asked] [c10 s1 demands|the court for a copy of any warrant]. [=c11|The court’s clerk] [!c11|replied] [c11 s8 asserts|that none had been issued that week].

[=c12|The caretaker], who was made to hold the door, [!c12|counted] [c12 s7 asserts|twenty-six crates going down to the vans]. [=c13|He] [!c13|saw] [c13 s7 asserts|Corvane being led to the tap with blood on his shirt, and one of the masked men laughing about his aim].

The rooms cannot be used. [c14 s1 asserts|There is a strip of paper with a stamp over every lock,] [=c14|we] [!c14|report].

== d4 | Capital Tribune | 2040-04-09T06:00:00Z | Archive “free to work”
[=c15|The department] [!c15|denied] [c15 s3 denies-|that the premises were closed]. [=c16|It] [!c16|published] [c16 s3 asserts|transfers of 2 million from the Lindgren Foundation to an account of the society]. [=c17|Vey] [!c17|called] [c17 s2 denies-|the transfers a forgery].

[=c18|The Bar Council] [!c18|said] [c18 s6 asserts|a judge had signed on Thursday, one day after the search]. [=c19|Stane] [!c19|acknowledged] [c19 s4 asserts|that paper files were “being stored for their own safety”].

? denial | Was there a warrant at the time of the search? | c1 c11 c18 / c2
? account | What was taken? | c3 c12 c19 / c7
? account | How was the volunteer hurt? | c4 c13 / c5 c6
? account | Where does the society's money come from? | c8 c16 / c9 c17
? status | Is the building sealed? | c14 / c15
~ c10 c11 | a request and its answer
~ c18 c10 | signed later
~ c14 c3 | seals, and what was taken
