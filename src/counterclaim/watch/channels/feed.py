"""Alerts as an Atom feed (RFC 4287) in a file, for a feed reader or a web server."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as Tree

from counterclaim.errors import NotDelivered
from counterclaim.ledger import Ledger
from counterclaim.ledger.answers import Alert
from counterclaim.showing import wording
from counterclaim.watch.channels import Means

MOST = 200
"""Alerts that the file holds; older ones stand in the ledger."""

_ATOM = "http://www.w3.org/2005/Atom"


@dataclass(frozen=True, slots=True)
class Feed:
    """Writes the file anew, in place of the one before."""

    path: Path
    ledger: Ledger
    case: str
    name: str = "feed"

    def deliver(self, alert: Alert) -> None:  # noqa: ARG002  # it stands in the ledger
        """Write a file that holds it, with the others; NotDelivered where the file cannot be written."""
        unfinished = self.path.with_name(f".{self.path.name}.unfinished")
        try:
            unfinished.write_bytes(written(self.ledger.alerts(self.case, MOST), self.case))
            unfinished.replace(self.path)
        except OSError as error:
            raise NotDelivered(
                f"the feed {self.path} cannot be written ({error.strerror}): set watch_feed to another file"
            ) from error


def opened(means: Means) -> Feed | None:
    """Where the setting watch_feed names a file."""
    path = means.settings.watch_feed
    return Feed(Path(path).expanduser(), means.ledger, means.case) if path else None


def written(alerts: tuple[Alert, ...], case: str) -> bytes:
    """The feed of some alerts, the newest first."""
    feed = Tree.Element("feed", xmlns=_ATOM)
    _put(feed, "title", f"Counterclaim: {case}")
    _put(feed, "id", f"urn:counterclaim:case:{case.encode().hex()}")
    _put(feed, "updated", alerts[0].at.isoformat() if alerts else "1970-01-01T00:00:00+00:00")
    for alert in alerts:
        entry = Tree.SubElement(feed, "entry")
        _put(entry, "title", wording.shortened(alert.words, 120))
        _put(entry, "id", f"urn:counterclaim:alert:{alert.id}")
        _put(entry, "updated", alert.at.isoformat())
        _put(Tree.SubElement(entry, "author"), "name", "counterclaim")
        Tree.SubElement(entry, "category", term=alert.kind)
        _put(entry, "summary", alert.words)
    whole: bytes = Tree.tostring(feed, encoding="utf-8", xml_declaration=True)
    return whole


def _put(into: Tree.Element, name: str, words: str) -> None:
    Tree.SubElement(into, name).text = "".join(sign if sign.isprintable() else " " for sign in words)
