"""A report's text cut where something was read in it, so that each piece can say what it was read as."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from counterclaim.records import Claim, Debris, Figure, Moment, Place, Report, Span
from counterclaim.showing import times, wording

CLAIM, SPEAKER, FIGURE, MOMENT, PLACE, FOUND = "claim", "speaker", "figure", "moment", "place", "found"


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that was read, or looked for, in a text."""

    id: str
    kind: str
    spans: tuple[Span, ...]
    words: str
    #: What it was read as, in words.
    read_as: str
    confidence: float | None = None
    made_by: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same marks throughout; none where nothing was read."""

    words: str
    marks: tuple[Mark, ...]
    #: Marks that begin here, whose anchors this piece bears.
    begins: tuple[str, ...]

    @property
    def inmost(self) -> Mark:
        """The shortest thing that stands here."""
        return min(self.marks, key=lambda mark: sum(span.end - span.start for span in mark.spans))

    @property
    def kinds(self) -> str:
        """Every kind of mark here, once."""
        return " ".join(dict.fromkeys(mark.kind for mark in self.marks))


@dataclass(frozen=True, slots=True)
class Block:
    """Text with its pieces, or debris that is folded away."""

    pieces: tuple[Piece, ...] = ()
    debris: Debris | None = None
    words: str = ""


def blocks(report: Report, marks: Iterable[Mark]) -> tuple[Block, ...]:
    """The whole text, in order; nothing is left out."""
    marks, made, at = tuple(marks), [], 0
    for debris in sorted(report.debris, key=lambda piece: piece.span):
        if debris.span.start < at:
            continue  # inside a longer stretch of debris that is shown already
        made.append(Block(tuple(_pieces(report.text, at, debris.span.start, marks))))
        made.append(Block(debris=debris, words=debris.span.cut(report.text)))
        at = debris.span.end
    made.append(Block(tuple(_pieces(report.text, at, len(report.text), marks))))
    return tuple(block for block in made if block.debris or any(piece.words.strip() for piece in block.pieces))


def _pieces(text: str, start: int, end: int, marks: tuple[Mark, ...]) -> Iterator[Piece]:
    here = [(span, mark) for mark in marks for span in mark.spans if span.start < end and start < span.end]
    cuts = sorted({start, end, *(cut for span, _ in here for cut in (span.start, span.end) if start < cut < end)})
    for first, last in pairwise(cuts):
        over = tuple(mark for span, mark in here if span.start <= first and last <= span.end)
        begins = tuple(mark.id for mark in over if mark.spans[0].start == first and mark.kind != SPEAKER)
        yield Piece(text[first:last], tuple(dict.fromkeys(over)), begins)


def of_claim(claim: Claim) -> Iterator[Mark]:
    """The claim's words, and the words for who speaks."""
    party = f", for {claim.party}" if claim.party else ""
    said = f"{wording.teller(claim)}{party}, {wording.verb_of(claim)}"
    yield Mark(claim.id, CLAIM, claim.content, wording.on_one_line(claim.text), said, claim.confidence, claim.made_by)
    if claim.speaker_spans and claim.speaker:
        office = f", {claim.speaker.office}" if claim.speaker.office else ""
        words = claim.speaker_as_written or claim.speaker.name
        means = f"speaker: {claim.speaker.name}{office}{party}"
        yield Mark(claim.id, SPEAKER, claim.speaker_spans, words, means, claim.speaker_confidence, claim.made_by)


def of_figure(figure: Figure, made_by: str) -> Mark:
    """A figure as the words commit to it."""
    of = f" {figure.of}" if figure.of else ""
    read_as = f"figure: {wording.interval(figure)}{of}"
    return Mark(f"f-{figure.span.start}", FIGURE, (figure.span,), figure.text, read_as, figure.confidence, made_by)


def of_moment(moment: Moment, made_by: str) -> Mark:
    """A time expression and what it resolves to."""
    against = f", counted from the {moment.resolved_against}" if moment.resolved_against == "publication" else ""
    read_as = f"time: {times.moment(moment)}{against}"
    return Mark(f"m-{moment.span.start}", MOMENT, (moment.span,), moment.text, read_as, moment.confidence, made_by)


def of_place(place: Place, made_by: str) -> Mark:
    """A place expression and what it resolves to."""
    where = ", ".join(part for part in (place.name, place.within, place.country) if part) or "in no table of places"
    read_as = f"place: {where} ({place.kind.value})"
    return Mark(f"p-{place.span.start}", PLACE, (place.span,), place.text, read_as, place.confidence, made_by)
