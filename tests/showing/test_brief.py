"""The brief as people see it, held against saved pages; COUNTERCLAIM_NEW_SNAPSHOTS=1 saves them anew."""

from __future__ import annotations

import io
import os
import re
from dataclasses import replace
from pathlib import Path

import pytest
from rich.text import Text

from counterclaim.showing.dossier import Dossier, build
from counterclaim.showing.terminal import brief
from counterclaim.showing.terminal.output import Page
from tests.showing.mill import Mill

SNAPSHOTS = Path(__file__).parent / "snapshots"
ESCAPE = re.compile("\x1b\\[[0-9;]*m")


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def written(dossier: Dossier, width: int, stream: io.StringIO, *, full: bool = False) -> str:
    page = Page(stream, width)
    for section in brief.sections(dossier, page.width, full=full):
        page.show(section)
    return stream.getvalue()


@pytest.fixture
def in_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    for name in ("NO_COLOR", "FORCE_COLOR", "COLORTERM", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("width", [80, 160])
@pytest.mark.parametrize("kind", ["plain", "colour"])
@pytest.mark.usefixtures("in_colour")
def test_the_brief_looks_as_it_did(dossier: Dossier, width: int, kind: str) -> None:
    found = written(dossier, width, io.StringIO() if kind == "plain" else Terminal())
    snapshot = SNAPSHOTS / f"brief-{width}-{kind}.txt"
    if os.environ.get("COUNTERCLAIM_NEW_SNAPSHOTS"):
        snapshot.write_text(found, encoding="utf-8")
    assert found == snapshot.read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [40, 60, 80, 100, 120, 160])
def test_no_line_is_wider_than_the_page_and_none_ends_in_blanks(dossier: Dossier, width: int) -> None:
    for line in written(dossier, width, io.StringIO()).splitlines():
        assert Text(line).cell_len <= width
        assert line == line.rstrip()


@pytest.mark.usefixtures("in_colour")
def test_colour_adds_nothing_that_plain_text_does_not_say(dossier: Dossier) -> None:
    coloured = written(dossier, 100, Terminal())
    assert "\x1b[" in coloured
    plain = [line.rstrip() for line in ESCAPE.sub("", coloured).splitlines()]
    assert plain == written(dossier, 100, io.StringIO()).splitlines()


@pytest.mark.usefixtures("in_colour")
def test_no_color_is_respected(dossier: Dossier, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert not re.search("\x1b\\[[0-9;]*3[0-9]", written(dossier, 80, Terminal()))


@pytest.mark.usefixtures("in_colour")
def test_neither_red_nor_green_is_used(dossier: Dossier) -> None:
    codes = set(re.findall("\x1b\\[([0-9;]*)m", written(dossier, 160, Terminal())))
    assert codes
    for code in codes:
        assert not set(code.split(";")) & {"31", "32", "91", "92"}


def test_sides_stand_in_columns_where_there_is_room(dossier: Dossier) -> None:
    wide = written(dossier, 160, io.StringIO())
    assert re.search("A  for the Tarn government.*│ B  for the River Guard, and others", wide)
    narrow = written(dossier, 80, io.StringIO())
    assert "│" not in narrow
    assert narrow.index("A  for the Tarn") < narrow.index("B  for the River Guard")


def test_a_strangers_text_cannot_drive_the_terminal(mill: Mill) -> None:
    evil = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202eabc"
    reports = tuple(replace(report, title=evil) for report in mill.material.reports)
    by_digest = {new.digest: new for new in reports}
    assert set(by_digest) == {report.digest for report in mill.material.reports}
    story = replace(mill.material.story, title=evil)
    shown = written(build(replace(mill.material, reports=reports, story=story)), 80, io.StringIO())
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", shown)
    assert "owned" in shown


def test_markup_in_a_text_is_text(mill: Mill) -> None:
    story = replace(mill.material.story, title="[bold red]The mill[/] :smile:")
    assert "[bold red]The mill[/] :smile:" in written(build(replace(mill.material, story=story)), 80, io.StringIO())


def test_long_sections_are_cut_say_so_and_can_be_had_whole(mill: Mill) -> None:
    dossier = build(mill.material)
    (point,) = dossier.promises
    side = replace(build(replace(mill.material, disputes=())).one_side[0], points=(point,) * 20)
    long = replace(dossier, one_side=(side,))
    cut = written(long, 80, io.StringIO())
    assert "and 12 more from here: counterclaim brief s-mill --full" in cut
    assert "more from here" not in written(long, 80, io.StringIO(), full=True)
