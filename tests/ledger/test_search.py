from __future__ import annotations

import dataclasses

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counterclaim.ledger import Ledger
from counterclaim.ledger.codec import MARKS
from counterclaim.ledger.search import WIDTH, best_stretch, snippet_of, spans_of, terms_of
from counterclaim.records import Span
from tests.ledger.conftest import Clock
from tests.ledger.invented import TEXT, reading_of, report_of


@pytest.fixture
def filled(ledger: Ledger) -> Ledger:
    report = report_of()
    ledger.keep_report(report)
    ledger.keep_reading(reading_of(report))
    ledger.keep_report(dataclasses.replace(report_of("Čaj a 🫖 burned tea.", "https://b.example/"), title="Tea"))
    return ledger


def test_a_hit_tells_where_it_stands_and_which_claims_it_touches(filled: Ledger) -> None:
    (hit,) = filled.search("soldier burning")
    assert hit.span
    assert hit.span.cut(TEXT) == "soldiers had burned"
    assert [word.cut(TEXT) for word in hit.words] == ["soldiers", "burned"]
    assert hit.snippet == TEXT[: TEXT.index(" that more")] + " …"
    reading = reading_of(hit.report)
    assert hit.claims == (reading.claims[0].id,)


def test_offsets_count_code_points(filled: Ledger) -> None:
    (hit,) = filled.search("tea caj")
    assert hit.span == Span(0, 18)
    assert [word.cut(hit.report.text) for word in hit.words] == ["Čaj", "tea"]


def test_words_phrases_and_beginnings(filled: Ledger) -> None:
    assert len(filled.search("burned")) == 2
    assert len(filled.search("burned grain")) == 1
    assert len(filled.search('"grain depot"')) == 1
    assert filled.search('"depot grain"') == ()
    assert len(filled.search("“grain depot” sold*")) == 1
    assert filled.search("sold") == ()
    assert len(filled.search("burned", 1)) == 1


def test_a_title_alone_is_a_hit_without_a_place(filled: Ledger) -> None:
    (hit,) = filled.search("depot burns grain", story=None)
    assert hit.span
    (hit,) = [one for one in filled.search("tea") if one.report.title == "Tea"]
    assert hit.span
    filled.keep_report(dataclasses.replace(report_of("Nothing else.", "https://c.example/"), title="Umbrella"))
    (hit,) = filled.search("umbrella")
    assert (hit.span, hit.words, hit.snippet, hit.claims) == (None, (), "Umbrella", ())


def test_search_keeps_to_both_clocks_and_to_a_story(filled: Ledger, clock: Clock) -> None:
    before = clock.now
    filled.keep_report(report_of("Late smoke.", "https://d.example/", day=9))
    assert len(filled.search("smoke")) == 2
    assert len(filled.search("smoke", known_by=before)) == 1
    assert len(filled.search("smoke", published_by=report_of().published.earliest())) == 1  # type: ignore[union-attr]
    assert filled.search("smoke", story="s-1") == ()


@pytest.mark.parametrize(
    "words", ['"', "AND", "NOT OR", "title:depot", "^depot", "a-b", "(depot", "*", "", "'; --", "\0"]
)
def test_nothing_that_people_type_is_syntax(filled: Ledger, words: str) -> None:
    filled.search(words)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
def test_any_words_can_be_asked_for(filled: Ledger, words: str) -> None:
    filled.search(words)


def test_terms() -> None:
    assert terms_of('grain "burned down" sol* !! „a b“') == ("grain", "burned down", "sol*", "a b")


@given(st.lists(st.tuples(st.text("ab ", max_size=5), st.text("xy", min_size=1, max_size=4))))
def test_marks_become_spans(pieces: list[tuple[str, str]]) -> None:
    marked = "".join(before + MARKS[0] + word + MARKS[1] for before, word in pieces)
    body = "".join(before + word for before, word in pieces)
    spans = spans_of(marked)
    assert [span.cut(body) for span in spans] == [word for _, word in pieces]
    best = best_stretch(spans, body)
    assert set(best) <= set(spans)
    assert bool(best) == bool(spans)


def test_the_best_stretch_holds_most_different_words_and_is_short() -> None:
    body = "fire " * 3 + "x" * WIDTH + " fire and y grain" + "x" * WIDTH + " fire grain"
    spans = tuple(
        Span(at, at + len(word)) for word in ("fire", "grain") for at in range(len(body)) if body.startswith(word, at)
    )
    best = best_stretch(sorted(spans), body)
    assert body[best[0].start : best[-1].end] == "fire grain"
    assert snippet_of(Span(best[0].start, best[-1].end), body) == "… fire grain"
