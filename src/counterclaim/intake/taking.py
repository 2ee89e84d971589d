"""The way through intake: each input to its captures, each capture to its reports, one bad one never stops the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import BinaryIO

from counterclaim.errors import InputError
from counterclaim.intake.formats import Context, format_of
from counterclaim.intake.given import Given, is_address
from counterclaim.intake.inputs import Clock, Fetch, Reach, captures, failure
from counterclaim.intake.languages import Languages
from counterclaim.intake.listed import as_listed
from counterclaim.records import Capture, Failure, Report

DEFAULT_LIMIT_MEGABYTES = 20
READ_LANGUAGES = ("en",)


@dataclass(frozen=True, slots=True)
class Taken:
    """A capture and the reports in it."""

    capture: Capture
    reports: tuple[Report, ...]


def take(
    inputs: Sequence[str],
    *,
    given: Given,
    clock: Clock,
    stdin: BinaryIO,
    limit_megabytes: int = DEFAULT_LIMIT_MEGABYTES,
    read_languages: Sequence[str] = READ_LANGUAGES,
    fetch: Fetch | None = None,
    column: str | None = None,
) -> Iterator[Taken | Failure]:
    """What each input holds, in their order and lazily; what cannot be read comes as a Failure in its place.

    `clock` gives the time of capture, aware; `stdin` is what the input "-" stands for. Reports in a language outside
    `read_languages` are kept and bear why they are not read. `fetch` gets the page at an address; without it, addresses
    are Failures. `column` names the column of a table in which addresses stand.
    """
    reach = Reach(clock=clock, limit_megabytes=limit_megabytes, stdin=stdin, fetch=fetch, column=column)
    context = context_of(given, read_languages)
    for given_input in inputs:
        for capture in captures(given_input, reach):
            if isinstance(capture, Failure):
                yield capture
            else:
                yield from taken_from(capture, context, clock)


def context_of(given: Given, read_languages: Sequence[str] = READ_LANGUAGES) -> Context:
    """What every capture of a run is read with."""
    return Context(given=given, languages=Languages(), read_languages=tuple(read_languages))


def taken_from(capture: Capture, context: Context, clock: Clock) -> Iterator[Taken | Failure]:
    """The capture with its reports; what of it could not be read comes behind."""
    if is_address(capture.address):
        context = replace(context, given=replace(context.given, url=capture.address))
    context = as_listed(context, capture.circumstances)
    try:
        chosen = format_of(capture)
        known = replace(capture, media_type=chosen.media_type)
        found = chosen.read(known, context)
    except InputError as error:
        yield failure(capture.address, error, clock())
        return
    yield Taken(known, tuple(one for one in found if isinstance(one, Report)))
    yield from (one for one in found if isinstance(one, Failure))
