"""Passages: the sentences of a report, with the words and shingles by which one is known as a copy of another."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from counterclaim.records import Report, Span
from counterclaim.weighing.shingles import SHINGLE, shingle_hashes, words

_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s)|\n\s*\n")
_ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Capt|Sgt|Gov|Sen|Rep|Prof|No|vs|etc)|\b[A-Z])\.$")
_LATE = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a report without what was marked as debris."""

    span: Span
    words: frozenset[str]
    shingles: frozenset[int]


@dataclass(frozen=True, slots=True)
class Passages:
    """A report cut into sentences, in the order of the text."""

    report: str
    sentences: tuple[Sentence, ...]
    shingles: frozenset[int]

    def at(self, offset: int) -> int | None:
        """The number of the sentence that holds this offset, or begins last before it; None before the first."""
        place = bisect_right([sentence.span.start for sentence in self.sentences], offset) - 1
        return place if place >= 0 else None


def passages(report: Report) -> Passages:
    """Cut a report into its passages."""
    read = words(report.text, [piece.span for piece in report.debris])
    folded = [word.text for word in read]
    starts = [word.start for word in read]
    runs = shingle_hashes(folded)
    found = []
    for span in sentence_spans(report.text):
        first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
        inside = folded[first:last]
        if inside:
            own = runs[first : last - SHINGLE + 1] if len(inside) >= SHINGLE else shingle_hashes(inside)
            found.append(Sentence(span, frozenset(inside), frozenset(own)))
    return Passages(report.digest, tuple(found), frozenset(runs))


def sentence_spans(text: str) -> list[Span]:
    """The sentences of a text, paragraph ends always ending one; white space at both ends left out."""
    spans, start = [], 0
    for end in [*_ends(text), len(text)]:
        piece = text[start:end]
        left = start + len(piece) - len(piece.lstrip())
        right = start + len(piece.rstrip())
        if right > left:
            spans.append(Span(left, right))
        start = end
    return spans


def by_publication(reports: Sequence[Report]) -> list[Report]:
    """Earliest first, undated last, and of one moment in the order of their digests; each report once."""
    once = {report.digest: report for report in reports}
    return sorted(once.values(), key=publication_order)


def publication_order(report: Report) -> tuple[datetime, str]:
    """What puts reports in an order that does not depend on when they were handed in."""
    return (report.published.earliest() if report.published else _LATE, report.digest)


def _ends(text: str) -> list[int]:
    return [
        match.end()
        for match in _SENTENCE_END.finditer(text)
        if match.group()[0] == "\n" or not _ABBREVIATION.search(text, max(0, match.start() - 6), match.start() + 1)
    ]
