"""Publication dates that a page or text shows to people: a line that is a date and little else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from counterclaim.intake.dates.written import as_publication_time, find_date
from counterclaim.records import PublicationTime

_LABEL = re.compile(
    r"\b(?:first\s+)?(?:published|posted|publication date|date|issued|filed|created)\b\s*(?:on|at)?\s*:?", re.I
)
_NOT_PUBLICATION = re.compile(
    r"\b(?:updated?|modified|edited|corrected|accessed|retrieved|expires?|copyright)\b|©", re.I
)
_LONGEST_LINE = 90
#: What may stand beside the date in such a line: a by-line, a town.
_LONGEST_REST = 35


def visible_dates(lines: Iterable[str], origin: str) -> Iterator[PublicationTime]:
    """The dates of lines that are dates and little else, or say that something was published then."""
    for line in lines:
        if len(line) > _LONGEST_LINE:
            continue
        written = find_date(line)
        if written is None:
            continue
        before, after = line[: written.start], line[written.end :]
        if _NOT_PUBLICATION.search(before):
            continue
        label = _LABEL.search(before)
        rest = len((_LABEL.sub("", before) + after.split("|")[0]).strip())
        if rest <= (_LONGEST_REST if label or _is_byline(before) else 12):
            yield as_publication_time(written, f"{origin}: {line.strip()[:60]!r}")


def _is_byline(before: str) -> bool:
    return bool(re.match(r"\s*(?:by\s|from\s|$)", before, re.I))
