"""The schema that all migrations together come to, as one script for new ledgers in SQLite.

Making a ledger from it spares the import of Alembic, which costs a tenth of the time in which one report is read.
`python -m counterclaim.ledger.migrations.whole` writes the script anew after a migration was added.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, create_engine

from counterclaim.ledger.migrations import HEAD, VERSION_TABLE, upgrade

SCRIPT = Path(__file__).with_name("whole.sql")


def lay_down(connection: Connection) -> bool:
    """Make every table of a new ledger in SQLite; False, and nothing done, where the script is not of this HEAD."""
    head, _, statements = SCRIPT.read_text(encoding="utf-8").partition("\n")
    if head != _first_line():
        return False
    for statement in statements.split(";\n\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
    return True


def script() -> str:
    """The script as the migrations have it now."""
    with create_engine("sqlite://").connect() as connection, connection.begin():
        upgrade(connection)
        made = connection.connection.driver_connection
        assert isinstance(made, sqlite3.Connection)  # noqa: S101 - for the type checker
        rows = made.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
    virtual = [name for name, sql in rows if sql.upper().startswith("CREATE VIRTUAL")]
    kept = [sql for name, sql in rows if not any(name.startswith(f"{index}_") for index in virtual)]
    kept = [sql for sql in kept if "sqlite_sequence" not in sql]
    version = f"INSERT INTO {VERSION_TABLE} (version_num) VALUES ('{HEAD}')"  # noqa: S608
    return _first_line() + "\n" + "".join(f"{statement.strip()};\n\n" for statement in [*kept, version])


def _first_line() -> str:
    return f"-- Made from the migrations up to {HEAD}."


if __name__ == "__main__":
    SCRIPT.write_text(script(), encoding="utf-8")
