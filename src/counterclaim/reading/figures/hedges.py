"""How numbers are hedged: tables of the words before and behind them, and what each does to the bounds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from counterclaim.reading.figures.bounds import Bounds
from counterclaim.reading.figures.tokens import QUOTATION_MARKS, Tokens, at, word_before
from counterclaim.reading.figures.vocabulary import words

Effect = Callable[[Bounds], Bounds]

_BEFORE: dict[Effect, tuple[str, ...]] = {
    Bounds.as_said: (
        "about", "around", "some", "roughly", "approximately", "circa", "perhaps", "maybe", "possibly", "probably",
        "an estimated", "estimated", "close to", "in the region of", "in the order of", "on the order of",
        "something like", "more or less", "exactly", "precisely", "just", "only", "a mere", "fully", "almost exactly",
        "a total of", "as few as", "barely", "a good", "say", "an average of",
    ),
    Bounds.at_least: (
        "at least", "no fewer than", "not fewer than", "no less than", "not less than", "a minimum of", "upward of",
        "upwards of", "at the very least", "at a minimum",
    ),
    Bounds.more_than: (
        "more than", "over", "well over", "just over", "a little over", "slightly over", "above", "well above",
        "just above", "in excess of", "exceeding", "greater than", "well more than", "a little more than",
        "slightly more than", "far more than", "many more than", "much more than", "better than", "north of",
    ),
    Bounds.at_most: (
        "up to", "at most", "no more than", "not more than", "as many as", "as much as", "a maximum of", "at the most",
    ),
    Bounds.fewer_than: (
        "fewer than", "less than", "under", "below", "not quite", "just under", "a little under", "slightly under",
        "well under", "just below", "well below", "a little less than", "slightly less than", "slightly fewer than",
        "far fewer than", "far less than", "just short of", "nearly", "almost", "approaching",
        "very nearly",
    ),
}  # fmt: skip

_AFTER: dict[Effect, tuple[str, ...]] = {
    Bounds.as_said: ("or so", "or thereabouts", "give or take", "in total", "in all"),
    Bounds.at_least: ("or more", "at least", "or upwards", "and more", "and counting", "+", "plus"),
    Bounds.at_most: ("or fewer", "or less", "at most", "at the most", "or under"),
    Bounds.decade: ("- odd", "odd"),
}

_LONGEST = 5
_EFFECTS_BEFORE = {tuple(words.split()): effect for effect, all_words in _BEFORE.items() for words in all_words}
_EFFECTS_AFTER = {tuple(words.split()): effect for effect, all_words in _AFTER.items() for words in all_words}

#: "flew over three borders" crosses them, and counts no more than three.
_MOVES_OVER = words(
    "carry carried carries climb climbed cross crossed drive driven drove flew flies fly flying fired jumped"
    " marched pass passed passing ran roll rolled spread stretch stretched stretches"
)


@dataclass(frozen=True, slots=True)
class Hedge:
    """Hedging words: the tokens [first, end) and what they do."""

    first: int
    end: int
    effect: Effect


def hedge_before(tokens: Tokens, first: int) -> Hedge | None:
    """The longest hedge that ends at the token `first`, quotation marks between them aside."""
    end = word_before(tokens, first - 1) + 1
    for length in range(_LONGEST, 0, -1):
        words = tuple(at(tokens, index).lower for index in range(end - length, end))
        effect = _EFFECTS_BEFORE.get(words)
        if effect is not None and not _is_movement(tokens, end - length):
            return Hedge(end - length, first, effect)
    return None


def hedge_after(tokens: Tokens, end: int) -> Hedge | None:
    """The longest hedge that begins at the token `end`."""
    for length in range(3, 0, -1):
        words = tuple(at(tokens, index).lower for index in range(end, end + length))
        effect = _EFFECTS_AFTER.get(words)
        if effect is not None:
            return Hedge(end, end + length, effect)
    return None


def _is_movement(tokens: Tokens, index: int) -> bool:
    return at(tokens, index).lower == "over" and at(tokens, index - 1).lower in _MOVES_OVER


def without_marks(text: str) -> str:
    """Hedging words as written, without the quotation marks that stood between."""
    return " ".join("".join(" " if letter in QUOTATION_MARKS else letter for letter in text).split())
