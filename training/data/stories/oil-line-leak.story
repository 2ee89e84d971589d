# A pipeline bursts in a marsh: how much oil ran out, whether thieves or rust did it, when the valves were shut, and whether the water can be drunk
@ s1 | Delta Pipelines | body | company | the company; Delta Pipelines; the operator
@ s2 | Femke Adair | person | company | Adair; its spokeswoman, Femke Adair; the spokeswoman
@ s3 | Marsh Villages | body | villages | the villages; the council of the Marsh Villages; the village council
@ s4 | Chief Obadan | person | villages | Obadan; the chief; Chief Obadan
@ s5 | spill agency | body | government | the agency; the spill agency; the national spill agency
@ s6 | Clearwater | body | campaigners | Clearwater; the campaign group Clearwater; the campaigners
@ s7 | a welder | unnamed | company | a welder; the welder
@ s8 | Dr Amina Falk | person | clinic | Falk; Dr Falk; the clinic's doctor, Amina Falk

== d1 | Delta Observer | 2038-06-02T09:00:00Z | Marsh black after pipe bursts
[=c1|Delta Pipelines] [!c1|estimated] [c1 s1 asserts|the loss at 300 barrels]. [c2 s1 asserts|A hacksaw cut shows that thieves were at work], [=c2|the company] [!c2|said]. [=c3|Its spokeswoman, Femke Adair], [!c3|said] [c3 s2 asserts|the flow was stopped within forty minutes].

[c4 s4 asserts|“It ran from Sunday’s mass to Monday’s supper,”] [!c4|said] [=c4|Chief Obadan]. [=c5|The chief] [!c5|put] it [c5 s4 asserts|at a lake you could float a church in].

[=c6|The spill agency] [!c6|told] [c6 s5 demands|people not to drink from the creeks].

== d2 | Delta Observer | 2038-06-05T09:00:00Z | Campaigners: thousands of barrels
[=c7|The campaign group Clearwater], working from pictures taken by plane, [!c7|reckoned] [c7 s6 asserts|that between 4,000 and 6,000 barrels lay on the water]. [c8 s7 asserts|That joint was eaten through like a biscuit. I told them in March], [!c8|said] [=c8|a welder who walked the line].

[=c9|Adair] [!c9|denied] [c9 s2 denies-|that anybody had reported rust]. [c10 s2 asserts|The creeks are clean enough to drink from above the bend], [=c10|she] [!c10|said].

[=c11|The clinic’s doctor, Amina Falk], [!c11|said] [c11 s8 asserts|every sample from above and below the bend stank of benzene].

== d3 | National Mirror | 2038-06-19T18:00:00Z | Agency report
[=c12|The agency] [!c12|found] [c12 s5 asserts|corrosion at the lower edge of the pipe and no tool mark]. [=c13|It] [!c13|set] the volume [c13 s5 asserts|at no less than 3,800 barrels]. [c14 s5 asserts|The valves were closed after 26 hours, by hand], [!c14|according to] [=c14|the report].

[=c15|The company] [!c15|accepted] [c15 s1 asserts|that its first figure had been “too hopeful by a wide margin”]. [=c16|The village council] [!c16|called for] [c16 s3 demands|the whole line to be dug up]. [=c17|The operator] [!c17|promised] [c17 s1 promises|wells for eleven villages].

? figure | How much oil ran out? | c1 / c5 c7 c13 c15
? responsibility | What broke the pipe? | c2 / c8 c12
? account | How soon was the flow stopped? | c3 / c4 c14
? denial | Had rust been reported? | c8 / c9
? denial | Is the water above the bend fit to drink? | c10 / c11
~ c6 c11 | a warning and what it warns of
~ c16 c17 | what is asked and what is promised
