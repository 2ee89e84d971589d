"""A gazetteer is built from a dump of GeoNames, on top of another; every place is invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterclaim.errors import UnreadableInput
from counterclaim.reading.places.distance import kilometres
from counterclaim.reading.places.gazetteer import Gazetteer
from training.gazetteer.__main__ import main
from training.gazetteer.dump import dump_rows
from training.gazetteer.file import read
from training.gazetteer.rows import middle, without_strays


def line(number: int, name: str, group: str, code: str, *, population: str = "0", others: str = "") -> str:
    """One line of a dump."""
    return "\t".join(
        [str(number), name, name, others, "61.5", "9.5", group, code, "NO", "", "F", "", "", "", population, "", "7",
         "Norland/Quarrow", "2031-05-01"]
    )  # fmt: skip


DUMP = "\n".join(
    [
        line(501, "Lilleby", "P", "PPL", population="40", others="LBY,Lillebü,Лиллебю"),
        line(502, "Skarn", "H", "STM"),
        line(503, "Skarn School", "S", "SCH"),
        line(504, "Old Lilleby", "P", "PPLX"),
        line(505, "Norland", "A", "PCLI"),
        line(101, "Alderton", "P", "PPLA", population=""),
    ]
)


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    (tmp_path / "NO.txt").write_text(DUMP + "\n", "utf-8")
    return tmp_path / "NO.txt"


def test_towns_and_nature_are_taken_and_facilities_where_asked_for(dump: Path) -> None:
    assert [(row.name, row.kind) for row in dump_rows(dump)] == [
        ("Lilleby", "city"), ("Skarn", "natural"), ("Alderton", "city"),
    ]  # fmt: skip
    assert "Skarn School" in {row.name for row in dump_rows(dump, facilities=True)}
    assert next(dump_rows(dump)).others == {"Lillebü"}


def test_a_line_of_another_shape_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_text(DUMP + "\n501\tLilleby\n", "utf-8")
    with pytest.raises(UnreadableInput, match=r"bad\.txt, line 7: .*2 columns of 19"):
        list(dump_rows(tmp_path / "bad.txt"))


def test_a_dump_goes_on_top_of_a_gazetteer(
    dump: Path, gazetteer_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--base", str(gazetteer_file), "--dump", str(dump), "--out", str(tmp_path / "mine")]) == 0
    assert "places" in capsys.readouterr().out
    opened = Gazetteer.load(tmp_path / "mine" / "gazetteer.sqlite")
    found = opened.known(["Lilleby", "Quarrow", "Alderton", "Old Quay"])
    opened.close()
    assert found["Lilleby"][0].population == 40
    assert found["Quarrow"][0].capital
    assert {place.id: place.population for place in found["Alderton"]} == {101: 0, 102: 600_000}
    assert not found["Old Quay"][0].own


def test_what_is_written_is_read_back(gazetteer_file: Path) -> None:
    rows = {row.id: row for row in read(gazetteer_file)}
    assert rows[105].capital
    assert rows[110].others == {"old quay"}


def test_wrong_use_is_refused_and_leaves_the_base_alone(
    dump: Path, gazetteer_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = gazetteer_file.read_bytes()
    for wrong in (["--out", str(tmp_path)], ["--base", str(gazetteer_file), "--out", str(gazetteer_file.parent)]):
        with pytest.raises(SystemExit, match="2"):
            main(wrong)
    dump.write_text("no dump\n", "utf-8")
    with pytest.raises(SystemExit, match="1"):
        main(["--dump", str(dump), "--out", str(tmp_path / "mine")])
    assert "line 1: not a line of a GeoNames dump" in capsys.readouterr().err
    assert not (tmp_path / "mine" / "gazetteer.sqlite").exists()
    assert gazetteer_file.read_bytes() == before


def test_the_middle_is_that_of_the_land_not_of_the_crowd() -> None:
    crowd = [(0.1 + number / 1000, 0.1) for number in range(50)]
    assert middle([(0.0, 0.0), (0.0, 4.0), (4.0, 4.0), (4.0, 0.0), *crowd]) == pytest.approx((2.0, 2.0))
    assert middle([(1.0, 2.0)]) == (1.0, 2.0)
    assert middle([(1.0, 2.0), (3.0, 2.0)]) == pytest.approx((2.0, 2.0))
    assert kilometres((0.0, 0.0), (0.0, 1.0)) == pytest.approx(111.2, abs=0.1)


def test_a_stray_does_not_draw_the_middle_away() -> None:
    field = [(row / 10, column / 10) for row in range(11) for column in range(11)]
    assert without_strays([*field, (30.0, 40.0)]) == field
    assert without_strays([(0.0, 0.0), (30.0, 40.0)]) == [(0.0, 0.0), (30.0, 40.0)]
