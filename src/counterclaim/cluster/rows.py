"""What comes of a shard as rows of a Parquet file, and back: captures with reports and their readings, and failures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import IO, Any

from counterclaim.cluster.places import library
from counterclaim.intake.taking import Taken
from counterclaim.ledger.batches import batched
from counterclaim.ledger.codec import from_json, to_json
from counterclaim.ledger.profiles import as_signed
from counterclaim.pipeline.reading import ReadReport
from counterclaim.records import Capture, Failure, Reading, Report

ROWS_A_GROUP = 64
"""Rows held in memory."""


@dataclass(frozen=True, slots=True)
class Row:
    """A capture with its reports, or what could not be read."""

    taken: Taken | Failure
    #: What was read of each report that is to be read, by its digest, or why it could not be.
    readings: Mapping[str, ReadReport | str] = field(default_factory=dict)


def write(rows: Iterable[Row], out: IO[bytes]) -> int:
    """Write the rows as they come; how many."""
    arrow, parquet = library("pyarrow"), library("pyarrow.parquet")
    schema, count = _schema(arrow), 0
    with parquet.ParquetWriter(out, schema, compression="zstd") as table:
        for group in batched(map(_plain, rows), ROWS_A_GROUP):
            table.write_table(arrow.Table.from_pylist(group, schema=schema))
            count += len(group)
    return count


def read(stream: IO[bytes]) -> Iterator[Row]:
    """The rows of a file, a few at a time."""
    parquet = library("pyarrow.parquet")
    for batch in parquet.ParquetFile(stream).iter_batches(batch_size=ROWS_A_GROUP):
        yield from map(_row, batch.to_pylist())


def _schema(arrow: Any) -> Any:
    text, numbers = arrow.string(), arrow.list_(arrow.int64())
    vector = arrow.struct({"claim": text, "vector": arrow.binary()})
    read = {
        "reading": text,
        "vector": arrow.binary(),
        "names": arrow.list_(text),
        "words": arrow.list_(text),
        "fingerprints": numbers,
        "claim_vectors": arrow.list_(vector),
    }
    report = {"report": text, "read": arrow.struct(read), "fault": text}
    return arrow.schema(
        {
            "failure": text,
            "capture": text,
            "content": arrow.binary(),
            "reports": arrow.list_(arrow.struct(report)),
        }
    )


def _plain(row: Row) -> dict[str, Any]:
    if isinstance(row.taken, Failure):
        return {"failure": to_json(row.taken), "capture": None, "content": None, "reports": []}
    capture = row.taken.capture
    reports = [_report(report, row.readings.get(report.digest)) for report in row.taken.reports]
    bare = to_json(replace(capture, content=b""))
    return {"failure": None, "capture": bare, "content": capture.content, "reports": reports}


def _report(report: Report, found: ReadReport | str | None) -> dict[str, Any]:
    told: dict[str, Any] = {"report": to_json(report), "read": None, "fault": found if isinstance(found, str) else None}
    if isinstance(found, ReadReport):
        told["read"] = {
            "reading": to_json(found.reading),
            "vector": found.vector,
            "names": list(found.names),
            "words": list(found.words),
            "fingerprints": list(map(as_signed, found.fingerprints)),
            "claim_vectors": [{"claim": claim, "vector": kept} for claim, kept in found.claim_vectors.items()],
        }
    return told


def _row(plain: Mapping[str, Any]) -> Row:
    if plain["failure"] is not None:
        return Row(from_json(Failure, plain["failure"]))
    capture = replace(from_json(Capture, plain["capture"]), content=plain["content"])
    reports = [(from_json(Report, each["report"]), each) for each in plain["reports"]]
    readings = {report.digest: _found(each) for report, each in reports if each["read"] or each["fault"]}
    return Row(Taken(capture, tuple(report for report, _ in reports)), readings)


def _found(told: Mapping[str, Any]) -> ReadReport | str:
    read = told["read"]
    if read is None:
        return str(told["fault"])
    return ReadReport(
        reading=from_json(Reading, read["reading"]),
        vector=read["vector"],
        names=tuple(read["names"]),
        words=tuple(read["words"]),
        fingerprints=tuple(each % (1 << 64) for each in read["fingerprints"]),
        claim_vectors={each["claim"]: each["vector"] for each in read["claim_vectors"]},
    )
