"""A crowd on one ledger: processes with writers that keep whole reports, and readers that look at whole states."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime

from counterclaim.ledger import Ledger
from tests.ledger.invented import capture_of, reading_of, report_of, text_with, weighing_of

PATIENCE = 120.0
"""Seconds that a writer waits for his turn: many take turns, and the disk may be slow."""
PAUSE = 0.1
"""Seconds between two looks of a reader, who would otherwise take the machine for himself."""


def opened(place: str, name: str) -> Ledger:
    """A ledger of one's own, as another process or desk would open it."""
    return Ledger.open(place, clock=lambda: datetime.now(UTC), operator=name, patience=PATIENCE)


def write(place: str, writer: int, rounds: int, seconds: float) -> int:
    """Keep capture, report, reading, profile and weighing of an event again and again; how often."""
    ends, done = time.monotonic() + seconds, 0
    with opened(place, f"writer {writer}") as ledger:
        while done < rounds or time.monotonic() < ends:
            address = f"https://courier.example/{writer}/{done}"
            report = report_of(text_with(1000 * writer + done), address)
            reading = reading_of(report)
            with ledger.transaction():
                ledger.keep_capture(capture_of(report.text, address))
                ledger.keep_report(report)
            with ledger.transaction():
                ledger.keep_reading(reading)
                ledger.keep_profile(report.digest, vector=b"1", names=("a",), fingerprints=(writer, done))
            ledger.keep_weighing(weighing_of(f"s-{writer}-{done}", reading, dispute=f"d-{writer}-{done}"))
            done += 1
    return done


def read(place: str, reader: int, finished: Callable[[], bool]) -> int:
    """Look at the ledger again and again: what is seen must be whole and must never become less; how often."""
    looked, most = 0, 0
    with opened(place, f"reader {reader}") as ledger:
        while not finished() or not looked:
            counts = ledger.counts()
            if counts["reports"] != counts["captures"] or counts["reports"] < most:
                raise AssertionError(f"reader {reader} saw {counts} after {most} reports")
            most = counts["reports"]
            for dispute in ledger.disputes()[:3]:
                ledger.story(dispute.story)
                ledger.claims(story=dispute.story)
            ledger.search("depot burned", 3)
            looked += 1
            time.sleep(PAUSE)
    return looked


def main(place: str, kind: str, first: int, many: int, rounds: int, seconds: float) -> None:
    """Run `many` writers, or readers until a line comes in; print how much each did, or what went wrong."""
    done: list[int] = []
    wrong: list[str] = []
    over = threading.Event()

    def work(number: int) -> None:
        try:
            done.append(write(place, number, rounds, seconds) if kind == "write" else read(place, number, over.is_set))
        except BaseException as error:
            wrong.append(f"{type(error).__name__}: {error}")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(first, first + many)]
    for thread in threads:
        thread.start()
    if kind == "read":
        sys.stdin.readline()
        over.set()
    for thread in threads:
        thread.join()
    print("; ".join(wrong) if wrong else " ".join(map(str, done)))


if __name__ == "__main__":
    first, many, rounds = map(int, sys.argv[3:6])
    main(sys.argv[1], sys.argv[2], first, many, rounds, float(sys.argv[6]))
