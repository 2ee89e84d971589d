"""Who publishes: from what was given, what a page says of itself, and the host of its address.

A time zone is left unknown: neither a host's country nor a language tells in which zone an outlet writes its clocks.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from counterclaim.records import Outlet


def outlet_of(*names: str | None, address: str | None, owner: str | None = None) -> Outlet | None:
    """The outlet under the first name that is one, else under its host; None where neither is known."""
    host = host_of(address)
    name = next((folded for name in names if (folded := " ".join((name or "").split()))), host)
    if not name:
        return None
    return Outlet(name=name, hosts=(host,) if host else (), owner=owner)


def host_of(address: str | None) -> str | None:
    """The host of an http(s) address, without "www."; None for anything else."""
    try:
        host = urlsplit(address or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
