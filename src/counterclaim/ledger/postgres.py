"""Ledgers in PostgreSQL: the engine, how its transactions begin, and what the server must be."""

from __future__ import annotations

from sqlalchemy import URL, Connection, Engine, create_engine, event, text

from counterclaim.errors import LedgerError, WrongUse

OLDEST = 15
"""The first release of PostgreSQL that is tested."""

_ADVISORY_LOCK = 7_305_020_731
"""A number of our own, by which writers of one database know each other."""

_REACHED_IN = 10
"""Seconds in which a server has to answer at all, unless the address says otherwise."""


def engine_of(url: URL, writes: str, *, patience: float, read_only: bool) -> Engine:
    """An engine on the database; transactions whose connection has the execution option `writes` take the lock.

    Statements are not prepared at the server: a prepared one would fail after another process changed the schema.
    """
    options = [url.query.get("options", ()), f"-c lock_timeout={int(patience * 1000)}"]
    if read_only:
        options.append("-c default_transaction_read_only=on")
    arguments: dict[str, object] = {
        "options": " ".join(one if isinstance(one, str) else " ".join(one) for one in options).strip(),
        "prepare_threshold": None,
        "client_encoding": "utf8",
    }
    if "connect_timeout" not in url.query:
        arguments["connect_timeout"] = _REACHED_IN
    try:
        engine = create_engine(url, connect_args=arguments, pool_pre_ping=True)
    except ModuleNotFoundError as error:
        raise WrongUse("a ledger in PostgreSQL needs `pip install 'counterclaim[postgres]'`") from error

    def begin(connection: Connection) -> None:
        """One writer at a time, as in SQLite, for the custody log is one chain; readers see one state throughout."""
        if connection.get_execution_options().get(writes, False):
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ADVISORY_LOCK})")
        else:
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")

    event.listen(engine, "begin", begin)
    return engine


def check(connection: Connection, place: str) -> None:
    """LedgerError where the server is too old, or where the database cannot hold every text."""
    release, encoding = connection.execute(
        text("SELECT current_setting('server_version_num')::int / 10000, current_setting('server_encoding')")
    ).one()
    if release < OLDEST:
        raise LedgerError(f"{place} is on PostgreSQL {release}; a ledger needs {OLDEST} or newer: upgrade the server")
    if encoding != "UTF8":
        raise LedgerError(
            f"{place} is encoded in {encoding}, which cannot hold every text; make the database anew with "
            "`createdb --encoding=UTF8 --template=template0`"
        )
