"""Dates as mails and RSS feeds write them (RFC 5322): "Fri, 02 May 2031 14:20:00 +0200"."""

from __future__ import annotations

from datetime import datetime
from email.utils import parsedate_to_datetime


def mail_time(words: str | None) -> datetime | None:
    """The moment that such a date writes, without a zone where it says that none is known; None for other words."""
    try:
        return parsedate_to_datetime(words) if words else None
    except (ValueError, TypeError):
        return None
