"""Users of a ledger."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from counterclaim.errors import WrongUse
from counterclaim.ledger import Ledger
from counterclaim.ledger.users import LASTS, Role, User
from tests.grounds import Ground
from tests.ledger.conftest import Clock

WORDS = "four words nobody guesses"


def test_who_signs_in_is_known_until_it_runs_out(ledger: Ledger, clock: Clock) -> None:
    ledger.add_user("Remy  Aske", Role.REVIEWER, WORDS)
    borne = ledger.sign_in("remy aske", WORDS)
    assert borne is not None
    assert ledger.bearer(borne) == User("Remy Aske", Role.REVIEWER)
    assert ledger.bearer(borne + "x") is None
    assert ledger.sign_in("Remy Aske", WORDS + "!") is None
    assert ledger.sign_in("Nobody", WORDS) is None
    clock.now += LASTS - timedelta(hours=1)
    assert ledger.bearer(borne) is not None
    clock.now += timedelta(hours=2)
    assert ledger.bearer(borne) is None


def test_what_was_borne_opens_nothing_after_a_change(ledger: Ledger) -> None:
    ledger.add_user("Remy", Role.REVIEWER, WORDS)
    changes: tuple[Callable[[], None], ...] = (
        lambda: ledger.change_user("Remy", role=Role.ADMIN),
        lambda: ledger.change_user("Remy", password=WORDS),
        lambda: ledger.remove_user("Remy"),
    )
    for change in changes:
        browser, script = ledger.sign_in("Remy", WORDS), ledger.give_token("Remy")
        assert browser is not None
        assert ledger.bearer(script) is not None
        change()
        assert (ledger.bearer(browser), ledger.bearer(script)) == (None, None)
    assert ledger.users() == ()
    ledger.add_user("remy", Role.VIEWER, WORDS)
    assert ledger.users() == (User("remy", Role.VIEWER),)


def test_a_browser_that_signs_out_is_out(ledger: Ledger) -> None:
    ledger.add_user("Remy", Role.REVIEWER, WORDS)
    one, other = ledger.sign_in("Remy", WORDS), ledger.sign_in("Remy", WORDS)
    assert one is not None
    assert other is not None
    ledger.sign_out(one)
    assert (ledger.bearer(one), ledger.bearer(other)) == (None, User("Remy", Role.REVIEWER))


def test_no_secret_stands_in_the_database(ledger: Ledger, ground: Ground) -> None:
    ledger.add_user("Remy", Role.REVIEWER, WORDS)
    borne = [ledger.sign_in("Remy", WORDS), ledger.give_token("Remy")]
    kept = "\n".join(ground.everything())
    assert "$argon2id$" in kept
    assert WORDS not in kept
    assert not any(str(each) in kept for each in borne)


def test_changes_are_logged_and_verify_holds(ledger: Ledger) -> None:
    ledger.add_user("Remy", Role.REVIEWER, WORDS)
    ledger.change_user("Remy", role=Role.VIEWER)
    ledger.remove_user("Remy")
    assert [(each.action, each.about) for each in ledger.custody()] == [("user", "Remy")] * 3
    assert ledger.verify() == ()


@pytest.mark.parametrize(
    ("name", "password", "said"),
    [
        ("Remy", "short", "10 to 400"),
        ("", WORDS, "1 to 200"),
        ("Re\x07my", WORDS, "printed"),
        ("ADA", WORDS, "already"),
    ],
)
def test_who_cannot_be_added(ledger: Ledger, name: str, password: str, said: str) -> None:
    ledger.add_user("Ada", Role.ADMIN, WORDS)
    with pytest.raises(WrongUse, match=said):
        ledger.add_user(name, Role.VIEWER, password)
    with pytest.raises(WrongUse, match="no user"):
        ledger.change_user("Nobody", role=Role.ADMIN)


def test_what_is_kept_in_somebodys_hands_is_signed_and_sealed_by_the_ledger(ground: Ground, clock: Clock) -> None:
    ground.lay_blank()
    with Ledger.open(ground.place, clock=clock, operator="the desk") as ledger:
        ledger.acting("Remy").set_party("Ode Brandel", "the garrison")
        ledger.set_party("Jana Kolar", "the town")
    with Ledger.open(ground.place) as again:
        assert [(each.about, each.operator) for each in again.custody()] == [
            ("Ode Brandel", "Remy"),
            ("Jana Kolar", "the desk"),
        ]
        assert again.heads()[-1].last == 2
        assert again.verify() == ()
