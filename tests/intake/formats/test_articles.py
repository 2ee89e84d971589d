"""Articles that other programs have read: one a file, in an array, one a line."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from counterclaim.intake import Taken
from counterclaim.records import Failure, Report
from tests.intake.conftest import STORY, reason_of, report_of, take_all
from tests.intake.formats import samples


def both(content: bytes) -> tuple[tuple[Report, ...], list[str]]:
    """The reports in a file, and why the others are none."""
    told = take_all("-", stdin=content)
    reports = tuple(report for one in told if isinstance(one, Taken) for report in one.reports)
    return reports, [one.reason for one in told if isinstance(one, Failure)]


def test_news_please_says_where_and_when() -> None:
    report = report_of(samples.news_please())
    assert report.text == STORY.replace("\n\n", "\n")
    assert (report.title, report.address) == ("140 held on the grain pier", samples.ADDRESS)
    assert report.outlet is not None
    assert report.published is not None
    assert report.outlet.name == "lantern.example"
    assert (report.published.value, report.published.zone) == ("2031-05-02T14:20:00", None)
    assert report.published.origin == "container: news-please date_publish"
    assert "news-please date_download: 2031-05-04 09:00:00" in report.notes
    assert not any("date_modify" in note for note in report.notes)


def test_fundus_bodies_keep_their_order_and_headlines() -> None:
    report = report_of(samples.fundus(html={"responded_url": samples.ADDRESS}, publisher="The Lorn Lantern"))
    first, second, third = STORY.split("\n\n")
    assert report.text == "\n\n".join((first, "What the Guard says", second, third))
    assert report.address == samples.ADDRESS
    assert report.outlet is not None
    assert report.published is not None
    assert report.outlet.name == "The Lorn Lantern"
    assert (report.published.value, report.published.origin) == (
        "2031-05-02T14:20:00+02:00",
        "container: Fundus publishing_date",
    )
    assert "not free to read, says Fundus: the text may be cut short" in report.notes


def test_fundus_may_write_the_plain_text_alone() -> None:
    assert report_of(json.dumps({"title": "Pier", "plaintext": STORY, "publishing_date": None, "topics": []})).text


@pytest.mark.parametrize("sample", [samples.news_please, samples.fundus])
def test_an_array_and_lines_are_read_one_by_one(sample: Callable[..., bytes]) -> None:
    one, other = sample(), sample(title="Boats on Saturday")
    reports, _ = both(b"[" + one + b"," + other + b"]")
    assert [report.title for report in reports] == ["140 held on the grain pier", "Boats on Saturday"]
    reports, reasons = both(one + b"\n" + other[:300] + b"\n\n" + other + b"\n")
    assert len(reports) == 2
    assert len(reasons) == 1
    assert reasons[0].startswith("-, article 2: cannot be read as JSON")


def test_what_has_no_text_or_is_no_article_is_told() -> None:
    reports, reasons = both(b"\n".join((samples.news_please(), samples.news_please(maintext=None), b'{"a": 1}', b"7")))
    assert len(reports) == 1
    assert reasons == [
        f"-, article 2: {samples.ADDRESS}: it has no text: read the page at its address instead",
        "-, article 3: no article of news-please ('url'): export it again",
        "-, article 4: no article of news-please (a int): export it again",
    ]
    assert "no article of fundus" in both(samples.fundus(body={"summary": 1, "sections": []}))[1][0]
    assert "cannot be read as JSON" in reason_of(samples.news_please()[:-40])
