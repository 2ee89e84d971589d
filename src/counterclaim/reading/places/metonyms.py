"""Countries and capitals that act: "Norland denied it" means who governs there, not the land."""

from __future__ import annotations

from collections.abc import Sequence

from counterclaim.reading.places.candidates import Stretch
from counterclaim.reading.places.words import Word

#: What a land does not do, and who governs it does.
_ACTS = frozenset(
    """
    said says denied denies accused accuses rejected rejects warned warns claimed claims insisted insists maintained
    maintains demanded demands agreed agrees refused refuses vowed vows condemned condemns confirmed confirms announced
    announces blamed blames wants wanted called calls urged urges offered offers pledged pledges threatened threatens
    signed signs recalled expelled expels retaliated responded acknowledged admitted admits believes argued argues
    considers proposed proposes ordered orders withdrew ratified vetoed abstained negotiated annexed invaded attacked
    bombed shelled struck launched imposed imposes lifted suspended supports supported backs backed
    """.split()
)
#: What may stand between: "Norland has also denied".
_BETWEEN = frozenset(
    "has had have also again later on not will would is was repeatedly never immediately itself".split()
)
#: Before a name with which the name is only part of who acts: "officials in Norland said".
_PART_OF = frozenset(
    "in of from near to for with at on into across against around over inside outside between and or".split()
)
_FARTHEST = 3


def acts(row: Sequence[Word], stretch: Stretch) -> bool:
    """Whether the name is said to speak or do what only a government does."""
    begin, end = stretch
    if begin and row[begin - 1].text.lower() in _PART_OF and not row[begin].first_in_sentence:
        return False
    for word in row[end : end + _FARTHEST]:
        if word.gap != " ":
            return False
        if word.text in _ACTS:
            return True
        if word.text not in _BETWEEN:
            return False
    return False
