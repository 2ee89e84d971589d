"""Claims as the rows of a data frame, for notebooks: pandas, polars, and what writes Parquet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from importlib import import_module
from typing import Any

from counterclaim.errors import MissingPart
from counterclaim.ledger.claims import Claims
from counterclaim.ledger.reports import Reports
from counterclaim.records import Claim, Figure, Moment, Report

Row = dict[str, Any]
Cell = Callable[[Claim, Report], Any]


def _speaker(name: str) -> Cell:
    return lambda claim, _: getattr(claim.speaker, name) if claim.speaker else None


def _published(name: str) -> Cell:
    return lambda _, report: str(getattr(report.published, name)) if report.published else None


COLUMNS: dict[str, tuple[str, Cell]] = {
    "claim": ("text", lambda claim, _: claim.id),
    "report": ("text", lambda claim, _: claim.report),
    "title": ("text", lambda _, report: report.title),
    "outlet": ("text", lambda _, report: report.outlet.name if report.outlet else None),
    "address": ("text", lambda _, report: report.address),
    "published": ("text", _published("value")),
    "published_precision": ("text", _published("precision")),
    "speaker": ("text", _speaker("name")),
    "speaker_id": ("text", _speaker("id")),
    "office": ("text", _speaker("office")),
    "party": ("text", _speaker("party")),
    "speaker_as_written": ("text", lambda claim, _: claim.speaker_as_written),
    "stance": ("text", lambda claim, _: claim.stance.value),
    "holds": ("truth", lambda claim, _: claim.holds),
    "text": ("text", lambda claim, _: claim.text),
    "cue": ("text", lambda claim, _: claim.cue_text),
    "channel": ("text", lambda claim, _: claim.utterance.channel if claim.utterance else None),
    "uttered": ("text", lambda claim, _: _value(claim.utterance.when if claim.utterance else None)),
    "spans": ("pairs", lambda claim, _: [[span.start, span.end] for span in claim.content]),
    "figures": ("figures", lambda claim, _: [_figure(each) for each in claim.figures]),
    "moments": ("texts", lambda claim, _: [each.value for each in claim.moments]),
    "places": ("texts", lambda claim, _: [each.name or each.text for each in claim.places]),
    "event": ("text", lambda claim, _: claim.event.type if claim.event else None),
    "sub_event": ("text", lambda claim, _: claim.event.sub_type if claim.event else None),
    "inside": ("text", lambda claim, _: claim.inside),
    "confidence": ("number", lambda claim, _: claim.confidence),
    "made_by": ("text", lambda claim, _: claim.made_by),
}
"""Every column with the kind of its cells and where they come from; `spans` are offsets in the report's text."""


def row_of(claim: Claim, report: Report) -> Row:
    """A claim as one row, a cell a column of COLUMNS."""
    return {name: cell(claim, report) for name, (_, cell) in COLUMNS.items()}


def library(name: str, extra: str = "frames") -> Any:
    """A library of an extra; MissingPart, with the remedy, where it is not installed."""
    try:
        return import_module(name)
    except ImportError as error:
        raise MissingPart(f"{name} is not installed: pip install 'counterclaim[{extra}]'") from error


class Frames(Claims, Reports):
    """The part of the ledger that notebooks ask for tables."""

    def rows(
        self, *, story: str | None = None, published_by: datetime | None = None, known_by: datetime | None = None
    ) -> Iterator[Row]:
        """Claims, one row each, report by report."""
        for report in self.reports(story=story, published_by=published_by, known_by=known_by):
            yield from (row_of(claim, report) for claim in self.claims(report=report.digest, known_by=known_by))

    def to_pandas(
        self, *, story: str | None = None, published_by: datetime | None = None, known_by: datetime | None = None
    ) -> Any:
        """Claims as a pandas data frame with the columns of COLUMNS; MissingPart where pandas is not installed."""
        found = list(self.rows(story=story, published_by=published_by, known_by=known_by))
        return library("pandas").DataFrame(found, columns=list(COLUMNS))

    def to_polars(
        self, *, story: str | None = None, published_by: datetime | None = None, known_by: datetime | None = None
    ) -> Any:
        """The same as a polars data frame."""
        frames = library("polars")
        kinds = {
            "text": frames.String,
            "truth": frames.Boolean,
            "number": frames.Float64,
            "texts": frames.List(frames.String),
            "pairs": frames.List(frames.List(frames.Int64)),
            "figures": frames.List(frames.Struct({name: getattr(frames, kind) for name, kind in _FIGURE.items()})),
        }
        schema = {name: kinds[kind] for name, (kind, _) in COLUMNS.items()}
        found = list(self.rows(story=story, published_by=published_by, known_by=known_by))
        return frames.DataFrame(found, schema=schema)


_FIGURE = {"text": "String", "low": "Float64", "high": "Float64", "hedge": "String", "of": "String"}


def _figure(figure: Figure) -> Row:
    low, high = (None if bound is None else float(bound) for bound in (figure.low, figure.high))
    return {"text": figure.text, "low": low, "high": high, "hedge": figure.hedge, "of": figure.of}


def _value(moment: Moment | None) -> str | None:
    return moment.value if moment else None
