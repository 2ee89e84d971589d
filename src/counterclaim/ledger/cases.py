"""Cases: a person's own collections of inputs, and the reports that were read for each."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, Select, Table, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from counterclaim.errors import WrongUse
from counterclaim.ledger.answers import Case, CaseRule
from counterclaim.ledger.codec import storable
from counterclaim.ledger.session import Session
from counterclaim.ledger.tables import case_inputs, case_reports, case_rules, cases, story_reports
from counterclaim.records import digest_of

RULES = ("story", "party", "place", "kind")
"""What a rule of a case may choose by."""


class Cases(Session):
    """Keeping cases and handing them back."""

    def new_case(self, name: str) -> None:
        """Begin a case; WrongUse where there is one of that name, or the name is empty."""
        name = _named(name)
        with self._writing() as connection:
            if connection.scalar(select(cases.c.number).where(cases.c.name == name)):
                raise WrongUse(f"there is a case {name!r} already; name another, or add inputs to that one")
            connection.execute(cases.insert().values(name=name, known=self._clock()))
            self._log(connection, "case", name, digest_of(name))

    def case(self, name: str) -> Case:
        """The case of that name; WrongUse, naming those that there are, where there is none."""
        found = {case.name: case for case in self.cases()}
        if name not in found:
            known = ", ".join(sorted(found)) or "none yet; `counterclaim case new NAME` begins one"
            raise WrongUse(f"there is no case {name!r}; there are: {known}")
        return found[name]

    def cases(self) -> tuple[Case, ...]:
        """Every case with its inputs and rules, in the order in which they were begun."""
        with self._reading() as connection:
            names = connection.scalars(select(cases.c.name).order_by(cases.c.number)).all()
            inputs, rules = _standing(connection, case_inputs), _standing(connection, case_rules)
            counted = select(case_reports.c.case, func.count()).group_by(case_reports.c.case)
            counts = {str(row[0]): int(row[1]) for row in connection.execute(counted)}
        return tuple(
            Case(
                name,
                tuple(value for _, value in inputs.get(name, ())),
                tuple(CaseRule(kind, value) for kind, value in rules.get(name, ())),
                counts.get(name, 0),
            )
            for name in names
        )

    def add_inputs(self, case: str, inputs: Sequence[str]) -> int:
        """Add files, folders or addresses to a case; how many were not in it."""
        known = self.case(case).inputs
        fresh = [each for each in dict.fromkeys(inputs) if each not in known]
        self._put(case_inputs, case, [("input", each) for each in fresh])
        return len(fresh)

    def remove_input(self, case: str, name: str) -> None:
        """Take an input out of a case; what was read from it stays. WrongUse where it is not in it."""
        if name not in self.case(case).inputs:
            raise WrongUse(f"{name} is no input of the case {case!r}; `counterclaim case show` lists them")
        self._close(case_inputs, case, "input", name)

    def add_rule(self, case: str, rule: CaseRule) -> None:
        """Let a case alert of what a rule chooses; of one kind any of its rules is enough, of several kinds all are."""
        if rule.kind not in RULES:
            raise WrongUse(f"a rule chooses by {', '.join(RULES)}, not by {rule.kind!r}")
        if rule not in self.case(case).rules:
            self._put(case_rules, case, [(rule.kind, rule.value)])

    def remove_rule(self, case: str, rule: CaseRule) -> None:
        """Take a rule out of a case; WrongUse where it has none such."""
        if rule not in self.case(case).rules:
            raise WrongUse(f"the case {case!r} has no rule {rule.kind} {rule.value!r}")
        self._close(case_rules, case, rule.kind, rule.value)

    def note_report(self, case: str, report: str) -> None:
        """Say that a report was read for a case; nothing where that is known."""
        values = {"case": storable(case), "report": report, "known": self._clock()}
        with self._writing() as connection:
            insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
            connection.execute(insert(case_reports).values(**values).on_conflict_do_nothing())

    def reports_of_case(self, case: str) -> frozenset[str]:
        """Digests of the reports that were read for a case."""
        with self._reading() as connection:
            return frozenset(connection.scalars(read_for(case)))

    def stories_of_case(self, case: str) -> tuple[str, ...]:
        """Ids of the stories that hold a report of a case."""
        with self._reading() as connection:
            return tuple(connection.scalars(stories_of(case).order_by(story_reports.c.story)))

    def case_names(self) -> tuple[str, ...]:
        """The names of all cases, in the order in which they were begun."""
        with self._reading() as connection:
            return tuple(connection.scalars(select(cases.c.name).order_by(cases.c.number)))

    def _put(self, table: Table, case: str, values: Sequence[tuple[str, str]]) -> None:
        with self._writing() as connection:
            for kind, value in values:
                row = {"case": storable(case), "kind": kind, "value": storable(value), "known": self._clock()}
                connection.execute(table.insert().values(**row))
                self._log(connection, "case", case, digest_of(f"{kind}\0{value}"))

    def _close(self, table: Table, case: str, kind: str, value: str) -> None:
        of = table.c
        here = (of.case == storable(case), of.kind == kind, of.value == storable(value), of.closed.is_(None))
        with self._writing() as connection:
            connection.execute(update(table).where(*here).values(closed=self._clock()))
            self._log(connection, "case", case, digest_of(f"without\0{kind}\0{value}"))


def read_for(case: str) -> Select[tuple[str]]:
    """Digests of the reports that were read for a case."""
    return select(case_reports.c.report).where(case_reports.c.case == storable(case))


def stories_of(case: str) -> Select[tuple[str]]:
    """Ids of the stories that hold a report of a case."""
    held = story_reports.c
    return select(held.story).where(held.key.in_(read_for(case)), held.closed.is_(None)).distinct()


def _named(name: str) -> str:
    name = " ".join(storable(name).split())
    if not name:
        raise WrongUse("a case needs a name")
    return name


def _standing(connection: Connection, table: Table) -> dict[str, list[tuple[str, str]]]:
    """Kind and value of what belongs to each case now."""
    query = select(table.c.case, table.c.kind, table.c.value).where(table.c.closed.is_(None)).order_by(table.c.number)
    found: dict[str, list[tuple[str, str]]] = {}
    for case, kind, value in connection.execute(query):
        found.setdefault(case, []).append((kind, value))
    return found
