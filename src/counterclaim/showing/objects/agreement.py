"""How far two people agree, as an object."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from counterclaim.showing.decided import Agreement


def agreement_object(agreement: Agreement) -> dict[str, Any]:
    """Agreement over one field."""
    return asdict(agreement)
