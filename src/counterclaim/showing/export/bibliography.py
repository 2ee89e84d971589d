"""Reports as references for a bibliography, in BibTeX."""

from __future__ import annotations

from typing import IO

from counterclaim.records import Report
from counterclaim.showing.export import Extract

_SPECIAL = {each: f"\\{each}" for each in "&%$#_{}"} | {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
}


class Bibliography:
    """One entry a report."""

    name = "bibtex"
    help = "Reports as BibTeX entries; claims are not in it."
    binary = False

    def write(self, extract: Extract, out: IO[str]) -> int:
        """Write the entries; how many."""
        count = 0
        for report in extract.reports():
            out.write(entry_of(report) + "\n")
            count += 1
        return count


def entry_of(report: Report) -> str:
    """A report as an entry of kind `online`, dated as exactly as it is known."""
    fields = {
        "title": f"{{{escaped(report.title)}}}",
        "organization": escaped(report.outlet.name) if report.outlet else None,
        "date": report.published.value[:10] if report.published else None,
        "url": report.address,
        "langid": report.language,
        "note": f"text sha256:{report.digest}, capture sha256:{report.capture}",
    }
    told = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@online{{{report.id},\n{told}}}\n"


def escaped(words: str) -> str:
    """Words with TeX's special characters spelt out."""
    return "".join(_SPECIAL.get(each, each) for each in words)


EXPORT = Bibliography()
