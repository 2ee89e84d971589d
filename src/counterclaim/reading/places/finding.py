"""From a report's text to its places."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from counterclaim.reading.places import facilities
from counterclaim.reading.places.candidates import Lookup, Stretch, lookup, stretches
from counterclaim.reading.places.cues import leanings
from counterclaim.reading.places.deciding import Names, Standing, standing
from counterclaim.reading.places.gazetteer import Known, Places
from counterclaim.reading.places.metonyms import acts
from counterclaim.reading.places.ranking import rank
from counterclaim.reading.places.vocabulary import BODIES, CIVIC, NOT_ALONE
from counterclaim.reading.places.words import Word, words
from counterclaim.records import Place, PlaceKind, Span

_KINDS = {
    "country": PlaceKind.COUNTRY, "demonym": PlaceKind.COUNTRY, "area": PlaceKind.REGION, "region": PlaceKind.REGION,
    "district": PlaceKind.REGION, "city": PlaceKind.CITY, "natural": PlaceKind.NATURAL, "facility": PlaceKind.FACILITY,
}  # fmt: skip
#: How much farther than its town a place may lie that is only tied to it, in kilometres.
_REACH = {
    PlaceKind.FACILITY: 5.0, PlaceKind.UNKNOWN: 50.0, PlaceKind.REGION: 50.0, PlaceKind.NATURAL: 100.0,
}  # fmt: skip
_ENDS = re.compile(r"[.!?][”\"’']?\s+(?=[^\Wa-z])|\n")
_PLURALS = {"counties": "County", "parishes": "Parish"}
Bearers = Mapping[Lookup, Sequence[Known]]
#: How sure a name is that no table knows.
_UNKNOWN_CONFIDENCE = 0.4


@dataclass(slots=True)
class _Found:
    """Places found in one text, by the words they stand on."""

    text: str
    row: Sequence[Word]
    bearers: Bearers
    taken: dict[Stretch, Lookup] = field(default_factory=dict)
    #: Roads, and names that no table knows: the stretch, and where it ends in the text.
    unknown: dict[Stretch, int] = field(default_factory=dict)

    def span(self, stretch: Stretch) -> Span:
        return Span(self.row[stretch[0]].start, self.row[stretch[1] - 1].end)


def places(
    text: str, gazetteer: Places, *,
    named: Sequence[Span] = (), people: Sequence[Span] = (), bodies: Sequence[Span] = (),
) -> tuple[Place, ...]:  # fmt: skip
    """All places that a text names, in its order, each with what it most likely means.

    `named`, `people` and `bodies` are what a model takes for names of places, people and bodies. A name of a place is
    kept even where the gazetteer knows no such name; a person's name wins over a place; in the name of a body ("Alder
    Police") the town counts. Without any of them the words beside a name decide.
    """
    row = words(text)
    written = {stretch: text[row[stretch[0]].start : row[stretch[1] - 1].end] for stretch in stretches(row)}
    asked = {stretch: lookup(row, stretch, name) for stretch, name in written.items()}
    found = _Found(text, row, _with_counties(row, asked, gazetteer))
    names = Names.of(row, {"body": bodies, "place": named, "person": people})
    _take_roads(found, names)
    _take_known(found, {stretch: name for stretch, name in asked.items() if name in found.bearers}, names)
    _take_unknown(found, names)
    return _records(found)


def _with_counties(row: Sequence[Word], asked: dict[Stretch, Lookup], gazetteer: Places) -> Bearers:
    """Look all up; the towns of "Alder and Beck counties" are given their counties' names where there are such."""
    counties = {}
    for number, word in enumerate(row):
        kind = _PLURALS.get(word.text.lower())
        first = number
        while (
            kind
            and first
            and row[first].gap in {" ", ", "}
            and (row[first - 1].capital or row[first - 1].text == "and")
        ):
            first -= 1
        if any(each.text == "and" for each in row[first:number]):
            inside = (stretch for stretch in asked if first <= stretch[0] and stretch[1] <= number)
            counties.update({stretch: Lookup(f"{asked[stretch].name} {kind}") for stretch in inside})
    known = gazetteer.known({each.name for each in (*asked.values(), *counties.values()) if each.name})
    asked.update({stretch: county for stretch, county in counties.items() if county.name in known})
    bearers = {}
    for each in set(asked.values()):
        places = known.get(each.name, ())
        kept = [place for place in places if place.kind == "region" and place.own] if each.region else places
        if kept:
            bearers[each] = kept
    return bearers


def _take_roads(found: _Found, names: Names) -> None:
    for stretch, end in facilities.roads(found.row, found.text):
        if not any(kind == "person" and len(whole) > 1 for kind, whole in names.around(stretch)):
            found.unknown[stretch] = end


def _take_known(found: _Found, known: Mapping[Stretch, Lookup], names: Names) -> None:
    """The longest stretches that do not overlap and stand for a place, or are named as one elsewhere."""
    used = {number for stretch in found.unknown for number in range(*stretch)} | _bodies(found.row)
    perhaps: dict[Stretch, Lookup] = {}
    features = set(facilities.features(found.row)) - known.keys()
    for stretch in sorted(
        known.keys() | features, key=lambda each: (_is_town_and_body(found, each, known), each[0] - each[1], each)
    ):
        if not used.isdisjoint(range(*stretch)):
            continue
        if stretch in features:
            if all(kind != "person" for kind, _ in names.around(stretch)):
                found.unknown[stretch] = found.row[stretch[1] - 1].end
                used.update(range(*stretch))
            continue
        stands = standing(found.row, stretch, found.bearers[known[stretch]], names)
        if stands is Standing.FIRM:
            found.taken[stretch] = known[stretch]
            used.update(range(*stretch))
        elif stands is Standing.PERHAPS:
            perhaps[stretch] = known[stretch]
    firm = set(found.taken.values())
    for stretch, name in perhaps.items():
        if name in firm and used.isdisjoint(range(*stretch)):
            found.taken[stretch] = name
            used.update(range(*stretch))


def _bodies(row: Sequence[Word]) -> set[int]:
    """The numbers of the words that name a house or body which is no place."""
    pairs = (number for number in range(1, len(row)) if f"{row[number - 1].text} {row[number].text}" in BODIES)
    return {each for number in pairs for each in (number - 1, number)}


def _is_town_and_body(found: _Found, stretch: Stretch, known: Mapping[Stretch, Lookup]) -> bool:
    """Whether the last word rather begins the name of a body: "Alder City" in "Alder City Council"."""
    begin, end = stretch
    short = known.get((begin, end - 1))
    last = found.row[end - 1].text
    if end - begin < 2 or short is None or last not in CIVIC - {"County"} or end == len(found.row):
        return False
    if found.row[end].text not in CIVIC or found.row[end].gap != " ":
        return False
    others = (each for each, name in known.items() if name == short and each[0] != begin)
    return any(each[1] == len(found.row) or found.row[each[1]].text != last for each in others)


def _take_unknown(found: _Found, names: Names) -> None:
    """Names that the model takes for places and that no table knows."""
    used = {number for stretch in (*found.taken, *found.unknown) for number in range(*stretch)}
    used |= _bodies(found.row)
    for kind, whole in names.role.values():
        stretch = (whole.start, whole.stop)
        if kind != "place" or not used.isdisjoint(whole):
            continue
        told = [found.row[number] for number in whole]
        if _is_code_or_saint(found.row, whole):
            continue
        if any(word.capital and word.text.lower().rstrip(".") not in NOT_ALONE for word in told):
            found.unknown[stretch] = found.row[stretch[1] - 1].end
            used.update(whole)


def _is_code_or_saint(row: Sequence[Word], whole: range) -> bool:
    """Whether it is a short form of a body ("U.N."), or a saint whose day or school follows."""
    first, after = row[whole.start].text, row[whole.stop] if whole.stop < len(row) else None
    code = first.replace(".", "")
    if len(whole) == 1 and code.isupper() and len(code) <= 4:
        return True
    return first in {"St", "Saint"} and after is not None and after.gap in {"'s ", "’s "}


def _records(found: _Found) -> tuple[Place, ...]:
    ordered = sorted(found.taken.items())
    ranked = rank(
        {name: found.bearers[name] for _, name in ordered},
        _behind(found, ordered),
        leanings(word.text.lower() for word in found.row),
    )
    made = [_resolved(found, stretch, *ranked[name]) for stretch, name in ordered]
    made += [_unresolved(found, stretch, end, made) for stretch, end in sorted(found.unknown.items())]
    return tuple(sorted(made, key=lambda place: place.span))


def _behind(found: _Found, ordered: Sequence[tuple[Stretch, Lookup]]) -> dict[Lookup, list[Known]]:
    """What stands right behind a name somewhere in the report: "Alder, Ohio"."""
    behind: dict[Lookup, list[Known]] = {}
    at = {stretch[0]: name for stretch, name in ordered}
    for stretch, name in ordered:
        after = at.get(stretch[1])
        if after is not None and found.row[stretch[1]].gap.strip() in {",", "(", ", ("}:
            behind.setdefault(name, []).extend(found.bearers[after])
    return behind


def _resolved(found: _Found, stretch: Stretch, place: Known, confidence: float) -> Place:
    span = found.span(stretch)
    kind = PlaceKind.REGION if place.kind == "demonym" and (place.region or not place.country) else _KINDS[place.kind]
    governs = place.kind == "country" or place.capital
    return Place(
        span=span, text=span.cut(found.text), kind=kind, name=place.name, country=place.country or None,
        latitude=place.latitude, longitude=place.longitude, radius_km=round(place.radius_km, 1),
        geonames_id=place.id if place.id > 0 else None, as_body=governs and acts(found.row, stretch),
        confidence=round(confidence, 3),
    )  # fmt: skip


def _unresolved(found: _Found, stretch: Stretch, end: int, resolved: Sequence[Place]) -> Place:
    """A place that no table knows, tied to the town named nearest to it: with that town's point and a wider reach."""
    span = Span(found.row[stretch[0]].start, end)
    kind = facilities.kind_by_words([found.row[number].text for number in range(*stretch)])
    towns = [place for place in resolved if place.kind is PlaceKind.CITY]
    town = min(towns, key=lambda place: _apart(found.text, place.span, span), default=None)
    if town is None:
        return Place(span=span, text=span.cut(found.text), kind=kind, confidence=_UNKNOWN_CONFIDENCE)
    return Place(
        span=span, text=span.cut(found.text), kind=kind, within=town.name, country=town.country, latitude=town.latitude,
        longitude=town.longitude, radius_km=(town.radius_km or 0.0) + _REACH[kind],
        confidence=round(_UNKNOWN_CONFIDENCE * town.confidence, 3),
    )  # fmt: skip


def _apart(text: str, one: Span, other: Span) -> tuple[int, int]:
    """How many ends of sentences, and how many characters, stand between two spans."""
    first, second = sorted((one, other))
    return len(_ENDS.findall(text, first.end, second.start + 1)), second.start - first.end
