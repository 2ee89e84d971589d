"""Numbers that are no figures, a module for each reason.

Each module has one function, `refuses(tokens, phrase)`: True where the number phrase counts nothing. A new reason is a
new module and a line in `REASONS`.
"""

from __future__ import annotations

from collections.abc import Callable

from counterclaim.reading.figures.phrases import Phrase
from counterclaim.reading.figures.refusals import (
    ages,
    calendar,
    clock,
    counterparts,
    durations,
    names,
    pronouns,
    scores,
)
from counterclaim.reading.figures.tokens import Tokens

Refusal = Callable[[Tokens, Phrase], bool]

REASONS: dict[str, Refusal] = {
    "a date or year": calendar.refuses,
    "a time of day": clock.refuses,
    "a duration": durations.refuses,
    "somebody's age": ages.refuses,
    "part of a name": names.refuses,
    "a pronoun": pronouns.refuses,
    "the parties to a matter": counterparts.refuses,
    "the score of a game or a verse": scores.refuses,
}


def refusal_of(tokens: Tokens, phrase: Phrase) -> str | None:
    """Why the phrase is no figure; None where nothing speaks against it."""
    return next((reason for reason, refuses in REASONS.items() if refuses(tokens, phrase)), None)
