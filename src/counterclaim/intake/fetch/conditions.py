"""Asking for a page only if it changed (RFC 9110, section 13): by what the last capture of it bore."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from counterclaim.records import Capture

_ASKED_BY = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}


@dataclass(frozen=True, slots=True)
class Before:
    """The last capture of an address, its bytes got only where they are needed."""

    #: Without its bytes.
    capture: Capture
    content: Callable[[], bytes]

    def conditions(self) -> dict[str, str]:
        """The headers to ask with; none where the host gave nothing to ask by, or led elsewhere."""
        told = self.capture.circumstances
        if "redirects" in told:
            return {}
        return {_ASKED_BY[name]: told[name] for name in _ASKED_BY if name in told}

    def again(self, address: str, now: datetime) -> Capture:
        """The same capture at another time, as the host says that the page did not change."""
        circumstances = {**self.capture.circumstances, "status": "304"}
        return replace(self.capture, content=self.content(), address=address, captured=now, circumstances=circumstances)
