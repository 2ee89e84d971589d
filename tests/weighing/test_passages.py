from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from counterclaim.records import Debris, DebrisKind, Span
from counterclaim.weighing.passages import by_publication, passages, sentence_spans
from tests.weighing.quarrel import report


def test_sentences_end_at_marks_and_paragraphs_but_not_at_titles() -> None:
    text = 'Mr. Tolliver waited. "We saw it!" he said\n\nThe gate held'
    assert [span.cut(text) for span in sentence_spans(text)] == [
        "Mr. Tolliver waited.",
        '"We saw it!"',
        "he said",
        "The gate held",
    ]


@given(st.text(alphabet='aB .!?\n"”', max_size=60))
def test_sentences_hold_every_word_once(text: str) -> None:
    spans = sentence_spans(text)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert "".join("".join(span.cut(text).split()) for span in spans) == "".join(text.split())


def test_debris_is_no_passage() -> None:
    plain = report("Sign up now. The gate held.")
    marked = plain.__class__(
        **{name: getattr(plain, name) for name in plain.__slots__}
        | {"debris": (Debris(Span(0, 12), DebrisKind.SIGN_UP, "x"),)}
    )
    assert [sentence.span for sentence in passages(marked).sentences] == [Span(13, 27)]


def test_reports_come_by_publication_then_digest_and_once() -> None:
    late, early = report("Late.", "2031-05-04"), report("Early.", "2031-05-03")
    other = report("Also early.", "2031-05-03")
    expected = [*sorted([early, other], key=lambda one: one.digest), late]
    assert by_publication([late, other, early, late]) == expected
    assert by_publication([early, late, other]) == expected
