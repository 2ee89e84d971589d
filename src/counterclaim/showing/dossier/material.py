"""The records that a dossier is made from, with the look-ups that its sections share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import Protocol

from counterclaim.records import (
    Claim,
    Dispute,
    Evidence,
    Failure,
    Figure,
    JudgedPair,
    Origin,
    Report,
    Span,
    Story,
)

_END_OF_TIME = datetime.max.replace(tzinfo=UTC)


class FigureFound(Protocol):
    """A figure and where it stands."""

    @property
    def report(self) -> str:
        """Digest of the report."""

    @property
    def claim(self) -> str | None:
        """Id of the claim inside which it stands."""

    @property
    def figure(self) -> Figure:
        """The figure."""


@dataclass(frozen=True)
class Material:
    """Everything that is known of one story."""

    story: Story
    reports: tuple[Report, ...]
    claims: tuple[Claim, ...]
    disputes: tuple[Dispute, ...] = ()
    figures: tuple[FigureFound, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    origins: tuple[Origin, ...] = ()
    pairs: tuple[JudgedPair, ...] = ()
    agreed: tuple[tuple[str, ...], ...] = ()
    #: Origin id a claim id.
    claim_origins: Mapping[str, str] = field(default_factory=dict)
    failures: tuple[Failure, ...] = ()
    #: Reports that were kept and not read, and so belong to no story.
    unread_elsewhere: tuple[Report, ...] = ()
    #: Reports that revise others, each behind the one it revises.
    revised: tuple[tuple[Report, Report], ...] = ()
    #: "as published by 3 May 2031".
    clocks: tuple[str, ...] = ()

    @cached_property
    def reports_in_order(self) -> tuple[Report, ...]:
        """The reports by publication; those without a time last."""
        return tuple(sorted(self.reports, key=lambda report: (earliest(report) or _END_OF_TIME, report.digest)))

    @cached_property
    def report_by_digest(self) -> dict[str, Report]:
        """A report by its digest."""
        return {report.digest: report for report in self.reports}

    @cached_property
    def number_by_digest(self) -> dict[str, int]:
        """The number by which the dossier cites a report, by its digest."""
        return {report.digest: number for number, report in enumerate(self.reports_in_order, start=1)}

    @cached_property
    def claim_by_id(self) -> dict[str, Claim]:
        """A claim by its id."""
        return {claim.id: claim for claim in self.claims}

    def origin_at(self, report: str, span: Span) -> str | None:
        """Id of the origin of the passage that holds a span; None where the span stands in no shared passage."""
        for origin in self.origins:
            passages = (origin.first, *origin.copies)
            if any(passage.report == report and passage.span.covers(span) for passage in passages):
                return origin.id
        return None

    def claims_of(self, ids: Iterable[str]) -> tuple[Claim, ...]:
        """The claims of these ids that the view holds, by publication and place in the report."""
        return self.in_order(self.claim_by_id[each] for each in ids if each in self.claim_by_id)

    def in_order(self, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        """Claims by publication, then by their place in the report."""
        return tuple(sorted(claims, key=lambda claim: (self.number_by_digest.get(claim.report, 0), claim.start)))


def earliest(report: Report) -> datetime | None:
    """The first instant at which a report can have been published; None where it does not say."""
    return report.published.earliest() if report.published else None


def outlet_name(report: Report) -> str:
    """The outlet; "" where it is not known."""
    return report.outlet.name if report.outlet else ""
