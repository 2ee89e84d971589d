"""What a polite visitor keeps to: robots.txt, a pace for each host, and an end to patience."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from protego import Protego

LONGEST_PAUSE = 30.0
"""Seconds between two pages of one host that are waited at most, whatever its robots.txt asks."""


@dataclass(frozen=True, slots=True)
class Manners:
    """How hosts are visited."""

    agent: str
    #: Seconds between two pages of one host, where its robots.txt asks for no more.
    pause: float = 1.0
    #: Hosts that are visited although they are not public.
    allowed_hosts: tuple[str, ...] = ()
    #: Why robots.txt is not obeyed; None where it is.
    despite_robots: str | None = None
    most_bytes: int = 20_000_000
    most_redirects: int = 10
    #: Seconds that one page may take, from the first byte sent to the last one read.
    most_seconds: float = 60.0
    tries: int = 3
    #: The proxy of each host, by its name; "*" for all others.
    proxies: Mapping[str, str] = field(default_factory=dict)

    def proxy_of(self, host: str) -> str | None:
        """The proxy through which a host is asked; None where it is asked directly."""
        return self.proxies.get(host.casefold(), self.proxies.get("*"))


@dataclass(slots=True)
class Pace:
    """When each host was last visited."""

    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    _last: dict[str, float] = field(default_factory=dict)

    def wait(self, host: str, pause: float) -> None:
        """Wait until the host may be visited again, and take note of the visit."""
        now = self.clock()
        due = self._last.get(host, now - pause) + min(pause, LONGEST_PAUSE)
        if due > now:
            self.sleep(due - now)
        self._last[host] = max(now, due)


@dataclass(slots=True)
class Robots:
    """The robots.txt of every host visited, asked for once."""

    agent: str
    _rules: dict[str, Protego | None] = field(default_factory=dict)

    def rules_of(self, address: str, get: Callable[[str], tuple[int, bytes]]) -> Protego | None:
        """The rules of a host; None where it forbids everything by not answering (RFC 9309: a server's error)."""
        parts = urlsplit(address)
        home = f"{parts.scheme}://{parts.netloc}"
        if home not in self._rules:
            status, body = get(f"{home}/robots.txt")
            if status >= 500:
                self._rules[home] = None
            else:
                text = body.decode("utf-8", "replace") if status < 400 else ""
                self._rules[home] = Protego.parse(text)
        return self._rules[home]
