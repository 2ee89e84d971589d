import pytest

from tests.intake.conftest import FOOTER, STORY, page, paragraphs, reason_of, report_of

CHECK = "<p>Checking your browser before you go on to the Gull. This takes a breath.</p>"
HUMAN = "<p>Please verify you are a human by pressing the button below.</p>"
TIDE = "<p>Sorry, the tide took it. Try the front page of the Gull instead.</p>"
LOST = "<p>The page you requested could not be found. It may have moved with the tide, or never been.</p>"
FULL = "<p>Our harbour is full. Come back later, please, in an hour.</p>"
CHOICE = "<p>We and our 88 partners store and read things on your device.</p><p>Accept all Manage settings</p>"
TEASER = f"<p>{STORY.split('.')[0]}.</p><p>Subscribe to read on. Already a subscriber? Log in.</p>"


@pytest.mark.parametrize(
    ("title", "body", "wall"),
    [
        ("Just a moment...", CHECK, "a bot challenge"),
        ("The Gull", HUMAN, "a bot challenge"),
        ("404 Not Found", TIDE, "an error page"),
        ("The Gull", LOST, "an error page"),
        ("503 Service Unavailable", FULL, "an error page"),
        ("Your choice", CHOICE, "a consent wall"),
        ("Pier shut", TEASER, "a pay wall"),
    ],
)
def test_a_wall_is_told_from_an_article(title: str, body: str, wall: str) -> None:
    reason = reason_of(page(body, head=f"<title>{title}</title>"))
    assert f"{wall} (" in reason
    assert "save it" in reason


@pytest.mark.parametrize(
    "beside", ["<p>This site makes use of cookies. Accept all.</p>", "<p>Already a subscriber? Log in.</p>"]
)
def test_an_article_with_such_a_line_beside_it_is_read(beside: str) -> None:
    assert STORY in report_of(page(paragraphs() + beside)).text


def test_an_article_about_errors_is_read() -> None:
    story = STORY + "\n\nThe committee’s page was not found on Friday: “404 error” was all it showed."
    assert "404 error" in report_of(page(paragraphs(story))).text


def test_a_page_that_is_not_free_says_so() -> None:
    stated = '{"@type": "NewsArticle", "headline": "x", "isAccessibleForFree": false}'
    block = f'<script type="application/ld+json">{stated}</script>'
    assert any("not free to read" in note for note in report_of(page(paragraphs(), head=block)).notes)


@pytest.mark.parametrize("body", ["", "<img src='pier.jpg'>", "<script>draw()</script>"])
def test_a_page_without_text_is_empty(body: str) -> None:
    assert "holds no text" in reason_of(page(body).replace(FOOTER, ""))
