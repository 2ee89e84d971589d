"""Disputes keep their ids as they grow, and say what replaced them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from counterclaim.records import Dispute


def keep_ids(found: Sequence[Dispute], previous: Sequence[Dispute]) -> tuple[Dispute, ...]:
    """The disputes found, with the ids that they had before, and after them those of before that are no more.

    A dispute is the one of before with which it has most claims in common. One of before that lives on in none, as it
    was joined to another, names that as `replaced_by`; one of which nothing is left is dropped.
    """
    overlaps = sorted(
        (-_common(new, old), place, number)
        for place, new in enumerate(found)
        for number, old in enumerate(previous)
        if _common(new, old)
    )
    ids: dict[int, str] = {}
    taken: set[int] = set()
    for _, place, number in overlaps:
        if place not in ids and number not in taken:
            ids[place] = previous[number].id
            taken.add(number)
    kept = [replace(new, id=ids.get(place, _free(new.id, set(ids.values())))) for place, new in enumerate(found)]
    gone = []
    for number, old in enumerate(previous):
        heirs = [place for _, place, other in overlaps if other == number]
        if number not in taken and heirs:
            gone.append(replace(old, replaced_by=kept[heirs[0]].id))
    return (*kept, *gone)


def _common(one: Dispute, other: Dispute) -> int:
    return len({*one.claims} & {*other.claims})


def _free(wanted: str, taken: set[str]) -> str:
    """The id itself, unless a dispute of before bears it already."""
    number, answer = 2, wanted
    while answer in taken:
        answer, number = f"{wanted}-{number}", number + 1
    return answer
