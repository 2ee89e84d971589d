"""`counterclaim timestamp`, and timestamps at the end of a run."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.ledger.authority import Authority, serving
from tests.locks import archive

pytestmark = pytest.mark.skipif(not shutil.which("openssl"), reason="there is no openssl to make an authority with")


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Authority]:
    with serving(tmp_path_factory.mktemp("authority")) as served:
        yield served


@pytest.fixture
def settled(authority: Authority, environment: dict[str, str]) -> None:
    """The settings name the authority, its roots, and loopback as a host that may be asked."""
    authority.instead = None
    Path(environment["COUNTERCLAIM_SETTINGS"]).write_text(
        f'timestamp_authorities = "{authority.address}"\ntimestamp_roots = "{authority.roots}"\n'
        'allowed_hosts = "127.0.0.1"\n'
    )


@pytest.mark.usefixtures("settled")
def test_an_authority_vouches_and_verify_says_so(run: Run, tmp_path: Path) -> None:
    first = run("timestamp")
    assert "vouches for head" in first.out
    assert "has vouched for all already" in run("timestamp").out
    assert "1 timestamp: signed by the roots in" in run("verify").out
    assert run("timestamp", "--out", str(tmp_path / "out")).status == 0
    assert sorted(each.suffix for each in (tmp_path / "out").iterdir()) == [".pem", ".tsr", ".txt"]


@pytest.mark.usefixtures("settled")
def test_an_authority_that_fails_is_named(run: Run, authority: Authority) -> None:
    run("parties", "set", "Ode Brandel", "the garrison")
    for instead, words in (((503, b""), "answers 503"), ((200, b"<html>"), "its answer is no timestamp")):
        authority.instead = instead
        ended = run("timestamp")
        assert (ended.status, words in ended.err) == (1, True)


@pytest.mark.usefixtures("settled")
def test_whatever_reads_has_its_head_vouched_for(run: Run, authority: Authority, tmp_path: Path) -> None:
    archive(tmp_path / "locks.warc.gz", 1)
    page, place, out = tmp_path / "quay.txt", str(tmp_path / "fresh.db"), str(tmp_path / "shards")
    page.write_text("The quay is shut\n\nThe harbour office said on Monday that the quay at Averil had been closed.\n")
    kinds = (
        ["read --no-read PAGE"],
        ["cluster plan ARCHIVE --out OUT", "cluster shard 0 --out OUT", "cluster load --out OUT --no-weigh"],
        ["case new quays", "case add quays PAGE", "watch quays --once"],
    )
    named = {"PAGE": str(page), "ARCHIVE": str(tmp_path / "locks.warc.gz"), "OUT": out}
    for kind in kinds:
        asked = len(authority.asked)
        for command in kind:
            ended = run(*(named.get(word, word) for word in command.split()), COUNTERCLAIM_LEDGER=place)
            assert ended.status == 0, ended.err
        assert len(authority.asked) == asked + 1
    assert "3 timestamps: signed by the roots in" in run("verify", COUNTERCLAIM_LEDGER=place).out


def test_without_an_authority_there_is_a_remedy(run: Run) -> None:
    ended = run("timestamp")
    assert ended.status == 2
    assert "set timestamp_authorities" in ended.err


def test_roots_that_cannot_be_read_are_named(run: Run, environment: dict[str, str]) -> None:
    Path(environment["COUNTERCLAIM_SETTINGS"]).write_text('timestamp_roots = "/nowhere/roots.pem"\n')
    ended = run("verify")
    assert ended.status == 2
    assert "/nowhere/roots.pem" in ended.err
