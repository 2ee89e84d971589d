"""The desk read in a real browser."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from pathlib import Path
from urllib.parse import urljoin

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from counterclaim.ledger import Ledger
from counterclaim.records import Stance

PAGES = (
    *("/", "/stories/story-", "/reports", "/changes", "REPORT", "/claims", "/speakers", "SPEAKER", "/parties", "PARTY"),
    *("/disputes", "/figures", "/claims?limit=5", "/cases", "/decisions", "CLAIM", "DISPUTE", "/queue"),
    *("/search?words=terminal", "/agreement", "/api"),
)
NARROW = {"viewport": {"width": 360, "height": 740}}
DARK = {"color_scheme": "dark"}
AXE = {"bypass_csp": True, "java_script_enabled": True}
LIMIT = 300_000


def address(ledger: Ledger, page: str) -> str:
    speaker = next(claim.speaker for claim in ledger.claims() if claim.speaker and claim.speaker.party)
    named = {
        "REPORT": f"/reports/{ledger.reports()[0].id}",
        "SPEAKER": f"/speakers/{speaker.id}",
        "PARTY": f"/parties/{speaker.party}",
        "CLAIM": f"/claims/{ledger.claims()[0].id}",
        "DISPUTE": f"/disputes/{ledger.disputes()[0].id}",
    }
    return named.get(page, page)


def test_from_a_story_to_the_bytes_of_a_claim(page: Page, ledger: Ledger) -> None:
    page.goto("/")
    page.get_by_role("main").get_by_role("link").first.click()
    assert page.locator("article.dispute .side").count() >= 2
    words = page.locator("article.dispute blockquote a").first
    shown = words.inner_text().strip("“”")
    words.click()
    claim = ledger.claim(page.url.split("#")[1])
    assert shown in " ".join(claim.text.split())
    assert page.locator(f"#{claim.id}").inner_text() in claim.text
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the capture").click()
    content = Path(download.value.path()).read_bytes()
    assert hashlib.sha256(content).hexdigest() == ledger.report(claim.report).capture


def test_focus_shows_what_words_were_read_as(page: Page, ledger: Ledger) -> None:
    claim = next(each for each in ledger.claims() if each.speaker)
    page.goto(f"/reports/{claim.report}")
    mark = page.locator(f"#{claim.id}")
    tip = page.locator(f"#{claim.id} + .tip")
    assert not tip.is_visible()
    mark.focus()
    assert tip.is_visible()
    assert claim.speaker is not None
    assert claim.speaker.name in tip.inner_text()


def test_the_text_of_a_report_stands_there_whole(page: Page, ledger: Ledger) -> None:
    report = ledger.reports()[0]
    page.goto(f"/reports/{report.id}")
    page.locator(".tip").evaluate_all("all => all.forEach(each => each.remove())")
    shown = "".join(page.locator(".text, .debris p:first-of-type").evaluate_all("all => all.map(e => e.textContent)"))
    for word in report.text.split():
        assert word in shown


def test_a_hit_opens_where_it_stands(page: Page) -> None:
    page.goto("/")
    page.get_by_role("searchbox", name="Words to find").fill("weighbridge")
    page.get_by_role("button", name="Search").click()
    page.locator("article a").first.click()
    assert "weighbridge" in page.locator("#found").inner_text().lower()


def test_claims_are_filtered_by_an_address_and_handed_over_as_seen(page: Page, ledger: Ledger) -> None:
    party = next(each.party for each in ledger.claims() if each.party)
    wanted = ledger.claims(party=party)
    page.goto(f"/claims?party={party}")
    assert page.locator(".said").count() == len(wanted)
    base = page.url
    rows = list(csv.DictReader(io.StringIO(page.request.get(f"{base}&form=csv").text())))
    assert [row["id"] for row in rows] == [claim.id for claim in wanted]
    assert [each["id"] for each in page.request.get(f"{base}&form=json").json()] == [row["id"] for row in rows]


def test_pages_of_a_list_lead_on_and_back_to_the_same_view(page: Page, ledger: Ledger) -> None:
    page.goto("/claims?stance=asserts&limit=10")
    seen, addresses = [], []
    while True:
        seen += page.locator(".said blockquote a").evaluate_all("all => all.map(each => each.href.split('#')[1])")
        addresses.append(page.url)
        onward = page.get_by_role("link", name="Next")
        if not onward.count():
            break
        with page.expect_navigation():
            onward.click()
    wanted = [claim.id for claim in ledger.claims(stance=Stance.ASSERTS)]
    assert seen == wanted
    page.get_by_role("link", name="Previous").click()
    first = page.locator(".said blockquote a").first.get_attribute("href") or ""
    assert first.endswith(wanted[10 * (len(addresses) - 2)])
    page.goto(addresses[1])
    assert (page.locator(".said blockquote a").first.get_attribute("href") or "").endswith(wanted[10])
    changed = page.goto(addresses[1].replace("asserts", "denies"))
    assert changed is not None
    assert changed.status == 404


@pytest.mark.parametrize(
    ("where", "lines"),
    [
        ("/", ".card"),
        ("/reports?limit=3", "tbody tr"),
        ("/claims?limit=7", ".said"),
        ("/figures?limit=7", "tbody tr"),
        ("/disputes?limit=7", ".card"),
        ("/speakers?kind=body", "tbody tr"),
        ("/search?words=terminal", ".card"),
    ],
)
def test_every_list_is_handed_over_as_seen(page: Page, where: str, lines: str) -> None:
    page.goto(where)
    shown, base = page.locator(lines).count(), page.url
    assert shown > 0
    forms = [page.get_by_role("link", name=name, exact=True).get_attribute("href") or "" for name in ("CSV", "JSON")]
    as_csv, as_json = (page.request.get(urljoin(base, form)) for form in forms)
    assert len(list(csv.DictReader(io.StringIO(as_csv.text())))) == len(as_json.json()) == shown


def test_from_a_side_of_a_dispute_to_its_speaker_and_his_party(page: Page, ledger: Ledger) -> None:
    dispute = ledger.disputes()[0]
    claim = ledger.claim(dispute.sides[0].claims[0])
    assert claim.speaker is not None
    page.goto("/stories/story-")
    page.locator(f"#{dispute.id}").get_by_role("link", name=claim.speaker.name).first.click()
    assert page.get_by_role("heading", level=1).inner_text() == claim.speaker.name
    assert page.locator(".said").count() == len(ledger.claims(speaker=claim.speaker.id))
    page.locator(f"#{claim.id} summary").first.click()
    against = ledger.claim(dispute.sides[1].claims[0])
    assert page.locator(f"#{claim.id} li a[href$='{against.id}']").first.is_visible()
    assert claim.party is not None
    page.get_by_role("link", name=claim.party, exact=True).first.click()
    assert page.locator(".said").count() == len(ledger.claims(party=claim.party))


def test_a_speaker_who_said_nothing_is_told(page: Page) -> None:
    for where in ("/speakers/s-nobody", "/parties/Nobody’s Party"):
        answer = page.goto(where)
        assert answer is not None
        assert answer.status == 404
        assert "look at the list" in page.get_by_role("main").inner_text()


def test_the_clocks_turn_a_page_back(page: Page, ledger: Ledger) -> None:
    page.goto("/claims?published_by=2011-05-15")
    early = page.locator(".said").count()
    assert 0 < early < len(ledger.claims())
    answer = page.goto("/claims?published_by=yesterday")
    assert answer is not None
    assert answer.status == 404
    assert "2031-05-03" in page.get_by_role("main").inner_text()


@pytest.mark.parametrize("page", [NARROW], indirect=True)
@pytest.mark.parametrize("where", PAGES)
def test_nothing_is_wider_than_a_telephone(page: Page, ledger: Ledger, where: str) -> None:
    page.goto(address(ledger, where))
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


#: Every page in the light, and those with most on them in the dark and on a telephone, where colours and places differ.
SEEN = (
    *((where, AXE) for where in PAGES),
    *((where, AXE | other) for where in ("/stories/story-", "REPORT", "/claims") for other in (DARK, NARROW)),
)


@pytest.mark.parametrize(("where", "page"), SEEN, indirect=["page"])
def test_no_barrier_is_found(page: Page, ledger: Ledger, where: str) -> None:
    page.goto(address(ledger, where))
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("where", PAGES)
def test_a_page_is_light_and_asks_nobody_else(page: Page, ledger: Ledger, where: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    answer = page.goto(address(ledger, where))
    assert answer is not None
    assert answer.status == 200
    assert len(answer.body()) < LIMIT
    home = page.url.split("/", 3)[:3]
    assert {tuple(each.split("/", 3)[:3]) for each in asked if not each.startswith("data:")} == {tuple(home)}


def test_on_paper_there_is_no_navigation(page: Page) -> None:
    page.goto("/stories/story-")
    page.emulate_media(media="print")
    assert not page.get_by_role("navigation", name="In this story").is_visible()
    assert page.locator("article.dispute").first.is_visible()


def test_figures_are_drawn_on_scales_that_end_on_a_round_number(page: Page) -> None:
    page.goto("/stories/story-")
    ends = re.findall(r"Drawn, 0 to ([\d,.]+)", page.get_by_role("main").inner_text())
    assert ends
    assert [end for end in ends if len(end.replace(",", "").strip("0.")) != 1] == []
