"""Reports as references in RIS, which reference managers read."""

from __future__ import annotations

from typing import IO

from counterclaim.records import Report
from counterclaim.showing.export import Extract


class References:
    """One record a report."""

    name = "ris"
    help = "Reports as RIS records for reference managers; claims are not in it."
    binary = False

    def write(self, extract: Extract, out: IO[str]) -> int:
        """Write the records; how many."""
        count = 0
        for report in extract.reports():
            out.write(record_of(report))
            count += 1
        return count


def record_of(report: Report) -> str:
    """A report as a record of type NEWS; a date that is not known to the day keeps its open parts."""
    day = report.published.value[:10].split("-") if report.published else []
    lines = [
        ("TY", "NEWS"),
        ("ID", report.id),
        ("TI", report.title),
        ("T2", report.outlet.name if report.outlet else None),
        ("PY", day[0] if day else None),
        ("DA", "/".join([*day, *[""] * (3 - len(day))]) + "/" if day else None),
        ("UR", report.address),
        ("LA", report.language),
        ("N1", f"text sha256:{report.digest}, capture sha256:{report.capture}"),
        ("ER", ""),
    ]
    return "".join(f"{tag}  - {' '.join(value.split())}\r\n" for tag, value in lines if value is not None) + "\r\n"


EXPORT = References()
