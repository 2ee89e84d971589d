"""Stories found as reports arrive are those found among all reports at once."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.records import Story
from counterclaim.weighing.grouping import LONGEST
from counterclaim.weighing.likeness import Profile
from counterclaim.weighing.stories import find_stories, stirred_by

FIRST = datetime(2031, 5, 1, tzinfo=UTC)


def world(seed: int, reports: int, days: int) -> list[Profile]:
    """Reports on a few events that are alike in every degree, so that many of them nearly belong together."""
    chance = random.Random(seed)
    events = [np.random.default_rng(seed * 10 + number).standard_normal(16) for number in range(4)]
    found = []
    for number in range(reports):
        one, other = chance.sample(range(4), 2)
        share = chance.choice([0.0, 0.2, 0.5])
        mixed = (1 - share) * events[one] + share * events[other]
        words = chance.sample([f"w{one}-{place}" for place in range(8)], 4) + chance.sample([f"w{other}-0", "all"], 1)
        found.append(
            Profile(
                report=f"report-{number:02}",
                title=f"Report {number}",
                published=FIRST + timedelta(days=chance.uniform(0, days)),
                vector=(mixed / np.linalg.norm(mixed)).astype(np.float32),
                names=frozenset(chance.sample([f"n{one}", f"n{other}", "town"], 2)),
                words=frozenset(words),
            )
        )
    return found


def arrive(batches: list[list[Profile]]) -> tuple[set[frozenset[str]], dict[str, str]]:
    """Which reports are one story after all batches, as a ledger would come to know it; and the story of each."""
    known: list[Profile] = []
    homes: dict[str, str] = {}
    stories: dict[str, Story] = {}
    for batch in batches:
        known += batch
        belonging = {report: story.id for story in stories.values() for report in story.reports}
        stirred = stirred_by({one.report for one in batch}, known, homes, belonging)
        held = {one.report for group in stirred.groups for one in group.members}
        ids = {belonging[report] for report in held if report in belonging}
        for story in stirred.stories([stories.pop(one) for one in sorted(ids)], set(belonging.values()) - ids):
            if story.replaced_by is None:
                stories[story.id] = story
        homes = dict(stirred.homes)
    belonging = {report: story.id for story in stories.values() for report in story.reports}
    return {frozenset(story.reports) for story in stories.values()}, belonging


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 10_000), st.integers(1, 24), st.sampled_from([3, 20, 60]), st.randoms(), st.integers(1, 5))
def test_whatever_the_order_and_size_of_batches(
    seed: int, reports: int, days: int, order: random.Random, size: int
) -> None:
    heap = world(seed, reports, days)
    at_once = {frozenset(story.reports) for story in find_stories(heap)}
    order.shuffle(heap)
    grown, belonging = arrive([heap[begin : begin + size] for begin in range(0, reports, size)])
    assert grown == at_once
    assert len(belonging) == reports


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 10_000), st.integers(1, 20))
def test_what_is_needed_is_enough(seed: int, reports: int) -> None:
    """Profiles outside the times that a result needs change nothing in it."""
    heap = sorted(world(seed, reports, 200), key=lambda one: one.published or FIRST)
    homes = dict(stirred_by({one.report for one in heap[1:]}, heap[1:], {}, {}).homes)
    fresh = heap[0]
    whole = stirred_by({fresh.report}, heap, homes, {})
    first = min(begin for begin, _ in whole.needs())
    last = max(end for _, end in whole.needs())
    near = [one for one in heap if one.published and first <= one.published <= max(last, first + 3 * LONGEST)]
    part = stirred_by({fresh.report}, near, homes, {})
    assert [story.reports for story in part.stories([], ())] == [story.reports for story in whole.stories([], ())]
