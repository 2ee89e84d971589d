"""Scores of games, odds and votes in pairs: "won 3-2", "7-0"; and lists that number their lines: "1. ", "(3)"."""

from __future__ import annotations

from counterclaim.reading.figures.numbers import HYPHENS
from counterclaim.reading.figures.phrases import Phrase
from counterclaim.reading.figures.tokens import Tokens, abuts, at


def refuses(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether the number is one half of a score, or numbers a line."""
    if phrase.sort != "number" or tokens[phrase.first].kind != "numeral":
        return False
    for mark, other in ((phrase.end, phrase.end + 1), (phrase.first - 1, phrase.first - 2)):
        tight = abuts(tokens, max(mark, other)) and abuts(tokens, min(mark, other) + 1)
        if at(tokens, mark).text in HYPHENS and at(tokens, other).kind == "numeral" and tight:
            return True
    return at(tokens, phrase.first - 1).kind == "break" and at(tokens, phrase.end).text in {".", ")"}
