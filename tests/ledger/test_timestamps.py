"""Timestamps on heads by a small authority of our own, checked by us and by openssl."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from counterclaim.errors import NotStamped, WrongUse
from counterclaim.ledger import Ledger
from counterclaim.ledger.answers import Head, Problem
from counterclaim.ledger.timestamps import answered, files_of, request_for
from tests.ledger import authority
from tests.ledger.conftest import Clock
from tests.ledger.invented import TEXT, capture_of, text_with

HERE = "https://time.example/stamp"

pytestmark = pytest.mark.skipif(not shutil.which("openssl"), reason="there is no openssl to make an authority with")


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an authority's keys."""
    folder = tmp_path_factory.mktemp("authority")
    authority.make(folder)
    return folder


@pytest.fixture
def roots(made: Path) -> bytes:
    return (made / "root.pem").read_bytes()


@pytest.fixture
def stamped(place: Path, clock: Clock, made: Path) -> Path:
    """A ledger of two runs, each with its head and a timestamp of it."""
    for text in (TEXT, text_with(5)):
        with Ledger.open(place, create=True, clock=clock, operator="Ines Varga") as ledger:
            ledger.keep_capture(capture_of(text))
            ledger.seal()
            stamp(ledger, made)
    return place


def stamp(ledger: Ledger, folder: Path) -> Head:
    head = ledger.unstamped(HERE)
    assert head is not None
    request = request_for(head)
    ledger.keep_timestamp(answered(authority.answer(folder, request), request, head, HERE))
    return head


def verified(place: Path, clock: Clock, roots: bytes | None) -> tuple[Problem, ...]:
    with Ledger.open(place, clock=clock, read_only=True) as ledger:
        return ledger.verify(roots)


def alter(place: Path, *statements: str) -> None:
    with closing(sqlite3.connect(place)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def test_what_an_authority_vouched_for_holds(stamped: Path, clock: Clock, roots: bytes) -> None:
    assert verified(stamped, clock, roots) == ()
    with Ledger.open(stamped, clock=clock) as ledger:
        first, second = ledger.timestamps()
        heads = {head.number: head for head in ledger.heads()}
    assert (first.authority, heads[first.seal].number < heads[second.seal].number) == (HERE, True)
    assert first.at is not None
    assert "BEGIN CERTIFICATE" in first.certificates


def test_that_a_timestamp_was_kept_needs_none_of_its_own(stamped: Path, clock: Clock, made: Path) -> None:
    with Ledger.open(stamped, clock=clock, operator="Ines Varga") as ledger:
        ledger.seal()
        assert ledger.unstamped(HERE) is None
        assert ledger.unstamped("https://other.example") is not None
        ledger.set_party("Ode Brandel", "the garrison")
        ledger.seal()
        assert stamp(ledger, made).number == ledger.heads()[-1].number


def test_openssl_checks_the_same_files(stamped: Path, clock: Clock, roots: bytes, tmp_path: Path) -> None:
    with Ledger.open(stamped, clock=clock) as ledger:
        heads = {head.number: head for head in ledger.heads()}
        files = dict(files_of(ledger.timestamps(), heads))
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "roots.pem").write_bytes(roots)
    commands = files["README.txt"].decode().replace("\\\n", "").splitlines()
    told = [line.split() for line in commands if line.startswith("  openssl")]
    assert len(told) == 2
    for command in told:
        ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert "Verification: OK" in ended.stdout + ended.stderr


def test_another_authoritys_roots_do_not_vouch(stamped: Path, clock: Clock, tmp_path: Path) -> None:
    other = authority.make(tmp_path / "other", "Harbour Time").read_bytes()
    problems = verified(stamped, clock, other)
    assert [each.kind for each in problems] == ["timestamp", "timestamp"]
    assert "no root certificate vouches" in problems[0].reason
    with pytest.raises(WrongUse, match="holds no certificates"):
        verified(stamped, clock, b"nothing")


@pytest.mark.parametrize(
    ("statements", "reason"),
    [
        (
            [
                "CREATE TEMP TABLE both AS SELECT number, response FROM timestamps",
                "UPDATE timestamps SET response = (SELECT response FROM both WHERE both.number <> timestamps.number)",
            ],
            "it is not the one that the custody log tells of",
        ),
        (["UPDATE timestamps SET authority = 'https://x.example' WHERE number = 1"], "it is not the one"),
        (["DELETE FROM timestamps WHERE number = 1"], "and it is gone"),
        (["UPDATE timestamps SET certificates = '' WHERE number = 2"], "the certificates beside it"),
        (["UPDATE timestamps SET response = x'3003020100' WHERE number = 2"], "it is not the one"),
    ],
    ids=["swapped", "another authority named", "removed", "certificates cut", "replaced"],
)
@pytest.mark.parametrize("signed", [True, False], ids=["roots", "no roots"])
def test_tampering_is_named(
    stamped: Path, clock: Clock, roots: bytes, statements: list[str], reason: str, signed: bool
) -> None:
    alter(stamped, *statements)
    problems = verified(stamped, clock, roots if signed else None)
    assert problems[0].kind == "timestamp"
    assert reason in problems[0].reason


def test_a_swap_that_the_log_was_made_to_tell_of_does_not_hold(stamped: Path, clock: Clock) -> None:
    """Who can write the whole ledger can write another log, but no other authority's signature."""
    with Ledger.open(stamped, clock=clock) as ledger:
        first, second = ledger.timestamps()
        heads = ledger.heads()
    request = request_for(heads[second.seal - 1])
    with pytest.raises(NotStamped, match="of something else"):
        answered(first.response, request, heads[second.seal - 1], HERE)
    with pytest.raises(NotStamped, match="another request"):
        answered(second.response, request, heads[second.seal - 1], HERE)
    with pytest.raises(NotStamped, match="no timestamp"):
        answered(b"<html>", request, heads[0], HERE)
