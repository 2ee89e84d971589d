from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from counterclaim.records import Story
from counterclaim.weighing.grouping import LONGEST
from counterclaim.weighing.likeness import Profile, likeness, profile
from counterclaim.weighing.stories import find_stories
from tests.weighing.quarrel import WordVectors, report

LOCK = "On Saturday the lower gate of the lock at Averil broke and Odile Ferrant of the canal board came to Averil."
FAIR = "At the wool fair of Quenby the prize ram of Lotte Quill bit the mayor of Quenby, and Lotte Quill laughed."


def made(text: str, day: str) -> Profile:
    one = report(text, day)
    return profile(one, WordVectors().vectors([text])[0])


HEAP = [
    made(LOCK, "2031-05-03"),
    made(LOCK + " More water came.", "2031-05-04"),
    made(LOCK + " A diver went down.", "2031-05-05"),
    made(FAIR, "2031-05-03"),
    made(FAIR + " The ram was sold.", "2031-05-04"),
]


@given(st.permutations(HEAP))
def test_the_order_of_arrival_does_not_show(heap: list[Profile]) -> None:
    found = find_stories(heap)
    assert [len(story.reports) for story in found] == [3, 2] or [len(story.reports) for story in found] == [2, 3]
    assert found == find_stories(HEAP)


def test_names_are_the_words_that_are_only_ever_capitalised() -> None:
    assert HEAP[3].names == {"quenby", "lotte", "quill"}
    assert made("The Lock held. A lock at Averil.", "2031-05-03").names == {"averil"}
    assert likeness(HEAP[0], HEAP[1]) > likeness(HEAP[0], HEAP[3])


def test_a_long_siege_is_a_row_of_stories() -> None:
    day = datetime(2031, 5, 1, tzinfo=UTC)
    siege = [made(LOCK + f" Day {number}.", f"{day + timedelta(days=2 * number):%Y-%m-%d}") for number in range(30)]
    found = find_stories(siege)
    assert len(found) > 1
    assert all(story.last and story.first and story.last - story.first <= LONGEST for story in found)
    assert sum(len(story.reports) for story in found) == 30


def test_ids_stay_as_stories_grow_and_joined_stories_say_what_replaced_them() -> None:
    before = find_stories(HEAP[2:3])
    grown = find_stories(HEAP[:3], before)
    assert [story.id for story in grown] == [before[0].id]
    first, second = (Story(f"story-{name}", "x", (one.report,)) for name, one in (("a", HEAP[0]), ("b", HEAP[1])))
    joined = find_stories(HEAP[:2], [first, second])
    assert [(story.id, story.replaced_by) for story in joined] == [("story-a", None), ("story-b", "story-a")]


def test_undated_reports_find_their_story() -> None:
    undated = Profile("r-undated", "x", None, HEAP[0].vector, HEAP[0].names, HEAP[0].words)
    assert len(find_stories([*HEAP[:3], undated])) == 1


def test_events_far_apart_in_time_beside_them_leave_stories_as_they_were() -> None:
    alone = find_stories(HEAP)
    others = [made(f"Regatta {number} at Corvane was won by Tilde Osk.", f"2031-0{number}-20") for number in (1, 8)]
    beside = find_stories([*others, *HEAP])
    assert [story for story in beside if len(story.reports) > 1] == list(alone)
    assert len(beside) == len(alone) + len(others)
