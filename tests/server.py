"""A PostgreSQL server of the tests' own: a new cluster in a folder of its own, reached by a socket, gone at the end.

PostgreSQL refuses to run as root; where the tests do, it runs as `postgres` or `nobody`.
"""

from __future__ import annotations

import ctypes
import itertools
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

OLDEST = 15
WHAT_IS_MISSING = "PostgreSQL 15 or newer is not installed here (Debian's package postgresql), or psycopg is not"
_QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=32MB", "max_connections=120")


@dataclass(frozen=True)
class Server:
    """A running server; whoever reaches its socket may log in as "root" of it, or as "desk", who owns the ledgers."""

    folder: Path
    programs: Path
    numbers: Iterator[int] = field(default_factory=itertools.count)

    def address(self, database: str, user: str = "desk") -> str:
        return f"postgresql://{user}@/{database}?host={quote(str(self.folder))}"

    def run(self, statement: str, database: str = "postgres", user: str = "root") -> list[tuple[Any, ...]]:
        """What a statement, run outside of any transaction, answers."""
        import psycopg

        with psycopg.connect(self.address(database, user), autocommit=True) as connection:
            answer = connection.execute(statement)  # type: ignore[call-overload,unused-ignore]
            return list(answer.fetchall()) if answer.description else []

    def database(self, template: str | None = None) -> str:
        """A new database of desk's, empty or a copy of another that nobody is connected to."""
        name = f"ledger_{next(self.numbers)}"
        self.run(f"CREATE DATABASE {name} OWNER desk" + (f" TEMPLATE {template}" if template else ""))
        return name

    def drop(self, database: str) -> None:
        self.run(f"DROP DATABASE {database} WITH (FORCE)")


def programs() -> Path | None:
    """The folder of the newest PostgreSQL's programs; None where there is none that is new enough."""
    found = [Path(where).resolve() for name in ("pg_ctl", "postgres") if (where := shutil.which(name))]
    folders = [path.parent for path in found] + list(Path("/usr/lib/postgresql").glob("*/bin"))
    usable = [(release, folder) for folder in folders if (release := _release(folder)) >= OLDEST]
    return max(usable)[1] if usable else None


def _release(folder: Path) -> int:
    if not all((folder / program).exists() for program in ("postgres", "initdb")):
        return 0
    said = subprocess.run([str(folder / "postgres"), "--version"], capture_output=True, text=True, check=False).stdout
    digits = said.rpartition(") ")[2].partition(".")[0] if "(PostgreSQL) " in said else ""
    return int(digits) if digits.isdigit() else 0


@contextmanager
def running(found: Path) -> Iterator[Server]:
    """A server with the programs of that folder."""
    folder = Path(tempfile.mkdtemp(prefix="counterclaim-pg-"))
    user = _user()
    try:
        if user is not None:
            os.chown(folder, user.pw_uid, user.pw_gid)
        _as(
            user, found / "initdb", "-D", folder / "data", "-U", "root", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"
        )
        settings = [part for one in _QUICK for part in ("-c", one)]
        with (folder / "log").open("wb") as log:
            command = [found / "postgres", "-D", folder / "data", "-k", folder, "-h", "", *settings]
            process = subprocess.Popen(
                [str(part) for part in command],
                stdout=log,
                stderr=log,
                preexec_fn=_end_with_the_tests if sys.platform == "linux" else None,
                **_identity(user),
            )
        server = Server(folder, found)
        try:
            _wait_for(server, process)
            server.run("CREATE ROLE desk LOGIN")
            yield server
        finally:
            process.send_signal(signal.SIGINT)  # PostgreSQL's fast shutdown
            process.wait(timeout=60)
    finally:
        shutil.rmtree(folder)


def _user() -> pwd.struct_passwd | None:
    """Whom the server runs as; None where the tests' own user will do."""
    if os.geteuid() != 0:
        return None
    known = {each.pw_name: each for each in pwd.getpwall()}
    return known.get("postgres") or known["nobody"]


def _identity(user: pwd.struct_passwd | None) -> dict[str, Any]:
    return {} if user is None else {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": [], "cwd": "/"}


def _as(user: pwd.struct_passwd | None, *command: object) -> None:
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, **_identity(user))


def _end_with_the_tests() -> None:
    """Let the kernel end the server where the tests are killed."""
    ctypes.CDLL(None).prctl(1, signal.SIGINT)


def _wait_for(server: Server, process: subprocess.Popen[bytes]) -> None:
    import psycopg

    for _ in range(600):
        try:
            server.run("SELECT 1")
            return
        except psycopg.OperationalError:
            if process.poll() is not None:
                break
            time.sleep(0.1)
    raise RuntimeError(f"the tests' PostgreSQL did not start: {(server.folder / 'log').read_text()}")
