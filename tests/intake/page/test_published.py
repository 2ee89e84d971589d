import pytest

from tests.intake.conftest import page, paragraphs, report_of


def origins(head: str = "", body: str = "", **given: str) -> dict[str, str]:
    report = report_of(page(body + paragraphs(), head=head), **given)
    return {time.origin: time.value for time in report.published_candidates}


def json_ld(fields: str) -> str:
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "x", {fields}}}</script>'


def test_every_candidate_is_kept_with_its_origin() -> None:
    found = origins(
        json_ld('"datePublished": "2031-05-03T14:20:00+02:00"')
        + "<meta property='article:published_time' content='2031-05-03T12:20:00Z'>"
        + "<meta name='date' content='2031-05-04'>",
        "<p class='byline'>By Ada Quill, 3 May 2031</p><time datetime='2031-05-03T14:21'>today</time>",
        url="https://gull.example/2031/05/03/pier",
    )
    assert found == {
        "json-ld datePublished": "2031-05-03T14:20:00+02:00",
        "meta article:published_time": "2031-05-03T12:20:00Z",
        "meta date": "2031-05-04",
        "time element": "2031-05-03T14:21",
        "visible: 'By Ada Quill, 3 May 2031'": "2031-05-03",
        "address": "2031-05-03",
    }


def test_a_malformed_block_still_gives_its_date() -> None:
    assert (
        origins(json_ld('"datePublished": "2031-05-03", "description": "a "torn" one"'))["json-ld datePublished"]
        == "2031-05-03"
    )


def test_a_date_in_a_script_that_lies_ahead_is_not_believed() -> None:
    report = report_of(page(paragraphs(), head=json_ld('"datePublished": "2033-01-01"')))
    assert report.published is None
    assert [time.value for time in report.published_candidates] == ["2033-01-01"]
    assert any("later than the capture" in note for note in report.notes)


def test_a_change_is_noted_and_is_no_publication() -> None:
    report = report_of(page(paragraphs(), head=json_ld('"dateModified": "2031-05-04T08:00:00Z"')))
    assert report.published is None
    assert "changed 2031-05-04T08:00:00Z (json-ld dateModified)" in report.notes


@pytest.mark.parametrize(
    "body",
    [
        "<aside><time datetime='2031-05-01'>x</time></aside>",
        "<div class='comments'><time datetime='2031-05-01'>x</time></div>",
        "<time class='updated' datetime='2031-05-01'>x</time>",
    ],
)
def test_times_of_teasers_comments_and_changes_are_not_the_report_s(body: str) -> None:
    assert "time element" not in origins(body=body)


def test_a_page_without_any_date_has_none() -> None:
    assert report_of(page(paragraphs())).published is None
