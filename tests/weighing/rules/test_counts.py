from counterclaim.records import Relation
from counterclaim.weighing.rules.counts import bounds, rule
from tests.weighing.pairs import pair
from tests.weighing.quarrel import ENGINEER, LOCKKEEPER, SKIPPER

SEVEN, THREE = "seven barges sank below the lock", "three barges sank below the lock"


def test_other_counts_of_another_counter_contradict_and_the_reason_has_the_numbers() -> None:
    ruling = rule(*pair(SEVEN, THREE, (SKIPPER, ENGINEER)))
    assert ruling is not None
    assert ruling.relation is Relation.CONTRADICTS
    assert "seven" in ruling.reason
    assert "three" in ruling.reason


def test_a_later_count_of_the_same_counter_overtakes() -> None:
    days = ("2031-05-03", "2031-05-05")
    for by in ((SKIPPER, SKIPPER), (LOCKKEEPER, ENGINEER)):
        ruling = rule(*pair(THREE, SEVEN, by, days))
        assert ruling is not None
        assert ruling.relation is Relation.NEITHER


def test_counts_that_may_be_one_number_do_not_contradict() -> None:
    assert rule(*pair("more than 100 barges sank", "150 barges sank", (SKIPPER, ENGINEER))) is None
    assert rule(*pair("about 300 barges sank", "310 barges sank", (SKIPPER, ENGINEER))) is None


def test_counts_of_other_things_do_not_contradict() -> None:
    assert rule(*pair(SEVEN, "three lamps broke below the lock", (SKIPPER, ENGINEER))) is None


def test_about_is_taken_at_its_word() -> None:
    one, _ = pair("about 300 barges sank", SEVEN)
    low, high = bounds(one.claim.figures[0])
    assert low <= 280
    assert high >= 320
