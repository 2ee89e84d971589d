"""Claims as W3C Web Annotations on their reports: quoted words with what stands before and after, and offsets."""

from __future__ import annotations

import json
from typing import IO, Any

from counterclaim.records import Claim, Report, Span
from counterclaim.showing.export import Extract
from counterclaim.showing.wording import teller

AROUND = 32
"""Characters of the text before and after that a quote is found again by."""


class Annotations:
    """An annotation a claim, in an annotation page (Web Annotation Data Model, W3C 2017)."""

    name = "annotations"
    help = "Claims as W3C Web Annotations with quote and position on the report's text; disputes are not in it."
    binary = False

    def write(self, extract: Extract, out: IO[str]) -> int:
        """Write the page; how many annotations."""
        count = 0
        out.write('{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [')
        for claim, report, _ in extract.claims():
            out.write((",\n" if count else "\n") + json.dumps(annotation_of(claim, report), ensure_ascii=False))
            count += 1
        out.write("\n]}\n")
        return count


def annotation_of(claim: Claim, report: Report) -> dict[str, Any]:
    """A claim as an annotation; a content in pieces has a target for each piece.

    The source is the report's address where it has one, else the digest of its text; the state names the capture, whose
    bytes the text was taken from. Positions count code points of the report's text.
    """
    holds = "" if claim.holds else ", which does not hold for the speaker as it is written"
    said = f"{teller(claim)} {claim.stance.value} this{holds}"
    return {
        "id": f"urn:counterclaim:{claim.id}",
        "type": "Annotation",
        "motivation": "describing",
        "generator": {"id": f"urn:counterclaim:made-by:{claim.made_by}", "type": "Software", "name": claim.made_by},
        "body": [
            {"type": "TextualBody", "value": said, "format": "text/plain", "language": "en", "purpose": "describing"},
            {"type": "TextualBody", "value": claim.stance.value, "purpose": "tagging"},
        ],
        "target": [target_of(span, report) for span in claim.content],
    }


def target_of(span: Span, report: Report) -> dict[str, Any]:
    """A piece of a report as a target, found by its words and by its place."""
    text = report.text
    return {
        "source": report.address or f"urn:sha256:{report.digest}",
        "state": {"type": "HttpRequestState", "value": f"capture sha256:{report.capture}"},
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": span.cut(text),
                "prefix": text[max(0, span.start - AROUND) : span.start],
                "suffix": text[span.end : span.end + AROUND],
            },
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        ],
    }


EXPORT = Annotations()
