"""What the user said about the inputs, where the files do not say it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from counterclaim.errors import WrongUse
from counterclaim.intake.dates.written import as_publication_time, read_date
from counterclaim.records import PublicationTime

DATE_EXAMPLES = "2031-05-03, 2031-05, 2031-05-03T14:20 or 2031-05-03T14:20+02:00"
_PASSWORD = re.compile(r"^(https?://)[^/?#]*@", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_LANGUAGE = re.compile(r"[a-z]{2}")


@dataclass(frozen=True, slots=True)
class Given:
    """What was said on the command line; each value is checked when this is built, WrongUse where it makes no sense.

    What a file states itself counts before it, and what is only guessed from a file counts after it; the language
    given counts always.
    """

    #: A date or time, as exactly as it is known: see DATE_EXAMPLES.
    published: str | None = None
    #: The outlet's name.
    outlet: str | None = None
    #: The http(s) address at which it was published.
    url: str | None = None
    title: str | None = None
    #: ISO 639-1 code.
    language: str | None = None

    def __post_init__(self) -> None:
        self.publication()
        for option, value in (("--outlet", self.outlet), ("--title", self.title)):
            if value is not None and not value.strip():
                raise WrongUse(f"{option} is empty: leave it out, or say what is known")
        if self.url is not None and not is_address(self.url):
            raise WrongUse(
                f"--url {self.url!r} is no http(s) address: write it whole, as in https://outlet.example/a/1"
            )
        if self.language is not None and not _LANGUAGE.fullmatch(self.language):
            raise WrongUse(f"--language {self.language!r} is no language code: write two letters, as in en or uk")

    def publication(self) -> PublicationTime | None:
        """The publication time given; WrongUse where it is none."""
        if self.published is None:
            return None
        written = read_date(self.published.strip())
        if written is None:
            raise WrongUse(f"--published {self.published!r} is no date: write it like {DATE_EXAMPLES}")
        return as_publication_time(written, "given")


def without_password(address: str) -> str:
    """An address without user and password; anything else as it is."""
    return _PASSWORD.sub(r"\1", address)


def is_address(address: str) -> bool:
    """Whether it is a whole http(s) address, on one line."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    if _CONTROL.search(address):
        return False  # urlsplit passes over line ends, which would end a header or a row somewhere else
    return parts.scheme in {"http", "https"} and bool(parts.hostname)
