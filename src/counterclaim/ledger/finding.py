"""Finding one thing by its id or by the beginning of it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Column, ColumnElement, and_

from counterclaim.errors import WrongUse

SHOWN = 5
"""Candidates that an ambiguous beginning is answered with."""


def begins_with(column: Column[str], beginning: str) -> ColumnElement[bool]:
    """Whether an id that ends in hexadecimal digits begins so; unlike LIKE, every engine uses the index for it."""
    return and_(column >= beginning, column < beginning + "g")


def the_one(found: Sequence[str], what: str, asked: str) -> str:
    """The only id found, or the one asked for in full; WrongUse where none or several begin so."""
    if asked in found:
        return asked
    if not found:
        raise WrongUse(f"the ledger holds no {what} {asked!r}; list them with their ids, and give one or how it begins")
    if len(found) > 1:
        shown = ", ".join(found[:SHOWN]) + (", …" if len(found) > SHOWN else "")
        raise WrongUse(f"{asked!r} is the beginning of more than one {what}: {shown}; give more of it")
    return found[0]
