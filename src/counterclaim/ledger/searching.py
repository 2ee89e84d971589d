"""Searching reports and the claims in them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from counterclaim.ledger import search, tables
from counterclaim.ledger.answers import Hit
from counterclaim.ledger.clocks import dated_by, so_at
from counterclaim.ledger.clocks import known_by as taken_in_by
from counterclaim.ledger.readings import claim_of
from counterclaim.ledger.reports import of_case, of_story, record_of
from counterclaim.ledger.session import Session
from counterclaim.records import Claim, Report, Span


class Searching(Session):
    """Finding words."""

    def search(
        self,
        words: str,
        limit: int = 20,
        *,
        story: str | None = None,
        case: str | None = None,
        behind: int = 0,
        published_by: datetime | None = None,
        known_by: datetime | None = None,
    ) -> tuple[Hit, ...]:
        """Reports in whose title or text all the words stand, in any form of theirs, best first; one hit a report.

        "Words in quotation marks" stand side by side, and a star ends the beginning of a word; nothing else that
        people type means anything but itself. `behind` leaves out so many of the best.
        """
        terms = search.terms_of(words)
        if not terms:
            return ()
        conditions = []
        if published_by is not None:
            conditions.append(dated_by(published_by))
        if known_by is not None:
            conditions.append(taken_in_by(tables.reports, known_by))
        if story is not None:
            conditions.append(of_story(story, known_by))
        if case is not None:
            conditions.append(of_case(case))
        with self._reading() as connection:
            found = search.found(connection, terms, limit, behind, *conditions)
            claims = _claims_in(connection, [row for row, _ in found], known_by)
        return tuple(_hit(record_of(row), marked, claims.get(row.number, ())) for row, marked in found)


def _claims_in(
    connection: Connection, rows: Iterable[Row[Any]], known: datetime | None
) -> dict[int, tuple[Claim, ...]]:
    """The claims of the reports found, by the report's number."""
    digests = {row.number: row.digest for row in rows}
    query = (
        select(tables.claims, tables.readings.c.report)
        .join(tables.readings, tables.readings.c.number == tables.claims.c.reading)
        .where(tables.readings.c.report.in_(digests), so_at(tables.readings, known))
        .order_by(tables.claims.c.start, tables.claims.c.position)
    )
    found: dict[int, list[Claim]] = {}
    for row in connection.execute(query):
        found.setdefault(row.report, []).append(claim_of(row, digests[row.report]))
    return {number: tuple(claims) for number, claims in found.items()}


def _hit(report: Report, marked: str, claims: tuple[Claim, ...]) -> Hit:
    words = search.best_stretch(search.spans_of(marked), report.text)
    if not words:
        return Hit(report, None, (), " ".join(report.title.split()), ())
    stretch = Span(words[0].start, words[-1].end)
    touched = tuple(claim.id for claim in claims if any(span.overlaps(stretch) for span in claim.content))
    return Hit(report, stretch, words, search.snippet_of(stretch, report.text), touched)
