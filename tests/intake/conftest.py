"""Helpers for intake: a fixed clock, an easy call of `take`, and a page around a body."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import settings

from counterclaim.intake import Given, Taken, take
from counterclaim.records import Failure, Report

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

NOW = datetime(2031, 5, 10, 12, 0, tzinfo=UTC)

FOOTER = "<footer>© 2031 The Lorn Lantern. All rights reserved.</footer>"
STORY = (
    "The harbour master of Lorn Quay said on Friday that nobody had been allowed to leave the grain pier since the "
    "shelling began. She put the number of people there at about 140.\n\n"
    "A spokesman for the Estuary Guard denied that the pier had been shelled. “We have not fired a shot in that "
    "direction,” he said, and called on the harbour master to open the gates.\n\n"
    "The relief committee said it would send two boats on Saturday if both sides agreed to hold their fire until noon."
)


def take_all(*inputs: str, stdin: bytes = b"", limit_megabytes: int = 20, **said: str) -> list[Taken | Failure]:
    """All that `take` gives for some inputs."""
    given = Given(**said)
    return list(take(inputs, given=given, clock=lambda: NOW, stdin=BytesIO(stdin), limit_megabytes=limit_megabytes))


def report_of(content: str | bytes, **said: str) -> Report:
    """The one report of a text or page handed in on standard input."""
    stdin = BytesIO(content.encode() if isinstance(content, str) else content)
    (taken,) = take(["-"], given=Given(**said), clock=lambda: NOW, stdin=stdin)
    assert isinstance(taken, Taken), taken
    (report,) = taken.reports
    return report


def reason_of(content: str | bytes) -> str:
    """Why a text or page handed in on standard input was refused."""
    (failure,) = take_all("-", stdin=content.encode() if isinstance(content, str) else content)
    assert isinstance(failure, Failure), failure
    return failure.reason


def page(body: str, *, head: str = "", language: str = "en") -> str:
    """A page of an invented outlet around a body of HTML."""
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">{head}</head><body>'
        '<nav><a href="/">Home</a> <a href="/harbour">Harbour</a> <a href="/sea">Sea</a></nav>'
        f"<main><article>{body}</article></main>{FOOTER}</body></html>"
    )


def paragraphs(text: str = STORY) -> str:
    """A text as HTML paragraphs."""
    return "".join(f"<p>{each}</p>" for each in text.split("\n\n"))


@pytest.fixture
def story_file(tmp_path: Path) -> Path:
    """A small report in a file."""
    path = tmp_path / "pier.txt"
    path.write_text(f"Nobody may leave the grain pier\n\n{STORY}\n", encoding="utf-8")
    return path
