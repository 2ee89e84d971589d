"""From a report's text to its places."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from counterclaim.reading.places import candidates
from counterclaim.reading.places.abbreviations import SHORT_FORMS
from counterclaim.reading.places.gazetteer import Known, Places
from counterclaim.reading.places.ranking import rank
from counterclaim.records import Place, PlaceKind, Span

_KINDS = {
    "country": PlaceKind.COUNTRY,
    "demonym": PlaceKind.COUNTRY,
    "region": PlaceKind.REGION,
    "district": PlaceKind.REGION,
    "city": PlaceKind.CITY,
}
#: A name of one word that is a common word as well counts only where a preposition or a known neighbour leads it.
_UNKNOWN_CONFIDENCE = 0.4


def places(
    text: str, gazetteer: Places, *, named: Sequence[Span] = (), people: Sequence[Span] = ()
) -> tuple[Place, ...]:
    """All places that a text names, in its order, each with what it most likely means.

    `named` are spans that a model takes for names of places: such a span is kept even where the gazetteer knows no such
    name. Nothing inside a span of `people` is a place.
    """
    row = candidates.words(text)
    stretches = [(begin, end) for begin, end in candidates.runs(row, text)]
    written = {(begin, end): text[row[begin].span.start : row[end - 1].span.end] for begin, end in stretches}
    full = {words: SHORT_FORMS.get(words, words) for words in set(written.values())}
    known = gazetteer.known(set(full.values()))
    bearers = {words: known[name] for words, name in full.items() if name in known}
    taken = _choose(
        row, text, {key: words for key, words in written.items() if words in bearers}, bearers, named, people
    )
    behind = _behind(taken, text, bearers)
    ranked = rank({words: bearers[words] for _, words in taken}, behind)
    found = [_resolved(span, words, *ranked[words]) for span, words in taken]
    return tuple(sorted([*found, *_unresolved(text, named, found)], key=lambda place: place.span))


def _choose(
    row: tuple[candidates.Word, ...],
    text: str,
    written: dict[tuple[int, int], str],
    bearers: dict[str, Sequence[Known]],
    named: Sequence[Span],
    people: Sequence[Span],
) -> list[tuple[Span, str]]:
    """The longest stretches that do not overlap and are no part of another name."""
    taken: list[tuple[Span, str]] = []
    used: set[int] = set()
    for (begin, end), words in sorted(written.items(), key=lambda item: (item[0][0] - item[0][1], item[0])):
        span = Span(row[begin].span.start, row[end - 1].span.end)
        if used & set(range(begin, end)) or any(span.overlaps(person) for person in people):
            continue
        told = any(span.overlaps(name) for name in named)
        if not told and not _stands_alone(row, begin, end, text, bearers[words]):
            continue
        taken.append((span, words))
        used |= set(range(begin, end))
    return sorted(taken)


def _stands_alone(row: tuple[candidates.Word, ...], begin: int, end: int, text: str, places: Sequence[Known]) -> bool:
    large = any(place.kind in {"country", "demonym", "region"} or place.population >= 500_000 for place in places)
    if candidates.is_part_of_name(row, begin, end, text) and not (large and places[0].kind in {"country", "demonym"}):
        return False
    led = begin > 0 and row[begin - 1].text.lower() in {"in", "at", "from", "near", "of", "to", "outside", "around"}
    placed = bool(re.match(r", [A-Z]", text[row[end - 1].span.end : row[end - 1].span.end + 3]))
    return large or led or placed or end - begin > 1


def _behind(taken: list[tuple[Span, str]], text: str, bearers: dict[str, Sequence[Known]]) -> dict[str, list[Known]]:
    found: dict[str, list[Known]] = {}
    for (span, words), (after, after_words) in itertools.pairwise(taken):
        if text[span.end : after.start] in {", ", " (", ","}:
            found.setdefault(words, []).extend(bearers[after_words])
    return found


def _resolved(span: Span, words: str, place: Known, confidence: float) -> Place:
    return Place(
        span=span, text=words, kind=_KINDS[place.kind], name=place.name, country=place.country,
        latitude=place.latitude, longitude=place.longitude, radius_km=place.radius_km,
        geonames_id=place.id if place.id > 0 else None, confidence=round(confidence, 3),
    )  # fmt: skip


def _unresolved(text: str, named: Sequence[Span], found: Sequence[Place]) -> list[Place]:
    """Names of places that no table knows, kept without a point and tied to the town named nearest before."""
    rest = []
    for span in named:
        if any(span.overlaps(place.span) for place in found):
            continue
        town = next((p.name for p in reversed(found) if p.kind == PlaceKind.CITY and p.span.start < span.start), None)
        words = span.cut(text)
        rest.append(
            Place(span=span, text=words, kind=_kind_by_words(words), within=town, confidence=_UNKNOWN_CONFIDENCE)
        )
    return rest


def _kind_by_words(words: str) -> PlaceKind:
    last = set(words.split())
    if last & candidates.FACILITY_WORDS:
        return PlaceKind.FACILITY
    if last & candidates.NATURAL_WORDS:
        return PlaceKind.NATURAL
    if last & candidates.DISTRICT_WORDS:
        return PlaceKind.REGION
    return PlaceKind.UNKNOWN
