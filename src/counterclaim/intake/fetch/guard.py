"""Which machines are never asked: those that only this network can reach.

A hostile page could otherwise send us to a router's settings or a cloud's metadata service, by name, by redirect or by
an address that hides another. Names are resolved here, every answer is checked, and the connection goes to the very
address that was checked, so that a name which answers differently the second time gains nothing.
"""

from __future__ import annotations

import ipaddress
import math
import socket
import ssl
import time
from collections.abc import Iterable
from typing import Any

from httpcore2 import NetworkBackend, NetworkStream, ReadTimeout
from httpcore2._backends.sync import SyncBackend
from httpcore2._types import SOCKET_OPTION

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_TRANSLATED = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("64:ff9b:1::/48"))


class Refused(OSError):
    """An address that is not asked; the message says why."""


def refusal(address: Address) -> str | None:
    """Why an address is not asked; None for one that anybody can reach."""
    for inner in _hidden(address):
        if (reason := refusal(inner)) is not None:
            return reason
    if address.is_loopback:
        return "this very machine"
    if address.is_link_local:
        return "link-local, where clouds keep their metadata"
    if address.is_private:
        return "a private network"
    if address.is_multicast or address.is_reserved or address.is_unspecified or not address.is_global:
        return "no public address"
    return None


def _hidden(address: Address) -> list[Address]:
    """IPv4 addresses that an IPv6 address carries: mapped, 6to4, Teredo, NAT64."""
    if isinstance(address, ipaddress.IPv4Address):
        return []
    found: list[Address | None] = [address.ipv4_mapped, address.sixtofour]
    found += list(address.teredo or ())
    if any(address in network for network in _TRANSLATED):
        found.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return [each for each in found if each is not None]


class GuardedNetwork(NetworkBackend):
    """Connects to addresses that were checked, and to hosts that are allowed by name.

    Nothing is read behind `end`, on the clock of time.monotonic: a host that lets its answer drip gets no more time.
    """

    def __init__(self, allowed: Iterable[str] = ()) -> None:
        self.end = math.inf
        self._allowed = frozenset(host.casefold() for host in allowed)
        self._plain = SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> NetworkStream:
        """A connection to the first address of a host; Refused where any of its addresses is not to be asked."""
        checked = self._checked(host, port)
        stream = self._plain.connect_tcp(checked, port, timeout, local_address, socket_options)
        return _TimedStream(stream, self)

    def check(self, host: str, port: int) -> None:
        """Refused for a host that is not to be asked, for whoever connects to it otherwise.

        One that is allowed by name need have no address here.
        """
        if host.strip("[]").casefold() not in self._allowed:
            self._checked(host, port)

    def _checked(self, host: str, port: int) -> str:
        bare = host.strip("[]")
        found = [str(each[4][0]) for each in socket.getaddrinfo(bare, port, type=socket.SOCK_STREAM)]
        if bare.casefold() not in self._allowed:
            for each in found:
                reason = refusal(ipaddress.ip_address(each.partition("%")[0]))
                if reason is not None:
                    raise Refused(f"{host} is {reason}" if each == bare else f"{host} is {each}, {reason}")
        return found[0]


class _TimedStream(NetworkStream):
    """A connection that is read only until the network's end."""

    def __init__(self, stream: NetworkStream, network: GuardedNetwork) -> None:
        self._stream = stream
        self._network = network

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        left = self._network.end - time.monotonic()
        if left <= 0:
            raise ReadTimeout("the time for one page is over")
        return self._stream.read(max_bytes, left if timeout is None else min(timeout, left))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, timeout)

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> NetworkStream:
        return _TimedStream(self._stream.start_tls(ssl_context, server_hostname, timeout), self._network)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
