"""People under code names: their names looked for in everything that is shown, and written over.

In the words of a report a name is written over letter for letter, so that every offset stays what it was; where a
speaker is named, the code name alone stands. A name is looked for whole and, unless a person decided otherwise, by each
of its parts, in any case, with or without accents, and as addresses write it.
"""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from typing import Any, TypeVar
from urllib.parse import quote

from counterclaim.ledger.deciding.rulings import Rulings, plain_value
from counterclaim.records import Claim, Report, Speaker, Utterance

FILLING = "·"
"""What the rest of a name is written over with."""
COVERED = "█"
"""What a name is written over with that is too short for its code name."""

_BETWEEN = r"(?:%[0-9A-Fa-f]{2}|[\W_])*"
_APOSTROPHES = "'’ʼ‘`"
#: Parts of names that are too common to be looked for alone; so are those of one or two letters.
_PARTICLES = frozenset("von van der den del della dos bin ibn abu umm the and los las".split())

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class ReportUnderCodeNames(Report):
    """A report with names written over; it keeps the identity of the report as it came."""

    kept_digest: str = ""

    @property
    def digest(self) -> str:
        """The digest of the report as it came."""
        return self.kept_digest


@dataclass(frozen=True, slots=True)
class Protected:
    """One person and the forms in which reports write the name."""

    code: str
    names: tuple[str, ...]
    #: Whether the parts of the names are looked for as well.
    parts: bool = True


def protected(rulings: Rulings) -> tuple[Protected, ...]:
    """The people whom decisions in force protect, in the order in which they were protected."""
    found = []
    for each in rulings.of_kind("protect"):
        value = plain_value(each)
        found.append(Protected(each.about, tuple(value["names"]), value.get("parts", True)))
    return tuple(found)


@dataclass(frozen=True)
class CodeNames:
    """Writes code names over names, in text and in records."""

    people: tuple[Protected, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.people)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        whole = [(form, number) for number, person in enumerate(self.people) for form in map(_whole, person.names)]
        parts = [
            (form, number)
            for number, person in enumerate(self.people)
            if person.parts
            for part in dict.fromkeys(part for name in person.names for part in _parts(name))
            for form in (_alone(part),)
        ]
        whole.sort(key=lambda each: -len(each[0]))
        alternatives = [f"(?P<p{at}_{number}>{form})" for at, (form, number) in enumerate((*whole, *parts))]
        return re.compile("|".join(alternatives), re.IGNORECASE)

    def occurs_in(self, text: str) -> bool:
        """Whether a protected person is named there."""
        return bool(self.people) and self._pattern.search(text) is not None

    def occur_in(self, text: str) -> bool:
        """Whether a code name, or a piece of one, may stand there."""
        folded = text.casefold()
        codes = [person.code.casefold() for person in self.people]
        return any(code in folded or any(word in code for word in folded.split()) for code in codes)

    def text(self, text: str) -> str:
        """The text with names written over, as long as it was."""
        if not self.people:
            return text
        return self._pattern.sub(lambda found: _over(self._code(found), len(found.group())), text)

    def name(self, name: str) -> str:
        """A name of somebody or something, where no offsets count: the code name stands as it is."""
        if not self.people:
            return name
        return self._pattern.sub(lambda found: self._code(found), name)

    def _code(self, found: re.Match[str]) -> str:
        return self.people[int((found.lastgroup or "").rpartition("_")[2])].code

    def speaker(self, speaker: Speaker) -> Speaker:
        """The speaker under the code name; a speaker of whom nothing is protected comes back as he is."""
        return replace(
            speaker,
            name=self.name(speaker.name),
            names=tuple(dict.fromkeys(map(self.name, speaker.names))),
            offices=tuple(map(self.name, speaker.offices)),
            party=None if speaker.party is None else self.name(speaker.party),
            party_because=None if speaker.party_because is None else self.name(speaker.party_because),
        )

    def over(self, value: Value) -> Value:
        """The same record, mapping, tuple or text with every name in it written over."""
        return value if not self.people else self._over(value)

    def _over(self, value: Any) -> Any:
        if isinstance(value, str) and not isinstance(value, Enum):
            return self.text(value)
        if isinstance(value, tuple):
            return tuple(map(self._over, value))
        if isinstance(value, list):
            return list(map(self._over, value))
        if isinstance(value, Mapping):
            return {self._over(key): self._over(item) for key, item in value.items()}
        if isinstance(value, Speaker):
            return self.speaker(value)
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return self._record_over(value)
        return value

    def _record_over(self, record: Any) -> Any:
        changed = {
            field.name: new
            for field in dataclasses.fields(record)
            if (new := self._over(old := getattr(record, field.name))) is not old and new != old
        }
        if not changed:
            return record
        if isinstance(record, Report):
            return self._report(record, changed)
        made = replace(record, **changed)
        return _with_speakers_id(made) if isinstance(made, Claim) else made

    @staticmethod
    def _report(report: Report, changed: dict[str, Any]) -> Report:
        fields = {field.name: getattr(report, field.name) for field in dataclasses.fields(Report)}
        return ReportUnderCodeNames(**{**fields, **changed}, kept_digest=report.digest)


def _with_speakers_id(claim: Claim) -> Claim:
    """A speaker's id is made from the name, so what refers to it has to follow."""
    utterance: Utterance | None = claim.utterance
    if utterance is None or claim.speaker is None or not utterance.speaker.startswith("s-"):
        return claim
    return replace(claim, utterance=replace(utterance, speaker=claim.speaker.id))


def _over(code: str, length: int) -> str:
    return COVERED * length if length < len(code) else code + FILLING * (length - len(code))


def _words(name: str) -> list[str]:
    return [word for word in re.split(r"[\s\-‐‑–_.,]+", name.strip()) if word]


def _parts(name: str) -> list[str]:
    words = _words(name)
    return [word for word in words if len(words) == 1 or (len(word) > 2 and word.casefold() not in _PARTICLES)]


def _whole(name: str) -> str:
    """The whole name, its parts with anything or nothing between; one word stands alone."""
    words = _words(name)
    if len(words) == 1:
        return _alone(words[0])
    return _BETWEEN.join(map(_form, words))


def _alone(part: str) -> str:
    """One part of a name, no piece of a longer word."""
    return rf"(?<![^\W_])(?:{_form(part)})(?![^\W_])|(?<=%[0-9A-Fa-f][0-9A-Fa-f])(?:{_form(part)})(?![^\W_])"


def _form(word: str) -> str:
    """Every way in which one word may be written."""
    plain = "".join(each for each in unicodedata.normalize("NFKD", word) if not unicodedata.combining(each))
    forms: Iterable[str] = (word, unicodedata.normalize("NFC", word), unicodedata.normalize("NFD", word), plain)
    written = {form for form in forms if form}
    escaped = {quote(form) for form in written if not form.isascii()}
    ways = sorted({*map(_with_apostrophes, written), *map(re.escape, escaped)}, key=lambda way: (-len(way), way))
    return "(?:" + "|".join(ways) + ")"


def _with_apostrophes(word: str) -> str:
    return "".join(f"[{_APOSTROPHES}]?" if each in _APOSTROPHES else re.escape(each) for each in word)
