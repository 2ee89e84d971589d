import pytest

from counterclaim.records import Relation, Stance
from counterclaim.weighing.rules.stances import rule
from tests.weighing.pairs import pair


@pytest.mark.parametrize("stance", [Stance.PROMISES, Stance.DEMANDS, Stance.DOUBTS])
def test_a_promise_and_its_breach_do_not_contradict(stance: Stance) -> None:
    ruling = rule(*pair("no lamp stood on the towpath", "new lamps for the towpath", stance=stance))
    assert ruling is not None
    assert ruling.relation is Relation.NEITHER
    assert stance.value in ruling.reason


def test_two_that_assert_are_left_to_others() -> None:
    assert rule(*pair("no lamp stood on the towpath", "lamps stood on the towpath")) is None
