"""Reports grouped by event, one after the other by publication, and groups of before kept where nothing near changed.

Which group a report goes to depends only on reports published before it. What arrives therefore changes nothing before
its own publication, and after it only where a report is at all like a group that has changed; the result is the same as
if all reports were grouped at once.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from counterclaim.weighing.likeness import Profile, likeness

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

NEAREST = 3
"""A report is as like a story as it is, on average, to so many of its reports."""


@dataclass(slots=True)
class Group:
    """Reports of one event so far, with the dates that tell at once which others are out of reach."""

    members: list[Profile]
    first: datetime | None
    last: datetime | None

    @classmethod
    def of(cls, members: Sequence[Profile]) -> Group:
        """The group of these reports, in whatever order they are given."""
        dates = [one.published for one in members if one.published]
        return cls(sorted(members, key=by_publication), min(dates, default=None), max(dates, default=None))

    def add(self, one: Profile) -> None:
        """Add a report that comes after all others by `by_publication`."""
        self.members.append(one)
        if one.published is not None:
            self.first, self.last = self.first or one.published, one.published

    def open_to(self, one: Profile) -> bool:
        """Whether a report that comes after all others may be added."""
        if one.published is None or self.first is None or self.last is None:
            return True
        return one.published - self.last <= GAP and one.published - self.first <= LONGEST

    def within_reach(self, other: Group) -> bool:
        """Whether both together would run no longer than a story may."""
        firsts = [group.first for group in (self, other) if group.first]
        lasts = [group.last for group in (self, other) if group.last]
        return not firsts or max(lasts) - min(firsts) <= LONGEST


Groups = Mapping[str, Group]


@dataclass(frozen=True, slots=True)
class Grouped:
    """The groups by the digest of their first report, and that digest by each report's."""

    groups: Mapping[str, Group]
    homes: Mapping[str, str]


class Likenesses:
    """Likenesses of pairs of reports, each computed once."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], float] = {}

    def of(self, one: Profile, other: Profile) -> float:
        """How alike two reports are, whichever is named first."""
        key = (one.report, other.report) if one.report < other.report else (other.report, one.report)
        if key not in self._known:
            self._known[key] = likeness(one, other)
        return self._known[key]

    def to(self, one: Profile, group: Sequence[Profile]) -> float:
        """How like a report is to those of a group that it is most like."""
        nearest = sorted((self.of(one, other) for other in group), reverse=True)[:NEAREST]
        return sum(nearest) / len(nearest)


def grouped(profiles: Iterable[Profile], homes: Mapping[str, str], likenesses: Likenesses) -> Grouped:
    """The groups of these reports; `homes` is how some of them were grouped before others came."""
    once = {one.report: one for one in profiles}
    before: dict[str, Group] = {}
    now: dict[str, Group] = {}
    found: dict[str, str] = {}
    stirred: set[str] = set()
    for one in sorted(once.values(), key=by_publication):
        kept = homes.get(one.report)
        if kept is not None and _stays(one, kept, stirred, (before, now), once, likenesses):
            home = kept
        else:
            home = _home(one, {name: group for name, group in now.items() if name in once}, likenesses)
        if home != kept:
            stirred.update(name for name in (home, kept) if name is not None)
        if kept is not None:
            _add(one, kept, before)
        _add(one, home, now)
        found[one.report] = home
    return Grouped(now, found)


def _add(one: Profile, home: str, groups: dict[str, Group]) -> None:
    if home not in groups:
        groups[home] = Group([], None, None)
    groups[home].add(one)


def by_publication(one: Profile) -> tuple[bool, datetime, str]:
    """By publication; undated reports last, as any story is open to them."""
    return (one.published is None, one.published or datetime.min.replace(tzinfo=UTC), one.report)


def _stays(
    one: Profile,
    kept: str,
    stirred: Collection[str],
    states: tuple[Groups, Groups],
    known: Container[str],
    likenesses: Likenesses,
) -> bool:
    """Whether a report goes where it went before, whatever the groups that did not change are like.

    `states` are the groups as they were before and as they are now; one whose first report is not known was not given
    whole. By the rules of `_home`: a changed group that the report is not like has no say. One that is like it has none
    where the report's home did not change and still leads by enough; nor, where the report began a story of its own, if
    it is not like enough to be joined, and stands in the way of others no less than it did.
    """
    changed = [tuple(_like(one, state.get(name), likenesses) for state in states) for name in stirred]
    if all(max(was, now) <= UNLIKE for was, now in changed):
        return True
    if kept in stirred or kept not in known:
        return False
    if kept == one.report:
        return all(now < LIKELY and (now >= was or LIKELY - was > MARGIN) for was, now in changed)
    home = _like(one, states[1][kept], likenesses)
    return all(home > now and (home >= JOINS or home - now >= MARGIN) for _, now in changed)


def _like(one: Profile, group: Group | None, likenesses: Likenesses) -> float:
    """How like a report is to a group that it may join; without end unlike one that it may not."""
    return likenesses.to(one, group.members) if group is not None and group.open_to(one) else -math.inf


def _home(one: Profile, groups: Mapping[str, Group], likenesses: Likenesses) -> str:
    """The group that a report is like, or more like than any other; its own where there is none."""
    scored = sorted(
        (
            (likenesses.to(one, group.members), -place, name)
            for place, (name, group) in enumerate(groups.items())
            if group.open_to(one)
        ),
        reverse=True,
    )
    if not scored:
        return one.report
    best, _, name = scored[0]
    others = max([UNLIKE, *(score for score, *_ in scored[1:2])])
    return name if best >= JOINS or (best >= LIKELY and best - others >= MARGIN) else one.report
