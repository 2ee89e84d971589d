"""Alerts handed to a command: as JSON on its standard input, and never as part of what is run."""

from __future__ import annotations

import shlex
import subprocess
from dataclasses import dataclass

from counterclaim.errors import NotDelivered, WrongUse
from counterclaim.ledger.answers import Alert
from counterclaim.watch.channels import Means, as_json

_PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Command:
    """Runs a command an alert, without a shell."""

    words: tuple[str, ...]
    case: str
    name: str = "command"

    def deliver(self, alert: Alert) -> None:
        """Run it; NotDelivered where it cannot be run, takes too long, or ends with another status than 0."""
        try:
            ended = subprocess.run(  # noqa: S603  # the user's own command, from his settings
                self.words, input=as_json(alert, self.case), capture_output=True, timeout=_PATIENCE, check=False
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise NotDelivered(f"{self.words[0]} did not take alert {alert.id} ({error})") from error
        if ended.returncode:
            said = ended.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
            raise NotDelivered(f"{self.words[0]} ended with {ended.returncode} on alert {alert.id} ({said})")


def opened(means: Means) -> Command | None:
    """Where the setting watch_command names one; WrongUse where its quotation marks do not close."""
    try:
        words = tuple(shlex.split(means.settings.watch_command))
    except ValueError as error:
        raise WrongUse(f"watch_command cannot be taken apart into words ({error})") from error
    return Command(words, means.case) if words else None
