"""What all tests may share: the models that ship, loaded once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from counterclaim.pipeline import Models


@pytest.fixture(scope="session")
def models() -> Models:
    return Models.load()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of corpora, cases and the benchmark, which is no part of the repository."""
    folder = Path(os.environ.get("COUNTERCLAIM_SHARED", Path(__file__).parents[2] / "shared"))
    if not folder.is_dir():
        pytest.skip(f"the corpora are not at {folder}; name their folder with COUNTERCLAIM_SHARED")
    return folder
