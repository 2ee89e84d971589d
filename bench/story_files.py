"""Story files of the contested-accounts benchmark as records: reports, and readings made of the claims given."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from counterclaim.errors import WrongUse
from counterclaim.reading.figures import figures
from counterclaim.reading.moments import moments
from counterclaim.records import (
    Claim,
    Figure,
    Moment,
    Outlet,
    Precision,
    PublicationTime,
    Reading,
    Report,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
    Story,
    digest_of,
)

Told = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class StoryFile:
    """One story file: what it says, and its documents as reports."""

    told: Told
    #: Report a document id, in the file's order.
    reports: Mapping[str, Report]

    @property
    def id(self) -> str:
        """The story's id in the file."""
        return str(self.told["id"])

    def story(self) -> Story:
        """The file's documents as one story."""
        return Story(self.id, self.id, tuple(report.digest for report in self.reports.values()))


def story_files(folder: Path, limit: int | None = None) -> list[StoryFile]:
    """The story files of a folder by name; WrongUse where there are none."""
    paths = sorted(folder.glob("*.json"))[:limit]
    if not paths:
        raise WrongUse(f"{folder} holds no story files (*.json): give the folder that holds them")
    return [story_file(json.loads(path.read_text(encoding="utf-8"))) for path in paths]


def story_file(told: Told) -> StoryFile:
    """A story file that is read already; only `documents`, without `origin`, becomes reports."""
    return StoryFile(told, {document["id"]: _report(document) for document in told["documents"]})


def given_readings(file: StoryFile) -> tuple[dict[str, str], list[Reading]]:
    """The claims given in the file as readings, a report each, and the file's claim id a claim id of ours."""
    sources = {source["id"]: source for source in file.told["sources"]}
    names: dict[str, str] = {}
    claims: dict[str, list[Claim]] = {document: [] for document in file.reports}
    found = {document: _found(report) for document, report in file.reports.items()}
    for given in file.told["claims"]:
        report = file.reports[given["doc"]]
        claim = _claim(given, report, sources.get(given["source"]), *found[given["doc"]])
        names[claim.id] = given["id"]
        claims[given["doc"]].append(claim)
    readings = [
        Reading(report.digest, tuple(claims[document]), figures=found[document][0], moments=found[document][1])
        for document, report in file.reports.items()
    ]
    return names, readings


def place_of(text: str, piece: str, nth: int | None = 1) -> Span:
    """Where the nth occurrence of a piece stands; WrongUse where it does not."""
    at = -1
    for _ in range(nth or 1):
        at = text.find(piece, at + 1)
        if at < 0:
            raise WrongUse(f"{piece!r} does not stand {nth or 1} times in the document: mend the story file")
    return Span(at, at + len(piece))


def _report(document: Told) -> Report:
    return Report(
        text=document["text"],
        title=document["title"],
        outlet=Outlet(document["outlet"]),
        address=document["url"],
        published=PublicationTime(document["published"], Precision.SECOND, "Z", "given"),
        language="en",
        capture=digest_of(document["text"]),
    )


def _found(report: Report) -> tuple[tuple[Figure, ...], tuple[Moment, ...]]:
    published = report.published.earliest() if report.published else None
    return figures(report.text), moments(report.text, published=published)


def _claim(
    given: Told, report: Report, source: Told | None, numbers: Sequence[Figure], times: Sequence[Moment]
) -> Claim:
    content = place_of(report.text, given["content_text"], given.get("content_nth", 1))
    return Claim(
        report=report.digest,
        content=(content,),
        text=content.cut(report.text),
        stance=Stance(given["stance"]),
        holds=given.get("holds", True),
        cue=_spans(given, "cue", report.text),
        cue_text=given.get("cue_text"),
        speaker_spans=_spans(given, "source", report.text),
        speaker_as_written=given.get("source_text"),
        speaker=_speaker(source, report) if source else None,
        figures=tuple(figure for figure in numbers if content.covers(figure.span)),
        moments=tuple(moment for moment in times if content.covers(moment.span)),
    )


def _spans(given: Told, part: str, text: str) -> tuple[Span, ...]:
    piece = given.get(f"{part}_text")
    return (place_of(text, piece, given.get(f"{part}_nth", 1)),) if piece else ()


def _speaker(source: Told, report: Report) -> Speaker:
    # A few files call an office or a people by their own word for a body or a group.
    kind = SpeakerKind(source["kind"]) if source["kind"] in set(SpeakerKind) else SpeakerKind.BODY
    return Speaker(
        name=source["name"],
        kind=kind,
        names=(source["name"], *source.get("aliases", ())),
        party=source.get("party"),
        scope=report.digest if kind is SpeakerKind.UNNAMED and not source.get("aliases") else "",
    )


def all_stories(folders: Sequence[Path], limit: int | None = None) -> Iterator[StoryFile]:
    """The story files of several folders, one after the other."""
    for folder in folders:
        yield from story_files(folder, limit)
