import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.intake.debris import mark
from counterclaim.intake.debris.layout import Layout
from counterclaim.records import DebrisKind
from tests.intake.conftest import STORY, report_of

SHARED = Path(__file__).parents[4] / "shared"
FURNITURE = [
    "Sign up now",
    "Read more: eels",
    "Photo: A. Quill",
    "Source: Tide",
    "More info",
    "Share",
    "a [VIDEO]",
    "Terms",
    "|",
    ". ",
]


@given(st.lists(st.sampled_from([*FURNITURE, "The guard denied it.", "“No,” she said.", "\n", "\n\n"]), max_size=12))
def test_pieces_lie_in_the_text_in_order_and_apart(parts: list[str]) -> None:
    text = " ".join(parts)
    found = mark(Layout.of(text))
    assert all(piece.span.cut(text).strip() == piece.span.cut(text) for piece in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


def cut(text: str) -> list[tuple[DebrisKind, str]]:
    return [(piece.kind, piece.span.cut(text)) for piece in mark(Layout.of(text))]


def test_sentences_of_one_notice_are_one_piece() -> None:
    notice = "We use your e-mail to send you our newsletter. It may carry adverts from us. More info"
    assert cut(f"{STORY}\n\n{notice}\n\n{STORY}") == [(DebrisKind.CONSENT, notice)]


def test_a_label_takes_the_rest_of_its_line_and_no_more() -> None:
    text = f"Read next: Eels again. A cook writes.\n{STORY}"
    assert cut(text) == [(DebrisKind.PROMOTION, "Read next: Eels again. A cook writes.")]


def test_a_label_before_a_paragraph_does_not_take_the_paragraph() -> None:
    text = f"Advertisement. {STORY.split(chr(10))[0]} {STORY.split(chr(10))[2]}"
    assert cut(text) == [(DebrisKind.ADVERTISEMENT, "Advertisement.")]


def test_several_kinds_on_a_line_are_told_apart() -> None:
    assert [kind for kind, _ in cut("Sign up for our letter. READ ALSO: Eels. Share this.")] == [
        DebrisKind.SIGN_UP,
        DebrisKind.PROMOTION,
        DebrisKind.NAVIGATION,
    ]


def test_debris_stays_in_the_text() -> None:
    text = f"{STORY}\n\nSource: Tide Press"
    report = report_of(text)
    assert report.text == text
    assert [piece.span.cut(text) for piece in report.debris] == ["Source: Tide Press"]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared cases are not here")
def test_the_first_case() -> None:
    text = (SHARED / "cases" / "azovstal.txt").read_text(encoding="utf-8")
    report = report_of(text)
    kinds = [piece.kind for piece in report.debris]
    assert kinds == [DebrisKind.CONSENT, DebrisKind.PROMOTION, DebrisKind.SOURCE_LINE]
    assert [piece.span.cut(text).count("\n") for piece in report.debris] == [0, 2, 0]
    assert len(report.headlines) == 2
    assert any("copy of a report of another publisher" in note for note in report.notes)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared stories are not here")
def test_no_claim_of_the_training_stories_is_taken_for_debris() -> None:
    claims = lost = 0
    for path in sorted((SHARED / "contested" / "training-stories").glob("*.json")):
        story = json.loads(path.read_text(encoding="utf-8"))
        marked = {each["id"]: [piece.span for piece in mark(Layout.of(each["text"]))] for each in story["documents"]}
        texts = {each["id"]: each["text"] for each in story["documents"]}
        for claim in story["claims"]:
            start = -1
            for _ in range(claim.get("content_nth", 1)):
                start = texts[claim["doc"]].index(claim["content_text"], start + 1)
            claims += 1
            end = start + len(claim["content_text"])
            lost += any(span.start < end and start < span.end for span in marked[claim["doc"]])
    assert claims > 1000
    assert lost == 0
