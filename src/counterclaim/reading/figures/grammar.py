"""Figures of a text: every number that counts something, with what it commits to, its hedge and what it counts."""

from __future__ import annotations

from counterclaim.reading.figures.absence import read_absence
from counterclaim.reading.figures.bounds import Bounds, plain
from counterclaim.reading.figures.hedges import Hedge, hedge_after, hedge_before, without_marks
from counterclaim.reading.figures.nouns import counted_noun, leading_noun
from counterclaim.reading.figures.phrases import Phrase, read_phrase
from counterclaim.reading.figures.refusals import refusal_of
from counterclaim.reading.figures.tokens import Token, Tokens, at, tokenise
from counterclaim.reading.figures.units import currency_before, unit_after
from counterclaim.records import Figure, Span

#: How sure the grammar is of each sort; a count of none is often an idiom, a part of a whole often a manner of
#: speaking.
_CONFIDENCE = {"number": 1.0, "range": 1.0, "vague": 0.95, "fraction": 0.7, "none": 0.6}
_WITHOUT_NOUN = 0.8


def figures(text: str, *, within: Span | None = None) -> tuple[Figure, ...]:
    """The figures of `text` in its order, none overlapping another.

    `within` leaves out figures that do not lie wholly inside it; what stands around it is still read as context.
    Offsets are always into `text`. Dates, times, durations, ages, ordinals and numbers in names are no figures.
    """
    tokens = tokenise(text)
    found: list[Figure] = []
    index = 0
    while index < len(tokens):
        phrase = read_absence(tokens, index) or read_phrase(tokens, index)
        if phrase is None:
            index += 1
            continue
        index = phrase.end
        if phrase.sort == "none" or refusal_of(tokens, phrase) is None:
            figure = _figure(text, tokens, phrase)
            if figure is not None and (within is None or within.covers(figure.span)):
                found.append(figure)
    return tuple(found)


def _figure(text: str, tokens: Tokens, phrase: Phrase) -> Figure | None:
    currency = currency_before(tokens, phrase.first)
    first = phrase.first - 1 if currency else phrase.first
    unit = unit_after(tokens, phrase.end)
    end = unit.end if unit else phrase.end
    before = None if phrase.sort == "none" else hedge_before(tokens, first)
    after = None if phrase.sort == "none" else hedge_after(tokens, end)
    bounds = _hedged(phrase.bounds, before, after)
    if bounds.low is None and bounds.high is None:
        return None
    noun = _of(tokens, first, after.end if after else end, unit.name if unit else currency)
    span = Span(tokens[before.first if before else first].start, tokens[(after.end if after else end) - 1].end)
    return Figure(
        span=span,
        text=span.cut(text),
        low=plain(bounds.low),
        high=plain(bounds.high),
        hedge=_hedge_words(text, tokens, phrase, before, after),
        of=noun,
        confidence=_CONFIDENCE[phrase.sort] if noun else _CONFIDENCE[phrase.sort] * _WITHOUT_NOUN,
    )


def _hedged(bounds: Bounds, before: Hedge | None, after: Hedge | None) -> Bounds:
    if before is not None:
        bounds = before.effect(bounds)
    return after.effect(bounds) if after is not None else bounds


def _of(tokens: Tokens, first: int, end: int, unit: str | None) -> str | None:
    """What is counted: a unit, with the group it is a share of; else the noun behind the number, or before it."""
    following = at(tokens, end)
    if unit is not None:
        group = counted_noun(tokens, end + 1) if following.lower == "of" else None
        return f"{unit} of {group}" if group else unit
    return counted_noun(tokens, end) or leading_noun(tokens, first)


def _hedge_words(text: str, tokens: Tokens, phrase: Phrase, before: Hedge | None, after: Hedge | None) -> str | None:
    """All hedging words as written, those before the number first."""
    pieces = [_cut(text, tokens[before.first : before.end])] if before else []
    if phrase.vague:
        pieces.append(phrase.vague)
    if phrase.sort == "range" and tokens[phrase.first].lower == "between":
        pieces.append(tokens[phrase.first].text)
    if after:
        pieces.append(_cut(text, tokens[after.first : after.end]))
    return without_marks(" ".join(pieces)) or None


def _cut(text: str, tokens: Tokens) -> str:
    first: Token = tokens[0]
    return text[first.start : tokens[-1].end]
