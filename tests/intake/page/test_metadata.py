import pytest

from counterclaim.records import Report
from tests.intake.conftest import page, paragraphs, report_of


def facts(head: str = "", body: str = "", **given: str) -> Report:
    return report_of(page(body + paragraphs(), head=head), **given)


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Pier shut | The Gull</title><meta property='og:site_name' content='The Gull'>", "", "Pier shut"),
        ("<title>The Gull - Pier shut</title><meta property='og:site_name' content='The Gull'>", "", "Pier shut"),
        ("<title>Pier - shut at last</title>", "", "Pier - shut at last"),
        ("<title>x</title><meta property='og:title' content='Pier &amp; quay'>", "", "Pier & quay"),
        ("<title>Home</title>", "<h1>Pier  shut</h1>", "Pier shut"),
    ],
)
def test_the_title_without_the_outlet(head: str, body: str, title: str) -> None:
    assert facts(head, body).title == title


def test_the_outlet_comes_from_the_page_then_from_what_was_given_then_from_the_host() -> None:
    named = facts("<meta property='og:site_name' content='The Gull'>", outlet="Other", url="https://gull.example/a")
    assert (named.outlet.name, named.outlet.hosts) == ("The Gull", ("gull.example",))  # type: ignore[union-attr]
    assert facts(outlet="Other", url="https://gull.example/a").outlet.name == "Other"  # type: ignore[union-attr]
    assert facts(url="https://gull.example/a").outlet.name == "gull.example"  # type: ignore[union-attr]
    assert facts().outlet is None


def test_a_publisher_in_json_ld_names_the_outlet() -> None:
    block = '{"@type": "NewsArticle", "headline": "x y", "publisher": {"name": "Tide Press"}}'
    assert facts(f'<script type="application/ld+json">{block}</script>').outlet.name == "Tide Press"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("head", "given", "address"),
    [
        (
            "<link rel='canonical' href='https://gull.example/pier'>",
            "https://gull.example/pier?x=1",
            "https://gull.example/pier",
        ),
        ("<link rel='canonical' href='/pier'>", "https://gull.example/p?id=1", "https://gull.example/pier"),
        (
            "<link rel='canonical' href='https://gull.example/'>",
            "https://gull.example/pier",
            "https://gull.example/pier",
        ),
        ("<link rel='canonical' href='javascript:void(0)'>", "https://gull.example/pier", "https://gull.example/pier"),
        ("<meta property='og:url' content='https://gull.example/pier'>", "", "https://gull.example/pier"),
        ("<!-- saved from url=(0025)https://gull.example/pier -->", "", "https://gull.example/pier"),
        ("", "", None),
    ],
)
def test_the_address_as_published(head: str, given: str, address: str | None) -> None:
    assert facts(head, **({"url": given} if given else {})).address == address


def test_the_language_stated_is_checked_against_the_text() -> None:
    report = report_of(page(paragraphs(), language="de-AT"))
    assert report.language == "en"
    assert any("states its language as 'de'" in note for note in report.notes)
