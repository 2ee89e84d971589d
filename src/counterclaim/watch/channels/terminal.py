"""Alerts as lines on standard output."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TextIO

from counterclaim.ledger.answers import Alert
from counterclaim.showing import wording
from counterclaim.watch.channels import Means


@dataclass(frozen=True, slots=True)
class Terminal:
    """Writes a line an alert."""

    out: TextIO
    name: str = "terminal"

    def deliver(self, alert: Alert) -> None:
        """Write it."""
        self.out.write(f"{alert.at:%Y-%m-%d %H:%M} {alert.kind}: {wording.on_one_line(alert.words)}\n")
        self.out.flush()


def opened(means: Means) -> Terminal:
    """Always there."""
    return Terminal(means.out)
