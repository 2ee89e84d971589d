"""Stance and holds by rules: from the words that attribute, from the content, and from the sentence around them.

A second opinion beside a trained model. Each rule says which words decided, and how sure it is: the share of its
answers that were right on invented training stories (`python -m bench.stance`). Where no rule decides, he asserts.
"""

import re
from dataclasses import dataclass

from counterclaim.reading import stance_cues as cues
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


def stance_of(cue: str | None, content: str, sentence: str = "") -> Opinion:
    """The stance that a cue and a content make, and whether the content holds as it is written.

    `sentence` is the whole sentence in which the cue stands; it tells what a bare "asked" or "said" does not, where the
    content is an indirect question.
    """
    words = " ".join((cue or "").split())
    opinion = (
        _unsure(words, content, sentence)
        or _denied(words, content)
        or _demanded(words, content)
        or _promised(words, content)
        or _contradicted(words, content)
    )
    return opinion or Opinion(Stance.ASSERTS, True, 0.9, 0.97, words)


def _unsure(cue: str, content: str, sentence: str) -> Opinion | None:
    found = cues.UNSURE.search(cue)
    if found is None and cues.ASKS_WHETHER.match(content):
        found = cues.UNSURE.search(sentence) or re.search(r"\bask\w*\b", cue)
    found = found or cues.UNSURE_CONTENT.search(content)
    if found:
        return Opinion(Stance.DOUBTS, True, 0.8, 0.95, found.group())
    if cues.QUESTION.search(content) and not cues.DEMANDS.search(cue):
        return Opinion(Stance.DOUBTS, True, 0.5, 0.9, "a question")
    return None


def _denied(cue: str, content: str) -> Opinion | None:
    found = cues.DENIES.search(cue)
    if found and not (found.group().casefold().startswith("refus") and content.startswith("to ")):
        return Opinion(Stance.DENIES, False, 0.95, 0.95, found.group())
    label = cues.LABELS.search(cue)
    if label and cues.NONSENSE.search(content):
        # "called the report a lie": the content as it is written, "the report a lie", is what the speaker says.
        return Opinion(Stance.DENIES, True, 0.85, 0.6, label.group())
    return None


def _demanded(cue: str, content: str) -> Opinion | None:
    found = cues.DEMANDS.search(cue)
    if found is None and re.match(r"call|challeng", cue, re.IGNORECASE):
        found = cues.CALLED_ON.match(content)
    if found and re.match(r"ask", found.group(), re.IGNORECASE) and cues.QUESTION.search(content):
        return Opinion(Stance.DOUBTS, True, 0.6, 0.95, found.group())
    if found:
        return Opinion(Stance.DEMANDS, True, 0.92, 0.98, found.group())
    return Opinion(Stance.DEMANDS, True, 0.6, 0.95, "Let") if cues.LET.match(content) else None


def _promised(cue: str, content: str) -> Opinion | None:
    found = cues.PROMISES.search(cue)
    if found:
        return Opinion(Stance.PROMISES, True, 0.92, 0.98, found.group())
    any_future = cues.ANNOUNCES.search(cue) and cues.WILL.search(content)
    future = any_future or (cues.SAYS.search(cue) and cues.OWN_WILL.search(content))
    return Opinion(Stance.PROMISES, True, 0.65, 0.97, future.group().strip()) if future else None


def _contradicted(cue: str, content: str) -> Opinion | None:
    """A content that says of something at issue that it is not so: "no soldier had entered"; it holds."""
    fault = cues.FORGED.search(content)
    if fault:
        return Opinion(Stance.DENIES, True, 0.6, 0.9, fault.group())
    if not cues.NEGATION.search(content):
        return None
    found = cues.NEGATIVE_HEAD.search(content) or cues.NEGATIVE_OF_OWN.search(content) or cues.INSISTS.search(cue)
    return Opinion(Stance.DENIES, True, 0.65, 0.95, found.group().strip()) if found else None


def combine(model: Opinion | None, rule: Opinion) -> Opinion:
    """One opinion of a model's and a rule's: the surer one, its confidence raised where they agree and else lowered."""
    if model is None:
        return rule
    stance = model if model.stance_confidence >= rule.stance_confidence else rule
    holds = model if model.holds_confidence >= rule.holds_confidence else rule
    same = model.stance is rule.stance
    return Opinion(
        stance.stance,
        holds.holds if stance.stance is Stance.DENIES else True,
        _together(model.stance_confidence, rule.stance_confidence, same=same),
        _together(model.holds_confidence, rule.holds_confidence, same=model.holds is rule.holds),
        "; ".join(words for words in (model.because, rule.because) if words) if same else stance.because,
    )


def _together(first: float, second: float, *, same: bool) -> float:
    """Confidence in the surer of two opinions, as if they were formed apart from one another."""
    high, low = max(first, second), min(first, second)
    other = low if same else 1 - low
    chance = high * other + (1 - high) * (1 - other)
    return high * other / chance if chance > 0 else high
