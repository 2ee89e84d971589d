"""Many reports at once: the order is kept, the answers are the same, and one that fails stops no other."""

from __future__ import annotations

import pytest

from counterclaim.pipeline import Models, workers
from counterclaim.pipeline.reading import ReadReport
from counterclaim.records import Report


def report(number: int) -> Report:
    text = f"The harbour office of Wexel said on Monday that {number + 2} barges had gone down at the mole."
    return Report(text, "Barges lost", None, f"https://wexel.example/{number}", None, "en", "given")


def test_processes_answer_as_one_does_and_in_order(models: Models, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "ALONE", 1)
    given = [report(number) for number in range(6)]
    alone = list(workers.read_all(given, lambda: models, {}, processes=1))
    together = list(workers.read_all(given, lambda: models, {}, processes=2))
    assert [one for one, _ in together] == given
    assert [answer for _, answer in together] == [answer for _, answer in alone]


def test_a_report_that_fails_stands_in_its_place(models: Models) -> None:
    class Unreadable(Report):
        @property
        def digest(self) -> str:
            raise RuntimeError("the lamp went out")

    broken = Unreadable("Text", "Title", None, None, None, "en", "given")
    first, second, third = workers.read_all([report(1), broken, report(2)], lambda: models, {}, processes=1)
    assert isinstance(first[1], ReadReport)
    assert isinstance(third[1], ReadReport)
    assert str(second[1]) == "the lamp went out"
