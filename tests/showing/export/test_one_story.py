"""What is of one story only says so."""

from __future__ import annotations

import pytest

from counterclaim.errors import WrongUse
from tests.showing.export.conftest import Shelled


@pytest.mark.parametrize("form", ["html", "pdf"])
def test_an_annex_of_no_story_is_none(shelled: Shelled, form: str) -> None:
    before = set(shelled.folder.iterdir())
    with pytest.raises(WrongUse, match="it holds none: read reports first"):
        shelled.export(form)
    assert set(shelled.folder.iterdir()) == before
