"""The formats that are read: one small module each, found by looking into this folder.

A module of a format has a constant `FORMAT` whose type fits the protocol `Format`. Recognition goes by bytes first and
by name second; what a server or a folder says about the type is not asked, since it lies.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from typing import Protocol

from counterclaim.errors import UnreadableInput
from counterclaim.intake.given import Given
from counterclaim.intake.languages import Languages
from counterclaim.intake.signatures import is_binary, refusal_of
from counterclaim.records import Capture, Failure, PublicationTime, Report

OPENING = 8192


class Match(IntEnum):
    """How well bytes and name fit a format; the highest wins."""

    NO = 0
    #: It could be, if nothing else is: any text is a text.
    PERHAPS = 1
    BY_NAME = 2
    BY_BYTES = 3


@dataclass(frozen=True, slots=True)
class Context:
    """What a format may use while it reads, beside the capture."""

    given: Given
    languages: Languages
    #: ISO 639-1 codes of the languages that reading reads.
    read_languages: tuple[str, ...]
    #: Publication times that what holds the text says of it: a feed of its entry, a mail in its header.
    times: tuple[PublicationTime, ...] = ()

    def language_of(self, text: str, stated: str | None = None) -> tuple[str | None, tuple[str, ...]]:
        """The language given, else the one that the text is in; and notes."""
        return (self.given.language, ()) if self.given.language else self.languages.language_of(text, stated)

    def unread(self, language: str | None) -> str | None:
        """Why a report in this language is not read; None for one that is."""
        if language is None or language in self.read_languages:
            return None
        return f"language {language!r} is not read"


class Format(Protocol):
    """What a format's module offers as FORMAT."""

    #: For messages: "text", "saved page".
    name: str
    media_type: str

    def recognises(self, opening: bytes, name: str) -> Match:
        """How well the first bytes (OPENING of them at most) and the file's name fit."""

    def read(self, capture: Capture, context: Context) -> tuple[Report | Failure, ...]:
        """The reports in a capture, and what of it could not be read; InputError where no report is to be had."""


@cache
def all_formats() -> tuple[Format, ...]:
    """Every format in this folder, by name of its module."""
    modules = (importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__))
    return tuple(module.FORMAT for module in modules)


def format_of(capture: Capture) -> Format:
    """The format that fits a capture best; UnreadableInput, saying what it looks like, where none does."""
    opening, name = capture.content[:OPENING], capture.address
    place = "standard input" if name == "-" else name
    match, best = max(((each.recognises(opening, name), each) for each in all_formats()), key=lambda found: found[0])
    refusal = refusal_of(opening)
    if match is Match.BY_BYTES or (match and not refusal):
        return best
    looks, remedy = refusal or ("binary data" if is_binary(opening) else "data of an unknown kind", "")
    raise UnreadableInput(f"{place}: looks like {looks}, which is not read: {remedy or 'leave it out'}")
