"""A ledger that holds the invented story of the mill, and the command line run as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest

from counterclaim.cli import main
from counterclaim.ledger import Ledger
from counterclaim.records import Reading, Weighing
from tests.showing.mill import Mill, told

KNOWN = datetime(2031, 5, 8, tzinfo=UTC)


@dataclass(frozen=True)
class Ended:
    """How a run of the command line ended."""

    status: int
    out: str
    err: str


Run = Callable[..., Ended]


@pytest.fixture(scope="session")
def mill() -> Mill:
    return told()


@pytest.fixture(scope="session")
def place(mill: Mill, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a ledger that holds the story."""
    file = tmp_path_factory.mktemp("ledger") / "mill.db"
    material = mill.material
    with Ledger.open(file, create=True, clock=lambda: KNOWN, operator="a tester") as ledger:
        for report in (*material.reports, *material.unread_elsewhere):
            ledger.keep_report(report)
        for report in material.reports:
            claims = tuple(claim for claim in material.claims if claim.report == report.digest)
            figures = tuple(figure for claim in claims for figure in claim.figures)
            evidence = tuple(each for each in material.evidence if each.report == report.digest)
            ledger.keep_reading(Reading(report.digest, claims, figures, evidence=evidence))
        ledger.keep_weighing(
            Weighing(
                material.story,
                material.origins,
                material.pairs,
                material.disputes,
                material.agreed,
                material.claim_origins,
            )
        )
        for failure in material.failures:
            ledger.keep_failure(failure)
        ledger.set_party("Mirra Holt", "the River Guard")
    return file


@pytest.fixture
def environment(place: Path, tmp_path: Path) -> dict[str, str]:
    """The environment in which the command line runs: that ledger, a name, and settings of its own."""
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith("COUNTERCLAIM_")},
        "COUNTERCLAIM_LEDGER": str(place),
        "COUNTERCLAIM_OPERATOR": "a tester",
        "COUNTERCLAIM_SETTINGS": str(tmp_path / "settings.toml"),
    }


@pytest.fixture
def run(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command line on that ledger, in this process; more environment by keyword."""

    def of(*arguments: str, **more: str) -> Ended:
        with monkeypatch.context() as patched, redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
            for name in [name for name in os.environ if name.startswith("COUNTERCLAIM_")]:
                patched.delenv(name)
            for name, value in {**environment, **more}.items():
                patched.setenv(name, value)
            patched.setattr(sys, "argv", ["counterclaim", *arguments])
            patched.setattr(sys, "stdin", TextIOWrapper(BytesIO()))
            with pytest.raises(SystemExit) as ended:
                main.run()
        return Ended(int(ended.value.code or 0), out.getvalue(), err.getvalue())

    return of


@pytest.fixture
def process(environment: dict[str, str]) -> Run:
    """Run the command line as a process of its own, where charsets and streams matter."""

    def of(*arguments: str, **more: str) -> Ended:
        done = subprocess.run(
            [sys.executable, "-m", "counterclaim.cli.main", *arguments],
            env={**environment, **more},
            capture_output=True,
            check=False,
        )
        charset = more.get("PYTHONIOENCODING", "utf-8")
        return Ended(done.returncode, done.stdout.decode(charset), done.stderr.decode(charset))

    return of
