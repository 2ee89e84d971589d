# A mining strike ends in shots at the pit gate: who threw the first stone, whether the manager gave the order, whether the settlement was accepted, how many were hurt
@ s1 | Brassmoor Copper | body | company | Brassmoor Copper; the company
@ s2 | Manager Hesper Dunnigan-Oi | person | company | Dunnigan-Oi; Manager Hesper Dunnigan-Oi; the manager
@ s3 | Foreman Radek Skurry | person | company | Skurry; Foreman Radek Skurry; the foreman
@ s4 | Captain Voss Ahlmarch | person | constabulary | Ahlmarch; Captain Voss Ahlmarch of the mounted constabulary; the captain
@ s5 | a hewer | unnamed | miners | a hewer; the hewer
@ s6 | Pit Committee | body | miners | the Pit Committee; the committee
@ s7 | Bronagh Teleki | person | miners | Teleki; Bronagh Teleki, who chairs it; the committee's chairwoman
@ s8 | a wheelwright | unnamed | | a wheelwright; the wheelwright
@ s9 | a canteen girl | unnamed | | a canteen girl; the canteen girl
@ s10 | a lamp-room boy | unnamed | | a lamp-room boy; the lamp-room boy
@ s11 | a telegraphist | unnamed | | a telegraphist; the telegraphist
@ s12 | Dr Anton Feuerbird | person | | Feuerbird; Dr Anton Feuerbird; the surgeon
@ s13 | Sister Orla of the Almshouse | person | | Sister Orla; Sister Orla of the Almshouse
@ s14 | a sub-inspector | unnamed | constabulary | a sub-inspector; the sub-inspector

== d1 | Brassmoor Observer | 2038-05-29T16:00:00Z | Fire at the yard gate
The strike at the Copper Shaft was seven weeks old, and quiet. On Saturday at six the constables fired into the yard. [c1 s4 asserts|“Cobbles from the coal heap had been raining on our horses for a quarter of an hour,”] [!c1|said] [=c1|Captain Voss Ahlmarch of the mounted constabulary]. [c2 s5 denies|“Our hands were full of bread and onions; not a pebble had left them,”] [!c2|said] [=c2|a hewer] whose arm is in a scarf.

[=c3|A wheelwright] on his ladder [!c3|thought] it a great pity, [c3 s8 asserts|since he had seen clearly how the lads behind the slag wagons pelted the riders until the grey went down]. [=c4|A canteen girl] [!c4|contradicts] him: [c4 s9 asserts|till the volley one could have heard a pin drop, and the only thing that flew was a cap].

[=c5|Brassmoor Copper] [!c5|lists] [c5 s1 asserts|seven injured]. [=c6|The Pit Committee] [!c6|wants] [c6 s6 demands|the gate open and the horses out].

== d2 | Brassmoor Observer | 2038-06-01T16:00:00Z | Who lifted the telephone?
[c7 s2 denies|“I have never told a policeman what to do with his carbine, and I slept through the whole of it,”] [=c7|Manager Hesper Dunnigan-Oi] [!c7|assured] us. But [=c8|the telegraphist] on duty, who plugs every cable in Brassmoor, [!c8|swears] [c8 s11 asserts|the manager’s voice said two words on line four, “Clear it”, and then, “Yes, with lead if you must”]. [=c9|Foreman Radek Skurry] [!c9|backs] his manager: [c9 s3 asserts|she lay in bed with mumps, he had given her soup with his own hands until seven]. One of the constabulary’s own is not helpful. [c10 s14 asserts|“The call was from her, the captain repeated it aloud so that we should all be witnesses,”] [!c10|said] [=c10|a sub-inspector].

The first count of the injured was put about by the firm. [=c11|Dr Feuerbird] [!c11|laid] his on the table on Monday: [c11 s12 asserts|forty-eight, each of them with a bandage and a number]. [=c12|Sister Orla of the Almshouse] [!c12|washed] [c12 s13 asserts|four dozen, neither more nor fewer].

[=c13|The hewer] [!c13|expects] [c13 s5 asserts|that the strike will go on into winter].

== d3 | Deep Level, the miners’ monthly | 2038-06-15T00:00:00Z | Yes, no, and on Thursday
On Wednesday there was a meeting in the drill hall. [c14 s7 asserts|“Hands went up like a wheat field for the company’s paper, and no one is against it any longer,”] [!c14|announced] [=c14|Bronagh Teleki], who chairs the Pit Committee. [=c15|The lamp-room boy] [!c15|relates] what he saw from the roof: [c15 s10 denies|they whistled the thing down, the sheets went out of the window like doves, there is no peace at Brassmoor]. [c16 s6 asserts|The committee refuses the offer as often as it is put], so [!c16|reads] a handbill which [=c16|the committee] distributed on Thursday, without its chairwoman. [=c17|The foreman] [!c17|counted] [c17 s3 asserts|nine hundred and four palms in favour, and had the pens brought round at once].

Of the stones [=c18|Skurry] [!c18|has no good] opinion either, and this once none of his employer’s: [c18 s3 denies|nobody had tossed anything at the gate, they stood there with their soup bowls].

[=c19|The company] [!c19|concludes]: [c19 s1 asserts|Ahlmarch alone is answerable, and a policeman does not need our telephone to shoot]. [=c20|Feuerbird] [!c20|is waiting] [c20 s12 demands|for gauze].

== d4 | Brassmoor Observer | 2038-08-02T16:00:00Z | Lamps
Four hundred lamps hang in the lamp room again; nobody has gone down with them yet. [=c21|Teleki] [!c21|is living] with her sister; [=c21|she] [!c21|says] [c21 s7 asserts|that she was booed, and that it was from behind]. [=c22|The wheelwright] [!c22|found] [c22 s8 asserts|a hole in his best wheel]. [c23 s4 asserts|He had counted the days he would be needed, and was wrong by thirty], [!c23|confessed] [=c23|Ahlmarch]. [=c24|The canteen girl] [!c24|vows] [c24 s9 promises|to keep the caps].

[=c25|The manager] [!c25|does not know] [c25 s2 doubts|who paid for the mourning bands]. [=c26|The telegraphist] [!c26|has been] transferred to a station [c26 s11 asserts|where only the wind calls].

? responsibility | Had stones been thrown at the constables before the shots? | c1 c3 / c2 c4 c18
? responsibility | Did the manager order the firing? | c8 c10 / c7 c9 c19
? status | Had the strikers accepted the settlement? | c14 c17 / c15 c16
? figure | How many were hurt? | c5 / c11 c12
~ c13 c14 | an expectation and a vote
~ c6 c20 | two demands
~ c22 c3 | a hole in a wheel, and what he saw
~ c21 c15 | booing of the chairwoman, and what became of the paper
~ c24 c4 | a vow to keep caps and a cap that flew
