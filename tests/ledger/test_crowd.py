"""Eight writers and twenty readers, each with the ledger opened for himself, and a desk: nothing is lost or stuck."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.cookiejar import CookieJar
from pathlib import Path

import pytest

from counterclaim.ledger import Ledger
from tests.grounds import Ground
from tests.ledger.conftest import Clock

ROOT = Path(__file__).parents[2]


@contextmanager
def part_of_a_crowd(
    place: str, kind: str, first: int, many: int, rounds: int, seconds: float
) -> Iterator[subprocess.Popen[str]]:
    arguments = [place, kind, *map(str, (first, many, rounds, seconds))]
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.ledger.crowd", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def said_by(process: subprocess.Popen[str]) -> list[int]:
    """How much each of a process's threads did."""
    out, errors = process.communicate("over\n")
    assert process.returncode == 0, errors
    assert re.fullmatch(r"\d+( \d+)*\n", out), out
    return [int(number) for number in out.split()]


@contextmanager
def desk(place: str) -> Iterator[urllib.request.OpenerDirector]:
    """The desk, served by a process of its own, as a browser that has been let in sees it."""
    command = [sys.executable, "-m", "counterclaim.cli.main", "serve", "--ledger", place, "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            assert process.stdout
            line = process.stdout.readline()
            address = re.search(r"http://\S+", line)
            assert address, line
            browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
            browser.open(address[0]).read()
            browser.addheaders = [("X-Desk", address[0])]
            yield browser
        finally:
            process.terminate()
            process.communicate()


def crowded(ground: Ground, clock: Clock, rounds: int, seconds: float) -> None:
    Ledger.open(ground.place, create=True, clock=clock).close()
    with ExitStack() as crowd:
        writers = [
            crowd.enter_context(part_of_a_crowd(ground.place, "write", first, 4, rounds, seconds)) for first in (0, 4)
        ]
        readers = [
            crowd.enter_context(part_of_a_crowd(ground.place, "read", first, 10, rounds, seconds)) for first in (0, 10)
        ]
        browser = crowd.enter_context(desk(ground.place))
        home = browser.addheaders[0][1].split("/", 3)
        while any(process.poll() is None for process in writers):
            with browser.open("/".join(home[:3]) + "/") as page:
                assert page.status == 200
        written = [number for process in writers for number in said_by(process)]
        looked = [number for process in readers for number in said_by(process)]
    assert (len(written), len(looked)) == (8, 20)
    assert min(written) >= rounds
    assert min(looked) >= 1
    with Ledger.open(ground.place, clock=clock) as ledger:
        counts = ledger.counts()
        assert [counts[what] for what in ("captures", "reports", "stories", "disputes")] == [sum(written)] * 4
        assert counts["failures"] == 0
        assert len(ledger.custody()) == 5 * sum(written)
        assert ledger.verify() == ()


@pytest.mark.skipif(os.name == "nt", reason="the desk is ended by a signal")
@pytest.mark.parametrize("grounds", ["postgresql"], indirect=True)
def test_a_crowd(ground: Ground, clock: Clock) -> None:
    crowded(ground, clock, rounds=2, seconds=0)


@pytest.mark.soak
def test_a_crowd_for_a_minute(ground: Ground, clock: Clock) -> None:
    crowded(ground, clock, rounds=4, seconds=60)
