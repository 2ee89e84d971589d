"""Origins: which passages are one wording, the first and its copies.

Two reports are copies of one wording where a good part of the shorter one's shingles stands in the other. A sentence is
a copy where half of its shingles stand in one sentence of another report; inside copied reports, where an editor may
have reworded it, half of its words are enough. That accounts are independent cannot be read off words; all that is said
here is that they are separately worded.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeVar

from counterclaim.records import Claim, Origin, Passage, Report
from counterclaim.weighing.agencies import agency_named
from counterclaim.weighing.passages import Passages, Sentence, by_publication, passages

Thing = TypeVar("Thing")

COPIED_REPORT = 0.35
"""Share of the shorter report's shingles that makes two reports copies. In the training stories copies share 0.72 and
more, reports written apart 0.033 at most; below the middle of the two, because copies in life are trimmed harder."""

COPIED_SENTENCE = 0.5
"""Share of the shorter sentence's shingles that makes one sentence a copy of another."""

COPIED_WORDS = 0.5
"""Share of the shorter sentence's words that does so inside copied reports."""

SHORTEST_ALONE = 5
"""Shingles that a sentence must share to be taken for a copy where the rest of its report is not copied."""


def document_origins(reports: Sequence[Report]) -> tuple[tuple[str, ...], ...]:
    """Groups of digests of reports of one wording, earliest first; a report without copies stands alone."""
    cut = [passages(report) for report in by_publication(reports)]
    groups: dict[str, list[str]] = {}
    first_of: dict[str, str] = {}
    for place, later in enumerate(cut):
        copied = [(_containment(earlier.shingles, later.shingles), earlier) for earlier in cut[:place]]
        share, best = max(copied, key=lambda pair: pair[0], default=(0.0, later))
        first_of[later.report] = first_of[best.report] if share >= COPIED_REPORT else later.report
        groups.setdefault(first_of[later.report], []).append(later.report)
    return tuple(tuple(group) for group in groups.values())


def origins(reports: Sequence[Report]) -> tuple[Origin, ...]:
    """Every wording of the reports, sentence by sentence: the first to publish it, and its copies."""
    ordered = by_publication(reports)
    firsts = _first_passages([passages(report) for report in ordered])
    texts = {report.digest: report for report in ordered}
    copies: defaultdict[Passage, list[Passage]] = defaultdict(list)
    for passage, first in firsts.items():
        copies[first].extend([passage] if passage != first else [])
    return tuple(
        Origin(first, tuple(found), _agency([texts[passage.report] for passage in (first, *found)]) if found else None)
        for first, found in copies.items()
    )


def claim_origins(claims: Iterable[Claim], found: Sequence[Origin]) -> dict[str, str]:
    """The origin's id a claim's id, by the sentence in which the longest piece of its content begins."""
    starts: defaultdict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for origin in found:
        for passage in (origin.first, *origin.copies):
            starts[passage.report].append((passage.span.start, passage.span.end, origin.id))
    answer = {}
    for claim in claims:
        inside = [row for row in starts[claim.report] if row[0] <= claim.longest.start < row[1]]
        if inside:
            answer[claim.id] = max(inside)[2]
    return answer


def _first_passages(cut: Sequence[Passages]) -> dict[Passage, Passage]:
    """Of every passage the first one of its wording, which may be itself."""
    holders: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    firsts: dict[Passage, Passage] = {}
    for place, later in enumerate(cut):
        copied = {
            earlier for earlier in range(place) if _containment(cut[earlier].shingles, later.shingles) >= COPIED_REPORT
        }
        for sentence in later.sentences:
            here = Passage(later.report, sentence.span)
            source = _copied_from(sentence, cut, holders, copied)
            firsts[here] = firsts[source] if source else here
        for number, sentence in enumerate(later.sentences):
            for shingle in sentence.shingles:
                holders[shingle].append((place, number))
    return firsts


def _copied_from(
    sentence: Sentence, cut: Sequence[Passages], holders: dict[int, list[tuple[int, int]]], copied: set[int]
) -> Passage | None:
    """The earlier passage that this sentence is a copy of: the one that shares most, and the earliest of those."""
    shared = Counter(holder for shingle in sentence.shingles for holder in holders.get(shingle, ()))
    candidates = dict(shared)
    for place in copied:
        for number, other in enumerate(cut[place].sentences):
            if _containment(other.words, sentence.words) >= COPIED_WORDS:
                candidates.setdefault((place, number), 0)
    best: tuple[float, int, int] | None = None
    for (place, number), count in candidates.items():
        other = cut[place].sentences[number]
        enough = count / max(1, min(len(sentence.shingles), len(other.shingles))) >= COPIED_SENTENCE
        alike = place in copied and _containment(other.words, sentence.words) >= COPIED_WORDS
        if alike or (enough and count >= SHORTEST_ALONE):
            rank = (len(other.words & sentence.words) / len(other.words | sentence.words), -place, -number)
            best = max(best, rank) if best else rank
    if best is None:
        return None
    return Passage(cut[-best[1]].report, cut[-best[1]].sentences[-best[2]].span)


def _containment(one: frozenset[Thing], other: frozenset[Thing]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))


def _agency(reports: Sequence[Report]) -> str | None:
    return next((name for name in map(agency_named, reports) if name), None)
