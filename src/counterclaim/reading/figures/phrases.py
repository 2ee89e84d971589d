"""Number phrases: plain numbers, vague plurals, fractions, and ranges of these, each with its bounds."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from counterclaim.reading.figures.bounds import Bounds
from counterclaim.reading.figures.number_words import FRACTIONS, VAGUE_BY_SCALE, VAGUE_COUNTS, VAGUE_PLURALS
from counterclaim.reading.figures.numbers import HYPHENS, Number, read_number
from counterclaim.reading.figures.tokens import Tokens, abuts, at, word_after
from counterclaim.reading.figures.vocabulary import words


@dataclass(frozen=True, slots=True)
class Phrase:
    """The tokens [first, end), what they commit to, and what sort of number phrase they are."""

    first: int
    end: int
    bounds: Bounds
    #: "number", "range", "vague", "fraction" or "none".
    sort: str
    #: The words that make it vague: "a few", "several"; None elsewhere.
    vague: str | None = None


def read_phrase(tokens: Tokens, index: int) -> Phrase | None:
    """The longest number phrase that begins at the token `index`, hedges left out; None where none does."""
    return (
        _read_between(tokens, index)
        or _read_vague(tokens, index)
        or _read_fraction(tokens, index)
        or _read_range(tokens, index)
        or _read_plain(tokens, index)
    )


def _read_plain(tokens: Tokens, index: int) -> Phrase | None:
    number = read_number(tokens, index)
    return None if number is None else Phrase(number.first, number.end, Bounds.exactly(number.value), "number")


def _read_vague(tokens: Tokens, index: int) -> Phrase | None:
    word = at(tokens, index).lower
    if word in {"tens", "hundreds"} and at(tokens, index + 1).lower == "of":
        factor, bounds = (10 if word == "tens" else 100), VAGUE_PLURALS.get(at(tokens, index + 2).lower)
        if bounds is not None and bounds[0] >= 2_000:
            low, high = bounds[0] * factor, (bounds[1] + 1) * factor - 1
            return Phrase(index, index + 3, Bounds(Fraction(low), Fraction(high)), "vague")
    if word in VAGUE_PLURALS:
        return _vague(index, index + 1, word, None)
    start = index + 1 if word == "a" else index
    counting, scale = at(tokens, start).lower, at(tokens, start + 1).lower
    if counting == "couple" and word == "a":
        return _read_couple(tokens, index)
    if counting not in VAGUE_COUNTS or scale not in VAGUE_BY_SCALE or (word == "a") != (counting == "few"):
        return None
    if counting == "some":
        return None
    hedge = " ".join(token.text for token in tokens[index : start + 1])
    return _vague(index, start + 2, VAGUE_BY_SCALE[scale], hedge)


def _vague(first: int, end: int, plural: str, hedge: str | None) -> Phrase:
    low, high = VAGUE_PLURALS[plural]
    return Phrase(first, end, Bounds(Fraction(low), Fraction(high)), "vague", hedge)


def _read_couple(tokens: Tokens, index: int) -> Phrase | None:
    """A couple of hundred, a couple of people: two of them. "A couple" alone is a pair of people, no figure."""
    if at(tokens, index + 2).lower != "of":
        return None
    scaled = read_number(tokens, index + 3)
    word = at(tokens, index + 3).lower
    if scaled is None and word in VAGUE_BY_SCALE:
        low, _ = VAGUE_PLURALS[VAGUE_BY_SCALE[word]]
        return Phrase(index, index + 4, Bounds.exactly(low), "vague", "a couple of")
    if at(tokens, index + 3).kind != "word":
        return None
    return Phrase(index, index + 2, Bounds.exactly(2), "vague", "a couple")


def _read_fraction(tokens: Tokens, index: int) -> Phrase | None:
    """Parts of a whole, in per cent: "half of", "a third of", "three quarters of"."""
    word, number = at(tokens, index).lower, None
    name = index + 1
    if word == "half":
        name = index
    elif word not in {"a", "one"}:
        number = read_number(tokens, index)
        if number is None or number.value >= 100:
            return None
        name = number.end + 1 if at(tokens, number.end).text in HYPHENS else number.end
    part = FRACTIONS.get(at(tokens, name).lower) or (FRACTIONS.get(at(tokens, name).lower[:-1]) if number else None)
    if part is None or at(tokens, name + 1).lower != "of":
        return None
    share = Fraction(part[0], part[1]) * (number.value if number else 1)
    return Phrase(index, name + 1, Bounds.exactly(share * 100), "fraction") if share <= 1 else None


def _read_between(tokens: Tokens, index: int) -> Phrase | None:
    """Between 15 and 18; the word "between" belongs to the phrase."""
    if at(tokens, index).lower != "between":
        return None
    phrase = _read_range(tokens, index + 1, joints=frozenset({"and"}))
    return Phrase(index, phrase.end, phrase.bounds, "range") if phrase else None


#: "rose from 12 to 15" tells two counts and no range.
_CHANGES = words(
    "rose risen rising fell fallen falling raised raise revised cut grew grown jumped dropped increased decreased"
    " climbed slid sank lowered reduced changed went gone up down corrected amended doubled trimmed slashed swelled"
)
_REACH_OF_CHANGE = 9


def is_change(tokens: Tokens, index: int) -> bool:
    """Whether the number here is where a count came from."""
    if at(tokens, index - 1).lower != "from":
        return False
    return any(at(tokens, index - back).lower in _CHANGES for back in range(2, _REACH_OF_CHANGE))


_JOINTS = frozenset({"to", "or"})


def _read_range(tokens: Tokens, index: int, *, joints: frozenset[str] = _JOINTS) -> Phrase | None:
    lower = read_number(tokens, index)
    if lower is None or is_change(tokens, index):
        return None
    joint = skip_unit_sign(tokens, lower.end)
    hyphen = at(tokens, joint).text in HYPHENS and abuts(tokens, joint + 1)
    if not hyphen and at(tokens, joint).lower not in joints:
        return None
    upper = read_number(tokens, skip_currency(tokens, joint + 1))
    if upper is None or _is_date_like(tokens, lower, upper) or at(tokens, joint + 1).lower in {"a", "one", "half"}:
        return None
    low = lower.value
    if lower.scale == 1 and upper.scale > 1 and low < upper.value / upper.scale:
        low *= upper.scale
    if low >= upper.value or (at(tokens, joint).lower == "or" and not _neighbours(low, upper.value)):
        return None
    return Phrase(index, upper.end, Bounds(low, upper.value), "range")


def skip_unit_sign(tokens: Tokens, index: int) -> int:
    """Past a per cent sign or words between the ends of a range: "10% to 12%"."""
    if at(tokens, index).text == "%" or at(tokens, index).lower == "percent":
        return index + 1
    if at(tokens, index).lower == "per" and at(tokens, index + 1).lower == "cent":
        return index + 2
    return index


def skip_currency(tokens: Tokens, index: int) -> int:
    """Past a currency sign: "$10 to $12"."""
    index = word_after(tokens, index)
    return index + 1 if at(tokens, index).text in {"$", "€", "£", "¥"} else index


def _neighbours(low: Fraction, high: Fraction) -> bool:
    """Whether "or" joins a guess, as in "two or three", and not two alternatives."""
    return high <= low * 2


def _is_date_like(tokens: Tokens, lower: Number, upper: Number) -> bool:
    """Whether the ends are years, or pieces of 2031-05-03, and no range of counts."""
    years = [len(tokens[number.first].text) == 4 and number.bare_numeral for number in (lower, upper)]
    return all(years) or at(tokens, upper.end).text in HYPHENS or at(tokens, lower.first - 1).text in HYPHENS
