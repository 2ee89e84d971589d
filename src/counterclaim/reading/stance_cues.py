"""Words and forms that tell a stance: tables of English, each a family of cues, as regular expressions."""

import re


def _family(*forms: str) -> re.Pattern[str]:
    """One pattern of several forms, whole words, case aside."""
    return re.compile(rf"\b(?:{'|'.join(forms)})\b", re.IGNORECASE)


#: Neither asserts nor denies: "declined to say", "did not rule out", "cast doubt on", "asked whether".
UNSURE = _family(
    r"(?:can(?:not| not)|could not|can['’]t|couldn['’]t|unable to|would not|will not|wouldn['’]t|declin\w+ to"
    r"|refus\w+ to)"
    r"(?: yet)? (?:\w+ly )?(?:say|tell|confirm|verify|rule out|be drawn|comment|discuss|speculate|give|name|put|exclude"
    r"|judge|vouch|repeat)",
    r"(?:did|do|does) not (?:rule out|exclude|know|confirm|say)",
    r"didn['’]t (?:rule out|know|confirm)",
    r"declin\w+ (?:to rule out|comment)",
    r"neither confirm\w* nor den\w+",
    r"stopp?\w* short of",
    r"(?:ha[sd]|have|had) yet to",
    r"yet to (?:confirm|comment|say)",
    r"(?:cast|casting|threw|put) (?:doubt|in doubt)",
    r"in doubt",
    r"(?<!no )(?<!without )doubt\w*",
    r"question(?:ed|s|ing)",
    r"wonder(?:ed|s|ing)",
    r"unsure|uncertain|unclear|not (?:certain|sure|clear)|sc?k?eptical",
    r"left (?:it )?open",
    r"ask(?:ed|s|ing)? (?:whether|if|why|how|who|where|what|when)",
)
#: The same inside a content: "by whom she could not tell".
UNSURE_CONTENT = _family(
    r"(?:can|could)(?:not| not|n['’]t) (?:tell|say|know|confirm)", r"(?:do|does|did) not know", r"nor do we know"
)
#: The speaker says of the content, as it is written, that it is not so.
DENIES = _family(
    r"den(?:y|ies|ied|ying)|denials?|rebut(?:s|ted|ting)?|refut\w+|disavow\w*|repudiat\w+|disown\w*|disclaim\w*",
    r"reject(?:s|ed|ing|ion)?|dismiss(?:es|ed|ing|al)?|rul(?:e|es|ed|ing) out|disput(?:e|es|ed|ing)|contest(?:s|ed"
    r"|ing)",
    r"contradict(?:s|ed|ing)?|challeng(?:es|ed|ing) (?:the|that)|disagree\w*|discount(?:s|ed|ing)|debunk\w*|decr(?:y"
    r"|ied)",
    r"(?:laugh|brush|wav|shrug|scoff|sneer|jeer|play)\w* (?:off|aside|away|at|down)",
    r"ridicul\w+|mock(?:s|ed|ing)|derid\w+|scorn\w*|scoff\w*|belittl\w+|pour\w* (?:scorn|cold water)",
    r"made (?:light|nothing) of|(?:do|does|did) not (?:accept|recogni[sz]e|agree)|refus(?:e|es|ed) to accept",
    r"refus(?:e|es|ed)|turn(?:s|ed) down|beneath comment",
)
#: Verbs that call a thing something: with a word for nonsense after it, the thing is denied, and the words hold.
LABELS = _family(
    r"call(?:s|ed|ing)?|describ\w+|brand(?:s|ed|ing)|label\w*|denounc\w+|termed|characteri[sz]ed|portray\w*|dubbed",
    r"spoke of|treat\w*",
)
NONSENSE = _family(
    r"lies?|false\w*|untrue|fairy (?:tales?|stor\w+)|tales?|fantas\w+|fiction|invent\w*|fabricat\w*|forger\w*|forged",
    r"fakes?|hoax\w*|propaganda|rumou?rs?|gossip|nonsense|rubbish|theat(?:re|er)|myths?|slander\w*|smear\w*|libel\w*",
    r"baseless|groundless|absurd\w*|ridiculous|laughable|insults?|dreams?|jokes?|farce|filth|provocation|legends?",
    r"bedtime|imagin\w+|cinema|comedy|impossible|malicious|unfounded|exaggerat\w*|hysteri\w+|novel\w*|poetry|miracles?",
    r"stunt",
)
#: "The tape was a fake": said of what others say.
FORGED = _family(r"forge\w*|fakes?|faked|fairy tale|invented|invention|lies?|hoax|slander|fabricat\w+|untrue|false")
DEMANDS = _family(
    r"demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:\w+ )?(?:on|upon|for)|urg(?:e|es|ed|ing)|appeal(?:s|ed|ing)?",
    r"ask(?:s|ed|ing)?|beg(?:s|ged|ging)?|plead(?:s|ed|ing)?|pled|order(?:s|ed|ing)?|request(?:s|ed|ing)?",
    r"summon(?:s|ed|ing)?|invit(?:e|es|ed|ing)|press(?:es|ed|ing)?|implor\w+|entreat\w*|exhort\w*|instruct\w*",
    r"advis(?:e|es|ed|ing)|want(?:s|ed)?|petition(?:ed|s)|command(?:s|ed)|push(?:ed|es)? for|insist\w* (?:on|upon)",
    r"challeng(?:ed|es) \w+ to|ultimatum|warn(?:s|ed|ing)? \w+ (?:against|not to)|dar(?:ed|es)|bade|bid",
)
#: After a bare "called": "on both sides to …", "the whole town to vote again".
CALLED_ON = re.compile(r"(?:on|upon|for|to)\b|[^\"“]{3,60}? to [a-z]+")
PROMISES = _family(
    r"promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|sw(?:ear|ears|ore|orn)",
    r"undert(?:ake|akes|ook|aken|aking)|offer(?:s|ed|ing)?|guarantee(?:s|d|ing)?|commit(?:s|ted|ting)?|agree(?:s|d)?"
    r" to",
    r"agreed|gave (?:his|her|its|their) word|g[ai]ve\w* (?:an )?assuranc\w+|volunteer(?:s|ed)|propos(?:e|es|ed|ing)",
    r"threat(?:en|ens|ened|ening)|will \w+|signall?ed|resolved to",
)
#: Verbs after which a "would" of any subject is a promise, and those after which the speaker's own is.
ANNOUNCES = _family(r"assur\w+|announc\w+|declar\w+|warn\w*")
SAYS = _family(r"sa(?:y|ys|id|ying)|t(?:old|ells?|elling)|add(?:s|ed|ing)?|insist(?:s|ed)?|wrote|writes|repl\w+")
_NOT_PAST = r"(?! (?:not )?have\b)(?! rather\b)"
WILL = re.compile(rf"^[^.;]{{0,80}}?\b(?:will|would|shall)\b{_NOT_PAST}", re.IGNORECASE)
OWN_WILL = re.compile(
    r"^[\"“‘']?(?:that )?(?:he|she|it|they|we|i"
    r"|(?:his|her|its|our|my) (?:party|government|men|soldiers|troops|country|company))\b"
    rf"[^,.;]{{0,25}}?\s?(?:will|would|shall|['’]ll)\b{_NOT_PAST}",
    re.IGNORECASE,
)
NEGATION = _family(r"no|not|never|nobody|nothing|none|neither|nor|cannot|nowhere|\w+n['’]t")
#: Contents that begin by saying that something is not so.
NEGATIVE_HEAD = re.compile(
    r"^[\"“‘']?(?:that )?(?:there (?:is|are|was|were|had been|has been|have been|would be) (?:no|nothing|not|never"
    r"|none)"
    r"|not an?|not one|not any|nobody|no one|none|never)\b|^[\"“]no(?:thing|t)?\b"
    r"|^(?:that )?no (?:\w+ ){1,3}(?:had|has|have|was|were)\b",
    re.IGNORECASE,
)
#: The speaker's own side did not: "its gunners had not fired".
NEGATIVE_OF_OWN = re.compile(
    r"^[\"“‘']?(?:that )?(?:it|its|his|her|their|our|my|we)\b[^,.;]{0,40}?"
    r"\b(?:not|never|no|nothing|nobody|neither|none)\b(?! more than| less than| fewer)",
    re.IGNORECASE,
)
INSISTS = _family(r"insist\w*|maintain\w*|retort\w*|repl\w+|answer\w*|counter\w*|protest\w*|swor\w+|assur\w+")
QUESTION = re.compile(r"\?[\"”’']?\s*$")
ASKS_WHETHER = re.compile(r"(?:whether|if|who|where|why|how)\b", re.IGNORECASE)
LET = re.compile(r"[\"“]Let (?!me)\w+")
