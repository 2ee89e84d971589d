"""Times without a place on the calendar: "now", "recently", "in the future"."""

from __future__ import annotations

import re

from counterclaim.reading.moments.lexicon import UNIT, any_of
from counterclaim.reading.moments.rule import Context, Resolved, Rule, rule

_REFERENCES = {
    "now": "PRESENT_REF", "right now": "PRESENT_REF", "currently": "PRESENT_REF", "at present": "PRESENT_REF",
    "at the moment": "PRESENT_REF", "nowadays": "PRESENT_REF", "these days": "PRESENT_REF", "presently": "PRESENT_REF",
    "at this time": "PRESENT_REF", "this time": "PRESENT_REF", "current": "PRESENT_REF",
    "recently": "PAST_REF", "in the past": "PAST_REF", "the past": "PAST_REF", "long ago": "PAST_REF",
    "lately": "PAST_REF", "the future": "FUTURE_REF", "future": "FUTURE_REF", "the near future": "FUTURE_REF",
    "the foreseeable future": "FUTURE_REF",
}  # fmt: skip


def _reference(match: re.Match[str], context: Context) -> Resolved | None:
    del context
    return Resolved("DATE", _REFERENCES[" ".join(match.group().casefold().split())], confidence=0.7)


RULES: tuple[Rule, ...] = (rule("reference", rf"{any_of(_REFERENCES)}(?!\s+(?:\w+\s+)?{UNIT}\b)", _reference),)
