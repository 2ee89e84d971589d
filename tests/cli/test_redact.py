"""Redacting from the command line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def environment(environment: dict[str, str], place: Path, tmp_path: Path) -> dict[str, str]:
    """A ledger of its own for every test."""
    own = tmp_path / "own.db"
    shutil.copy(place, own)
    return {**environment, "COUNTERCLAIM_LEDGER": str(own), "COUNTERCLAIM_OPERATOR": "Ines Varga"}


def reports(run: Run) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(run("reports", "--json").out)
    return found


def test_a_report_is_removed_and_its_story_weighed_anew(run: Run, environment: dict[str, str]) -> None:
    before = reports(run)
    gone = next(each for each in before if json.loads(run("claims", "--report", each["id"], "--json").out))
    ended = run("redact", gone["id"], "--why", "names a witness", "--yes")
    assert (ended.status, ended.err) == (0, ""), ended.err
    assert f"Redacted: {gone['id'][:14]}" in ended.out
    assert "Weighed anew: " in ended.out
    assert [each["id"] for each in reports(run)] == [each["id"] for each in before if each["id"] != gone["id"]]
    verified = run("verify")
    assert (verified.status, "Redacted by Ines Varga on " in verified.out) == (0, True)
    assert "by Ines Varga: names a witness" in " ".join(run("brief").out.split())
    assert run("brief", "--full").status == 0
    asked = run("reports", gone["id"])
    assert asked.status == 2
    assert gone["title"].encode() not in Path(environment["COUNTERCLAIM_LEDGER"]).read_bytes()
    again = run("redact", gone["id"])
    assert (again.status, again.err) == (0, "")


def test_it_is_asked_for_in_earnest(run: Run) -> None:
    one = reports(run)[0]["id"]
    without_reason, without_yes = run("redact", one, "--yes"), run("redact", one, "--why", "asked for by the family")
    assert (without_reason.status, without_yes.status) == (2, 2)
    assert "give the reason with --why" in without_reason.err
    assert "say --yes if it is meant" in without_yes.err
    assert one in [each["id"] for each in reports(run)]


def test_what_was_redacted_is_not_read_again(run: Run, tmp_path: Path) -> None:
    before = {each["id"] for each in reports(run)}
    page = tmp_path / "letter.txt"
    page.write_text("Warden Ode Brandel said that nobody had left the mill before dawn on Monday.\n")
    assert run("read", str(page)).status == 0
    letter = next(each["id"] for each in reports(run) if each["id"] not in before)
    assert run("redact", letter, "--why", "names a witness", "--yes").status == 0
    ended = run("read", str(page))
    assert ended.status == 1
    assert "redacted on" in ended.out + ended.err
    assert "names a witness" in " ".join((ended.out + ended.err).split())
    assert run("verify").status == 0
