"""Claims as schema.org's Claim in JSON-LD, never as ClaimReview: nobody gave a verdict.

schema.org has no word for a speaker who denies what is quoted: such a content is a Quotation whose abstract says so.
"""

from __future__ import annotations

import json
from typing import IO, Any

from counterclaim.records import Claim, Report, Speaker, SpeakerKind
from counterclaim.showing.export import Extract

KINDS = {SpeakerKind.PERSON: "Person", SpeakerKind.UNNAMED: "Person", SpeakerKind.DOCUMENT: "CreativeWork"}
"""What schema.org calls a speaker; all others are an Organization."""


class SchemaClaims:
    """A graph of claims, each with where it appears."""

    name = "schema-org"
    help = "Claims as schema.org Claim in JSON-LD, denials as Quotation; figures, disputes and origins are not in it."
    binary = False

    def write(self, extract: Extract, out: IO[str]) -> int:
        """Write the graph; how many claims."""
        count = 0
        out.write('{"@context": "https://schema.org", "@graph": [')
        for claim, report, _ in extract.claims():
            node = json.dumps(node_of(claim, report), ensure_ascii=False, allow_nan=False)
            out.write((",\n" if count else "\n") + node)
            count += 1
        out.write("\n]}\n")
        return count


def node_of(claim: Claim, report: Report) -> dict[str, Any]:
    """A claim, or a quotation of what its speaker does not hold."""
    node: dict[str, Any] = {
        "@type": "Claim" if claim.holds else "Quotation",
        "@id": f"urn:counterclaim:{claim.id}",
        "identifier": claim.id,
        "text": claim.text,
        "inLanguage": report.language,
        "creativeWorkStatus": claim.stance.value,
        "abstract": None if claim.holds else "The speaker does not hold this as it is written.",
        "author": author_of(claim.speaker) if claim.speaker else None,
        "appearance" if claim.holds else "isPartOf": article_of(report),
    }
    return {name: value for name, value in node.items() if value is not None}


def author_of(speaker: Speaker) -> dict[str, Any]:
    """Who speaks, and for whom where the text says so."""
    kind = KINDS.get(speaker.kind, "Organization")
    found: dict[str, Any] = {"@type": kind, "@id": f"urn:counterclaim:{speaker.id}", "name": speaker.name}
    if speaker.office and kind == "Person":
        found["jobTitle"] = speaker.office
    if speaker.party and kind != "CreativeWork":
        belongs = "affiliation" if kind == "Person" else "memberOf"
        found[belongs] = {"@type": "Organization", "name": speaker.party}
    return found


def article_of(report: Report) -> dict[str, Any]:
    """The report that the claim stands in."""
    whole = {
        "@type": "NewsArticle",
        "@id": report.address or f"urn:sha256:{report.digest}",
        "headline": report.title or None,
        "url": report.address,
        "datePublished": report.published.value if report.published else None,
        "publisher": {"@type": "Organization", "name": report.outlet.name} if report.outlet else None,
        "sha256": report.digest,
    }
    return {name: value for name, value in whole.items() if value is not None}


EXPORT = SchemaClaims()
