"""What the columns of every table are made of: types that each database has, and sets of columns that come together."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
)
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """A moment, kept in UTC and handed back aware."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """To UTC, as SQLite drops the zone."""
        if value is not None and value.tzinfo is None:
            raise ValueError(f"a time in the ledger needs a zone, got {value.isoformat()}")
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Aware again."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


Number = BigInteger().with_variant(Integer, "sqlite")


def number() -> Column[int]:
    """What the ledger numbers its rows by."""
    return Column("number", Number, primary_key=True)


def known() -> Column[datetime]:
    """When the ledger took the row in."""
    return Column("known", Instant, nullable=False)


def closed() -> Column[datetime]:
    """When the row stopped being so; none while it is."""
    return Column("closed", Instant)


def record() -> Column[str]:
    """The record as JSON, as `codec` writes it."""
    return Column("record", Text, nullable=False)


def reading() -> Column[int]:
    """The reading in which the row was found."""
    return Column("reading", Number, ForeignKey("readings.number"), nullable=False)


def inside_a_reading(name: str, *columns: Column[Any] | Index) -> Table:
    """A table of what stands somewhere in a report, in a claim or outside of all.

    `position` is the place in the reading's own list, none for what only a claim lists; `claim` is the claim's id.
    """
    return Table(
        name,
        metadata,
        number(),
        reading(),
        Column("position", Integer),
        Column("claim", Text),
        Column("start", Integer, nullable=False),
        Column("end", Integer, nullable=False),
        *columns,
        record(),
        Index(None, "reading"),
        Index(None, "claim"),
    )


def of_a_story(name: str, *columns: Column[Any], indexed: tuple[str, ...] = ()) -> Table:
    """A table of what was found in a story: a key, a place in the weighing's list, and from when to when it was so."""
    return Table(
        name,
        metadata,
        number(),
        Column("story", Text, nullable=False),
        Column("key", Text, nullable=False),
        Column("position", Integer, nullable=False),
        known(),
        closed(),
        *columns,
        Index(None, "story", "closed"),
        *(Index(None, column, "closed") for column in indexed),
    )
