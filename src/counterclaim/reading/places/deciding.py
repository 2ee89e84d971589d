"""Which of the stretches that a gazetteer knows stand for a place here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from counterclaim.reading.places.abbreviations import STOPPED
from counterclaim.reading.places.candidates import Stretch
from counterclaim.reading.places.gazetteer import Known
from counterclaim.reading.places.vocabulary import (
    BELONGING,
    CIVIC,
    DIRECTIONS,
    DISTRICTS,
    FIRST_PARTS,
    FUNCTION_WORDS,
    LEADING,
    NOT_ALONE,
    TITLES,
)  # fmt: skip
from counterclaim.reading.places.words import Word, covered
from counterclaim.records import Span

LARGE_KINDS = frozenset({"country", "demonym", "region", "area", "district"})
LARGE_POPULATION, GREAT_POPULATION = 100_000, 500_000
#: A code of so many letters names no such place by itself.
_CODELESS = {"city": 3, "district": 4, "region": 4}
_PARTIES = frozenset("R D I DFL L Con Lab".split())


class Standing(IntEnum):
    """How a stretch stands."""

    NO = 0
    #: A place if the report names it as one elsewhere.
    PERHAPS = 1
    FIRM = 2


@dataclass(frozen=True, slots=True)
class Names:
    """What a model takes for names, by the numbers of the words in them."""

    role: Mapping[int, tuple[str, range]]
    #: All words of the names of people that have more than one.
    of_people: frozenset[str]

    @classmethod
    def of(cls, row: Sequence[Word], spans: Mapping[str, Sequence[Span]]) -> Names:
        """Lay the model's spans over the words."""
        role: dict[int, tuple[str, range]] = {}
        for kind, told in spans.items():
            for span in told:
                numbers = covered(row, span)
                role.update(dict.fromkeys(numbers, (kind, numbers)))
        people = (number for number, (kind, whole) in role.items() if kind == "person" and len(whole) > 1)
        return cls(role, frozenset(row[number].text for number in people))

    def around(self, stretch: Stretch) -> list[tuple[str, range]]:
        """The names that a stretch touches, in order."""
        touched: list[tuple[str, range]] = []
        for number in range(*stretch):
            name = self.role.get(number)
            if name is not None and name not in touched:
                touched.append(name)
        return touched


def is_great(place: Known) -> bool:
    """Whether it is a great town, and the name its own."""
    return place.own and place.population >= LARGE_POPULATION


def is_large(places: Sequence[Known]) -> bool:
    """Whether one of the bearers is known to readers anywhere."""
    return any(place.own and (place.kind in LARGE_KINDS or is_great(place)) for place in places)


def standing(row: Sequence[Word], stretch: Stretch, places: Sequence[Known], names: Names) -> Standing:
    """How a stretch stands, by the model's names around it, or by the words beside it where the model names nothing."""
    around = names.around(stretch)
    if _is_no_name(row, stretch, places, around):
        return Standing.NO
    if all(place.kind == "demonym" for place in places):
        return _demonym(row, stretch, around)
    if not around:
        return _unnamed(row, stretch, places) if names.role else plain(row, stretch, places)
    if len(around) > 1:
        return _pieces(row, stretch, places, around)
    kind, whole = around[0]
    if kind == "person":
        return _person(row, stretch, places, whole, names)
    if kind == "body":
        return _body(row, stretch, places, whole)
    return _place(row, stretch, places, whole)


def _is_no_name(
    row: Sequence[Word], stretch: Stretch, places: Sequence[Known], around: Sequence[tuple[str, range]]
) -> bool:
    """Whether it is a piece of a name that begins before it, an article and a name, a code, or common words only."""
    begin, end = stretch
    first = row[begin]
    if end - begin == 1:
        if begin and row[begin - 1].text in FIRST_PARTS and first.gap in {" ", ". "}:
            return True
        code = first.text.replace(".", "")
        named = all(place.kind in _CODELESS and len(code) <= _CODELESS[place.kind] for place in places)
        if code.isupper():
            return named and len(places[0].name) == len(code)
        return len(code) <= 2 and code not in STOPPED
    if first.text in {"St", "Saint"} and end < len(row) and row[end].capital and row[end].gap in {"'s ", "’s "}:
        return True
    if first.text in {"The", "THE"} and not any(place.name.startswith("The ") for place in places):
        return True
    if any(kind in {"place", "body"} and len(whole) == end - begin for kind, whole in around):
        return False
    common = all(word.text.lower() in NOT_ALONE for word in row[begin:end])
    return common and not any(place.own and (place.kind in {"area", "country"} or is_great(place)) for place in places)


def _pieces(
    row: Sequence[Word], stretch: Stretch, places: Sequence[Known], around: Sequence[tuple[str, range]]
) -> Standing:
    """Where the model breaks a name into several: the whole, if they lie inside it, or it ends with "County"."""
    begin, end = stretch
    district = row[end - 1].text in DISTRICTS
    inside = all(begin <= whole.start and (whole.stop <= end or district) for _, whole in around)
    kinds = {kind for kind, _ in around}
    told = "place" in kinds or district
    return Standing.FIRM if inside and told and any(place.own for place in places) else Standing.NO


def stands_as_town(row: Sequence[Word], stretch: Stretch) -> bool:
    """Whether the words beside it are those beside towns: "R-Alder", "Beck, 19, of Alder", "ALDER —", "Alder man"."""
    begin, end = stretch
    before, after = row[begin - 1] if begin else None, row[end] if end < len(row) else None
    if before is not None and row[begin].gap == "-" and before.text in _PARTIES:
        return True
    if before is not None and before.text in {"of", "from"} and row[begin].gap == " " and before.gap == ", ":
        return True
    if after is None:
        return False
    if row[end - 1].text.isupper() and len(row[end - 1].text) > 3 and after.gap.strip() in {"—", "--", "-", "–"}:
        return True
    return after.gap == " " and (after.text in BELONGING or (after.text in CIVIC and end - begin == 1))


def _demonym(row: Sequence[Word], stretch: Stretch, around: Sequence[tuple[str, range]]) -> Standing:
    """Words for what is from a country; not where they name a language or stand inside a body's name."""
    begin, end = stretch
    after = row[end] if end < len(row) else None
    if any(kind in {"person", "body"} and len(whole) > end - begin for kind, whole in around):
        return Standing.NO
    if begin and row[begin - 1].text.lower() in {"in", "into", "speak", "speaks", "spoke", "speaking"}:
        ends = after is None or after.gap.strip() != "" or after.text in {"and", "or", "on", "that", "to"}
        return Standing.NO if ends else Standing.FIRM
    return Standing.FIRM


def _place(row: Sequence[Word], stretch: Stretch, places: Sequence[Known], whole: range) -> Standing:
    """Inside what the model takes for a place: all of it, or all but directions and kinds, or what is well known."""
    begin, end = stretch
    rest = [row[number].text for number in whole if not begin <= number < end]
    if all(word in DIRECTIONS or word in DISTRICTS or not word[:1].isupper() for word in rest):
        return Standing.FIRM
    known = any(place.own and place.kind in {"country", "demonym", "area"} for place in places)
    return Standing.FIRM if known or any(is_great(place) for place in places) else Standing.PERHAPS


def _person(row: Sequence[Word], stretch: Stretch, places: Sequence[Known], whole: range, names: Names) -> Standing:
    """A person's name wins; but a name of one word that nobody in the report bears as a surname may be a town's."""
    begin, end = stretch
    if len(whole) != end - begin or row[end - 1].text in names.of_people:
        return Standing.NO
    if begin and row[begin - 1].text in {"in", "near", "outside"} and (is_large(places) or row[end - 1].capital):
        return Standing.FIRM
    return Standing.FIRM if stands_as_town(row, stretch) else Standing.PERHAPS


def _body(row: Sequence[Word], stretch: Stretch, places: Sequence[Known], whole: range) -> Standing:
    """A town in the name of a body: before what serves it ("Alder Police"), or behind "of" ("University of Alder")."""
    begin, end = stretch
    known = any(place.own and (place.kind in LARGE_KINDS or place.population >= GREAT_POPULATION) for place in places)
    if len(whole) == end - begin:
        return Standing.FIRM if known or stands_as_town(row, stretch) else Standing.PERHAPS
    first = whole.start + (row[whole.start].text in {"The", "the"})
    if begin <= first and end < whole.stop:
        own = any(place.own for place in places)
        civic = own and any(row[number].text in CIVIC for number in range(end, whole.stop))
        return Standing.FIRM if civic or known else Standing.PERHAPS
    behind = begin > whole.start and row[begin - 1].text in {"of", "in", "at", "for"}
    if behind or (end == whole.stop and is_large(places)):
        return Standing.FIRM
    return Standing.PERHAPS if is_large(places) or places[0].kind == "district" else Standing.NO


def _unnamed(row: Sequence[Word], stretch: Stretch, places: Sequence[Known]) -> Standing:
    """Where the model sees no name: what is well known, or stands where towns stand."""
    known = any(place.own and place.kind in LARGE_KINDS for place in places)
    if is_part_of_name(row, stretch) and not (known and row[stretch[0]].gap == "-"):
        return Standing.NO
    return Standing.FIRM if known or stands_as_town(row, stretch) else Standing.PERHAPS


def plain(row: Sequence[Word], stretch: Stretch, places: Sequence[Known]) -> Standing:
    """Without a model: by the words beside the stretch alone."""
    begin, end = stretch
    if is_part_of_name(row, stretch) and places[0].kind != "country":
        return Standing.NO
    led = begin > 0 and row[begin - 1].text.lower() in LEADING
    placed = end < len(row) and row[end].capital and row[end].gap == ", "
    return Standing.FIRM if is_large(places) or led or placed or end - begin > 1 else Standing.PERHAPS


def is_part_of_name(row: Sequence[Word], stretch: Stretch) -> bool:
    """Whether the stretch looks like a piece of a longer name of something else: "Tom Alder", "Alder Brothers"."""
    begin, end = stretch
    before = row[begin - 1] if begin else None
    if before is not None and row[begin].gap in {" ", ". ", "-"}:
        if before.text in TITLES:
            return True
        if before.capital and not before.first_in_sentence and row[begin].gap != ". ":
            return before.text not in CIVIC | DIRECTIONS and before.text.lower() not in FUNCTION_WORDS
    after = row[end] if end < len(row) else None
    if after is not None and after.capital and after.gap == " ":
        led = before is not None and before.text.lower() in LEADING
        return not led and after.text not in CIVIC | DISTRICTS
    return False
