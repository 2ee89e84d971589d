"""A ledger with one invented report whose claims tell events, places and figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from counterclaim.ledger import Ledger
from counterclaim.records import (
    Claim,
    Event,
    Figure,
    Moment,
    Outlet,
    Place,
    PlaceKind,
    Precision,
    PublicationTime,
    Reading,
    Report,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
)
from counterclaim.showing.export import Extract, export_named, write_export

KNOWN = datetime(2031, 6, 8, tzinfo=UTC)
TEXT = (
    "Militiamen shelled Orrel on 3 June and killed 12 people, Mayor Ida Brenn said. The Hill League denied that it had "
    "shelled Orrel. =Hold the bridge, a farmer said."
)
MAYOR = Speaker("Ida Brenn", SpeakerKind.PERSON, ("Ida Brenn", "Brenn"), ("mayor",), "the town")
LEAGUE = Speaker("Hill League", SpeakerKind.BODY, ("Hill League",), (), "Hill League")
FARMER = Speaker("a farmer", SpeakerKind.UNNAMED, ("a farmer",))
SHELLING = "Shelling/artillery/missile attack"


def span(piece: str) -> Span:
    start = TEXT.index(piece)
    return Span(start, start + len(piece))


def written_by_hand(report: str) -> tuple[Claim, ...]:
    shelled, denied = "Militiamen shelled Orrel on 3 June and killed 12 people", "it had shelled Orrel"
    day = datetime(2031, 6, 3, tzinfo=UTC)
    moment = Moment(
        span("3 June"), "3 June", "DATE", "2031-06-03", day, day + timedelta(days=1), Precision.DAY, "publication"
    )
    town = Place(span("Orrel"), "Orrel", PlaceKind.CITY, "Orrel", None, 12.5, -4.25, 8.0, 77, "Upper Dale")
    return (
        Claim(
            report,
            (span(shelled),),
            shelled,
            Stance.ASSERTS,
            True,
            (span("said"),),
            "said",
            speaker=MAYOR,
            figures=(Figure(span("12"), "12", 12, 12, None, "people killed"),),
            moments=(moment,),
            places=(town,),
            event=Event("ASSAULT", SHELLING, "Militiamen", "Orrel", 0.8),
            confidence=0.9,
            made_by="a test",
        ),
        Claim(
            report,
            (span(denied),),
            denied,
            Stance.DENIES,
            False,
            speaker=LEAGUE,
            event=Event("ASSAULT", SHELLING),
            made_by="a test",
        ),
        Claim(report, (span("=Hold the bridge"),), "=Hold the bridge", Stance.DEMANDS, True, speaker=FARMER),
    )


@dataclass(frozen=True)
class Shelled:
    """The ledger, its report and claims, and a folder to write to."""

    ledger: Ledger
    report: Report
    claims: tuple[Claim, ...]
    folder: Path

    def export(self, form: str) -> Path:
        """The file that an export writes, as the command line writes it."""
        file = self.folder / f"out.{form}"
        write_export(export_named(form), Extract(self.ledger), file)
        return file


@pytest.fixture
def shelled(tmp_path: Path) -> Iterator[Shelled]:
    report = Report(
        TEXT,
        "Orrel shelled",
        Outlet("Dale Courier"),
        "https://courier.example/orrel",
        PublicationTime("2031-06-04", Precision.DAY, None, "given"),
        "en",
        "a" * 64,
    )
    claims = written_by_hand(report.digest)
    with Ledger.open(tmp_path / "orrel.db", create=True, clock=lambda: KNOWN, operator="a tester") as ledger:
        ledger.keep_report(report)
        ledger.keep_reading(Reading(report.digest, claims))
        yield Shelled(ledger, report, ledger.claims(), tmp_path)
