"""The public interface as a notebook uses it."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

import counterclaim
from counterclaim.errors import InputError
from counterclaim.pipeline import Models

TEXT = (
    "Harbour of Lorn Quay shut\n\nThe harbour master, Ida Merrin, said on Friday that more than 140 people were "
    "waiting on the grain pier.\n\nA spokesman for the Estuary Guard denied that anybody was held."
)


def test_a_text_is_read(models: Models) -> None:
    (told,) = counterclaim.read(TEXT, published="2031-05-02", models=models)
    assert told.report.title == "Harbour of Lorn Quay shut"
    assert [claim.stance.value for claim in told.claims] == ["asserts", "denies"]
    assert [(figure.low, figure.of) for figure in told.figures] == [(141, "people")]
    for claim in told.claims:
        assert " ".join(span.cut(told.report.text) for span in claim.content) == claim.text


def test_a_file_is_read_by_its_name(models: Models, tmp_path: Path) -> None:
    file = tmp_path / "pier.txt"
    file.write_text(TEXT, encoding="utf-8")
    for named in (file, str(file)):
        (told,) = counterclaim.read(named, models=models)
        assert len(told.claims) == 2


def test_what_cannot_be_read_says_why(models: Models, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        counterclaim.read(tmp_path / "nowhere.txt", models=models)
    with pytest.raises(InputError, match="white space"):
        counterclaim.read("  \n", models=models)


def test_a_text_in_a_language_that_is_not_read_has_no_claims(models: Models) -> None:
    french = "Le capitaine du port a déclaré vendredi que plus de cent personnes étaient retenues sur le quai du port."
    (told,) = counterclaim.read(french, models=models)
    assert told.report.unread
    assert not told.claims


def test_a_ledger_is_opened_and_closed(tmp_path: Path) -> None:
    with counterclaim.open_ledger(tmp_path / "a.db", create=True, operator="a tester") as ledger:
        assert ledger.counts()["reports"] == 0
    assert datetime.now(UTC).tzinfo is UTC


def test_everything_that_is_named_is_there_and_nothing_is_loaded_before() -> None:
    code = (
        "import sys, counterclaim; assert 'sqlalchemy' not in sys.modules and 'numpy' not in sys.modules; "
        "[getattr(counterclaim, name) for name in counterclaim.__all__]"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
    with pytest.raises(AttributeError, match="no 'nothing'"):
        _ = counterclaim.nothing
