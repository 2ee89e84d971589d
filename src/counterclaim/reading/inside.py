"""What grammars and the gazetteer find in a report's text, and which of it stands inside a claim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from counterclaim.reading.figures import figures
from counterclaim.reading.moments import moments
from counterclaim.reading.places.finding import places
from counterclaim.reading.places.gazetteer import Places
from counterclaim.records import Figure, Moment, Place, Report, Span


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


Item = TypeVar("Item", bound=_Placed)


@dataclass(frozen=True, slots=True)
class Inside:
    """Figures, moments and places of one report, in the order of its text."""

    figures: tuple[Figure, ...]
    moments: tuple[Moment, ...]
    places: tuple[Place, ...]


def inside_of(
    report: Report,
    text: str,
    gazetteer: Places,
    *,
    named: Sequence[Span] = (),
    people: Sequence[Span] = (),
    bodies: Sequence[Span] = (),
) -> Inside:
    """Find them all in `text`, the readable text of the report; moments are resolved against its publication."""
    published = report.published.earliest() if report.published else None
    return Inside(
        figures=figures(text),
        moments=moments(text, published=published),
        places=places(text, gazetteer, named=named, people=people, bodies=bodies),
    )


def within(items: Sequence[Item], spans: Sequence[Span]) -> tuple[Item, ...]:
    """Those that stand wholly inside one of the spans."""
    return tuple(item for item in items if any(span.covers(item.span) for span in spans))
