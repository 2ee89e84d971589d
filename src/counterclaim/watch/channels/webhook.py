"""Alerts sent to an address, signed: HMAC-SHA256 over time and body, by a key that both sides know."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from counterclaim.errors import InputError, NotDelivered, WrongUse
from counterclaim.ledger.answers import Alert
from counterclaim.watch.channels import Means, as_json

KEY = "COUNTERCLAIM_WATCH_WEBHOOK_KEY"
"""The variable that holds the key."""

SIGNATURE = "X-Counterclaim-Signature"
"""The header: "t=SECONDS,v1=HEX", signed over "SECONDS.BODY"."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """Posts an alert as JSON."""

    address: str
    key: str
    case: str
    post: Callable[[str, bytes, str, Mapping[str, str]], bytes]
    now: Callable[[], float]
    name: str = "webhook"

    def deliver(self, alert: Alert) -> None:
        """Send it; NotDelivered where the address does not take it."""
        body = as_json(alert, self.case)
        headers = {SIGNATURE: signature(self.key, body, int(self.now()))}
        try:
            self.post(self.address, body, "application/json", headers)
        except InputError as error:
            raise NotDelivered(f"alert {alert.id} was not taken: {error}") from error


def signature(key: str, body: bytes, at: int) -> str:
    """What the header says; whoever gets it makes the same of the body and compares."""
    digest = hmac.new(key.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={at},v1={digest}"


def opened(means: Means) -> Webhook | None:
    """Where the setting watch_webhook names an address; WrongUse without a key."""
    address = means.settings.watch_webhook
    if not address:
        return None
    key = means.environment.get(KEY, "")
    if not key:
        raise WrongUse(f"watch_webhook is set, and no key: put one into the environment as {KEY}")
    return Webhook(address, key, means.case, means.post, means.now)
