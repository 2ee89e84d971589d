"""Offsets are exact: what a span cuts from a report's text is what the record says, on every story there is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterclaim.pipeline import Models
from counterclaim.reading.reader import Reader
from counterclaim.records import Figure, Moment, Place, Precision, PublicationTime, Reading, Report, words_of


def reports(folder: Path) -> Iterator[Report]:
    for path in sorted(folder.glob("*.json")):
        for document in json.loads(path.read_text(encoding="utf-8"))["documents"]:
            published = PublicationTime(document["published"], Precision.SECOND, "Z", "given")
            yield Report(document["text"], document["title"], None, document["url"], published, "en", "given")


def wrong(report: Report, reading: Reading) -> list[str]:
    text, found = report.text, []
    for claim in reading.claims:
        pairs = [(claim.content, claim.text), (claim.cue, claim.cue_text or "")]
        pairs.append((claim.speaker_spans, claim.speaker_as_written or ""))
        found += [words for spans, words in pairs if words_of(spans, text) != words]
        inside: tuple[Figure | Moment | Place, ...] = (*claim.figures, *claim.moments, *claim.places)
        found += [one.text for one in inside if not any(span.covers(one.span) for span in claim.content)]
    whole: tuple[Figure | Moment | Place, ...] = (*reading.figures, *reading.moments, *reading.places)
    for one in whole:
        found += [one.text] if one.span.cut(text) != one.text else []
    return found


def check(folder: Path, models: Models) -> None:
    reader = Reader(models.attributor, models.gazetteer)
    count = 0
    for report in reports(folder):
        reading = reader.read(report)
        assert not wrong(report, reading), report.address
        count += len(reading.claims)
    assert count


def test_on_the_stories(shared: Path, models: Models) -> None:
    check(shared / "contested" / "stories", models)


@pytest.mark.soak
def test_on_the_training_stories(shared: Path, models: Models) -> None:
    check(shared / "contested" / "training-stories", models)
