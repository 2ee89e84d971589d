"""A story on paper: whole, numbered, without a thread to the outside."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from counterclaim.errors import MissingPart, NotWritten
from counterclaim.showing.paper import annex, printed
from counterclaim.showing.paper.method import MEASURED
from counterclaim.showing.paper.printing import BROWSERS
from tests.showing.mill import Mill, told
from tests.showing.web.conftest import CHROMIUM

BENCHMARKS = Path(__file__).parents[2] / "docs" / "benchmarks.md"
MADE = "8 May 2031, 00:00 UTC"


@pytest.fixture(scope="module")
def mill() -> Mill:
    return told()


@pytest.fixture(scope="module")
def page(mill: Mill) -> str:
    return annex(mill.material, MADE)


def test_every_claim_has_a_number_and_its_place(mill: Mill, page: str) -> None:
    rows = re.findall(
        r'<tr id="claim-(\d+)">.*?<span class="meta">(c-\w+)</span>.*?class="digits">([\d, -]+)</td>', page
    )
    assert [int(number) for number, _, _ in rows] == list(range(1, len(mill.material.claims) + 1))
    spans = {
        claim.id: ", ".join(f"{each.start}-{each.end}" for each in claim.content) for claim in mill.material.claims
    }
    assert {claim: places for _, claim, places in rows} == spans


def test_every_number_leads_to_a_claim_and_every_report_has_its_digests(mill: Mill, page: str) -> None:
    for target in re.findall(r'href="#([\w-]+)"', page):
        assert f'id="{target}"' in page
    for report in mill.material.reports:
        assert report.digest in page
        assert report.capture in page


def test_nothing_is_loaded_or_linked_from_outside(page: str) -> None:
    assert not re.findall(r'(?:href|src|url)\s*[=(]\s*["\']?(?!#)[^"\'>\s]', page.replace("overflow", ""))
    assert "default-src 'none'" in page
    assert "<script" not in page


def test_what_it_says_of_itself(page: str) -> None:
    assert MADE in page
    assert "Nothing here says who is right" in page
    for rate in MEASURED:
        assert rate.what in page


def test_the_rates_are_those_of_the_benchmarks() -> None:
    told_there = BENCHMARKS.read_text(encoding="utf-8")
    for rate in MEASURED:
        assert re.search(rf"(?<![\d.]){re.escape(rate.figure)}(?![\d.])", told_there), rate


def test_words_of_a_report_are_no_markup(mill: Mill) -> None:
    from dataclasses import replace

    story = replace(mill.material.story, title="<script>alert(1)</script> & more")
    assert "<script>" not in annex(replace(mill.material, story=story), MADE)


@pytest.mark.skipif(not CHROMIUM.exists(), reason=f"there is no {CHROMIUM}")
def test_the_print_holds_title_claims_and_digests(mill: Mill, page: str) -> None:
    pdf = PdfReader(BytesIO(printed(page, str(CHROMIUM))))
    text = re.sub(r"\s+", "", "".join(sheet.extract_text() for sheet in pdf.pages))
    assert re.sub(r"\s+", "", mill.material.story.title) in text
    for report in mill.material.reports:
        assert report.digest in text
    for claim in mill.material.claims:
        assert claim.id in text
    assert f"1of{len(pdf.pages)}" in text


def test_without_a_browser_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, page: str) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingPart, match="COUNTERCLAIM_BROWSER"):
        printed(page)
    assert "chromium" in BROWSERS


def test_a_browser_that_fails_is_told(tmp_path: Path, page: str) -> None:
    broken = tmp_path / "browser"
    broken.write_text("#!/bin/sh\necho no display >&2\nexit 3\n", encoding="utf-8")
    broken.chmod(0o755)
    with pytest.raises(NotWritten, match="no display"):
        printed(page, str(broken))
