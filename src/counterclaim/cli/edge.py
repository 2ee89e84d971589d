"""What every command gets from the outside: settings, a ledger, a clock, a page to write on."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from counterclaim.settings import Settings

if TYPE_CHECKING:
    from counterclaim.ledger import Ledger
    from counterclaim.showing.terminal.output import Page


def now() -> datetime:
    """The clock of the command line."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Edge:
    """Settings as they were found when the process began, and what is made from them."""

    settings: Settings
    settings_file: Path
    debug: bool = False

    def ledger(
        self, place: str | None, *, create: bool = False, operator: str | None = None, patience: float = 5.0
    ) -> Ledger:
        """The ledger named by an option, else by the settings.

        One that is opened to be shown, by nobody in particular, shows what people decided, and protected people under
        their code names. `patience` is how many seconds to wait for another process that writes.
        """
        from counterclaim.ledger import Ledger

        at = place or self.settings.ledger
        opened = Ledger.open(at, create=create, clock=now, operator=operator, patience=patience)
        return opened if create or operator is not None else opened.shown()

    def page(self) -> Page:
        """Standard output."""
        from counterclaim.showing.terminal.output import Page

        return Page(sys.stdout, self.settings.width)
