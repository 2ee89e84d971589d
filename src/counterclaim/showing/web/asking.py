"""What an address of the desk asks for: the two clocks."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Query

from counterclaim.showing.clocks import Clocks


def _clocks(
    published_by: Annotated[str | None, Query(description="Only what had been published by then.")] = None,
    known_by: Annotated[str | None, Query(description="Only what the ledger knew by then.")] = None,
) -> Clocks:
    return Clocks.of(published_by or None, known_by or None)  # a form sends empty fields


TwoClocks = Annotated[Clocks, Depends(_clocks)]
