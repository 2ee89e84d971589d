from counterclaim.intake.page.body import Paragraph, trimmed
from counterclaim.intake.page.tree import fold, shown_text, tree_of
from tests.intake.conftest import STORY, page, paragraphs, reason_of, report_of


def test_paragraphs_are_parted_by_a_blank_line_and_furniture_is_left_out() -> None:
    report = report_of(page(f"<h1>Pier shut</h1>{paragraphs()}"))
    assert report.text == STORY
    assert report.title == "Pier shut"
    assert not [note for note in report.notes if "not found again" in note]


def test_quotes_lists_and_inline_marks_keep_their_words() -> None:
    body = (
        f"<h1>Pier shut</h1>{paragraphs()}"
        "<blockquote><p>“Nobody is <em>to</em> leave,” the order says.</p></blockquote>"
        "<p>It forbids:</p><ul><li>boats after dark,</li><li>fires on the quay.</li></ul>"
        "<p>The master<br>signed it.</p>"
    )
    text = report_of(page(body)).text
    assert text.startswith(STORY)
    assert "“Nobody is to leave,” the order says." in text
    assert "\n\nboats after dark,\n\nfires on the quay." in text
    assert text.endswith("The master\nsigned it.")


def test_no_word_is_doubled_or_fused() -> None:
    body = f"<div><div>{paragraphs()}</div></div><p>The <b>Estuary</b><i>Guard</i> denied.</p>"
    text = report_of(page(body)).text
    assert text.count("nobody had been allowed to leave") == 1


def test_a_body_in_chunks_is_read_whole() -> None:
    chunks = "".join(
        f"<div class='body chunk'><p>{each}</p></div><div class='ad'>Rope!</div>"
        for each in (STORY + "\n\n" + MORE).split("\n\n")
    )
    assert report_of(page(f"<h1>Pier shut</h1>{chunks}")).text == f"{STORY}\n\n{MORE}"


FIRST, SECOND, THIRD = STORY.split("\n\n")
MORE = (
    "The siege of the grain pier began on 2 May, when the guard cut the road and put guns on the hill above.\n\n"
    "About 40 dockers left on foot before that. They were taken to the school at Upper Lorn, the committee said.\n\n"
    "The guard has promised to let the sick go. It has promised so twice before, the harbour master pointed out."
)


def test_short_lines_at_the_edges_go_where_the_strict_extraction_drops_them_and_prose_stays() -> None:
    found = [
        Paragraph(text, False) for text in ("Menu\nTides", FIRST, "Short and inside", SECOND, "Share\nComments", THIRD)
    ]
    kept = trimmed(found, [Paragraph(FIRST, False), Paragraph(SECOND, False)])
    assert [paragraph.text for paragraph in kept] == [FIRST, "Short and inside", SECOND, THIRD]
    assert trimmed(found, []) == found


def test_subheadings_are_marked_as_headlines() -> None:
    first, second, third = STORY.split("\n\n")
    report = report_of(
        page(f"<h1>Pier shut</h1><p>{first}</p><h2>Denial from the hill</h2><p>{second}</p><p>{third}</p>")
    )
    assert [span.cut(report.text) for span in report.headlines] == ["Denial from the hill"]


def test_all_that_a_page_shows() -> None:
    tree = tree_of(
        "<html><body><p>One <b>tw</b>o</p>three<br>four<script>no()</script><!-- no -->five</body></html>", "x"
    )
    assert shown_text(tree) == "One two three four five"
    assert fold(" a \n b ") == "a b"


def test_deep_nesting_is_read_or_refused_never_cut_in_silence() -> None:
    assert report_of(page("<div>" * 100 + paragraphs() + "</div>" * 100)).text == STORY
    assert "nested too deeply" in reason_of(page("<div>" * 100_000 + paragraphs()))
