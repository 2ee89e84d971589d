"""How every report, claim and dispute came to be, as PROV-JSON (W3C member submission, 2013)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import IO, Any

from counterclaim.records import Claim, Dispute, Report
from counterclaim.showing.export import Extract

PREFIX = {"cc": "urn:counterclaim:", "sha256": "urn:sha256:"}

Told = Iterator[tuple[str, dict[str, Any]]]


class Provenance:
    """Entities, what was derived from what, and the programs that did it."""

    name = "prov"
    help = "How captures became reports, claims and disputes, as PROV-JSON; the words of claims are not in it."
    binary = False

    def write(self, extract: Extract, out: IO[str]) -> int:
        """Write the document, section by section; how many entities."""
        out.write('{"prefix": ' + json.dumps(PREFIX))
        count = _section(out, "entity", _entities(extract))
        _section(out, "agent", _agents(extract))
        _section(out, "wasDerivedFrom", _derivations(extract))
        _section(out, "wasAttributedTo", _attributions(extract))
        out.write("\n}\n")
        return count


def _section(out: IO[str], name: str, told: Told) -> int:
    """Write one kind of statement, each under its name once; how many."""
    written: set[str] = set()
    out.write(f',\n"{name}": {{')
    for key, value in told:
        if key not in written:
            comma = "," if written else ""
            out.write(f"{comma}\n{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
            written.add(key)
    out.write("\n}")
    return len(written)


def _entities(extract: Extract) -> Told:
    for report in extract.reports():
        yield f"sha256:{report.capture}", {"prov:type": "cc:Capture"}
        yield f"cc:{report.id}", {"prov:type": "cc:Report", "cc:digest": report.digest, "prov:label": report.title}
    for claim, _, _ in extract.claims():
        spans = " ".join(f"{span.start}-{span.end}" for span in claim.content)
        yield f"cc:{claim.id}", {"prov:type": "cc:Claim", "cc:spans": spans}
    for dispute in extract.disputes():
        yield f"cc:{dispute.id}", {"prov:type": "cc:Dispute"}


def _agents(extract: Extract) -> Told:
    for _, maker in _made(extract):
        yield agent(maker), {"prov:type": "prov:SoftwareAgent", "prov:label": maker}


def _attributions(extract: Extract) -> Told:
    for entity, maker in _made(extract):
        yield f"_:by-{entity}", {"prov:entity": f"cc:{entity}", "prov:agent": agent(maker)}


def _made(extract: Extract) -> Iterator[tuple[str, str]]:
    """Every entity with what made it."""
    of: Callable[[Report | Claim | Dispute], tuple[str, str]] = lambda each: (each.id, each.made_by)  # noqa: E731
    yield from map(of, extract.reports())
    yield from (of(claim) for claim, _, _ in extract.claims())
    yield from map(of, extract.disputes())


def _derivations(extract: Extract) -> Told:
    for report in extract.reports():
        yield _derived(f"cc:{report.id}", f"sha256:{report.capture}")
    for claim, report, _ in extract.claims():
        yield _derived(f"cc:{claim.id}", f"cc:{report.id}")
    for dispute in extract.disputes():
        yield from (_derived(f"cc:{dispute.id}", f"cc:{claim}") for claim in dispute.claims)


def _derived(what: str, source: str) -> tuple[str, dict[str, Any]]:
    key = f"_:{what}-from-{source}".replace(":", "-").replace("_-", "_:", 1)
    return key, {"prov:generatedEntity": what, "prov:usedEntity": source}


def agent(maker: str) -> str:
    """The name of a program as an identifier."""
    return "cc:made-by-" + "".join(sign if sign.isalnum() or sign in "-." else "-" for sign in maker)


EXPORT = Provenance()
