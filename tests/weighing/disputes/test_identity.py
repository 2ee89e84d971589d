from counterclaim.records import Dispute, DisputeKind, Side
from counterclaim.weighing.disputes import keep_ids


def dispute(name: str, one: str, other: str) -> Dispute:
    return Dispute(name, "story-1", DisputeKind.DENIAL, "denial", (Side(tuple(one)), Side(tuple(other))))


def test_a_dispute_keeps_its_id_as_it_grows() -> None:
    kept = keep_ids([dispute("new", "abe", "cd")], [dispute("old", "ab", "c")])
    assert [(one.id, one.replaced_by) for one in kept] == [("old", None)]


def test_joined_disputes_name_what_replaced_them_and_lost_ones_are_dropped() -> None:
    previous = [dispute("left", "ab", "c"), dispute("right", "d", "e"), dispute("lost", "x", "y")]
    kept = keep_ids([dispute("new", "abd", "ce")], previous)
    assert [(one.id, one.replaced_by) for one in kept] == [("left", None), ("right", "left")]


def test_a_split_dispute_gives_its_id_to_the_larger_part() -> None:
    kept = keep_ids([dispute("one", "a", "b"), dispute("two", "cd", "e")], [dispute("old", "acd", "be")])
    assert [one.id for one in kept] == ["one", "old"]
