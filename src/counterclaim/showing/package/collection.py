"""A WACZ 1.1.1 file: a web archive collection with index and pages (specs.webrecorder.net/wacz/1.1.1).

What the standard has no folder for lies beside its three, each in a folder that holds no other, as the standard's own
validator looks no deeper, and is listed with its digest as everything else.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC
from typing import IO, Any

from counterclaim.records import Report
from counterclaim.showing.export import Extract
from counterclaim.showing.package.cdx import Indexed, indexed
from counterclaim.showing.package.contents import SOFTWARE, captures_of, check, papers
from counterclaim.showing.package.packing import Package, Packed

VERSION = "1.1.1"


def write_collection(extract: Extract, out: IO[bytes]) -> int:
    """Write the whole ledger as one collection; how many files it holds.

    WrongUse where a part is asked for, or people are protected and nobody insists.
    """
    check(extract)
    ledger = extract.ledger
    with Package(out, ledger.now()) as package:
        for name, content in captures_of(ledger):
            package.add(f"archive/{name}", content)
        records = [each for path, end in ledger.capture_files() for each in indexed(path, end)]
        lines = sorted(each.line for each in records)
        package.add("indexes/index.cdx", "".join(f"{line}\n" for line in lines).encode())
        package.add("pages/pages.jsonl", _pages(records, ledger.reports()), packed=True)
        for path, content in papers(extract, captures="archive/", folder="ledger/", stamps="timestamps/"):
            package.add(path, content, packed=True)
        listed = _as_bytes(_data_package(extract, package.files))
        told = package.add("datapackage.json", listed)
        package.add("datapackage-digest.json", _as_bytes({"path": told.path, "hash": f"sha256:{told.sha256}"}))
    return len(package.files)


def _data_package(extract: Extract, files: Iterable[Packed]) -> dict[str, Any]:
    return {
        "profile": "data-package",
        "wacz_version": VERSION,
        "title": extract.ledger.place.rpartition("/")[2],
        "software": SOFTWARE,
        "created": extract.ledger.now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "resources": [
            {
                "name": file.path.rpartition("/")[2].lower(),
                "path": file.path,
                "hash": f"sha256:{file.sha256}",
                "bytes": file.length,
            }
            for file in files
        ],
    }


def _pages(records: Iterable[Indexed], reports: Iterable[Report]) -> Iterator[bytes]:
    """The records that reports were read from, each with its headline; a report of a file under its file's address."""
    titles = {report.capture: report.title for report in reports}
    yield _as_bytes({"format": "json-pages-1.0", "id": "pages", "title": "Pages"}) + b"\n"
    seen = set()
    for record in records:
        page = {"url": record.address, "ts": record.date, "title": titles.get(record.sha256, record.address)}
        if record.media_type != "warc/revisit" and (record.address, record.date) not in seen:
            seen.add((record.address, record.date))
            yield _as_bytes(page) + b"\n"


def _as_bytes(plain: Any) -> bytes:
    return json.dumps(plain, ensure_ascii=False).encode("utf-8", "backslashreplace")
