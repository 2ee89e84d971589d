import dataclasses
import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.records import Dispute, Relation, Weighing
from counterclaim.weighing.beliefs import PlainJudge
from counterclaim.weighing.judge.claims import JudgedClaim, Verdict
from counterclaim.weighing.weigh import weigh_story
from tests.weighing.quarrel import LOCKKEEPER, SKIPPER, Quarrel, WordVectors, claim, lock_quarrel, report, trusting


class CountingJudge(PlainJudge):
    """The plain judge, which counts what it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def judge(self, pairs: Sequence[tuple[JudgedClaim, JudgedClaim]]) -> list[Verdict]:
        self.asked += len(pairs)
        return super().judge(pairs)


def weigh(quarrel: Quarrel, **more: object) -> Weighing:
    return weigh_story(
        quarrel.story,
        quarrel.reports,
        quarrel.readings,
        embedder=WordVectors(),
        judge=PlainJudge(),
        beliefs=trusting(),
        **more,  # type: ignore[arg-type]
    )


def sides(quarrel: Quarrel, dispute: Dispute) -> list[set[str]]:
    texts = {claim.id: claim.text for reading in quarrel.readings for claim in reading.claims}
    return [{texts[claim] for claim in side.claims} for side in dispute.sides]


def test_who_opened_the_gate_and_how_many_barges_sank() -> None:
    quarrel = lock_quarrel()
    found = [sides(quarrel, dispute) for dispute in weigh(quarrel).disputes]
    assert [
        {"The lower gate of the Averil lock was opened during the night"},
        {"that the lower gate was opened during the night", "nobody had opened the lower gate of the Averil lock"},
    ] in found
    assert [{"seven barges sank below the lock"}, {"Three barges sank below the lock"}] in found


def test_copies_stand_where_the_first_stands_and_are_judged_once() -> None:
    quarrel = lock_quarrel()
    found = weigh(quarrel)
    gate = max(found.disputes, key=lambda dispute: len(dispute.sides[1].claims))
    assert [len(side.claims) for side in gate.sides] == [2, 3]
    assert [len(side.origins) for side in gate.sides] == [1, 2]
    assert found.counts["wordings"] == 8
    assert found.counts["claims"] == 11


def test_demands_promises_and_other_matters_are_in_no_dispute() -> None:
    quarrel = lock_quarrel()
    told = set().union(*(side for dispute in weigh(quarrel).disputes for side in sides(quarrel, dispute)))
    assert not told & {"new lamps for the towpath", "an inquiry", "The market at Averil was closed for the feast"}


@settings(max_examples=20, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_arrival_and_duplicates_do_not_show(shuffler: random.Random) -> None:
    quarrel = lock_quarrel()
    expected = weigh(quarrel)
    shuffled = Quarrel([*quarrel.reports, quarrel.reports[0]], [*quarrel.readings, quarrel.readings[0]])
    shuffler.shuffle(shuffled.reports)
    shuffler.shuffle(shuffled.readings)
    assert dataclasses.replace(weigh(shuffled), counts={}, story=expected.story) == dataclasses.replace(
        expected, counts={}
    )


def test_what_was_judged_is_not_asked_again() -> None:
    quarrel = lock_quarrel()
    first = weigh(quarrel)
    judge = CountingJudge()
    known = {(pair.first, pair.second): pair for pair in first.pairs}
    again = weigh_story(
        quarrel.story,
        quarrel.reports,
        quarrel.readings,
        embedder=WordVectors(),
        judge=judge,
        beliefs=trusting(),
        known_pairs=known,
        previous=first.disputes,
    )
    assert judge.asked == 0
    assert (again.pairs, again.disputes) == (first.pairs, first.disputes)


def test_reasons_name_a_rule_or_the_wording() -> None:
    reasons = {pair.reason.partition(":")[0] for pair in weigh(lock_quarrel()).pairs}
    assert {"denials", "judged from wording"} <= reasons
    assert reasons <= {"counts", "same words", "moments", "denials", "judged from wording"}


def test_sides_are_ordered_by_first_publication_not_by_size() -> None:
    quarrel = lock_quarrel()
    first = min(quarrel.reports, key=lambda one: (one.published.earliest() if one.published else None, one.digest))
    for dispute in weigh(quarrel).disputes:
        firsts = [
            next(i for i, reading in enumerate(quarrel.readings) if any(c.id == side.claims[0] for c in reading.claims))
            for side in dispute.sides
        ]
        assert quarrel.reports[firsts[0]].digest == first.digest


def test_agreement_is_between_parties_that_dispute_something() -> None:
    quarrel = lock_quarrel()
    words = "the water stood two metres above the towpath at dawn"
    later = report(f"Ferrant said {words}.", "2031-05-06", "Averil Post")
    quarrel.add(later, claim(later, words, LOCKKEEPER))
    last = report(f"It is true, said Tolliver, that {words}.", "2031-05-06", "Canal Courier")
    quarrel.add(last, claim(last, words, SKIPPER))
    found = weigh(quarrel)
    texts = {one.id: one.text for reading in quarrel.readings for one in reading.claims}
    assert [[texts[one] for one in group] for group in found.agreed] == [[words, words]]
    same = [pair for pair in found.pairs if pair.relation is Relation.SAME and pair.reason.startswith("same words")]
    assert same


def test_a_story_without_claims_weighs_nothing() -> None:
    quarrel = Quarrel()
    quarrel.add(report("Nothing was said."))
    found = weigh(quarrel)
    assert (found.pairs, found.disputes, found.agreed) == ((), (), ())


def test_an_unknown_party_is_taken_from_the_list_of_the_user() -> None:
    quarrel = lock_quarrel()
    found = weigh(quarrel, parties={"Bram Tolliver": "guild of skippers"})
    assert any("guild of skippers" in side.parties for dispute in found.disputes for side in dispute.sides)


@pytest.mark.parametrize("most", [60])
def test_a_report_costs_at_most_sixty_pairs(most: int) -> None:
    quarrel = Quarrel()
    for number in range(4):
        told = [f"the gate number {place} of lock {number} held barge {place}" for place in range(20)]
        one = report(". ".join(told) + ".", f"2031-05-0{number + 1}", f"Outlet {number}")
        quarrel.add(one, *(claim(one, words, SKIPPER) for words in told))
    assert weigh(quarrel).counts["pairs judged"] <= most * 4
