"""One page after another: robots asked, pace kept, redirects followed by hand, limits held, the whole way recorded."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from types import TracebackType
from typing import Self
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

import httpcore2

from counterclaim.errors import Blocked, InputTooLarge, NotFetched
from counterclaim.intake.fetch.conditions import Before
from counterclaim.intake.fetch.guard import GuardedNetwork, Refused
from counterclaim.intake.fetch.manners import Manners, Pace, Robots
from counterclaim.intake.packed import ACCEPTED, unpacked
from counterclaim.records import Capture

_REDIRECTS = {301, 302, 303, 307, 308}
_LATER = {429, 502, 503, 504}
"""Answers that ask to come back later."""

_LONGEST_LATER = 30.0
_SENT_AS_IT_IS = "/?:@!$&'()*+,;=%~-._[]|"
_KEPT_HEADERS = ("content-type", "last-modified", "etag", "date", "server")
_WALLS = {401: "it asks for a password", 402: "it asks for payment", 403: "it refuses us", 451: "it is withheld by law"}


@dataclass(frozen=True, slots=True)
class Way:
    """Connections that share a proxy, or have none."""

    network: GuardedNetwork
    pool: httpcore2.ConnectionPool


@dataclass(frozen=True, slots=True)
class Answer:
    """What a host answered to one request."""

    status: int
    #: Names in small letters.
    headers: Mapping[str, str]
    #: The body as it came.
    content: bytes
    #: The heads of request and answer as they went over the wire, lines ended by CR LF.
    request: str
    response: str

    @property
    def leads_on(self) -> bool:
        """Whether it is a redirect that says where to."""
        return self.status in _REDIRECTS and bool(self.headers.get("location"))


class Fetcher:
    """Fetches pages for one run; what it knows of hosts ends with it. To be closed, as a context manager or by hand."""

    def __init__(
        self,
        manners: Manners,
        *,
        clock: Callable[[], datetime],
        pace: Pace | None = None,
        trust: ssl.SSLContext | None = None,
        before: Callable[[str], Before | None] = lambda _: None,
    ) -> None:
        """`clock` gives the time of capture; `trust` the certificates believed, by default the system's.

        `before` tells of the last capture of an address, so that its host is asked for the page only if it changed.
        """
        self._manners = manners
        self._clock = clock
        self._before = before
        self._pace = pace or Pace()
        self._robots = Robots(manners.agent)
        self._trust = trust or httpcore2.default_ssl_context()
        self._ways: dict[str | None, Way] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections."""
        for way in self._ways.values():
            way.pool.close()

    def fetch(self, address: str) -> Capture:
        """The page at an address, its redirects followed; NotFetched, naming the reason, where there is none."""
        at = _written(address, address)
        if "@" in urlsplit(at).netloc:
            raise NotFetched(f"{_bare(at)}: handed in with a password, which is never sent: leave it out")
        way, last = [at], self._before(address)
        for _ in range(self._manners.most_redirects + 1):
            try:
                self._ask_robots(at)
                answer = self._got(at, last.conditions() if last and len(way) == 1 else {})
            except NotFetched as error:
                raise error if len(way) == 1 else type(error)(f"{address}: redirected, and {error}") from error
            if answer.leads_on:
                at = _onward(at, answer.headers["location"], address)
                way.append(at)
                continue
            if answer.status == 304 and last is not None:
                return last.again(address, self._clock())
            if answer.status != 200:
                kind = Blocked if answer.status in _WALLS else NotFetched
                raise kind(f"{address}: {_told(answer.status)}: open it in a browser, save it and read the file")
            return Capture(
                self._unpacked(answer, address), address, self._clock(), circumstances=self._circumstances(way, answer)
            )
        raise NotFetched(f"{address}: more than {self._manners.most_redirects} redirects: open it in a browser")

    def post(self, address: str, content: bytes, media_type: str, headers: Mapping[str, str] | None = None) -> bytes:
        """What a service answers to some bytes; NotFetched, naming the reason, where it does not take them."""
        at = _written(address, address)
        answer = self._once(at, content, {**(headers or {}), "Content-Type": media_type})
        if not 200 <= answer.status < 300:
            raise NotFetched(f"{address}: the service answers {answer.status}: look whether its address is right")
        return answer.content

    def _ask_robots(self, address: str) -> None:
        if self._manners.despite_robots is None:
            rules = self._robots.rules_of(address, self._robots_file)
            if rules is None or not rules.can_fetch(address, self._manners.agent):
                why = "does not answer" if rules is None else "forbids it"
                raise Blocked(
                    f"{address}: the site's robots.txt {why}: save the page in a browser, or say why you read it "
                    "all the same with --despite-robots"
                )
            delay = rules.crawl_delay(self._manners.agent)
        else:
            delay = None
        self._pace.wait(urlsplit(address).netloc, max(self._manners.pause, delay or 0.0))

    def _robots_file(self, address: str) -> tuple[int, bytes]:
        """The status and bytes of a robots.txt; what cannot be reached counts as a server's error."""
        try:
            for _ in range(5):
                answer = self._once(address)
                if not answer.leads_on:
                    return answer.status, self._unpacked(answer, address)
                address = _onward(address, answer.headers["location"], address)
        except (NotFetched, InputTooLarge) as error:
            if isinstance(error.__cause__, Refused):
                raise
            return 500, b""
        return 404, b""

    def _unpacked(self, answer: Answer, address: str) -> bytes:
        return unpacked(answer.content, answer.headers.get("content-encoding", ""), address, self._manners.most_bytes)

    def _got(self, address: str, conditions: Mapping[str, str]) -> Answer:
        """An answer that does not ask to come back later, or the last of them."""
        for number in range(self._manners.tries):
            last = number + 1 == self._manners.tries
            try:
                answer = self._once(address, told=conditions)
            except NotFetched as error:
                if last or isinstance(error.__cause__, Refused):
                    raise
                self._pace.sleep(2.0**number)
                continue
            if answer.status not in _LATER or last:
                return answer
            self._pace.sleep(self._later(answer.headers, number))
        raise AssertionError("tries must be at least one")

    def _later(self, headers: Mapping[str, str], number: int) -> float:
        """Seconds until the next try: as the host asks, else longer each time."""
        asked = headers.get("retry-after", "")
        if asked.isdigit():
            return min(float(asked), _LONGEST_LATER)
        try:
            left = (parsedate_to_datetime(asked) - self._clock()).total_seconds()
            return min(max(0.0, left), _LONGEST_LATER)
        except (TypeError, ValueError):
            return 2.0**number

    def _once(self, address: str, sent: bytes | None = None, told: Mapping[str, str] | None = None) -> Answer:
        """One request, without following anything."""
        asked = [("User-Agent", self._manners.agent), ("Accept-Encoding", ACCEPTED), ("Accept", "text/html,*/*;q=0.5")]
        limits = dict.fromkeys(("connect", "read", "write", "pool"), min(20.0, self._manners.most_seconds))
        target = httpcore2.URL(address)
        host = target.host.decode("ascii")
        port = f":{target.port}" if target.port else ""
        asked = [*asked, *(told or {}).items()]
        if sent is not None:
            asked = [asked[0], *asked[3:], ("Content-Length", str(len(sent)))]
        method, headers_sent = ("GET" if sent is None else "POST"), [("Host", host + port), *asked]
        try:
            way = self._way_to(target)
            way.network.end = time.monotonic() + self._manners.most_seconds
            with way.pool.stream(
                method, target, headers=headers_sent, content=sent, extensions={"timeout": limits}
            ) as answer:
                told_back = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in answer.headers]
                return Answer(
                    answer.status,
                    {name.lower(): value for name, value in told_back},
                    self._body(address, answer),
                    _head(f"{method} {target.target.decode('ascii')} HTTP/1.1", headers_sent),
                    _head(_status_line(answer), told_back),
                )
        except Refused as error:
            raise Blocked(f"{address}: not asked, since {error}: allow the host by name if you mean it") from error
        except httpcore2.TimeoutException as error:
            raise NotFetched(f"{address}: it did not answer, or not whole, in time: try again later") from error
        except (httpcore2.NetworkError, httpcore2.ProtocolError, OSError, ValueError) as error:
            raise NotFetched(f"{address}: it cannot be reached ({error or type(error).__name__}): try later") from error

    def _way_to(self, target: httpcore2.URL) -> Way:
        """The connections by which a host is asked: our own, or those of its proxy.

        A proxy looks the host's name up for itself, so the host is checked before; the proxy is the user's own word.
        """
        host = target.host.decode("ascii").strip("[]")
        through = self._manners.proxy_of(host)
        if through is not None:
            port = target.port or (443 if target.scheme == b"https" else 80)
            GuardedNetwork(self._manners.allowed_hosts).check(host, port)
        if through not in self._ways:
            own = () if through is None else (urlsplit(through).hostname or "",)
            network = GuardedNetwork((*self._manners.allowed_hosts, *own))
            proxy = None if through is None else httpcore2.Proxy(through)
            pool = httpcore2.ConnectionPool(self._trust, proxy, max_connections=8, network_backend=network)
            self._ways[through] = Way(network, pool)
        return self._ways[through]

    def _body(self, address: str, answer: httpcore2.Response) -> bytes:
        parts, size = [], 0
        for part in answer.iter_stream():
            parts.append(part)
            size += len(part)
            if size > self._manners.most_bytes:
                megabytes = self._manners.most_bytes // 1_000_000
                raise InputTooLarge(f"{address}: over the limit of {megabytes} MB for one page: raise the limit")
        return b"".join(parts)

    def _circumstances(self, way: list[str], answer: Answer) -> dict[str, str]:
        headers = answer.headers
        known = {name: headers[name] for name in _KEPT_HEADERS if name in headers}
        known |= {"status": str(answer.status), "request": answer.request, "response": answer.response}
        if len(way) > 1:
            known["redirects"] = " -> ".join(way)
        if self._manners.despite_robots is not None:
            known["despite robots.txt"] = self._manners.despite_robots
        charset = headers.get("content-type", "").partition("charset=")[2].strip(" \"';")
        return known | ({"charset": charset} if charset else {})


def _head(first: str, headers: Iterable[tuple[str, str]]) -> str:
    """The head of a request or an answer, as it goes over the wire."""
    return "".join(f"{line}\r\n" for line in (first, *(f"{name}: {value}" for name, value in headers)))


def _status_line(answer: httpcore2.Response) -> str:
    version, phrase = (answer.extensions.get(name, b"") for name in ("http_version", "reason_phrase"))
    return f"{version.decode('ascii') or 'HTTP/1.1'} {answer.status} {phrase.decode('latin-1')}".rstrip()


def _onward(address: str, location: str, asked: str) -> str:
    """Where a redirect leads; NotFetched, naming the address asked for, where that is no web address."""
    try:
        onward = urljoin(address, location.strip())
    except ValueError:
        onward = location
    return _bare(_written(onward, asked))


def _written(address: str, asked: str) -> str:
    """An address as it is sent: host in IDNA, other characters beyond ASCII in per cent; NotFetched for none."""
    try:
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("no web address")
        user, at, _ = parts.netloc.rpartition("@")
        host = parts.hostname if parts.hostname.isascii() else parts.hostname.encode("idna").decode("ascii")
        host = f"[{host}]" if ":" in host else host
        port = "" if parts.port is None else f":{parts.port}"
        path, query = (quote(part, safe=_SENT_AS_IT_IS) for part in (parts.path or "/", parts.query))
        return urlunsplit((parts.scheme, f"{user}{at}{host}{port}", path, query, ""))
    except ValueError as error:  # what Python says of a broken address, and of a host that IDNA does not know
        where = "" if address == asked else f"redirected to {address!r}, "
        raise NotFetched(f"{asked}: {where}which is no web address ({error}): leave it out") from error


def _bare(address: str) -> str:
    """An address without user, password and fragment: what one host was told is not told to another."""
    parts = urlsplit(address)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path or "/", parts.query, ""))


def _told(status: int) -> str:
    if status in _WALLS:
        return f"{_WALLS[status]} ({status})"
    if status in (404, 410):
        return f"the page is not there ({status})"
    return f"the site answers {status}"
