"""Stories: reports on one event, found by vector, names and time.

Reports are taken by publication, never by arrival, so that the order in which they came in does not show. Each joins
the story that it is most like, or begins one. Only stories that were alive shortly before are open to it, and no
story runs longer than `LONGEST`: a siege of months is a row of stories of some weeks each, instead of one that
swallows all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from counterclaim.records import Report, Story, digest_of
from counterclaim.weighing.vocabulary import content_words

Vector = NDArray[np.float32]

GAP = timedelta(days=7)
"""A story that nobody has reported on for so long is closed to what comes after."""

LONGEST = timedelta(days=21)
"""Time from a story's first report to its last, at most."""

JOINS = 0.8
"""Likeness from which a report joins the story that it is most like, and two stories are one."""

LIKELY = 0.65
"""Likeness from which it does so where no other story comes near."""

MARGIN = 0.22
"""By how much the others must be less like it for that; an unlike story counts as `UNLIKE`, so that a report does
not join the only story there is for want of another."""

UNLIKE = 0.2

NAMES_WEIGHT = 0.4
"""Weight of the names in common, beside cosine of the vectors and share of the words in common. These numbers were
chosen on the training stories, as they are dated and with all their dates moved into one week, by the worse
B-cubed F1 of both."""

ENOUGH_NAMES = 3
"""So many names in common tell as much as more would."""

NEAREST = 3
"""A report is as like a story as it is, on average, to so many of its reports."""

_ROUNDING = 0.001

_CAPITALISED = re.compile(r"\b[A-Z][\w’'-]{2,}")
_SMALL = re.compile(r"\b[a-z][\w’'-]+")
_NO_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december the and but his her its they president minister ministry "
    "government army police general colonel captain mayor north south east west northern southern eastern "
    "western reuters source".split()
)


@dataclass(frozen=True, slots=True)
class Profile:
    """What a report's story is found by."""

    report: str
    title: str
    published: datetime | None
    #: Of length 1: of the title and the beginning of the text.
    vector: Vector
    #: Words of the names of people, bodies and places in it, folded.
    names: frozenset[str]
    #: Its content words.
    words: frozenset[str]


def profile(report: Report, vector: Vector, names: Iterable[str] = ()) -> Profile:
    """The profile of a report; words that are only ever capitalised in it count among its names."""
    given = {part for name in names for part in _folded(re.findall(r"[\w’'-]{3,}", name))}
    small = _folded(_SMALL.findall(report.text))
    return Profile(
        report=report.digest,
        title=report.title,
        published=report.published.earliest() if report.published else None,
        vector=vector,
        names=frozenset((given | _folded(_CAPITALISED.findall(report.text))) - small),
        words=content_words(report.text),
    )


@dataclass(slots=True)
class _Group:
    """Reports of one event so far, with the dates that tell at once which others are out of reach."""

    members: list[Profile]
    first: datetime | None
    last: datetime | None

    @classmethod
    def of(cls, members: Sequence[Profile]) -> _Group:
        dates = [one.published for one in members if one.published]
        return cls(sorted(members, key=_order), min(dates, default=None), max(dates, default=None))

    def add(self, one: Profile) -> None:
        """Add a report that comes after all others by `_order`."""
        self.members.append(one)
        if one.published is not None:
            self.first, self.last = self.first or one.published, one.published

    def open_to(self, one: Profile) -> bool:
        if one.published is None or self.first is None or self.last is None:
            return True
        return one.published - self.last <= GAP and one.published - self.first <= LONGEST

    def within_reach(self, other: _Group) -> bool:
        """Whether both together would run no longer than a story may."""
        firsts = [group.first for group in (self, other) if group.first]
        lasts = [group.last for group in (self, other) if group.last]
        return not firsts or max(lasts) - min(firsts) <= LONGEST


def find_stories(profiles: Sequence[Profile], previous: Sequence[Story] = ()) -> tuple[Story, ...]:
    """The stories of these reports, by their first publication; then those of before that others replaced.

    A story keeps the id of that story of before with which it has most reports in common.
    """
    once = {one.report: one for one in profiles}
    ordered = sorted(once.values(), key=_order)
    groups: list[_Group] = []
    for one in ordered:
        home = _home(one, groups)
        if home is None:
            groups.append(_Group.of([one]))
        else:
            groups[home].add(one)
    return _with_ids([_story(group) for group in _joined(groups)], previous)


def likeness(one: Profile, other: Profile) -> float:
    """How alike two reports are in subject, between about 0 and 2: vectors, words in common, names in common."""
    fewer = min(len(one.words), len(other.words))
    words = len(one.words & other.words) / fewer if fewer else 0.0
    names = min(len(one.names & other.names), ENOUGH_NAMES) / ENOUGH_NAMES
    return float(one.vector @ other.vector) + words + NAMES_WEIGHT * names


def _folded(words: Iterable[str]) -> set[str]:
    bare = (re.sub(r"['’]s$", "", word).casefold() for word in words)
    return {word for word in bare if word not in _NO_NAMES}


def _order(one: Profile) -> tuple[bool, datetime, str]:
    """By publication; undated reports last, as any story is open to them."""
    return (one.published is None, one.published or datetime.min.replace(tzinfo=UTC), one.report)


def _home(one: Profile, groups: Sequence[_Group]) -> int | None:
    """The group that a report belongs to: that which it is like, or which it is more like than any other."""
    scored = sorted(
        ((_likeness_to(one, group.members), -place) for place, group in enumerate(groups) if group.open_to(one)),
        reverse=True,
    )
    if not scored:
        return None
    best, place = scored[0]
    others = max([UNLIKE, *(score for score, _ in scored[1:2])])
    return -place if best >= JOINS or (best >= LIKELY and best - others >= MARGIN) else None


def _likeness_to(one: Profile, group: Sequence[Profile]) -> float:
    nearest = sorted((likeness(one, other) for other in group), reverse=True)[:NEAREST]
    return sum(nearest) / len(nearest)


def _joined(groups: Sequence[_Group]) -> list[_Group]:
    """Groups that turned out to be of one event, joined: every first pair that is like enough, until there is none."""
    left = list(groups)
    place = 0
    while place < len(left):
        other = next((later for later in range(place + 1, len(left)) if _one_event(left[place], left[later])), None)
        if other is None:
            place += 1
        else:
            left[place] = _Group.of([*left[place].members, *left.pop(other).members])
    return left


def _one_event(one: _Group, other: _Group) -> bool:
    if not one.within_reach(other) or _at_most(one.members, other.members) < JOINS:
        return False
    likenesses = [likeness(first, second) for first in one.members for second in other.members]
    return sum(likenesses) / len(likenesses) >= JOINS


def _at_most(some: Sequence[Profile], others: Sequence[Profile]) -> float:
    """What the mean likeness of two groups cannot exceed, without comparing every pair.

    The vectors' part is exact but for rounding, which `_ROUNDING` covers; a report shares with none of the others more
    than with all of them together.
    """
    words = frozenset[str]().union(*(other.words for other in others))
    names = frozenset[str]().union(*(other.names for other in others))
    shortest = min(len(other.words) for other in others)
    cosine = np.sum([one.vector for one in some], axis=0) @ np.sum([other.vector for other in others], axis=0)
    shared = 0.0
    for one in some:
        fewest = min(len(one.words), shortest)
        shared += min(1.0, len(one.words & words) / fewest) if fewest else 1.0
        shared += NAMES_WEIGHT * min(len(one.names & names), ENOUGH_NAMES) / ENOUGH_NAMES
    return float(cosine) / (len(some) * len(others)) + shared / len(some) + _ROUNDING


def _story(group: _Group) -> Story:
    return Story(
        id=f"story-{digest_of(group.members[0].report)[:12]}",
        title=group.members[0].title,
        reports=tuple(one.report for one in group.members),
        first=group.first,
        last=group.last,
    )


def _with_ids(found: Sequence[Story], previous: Sequence[Story]) -> tuple[Story, ...]:
    """The stories with the ids of before; those of before that live on in another name it."""
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
        taken = {one.id for one in kept} | set(ids.values())
        fresh = story.id if story.id not in taken else f"{story.id}-{len(taken)}"
        kept.append(replace(story, id=ids.get(place, fresh)))
    living = {story.id for story in kept}
    gone = [
        replace(old, replaced_by=kept[heirs[number]].id)
        for number, old in enumerate(previous)
        if number in heirs and old.id not in living
    ]
    return (*kept, *gone)
