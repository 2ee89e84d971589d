from counterclaim.records import Relation, Stance
from counterclaim.weighing.rules.denials import rule
from counterclaim.weighing.wordings import Wording, wordings
from tests.weighing.pairs import pair
from tests.weighing.quarrel import LOCKKEEPER, SKIPPER, Quarrel, claim, report

SAID = "the lower gate of the lock was opened during the night"


def in_one_report(said: str, denied: str) -> tuple[Wording, Wording]:
    quarrel = Quarrel()
    one = report(f"{said}, said Tolliver. {denied} has been denied by Ferrant.")
    quarrel.add(one, claim(one, said, SKIPPER), claim(one, denied, LOCKKEEPER, Stance.DENIES, holds=False))
    first, second = wordings(quarrel.reports, quarrel.readings, {}, {})
    return first, second


def test_a_denial_in_nearly_the_same_words_contradicts() -> None:
    first, second = pair(
        SAID, "that the gate was opened that night", (SKIPPER, LOCKKEEPER), stance=Stance.DENIES, holds=False
    )
    ruling = rule(first, second)
    assert ruling is not None
    assert ruling.relation is Relation.CONTRADICTS
    assert "gate" in ruling.reason


def test_a_denial_that_only_names_the_deed_finds_it_in_its_report() -> None:
    ruling = rule(*in_one_report("skippers had stormed the gatehouse", "The storming"))
    assert ruling is not None
    assert ruling.relation is Relation.CONTRADICTS


def test_a_denial_that_only_points_means_what_was_said_just_before() -> None:
    assert rule(*in_one_report(SAID, "This")) is not None
    assert rule(*in_one_report(SAID, "The report")) is not None


def test_a_denial_of_something_else_is_none_of_this() -> None:
    assert rule(*in_one_report(SAID, "any talk of lamps on the towpath")) is None


def test_nobody_denies_himself_and_two_denials_agree() -> None:
    assert rule(*pair(SAID, f"that {SAID}", (SKIPPER, SKIPPER), stance=Stance.DENIES, holds=False)) is None
    denied = rule(*pair("nobody opened the lower gate of the lock", f"that {SAID}", stance=Stance.DENIES, holds=False))
    assert denied is None


def test_other_forms_of_a_verb_and_a_denial_of_something_else_beside_it_do_not_hide_what_is_denied() -> None:
    said = "keepers had begun breaking into the gatehouse and no skipper could pass"
    denied = "that its keepers had broken into the gatehouse"
    ruling = rule(*pair(said, denied, (SKIPPER, LOCKKEEPER), stance=Stance.DENIES, holds=False))
    assert ruling is not None
    assert (ruling.relation, ruling.reason) == (Relation.CONTRADICTS, "denied: break, gatehous, keeper")
