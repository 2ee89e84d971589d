"""Claims as a table (CSV) that opens in a spreadsheet as it stands.

A cell that a spreadsheet would take for a formula is given an apostrophe in front (OWASP, "CSV Injection"); those, and
line ends inside a cell, are the only changes. A byte order mark tells spreadsheets that the text is UTF-8.
"""

from __future__ import annotations

import csv
from typing import IO

from counterclaim.records import Claim, Report
from counterclaim.showing.export import Extract

COLUMNS = (
    *("claim", "report", "outlet", "title", "address", "published", "published_precision"),
    *("speaker", "office", "party", "speaker_as_written", "stance", "holds", "text", "cue", "channel", "uttered"),
    *("figures", "places", "event", "origin", "start", "end", "confidence", "made_by"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class ClaimsTable:
    """One row a claim."""

    name = "csv"
    help = "A table of claims for spreadsheets; disputes are not in it."
    binary = False

    def write(self, extract: Extract, out: IO[str]) -> int:
        """Write heading and rows; how many rows."""
        out.write("\ufeff")
        table = csv.writer(out, lineterminator="\r\n")
        table.writerow(COLUMNS)
        count = 0
        for claim, report, origin in extract.claims():
            table.writerow([harmless(cell) for cell in row_of(claim, report, origin)])
            count += 1
        return count


def harmless(cell: str | float | None) -> str | float | None:
    """The cell, with an apostrophe in front where a spreadsheet would take it for a formula."""
    if isinstance(cell, str) and cell.lstrip(" ").startswith(_FORMULA):
        return f"'{cell}"
    return cell


def row_of(claim: Claim, report: Report, origin: str | None) -> list[str | float | None]:
    """A claim's cells in the order of COLUMNS."""
    speaker, said = claim.speaker, claim.utterance
    when = said.when.value if said and said.when else None
    return [
        claim.id,
        claim.report,
        report.outlet.name if report.outlet else None,
        report.title,
        report.address,
        report.published.value if report.published else None,
        report.published.precision.value if report.published else None,
        speaker.name if speaker else None,
        speaker.office if speaker else None,
        speaker.party if speaker else None,
        claim.speaker_as_written,
        claim.stance.value,
        "yes" if claim.holds else "no",
        claim.text,
        claim.cue_text,
        said.channel if said else None,
        when,
        "; ".join(f"{one.text} [{_bound(one.low)}, {_bound(one.high)}]" for one in claim.figures),
        "; ".join(one.text if one.name is None else f"{one.text} ({one.name})" for one in claim.places),
        claim.event.type if claim.event else None,
        origin,
        claim.start,
        claim.end,
        claim.confidence,
        claim.made_by,
    ]


def _bound(value: float | None) -> str:
    return "none" if value is None else f"{value:g}" if isinstance(value, float) else str(value)


EXPORT = ClaimsTable()
