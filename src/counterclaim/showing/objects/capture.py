"""A capture without its bytes as a JSON object."""

from __future__ import annotations

from typing import Any

from counterclaim.ledger.answers import KeptCapture
from counterclaim.showing.objects import parts


def capture_object(capture: KeptCapture) -> dict[str, Any]:
    """Where the bytes come from, what they are and when they were read."""
    return {
        "digest": capture.digest,
        "address": capture.address,
        "media_type": capture.media_type,
        "length": capture.length,
        "captured": parts.instant(capture.captured),
    }
