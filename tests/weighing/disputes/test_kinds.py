import pytest

from counterclaim.records import DisputeKind
from counterclaim.weighing.disputes.kinds import kind_of
from tests.weighing.pairs import pair


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("the gate was opened", "nobody had opened the gate", DisputeKind.DENIAL),
        ("seven barges sank below the lock", "three barges sank below the lock", DisputeKind.FIGURE),
        (
            "the skippers were to blame for the flood",
            "the board was responsible for the flood",
            DisputeKind.RESPONSIBILITY,
        ),
        ("the lock is closed", "the lock is open", DisputeKind.STATUS),
        ("the gate fell from its hinges", "the gate was rammed by a barge", DisputeKind.ACCOUNT),
    ],
)
def test_the_words_tell_the_kind(one: str, other: str, kind: DisputeKind) -> None:
    first, second = pair(one, other)
    assert kind_of([[first], [second]]) is kind
