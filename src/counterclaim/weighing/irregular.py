"""English verbs whose past forms share no stem with the verb: "broke", "broken" are of "break"."""

from __future__ import annotations

_FORMS = """
arise arose arisen | bear bore borne | beat beaten | become became | begin began begun | bend bent | bind bound
bite bit bitten | bleed bled | blow blew blown | break broke broken | breed bred | bring brought | build built
burn burnt | buy bought | catch caught | choose chose chosen | come came | creep crept | deal dealt | dig dug
draw drew drawn | drink drank drunk | drive drove driven | eat ate eaten | fall fell fallen | feed fed | feel felt
fight fought | find found | flee fled | fly flew flown | forbid forbade forbidden | forget forgot forgotten
freeze froze frozen | get got gotten | give gave given | go went gone | grow grew grown | hang hung | hear heard
hide hid hidden | hold held | keep kept | know knew known | lay laid | lead led | leave left | lend lent | lie lay lain
light lit | lose lost | make made | mean meant | meet met | pay paid | ride rode ridden | ring rang rung
rise rose risen | run ran | see saw seen | seek sought | sell sold | send sent | shake shook shaken | shoot shot
show shown | shrink shrank shrunk | sing sang sung | sink sank sunk | sit sat | sleep slept | slide slid
speak spoke spoken | spend spent | stand stood | steal stole stolen | stick stuck | strike struck stricken
swear swore sworn | sweep swept | swim swam swum | take took taken | teach taught | tear tore torn | tell told
think thought | throw threw thrown | understand understood | wake woke woken | wear wore worn | weep wept | win won
withdraw withdrew withdrawn | withhold withheld | write wrote written
"""

VERB_OF = {
    form: verbs[0]
    for line in _FORMS.strip().splitlines()
    for verbs in (verb.split() for verb in line.split("|"))
    for form in verbs[1:]
}
"""The verb of each form; of forms of two verbs the one named first keeps it."""
