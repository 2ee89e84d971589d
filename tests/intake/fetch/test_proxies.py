"""Hosts asked through proxies, and names that answer differently the second time."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx2
import pytest

from counterclaim.cli.network import proxies_in
from counterclaim.errors import NotFetched, WrongUse
from counterclaim.intake.fetch import Fetcher, Manners
from counterclaim.intake.fetch.manners import Pace
from tests.intake.fetch.site import HOST, Site, served

NOW = datetime(2031, 5, 10, 12, tzinfo=UTC)


@pytest.fixture
def site() -> Iterator[Site]:
    with served(Site()) as opened:
        yield opened


@contextmanager
def proxying() -> Iterator[tuple[str, list[str]]]:
    """A proxy on loopback that hands requests on; its address, and what it was asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # the name that http.server looks for
            asked.append(self.path)
            answer = httpx2.get(self.path)
            self.send_response(answer.status_code)
            self.send_header("Content-Type", answer.headers["content-type"])
            self.send_header("Content-Length", str(len(answer.content)))
            self.end_headers()
            self.wfile.write(answer.content)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer((HOST, 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://{HOST}:{server.server_port}", asked
        server.shutdown()
        thread.join()


def fetcher(**told: Any) -> Fetcher:
    manners = Manners("counterclaim-test", pause=0.0, tries=1, despite_robots="a test", **told)
    return Fetcher(manners, clock=lambda: NOW, pace=Pace(sleep=lambda _: None))


@pytest.mark.parametrize("named", [HOST, "*"])
def test_a_host_is_asked_through_its_proxy(site: Site, named: str) -> None:
    with proxying() as (proxy, asked), fetcher(allowed_hosts=(HOST,), proxies={named: proxy}) as network:
        assert b"harbour master" in network.fetch(f"{site.home}/140").content
    assert asked == [f"{site.home}/140"]


def test_other_hosts_are_asked_directly(site: Site) -> None:
    with proxying() as (proxy, asked), fetcher(allowed_hosts=(HOST,), proxies={"other.example": proxy}) as network:
        network.fetch(f"{site.home}/140")
    assert asked == []


def test_a_proxy_is_asked_for_nothing_that_is_not_to_be_asked() -> None:
    with proxying() as (proxy, asked), fetcher(proxies={"*": proxy}) as network:
        with pytest.raises(NotFetched, match="link-local"):
            network.fetch("http://169.254.169.254/latest/meta-data/")
        with pytest.raises(NotFetched, match="a private network"):
            network.fetch("http://10.0.0.1/")
    assert asked == []


def test_a_name_that_answers_differently_the_second_time_gains_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The address that was checked is the one connected to, whatever the name says by then."""
    answers = ["93.184.216.34", "127.0.0.1", "127.0.0.1"]
    connected: list[str] = []

    def resolve(host: str, port: int, **_: object) -> list[tuple[Any, ...]]:
        address = answers.pop(0) if host == "turning.example" else host
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    def connect(address: tuple[str, int], *_: object, **__: object) -> socket.socket:
        connected.append(address[0])
        raise ConnectionRefusedError("nobody is there")

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(socket, "create_connection", connect)
    with fetcher() as network:
        with pytest.raises(NotFetched, match="cannot be reached"):
            network.fetch("http://turning.example/")
        assert connected == ["93.184.216.34"]
        with pytest.raises(NotFetched, match="this very machine"):
            network.fetch("http://turning.example/")
    assert connected == ["93.184.216.34"]


def test_what_is_no_proxy_is_wrong_use() -> None:
    assert proxies_in("A.example=http://p.example:1, *=https://q.example") == {
        "a.example": "http://p.example:1",
        "*": "https://q.example",
    }
    for wrong in ("a.example", "=http://p.example", "a.example=p.example"):
        with pytest.raises(WrongUse, match="proxies"):
            proxies_in(wrong)
