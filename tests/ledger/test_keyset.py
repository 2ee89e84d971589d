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
from counterclaim.records import DisputeKind, SpeakerKind, Stance
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


def test_windows_heed_who_was_joined_and_what_became_of_disputes(ledger: Ledger) -> None:
    filled(ledger)
    claims = ledger.claims()
    speakers = list(dict.fromkeys(each.speaker for each in claims if each.speaker))
    disputes = ledger.disputes()

    def made() -> Maker:
        return Maker(ledger.decided(), "Ana", NOON)

    ledger.decide(made().join(speakers[0].id, speakers[1].id))
    ledger.decide(made().confirm(disputes[0].id))
    ledger.decide(made().correct_dispute(disputes[1].id, "kind", "status"))
    ledger.decide(made().reject(disputes[2].id))
    ledger.decide(made().reject(disputes[3].sides[0].claims[0]))
    shown = ledger.shown()
    views: tuple[tuple[str, dict[str, Any], Callable[[Any], Key]], ...] = (
        *VIEWS,
        ("claims", {"speaker": speakers[0].id}, key_of_claim),
        ("claims", {"speaker": speakers[0].name}, key_of_claim),
        ("claims", {"speaker": speakers[1].id}, key_of_claim),
        ("disputes", {"kind": DisputeKind.STATUS}, key_of_dispute),
    )
    for name, asked, key_of in views:
        view = getattr(shown, name)
        whole = all_of(view, asked)
        assert walked(view, asked, key_of, before=False) == whole, (name, asked)
        assert walked(view, asked, key_of, before=True) == whole, (name, asked)
        if name not in {"cast", "sides"}:
            assert sorted(map(key_of, view(**asked))) == sorted(map(key_of, whole)), (name, asked)
    of_both = [claim for claim in claims if claim.speaker in (speakers[0], speakers[1])]
    left = {claim.id for claim in shown.claims()}
    wanted = [claim.id for claim in of_both if claim.id in left]
    assert [claim.id for claim in shown.claims(speaker=speakers[0].id)] == wanted
    assert shown.claims(speaker=speakers[1].id) == ()
    assert len(shown.cast(Window(100))) == len(ledger.cast(Window(100))) - 1
    kept = {each.id: each for each in shown.disputes(window=Window(100))}
    assert kept == {each.id: each for each in shown.disputes()}
    assert kept[disputes[0].id].confidence == 1.0
    assert disputes[2].id not in kept
    assert [shown.dispute(each) for each in kept] == list(kept.values())
    assert {each.id for each in shown.disputes(claims=disputes[1].claims)} == {disputes[1].id}


def test_lists_of_a_case_hold_what_was_read_for_it(ledger: Ledger) -> None:
    filled(ledger)
    ledger.new_case("granary")
    ours = [report.digest for report in ledger.reports()][1:3]
    for digest in ours:
        ledger.note_report("granary", digest)
    for of in (ledger, ledger.shown()):
        assert [report.digest for report in of.reports(case="granary")] == ours
        for view in (of.claims, of.figures, of.moments, of.places, of.evidence):
            of_case, whole = view(case="granary"), view()
            assert list(of_case) == [each for each in whole if each.report in ours]
        assert {hit.report.digest for hit in of.search("bread", case="granary")} == set(ours)
        held = set(ledger.stories_of_case("granary"))
        assert {each.story for each in of.disputes(case="granary")} == held
        assert {each.story for each in of.disputes(case="granary", window=Window(9))} == held
    ledger.decide(Maker(ledger.decided(), "Ana", NOON).confirm(ledger.disputes()[0].id))
    assert {each.story for each in ledger.shown().disputes(case="granary")} == held


def test_hits_come_in_their_order_a_few_at_a_time(ledger: Ledger) -> None:
    filled(ledger)
    ledger.decide(Maker(ledger.decided(), "Ana", NOON).protect("Jana Kolar B"))
    for of in (ledger, ledger.shown()):
        whole = of.search("bread", 100)
        assert len(whole) > 3
        parts = [of.search("bread", 2, behind=first) for first in range(0, len(whole) + 2, 2)]
        assert [hit for part in parts for hit in part] == list(whole)
        assert of.search("bread", 5, behind=100) == ()


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
