"""Parquet and data frames, read back by DuckDB, pandas and polars."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import duckdb
import pyarrow.parquet
import pytest

from counterclaim.errors import MissingPart
from counterclaim.ledger.frames import COLUMNS, row_of
from tests.showing.export.conftest import Shelled


def test_parquet_holds_every_column_of_every_claim(shelled: Shelled) -> None:
    table = pyarrow.parquet.read_table(shelled.export("parquet"))
    assert table.column_names == list(COLUMNS)
    assert table.to_pylist() == [row_of(claim, shelled.report) for claim in shelled.claims]


def test_a_database_reads_the_parquet(shelled: Shelled) -> None:
    file = shelled.export("parquet")
    asked = f"select speaker, figures[1].low, spans[1][1] from '{file}' where stance = 'asserts'"
    found = duckdb.sql(asked)
    assert found is not None
    assert found.fetchall() == [("Ida Brenn", 12.0, shelled.claims[0].start)]


def test_both_frames_hold_the_claims(shelled: Shelled) -> None:
    frame, twin = shelled.ledger.to_pandas(), shelled.ledger.to_polars()
    assert list(frame.columns) == twin.columns == list(COLUMNS)
    assert list(frame["text"]) == twin["text"].to_list() == [claim.text for claim in shelled.claims]
    assert twin.to_dicts() == [row_of(claim, shelled.report) for claim in shelled.claims]
    assert list(frame[frame["holds"]]["speaker"]) == ["Ida Brenn", "a farmer"]


def test_an_empty_ledger_gives_empty_frames_of_the_same_shape(shelled: Shelled) -> None:
    frame = shelled.ledger.to_polars(published_by=datetime(2000, 1, 1, tzinfo=UTC))
    assert frame.columns == list(COLUMNS)
    assert frame.height == 0


def test_a_library_that_is_not_there_is_named_with_its_remedy(
    shelled: Shelled, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without(name: str) -> Any:
        raise ImportError(name)

    monkeypatch.setattr("counterclaim.ledger.frames.import_module", without)
    with pytest.raises(MissingPart, match=r"pandas is not installed: pip install 'counterclaim\[frames\]'"):
        shelled.ledger.to_pandas()
    with pytest.raises(MissingPart):
        shelled.export("parquet")
    assert not [file for file in shelled.folder.iterdir() if "out" in file.name]
