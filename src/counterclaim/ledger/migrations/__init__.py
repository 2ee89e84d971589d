"""The schema's history, kept with Alembic from the first table on.

A change of `tables.py` comes with a new file in `versions/`, and HEAD names it. Migrations are never edited once
released.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0003"
"""The newest revision, stated here so that an up-to-date ledger opens without importing Alembic."""

VERSION_TABLE = "counterclaim_version"
"""Where the revision is kept; by this table a database is known as a ledger."""


def known_revisions() -> frozenset[str]:
    """Every revision that this version can bring up to date."""
    from alembic.script import ScriptDirectory

    return frozenset(script.revision for script in ScriptDirectory.from_config(configuration()).walk_revisions())


def upgrade(connection: Connection) -> None:
    """Bring the database to HEAD inside the transaction that the connection holds."""
    from alembic import command

    config = configuration()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def configuration() -> Config:
    """Alembic's configuration, without any file of its own."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
