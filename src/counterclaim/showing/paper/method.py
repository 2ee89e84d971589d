"""How reports are read and weighed, and how often that goes wrong, in words for whoever finds the annex on a table.

The rates are those of docs/benchmarks.md; a test holds the two together.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """One measured figure."""

    what: str
    figure: str
    on: str


STEPS = (
    "Each report's bytes are kept untouched with their SHA-256 digest. Its text is taken out of them; notices, "
    "menus and advertisements in it are marked and not read.",
    "A trained model finds who is said to say what: the words, their source, and the word that joins them. A "
    "claim's words are a stretch of the report's text, and the numbers beside it say which, in code points from "
    "0.",
    "Speakers are joined by name, office and pronoun. A speaker is given a party only where a text says for whom "
    "he speaks. Numbers and times are taken as the words commit to them.",
    "Passages of one wording are found by comparing sequences of words. Claims of different wording are called "
    "separately worded; that two accounts are independent cannot be read off their words, and is not said.",
    "Claims of a story are compared in pairs, by rules for numbers, denials and times and by a second trained "
    "model. Claims that cannot all be true make a dispute. Its sides stand in the order in which they were "
    "published.",
    "Nothing here says who is right. The more stand on a side, the more have said it, and no more than that.",
)
"""What was done, in order."""

MEASURED = (
    Rate("claims found, words overlapping (F1)", "85.4", "PolNeAR, development part, news in English"),
    Rate("claims found with source and joining word, words overlapping (F1)", "80.1", "the same"),
    Rate("speaker right, of the claims found", "94.8", "22 invented stories"),
    Rate("stance right (asserts, denies, promises, demands, doubts)", "91.2", "the same"),
    Rate("figures (F1)", "95.2", "the same"),
    Rate("pairs told to contradict each other that do (precision)", "39.6", "the same, read from the text"),
    Rate("contradicting pairs that are told (recall)", "25.6", "the same, read from the text"),
    Rate("pairs that look like contradictions and are none, left alone", "88.1", "the same, read from the text"),
)
"""Measured on texts that nothing was trained on, in hundredths."""
