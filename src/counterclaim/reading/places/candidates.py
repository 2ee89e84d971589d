"""Place expressions in a text: which words may name a place, before anything is looked up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from counterclaim.records import Span

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|W\.Va\.|[^\W\d_][\w’'\-]*(?:\.(?=[^\W\d_]))?|\d+\w*")

#: Words that make the name before them (or after them) a place of its own.
_FACILITIES = """
    Road Street Avenue Drive Lane Boulevard Highway Bridge Airport Station Stadium Square Park Hospital
    Cemetery Harbour Harbor Port Dam Prison Palace Cathedral Mosque Monastery University Camp Base
    Barracks Refinery Mine Tunnel Canal
    """
_NATURAL = """
    River Lake Mountain Mountains Hill Hills Valley Bay Island Islands Sea Ocean Desert Forest Peninsula
    Strait Gulf Creek
    """
_DISTRICTS = "County Parish Township Borough District Province Oblast Governorate Prefecture Region Municipality State"
FACILITY_WORDS = frozenset(_FACILITIES.split())
NATURAL_WORDS = frozenset(_NATURAL.split())
DISTRICT_WORDS = frozenset(_DISTRICTS.split())

#: Words after a place's name with which it still means the place ("Alder police", "Alder City Council").
_BODY_WORDS = frozenset(
    """
    Police Sheriff Council School Schools High Fire City Town Department Board Chamber University
    College Hospital Court Post Times Herald News Star Gazette Journal Central Medical Public Community
    International National Airport Club United Government Ministry Parliament Army Mayor Governor State
    County
    """.split()
)
_LEADING = frozenset("in at from near of to around outside between across for through toward towards via into".split())
_TITLES = frozenset(
    "Mr Mrs Ms Dr Sir Judge Captain Sgt Sergeant Officer Lt Chief Coach Senator Rep Sen Deputy President".split()
)
_SMALL = frozenset("of the de la le du el al am an der sur upon in on and y".split())
#: Words that name towns somewhere, and in English text never do.
_FUNCTION_WORDS = frozenset(
    """
    the a an this that these those he she it we they you i his her its our their my your and or but if of in on at by as
    so to no not all some many most more both each every who what when where why how there here then now one two three
    four five six seven eight nine ten mr mrs ms dr god sun may june march monday tuesday wednesday thursday friday
    saturday sunday january february april july august september october november december
    """.split()
)
LONGEST = 5


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the text with its place."""

    span: Span
    text: str
    first_in_sentence: bool

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


def words(text: str) -> tuple[Word, ...]:
    """All words of a text, possessive endings cut off."""
    found = []
    end_before = -1
    for match in _WORD.finditer(text):
        piece = re.sub(r"[’']s?$", "", match.group())
        if not piece:
            continue
        between = text[end_before : match.start()] if end_before >= 0 else "."
        first = bool(re.search(r"[.!?:;]|\n\s*\n|[“\"]", between))
        found.append(Word(Span(match.start(), match.start() + len(piece)), piece, first))
        end_before = match.end()
    return tuple(found)


def runs(row: tuple[Word, ...], text: str) -> Iterator[tuple[int, int]]:
    """Every stretch of up to five words that may name a place: its first and last word bear capitals."""
    for begin, word in enumerate(row):
        if not word.capital:
            continue
        for end in range(begin + 1, min(begin + LONGEST, len(row)) + 1):
            last = row[end - 1]
            if end - begin > 1 and not re.fullmatch(
                r"[  \-]|, (?=D\.?C)", text[row[end - 2].span.end : last.span.start]
            ):
                break
            if last.capital and not (end - begin == 1 and last.text.lower() in _FUNCTION_WORDS):
                yield begin, end
            elif last.capital:
                continue
            elif last.text not in _SMALL:
                break


def is_part_of_name(row: tuple[Word, ...], begin: int, end: int, text: str) -> bool:
    """Whether the stretch looks like a piece of a longer name of something else: "Tom Alder", "Alder Brothers"."""
    before = row[begin - 1] if begin else None
    after = row[end] if end < len(row) else None
    if before is not None and text[before.span.end : row[begin].span.start] in {" ", ". "}:
        if before.text in _TITLES:
            return True
        if before.capital and not before.first_in_sentence and text[before.span.end : row[begin].span.start] == " ":
            return before.text not in _BODY_WORDS
    if after is not None and after.capital and text[row[end - 1].span.end : after.span.start] == " ":
        led = before is not None and before.text.lower() in _LEADING
        return not led and after.text not in _BODY_WORDS | DISTRICT_WORDS | FACILITY_WORDS | NATURAL_WORDS
    return False
