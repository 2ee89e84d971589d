"""Who occurs in a report: persons, bodies, groups and unnamed speakers, and where they are met."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from counterclaim.reading.speakers import vocabulary as v
from counterclaim.reading.speakers.names import bare
from counterclaim.reading.speakers.phrase import Description, Phrase
from counterclaim.records import SpeakerKind

#: Heads that a bare rank or trade may stand for: "the officer" for a lieutenant, "the doctor" for "Dr".
_STANDS_FOR = {
    "officer": frozenset(
        "lieutenant captain major colonel sergeant corporal inspector superintendent commander".split()
    ),
    "doctor": frozenset("dr surgeon physician".split()),
    "general": frozenset("brigadier".split()),
    "colonel": frozenset("lieutenant-colonel".split()),
    "admiral": frozenset("rear-admiral vice-admiral".split()),
    "commander": frozenset("head leader".split()),
    "leader": frozenset("head chairman chairwoman".split()),
    "chief": frozenset("head".split()),
    "head": frozenset("chief director chairman chairwoman".split()),
    "soldier": frozenset("private corporal sergeant".split()),
    "professor": frozenset("prof".split()),
    "woman": frozenset(word for word, gender in v.GENDERS.items() if gender == "she"),
    "man": frozenset(word for word, gender in v.GENDERS.items() if gender == "he"),
}


@dataclass(slots=True)
class Character:
    """Somebody of a report, as far as read; changes while the report is read and never leaves the resolver."""

    name: str
    kind: SpeakerKind
    first: int
    descriptions: list[Description] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    gender: str | None = None
    plural: bool = False
    #: Where it is met, in code points; those where it speaks are in `speaks` too.
    met: list[int] = field(default_factory=list)
    speaks: list[int] = field(default_factory=list)
    #: Whether a proper name is known.
    named: bool = False
    #: Whether the kind is a guess: a bare name that may be a person's, a body's or a place's.
    unsure: bool = False
    #: The place or body that it belongs to.
    owner: str | None = None

    @property
    def surname(self) -> str:
        """The last word of a person's name, small letters."""
        return self.name.split()[-1].casefold()

    def learn(self, phrase: Phrase) -> None:
        """Take over what a phrase adds."""
        self.gender = self.gender or phrase.gender
        for description in phrase.descriptions:
            if description not in self.descriptions:
                self.descriptions.append(description)
                self.owner = self.owner or description.owner
        written = phrase.written.strip(" ,;:")
        if written and written not in self.names and phrase.pronoun is None:
            self.names.append(written)


class Cast:
    """The characters of one report, looked up by name, surname, short form and description."""

    def __init__(self) -> None:
        self._characters: list[Character] = []
        #: Capitalised words of the report, among which a country's noun is looked for.
        self.places: frozenset[str] = frozenset()

    def __iter__(self) -> Iterator[Character]:
        return iter(self._characters)

    def add(self, character: Character) -> Character:
        """Put a new character in."""
        self._characters.append(character)
        return character

    def person(self, name: str, at: int) -> Character | None:
        """The person of that full name, or of that surname or first name alone: the one met last before `at`."""
        folded = name.casefold()
        persons = [one for one in self if one.kind is SpeakerKind.PERSON and one.named]
        same = [one for one in persons if one.name.casefold() == folded]
        if not same and " " not in folded:
            same = [one for one in persons if one.surname == folded]
            same = same or [one for one in persons if folded in one.name.casefold().split()]
        if not same and " " in folded:
            same = [one for one in persons if " " not in one.name and one.surname == folded.split()[-1]]
        return nearest(same, at)

    def body(self, name: str) -> Character | None:
        """The body of that name, of its initials, or of a name that has all of its words."""
        words = name_words(name)
        bodies = [one for one in self if one.named and one.kind is SpeakerKind.BODY]
        for one in bodies:
            if name_words(one.name) == words or initials(one.name) == name or name.casefold() in acronyms(one):
                return one
        longer = [one for one in bodies if set(words) <= set(name_words(one.name)) and _same_start_or_head(words, one)]
        return longer[0] if len(longer) == 1 else None

    def described(self, wanted: Description, at: int) -> Character | None:
        """Whom "the minister" means: the best fit, and of equals the one met last before `at`."""
        fits = [(fit(wanted, one), one) for one in self]
        best = max((score for score, _ in fits), default=0)
        return nearest([one for score, one in fits if score == best], at) if best > 0 else None


def country_of(word: str, places: Iterable[str]) -> str | None:
    """The noun of a country among `places` for its adjective: "Varnava" for "Varnavan"; None where there is none."""
    nouns = [place for place in places if same_country(place, word) and len(place) < len(word)]
    return min(nouns, default=None)


def nearest(characters: Iterable[Character], at: int) -> Character | None:
    """The character met last before `at`; failing that the one met first after it."""
    known = list(characters)
    before = [(max(where for where in one.met if where < at), one) for one in known if min(one.met) < at]
    if before:
        return max(before, key=lambda pair: pair[0])[1]
    return min(known, key=lambda one: min(one.met), default=None)


def name_words(name: str) -> tuple[str, ...]:
    """The words of a body's name, small letters, without articles and possessive endings."""
    return tuple(bare(word) for word in re.findall(r"[\w’'&-]+", name) if word.casefold() not in {"the", "a", "an"})


def initials(name: str) -> str:
    """The capitals that a name begins its words with."""
    return "".join(word[0] for word in re.findall(r"[\w’'-]+", name) if word[0].isupper())


def acronyms(one: Character) -> set[str]:
    """Short forms in brackets and capitals among a character's names, small letters."""
    return {name.casefold() for name in one.names if name.isupper() and " " not in name}


def _same_start_or_head(words: tuple[str, ...], one: Character) -> bool:
    whole = name_words(one.name)
    return bool(words) and (words[0] == whole[0] or words[-1] in {whole[-1], *heads_of_name(one.name)})


def heads_of_name(name: str) -> set[str]:
    """The nouns that a body's name can be shortened to: "league" of "League of Straits"."""
    words = [word.casefold() for word in re.findall(r"[\w’'-]+", name)]
    inner = next((at for at, word in enumerate(words) if word in {"of", "for"}), len(words))
    return {words[-1], words[inner - 1]} if inner else {words[-1]}


def fit(wanted: Description, one: Character) -> int:
    """How well a description fits a character; 0 where it does not."""
    scores = [fits(wanted, known) for known in one.descriptions]
    if one.named and one.kind is SpeakerKind.BODY and wanted.head in heads_of_name(one.name):
        words = set(name_words(one.name)) | {word for known in one.descriptions for word in known.modifiers}
        scores.append(4 + len(wanted.modifiers) if wanted.modifiers <= words else 0)
    return max(scores, default=0)


def fits(wanted: Description, known: Description) -> int:
    """How well one description fits another of the same speaker; 0 where it does not."""
    same = wanted.head == known.head or wanted.head == known.head.rpartition("-")[2]
    alike = known.head in _STANDS_FOR.get(wanted.head, ()) and not (wanted.modifiers - known.modifiers)
    if wanted.owner in {"state", "government"}:
        alike = known.head in (_HEADS_OF_STATE if wanted.owner == "state" else _HEADS_OF_GOVERNMENT)
        return 2 if alike else 0
    if not (same or alike) or (wanted.owner and known.owner and not alike_owner(wanted.owner, known.owner)):
        return 0
    if wanted.modifiers and known.modifiers:
        if not (wanted.modifiers <= known.modifiers or known.modifiers <= wanted.modifiers):
            return 0
    elif wanted.modifiers and not known.modifiers and not wanted.owner and same:
        return 1 if wanted.modifiers <= set(known.words.casefold().split()) else 0
    return (3 if same else 1) + len(wanted.modifiers & known.modifiers) + (2 if wanted.owner and known.owner else 0)


def alike_owner(one: str, other: str) -> bool:
    """Whether two owners may be one: same words, a part of them, or a country and its adjective."""
    first, second = set(name_words(one)), set(name_words(other))
    return bool(first <= second or second <= first or any(same_country(a, b) for a in first for b in second))


def same_country(one: str, other: str) -> bool:
    """Whether two words are a country and its people, "Osmara" and "Osmaran": one start, an ending of people."""
    if one[:4].casefold() != other[:4].casefold():
        return False
    short, long = sorted((one.casefold(), other.casefold()), key=len)
    if short == long:
        return True
    common = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return common >= 4 and len(short) - common <= 3 and long[common:] in _ADJECTIVE_ENDINGS


_HEADS_OF_STATE = frozenset({"president", "king", "queen", "emperor", "prince"})
_HEADS_OF_GOVERNMENT = frozenset({"premier", "minister", "chancellor"})
_ADJECTIVE_ENDINGS = frozenset("n an ian ean ese ish i ic in ine ite er ans ians s".split())
