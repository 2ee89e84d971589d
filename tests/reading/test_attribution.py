"""The attribution reader with its shipped weights, on invented reports."""

import pytest

from counterclaim.reading.attribution import Attribution, Attributor
from counterclaim.reading.attribution.reader import nested
from counterclaim.records import Span

REPORT = """VELMAR, June 3 (Ostwire) - Colonel Ruan Teske said on Tuesday that no soldier had entered the quarry.

"They came at dawn and took the foreman," said Ilse Marrow, a welder who lives above the pit.

The interior ministry denied that anyone had been arrested. It promised to publish the list of visitors.
"""


def attribution(text: str, cue: str, content: str) -> Attribution:
    cue_span, content_span = (Span(text.index(part), text.index(part) + len(part)) for part in (cue, content))
    return Attribution((cue_span,), (content_span,), (), "asserts", 1.0, True, 1.0, 1.0, None)


@pytest.fixture(scope="module")
def attributor() -> Attributor:
    return Attributor.load()


def written(text: str, found: Attribution) -> tuple[str, str, str]:
    cue, source, content = (
        " … ".join(span.cut(text) for span in part) for part in (found.cue, found.source, found.content)
    )
    return cue, source, content


def test_finds_who_says_what(attributor: Attributor) -> None:
    found = [written(REPORT, one) for one in attributor.attributions(REPORT)]
    assert ("said", "Colonel Ruan Teske", "that no soldier had entered the quarry") in [
        (cue.split()[0], source, content) for cue, source, content in found
    ]
    quote = next(one for one in found if "dawn" in one[2])
    assert quote[2] == '"They came at dawn and took the foreman,"'
    assert "Ilse Marrow" in quote[1]


def test_a_denial_does_not_hold_its_content(attributor: Attributor) -> None:
    denied = next(one for one in attributor.attributions(REPORT) if "arrested" in one.content[0].cut(REPORT))
    assert (denied.stance, denied.holds) == ("denies", False)


def test_a_promise_is_one(attributor: Attributor) -> None:
    promised = next(one for one in attributor.attributions(REPORT) if "publish" in one.content[0].cut(REPORT))
    assert (promised.stance, promised.holds) == ("promises", True)


def test_names_are_found(attributor: Attributor) -> None:
    names = {(one.span.cut(REPORT), one.kind) for one in attributor.entities(REPORT)}
    assert ("Ilse Marrow", "person") in names


def test_one_pass_holds_both(attributor: Attributor) -> None:
    reading = attributor.read(REPORT)
    assert reading.attributions == attributor.attributions(REPORT)
    assert reading.entities == attributor.entities(REPORT)


@pytest.mark.parametrize(
    "text", ["", " \n\n ", "\ufeff", "…", "🙂", "A" * 3000, "word " * 2000, "\n\n".join(["No."] * 700)]
)
def test_odd_texts_are_read(attributor: Attributor, text: str) -> None:
    for convention in ("attributions", "claims"):
        for one in attributor.attributions(text, convention=convention):
            assert all(0 <= span.start < span.end <= len(text) for span in (*one.cue, *one.source, *one.content))


def test_offsets_are_code_points(attributor: Attributor) -> None:
    before = "🙂🙂 É́cole: "
    for plain, shifted in zip(attributor.attributions(REPORT), attributor.attributions(before + REPORT), strict=True):
        assert written(REPORT, plain)[2] == written(before + REPORT, shifted)[2]


def test_same_answer_whatever_is_read_beside(attributor: Attributor) -> None:
    alone = Attributor.load().attributions(REPORT)
    attributor.attributions("A clerk said the tower leaned.")
    assert attributor.attributions(REPORT) == alone


def test_a_long_report_is_read_to_its_end(attributor: Attributor) -> None:
    filler = "The road runs past the mill and the old weighing house, and carts stand there on market days.\n\n" * 60
    text = filler + REPORT + "\n" + filler + REPORT
    quotes = [one.content[0].start for one in attributor.attributions(text) if "dawn" in one.content[0].cut(text)]
    assert [text.find('"They'), text.rfind('"They')] == quotes


def test_an_attribution_inside_a_content_names_its_parent() -> None:
    text = "Marrow said the mayor told her the bridge was closed."
    inner = attribution(text, "told", "the bridge was closed")
    outer = attribution(text, "said", "the mayor told her the bridge was closed")
    assert [one.parent for one in nested([inner, outer])] == [None, 0]


def test_confidences_are_chances(attributor: Attributor) -> None:
    for one in attributor.attributions(REPORT):
        assert all(0 <= chance <= 1 for chance in (one.confidence, one.stance_confidence, one.holds_confidence))
