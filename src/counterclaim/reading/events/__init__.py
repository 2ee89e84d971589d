"""Events: what a claim says has happened, as a PLOVER type and, where one fits, an ACLED sub-event type."""

from counterclaim.reading.events.typing import EventTyper

__all__ = ["EventTyper"]
