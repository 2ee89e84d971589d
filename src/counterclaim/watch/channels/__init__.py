"""Channels: where alerts go. A module of this folder has a function `opened` that gives its channel, or None.

An alert may come twice, where a process dies between telling it and noting that it did; its id tells.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol, TextIO

from counterclaim.ledger import Ledger
from counterclaim.ledger.answers import Alert
from counterclaim.settings import Settings
from counterclaim.showing.objects.alert import alert_object


@dataclass(frozen=True, slots=True)
class Means:
    """What channels are made from."""

    settings: Settings
    #: Where secrets are: they stand in no settings file and in no argument.
    environment: Mapping[str, str]
    out: TextIO
    ledger: Ledger
    case: str
    #: Sends bytes to an address, with a media type and further headers; InputError where that fails.
    post: Callable[[str, bytes, str, Mapping[str, str]], bytes]
    now: Callable[[], float]


class Channel(Protocol):
    """Where alerts go."""

    #: As the ledger notes what was delivered.
    name: str

    def deliver(self, alert: Alert) -> None:
        """Tell it; NotDelivered, with the reason, where that fails."""


def channels(means: Means) -> tuple[Channel, ...]:
    """Every channel that the settings ask for."""
    modules = sorted(found.name for found in pkgutil.iter_modules(__path__))
    opened = (importlib.import_module(f"{__name__}.{name}").opened(means) for name in modules)
    return tuple(channel for channel in opened if channel is not None)


def as_json(alert: Alert, case: str) -> bytes:
    """An alert as programs get it, one JSON object."""
    return json.dumps(alert_object(alert, case), ensure_ascii=False).encode("utf-8", "replace")
