"""The ledger as one thing: opened at a place, written through one transaction, read by keyword and by both clocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from sqlalchemy import func, select

from counterclaim import __version__
from counterclaim.ledger import tables
from counterclaim.ledger.alerts import Alerts
from counterclaim.ledger.cases import Cases
from counterclaim.ledger.clocks import wall_clock
from counterclaim.ledger.frames import Frames, Row
from counterclaim.ledger.opening import open_database
from counterclaim.ledger.places import place_of
from counterclaim.ledger.profiles import Profiles
from counterclaim.ledger.redacting import Redacting
from counterclaim.ledger.searching import Searching
from counterclaim.ledger.stories import Stories
from counterclaim.ledger.users import Users
from counterclaim.ledger.weighings import Weighings

if TYPE_CHECKING:
    from counterclaim.ledger.shown import Shown

MADE_BY = f"counterclaim {__version__}"


class Ledger(Alerts, Cases, Frames, Profiles, Redacting, Searching, Stories, Users, Weighings):
    """Everything that was found and decided, kept.

    Threads may share one; each holds transactions of its own.
    """

    @classmethod
    def open(
        cls,
        place: str | Path,
        *,
        create: bool = False,
        clock: Callable[[], datetime] = wall_clock,
        operator: str | None = None,
        made_by: str = MADE_BY,
        captures: Path | None = None,
        read_only: bool = False,
        patience: float = 5.0,
    ) -> Self:
        """Open the ledger at a place: a file's path, postgresql://…, or ":memory:" for one that is not kept.

        `clock` tells the time, aware, by default this machine's; `operator` and `made_by` sign the custody log.
        `captures` is the folder of WARC files, by default NAME.captures beside NAME.db. `patience` is how many seconds
        to wait for another process that writes. An older ledger is brought up to date, unless opened `read_only`.

        Errors: LedgerMissing (only `create` makes one), NotALedger, LedgerTooNew, LedgerLocked, LedgerUnwritable.
        """
        at = place_of(place, captures)
        engine = open_database(at, create=create, read_only=read_only, patience=patience)
        ledger = cls(at, engine, clock, operator, made_by)
        if not read_only:
            try:
                ledger.mend()
            except BaseException:
                ledger.close()
                raise
        return ledger

    def shown(self) -> Shown:
        """The same ledger as people may see it: under their decisions, protected people under code names."""
        return self._view(covers=True)

    def rows(
        self, *, story: str | None = None, published_by: datetime | None = None, known_by: datetime | None = None
    ) -> Iterator[Row]:
        """Claims as people may see them, one row each, report by report."""
        return Frames.rows(self.shown(), story=story, published_by=published_by, known_by=known_by)

    def decided(self) -> Shown:
        """The same ledger under people's decisions, names as they are: for making decisions, never for showing."""
        return self._view(covers=False)

    def acting(self, operator: str) -> Ledger:
        """The same ledger in somebody's hands: what is kept through it is signed with that name."""
        other = Ledger(self._place, self._engine, self._clock, operator, self._made_by)
        other._held, other._log_state = self._held, self._log_state
        return other

    def _view(self, *, covers: bool) -> Shown:
        from counterclaim.ledger.shown import Shown

        view = Shown(self._place, self._engine, self._clock, self._operator, self._made_by)
        view._held = self._held  # so that it sees what the transaction held has kept
        view.covers = covers
        return view

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.place!r})"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def counts(self) -> dict[str, int]:
        """How much of everything stands in the ledger now."""
        unread = select(func.count()).where(tables.reports.c.unread)
        # All of them but those of readings that no longer stand: few, so that not every claim's reading is looked up.
        readings = select(tables.readings.c.number).where(tables.readings.c.closed.is_not(None))
        former = select(func.count()).where(tables.claims.c.reading.in_(readings))
        claims = select(select(func.count()).select_from(tables.claims).scalar_subquery() - former.scalar_subquery())
        stories = select(func.count()).where(tables.stories.c.closed.is_(None), tables.stories.c.replaced_by.is_(None))
        disputes = select(func.count()).where(
            tables.disputes.c.closed.is_(None), tables.disputes.c.replaced_by.is_(None)
        )
        wanted = {
            "captures": select(func.count()).select_from(tables.captures),
            "reports": select(func.count()).select_from(tables.reports),
            "unread": unread,
            "claims": claims,
            "stories": stories,
            "disputes": disputes,
            "failures": select(func.count()).select_from(tables.failures),
            "decisions": select(func.count()).select_from(tables.decisions),
        }
        query = select(*(count.scalar_subquery().label(name) for name, count in wanted.items()))
        with self._reading() as connection:
            return {name: int(count) for name, count in connection.execute(query).one()._mapping.items()}
