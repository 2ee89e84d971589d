"""What the page of a story needs beside its dossier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from counterclaim.records import Claim
from counterclaim.showing import wording
from counterclaim.showing.dossier import Dossier, Material
from counterclaim.showing.dossier.said import folded, speaker_view
from counterclaim.showing.dossier.views import DisputeView, FigureGroup, ReportView
from counterclaim.showing.web.drawings import FigureScale, TimeScale
from counterclaim.showing.web.map import Map, Marked, marked

#: Signs that the style sheet has for parties; with more parties they come round again, and the name tells them apart.
SIGNS = 7
#: Characters of a claim in a list of links.
LENGTH = 160


def colours(parties: tuple[str, ...]) -> dict[str, str]:
    """A sign for each party, by the order of first publication."""
    return {party: f"p{number % SIGNS}" for number, party in enumerate(parties)}


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A claim as a line of a list."""

    id: str
    report_id: str
    words: str
    by: str


@dataclass(frozen=True)
class StoryPage:
    """Look-ups that the template makes."""

    material: Material
    dossier: Dossier

    def report(self, number: int) -> ReportView:
        """The report cited under a number."""
        return self.dossier.reports[number - 1]

    def dispute(self, number: int) -> DisputeView:
        """The dispute of a number."""
        return self._disputes[number]

    def colour(self, party: str | None) -> str:
        """The class that gives a party its sign; "" where the party is not known."""
        return self._colours.get(party, "") if party else ""

    @staticmethod
    def scale(group: FigureGroup) -> FigureScale:
        """The scale that a group's figures share."""
        return FigureScale.of(group)

    @cached_property
    def days(self) -> TimeScale:
        """The scale that the timeline's entries share."""
        return TimeScale.of(self.dossier.timeline)

    @cached_property
    def places(self) -> Marked:
        """The places on the map, and those that no table knows; of claims in one wording the first published."""
        return marked(copies[0] for copies in folded(self.material, self.material.claims))

    @cached_property
    def map(self) -> Map | None:
        """The map of the story's places; None where none of them is known."""
        return Map(self.places.marks) if self.places.marks else None

    def mentioned(self, claims: Iterable[str]) -> tuple[Mentioned, ...]:
        """Claims of these ids as lines of a list."""
        return tuple(self._mentioned(claim) for claim in self.material.claims_of(claims))

    @property
    def unplaced(self) -> tuple[tuple[str, tuple[Mentioned, ...]], ...]:
        """Claims that give neither place nor time, no place, no time: every claim in one list at most."""
        groups: dict[str, list[Mentioned]] = {}
        for copies in folded(self.material, self.material.claims):
            claim = copies[0]
            lacking = _lacking(claim)
            if lacking:
                groups.setdefault(lacking, []).append(self._mentioned(claim))
        return tuple((name, tuple(claims)) for name, claims in sorted(groups.items(), reverse=True))

    def _mentioned(self, claim: Claim) -> Mentioned:
        report = self.material.report_by_digest[claim.report]
        words = wording.shortened(wording.words_as_said(claim, report.text), LENGTH)
        return Mentioned(claim.id, report.id, words, speaker_view(self.material, claim).name)

    @cached_property
    def _disputes(self) -> dict[int, DisputeView]:
        return {dispute.number: dispute for dispute in self.dossier.disputes}

    @cached_property
    def _colours(self) -> dict[str, str]:
        return colours(tuple(dict.fromkeys(self._named())))

    def _named(self) -> Iterator[str]:
        yield from self.dossier.head.parties
        yield from (party for dispute in self.dossier.disputes for side in dispute.sides for party in side.parties)


def _lacking(claim: Claim) -> str | None:
    dated = any(moment.earliest is not None for moment in claim.moments)
    if not claim.places and not dated:
        return "without place or time"
    if not claim.places:
        return "with a time and no place"
    return None if dated else "with a place and no time"
