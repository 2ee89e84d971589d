"""What weighing looks up to find a report's story and its copies; each look-up touches a capped part of the ledger."""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select, update

from counterclaim.errors import LedgerError
from counterclaim.ledger.answers import Profile
from counterclaim.ledger.batches import batched
from counterclaim.ledger.codec import plain_to_json
from counterclaim.ledger.reports import number_of
from counterclaim.ledger.session import Session
from counterclaim.ledger.tables import claim_vectors, fingerprints, profiles, reports, story_reports

COMMON = 500
"""Reports that a fingerprint is noted for at most. Wording that stands in more is boilerplate, or copied so often that
the first 500 lead to the others; without a cap the look-up would grow with the ledger."""

_AT_ONCE = 5_000
"""Values in one query; SQLite takes 32,766."""


_LOOKED_AT = [
    *(profiles.c[name] for name in ("vector", "names", "words", "made_by", "home")),
    *(reports.c[name] for name in ("digest", "published", "title")),
    story_reports.c.story,
]
"""What a report is compared by; not its fingerprints."""


class Profiles(Session):
    """Keeping profiles and vectors, and finding reports by them."""

    def keep_profile(
        self,
        report: str,
        *,
        vector: bytes | None,
        names: Sequence[str],
        fingerprints: Sequence[int],
        words: Sequence[str] | None = None,
        made_by: str | None = None,
    ) -> bool:
        """Keep what a report is found by; False where the very same is kept already. A newer profile takes its place.

        Fingerprints are whole numbers of 64 bits, signed or not. `made_by` says what took the names and words.
        """
        signed = sorted({as_signed(value) for value in fingerprints})
        kept = {
            "vector": vector,
            "names": plain_to_json(list(names)),
            "fingerprints": array("q", signed).tobytes(),
            "words": None if words is None else plain_to_json(list(words)),
            "made_by": made_by,
        }
        with self._writing() as connection:
            number = number_of(connection, report)
            if number is None:
                raise LedgerError(f"keep the report {report} before its profile: {self.place} does not hold it")
            standing = connection.execute(select(profiles).where(profiles.c.report == number)).one_or_none()
            if standing is not None and all(standing._mapping[name] == value for name, value in kept.items()):
                return False
            _replace(connection, number, kept, signed)
        return True

    def reports_sharing(self, fingerprints: Sequence[int], limit: int) -> tuple[tuple[str, int], ...]:
        """Digests of the reports that share most of the fingerprints, and how many; ties in the order of digests."""
        shared: Counter[str] = Counter()
        with self._reading() as connection:
            for some in batched(sorted({as_signed(value) for value in fingerprints}), _AT_ONCE):
                shared.update(_sharing(connection, some))
        ranked = sorted(shared.items(), key=lambda item: (-item[1], item[0]))
        return tuple(ranked[:limit])

    def profiles_between(self, first: datetime, last: datetime) -> tuple[Profile, ...]:
        """Profiles of the reports published from the first moment to the last, both included, by publication.

        A report that gives no time counts from when the ledger took it in, and its `published` is None.
        """
        query = (
            select(*_LOOKED_AT)
            .select_from(profiles)
            .join(reports, reports.c.number == profiles.c.report)
            .outerjoin(story_reports, (story_reports.c.key == reports.c.digest) & story_reports.c.closed.is_(None))
            .where(profiles.c.dated.between(first, last))
            .order_by(profiles.c.dated, reports.c.digest)
        )
        with self._reading() as connection:
            return tuple(_profile_of(row) for row in connection.execute(query))

    def keep_homes(self, homes: Mapping[str, str]) -> None:
        """Keep of each report, by its digest, the digest of the first report of its group."""
        with self._writing() as connection:
            for report, home in sorted(homes.items()):
                number = select(reports.c.number).where(reports.c.digest == report).scalar_subquery()
                connection.execute(update(profiles).where(profiles.c.report == number).values(home=home))

    def keep_claim_vectors(self, vectors: Mapping[str, bytes]) -> None:
        """Keep the vector of each claim, by the claim's id; one that is kept already is replaced."""
        with self._writing() as connection:
            kept = self.claim_vectors(tuple(vectors))
            for some in batched(sorted(claim for claim in vectors if kept.get(claim) != vectors[claim]), _AT_ONCE):
                connection.execute(delete(claim_vectors).where(claim_vectors.c.claim.in_(some)))
                rows = [{"claim": claim, "vector": vectors[claim]} for claim in some]
                connection.execute(claim_vectors.insert(), rows)

    def claim_vectors(self, claims: Sequence[str]) -> dict[str, bytes]:
        """The vectors kept of these claims, by the claim's id; claims without one are left out."""
        with self._reading() as connection:
            return {
                row.claim: row.vector
                for some in batched(sorted(set(claims)), _AT_ONCE)
                for row in connection.execute(select(claim_vectors).where(claim_vectors.c.claim.in_(some)))
            }


def _profile_of(row: Row[Any]) -> Profile:
    return Profile(
        report=row.digest,
        published=row.published,
        vector=row.vector,
        names=tuple(json.loads(row.names)),
        story=row.story,
        title=row.title,
        words=None if row.words is None else tuple(json.loads(row.words)),
        made_by=row.made_by,
        home=row.home,
    )


def _replace(connection: Connection, number: int, kept: Mapping[str, object], signed: list[int]) -> None:
    connection.execute(delete(fingerprints).where(fingerprints.c.report == number))
    connection.execute(delete(profiles).where(profiles.c.report == number))
    dated = select(reports.c.dated).where(reports.c.number == number).scalar_subquery()
    connection.execute(profiles.insert().values(report=number, dated=dated, **kept))
    common = {value for some in batched(signed, _AT_ONCE) for value in _common(connection, some)}
    rows = [{"fingerprint": value, "report": number} for value in signed if value not in common]
    if rows:
        connection.execute(fingerprints.insert(), rows)


def _common(connection: Connection, some: list[int]) -> Sequence[int]:
    """Those of the fingerprints that are noted for as many reports as they may."""
    query = (
        select(fingerprints.c.fingerprint)
        .where(fingerprints.c.fingerprint.in_(some))
        .group_by(fingerprints.c.fingerprint)
        .having(func.count() >= COMMON)
    )
    return connection.scalars(query).all()


def _sharing(connection: Connection, some: list[int]) -> dict[str, int]:
    query = (
        select(reports.c.digest, func.count())
        .join(reports, reports.c.number == fingerprints.c.report)
        .where(fingerprints.c.fingerprint.in_(some))
        .group_by(reports.c.digest)
    )
    return {row[0]: row[1] for row in connection.execute(query.select_from(fingerprints))}


def as_signed(value: int) -> int:
    """As a signed number of 64 bits, which every database has."""
    return value - (1 << 64) if value >= 1 << 63 else value
