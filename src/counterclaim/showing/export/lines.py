"""Everything as JSON Lines: reports with their texts, claims, stories and disputes, in the documented schema."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import IO, Any

from counterclaim.showing.export import Extract
from counterclaim.showing.objects.claim import claim_object
from counterclaim.showing.objects.dispute import dispute_object
from counterclaim.showing.objects.report import report_object
from counterclaim.showing.objects.story import story_object


class Lines:
    """One object a line, each under the name of its kind."""

    name = "jsonl"
    help = "Reports with texts, stories, claims and disputes, one JSON object a line; captures are not in it."
    binary = False

    def write(self, extract: Extract, out: IO[str]) -> int:
        """Write all objects; how many."""
        count = 0
        for kind, found in objects(extract):
            out.write(json.dumps({"kind": kind, **found}, ensure_ascii=False, allow_nan=False) + "\n")
            count += 1
        return count


def objects(extract: Extract) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object with the name of its kind."""
    yield from (("report", report_object(each)) for each in extract.reports())
    yield from (("story", story_object(each)) for each in extract.stories())
    yield from (("claim", claim_object(*each)) for each in extract.claims())
    yield from (("dispute", dispute_object(each)) for each in extract.disputes())


EXPORT = Lines()
