"""The two clocks as people write them, on the command line and in addresses of pages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypedDict

from counterclaim.errors import WrongUse

_DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_INSTANT = timedelta(microseconds=1)


class Asked(TypedDict):
    """The keywords by which every view of a ledger takes the clocks."""

    published_by: datetime | None
    known_by: datetime | None


@dataclass(frozen=True, slots=True)
class Clocks:
    """What a view is limited to; None is no limit."""

    published_by: datetime | None = None
    known_by: datetime | None = None

    @classmethod
    def of(cls, published_by: str | None, known_by: str | None) -> Clocks:
        """From the two options; WrongUse names the one that makes no sense."""
        return cls(until(published_by, "--published-by"), until(known_by, "--known-by"))

    def asked(self) -> Asked:
        """As the keywords that the ledger's views take."""
        return {"published_by": self.published_by, "known_by": self.known_by}

    def in_words(self) -> tuple[str, ...]:
        """For the head of what is shown: "as published by 2031-05-03 23:59 UTC"."""
        both = (("published", self.published_by), ("known", self.known_by))
        return tuple(f"as {what} by {moment:%Y-%m-%d %H:%M} UTC" for what, moment in both if moment)


def stretch(text: str | None, option: str) -> tuple[datetime, datetime] | None:
    """A year, month, day or instant from its first to its last instant; two of them parted by a stroke, from to."""
    if not text:
        return None
    first, parted, last = text.partition("/")
    end = until(last if parted else first, option)
    beginning = until(first, option)
    if beginning is None or end is None:
        return None
    if found := _DAY.fullmatch(first.strip()):
        year, month, day = (int(part) if part else 1 for part in found.groups())
        beginning = datetime(year, month, day, tzinfo=UTC)
    if end < beginning:
        raise WrongUse(f"{option} {text!r} ends before it begins; write 2031-05-03, 2031-05 or 2031-05-01/2031-05-07")
    return beginning, end


def until(text: str | None, option: str) -> datetime | None:
    """The last instant of a year, month or day, or the time of day given; UTC where it names no zone."""
    if text is None:
        return None
    try:
        if found := _DAY.fullmatch(text.strip()):
            return _end(*(int(part) if part else None for part in found.groups()))
        moment = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise WrongUse(
            f"{option} {text!r} is no date or time; write 2031-05-03, 2031-05-03T14:20 or 2031-05-03T14:20+02:00"
        ) from error
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _end(year: int | None, month: int | None = None, day: int | None = None) -> datetime:
    assert year is not None  # noqa: S101  # the pattern has it always
    first = datetime(year, month or 1, day or 1, tzinfo=UTC)
    if day:
        return first + timedelta(days=1) - _INSTANT
    if month:
        return datetime(year + month // 12, month % 12 + 1, 1, tzinfo=UTC) - _INSTANT
    return datetime(year + 1, 1, 1, tzinfo=UTC) - _INSTANT
