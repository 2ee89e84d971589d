"""The desk served on this machine."""

from __future__ import annotations

import socket
from collections.abc import Callable

import uvicorn

from counterclaim.errors import WrongUse
from counterclaim.ledger import Ledger
from counterclaim.showing.web.desk import desk
from counterclaim.showing.web.gate import Gate, check_loopback


def serve(ledger: Ledger, host: str, port: int, tell: Callable[[str], None], who: str | None = None) -> None:
    """Serve until interrupted; `tell` gets the address that opens the desk once.

    Port 0 takes any that is free. `who` signs what is decided there.
    WrongUse for a host that other machines reach, and for a port that is taken.
    """
    check_loopback(host)
    try:
        listening = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        raise WrongUse(f"port {port} of {host} cannot be used: {error.strerror}; name another with --port") from error
    with listening:
        gate = Gate(host, listening.getsockname()[1])
        config = uvicorn.Config(desk(ledger, gate, who), log_level="warning", access_log=False, server_header=False)
        tell(gate.address)
        uvicorn.Server(config).run(sockets=[listening])
