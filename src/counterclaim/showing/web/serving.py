"""The desk served on this machine."""

from __future__ import annotations

import socket
from collections.abc import Callable, Collection

import uvicorn

from counterclaim.errors import WrongUse
from counterclaim.ledger import Ledger
from counterclaim.showing.web.desk import desk
from counterclaim.showing.web.gate import Gate, Guard, check_reach, is_loopback
from counterclaim.showing.web.users import SignIn, hosts_of


def serve(
    ledger: Ledger,
    host: str,
    port: int,
    tell: Callable[[str], None],
    who: str | None = None,
    *,
    names: Collection[str] = (),
    sign_in: bool = False,
) -> None:
    """Serve until interrupted; `tell` gets the address that opens the desk.

    Port 0 takes any that is free. `who` signs what is decided there. On a host that other machines reach, and with
    `sign_in`, users sign in; `names` are the addresses or names under which they reach it, beside the host's own.
    WrongUse for such a host without users, and for a port that is taken.
    """
    check_reach(host, len(ledger.users()))
    try:
        listening = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        raise WrongUse(f"port {port} of {host} cannot be used: {error.strerror}; name another with --port") from error
    with listening:
        taken: int = listening.getsockname()[1]
        guard, address = _guard(ledger, host, taken, names, sign_in=sign_in or not is_loopback(host))
        signing = None if isinstance(guard, SignIn) else who
        config = uvicorn.Config(
            desk(ledger, guard, signing), log_level="warning", access_log=False, server_header=False
        )
        tell(address)
        uvicorn.Server(config).run(sockets=[listening])


def _guard(ledger: Ledger, host: str, port: int, names: Collection[str], *, sign_in: bool) -> tuple[Guard, str]:
    if not sign_in:
        gate = Gate(host, port)
        return gate, gate.address
    named, secure = hosts_of(names)
    bare = f"[{host}]" if ":" in host else host
    here = (bare, "localhost", "127.0.0.1", "[::1]", socket.gethostname())
    address = next(iter(names), f"{socket.gethostname() if host in ('0.0.0.0', '::') else bare}:{port}")  # noqa: S104
    return (
        SignIn(ledger, (*named, *(f"{each}:{port}" for each in here)), secure=secure),
        address if "://" in address else f"http://{address}/",
    )
