"""Windows of long lists: every line once, forth and back, on both engines, whatever was decided or came meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from counterclaim.ledger import Ledger
from counterclaim.ledger.claims import key_of_claim, key_of_evidence, key_of_found, key_of_speaker
from counterclaim.ledger.deciding.making import Maker
from counterclaim.ledger.keyset import Key, Window
from counterclaim.ledger.reports import key_of_report
from counterclaim.ledger.stories import key_of_dispute, key_of_story
from counterclaim.records import SpeakerKind, Stance
from tests.ledger.invented import reading_of, report_of, text_with, weighing_of

NOON = datetime(2031, 6, 1, 12, tzinfo=UTC)
REPORTS = 5
#: What is asked for, the view, the key of its lines, and how many there are.
VIEWS: tuple[tuple[str, dict[str, Any], Callable[[Any], Key]], ...] = (
    ("claims", {}, key_of_claim),
    ("claims", {"stance": Stance.DENIES}, key_of_claim),
    ("claims", {"kind": SpeakerKind.PERSON}, key_of_claim),
    ("claims", {"place": "Lhota"}, key_of_claim),
    ("claims", {"party": "Guard"}, key_of_claim),
    ("claims", {"text": "Lost bread"}, key_of_claim),
    ("claims", {"published_by": datetime(2031, 5, 4, 23, tzinfo=UTC)}, key_of_claim),
    ("figures", {}, key_of_found),
    ("moments", {}, key_of_found),
    ("places", {}, key_of_found),
    ("evidence", {}, key_of_evidence),
    ("reports", {"outlet": "Lhota Courier"}, key_of_report),
    ("stories", {}, key_of_story),
    ("disputes", {}, key_of_dispute),
    ("disputes", {"party": "Guard"}, key_of_dispute),
    ("cast", {}, key_of_speaker),
    ("cast", {"text": "ostrava"}, key_of_speaker),
    ("sides", {}, lambda side: (side[0],)),
)


def filled(ledger: Ledger) -> Ledger:
    """Reports of two days each, every one a story of its own."""
    for number in range(REPORTS):
        keep(ledger, number)
    return ledger


def keep(ledger: Ledger, number: int) -> None:
    text = text_with(number).replace("Kolar", f"Kolar {'ABCDEFG'[number]}")
    report = report_of(text, f"https://courier.example/{number}", day=2 + number // 2)
    reading = reading_of(report, party="Guard")
    ledger.keep_report(report)
    ledger.keep_reading(reading)
    ledger.keep_weighing(weighing_of(f"story-{number}", reading, dispute=f"d-00000000000{number}"))


def walked(
    view: Callable[..., Sequence[Any]], asked: dict[str, Any], key_of: Callable[[Any], Key], *, before: bool
) -> list[Any]:
    """The whole list by windows of two."""
    window, found = Window(2, before=before), list[Any]()
    while lines := view(window=window, **asked):
        found = [*lines, *found] if before else [*found, *lines]
        window = Window(2, key_of(lines[0] if before else lines[-1]), before)
    return found


def all_of(view: Callable[..., Sequence[Any]], asked: dict[str, Any]) -> list[Any]:
    return list(view(window=Window(1000), **asked))


def test_windows_hold_every_line_once(ledger: Ledger) -> None:
    filled(ledger)
    for name, asked, key_of in VIEWS:
        for of in (ledger, ledger.shown()):
            view = getattr(of, name)
            whole = all_of(view, asked)
            assert whole, name
            assert walked(view, asked, key_of, before=False) == whole, (name, asked)
            assert walked(view, asked, key_of, before=True) == whole, (name, asked)
    assert list(ledger.claims()) == all_of(ledger.claims, {})
    assert set(ledger.disputes()) == set(all_of(ledger.disputes, {}))
    assert list(ledger.stories()) == all_of(ledger.stories, {})


def test_windows_heed_what_people_decided(ledger: Ledger) -> None:
    filled(ledger)
    claims = ledger.claims()
    make = Maker(ledger.decided(), "Ana", NOON)
    ledger.decide(make.reject(claims[0].id))
    ledger.decide(make.correct_stance(claims[3].id, "doubts"))
    ledger.decide(make.add_claim(claims[4].report, "smoke over the depot"))
    ledger.decide(make.protect("Jana Kolar B"))
    shown = ledger.shown()
    for name, asked, key_of in VIEWS:
        view = getattr(shown, name)
        whole = all_of(view, asked)
        assert walked(view, asked, key_of, before=False) == whole, (name, asked)
        assert walked(view, asked, key_of, before=True) == whole, (name, asked)
    assert all_of(shown.claims, {}) == list(shown.claims())
    assert len(shown.claims()) == len(claims)
    assert "Kolar B" not in str([walked(getattr(shown, name), asked, key, before=False) for name, asked, key in VIEWS])


def test_a_report_that_comes_in_moves_no_line_into_the_next_window(ledger: Ledger) -> None:
    for number in (1, 2, 4):
        keep(ledger, number)
    before, first = ledger.claims(), ledger.claims(window=Window(3))
    for number in (0, 3):
        keep(ledger, number)
    rest = ledger.claims(window=Window(100, key_of_claim(first[-1])))
    assert [claim for claim in (*first, *rest) if claim in before] == list(before)
    assert len(before) < len(ledger.claims())


@pytest.mark.parametrize("view", ["claims", "figures", "reports"])
def test_nothing_stands_behind_a_report_that_is_not_there(ledger: Ledger, view: str) -> None:
    filled(ledger)
    key = ("0" * 64,) if view == "reports" else ("0" * 64, 0, 0, "")
    assert getattr(ledger, view)(window=Window(5, key)) == ()
