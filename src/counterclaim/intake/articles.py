"""Articles that another program has read already: JSON objects, one a file, in an array, or one a line.

Its text, title, date and outlet are taken as it gives them, each under its name. What is no article of that program
is told by its place in the file.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from counterclaim.errors import EmptyInput, InputError, UnreadableInput
from counterclaim.intake.decoding import decode
from counterclaim.intake.formats import Context
from counterclaim.records import Capture, Failure, Report

Article = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Said:
    """An article as its program gives it."""

    text: str
    title: str | None
    address: str | None
    outlet: str | None
    #: As written.
    published: str | None
    #: Whose date that is: "news-please date_publish".
    dated_by: str
    notes: tuple[str, ...] = ()


def reports_of(
    capture: Capture, context: Context, program: str, said: Callable[[Article], Said]
) -> tuple[Report | Failure, ...]:
    """A report an article; `said` gives what an object says, KeyError or TypeError where it is no article."""
    found = tuple(_each(capture, context, program, said))
    if not found:
        raise EmptyInput(f"{capture.address}: there is no article in it: export it again")
    return found


def _each(
    capture: Capture, context: Context, program: str, said: Callable[[Article], Said]
) -> Iterator[Report | Failure]:
    from counterclaim.intake.inside import Part, report_inside, written_time

    for number, value in _values(capture):
        place = f"{capture.address}, article {number}"
        try:
            if isinstance(value, UnreadableInput):
                raise value
            article = _article(value, place, program, said)
            part = Part(
                article.text.encode(),
                is_page=False,
                container=program,
                title=article.title,
                outlet=article.outlet,
                address=article.address,
                published=written_time(article.published, f"container: {article.dated_by}"),
                notes=article.notes,
            )
            yield report_inside(part, capture, context)
        except InputError as error:
            words = str(error)
            yield Failure(place, words if words.startswith(place) else f"{place}: {words}", capture.captured)


def _article(value: object, place: str, program: str, said: Callable[[Article], Said]) -> Said:
    try:
        if not isinstance(value, dict):
            raise TypeError(f"a {type(value).__name__}")
        article = said(value)
    except (KeyError, TypeError, AttributeError) as error:
        raise UnreadableInput(f"{place}: no article of {program} ({error}): export it again") from error
    if not article.text.strip():
        name = article.address or article.title or "an article without a name"
        raise EmptyInput(f"{place}: {name}: it has no text: read the page at its address instead")
    return article


def _values(capture: Capture) -> Iterator[tuple[int, object]]:
    """The JSON values of a file, numbered; an array counts for what is in it, a line that is none is an error."""
    text = decode(capture.content).text
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as error:
        lines = list(_lines(text))
        if all(isinstance(line, UnreadableInput) for line in lines):
            raise UnreadableInput(
                f"{capture.address}: cannot be read as JSON, whole or by lines ({error}): export it again"
            ) from error
        yield from enumerate(lines, start=1)
        return
    yield from enumerate(whole if isinstance(whole, list) else [whole], start=1)


def _lines(text: str) -> Iterator[object]:
    for line in text.split("\n"):
        if not line.strip():
            continue
        try:
            yield json.loads(line)
        except (ValueError, RecursionError) as error:
            yield UnreadableInput(f"cannot be read as JSON ({error}): export it again")
