from counterclaim.records import Relation, Stance
from counterclaim.weighing.rules.same_words import rule
from tests.weighing.pairs import pair

SAID = "the lower gate was opened during the night"


def test_the_same_words_say_the_same() -> None:
    ruling = rule(*pair(SAID, "The lower gate was opened, during the night"))
    assert ruling is not None
    assert ruling.relation is Relation.SAME


def test_the_same_words_denied_contradict() -> None:
    ruling = rule(*pair(SAID, f"that {SAID}", stance=Stance.DENIES, holds=False))
    assert ruling is not None
    assert ruling.relation is Relation.CONTRADICTS


def test_other_figures_are_other_words() -> None:
    assert rule(*pair("seven barges sank below the lock gate", "eight barges sank below the lock gate")) is None


def test_a_few_words_tell_too_little() -> None:
    assert rule(*pair("it was so", "it was so indeed")) is None
