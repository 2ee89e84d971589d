"""Stories: reports on one event, found by vector, names and time.

Reports are taken by publication, never by arrival, so that the order in which they came in does not show. Each joins
the story that it is most like, or begins one. Only stories that were alive shortly before are open to it, and no
story runs longer than `LONGEST`: a siege of months is a row of stories of some weeks each, instead of one that
swallows all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from counterclaim.records import Story, digest_of
from counterclaim.weighing.grouping import JOINS, LONGEST, Group, Grouped, Likenesses, grouped
from counterclaim.weighing.likeness import ENOUGH_NAMES, NAMES_WEIGHT, Profile

_ROUNDING = 0.001


def find_stories(profiles: Sequence[Profile], previous: Sequence[Story] = ()) -> tuple[Story, ...]:
    """The stories of these reports, by their first publication; then those of before that others replaced.

    A story keeps the id of that story of before with which it has most reports in common.
    """
    likenesses = Likenesses()
    groups = grouped(profiles, {}, likenesses).groups.values()
    return _with_ids([_story(group) for group in _joined(groups, likenesses)], previous)


@dataclass(frozen=True, slots=True)
class Stirred:
    """What fresh reports may have changed."""

    groups: tuple[Group, ...]
    #: Of every report, the first of its group.
    homes: Mapping[str, str]
    likenesses: Likenesses

    def needs(self) -> list[tuple[datetime, datetime]]:
        """The times of which all profiles must have been given for this to be as it would be with all there are."""
        return [
            (group.last - LONGEST, group.first + 2 * LONGEST) for group in self.groups if group.first and group.last
        ]

    def stories(self, previous: Sequence[Story], beside: Iterable[str]) -> tuple[Story, ...]:
        """The stories of these groups, as `find_stories` gives them; `beside` are ids that other stories bear."""
        joined = _joined(self.groups, self.likenesses)
        return _with_ids([_story(group) for group in joined], previous, beside)


def stirred_by(
    fresh: Collection[str], profiles: Sequence[Profile], homes: Mapping[str, str], belonging: Mapping[str, str]
) -> Stirred:
    """The groups whose stories may be others because of the fresh reports.

    `homes` tells of reports grouped before the first of their group, `belonging` the story that a report is in now.
    """
    likenesses = Likenesses()
    all_groups = grouped(profiles, homes, likenesses)
    changed = {report for report, home in all_groups.homes.items() if homes.get(report) != home}
    reached = _reached(changed.union(fresh), all_groups, belonging, likenesses)
    groups = tuple(group for name, group in all_groups.groups.items() if name in reached)
    return Stirred(groups, all_groups.homes, likenesses)


def _reached(
    changed: Iterable[str], all_groups: Grouped, belonging: Mapping[str, str], likenesses: Likenesses
) -> set[str]:
    """The groups of these reports, and what they are, or were, one story with; however many steps away."""
    together: dict[str, set[str]] = {}
    for report, home in all_groups.homes.items():
        if report in belonging:
            together.setdefault(belonging[report], set()).add(home)
    left = {all_groups.homes[report] for report in changed if report in all_groups.homes}
    left |= {home for report in changed if report in belonging for home in together.get(belonging[report], ())}
    # A group whose first report was not given lies partly outside of what was given.
    whole = {name: group for name, group in all_groups.groups.items() if name in all_groups.homes}
    reached: set[str] = set()
    while left:
        name = left.pop()
        reached.add(name)
        group = all_groups.groups[name]
        counted = _Together.of(group)
        near = {other for other in whole if other != name and counted.one_event_with(whole[other], likenesses)}
        near.update(*(together.get(belonging.get(one.report, ""), ()) for one in group.members))
        left |= near - reached
    return reached


def _joined(groups: Iterable[Group], likenesses: Likenesses) -> list[Group]:
    """Groups that turned out to be of one event, joined: every first pair that is like enough, until there is none."""
    left = list(groups)
    place = 0
    while place < len(left):
        one = _Together.of(left[place])
        later = range(place + 1, len(left))
        other = next((number for number in later if one.one_event_with(left[number], likenesses)), None)
        if other is None:
            place += 1
        else:
            left[place] = Group.of([*left[place].members, *left.pop(other).members])
    return left


@dataclass(frozen=True, slots=True)
class _Together:
    """What the reports of a group have, counted over all of them."""

    group: Group
    words: Counter[str]
    names: Counter[str]
    #: How many words the shortest of them has.
    shortest: int
    vector: NDArray[np.float32]

    @classmethod
    def of(cls, group: Group) -> _Together:
        """Count what the reports of a group have."""
        return cls(
            group,
            words=Counter(word for one in group.members for word in one.words),
            names=Counter(name for one in group.members for name in one.names),
            shortest=min(len(one.words) for one in group.members),
            vector=_sum_of_vectors(group.members),
        )

    def one_event_with(self, other: Group, likenesses: Likenesses) -> bool:
        """Whether both groups report on one event: their reports are alike on average, each with each."""
        group = self.group
        if not group.within_reach(other) or self._at_most(other.members) < JOINS:
            return False
        found = [likenesses.of(first, second) for first in group.members for second in other.members]
        return sum(found) / len(found) >= JOINS

    def _at_most(self, others: Sequence[Profile]) -> float:
        """What the mean likeness to other reports cannot exceed, without comparing every pair.

        The vectors' part is exact but for rounding, which `_ROUNDING` covers. Of words and names, what a report has in
        common with those of the group is counted over all of them at once, and measured by the shortest.
        """
        size = len(self.group.members)
        cosine = float(self.vector @ _sum_of_vectors(others)) / (size * len(others))
        shared = 0.0
        for other in others:
            fewest = min(len(other.words), self.shortest)
            common = sum(self.words[word] for word in other.words & self.words.keys()) / size
            shared += min(1.0, common / fewest) if fewest else 1.0
            named = sum(self.names[name] for name in other.names & self.names.keys()) / size
            shared += NAMES_WEIGHT * min(named, ENOUGH_NAMES) / ENOUGH_NAMES
        return cosine + shared / len(others) + _ROUNDING


def _sum_of_vectors(profiles: Sequence[Profile]) -> NDArray[np.float32]:
    total: NDArray[np.float32] = np.sum([one.vector for one in profiles], axis=0)
    return total


def _story(group: Group) -> Story:
    return Story(
        id=f"story-{digest_of(group.members[0].report)[:12]}",
        title=group.members[0].title,
        reports=tuple(one.report for one in group.members),
        first=group.first,
        last=group.last,
    )


def _with_ids(found: Sequence[Story], previous: Sequence[Story], beside: Iterable[str] = ()) -> tuple[Story, ...]:
    """The stories with the ids of before; those of before that live on in another name it. `beside` are ids in use."""
    shared = sorted(
        (-len(set(new.reports) & set(old.reports)), place, number)
        for place, new in enumerate(found)
        for number, old in enumerate(previous)
        if set(new.reports) & set(old.reports)
    )
    ids: dict[int, str] = {}
    heirs: dict[int, int] = {}
    for _, place, number in shared:
        if place not in ids and number not in heirs:
            ids[place] = previous[number].id
        heirs.setdefault(number, place)
    kept: list[Story] = []
    for place, story in enumerate(found):
        taken = {one.id for one in kept} | set(ids.values()) | set(beside)
        fresh = story.id if story.id not in taken else f"{story.id}-{len(taken)}"
        kept.append(replace(story, id=ids.get(place, fresh)))
    living = {story.id for story in kept}
    gone = [
        replace(old, replaced_by=kept[heirs[number]].id)
        for number, old in enumerate(previous)
        if number in heirs and old.id not in living
    ]
    return (*kept, *gone)
