"""Whom "he", "she", "it" and "they" mean: the best of those met before, by nearness, by role and by kind."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from counterclaim.reading.sentences import index_at
from counterclaim.reading.speakers.cast import Cast, Character
from counterclaim.records import Span, SpeakerKind

#: Weights, set by hand and checked on invented training stories (`python -m bench.speakers`).
_A_SENTENCE_BACK = 1.5
_A_PARAGRAPH_BACK = 1.0
_SPOKE_LAST = 1.5
_SUBJECT = 1.0
_INSIDE_A_CONTENT = 2.5
_UNSURE = 0.5
#: Of the named speakers of 96 invented stories, 54 of 55 whose first name ends in -a are "she", 24 of 28 in -e or -i,
#: 22 of 131 otherwise.
_NAME_ENDS_IN_A = 2.0
_NAME_ENDS_IN_E = 1.0
_NAME_ENDS_OTHERWISE = 1.0
_PLURAL_FOR_ONE = 3.0


@dataclass(frozen=True, slots=True)
class Layout:
    """Where sentences, paragraphs and contents of a text stand; contents in the order of the text."""

    sentences: tuple[Span, ...]
    paragraphs: tuple[Span, ...]
    contents: tuple[Span, ...]

    def inside_content(self, position: int) -> bool:
        """Whether a position stands in words attributed to somebody: in the last content before it, or its elder."""
        at = index_at(self.contents, position)
        return any(one.start <= position < one.end for one in self.contents[max(0, at - 2) : at + 1])


def antecedent(pronoun: str, at: int, cast: Cast, layout: Layout, spoken: Sequence[Character]) -> Character | None:
    """The character that a pronoun at `at` means; None where nobody fits.

    `spoken` are the speakers of the attributions before it, in the order of the text.
    """
    best: tuple[float, Character] | None = None
    for one in cast:
        cost = _unfit(pronoun, one)
        where = _last_before(one.met, at)
        if cost is None or where is None:
            continue
        score = -cost - _distance(where, at, layout)
        score += _SPOKE_LAST if spoken and spoken[-1] is one else 0.0
        score += _SUBJECT if layout.sentences[index_at(layout.sentences, where)].start >= where - 4 else 0.0
        score -= _INSIDE_A_CONTENT if layout.inside_content(where) else 0.0
        if best is None or score > best[0]:
            best = (score, one)
    return best[1] if best else None


def fits(pronoun: str, one: Character) -> bool:
    """Whether a pronoun can mean a character at all, by number, kind and gender."""
    return _unfit(pronoun, one) is not None


def _unfit(pronoun: str, one: Character) -> float | None:
    """What speaks against a character for a pronoun; None where it cannot be meant."""
    body = one.kind is SpeakerKind.BODY
    if one.unsure and one.gender in {None, pronoun} and pronoun != "they":
        return _UNSURE + (0.0 if pronoun == "it" or one.gender else _name_against(pronoun, one))
    several = one.plural or one.kind is SpeakerKind.GROUP
    if pronoun in {"he", "she"}:
        if body or several or one.kind is SpeakerKind.DOCUMENT or (one.gender and one.gender != pronoun):
            return None
        return 0.0 if one.gender else _name_against(pronoun, one)
    if pronoun == "it":
        return None if several or one.kind in {SpeakerKind.PERSON, SpeakerKind.UNNAMED} else 0.0
    if pronoun == "they":
        return 0.0 if several else _PLURAL_FOR_ONE * (0.5 if body else 1.0)
    return 0.0


def _name_against(pronoun: str, one: Character) -> float:
    """What a first name's ending says against a pronoun: only a leaning, which nearness can outweigh."""
    words = one.name.split()
    if not one.named or len(words) < 2:
        return 0.0
    ending = words[0][-1].casefold()
    if ending == "a":
        return _NAME_ENDS_IN_A if pronoun == "he" else 0.0
    if ending in "ei":
        return _NAME_ENDS_IN_E if pronoun == "he" else 0.0
    return _NAME_ENDS_OTHERWISE if pronoun == "she" else 0.0


def _last_before(met: Sequence[int], at: int) -> int | None:
    count = bisect_right(met, at - 1)
    return met[count - 1] if count else None


def _distance(where: int, at: int, layout: Layout) -> float:
    sentences = index_at(layout.sentences, at) - index_at(layout.sentences, where)
    paragraphs = index_at(layout.paragraphs, at) - index_at(layout.paragraphs, where)
    return _A_SENTENCE_BACK * sentences + _A_PARAGRAPH_BACK * paragraphs
