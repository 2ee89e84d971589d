"""What people decided, and who speaks for whom by their word."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from counterclaim.ledger.clocks import known_by as taken_in_by
from counterclaim.ledger.clocks import so_at
from counterclaim.ledger.codec import digest_of_record, from_json, storable, to_json
from counterclaim.ledger.session import Session
from counterclaim.ledger.tables import decisions, parties
from counterclaim.records import Decision, digest_of


class People(Session):
    """Keeping decisions and the list of parties."""

    def decide(self, decision: Decision) -> bool:
        """Keep a decision; False where the very same one is kept already."""
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
