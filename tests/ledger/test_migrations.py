from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Connection, Text

from counterclaim.ledger import Ledger
from counterclaim.ledger.migrations import HEAD, VERSION_TABLE, configuration, known_revisions, whole
from counterclaim.ledger.search import is_of_search
from counterclaim.ledger.tables import reports

ONLY_IN_SQLITE, ONLY_IN_POSTGRESQL = "uq_captures_digest_address", "ix_captures_digest"
"""PostgreSQL could not keep a long address in that constraint; there the one writer sees to it."""


def _is_compared(connection: Connection, name: str, kind: str) -> bool:
    in_postgresql = connection.dialect.name == "postgresql"
    if kind == "table":
        return not is_of_search(name)
    return not (in_postgresql and name in (ONLY_IN_SQLITE, ONLY_IN_POSTGRESQL))


def _differences(connection: Connection) -> Any:
    context = MigrationContext.configure(
        connection,
        opts={
            "version_table": VERSION_TABLE,
            "include_object": lambda _object, name, kind, *_rest: _is_compared(connection, name or "", kind),
        },
    )
    return compare_metadata(context, reports.metadata)


def test_migrations_make_the_tables_that_the_code_has(ledger: Ledger) -> None:
    with ledger._reading() as connection:
        assert _differences(connection) == []
        lacking = Column("lacking", Text)
        reports.append_column(lacking)
        try:
            assert _differences(connection) != []
        finally:
            reports._columns.remove(lacking)


def test_the_newest_revision_is_the_one_stated() -> None:
    assert ScriptDirectory.from_config(configuration()).get_current_head() == HEAD
    assert HEAD in known_revisions()


def test_a_new_ledger_is_made_as_the_migrations_would_make_it() -> None:
    assert whole.SCRIPT.read_text(encoding="utf-8") == whole.script(), (
        "run python -m counterclaim.ledger.migrations.whole"
    )


def test_a_new_ledger_is_made_without_alembic(tmp_path: Path) -> None:
    code = (
        "import sys; from counterclaim.ledger import Ledger; "
        f"Ledger.open({str(tmp_path / 'new.db')!r}, create=True, clock=lambda: None).close(); "
        "print('alembic' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout == "False\n"


def test_naming_the_ledger_does_not_import_a_database() -> None:
    code = (
        "import sys, counterclaim.ledger; print([m for m in ('sqlalchemy', 'alembic', 'warcio') if m in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout == "[]\n"


def test_opening_what_is_up_to_date_does_not_import_alembic(ledger: Ledger) -> None:
    code = (
        "import sys, datetime; from counterclaim.ledger import Ledger\n"
        f"Ledger.open({ledger.place!r}, clock=lambda: datetime.datetime.now(datetime.UTC)).close()\n"
        "print([m for m in ('alembic', 'warcio', 'fastwarc') if m in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout == "[]\n"
