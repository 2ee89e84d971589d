"""A small invented gazetteer, written by the same writer as the one that ships."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from counterclaim.reading.places.gazetteer import Gazetteer
from training.gazetteer.file import write
from training.gazetteer.rows import Row


def place(
    number: int, name: str, kind: str, at: tuple[float, float], *,
    country: str = "NO", region: str = "", population: int = 0, capital: bool = False,
    names: tuple[str, ...] = (), others: tuple[str, ...] = (),
) -> Row:  # fmt: skip
    """One invented place."""
    return Row(
        number,
        name,
        kind,
        country,
        region,
        *at,
        population,
        10.0,
        capital,
        frozenset({name, *names}),
        frozenset(others),
    )


#: Norland and Sudland, two countries of two regions each; two towns are called Alderton, and two Beckham.
ROWS = (
    place(1, "Norland", "country", (60.0, 10.0), population=5_000_000),
    place(-1, "Norlandic", "demonym", (60.0, 10.0), names=("Norlander", "Norlanders", "Norlandic")),
    place(2, "Sudland", "country", (-30.0, 20.0), country="SU", population=9_000_000),
    place(-11, "Fellmark", "region", (61.0, 9.0), region="F"),
    place(-12, "Eastmark", "region", (60.0, 14.0), region="E"),
    place(-13, "Ohio", "region", (-31.0, 21.0), country="SU", region="O"),
    place(-14, "Kentucky", "region", (-32.0, 22.0), country="SU", region="K"),
    place(-15, "Osterby", "region", (60.9, 14.9), region="E", population=900_000),
    place(111, "Osterby", "city", (60.8, 14.8), region="E", population=300_000),
    place(-41, "Middle Sea", "demonym", (0.0, 0.0), country="", names=("Middlesean",)),
    place(-21, "Hollin County", "district", (61.0, 9.1), region="F", population=40_000, others=("Hollin",)),
    place(-22, "Tarn County", "district", (61.4, 9.4), region="F", population=30_000, others=("Tarn",)),
    place(-31, "Middle Sea", "area", (0.0, 0.0), country=""),
    place(101, "Alderton", "city", (61.1, 9.0), region="F", population=8_000),
    place(102, "Alderton", "city", (-31.1, 21.2), country="SU", region="O", population=600_000),
    place(103, "Beckham", "city", (61.0, 9.2), region="F", population=5_000),
    place(104, "Beckham", "city", (60.1, 14.2), region="E", population=30_000),
    place(105, "Quarrow", "city", (60.0, 14.0), region="E", population=900_000, capital=True),
    place(106, "The Moor", "city", (60.2, 14.1), region="E", population=20_000),
    place(107, "Most", "city", (60.3, 14.1), region="E", population=70_000),
    place(108, "Tarn", "city", (-31.5, 21.0), country="SU", region="O", population=50_000),
    place(109, "St. Osyth", "city", (60.4, 14.4), region="E", population=12_000),
    place(110, "Norwick", "city", (61.2, 9.3), region="F", population=3_000, others=("Old Quay",)),
)


@pytest.fixture(scope="session")
def gazetteer_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the small gazetteer lies."""
    target = tmp_path_factory.mktemp("gazetteer") / "gazetteer.sqlite"
    assert write(ROWS, target) == len(ROWS)
    return target


@pytest.fixture(scope="session")
def gazetteer(gazetteer_file: Path) -> Iterator[Gazetteer]:
    """The small gazetteer, opened."""
    opened = Gazetteer.load(gazetteer_file)
    yield opened
    opened.close()
