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
        near = {other for other in whole if other != name and _one_event(group, whole[other], likenesses)}
        near.update(*(together.get(belonging.get(one.report, ""), ()) for one in group.members))
        left |= near - reached
    return reached


def _joined(groups: Iterable[Group], likenesses: Likenesses) -> list[Group]:
    """Groups that turned out to be of one event, joined: every first pair that is like enough, until there is none."""
    left = list(groups)
    place = 0
    while place < len(left):
        other = next(
            (later for later in range(place + 1, len(left)) if _one_event(left[place], left[later], likenesses)), None
        )
        if other is None:
            place += 1
        else:
            left[place] = Group.of([*left[place].members, *left.pop(other).members])
    return left


def _one_event(one: Group, other: Group, likenesses: Likenesses) -> bool:
    if not one.within_reach(other) or _at_most(one.members, other.members) < JOINS:
        return False
    found = [likenesses.of(first, second) for first in one.members for second in other.members]
    return sum(found) / len(found) >= JOINS


def _at_most(some: Sequence[Profile], others: Sequence[Profile]) -> float:
    """What the mean likeness of two groups cannot exceed, without comparing every pair.

    The vectors' part is exact but for rounding, which `_ROUNDING` covers. Of words and names, what a report has in
    common with the others is counted over all of them at once, and measured by the shortest.
    """
    words = Counter(word for other in others for word in other.words)
    names = Counter(name for other in others for name in other.names)
    shortest = min(len(other.words) for other in others)
    cosine = np.sum([one.vector for one in some], axis=0) @ np.sum([other.vector for other in others], axis=0)
    shared = 0.0
    for one in some:
        fewest = min(len(one.words), shortest)
        common = sum(words[word] for word in one.words & words.keys()) / len(others)
        shared += min(1.0, common / fewest) if fewest else 1.0
        named = sum(names[name] for name in one.names & names.keys()) / len(others)
        shared += NAMES_WEIGHT * min(named, ENOUGH_NAMES) / ENOUGH_NAMES
    return float(cosine) / (len(some) * len(others)) + shared / len(some) + _ROUNDING


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
