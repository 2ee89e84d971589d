"""The watcher: one round after another over a case's inputs, until it is told to stop.

Nothing that it knows is lost with it: when an input is due, what was found, and to whom it was told, all stand in the
ledger. A watcher that was killed goes on where it was; news that it had no time to tell is told by the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from counterclaim.errors import NotDelivered
from counterclaim.intake.given import Given
from counterclaim.ledger import Ledger
from counterclaim.ledger.answers import Alert, Poll
from counterclaim.pipeline import Pipeline
from counterclaim.records import Capture, Failure
from counterclaim.watch.channels import Channel
from counterclaim.watch.news import BEGAN, Known, id_of, news, wanted
from counterclaim.watch.pace import asked_again, due, next_due


@dataclass(frozen=True)
class Watcher:
    """Watches one case of one ledger."""

    ledger: Ledger
    case: str
    pipeline: Pipeline
    channels: Sequence[Channel]
    clock: Callable[[], datetime]
    #: Gets the page at an address.
    fetch: Callable[[str], Capture]
    #: Says what goes on, for people.
    tell: Callable[[str], None]
    #: Seconds that lie at least between two times that an input is asked.
    least: int = 300
    #: What ends a round, such as having its head timestamped; lines for people.
    end: Callable[[], Iterable[str]] = tuple

    def run(self, wait: Callable[[float], bool]) -> None:
        """Round after round; `wait` sleeps so many seconds and says whether to stop."""
        while True:
            self.round(lambda: wait(0.0))
            inputs = self.ledger.case(self.case).inputs
            if wait(next_due(self.ledger.polls(self.case), inputs, self.clock())):
                return

    def round(self, stop: Callable[[], bool] = lambda: False) -> tuple[Alert, ...]:
        """Ask every input that is due, keep what is new and tell it; what was news."""
        case = self.ledger.case(self.case)
        for name in due(self.ledger.polls(self.case), case.inputs, self.clock()):
            if stop():
                break
            self._ask(name)
        shown = self.ledger.shown()
        known = Known(self.ledger.things_known(self.case), self.clock())
        fresh = self.ledger.keep_alerts(self.case, self._chosen(news(shown, self.case, known)))
        self._deliver()
        for line in self.end():
            self.tell(line)
        return tuple(alert for alert in fresh if not alert.quiet)

    def _ask(self, name: str) -> None:
        """Read an input again, and keep how it answered."""
        before = self.ledger.polls(self.case).get(name)
        summary = self.pipeline.read_inputs([name], Given(), self.ledger, fetch=self.fetch, case=self.case)
        answered = summary.read or summary.known or summary.unread
        reason = "" if answered else _why(name, summary.failures)
        fresh = bool(summary.read or summary.revisions)
        poll = asked_again(before, name, self.clock(), fresh=fresh, reason=reason, least=self.least)
        with self.ledger.transaction():
            self.ledger.keep_poll(self.case, poll)
            self.ledger.keep_alerts(self.case, self._chosen(_of_input(before, poll)))
        told = reason or f"{summary.read} read, {summary.known} known already"
        about = "" if told.startswith(name) else f"{name}: "
        self.tell(f"{about}{told}; again in {poll.pause // 60} min")

    def _chosen(self, alerts: Iterable[Alert]) -> list[Alert]:
        """The alerts, known without being told where no rule chooses them."""
        rules = self.ledger.case(self.case).rules
        return [
            alert if alert.kind == BEGAN or wanted(alert, rules) else replace(alert, quiet=True) for alert in alerts
        ]

    def _deliver(self) -> None:
        for channel in self.channels:
            for number, alert in self.ledger.undelivered(self.case, channel.name):
                try:
                    channel.deliver(alert)
                except NotDelivered as error:
                    self.tell(f"{error}. The next round tries again.")
                    break
                self.ledger.note_delivered(number, channel.name, self.clock())


def _why(name: str, failures: Sequence[Failure]) -> str:
    """Why an input gave nothing; "" where nothing failed, as a folder or a feed may be empty."""
    own = [failure.reason for failure in failures if failure.input == name]
    return next(iter([*own, *(failure.reason for failure in failures)]), "")


def _of_input(before: Poll | None, poll: Poll) -> list[Alert]:
    """News of the input itself: that it stopped answering, and that it answers again."""
    stopped = before.failing if before else None
    if poll.failing and not stopped and before:
        words = f"An input stopped answering: {poll.reason}"
        return [_alert("stopped", poll, poll.failing, words)]
    if stopped and not poll.failing:
        return [_alert("answers", poll, stopped, f"An input answers again: {poll.input}")]
    return []


def _alert(kind: str, poll: Poll, since: datetime, words: str) -> Alert:
    thing = id_of(kind, poll.input)
    return Alert(id_of(thing, since.isoformat()), kind, thing, words, poll.polled)
