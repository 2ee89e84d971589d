"""Timestamps as commands ask for them: by the settings, and never in the way of the work itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from counterclaim.errors import InputError, NotStamped, WrongUse

if TYPE_CHECKING:
    from counterclaim.ledger import Ledger
    from counterclaim.settings import Settings

Post = Callable[[str, bytes, str], bytes]


def authorities_of(settings: Settings) -> tuple[str, ...]:
    """The authorities that the settings name."""
    return tuple(each.strip() for each in settings.timestamp_authorities.split(",") if each.strip())


def roots_of(settings: Settings) -> bytes | None:
    """The root certificates that the settings name, PEM; WrongUse where there is no such file."""
    if not settings.timestamp_roots:
        return None
    try:
        return Path(settings.timestamp_roots).expanduser().read_bytes()
    except OSError as error:
        raise WrongUse(
            f"the setting timestamp_roots names {settings.timestamp_roots}, which cannot be read ({error.strerror})"
        ) from error


def stamp_newest(ledger: Ledger, settings: Settings, post: Post) -> Iterator[str]:
    """Seal what was logged and have each authority vouch for the newest head; a line where one does not.

    The next run asks again: a later head binds what this one does.
    """
    authorities = authorities_of(settings)
    if authorities:
        ledger.seal()
    for authority in authorities:
        try:
            stamp_with(ledger, authority, post)
        except (InputError, NotStamped) as error:
            yield f"Not timestamped: {error}. The next run asks again."


def stamp_with(ledger: Ledger, authority: str, post: Post) -> str | None:
    """Have one authority vouch for the newest head; a line that says so, None where it has vouched for all already.

    InputError where it does not answer, NotStamped where its answer is no timestamp of the head.
    """
    from counterclaim.ledger import timestamps

    head = ledger.unstamped(authority)
    if head is None:
        return None
    request = timestamps.request_for(head)
    stamp = timestamps.answered(post(authority, request, timestamps.MEDIA_TYPE), request, head, authority)
    ledger.keep_timestamp(stamp)
    return f"{authority} vouches for head {head.number}, {stamp.at:%Y-%m-%d %H:%M:%S} UTC."
