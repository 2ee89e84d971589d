"""Moments of a text: every expression of time, with what it resolves to and against what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo

from counterclaim.reading.moments.anchor import Anchor
from counterclaim.reading.moments.instants import stretch_of
from counterclaim.reading.moments.modifiers import modifier_before
from counterclaim.reading.moments.rule import ANCHOR, ANOTHER_MOMENT, Context, Resolved, Rule
from counterclaim.reading.moments.rules import RULES
from counterclaim.reading.moments.tense import tense_around
from counterclaim.records import Moment, Span

_QUARTER = re.compile(r"\d{4}-[QH]\d")


def moments(
    text: str,
    *,
    published: datetime | None,
    zone: tzinfo | None = None,
    within: Span | None = None,
    against: str = "publication",
) -> tuple[Moment, ...]:
    """The moments of `text` in its order, none overlapping another, as TIMEX3 of TimeML has them.

    `published` is the aware datetime from which "today" is reckoned, and `zone` (UTC where it is not known) the clocks
    by which it is read; without `published`, what hangs on it keeps unknown places ("XXXX-WXX-3") and no instants.
    `against` is what `resolved_against` then says: "publication", or "utterance" where the caller gives the time of a
    quotation's utterance as `published`. `within` leaves out moments that do not lie wholly inside it; what stands
    before them is still read.
    """
    clocks = zone or UTC
    anchor = Anchor.of(published, clocks) if published is not None else None
    context = Context(text, anchor, lambda start, end: tense_around(text, start, end))
    found: list[Moment] = []
    position = 0
    for match, rule in _candidates(text):
        if match.start() < position:
            continue
        resolved = rule.resolve(match, context)
        if resolved is None:
            continue
        measured = resolved.type in {"DURATION", "TIME"} or match.group().casefold().endswith("ago")
        start, mod = modifier_before(text, match.start(), position, measured=measured)
        position = match.end()
        _remember(context, resolved)
        span = Span(start, match.end())
        if within is None or within.covers(span):
            found.append(_moment(text, span, resolved, mod, clocks, against))
    return tuple(found)


def reanchor(text: str, moment: Moment, anchor: datetime, *, zone: tzinfo | None = None) -> Moment:
    """The same moment, reckoned from another time: what a quotation's "tomorrow" means is known by its utterance.

    A moment that stands on its own is given back as it is.
    """
    if moment.resolved_against is None:
        return moment
    again = moments(text, published=anchor, zone=zone, within=moment.span, against="utterance")
    return again[0] if again else moment


def _candidates(text: str) -> Iterator[tuple[re.Match[str], Rule]]:
    """All matches of all rules: by where they begin, the longest first, then by the order of the rules."""
    matches = [
        (match.start(), -match.end(), order, match, rule)
        for order, rule in enumerate(RULES)
        for match in rule.pattern.finditer(text)
    ]
    matches.sort(key=lambda entry: entry[:3])
    for *_, match, rule in matches:
        yield match, rule


def _remember(context: Context, resolved: Resolved) -> None:
    if resolved.day is not None:
        context.last_day = resolved.day
    if resolved.type in {"DATE", "TIME"} and resolved.value[:1].isdigit():
        context.last_value = resolved.value
        if _QUARTER.fullmatch(resolved.value) and resolved.against != ANOTHER_MOMENT:
            context.last_quarter = resolved.value


def _moment(text: str, span: Span, resolved: Resolved, mod: str | None, zone: tzinfo, against: str) -> Moment:
    stretch = stretch_of(resolved.value, zone) if resolved.type in {"DATE", "TIME"} else None
    return Moment(
        span=span,
        text=span.cut(text),
        type=resolved.type,
        value=resolved.value,
        earliest=stretch.earliest if stretch else None,
        latest=stretch.latest if stretch else None,
        precision=stretch.precision if stretch else None,
        resolved_against=against if resolved.against == ANCHOR else resolved.against,
        mod=resolved.mod or mod,
        confidence=resolved.confidence,
    )
