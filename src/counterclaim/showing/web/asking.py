"""What an address of the desk asks for: the two clocks."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import Depends, Query

from counterclaim.showing.clocks import Clocks, until

_PublishedBy = Annotated[str | None, Query(max_length=100, description="Only what had been published by then.")]
_KnownBy = Annotated[str | None, Query(max_length=100, description="Only what the ledger knew by then.")]


def _clocks(published_by: _PublishedBy = None, known_by: _KnownBy = None) -> Clocks:
    return Clocks.of(published_by or None, known_by or None)  # a form sends empty fields


def _known_by(known_by: _KnownBy = None) -> datetime | None:
    return until(known_by or None, "--known-by")


TwoClocks = Annotated[Clocks, Depends(_clocks)]
KnownBy = Annotated[datetime | None, Depends(_known_by)]
