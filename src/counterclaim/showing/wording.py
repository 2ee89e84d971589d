"""How records are put into words for people, the same in the terminal and on a page."""

from __future__ import annotations

import json
import re
from typing import Any

from counterclaim.ledger.deciding.rulings import DECIDED_BY
from counterclaim.records import Claim, Decision, Figure, Number, Stance

_VERBS = {
    (Stance.ASSERTS, True): "says",
    (Stance.ASSERTS, False): "says it is not so",
    (Stance.DENIES, True): "denies, saying",
    (Stance.DENIES, False): "denies",
    (Stance.PROMISES, True): "promises",
    (Stance.PROMISES, False): "promises it will not be",
    (Stance.DEMANDS, True): "demands",
    (Stance.DEMANDS, False): "demands it not be",
    (Stance.DOUBTS, True): "doubts",
    (Stance.DOUBTS, False): "doubts",
}

#: Letters by which a verb and its forms are known as one: "denies" and "denied" share four.
_STEM = 4

_OPENING = "“‘«„‹\"'"
#: A comma at the end, or before a closing mark at the end.
_LAST_COMMA = re.compile(r',([”"’\']?)$')

_QUOTES = '“”«»„"'


def verb_of(claim: Claim) -> str:
    """What the speaker does with the content, as a verb: "says", "denies", "promises"."""
    return _VERBS[claim.stance, claim.holds]


def teller(claim: Claim) -> str:
    """Who says it, by name; the reporter, where the report says it in its own words."""
    return claim.speaker.name if claim.speaker else "the reporter"


def saying(verb: str, words: str) -> tuple[str, str]:
    """Verb and words joined as in a sentence where they allow it ("says that…", "promises to…"), else by a colon."""
    joins = words.casefold().startswith("that ") or (verb == "promises" and words.casefold().startswith("to "))
    return (f"{verb} ", words) if joins else (f"{verb}: ", words)


def telling_cue(claim: Claim) -> str | None:
    """The cue's words where the verb came from them and needs a second look; not for the verb's own word ("denied")."""
    from_content = claim.holds and claim.stance in {Stance.ASSERTS, Stance.DENIES}
    if claim.cue_text is None or from_content:
        return None
    cue = on_one_line(claim.cue_text)
    stem = verb_of(claim)[:_STEM].casefold()
    return None if " " not in cue and cue.casefold().startswith(stem) else cue


def on_one_line(text: str) -> str:
    """The words with every run of white space made one space."""
    return " ".join(text.split())


def shortened(text: str, characters: int) -> str:
    """The words up to a length, cut between words and marked as cut."""
    text = on_one_line(text)
    if len(text) <= characters:
        return text
    return f"{text[:characters].rsplit(' ', 1)[0].rstrip(',;:')} […]"


def without_last_comma(words: str) -> str:
    """The words without a comma at their end, also one before the closing mark: it belongs to the report's sentence."""
    return _LAST_COMMA.sub(r"\1", words)


def words_as_said(claim: Claim, report_text: str) -> str:
    """The claim's words; in quotation marks where the report quotes them, without where it words them itself."""
    words = without_last_comma(on_one_line(claim.text))
    before = report_text[: claim.start].rstrip("\n")[-1:]
    quoted = before != "" and before in _OPENING
    if quoted and not any(mark in words for mark in _QUOTES):
        words = f"“{words}”"
    if claim.translation is not None:
        return f"{words} [translated by {claim.translated_by}: {on_one_line(claim.translation)}]"
    return words


def quoted(words: str) -> str:
    """The words in quotation marks, unless they stand in such already."""
    return words if words[:1] in _OPENING else f"“{words}”"


def deciders(made_by: str) -> tuple[str, ...]:
    """Who decided something about what is made so, in order."""
    return tuple(made_by.split(DECIDED_BY)[1:])


def cited(outlet: str, report: int) -> str:
    """A report as it is cited: "Tarn Courier [2]"; "report [2]" where the outlet is not known."""
    return f"{outlet or 'report'} [{report}]"


def number(value: Number) -> str:
    """A number with its thousands parted: "12,500", "3.5"."""
    return f"{value:,}" if isinstance(value, int) else f"{value:,.10g}"


def interval(figure: Figure) -> str:
    """What a figure commits to: "101 or more", "up to 20", "200 to 999", "12"."""
    if figure.low is None:
        return f"up to {number(figure.high or 0)}"
    if figure.high is None:
        return f"{number(figure.low)} or more"
    if figure.low == figure.high:
        return number(figure.low)
    return f"{number(figure.low)} to {number(figure.high)}"


def counted(count: int, one: str, many: str | None = None) -> str:
    """A count with its noun: "1 report", "3 reports"."""
    return f"{number(count)} {one if count == 1 else many or one + 's'}"


def listed(names: tuple[str, ...] | list[str]) -> str:
    """Names as one reads them out: "A", "A and B", "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def decided(decision: Decision) -> str:
    """A decision in a line: "correct speaker of c-12: Ansel Quire"."""
    value = json.loads(decision.value) if decision.value is not None else None
    whole = decision.field in {None, "claim", "dispute", "story"} or decision.kind in {"join", "part"}
    about = decision.about if whole else f"{decision.field} of {decision.about}"
    told = _told_value(decision, value)
    return f"{decision.kind} {about}" + (f": {told}" if told else "")


def _told_value(decision: Decision, value: Any) -> str:
    """The value in words, as far as a line can tell it."""
    if decision.kind == "correct" and decision.field == "speaker" and value is None:
        return "the reporter"
    if decision.field == "holds" and isinstance(value, bool):
        return "holds" if value else "does not hold"
    if isinstance(value, str):
        return value
    if not isinstance(value, dict):
        return ""
    if decision.kind == "join":
        return f"with {value.get('with') or ', '.join(each[:12] for each in value['reports'])}"
    if decision.kind == "part":
        things = value.get("claims") or value.get("reports", ())
        return ", ".join(each if each.startswith("c-") else f"r-{each[:12]}" for each in things)
    for key in ("to", "name", "text"):
        if value.get(key):
            figure = decision.field == "figure"
            bounds = f" ({value.get('low', 'open')} to {value.get('high', 'open')})" if figure else ""
            return shortened(str(value[key]), 100) + bounds
    return ""
