"""The network as commands use it: opened when the first page is fetched, closed at the end."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from types import TracebackType
from typing import TYPE_CHECKING, Self

from counterclaim.cli.edge import now
from counterclaim.errors import WrongUse

if TYPE_CHECKING:
    from counterclaim.intake.fetch import Fetcher
    from counterclaim.intake.fetch.conditions import Before
    from counterclaim.ledger import Ledger
    from counterclaim.records import Capture
    from counterclaim.settings import Settings


class Network:
    """Fetches pages as the settings say; a context manager."""

    def __init__(self, settings: Settings, despite_robots: str | None = None, ledger: Ledger | None = None) -> None:
        """What a `ledger` keeps is asked for only if it changed; WrongUse for an empty reason."""
        if despite_robots is not None and not despite_robots.strip():
            raise WrongUse("--despite-robots is empty: say why the page is read all the same")
        self._settings = settings
        self._despite_robots = despite_robots
        self._ledger = ledger
        self._open = ExitStack()
        self._fetcher: Fetcher | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._open.close()

    def fetch(self, address: str) -> Capture:
        """The page at an address; InputError where none can be had."""
        return self._opened.fetch(address)

    def post(self, address: str, content: bytes, media_type: str, headers: Mapping[str, str] | None = None) -> bytes:
        """What a service answers to some bytes; InputError where it does not."""
        return self._opened.post(address, content, media_type, headers)

    @property
    def _opened(self) -> Fetcher:
        if self._fetcher is None:
            self._fetcher = self._open.enter_context(self._made())
        return self._fetcher

    def _made(self) -> Fetcher:
        from counterclaim import __version__
        from counterclaim.intake.fetch import Fetcher, Manners

        told = self._settings
        manners = Manners(
            agent=told.fetch_agent or f"counterclaim/{__version__}",
            pause=float(told.fetch_pause),
            allowed_hosts=tuple(host.strip() for host in told.allowed_hosts.split(",") if host.strip()),
            despite_robots=self._despite_robots,
            proxies=proxies_in(told.proxies),
            most_bytes=told.limit_megabytes * 1_000_000,
        )
        if self._ledger is None or told.fetch_whole:
            return Fetcher(manners, clock=now)
        return Fetcher(manners, clock=now, before=self._before)

    def _before(self, address: str) -> Before | None:
        from functools import partial

        from counterclaim.intake.fetch.conditions import Before

        assert self._ledger is not None  # noqa: S101  # for the type checker
        last = self._ledger.last_capture(address)
        return None if last is None else Before(last, partial(self._ledger.last_content, address))


def proxies_in(setting: str) -> dict[str, str]:
    """The proxy of each host that the setting names; WrongUse for what is no such pair."""
    found = {}
    for pair in (each.strip() for each in setting.split(",") if each.strip()):
        host, is_one, proxy = pair.partition("=")
        if not (host and is_one and proxy.startswith(("http://", "https://"))):
            raise WrongUse(f"the setting proxies has {pair!r}: write HOST=http://PROXY:PORT")
        found[host.strip().casefold()] = proxy.strip()
    return found
