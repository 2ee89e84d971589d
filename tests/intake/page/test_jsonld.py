import pytest
from lxml import html

from counterclaim.intake.page.jsonld import article_of, text_of


def article(*blocks: str):  # type: ignore[no-untyped-def]
    scripts = "".join(f'<script type="application/ld+json">{block}</script>' for block in blocks)
    return article_of(html.fromstring(f"<html><head>{scripts}</head><body></body></html>"))


WHOLE = '{"@type": "NewsArticle", "headline": "Pier shut", "datePublished": "2031-05-03"}'


@pytest.mark.parametrize(
    "block",
    [
        WHOLE,
        f"[{WHOLE}]",
        f'{{"@context": "https://schema.org", "@graph": [{{"@type": "Person", "name": "A"}}, {WHOLE}]}}',
        f"<!-- {WHOLE} -->",
        f"//<![CDATA[\n{WHOLE}\n//]]>",
        WHOLE.replace("}", ",}"),
        WHOLE.replace("Pier", "Pier\n").replace("\n shut", "\tshut").replace("Pier\t", "Pier "),
        WHOLE.replace('"NewsArticle"', '["Thing", "ReportageNewsArticle"]'),
        WHOLE[:-1] + ', "articleBody": "a "torn" quote"}',
    ],
)
def test_the_article_is_found_however_it_is_written(block: str) -> None:
    found = article(block)
    assert found["headline"] == "Pier shut"
    assert found["datePublished"] == "2031-05-03"


@pytest.mark.parametrize("block", ["", "{", "null", "[1, 2]", '"x"', "{" * 3000, '{"@type": 7, "publisher": []}'])
def test_rubbish_gives_nothing_and_no_error(block: str) -> None:
    assert "headline" not in article(block)


def test_an_article_comes_before_a_page_and_its_publisher_is_looked_up() -> None:
    found = article(
        '{"@type": "WebPage", "datePublished": "2030-01-01"}',
        '{"@type": "Article", "headline": "Pier", "publisher": {"@id": "#gull"}}',
        '{"@id": "#gull", "@type": "Organization", "name": "The Gull"}',
    )
    assert (found["headline"], text_of(found["publisher"])) == ("Pier", "The Gull")


def test_words_of_nested_fields() -> None:
    assert text_of([{"name": "Gull &amp; Sons"}]) == "Gull & Sons"
    assert text_of({"x": 1}) is None
    assert text_of(7) is None
