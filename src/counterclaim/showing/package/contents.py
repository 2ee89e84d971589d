"""What every package holds beside its captures: an extract, the custody log, heads, timestamps, a method, a README."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from counterclaim import __version__
from counterclaim.errors import WrongUse
from counterclaim.ledger import Ledger
from counterclaim.showing.export import Extract
from counterclaim.showing.export.lines import objects
from counterclaim.showing.package.packing import pieces
from counterclaim.showing.paper.method import MEASURED, STEPS

SOFTWARE = f"counterclaim {__version__}"

_README = """\
# {place}

Taken from a ledger of Counterclaim ({software}) on {when}, which keeps who claims what in news reports.
It says nothing about who is right.

- {captures}: the bytes that were read, untouched, as WARC 1.1 (ISO 28500); any web archive tool reads them.
- {folder}extract.jsonl: reports with their texts, stories, claims and disputes, one JSON object a line. A claim's
  `start` and `end` count code points of its report's text; a report's `capture` is the SHA-256 of its bytes.
- {folder}custody.jsonl: every step, who took it, with which version and when. Each entry's `digest` is the SHA-256 of
  its other fields, and its `previous` the digest of the entry before.
- {folder}heads.jsonl: at the end of each run a head that binds the custody log as it then stood.
- {folder}redactions.jsonl, if any: what was removed on a person's decision, by whom and why; a record "metadata"
  stands in its place among the captures.
- {stamps}: what authorities outside vouch for (RFC 3161), if any, with the openssl commands that check it.
- {folder}method.txt: how reports were read and weighed, and how often that goes wrong.
{more}
"""


def check(extract: Extract) -> None:
    """WrongUse where only a part is asked for, or where a person is protected and nobody insists.

    Bytes as they were read may name whoever is protected.
    """
    if extract.story or extract.published_by or extract.known_by:
        raise WrongUse("a ledger is handed over whole, or its log would not hold: leave out --story and the two clocks")
    if extract.ledger.shown().code_names and not extract.insisted:
        raise WrongUse(
            "people are protected in this ledger, and captures are handed over as they were read, names and all: "
            "export html or jsonl, which bear code names, or say why with --names-and-all REASON, which is logged"
        )


def captures_of(ledger: Ledger) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Each WARC file as far as the ledger counts it: name and bytes, piece by piece."""
    for path, length in ledger.capture_files():
        yield path.name, _file(path, length)


def _file(path: Path, length: int) -> Iterator[bytes]:
    with path.open("rb") as content:
        yield from pieces(content, length)


def papers(
    extract: Extract, *, captures: str, folder: str, stamps: str, more: str = ""
) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Everything but the captures, path and bytes.

    `captures` says where those lie, `folder` where this comes to and `stamps` where timestamps do; `more` joins the
    README.
    """
    ledger = extract.ledger
    heads = ledger.heads()
    yield f"{folder}extract.jsonl", _lines({"kind": kind, **found} for kind, found in objects(extract))
    # The log as it is kept, also where names are covered: under code names no digest would hold.
    yield f"{folder}custody.jsonl", _lines(dataclasses.asdict(each) for each in Ledger.custody(ledger))
    yield f"{folder}heads.jsonl", _lines(dataclasses.asdict(each) for each in heads)
    removed = ledger.redactions()
    if removed:
        yield (
            f"{folder}redactions.jsonl",
            _lines({**dataclasses.asdict(each), "at": each.at.isoformat()} for each in removed),
        )
    kept = ledger.timestamps()
    if kept:
        from counterclaim.ledger.timestamps import files_of

        for name, content in files_of(kept, {head.number: head for head in heads}):
            yield f"{stamps}{name}", iter((content,))
    yield f"{folder}method.txt", iter((_method().encode(),))
    when = f"{ledger.now():%Y-%m-%d %H:%M} UTC"
    place = Path(ledger.place).name
    told = _README.format(
        place=place, software=SOFTWARE, when=when, captures=captures, folder=folder, stamps=stamps, more=more
    )
    yield f"{folder}README.md", iter((told.encode(),))


def _lines(found: Iterator[Any]) -> Iterator[bytes]:
    for each in found:
        line = json.dumps(each, ensure_ascii=False, allow_nan=False)
        yield line.encode("utf-8", "backslashreplace") + b"\n"


def _method() -> str:
    steps = [f"{number}. {step}" for number, step in enumerate(STEPS, start=1)]
    rates = [f"- {rate.what}: {rate.figure} in 100, on {rate.on}" for rate in MEASURED]
    return "\n".join(
        [f"Method of {SOFTWARE}", "", *steps, "", "Measured on texts that nothing was trained on:", *rates, ""]
    )
