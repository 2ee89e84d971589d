"""Ledgers handed over: WACZ and BagIt, read back by other programs."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import bagit
import pytest
from fastwarc.warc import ArchiveIterator

from counterclaim.errors import NotWritten, WrongUse
from counterclaim.ledger import Ledger
from counterclaim.showing.export import Extract, export_named, write_export
from counterclaim.showing.package.cdx import sort_key
from counterclaim.showing.package.packing import Package
from tests.ledger.invented import TEXT, capture_of, reading_of, report_of, text_with

WHEN = datetime(2031, 5, 8, tzinfo=UTC)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """Two pages and a file, read; sealed twice."""
    place = tmp_path_factory.mktemp("kept") / "depot.db"
    with Ledger.open(place, create=True, clock=lambda: WHEN, operator="Ines Varga") as ledger:
        for capture in (
            capture_of(TEXT),
            capture_of(text_with(5), "https://www.mirror.example/depot?b=2&a=1", day=3),
            capture_of(text_with(7), "/home/ines/depot.txt"),
        ):
            ledger.keep_capture(capture)
        ledger.seal()
        ledger.keep_report(report_of())
        ledger.keep_reading(reading_of(report_of()))
        ledger.seal()
        yield ledger


def written(ledger: Ledger, form: str, folder: Path) -> zipfile.ZipFile:
    file = folder / f"depot.{form}.zip"
    assert write_export(export_named(form), Extract(ledger), file) > 0
    return zipfile.ZipFile(file)


def test_every_file_of_a_collection_is_listed_with_its_digest(kept: Ledger, tmp_path: Path) -> None:
    with written(kept, "wacz", tmp_path) as packed:
        listed = json.loads(packed.read("datapackage.json"))
        told = json.loads(packed.read("datapackage-digest.json"))
        assert told["hash"] == f"sha256:{hashlib.sha256(packed.read('datapackage.json')).hexdigest()}"
        assert (listed["profile"], listed["wacz_version"]) == ("data-package", "1.1.1")
        for each in listed["resources"]:
            content = packed.read(each["path"])
            assert (each["hash"], each["bytes"]) == (f"sha256:{hashlib.sha256(content).hexdigest()}", len(content))
        others = {"datapackage.json", "datapackage-digest.json"}
        assert {each["path"] for each in listed["resources"]} | others == set(packed.namelist())
        for each in packed.infolist():
            stored = each.filename.startswith(("archive/", "indexes/"))
            assert not stored or each.compress_type == zipfile.ZIP_STORED


def test_the_index_leads_to_each_record(kept: Ledger, tmp_path: Path) -> None:
    with written(kept, "wacz", tmp_path) as packed:
        lines = packed.read("indexes/index.cdx").decode().splitlines()
        assert lines == sorted(lines)
        found: dict[str, Any] = {}
        for line in lines:
            _, time, told = line.split(" ", 2)
            place = json.loads(told)
            raw = packed.read(f"archive/{place['filename']}")
            start = int(place["offset"])
            member = gzip.decompress(raw[start : start + int(place["length"])])
            (record,) = [(one.headers.asdict(), one.reader.read()) for one in ArchiveIterator(io.BytesIO(member))]
            assert record[0]["WARC-Target-URI"] == place["url"]
            assert time.startswith("203105")
            found[place["url"]] = record[1]
        assert found["https://courier.example/depot"] == TEXT.encode()
        pages = [json.loads(line) for line in packed.read("pages/pages.jsonl").splitlines()]
        assert pages[0]["format"] == "json-pages-1.0"
        assert {page["url"] for page in pages[1:]} == set(found)
        assert pages[1]["title"] == report_of().title


def test_a_bag_is_valid_and_a_byte_more_is_not(kept: Ledger, tmp_path: Path) -> None:
    with written(kept, "bagit", tmp_path) as packed:
        packed.extractall(tmp_path)
    bag = bagit.Bag(str(tmp_path / "bag"))
    bag.validate()
    assert bag.info["Payload-Oxum"].count(".") == 1
    assert {"sha256", "sha512"} == set(bag.algorithms)
    (captures,) = (tmp_path / "bag/data/captures").iterdir()
    captures.write_bytes(captures.read_bytes() + b"x")
    with pytest.raises(bagit.BagValidationError):
        bagit.Bag(str(tmp_path / "bag")).validate()


def test_the_log_in_a_package_holds(kept: Ledger, tmp_path: Path) -> None:
    with written(kept, "bagit", tmp_path) as packed:
        entries = [json.loads(line) for line in packed.read("bag/data/custody.jsonl").splitlines()]
        heads = [json.loads(line) for line in packed.read("bag/data/heads.jsonl").splitlines()]
        method = packed.read("bag/data/method.txt").decode()
        readme = packed.read("bag/data/README.md").decode()
    assert [entry["previous"] for entry in entries[1:]] == [entry["digest"] for entry in entries[:-1]]
    digests = {entry["number"]: entry["digest"] for entry in entries}
    assert len(heads) == 2
    assert all(head["head"] == digests[head["last"]] for head in heads)
    assert "in 100, on" in method
    assert "data/captures/" in readme


def test_what_was_redacted_is_told_and_not_handed_over(tmp_path: Path) -> None:
    secret = text_with(5).replace("Jana Kolar", "Jana Wisterhazy")
    gone = report_of(secret, "https://mirror.example/depot", day=3)
    with Ledger.open(tmp_path / "depot.db", create=True, clock=lambda: WHEN, operator="Ines Varga") as ledger:
        for text, report in ((TEXT, report_of()), (secret, gone)):
            ledger.keep_capture(capture_of(text, report.address or ""))
            ledger.keep_report(report)
            ledger.keep_reading(reading_of(report))
        ledger.redact(gone.id, "names a witness")
        for form in ("wacz", "bagit"):
            with written(ledger, form, tmp_path) as packed:
                names = [name for name in packed.namelist() if name.endswith("redactions.jsonl")]
                (told,) = [json.loads(line) for line in packed.read(names[0]).splitlines()]
                assert (told["capture"], told["why"], told["who"]) == (gone.capture, "names a witness", "Ines Varga")
                everything = b"".join(packed.read(name) for name in packed.namelist())
                (warc,) = [name for name in packed.namelist() if name.endswith(".warc.gz")]
                assert b"Wisterhazy" not in everything + gzip.decompress(packed.read(warc))
                if form == "wacz":
                    assert b"mirror.example" not in packed.read("indexes/index.cdx")
                else:
                    packed.extractall(tmp_path)
                    bagit.Bag(str(tmp_path / "bag")).validate()


def test_a_part_is_not_handed_over(kept: Ledger, tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="whole"):
        write_export(export_named("wacz"), Extract(kept, story="s-1"), tmp_path / "out.wacz")


def test_what_comes_back_altered_is_not_written(tmp_path: Path) -> None:
    with (tmp_path / "out.zip").open("w+b") as out:
        package = Package(out, WHEN)
        packed = package.add("a.txt", b"some words")
        package.files[0] = replace(packed, sha256="0" * 64)
        with pytest.raises(NotWritten, match="not what was put in"):
            package.__exit__(None, None, None)


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("https://www.Courier.example/A/b?z=1&a=2", "example,courier)/a/b?a=2&z=1"),
        ("http://courier.example:8080", "example,courier:8080)/"),
        ("file:///home/ines/a b", "file:///home/ines/a%20b"),
    ],
)
def test_addresses_are_turned_round(address: str, key: str) -> None:
    assert sort_key(address) == key
