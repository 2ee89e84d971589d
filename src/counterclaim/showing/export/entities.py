"""Reports, speakers and what they say as entities of FollowTheMoney, one JSON object a line.

A report is an Article, a named speaker a Person or an Organization, where a report names him a Mention, and that he
speaks in it a Documentation. A claim is a Note on its speaker, or on the Article where the reporter speaks: its
description is the words and its summary how the speaker stands to them. A claim that tells an event is an Event beside.
FollowTheMoney has no place for spans, figures, disputes and origins.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha1
from typing import IO, Any

from counterclaim.records import Claim, Event, Report, Speaker, SpeakerKind
from counterclaim.showing.export import Extract
from counterclaim.showing.export.happenings import day_of, event_told, place_of
from counterclaim.showing.wording import teller

SCHEMAS = {SpeakerKind.PERSON: "Person", SpeakerKind.BODY: "Organization", SpeakerKind.GROUP: "Organization"}
"""What FollowTheMoney calls a speaker; documents and those without a name are none of its entities."""

LANGUAGES = dict(
    pair.split(":")
    for pair in (
        "ar:ara de:deu en:eng es:spa fa:fas fr:fra he:heb hi:hin it:ita ja:jpn ko:kor nl:nld pl:pol pt:por ru:rus "
        "sv:swe tr:tur uk:ukr ur:urd zh:zho"
    ).split()
)
"""Codes of ISO 639-1 as those of 639-3, which FollowTheMoney wants; other languages are left out."""

Entity = dict[str, Any]


class Entities:
    """Every entity once."""

    name = "followthemoney"
    help = "Reports, speakers and claims as FollowTheMoney entities; figures, spans and disputes are not in it."
    binary = False

    def write(self, extract: Extract, out: IO[str]) -> int:
        """Write the entities; how many."""
        written: set[str] = set()
        for entity in _entities(extract):
            if entity["id"] not in written:
                written.add(entity["id"])
                out.write(json.dumps(entity, ensure_ascii=False) + "\n")
        return len(written)


def _entities(extract: Extract) -> Iterator[Entity]:
    yield from map(article_of, extract.reports())
    for claim, report, _ in extract.claims():
        if claim.speaker and claim.speaker.kind in SCHEMAS:
            yield speaker_of(claim.speaker)
            yield from links_of(claim.speaker, report)
        yield note_of(claim, report)
        if event := event_told(claim):
            yield event_of(claim, event, report)


def article_of(report: Report) -> Entity:
    """A report with its text."""
    return _entity(
        report.id,
        "Article",
        title=report.title,
        bodyText=report.text,
        publishedAt=report.published.value if report.published else None,
        sourceUrl=report.address,
        publisher=report.outlet.name if report.outlet else None,
        language=LANGUAGES.get(report.language or ""),
        contentHash=sha1(report.text.encode(), usedforsecurity=False).hexdigest(),
    )


def speaker_of(speaker: Speaker) -> Entity:
    """Who speaks, under every name he goes by."""
    schema = SCHEMAS[speaker.kind]
    office = {"position": list(speaker.offices)} if schema == "Person" else {}
    aliases = [name for name in speaker.names if name != speaker.name]
    party = f"Speaks for {speaker.party}." if speaker.party else None
    return _entity(speaker.id, schema, name=speaker.name, alias=aliases, notes=party, **office)


def links_of(speaker: Speaker, report: Report) -> Iterator[Entity]:
    """That a report names a speaker, and that he speaks in it."""
    both = {"document": _id(report.id)}
    key, schema = f"{report.id}-{speaker.id}", SCHEMAS[speaker.kind]
    yield _entity(
        f"mention-{key}", "Mention", **both, resolved=_id(speaker.id), name=speaker.name, detectedSchema=schema
    )
    yield _entity(f"documentation-{key}", "Documentation", **both, entity=_id(speaker.id), role="speaks in it")


def note_of(claim: Claim, report: Report) -> Entity:
    """What is said, on whoever says it."""
    named = claim.speaker if claim.speaker and claim.speaker.kind in SCHEMAS else None
    holds = "" if claim.holds else "; the speaker does not hold it as it is written"
    return _entity(
        claim.id,
        "Note",
        entity=_id(named.id if named else report.id),
        name=f"{teller(claim)} {claim.stance.value}",
        description=claim.text,
        summary=f"{claim.stance.value}{holds}",
        sourceUrl=report.address,
        publisher=report.outlet.name if report.outlet else None,
    )


def event_of(claim: Claim, event: Event, report: Report) -> Entity:
    """An event as the claim tells it."""
    place = place_of(claim)
    return _entity(
        f"event-{claim.id}",
        "Event",
        name=f"{event.sub_type or event.type}, as {teller(claim)} says",
        summary=claim.text,
        date=day_of(claim),
        location=place.name if place else None,
        country=place.country.lower() if place and place.country else None,
        proof=_id(report.id),
    )


def _entity(key: str, schema: str, **properties: str | list[str] | None) -> Entity:
    values = {name: [value] if isinstance(value, str) else value for name, value in properties.items() if value}
    return {"id": _id(key), "schema": schema, "properties": values}


def _id(key: str) -> str:
    return f"counterclaim-{key}"


EXPORT = Entities()
