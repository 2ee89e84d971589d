# A harbour strike at Telm: whether police fired, how many marched, whether the talks are over
@ s1 | Harbour Union | body | union | the Harbour Union; the union
@ s2 | Iduna Falk | person | union | Falk; Iduna Falk; the union’s secretary
@ s3 | Telm police | body | police | the police; police; Telm police
@ s4 | Rurik Aldane | person | police | Aldane; Superintendent Rurik Aldane; the superintendent
@ s5 | Port Company | body | company | the Port Company; the company
@ s6 | Beata Holm | person | company | Holm; Beata Holm; a lawyer for the company
@ s7 | a crane driver | unnamed | | the crane driver; the man
@ s8 | Labour Ministry | body | government | the labour ministry; the ministry

== d1 | Telm Tidings | 2032-09-05T18:40:00Z | Shots at the gates, says union
[=c1|The Harbour Union] [!c1|accused] [c1 s1 asserts|the police of firing into the crowd at the third gate]. [c2 s2 asserts|“They aimed at our legs,”] [=c2|Iduna Falk, the union’s secretary,] [!c2|said] on Sunday.

[=c3|Superintendent Rurik Aldane] [!c3|said] [c3 s4 denies|that not a single shot had been fired by his men]. [=c4|He] [!c4|called] [c4 s4 denies-|the report] an invention.

[=c5|A crane driver] [!c5|recalled] [c5 s7 asserts|hearing four bangs, then glass]. [=c6|The man] [!c6|would not say] [c6 s7 doubts|who had fired].

More than 4,000 dockers marched to the customs house, the largest march here since 2019.

== d2 | Coast Wire | 2032-09-06T07:15:00Z | Talks at Telm hang by a thread
In a statement [=c7|the Port Company] [!c7|insisted] [c7 s5 asserts|that the talks were not over]. [=c8|It] [!c8|offered] [c8 s5 promises|to come back to the table on Wednesday if the gates were cleared].

[c9 s1 denies|There is nothing left to talk about], [!c9|reads] [=c9|a leaflet of the union].

[=c10|The labour ministry] [!c10|did not rule out] [c10 s8 doubts|sending a mediator]. [c11 s8 demands|Both sides should keep away from the gates], [=c11|the ministry] [!c11|said].

== d3 | Telm Tidings | 2032-09-06T19:20:00Z | Company disputes numbers
[c12 s6 asserts|Fewer than a thousand people marched], [=c12|Beata Holm, a lawyer for the company], [!c12|said]; [c13 s6 asserts|half of them were schoolchildren].

[=c14|Falk] [!c14|laughed at] [c14 s2 denies-|the figure]. [c15 s2 promises|“We shall be six thousand tomorrow,”] [=c15|she] [!c15|vowed].

[=c16|Police] [!c16|have yet to comment on] [c16 s3 doubts|the four bangs]. [=c17|The union] [!c17|wants] [c17 s1 demands|the superintendent suspended].
