from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest

from counterclaim.records import JudgedPair, Relation, Span
from counterclaim.showing.dossier import Dossier, Material, build
from tests.showing.mill import REPORTS, FoundFigure, Mill


def test_sides_stand_in_the_order_of_first_publication_whatever_the_record_says(dossier: Dossier) -> None:
    first = dossier.disputes[0]
    assert [side.parties for side in first.sides] == [("the Tarn government",), ("the River Guard",)]
    assert [side.letter for side in first.sides] == ["A", "B"]
    assert [said.label for said in first.sides[1].said] == ["B1", "B2", "B3"]


def test_the_question_is_shown_without_its_kind(dossier: Dossier) -> None:
    assert (dossier.disputes[0].kind, dossier.disputes[0].question) == ("did it happen", "soldiers took the mill")


def test_copies_are_folded_into_what_was_published_first(mill: Mill, dossier: Dossier) -> None:
    taken = dossier.disputes[0].sides[1].said[0]
    assert taken.claim == mill.claims["taken courier"].id
    assert [(carrier.outlet, carrier.claim) for carrier in taken.carriers] == [
        ("Valley Mirror", mill.claims["taken mirror"].id)
    ]
    assert (dossier.disputes[0].sides[1].claims, dossier.disputes[0].sides[1].separately_worded) == (5, 3)


def test_two_claims_of_one_passage_are_not_folded_into_each_other(mill: Mill) -> None:
    origins = {**mill.material.claim_origins}
    shared = origins[mill.claims["taken courier"].id]
    material = replace(mill.material, claim_origins=dict.fromkeys(origins, shared))
    side = build(material).disputes[0].sides[1]
    assert [len(said.carriers) for said in side.said] == [1, 1, 0]


def test_reasons_name_labels_and_count_pairs_of_copies_once(dossier: Dossier) -> None:
    reasons = dossier.disputes[0].reasons
    assert [(each.first, each.second, each.confidence) for each in reasons] == [("A1", "B1", 0.91), ("A2", "B2", 0.77)]


def test_a_side_of_which_the_view_holds_nothing_ends_the_dispute(mill: Mill) -> None:
    without = tuple(claim for claim in mill.material.claims if claim.report != REPORTS["gazette"].digest)
    dossier = build(replace(mill.material, claims=without))
    assert [dispute.id for dispute in dossier.disputes] == ["d-0002"]
    unanswered = {point.first.claim for side in dossier.one_side for point in side.points}
    assert mill.claims["taken courier"].id in unanswered


def test_every_claim_is_shown_somewhere(mill: Mill, dossier: Dossier) -> None:
    shown: set[str] = set()
    for dispute in dossier.disputes:
        shown.update(claim for side in dispute.sides for said in side.said for claim in said.claims)
    shown.update(claim for group in dossier.agreed for said in group.said for claim in said.claims)
    points = [*dossier.promises, *dossier.demands, *(point for side in dossier.one_side for point in side.points)]
    shown.update(claim for point in points for said in (point.first, *point.also) for claim in said.claims)
    assert shown == {claim.id for claim in mill.material.claims}


def test_witnesses_have_no_party_and_stand_apart(mill: Mill) -> None:
    dossier = build(replace(mill.material, disputes=()))
    parties = [(side.party, side.reporters) for side in dossier.one_side]
    assert parties == [("the Tarn government", False), ("the River Guard", False), (None, False)]


def test_what_one_side_says_alike_is_one_point(mill: Mill) -> None:
    first, second = mill.claims["taken courier"], mill.claims["weir courier"]
    low, high = sorted((first.id, second.id))
    pair = JudgedPair(low, high, Relation.SAME, 0.9, "judged from wording")
    dossier = build(replace(mill.material, disputes=(), pairs=(pair,)))
    guard = next(side for side in dossier.one_side if side.party == "the River Guard")
    assert guard.points[0].first.claim == first.id
    assert [said.claim for said in guard.points[0].also] == [second.id]


def test_promises_and_demands(mill: Mill, dossier: Dossier) -> None:
    assert [point.first.claim for point in dossier.promises] == [mill.claims["road"].id]
    assert [point.first.claim for point in dossier.demands] == [mill.claims["let through"].id]


def test_figures_of_one_thing_stand_together_with_their_dispute(dossier: Dossier) -> None:
    (people,) = dossier.figures
    assert (people.of, people.disputes) == ("people", (2,))
    assert [view.interval for view in people.figures] == ["up to 40", "101 or more", "63"]
    assert [carrier.outlet for carrier in people.figures[1].carriers] == ["Valley Mirror"]


def test_the_timeline_keeps_precision_and_begins_with_what_is_earliest(dossier: Dossier) -> None:
    assert [entry.when for entry in dossier.timeline] == [
        "April 2031",
        "3 May 2031, night",
        "4 May 2031",
        "4 May 2031, 06:10 +02:00",
        "4 May 2031, 09:00 +02:00",
        "6 May 2031, 18:45 (zone unknown)",
    ]


def test_a_copy_throughout_is_named_as_one_with_its_agency(dossier: Dossier) -> None:
    copies = {report.outlet: (report.copy_of, report.agency) for report in dossier.reports}
    assert copies["Valley Mirror"] == (2, "Tarn Wire")
    assert copies["Lowland Observer"] == (None, None)
    assert (dossier.head.reports, dossier.head.separately_worded) == (4, 3)


def test_nothing_that_was_not_read_is_left_out(dossier: Dossier) -> None:
    kept = dossier.not_read
    assert kept.debris == (("sign-up notice", 1),)
    assert [report.unread for report in kept.unread] == ["language 'ru' is not read"]
    assert [name for name, _ in kept.failures] == ["pages/wall.html"]


def test_what_the_machine_is_unsure_of_is_said(dossier: Dossier) -> None:
    (forty,) = dossier.disputes[1].sides[0].said
    assert forty.unsure == ("speaker unsure, 0.41",)


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_records_does_not_show(mill: Mill, dossier: Dossier, seed: int) -> None:
    chance = random.Random(seed)

    def shuffled(material: Material) -> Material:
        changed: dict[str, Any] = {}
        for name in ("reports", "claims", "disputes", "figures", "evidence", "origins"):
            records = list(getattr(material, name))
            chance.shuffle(records)
            changed[name] = tuple(records)
        return replace(material, **changed)

    assert build(shuffled(mill.material)) == dossier


def test_a_story_with_nothing_in_it_still_makes_a_dossier(mill: Mill) -> None:
    empty = build(Material(mill.material.story, (), ()))
    assert (empty.head.span, empty.disputes, empty.timeline) == ("time unknown", (), ())


def test_a_stance_that_is_not_plain_shows_its_cue_unless_the_verb_says_it(mill: Mill) -> None:
    cues = {}
    for name, cue in (("denial", "denied"), ("road", "promised"), ("let through", "called for"), ("nobody", "added")):
        claim = replace(mill.claims[name], cue_text=cue)
        material = replace(mill.material, claims=(claim,), disputes=(), figures=(), agreed=())
        dossier = build(material)
        unanswered = (point for side in dossier.one_side for point in side.points)
        points = [*dossier.promises, *dossier.demands, *unanswered]
        cues[name] = points[0].first.cue
    assert cues == {"denial": None, "road": None, "let through": "called for", "nobody": None}


def test_a_dispute_of_three_sides_keeps_all_three(dossier: Dossier) -> None:
    assert [len(side.said) for side in dossier.disputes[1].sides] == [1, 1, 1]
    assert dossier.disputes[1].sides[2].parties == ()


def test_disputes_less_likely_than_not_stand_last_and_are_counted_apart(mill: Mill) -> None:
    first, second = mill.material.disputes
    dossier = build(replace(mill.material, disputes=(replace(first, confidence=0.3), second)))
    assert [(view.id, view.likely, view.number) for view in dossier.disputes] == [
        ("d-0002", True, 1),
        ("d-0001", False, 2),
    ]
    assert (dossier.head.disputes, dossier.head.perhaps) == (1, 1)


def test_figures_of_which_nobody_knows_what_they_count_are_not_set_side_by_side(mill: Mill) -> None:
    bare = tuple(FoundFigure(each.report, each.claim, replace(each.figure, of=None)) for each in mill.material.figures)
    groups = build(replace(mill.material, figures=bare)).figures
    assert [len(group.figures) for group in groups] == [1, 1, 1]
    assert "in the cellars at 40 at most" in groups[0].figures[0].context


def test_a_figure_in_two_claims_one_inside_the_other_is_shown_once(mill: Mill) -> None:
    (figure,) = (each for each in mill.material.figures if each.figure.text == "63")
    twice = (*mill.material.figures, FoundFigure(figure.report, "c-another", figure.figure))
    assert build(replace(mill.material, figures=twice)).figures == build(mill.material).figures


def test_the_same_words_of_the_same_speaker_are_one_point(mill: Mill) -> None:
    dossier = build(replace(mill.material, disputes=(), claim_origins={}, figures=()))
    guard = next(side for side in dossier.one_side if side.party == "the River Guard")
    assert [len(point.also) for point in guard.points] == [1, 1, 1]


def test_an_unknown_outlet_is_no_name(mill: Mill) -> None:
    nameless = tuple(replace(report, outlet=None) for report in mill.material.reports)
    dossier = build(replace(mill.material, reports=nameless))
    assert {said.outlet for side in dossier.disputes[0].sides for said in side.said} == {""}


def test_the_same_number_twice_in_one_passage_is_two_figures(mill: Mill) -> None:
    (figure,) = (each for each in mill.material.figures if each.figure.text == "63")
    other = replace(figure.figure, span=Span(2, 4))
    twice = (*mill.material.figures, FoundFigure(figure.report, figure.claim, other))
    (people,) = build(replace(mill.material, figures=twice)).figures
    assert [view.as_written for view in people.figures] == ["40 at most", "More than 100", "63", "63"]


def test_a_report_taken_in_again_says_what_of_it_is_other(mill: Mill) -> None:
    first, second = mill.material.reports_in_order[:2]
    view = build(replace(mill.material, revised=((first, second),))).reports[1]
    assert view.changed is not None
    assert view.changed.startswith("taken in before as [1]: ")
    assert "gone" in view.changed
    assert view.changed.endswith("in silence")
    assert build(mill.material).reports[1].changed is None
