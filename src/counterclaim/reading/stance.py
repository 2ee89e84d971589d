"""Stance and holds by rules: from the verb that attributes, from the content, and from the sentence around them.

A second opinion beside a trained model. A rule that decides says which words made it, and how often it was right on
invented training stories; where none decides, the speaker asserts.
"""

import re
from dataclasses import dataclass

from counterclaim.records import Stance


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a content is held to be: stance, whether the speaker commits to its words, and how sure that is."""

    stance: Stance
    #: False where the speaker denies the content as it is written.
    holds: bool
    stance_confidence: float
    holds_confidence: float
    #: The words or the model that decided.
    because: str = ""


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


_NOT_SURE = _words(
    r"(?:can(?:not| ?not)|could not|can['’]t|couldn['’]t|unable to|would not|will not|wouldn['’]t|declin\w+ to|refus\w+ to)"
    r"(?: yet)? (?:\w+ly )?(?:say|tell|confirm|verify|rule out|be drawn|comment|discuss|speculate|give|name|put|exclude|judge|vouch)"
    r"|(?:did|do|does) not (?:rule out|exclude|know|confirm|say)|didn['’]t (?:rule out|know|confirm)"
    r"|declin\w+ (?:to rule out|comment)|neither confirm\w* nor den\w+|stopp?\w* short of|ha[sd]n?['’]?t? yet to|have yet to|yet to (?:confirm|comment|say)"
    r"|(?:cast|casting|threw|put) (?:doubt|in doubt)|in doubt|(?<!no )(?<!without )doubt\w*|question(?:ed|s|ing)|wonder(?:ed|s|ing)|unsure|uncertain|not (?:certain|sure|clear)|unclear"
    r"|sceptical|skeptical|left (?:it )?open|ask(?:ed|s|ing)? (?:whether|if|why|how|who|where|what|when)"
)
_DENIES = _words(
    r"den(?:y|ies|ied|ying)|denials?|rebut(?:s|ted|ting)?|refut\w+|reject(?:s|ed|ing|ion)?|dismiss(?:es|ed|ing|al)?|disavow\w*|repudiat\w+|disown\w*"
    r"|rul(?:e|es|ed|ing) out|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)|contradict(?:s|ed|ing)?|challeng(?:es|ed|ing) (?:the|that)|disagree\w*"
    r"|(?:laugh|brush|wav|shrug|scoff|sneer|jeer|wav|play)\w* (?:off|aside|away|at|down)|ridicul\w+|mock(?:s|ed|ing)|derid\w+|scorn\w*|scoff\w*|pour\w* (?:scorn|cold water)"
    r"|(?:do|does|did) not (?:accept|recogni[sz]e|agree)|refus(?:e|es|ed) to accept|decr(?:y|ied)|debunk\w*|belittl\w+|made light of|made nothing of|discount(?:s|ed|ing)|disclaim\w*"
    r"|refus(?:e|es|ed)|turn(?:s|ed) down|(?:was|were) (?:beneath|unworthy of) comment|beneath comment"
)
_LABELS = _words(r"call(?:s|ed|ing)?|describ\w+|brand(?:s|ed|ing)|label\w*|denounc\w+|termed|characteri[sz]ed|portray\w*|dubbed|spoke of|treat\w*")
_NONSENSE = _words(
    r"lies?|false\w*|untrue|fairy tales?|fairy stor\w+|tales?|fantas\w+|fiction|invent\w*|fabricat\w*|forger\w*|forged|fakes?|hoax\w*|propaganda"
    r"|rumou?rs?|gossip|nonsense|rubbish|theatre|theater|myths?|slander\w*|smear\w*|libel\w*|baseless|groundless|absurd\w*|ridiculous|laughable|insults?"
    r"|dreams?|jokes?|farce|filth|provocation|legends?|bedtime|imagin\w+|cinema|comedy|impossible|malicious|unfounded|exaggerat\w*|hysteri\w+|novel\w*|poetry|miracles?|stunt"
)
_ALLEGED = _words(
    r"claims?|allegations?|accusations?|charges?|reports?|talk|rumou?rs?|stor(?:y|ies)|tales?|account|accounts|suggestions?|suspicions?|notion|idea|finding|findings|theory"
    r"|version|assertions?|figures?|word|words|count|criticism|warnings?|evidence|footage|video|film"
)
_DEMANDS = _words(
    r"demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:\w+ )?(?:on|upon|for)|urg(?:e|es|ed|ing)|appeal(?:s|ed|ing)?|ask(?:s|ed|ing)?(?: for)?|beg(?:s|ged|ging)?|plead(?:s|ed|ing)?|pled"
    r"|order(?:s|ed|ing)?|request(?:s|ed|ing)?|summon(?:s|ed|ing)?|invit(?:e|es|ed|ing)|press(?:es|ed|ing)?|implor\w+|entreat\w*|exhort\w*|instruct\w*|advis(?:e|es|ed|ing)|want(?:s|ed)?"
    r"|petition(?:ed|s)|command(?:s|ed)|push(?:ed|es)? for|insist\w* (?:on|upon)|challeng(?:ed|es) \w+ to|ultimatum|warn(?:s|ed|ing)? \w+ (?:against|not to)|dar(?:ed|es)|bade|bid"
)
_PROMISES = _words(
    r"promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|sw(?:ear|ears|ore|orn)|undert(?:ake|akes|ook|aken|aking)|offer(?:s|ed|ing)?|guarantee(?:s|d|ing)?|commit(?:s|ted|ting)?"
    r"|agree(?:s|d)? to|agreed|gave (?:his|her|its|their) word|g[ai]ve\w* (?:an )?assuranc\w+|volunteer(?:s|ed)|threat(?:en|ens|ened|ening)|propos(?:e|es|ed|ing)|will \w+|signalled|signaled"
)
_ASSURES = _words(r"assur(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|warn(?:s|ed|ing)?|sa(?:y|ys|id|ying)|t(?:old|ells?|elling)|add(?:s|ed|ing)?|insist(?:s|ed)?|wrote|writes|repl\w+")
_NEGATION = _words(r"no|not|never|nobody|nothing|none|neither|nor|cannot|nowhere|\w+n['’]t")
_NEGATIVE_HEAD = re.compile(
    r"^[\"“‘']?(?:that )?(?:there (?:is|are|was|were|had been|has been|have been|would be) (?:no|nothing|not|never|none)|not an?|not one|not any|nobody|no one|none|never)\b"
    r"|^[\"“]no(?:thing|t)?\b",
    re.IGNORECASE,
)
_OWN_NEGATIVE = re.compile(
    r"^[\"“‘']?(?:that )?(?:it|its|his|her|their|our|my|we)\b[^,.;]{0,40}?\b(?:not|never|no|nothing|nobody|neither|none)\b(?! more than| less than| fewer)",
    re.IGNORECASE,
)
_OTHER_AT_FAULT = _words(r"forge\w*|fakes?|faked|fairy tale|invented|invention|lies?|hoax|slander|fabricat\w+|untrue|false")
_WILL = re.compile(r"^[^.;]{0,80}?\b(?:will|would|shall)\b(?! (?:not )?have\b)", re.IGNORECASE)
_SELF_WILL = re.compile(
    r"^[\"“‘']?(?:that )?(?:he|she|it|they|we|i|(?:his|her|its|our|my) (?:party|government|men|soldiers|troops|country|company))\b"
    r"[^,.;]{0,25}?\s?(?:will|would|shall|['’]ll)\b(?! (?:not )?have\b)(?! rather\b)",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"\?[\"”’']?\s*$")
_TO = re.compile(r"^[\"“‘']?(?:(?:\w+[ -]){0,6}?)to [a-z]+", re.IGNORECASE)
_INSISTS = _words(r"insist\w*|maintain\w*|retort\w*|repl\w+|answer\w*|counter\w*|protest\w*|swor\w+|assur\w+")


def stance_of(cue: str | None, content: str, sentence: str = "") -> Opinion:
    """The stance that a cue and a content make, and whether the content holds as it is written.

    `sentence` is the whole sentence in which the cue stands; it tells a passive ("has been denied by") and words
    that belong to the cue and stand outside of it.
    """
    words = " ".join((cue or "").split())
    for rule in (_doubted, _denied, _demanded, _promised, _contradicted):
        opinion = rule(words, content, sentence)
        if opinion:
            return opinion
    return Opinion(Stance.ASSERTS, True, 0.9, 0.97, words)


def _doubted(cue: str, content: str, sentence: str) -> Opinion | None:
    found = _NOT_SURE.search(cue)
    if found is None and re.match(r"(?:whether|if|who|where|why|how)\b", content, re.IGNORECASE):
        found = _NOT_SURE.search(sentence) or re.search(r"\bask\w*\b", cue)
    if found is None:
        found = _words(r"(?:can|could)(?:not| not|n['’]t) (?:tell|say|know|confirm)|(?:do|does|did) not know|nor do we know").search(content)
    if found is None and _QUESTION.search(content) and not _DEMANDS.search(cue):
        return Opinion(Stance.DOUBTS, True, 0.5, 0.9, "a question")
    return Opinion(Stance.DOUBTS, True, 0.8, 0.95, found.group()) if found else None


def _denied(cue: str, content: str, sentence: str) -> Opinion | None:
    found = _DENIES.search(cue)
    if found:
        return Opinion(Stance.DENIES, False, 0.95, 0.93, found.group())
    label = _LABELS.search(cue)
    if label and _NONSENSE.search(content):
        # "called the report a lie": the content as it is written, "the report a lie", is what the speaker says.
        return Opinion(Stance.DENIES, True, 0.85, 0.6, label.group())
    return None


def _demanded(cue: str, content: str, sentence: str) -> Opinion | None:
    found = _DEMANDS.search(cue)
    if found is None and re.match(r"call|challeng", cue, re.IGNORECASE):
        found = re.match(r"(?:on|upon|for|to)\b|[^\"“]{3,60}? to [a-z]+", content)
    if found is None and re.match(r"[\"“]Let (?!me)\w+", content):
        return Opinion(Stance.DEMANDS, True, 0.6, 0.95, "Let")
    if found is None:
        return None
    if re.match(r"ask", found.group(), re.IGNORECASE) and _QUESTION.search(content):
        return Opinion(Stance.DOUBTS, True, 0.6, 0.95, found.group())
    return Opinion(Stance.DEMANDS, True, 0.9, 0.98, found.group())


def _promised(cue: str, content: str, sentence: str) -> Opinion | None:
    found = _PROMISES.search(cue)
    if found:
        return Opinion(Stance.PROMISES, True, 0.9, 0.98, found.group())
    assured = _ASSURES.search(cue)
    pattern = _WILL if re.match(r"assur|announc|warn|declar", cue, re.IGNORECASE) else _SELF_WILL
    future = pattern.search(content) if assured else None
    return Opinion(Stance.PROMISES, True, 0.6, 0.97, future.group().strip()) if future else None


def _contradicted(cue: str, content: str, sentence: str) -> Opinion | None:
    """A content that says of something at issue that it is not so: "no soldier had entered"; it holds."""
    fault = _OTHER_AT_FAULT.search(content)
    if fault:
        return Opinion(Stance.DENIES, True, 0.55, 0.9, fault.group())
    if not _NEGATION.search(content):
        return None
    rules = (_NEGATIVE_HEAD.search(content), _OWN_NEGATIVE.search(content), _INSISTS.search(cue))
    found = next((match for match in rules if match), None)
    return Opinion(Stance.DENIES, True, 0.6, 0.95, found.group().strip()) if found else None


def combine(model: Opinion | None, rule: Opinion) -> Opinion:
    """One opinion of a model's and a rule's: agreed where they agree, else the surer one, its confidence lowered."""
    if model is None:
        return rule
    stance = model if model.stance_confidence >= rule.stance_confidence else rule
    holds = model if model.holds_confidence >= rule.holds_confidence else rule
    chosen_holds = holds.holds if stance.stance is Stance.DENIES else True
    return Opinion(
        stance.stance,
        chosen_holds,
        _together(model.stance_confidence, rule.stance_confidence, same=model.stance is rule.stance),
        _together(model.holds_confidence, rule.holds_confidence, same=model.holds is rule.holds),
        f"{model.because}; {rule.because}" if model.stance is rule.stance else stance.because,
    )


def _together(first: float, second: float, *, same: bool) -> float:
    """Confidence in what two opinions say: raised where they agree, lowered where they do not."""
    high, low = max(first, second), min(first, second)
    agree = high * low / (high * low + (1 - high) * (1 - low)) if 0 < high < 1 else high
    against = high * (1 - low) / (high * (1 - low) + (1 - high) * low) if 0 < high < 1 else high
    return agree if same else against
