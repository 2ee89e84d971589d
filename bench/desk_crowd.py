"""Readers and reviewers at one desk at once: no error, no decision lost.

python -m bench.desk_crowd [--seconds 60] [--readers 50] [--reviewers 5] [--ledger postgresql://…]

The example is read into a ledger of its own, in SQLite unless another place is named; each reader and reviewer signs in
as a user of their own and asks a real server over loopback, page after page, form after form, until the time is over.
Then every decision that was sent and answered has to be there, once, under the name of who sent it, and the ledger has
to verify. The last line is one JSON object.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import socket
import statistics
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx2
import uvicorn

from counterclaim.intake.given import Given
from counterclaim.ledger import Ledger
from counterclaim.ledger.users import Role
from counterclaim.pipeline import Models, Pipeline
from counterclaim.showing.web.desk import desk
from counterclaim.showing.web.users import SignIn

EXAMPLE = Path(__file__).parents[1] / "examples" / "averil"
WORDS = "four words nobody guesses"
PAGES = ("/", "/stories/{story}", "/reports/{report}", "/claims", "/claims/{claim}", "/disputes", "/queue", "/speakers")


def now() -> datetime:
    """The time."""
    return datetime.now(UTC)


@dataclass
class Seen:
    """What one person met."""

    statuses: Counter[int] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    #: Reasons of the decisions that were answered as made.
    decided: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


class Crowd:
    """Everybody at one desk, until the time is over."""

    def __init__(self, home: str, ledger: Ledger, seconds: float) -> None:
        self.home, self.until = home, time.monotonic() + seconds
        self.stories = [each.id for each in ledger.stories()]
        self.reports = [each.id for each in ledger.reports()]
        self.claims = [each.id for each in ledger.claims()]

    def read(self, name: str) -> Seen:
        """One page after the other."""
        seen, chance = Seen(), random.Random(name)
        with self._signed_in(name) as client:
            while time.monotonic() < self.until:
                where = chance.choice(PAGES).format(
                    story=chance.choice(self.stories),
                    report=chance.choice(self.reports),
                    claim=chance.choice(self.claims),
                )
                self._timed(seen, client, "GET", where)
        return seen

    def review(self, name: str) -> Seen:
        """One decision after the other: the page of a claim, a form of it sent, some taken back."""
        seen, chance, number = Seen(), random.Random(name), 0
        with self._signed_in(name) as client:
            while time.monotonic() < self.until:
                claim = chance.choice(self.claims)
                shown = self._timed(seen, client, "GET", f"/claims/{claim}")
                token = shown.text.partition('name="form" value="')[2].partition('"')[0] if shown else ""
                number += 1
                why = f"{name} {number}"
                stance = chance.choice(("asserts", "doubts", "demands"))
                kind = chance.choice(("note", "note", "note", "confirm", "correct stance"))
                form = {"kind": kind, "about": claim, "why": why, "form": token, "seen": "0"}
                answer = self._timed(
                    seen, client, "POST", "/decide", form | ({"stance": stance} if kind == "correct stance" else {})
                )
                if answer is not None and answer.status_code == 303:
                    seen.decided.append(why)
        return seen

    @contextmanager
    def _signed_in(self, name: str) -> Iterator[httpx2.Client]:
        with httpx2.Client(base_url=self.home, timeout=60) as client:
            answer = client.post("/sign-in", data={"name": name, "password": WORDS})
            if answer.status_code != 303:
                raise SystemExit(f"{name} cannot sign in: {answer.status_code}")
            yield client

    @staticmethod
    def _timed(
        seen: Seen, client: httpx2.Client, method: str, where: str, form: dict[str, str] | None = None
    ) -> httpx2.Response | None:
        begin = time.perf_counter()
        try:
            answer = client.request(method, where, data=form)
        except httpx2.HTTPError as error:
            seen.errors.append(f"{method} {where}: {type(error).__name__}: {error}")
            return None
        seen.seconds.append(time.perf_counter() - begin)
        seen.statuses[answer.status_code] += 1
        if answer.status_code >= 400:
            seen.errors.append(f"{method} {where}: {answer.status_code} {answer.text[-300:]}")
        return answer


def measure(place: str, seconds: float, readers: int, reviewers: int) -> dict[str, Any]:
    """Read the example, let everybody in, and compare what was sent with what is kept."""
    with Ledger.open(place, create=True, clock=now, operator="bench", patience=30) as ledger:
        Pipeline(Models.load, clock=now, processes=1).read_inputs([str(EXAMPLE)], Given(), ledger, stdin=io.BytesIO())
        names = [f"Reader {n}" for n in range(readers)], [f"Reviewer {n}" for n in range(reviewers)]
        for role, some in zip((Role.VIEWER, Role.REVIEWER), names, strict=True):
            for name in some:
                ledger.add_user(name, role, WORDS)
        with socket.create_server(("127.0.0.1", 0)) as listening:
            at = f"127.0.0.1:{listening.getsockname()[1]}"
            server = uvicorn.Server(uvicorn.Config(desk(ledger, SignIn(ledger, [at], secure=False)), log_level="error"))
            thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
            thread.start()
            while not server.started:
                time.sleep(0.01)
            crowd = Crowd(f"http://{at}", ledger, seconds)
            with ThreadPoolExecutor(readers + reviewers) as pool:
                reading = [pool.submit(crowd.read, name) for name in names[0]]
                reviewing = [pool.submit(crowd.review, name) for name in names[1]]
                read, reviewed = ([each.result() for each in some] for some in (reading, reviewing))
            server.should_exit = True
            thread.join()
        return told(ledger, read, reviewed)


def told(ledger: Ledger, read: list[Seen], reviewed: list[Seen]) -> dict[str, Any]:
    """What everybody met, and whether every decision is there."""
    kept = Counter((each.who, each.why) for each in ledger.decisions())
    sent = Counter((why.rpartition(" ")[0], why) for each in reviewed for why in each.decided)
    everybody = [*read, *reviewed]
    times = sorted(second for each in read for second in each.seconds)
    errors = [error for each in everybody for error in each.errors]
    return {
        "pages": len(times),
        "page_median_s": round(statistics.median(times), 3),
        "page_95_s": round(times[int(len(times) * 0.95)], 3),
        "decisions_sent": sum(sent.values()),
        "decisions_lost": sum((sent - kept).values()),
        "decisions_twice": sum(count > 1 for count in kept.values()),
        "statuses": {
            str(status): count for status, count in sum((each.statuses for each in everybody), Counter()).items()
        },
        "errors": len(errors),
        "first_errors": errors[:3],
        "problems": len(ledger.verify()),
    }


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--readers", type=int, default=50)
    parser.add_argument("--reviewers", type=int, default=5)
    parser.add_argument("--ledger", help="another place than a file of its own")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = options.ledger or str(Path(folder) / "crowd.db")
        print(json.dumps(measure(place, options.seconds, options.readers, options.reviewers)))


if __name__ == "__main__":
    main()
