"""Exports read back by other programs: what they hold is what the ledger holds."""

import csv
import json
import os
from io import StringIO
from pathlib import Path
from typing import Any

import bibtexparser
import geojson
import pytest
import rispy

from counterclaim.records import Report, Span
from counterclaim.showing.export import all_exports
from counterclaim.showing.export.annotations import AROUND, target_of
from counterclaim.showing.export.bibliography import entry_of
from counterclaim.showing.export.map_points import feature_of
from counterclaim.showing.export.references import record_of
from counterclaim.showing.export.tables import COLUMNS, harmless
from tests.cli.conftest import Run
from tests.showing.mill import Mill

FORMS = (
    *("acled", "annotations", "bibtex", "csv", "followthemoney", "geojson", "jsonl"),
    *("decisions", "html", "parquet", "pdf", "plover", "prov", "ris", "schema-org", "wacz", "bagit"),
)


def written(run: Run, place: Path, form: str, folder: Path) -> str:
    """What an export writes."""
    file = folder / f"out.{form}"
    ended = run("export", form, str(file), "--ledger", str(place))
    assert ended.status == 0, ended.err
    assert str(file) in ended.out
    assert os.listdir(folder) == [file.name]  # noqa: PTH208 names alone are wanted
    return file.read_bytes().decode("utf-8")


def test_every_form_is_known() -> None:
    assert sorted(each.name for each in all_exports()) == sorted(FORMS)


def test_the_table_holds_every_claim(run: Run, place: Path, mill: Mill, tmp_path: Path) -> None:
    text = written(run, place, "csv", tmp_path)
    assert text.startswith("\ufeff")
    rows = list(csv.DictReader(StringIO(text.removeprefix("\ufeff"), newline="")))
    assert tuple(rows[0]) == COLUMNS
    told = {claim.id: claim for claim in mill.material.claims}
    assert {row["claim"] for row in rows} == set(told)
    for row in rows:
        claim = told[row["claim"]]
        assert row["text"].removeprefix("'") == claim.text
        assert row["speaker"] == (claim.speaker.name if claim.speaker else "")
        assert row["holds"] == ("yes" if claim.holds else "no")


@pytest.mark.parametrize("cell", ['=HYPERLINK("http://x.example")', "+1", "-2+3", "@SUM(A1)", "\t=1", " =1"])
def test_no_cell_is_a_formula(cell: str) -> None:
    assert str(harmless(cell)).startswith("'")
    assert harmless(-3) == -3
    assert harmless("a = b") == "a = b"


def test_the_lines_hold_everything(run: Run, place: Path, mill: Mill, tmp_path: Path) -> None:
    objects = [json.loads(line) for line in written(run, place, "jsonl", tmp_path).splitlines()]
    of = {kind: [each for each in objects if each["kind"] == kind] for kind in ("report", "story", "claim")}
    texts = {each["digest"]: each["text"] for each in of["report"]}
    assert len(texts) == len(mill.material.reports) + len(mill.material.unread_elsewhere)
    assert {each["id"] for each in of["claim"]} == {claim.id for claim in mill.material.claims}
    for claim in of["claim"]:
        start, end = claim["spans"][0]
        assert texts[claim["report"]][start:end] in claim["text"]
    assert len([each for each in objects if "sides" in each]) == len(mill.material.disputes)


def test_the_map_is_geojson(run: Run, place: Path, mill: Mill, tmp_path: Path) -> None:
    collection = geojson.loads(written(run, place, "geojson", tmp_path))
    assert collection.is_valid, collection.errors()
    known = [(claim, one) for claim in mill.material.claims for one in claim.places if one.latitude is not None]
    assert len(collection["features"]) == len(known)


def test_a_place_has_longitude_first_and_its_extent(mill: Mill) -> None:
    from counterclaim.records import Place, PlaceKind

    claim = mill.material.claims[0]
    report = next(each for each in mill.material.reports if each.digest == claim.report)
    place = Place(Span(0, 3), "Ford", next(iter(PlaceKind)), "Ford", "XX", 12.5, -4.25, 20.0)
    feature = geojson.loads(json.dumps(feature_of(place, -4.25, 12.5, claim, report)))
    assert feature.is_valid
    assert feature["geometry"]["coordinates"] == [-4.25, 12.5]
    assert feature["properties"]["radius_km"] == 20.0


def test_annotations_quote_the_words_where_they_stand(run: Run, place: Path, mill: Mill, tmp_path: Path) -> None:
    page = json.loads(written(run, place, "annotations", tmp_path))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    texts = {report.address or f"urn:sha256:{report.digest}": report.text for report in mill.material.reports}
    items: list[dict[str, Any]] = page["items"]
    assert len(items) == len(mill.material.claims)
    for target in (target for item in items for target in item["target"]):
        quote, position = target["selector"]
        text = texts[target["source"]]
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in text


def test_a_quote_at_the_edge_has_no_words_before_it() -> None:
    report = Report("Rain.", "Rain", None, None, None, "en", "0" * 64)
    quote, _ = target_of(Span(0, 4), report)["selector"]
    assert (quote["prefix"], quote["suffix"]) == ("", ".")
    assert AROUND > 1


def test_references_are_read_by_other_programs(run: Run, place: Path, mill: Mill, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "r").mkdir()
    entries = bibtexparser.loads(written(run, place, "bibtex", tmp_path / "b"), bibtex_parser()).entries
    records = rispy.loads(written(run, place, "ris", tmp_path / "r"))
    reports = [*mill.material.reports, *mill.material.unread_elsewhere]
    assert {each["ID"] for each in entries} == {report.id for report in reports}
    assert {each["id"] for each in records} == {report.id for report in reports}
    titles = {report.id: report.title for report in reports}
    assert {each["id"]: each["title"] for each in records} == titles


def bibtex_parser() -> Any:
    """One that reads the kinds of entry of today."""
    return bibtexparser.bparser.BibTexParser(common_strings=True, ignore_nonstandard_types=False)


def test_special_signs_of_tex_are_spelt_out() -> None:
    report = Report("x", "50 % of {A_B} & \\more", None, "https://l.example/a_b", None, "en", "0" * 64)
    assert "50 \\% of \\{A\\_B\\} \\& \\textbackslash{}more" in entry_of(report)
    assert "UR  - https://l.example/a_b" in record_of(report)


def test_what_cannot_be_written_is_told_and_leaves_nothing(run: Run, place: Path, tmp_path: Path) -> None:
    ended = run("export", "csv", str(tmp_path / "nowhere" / "out.csv"), "--ledger", str(place))
    assert ended.status != 0
    assert "cannot be written" in ended.err
    ended = run("export", "xls", str(tmp_path / "out.xls"), "--ledger", str(place))
    assert ended.status == 2
    assert "there are: " in ended.err
    assert not list(tmp_path.iterdir())
