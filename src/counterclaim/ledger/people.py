"""What people decided, and who speaks for whom by their word."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select, update

from counterclaim.ledger import tables
from counterclaim.ledger.clocks import known_by as taken_in_by
from counterclaim.ledger.clocks import so_at
from counterclaim.ledger.codec import digest_of_record, from_json, storable, to_json
from counterclaim.ledger.deciding import disputes as over_disputes
from counterclaim.ledger.deciding.rulings import Rulings
from counterclaim.ledger.session import Session
from counterclaim.ledger.tables import decisions, parties
from counterclaim.records import Decision, Dispute, digest_of


class People(Session):
    """Keeping decisions and the list of parties."""

    _known_rulings: tuple[tuple[int, int], Rulings]

    def decide(self, decision: Decision) -> bool:
        """Keep a decision; False where the very same one is kept already."""
        return self._decide(decision)

    def decide_seeing(self, decision: Decision, seen: int) -> tuple[Decision, ...]:
        """Keep a decision made by somebody who saw `seen` decisions about the same thing; those that came meanwhile.

        Nobody's decision is lost: where another person was quicker, both are kept and this one is told of the others.
        """
        with self._writing():
            before = self.rulings().log
            meanwhile = tuple(each for each in before if each.about == decision.about)[seen:]
            self._decide(decision)
        return tuple(each for each in meanwhile if each != decision)

    def _decide(self, decision: Decision) -> bool:
        digest = digest_of_record(decision)
        with self._writing() as connection:
            if connection.execute(select(decisions.c.number).where(decisions.c.digest == digest)).first():
                return False
            connection.execute(decisions.insert().values(**row_of_decision(decision), known=self._clock()))
            self._log(connection, "decision", decision.about, digest)
        return True

    def decisions(self, about: str | None = None, *, known_by: datetime | None = None) -> tuple[Decision, ...]:
        """Decisions in the order in which they were taken in; those about one thing, by its id."""
        query = select(decisions.c.record).where(taken_in_by(decisions, known_by)).order_by(decisions.c.number)
        if about is not None:
            query = query.where(decisions.c.about == storable(about))
        with self._reading() as connection:
            return tuple(from_json(Decision, record) for record in connection.scalars(query))

    def rulings(self, *, known_by: datetime | None = None) -> Rulings:
        """Every decision, names as they are, and what follows from them; for whoever weighs or shows."""
        if known_by is not None:
            return Rulings(People.decisions(self, known_by=known_by))
        with self._reading() as connection:
            last, count = connection.execute(select(func.max(decisions.c.number), func.count(decisions.c.number))).one()
            known: tuple[tuple[int, int], Rulings] | None = getattr(self, "_known_rulings", None)
            if known is None or known[0] != (last, count):  # what was redacted takes decisions away
                known = ((last, count), Rulings(People.decisions(self)) if count else Rulings())
                if self._connection_held() is not None:
                    return known[1]  # what a transaction wrote may yet be undone
                self._known_rulings = known
        return known[1]

    def orphaned(self) -> tuple[Decision, ...]:
        """The decisions in force that attach to nothing, since what they were made on is not as it was."""
        rulings = self.rulings()
        made = {claim.id for claim in rulings.added} | set(rulings.renamed.values())
        made |= {each.about for each in rulings.of_kind("add")} | {each.id for each in rulings.log}
        made |= {each.about for each in rulings.of_kind("protect")}
        left = [each for each in rulings.in_force if each.about not in made]
        with self._reading() as connection:
            about = {each.about for each in left}
            there, standing = _there(connection, about), self._machine_disputes(connection, about)
        disputes = {each.id for each in standing}
        lost = {each.id for each in left if each.about not in there | disputes}
        about_disputes = [each for each in left if each.about in disputes]
        lost |= {each.id for each in over_disputes.orphaned(about_disputes, standing)}
        return tuple(each for each in left if each.id in lost)

    @staticmethod
    def _machine_disputes(connection: Connection, ids: set[str]) -> list[Dispute]:
        of = tables.disputes.c
        query = select(of.record).where(of.closed.is_(None), of.key.in_(ids))
        return [from_json(Dispute, record) for record in connection.scalars(query)]

    def set_party(self, name: str, party: str | None) -> bool:
        """Say for which party a speaker of that name speaks, however it is capitalised; None takes it back.

        False where that is so already.
        """
        folded, now = storable(name.casefold()), self._clock()
        standing = parties.c.folded == folded, parties.c.closed.is_(None)
        values = {"folded": folded, "name": storable(name), "party": None if party is None else storable(party)}
        with self._writing() as connection:
            if connection.scalar(select(parties.c.party).where(*standing)) == values["party"]:
                return False
            connection.execute(update(parties).where(*standing).values(closed=now))
            if party is not None:
                connection.execute(parties.insert().values(**values, known=now))
            self._log(connection, "party", name, digest_of("" if party is None else party))
        return True

    def parties(self, *, known_by: datetime | None = None) -> dict[str, str]:
        """The person's list: party by speaker name, in the order of names."""
        query = select(parties).where(so_at(parties, known_by)).order_by(parties.c.folded)
        with self._reading() as connection:
            return {row.name: row.party for row in connection.execute(query)}


def _there(connection: Connection, things: set[str]) -> set[str]:
    """Which of these ids stand for something that the ledger holds now."""
    of_reading = tables.readings.c.closed.is_(None)
    queries = [
        select(table.c.id).join(tables.readings, tables.readings.c.number == table.c.reading).where(of_reading)
        for table in (tables.claims, tables.speakers)
    ]
    found: set[str] = set()
    for query, column in zip(queries, (tables.claims.c.id, tables.speakers.c.id), strict=True):
        found.update(connection.scalars(query.where(column.in_(things))))
    stories = select(tables.stories.c.key).where(tables.stories.c.closed.is_(None), tables.stories.c.key.in_(things))
    reports = select(tables.reports.c.digest).where(tables.reports.c.digest.in_(things))
    return found.union(connection.scalars(stories), connection.scalars(reports))


def row_of_decision(decision: Decision) -> dict[str, Any]:
    """A decision's row, but for when it was taken in."""
    return {
        "digest": digest_of_record(decision),
        "kind": storable(decision.kind),
        "about": storable(decision.about),
        "who": storable(decision.who),
        "when": decision.when,
        "record": to_json(decision),
    }
