"""`counterclaim ledger copy`, and every list from a ledger in PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.server import Server

LISTS = ("brief", "disputes", "claims", "figures", "reports", "stories", "parties")


@pytest.fixture
def shared(server: Server, tmp_path: Path) -> Iterator[str]:
    """The address of a ledger in PostgreSQL that is not there yet."""
    name = server.database()
    yield f"{server.address(name)}&captures={tmp_path / 'shared.captures'}"
    server.drop(name)


def test_a_copy_in_postgresql_says_what_the_file_says(run: Run, place: Path, shared: str, tmp_path: Path) -> None:
    copied = run("ledger", "copy", str(place), shared)
    assert copied.status == 0, copied.err
    assert copied.out.startswith("Copied 0 captures, 5 reports, ")
    assert copied.out.endswith("Everything holds in both.\n")
    for name in LISTS:
        said = [run(name, "--ledger", where) for where in (str(place), shared)]
        assert (said[0].status, said[0].out.replace(str(place), "")) == (0, said[1].out.replace(shared, ""))
        assert said[0].out
    found = [run("search", "cellars", "mill", "--ledger", where) for where in (str(place), shared)]
    assert sorted(found[0].out.splitlines()) == sorted(found[1].out.splitlines())
    assert run("verify", "--ledger", shared).status == 0
    back = run("ledger", "copy", shared, str(tmp_path / "back.db"))
    assert back.status == 0, back.err


def test_wrong_places_are_told(run: Run, place: Path, tmp_path: Path) -> None:
    missing = run("ledger", "copy", str(tmp_path / "none.db"), str(tmp_path / "copy.db"))
    assert (missing.status, "there is no ledger at" in missing.err) == (2, True)
    assert not (tmp_path / "copy.db").exists()
    again = run("ledger", "copy", str(place), str(place))
    assert (again.status, "holds something already" in again.err) == (2, True)
    odd = run("ledger", "copy", str(place), "mysql://db.example/ledger")
    assert (odd.status, "a ledger lies in a file or in PostgreSQL" in odd.err) == (2, True)
