"""Deciding at the desk in a real browser: with the mouse, by keys alone, without a script, two people at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import httpx2
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from counterclaim.ledger import Ledger
from counterclaim.ledger.deciding.making import Maker
from counterclaim.records import Claim
from counterclaim.showing.queue import queue
from tests.showing.web.api.conftest import copied
from tests.showing.web.conftest import serving


@pytest.fixture
def copy(ledger: Ledger, tmp_path: Path) -> Iterator[Ledger]:
    """A copy of the example that a test may decide in."""
    with copied(ledger, tmp_path) as copy:
        yield copy


@pytest.fixture(params=[True, False], ids=["with script", "without"])
def desk(copy: Ledger, browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Ana at the desk."""
    with serving(copy, "Ana") as gate:
        context = browser.new_context(base_url=gate.address.split("/enter")[0], java_script_enabled=request.param)
        page = context.new_page()
        page.goto(gate.address)
        yield page
        context.close()


@pytest.fixture
def keyed(copy: Ledger, browser: Browser) -> Iterator[Page]:
    """Ana at the desk, with a script."""
    with serving(copy, "Ana") as gate:
        context = browser.new_context(base_url=gate.address.split("/enter")[0])
        page = context.new_page()
        page.goto(gate.address)
        yield page
        context.close()


def disputed(ledger: Ledger) -> Claim:
    return ledger.claim(ledger.disputes()[0].sides[0].claims[0])


def test_from_a_story_to_a_decision_and_back(desk: Page, copy: Ledger) -> None:
    claim = disputed(copy)
    desk.goto(f"/reports/{claim.report}")
    desk.locator(f"#read-{claim.id}").get_by_role("link", name="Decide").click()
    expect(desk.locator("mark")).to_have_text(" ".join(claim.text.split()), use_inner_text=True)
    desk.get_by_text("Another speaker").click()
    form = desk.locator("form.decide", has=desk.get_by_role("button", name="Correct the speaker"))
    form.get_by_role("textbox", name="Name").fill("Brother Osk")
    form.get_by_label("For which party").fill("")
    form.get_by_label("Why").fill("the transcript names him")
    form.get_by_role("button", name="Correct the speaker").click()
    expect(desk.get_by_role("status")).to_contain_text(f"correct speaker of {claim.id}: Brother Osk. Signed Ana.")
    expect(desk.get_by_role("heading", level=1)).to_contain_text("Brother Osk")
    found = copy.shown().claim(claim.id)
    assert found.speaker is not None
    assert (found.speaker.name, found.party) == ("Brother Osk", None)
    desk.get_by_role("status").get_by_role("button", name="Take it back").click()
    assert copy.shown().claim(claim.id).speaker == claim.speaker
    expect(desk.locator("tbody tr").first).to_contain_text("undo")


def test_what_a_claim_does_is_corrected_field_by_field(desk: Page, copy: Ledger) -> None:
    claim = next(each for each in copy.claims() if each.figures and each.holds)
    desk.goto(f"/claims/{claim.id}")
    desk.get_by_text("Another stance").click()
    desk.get_by_label("Stance").select_option("doubts")
    desk.get_by_role("button", name="Correct the stance").click()
    assert copy.shown().claim(claim.id).stance.value == "doubts"
    desk.get_by_text("Another stance").click()
    desk.get_by_role("button", name="does not commit").click()
    assert not copy.shown().claim(claim.id).holds
    desk.get_by_text("A figure", exact=True).click()
    form = desk.locator("form.decide", has=desk.get_by_role("button", name="Correct the figure")).first
    form.get_by_label("At least").fill("7")
    form.get_by_label("At most").fill("9")
    form.get_by_role("button", name="Correct the figure").click()
    figure = copy.shown().claim(claim.id).figures[0]
    assert (figure.low, figure.high) == (7, 9)
    expect(desk.locator("#log ~ ol li")).to_have_count(3)
    desk.get_by_text("A note", exact=True).click()
    desk.get_by_label("Note").fill("ask the harbour office")
    desk.get_by_role("button", name="Keep the note").click()
    assert copy.decisions(claim.id)[-1].why == "ask the harbour office"


def test_a_claim_that_was_missed_is_added(desk: Page, copy: Ledger) -> None:
    report = copy.reports()[0]
    words = " ".join(report.text.split("\n")[0].split()[:4])
    desk.goto(f"/reports/{report.id}")
    desk.get_by_text("Add a claim").click()
    desk.get_by_label("Its words").fill(words)
    desk.get_by_label("Speaker, nobody for the reporter").fill("Brother Osk")
    desk.get_by_label("In English").fill("In other words")
    desk.get_by_label("Translated by").fill("Ana")
    desk.get_by_role("button", name="Add the claim").click()
    expect(desk.get_by_role("status")).to_contain_text("Signed Ana")
    (added,) = [each for each in copy.shown().claims(report=report.digest) if each.translation]
    assert (added.text, added.translated_by) == (words, "Ana")


def test_words_that_do_not_stand_there_are_refused_with_the_reason(desk: Page, copy: Ledger) -> None:
    desk.goto(f"/reports/{copy.reports()[0].id}")
    desk.get_by_text("Add a claim").click()
    desk.get_by_label("Its words").fill("words that nobody wrote")
    desk.get_by_role("button", name="Add the claim").click()
    expect(desk.get_by_role("heading", level=1)).to_have_text("That was not done")
    expect(desk.locator("main")).to_contain_text("stands 0 times in the report")
    assert copy.decisions() == ()


def test_a_dispute_is_confirmed_parted_and_rejected(desk: Page, copy: Ledger) -> None:
    dispute = copy.disputes()[0]
    desk.goto(f"/stories/{dispute.story}")
    desk.locator(f"#{dispute.id}").get_by_role("link", name="decide").click()
    desk.get_by_role("button", name="It is a dispute").click()
    expect(desk.get_by_role("status")).to_contain_text(f"confirm {dispute.id}")
    desk.get_by_text("Another kind, another state").click()
    desk.get_by_label("State").select_option("conceded")
    desk.get_by_role("button", name="Correct the state").click()
    assert copy.shown().dispute(dispute.id).state.value == "conceded"
    desk.get_by_role("button", name="It is none").click()
    assert dispute.id not in {each.id for each in copy.shown().disputes()}


def test_a_place_is_put_where_it_is(desk: Page, copy: Ledger) -> None:
    claim = next(each for each in copy.claims() if each.places and each.places[0].name)
    desk.goto(f"/claims/{claim.id}")
    desk.get_by_text("A place", exact=True).click()
    form = desk.locator("form.decide", has=desk.get_by_role("button", name="Correct the place")).first
    form.get_by_label("Its name").fill("Lower Averil")
    form.get_by_label("Degrees north").fill("51.5")
    form.get_by_label("Degrees east").fill("-3.25")
    form.get_by_label("May reach, in km").fill("2")
    form.get_by_role("button", name="Correct the place").click()
    expect(desk.get_by_role("status")).to_contain_text("Signed Ana")
    place = copy.shown().claim(claim.id).places[0]
    assert (place.name, place.latitude, place.longitude, place.radius_km) == ("Lower Averil", 51.5, -3.25, 2)
    assert place.geonames_id is None


def test_speakers_are_joined_and_parted(desk: Page, copy: Ledger) -> None:
    one, other = list(dict.fromkeys(each.speaker for each in copy.claims() if each.speaker and each.party))[:2]
    desk.goto(f"/speakers/{one.id}")
    desk.get_by_text("Another speaker is the same").click()
    desk.get_by_label("Id of the other").fill(other.id)
    desk.get_by_role("button", name="They are one").click()
    expect(desk.get_by_role("status")).to_contain_text("Signed Ana")
    of_both = {each.id for each in copy.shown().claims(speaker=one.id)}
    assert {each.id for each in copy.claims(speaker=other.id)} <= of_both
    expect(desk.get_by_role("heading", level=1)).to_have_text(one.name)
    claim = copy.shown().claims(speaker=one.id)[0]
    desk.get_by_text("Some of these claims are somebody else’s").click()
    desk.get_by_label("Who that is").fill("Brother Osk")
    desk.get_by_label("Ids of the claims").fill(claim.id)
    desk.get_by_role("button", name="Part them").click()
    found = copy.shown().claim(claim.id).speaker
    assert found is not None
    assert found.name == "Brother Osk"


def test_a_report_is_put_into_another_story(desk: Page, copy: Ledger) -> None:
    story = max(copy.stories(), key=lambda each: len(each.reports))
    report = copy.report(story.reports[-1])
    desk.goto(f"/stories/{story.id}")
    desk.get_by_text("A report does not belong here").click()
    form = desk.locator("form.decide", has=desk.get_by_role("button", name="It belongs elsewhere"))
    form.get_by_label("Report").select_option(report.id)
    desk.get_by_role("button", name="It belongs elsewhere").click()
    expect(desk.get_by_role("status")).to_contain_text("Signed Ana")
    assert report.digest not in copy.story(story.id).reports
    desk.get_by_text("Another story, or a report, belongs here").click()
    desk.get_by_label("Id of the story or report").fill(report.id)
    desk.get_by_role("button", name="It belongs here").click()
    expect(desk.get_by_role("status")).to_contain_text("Signed Ana")
    assert report.digest in copy.story(story.id).reports


def test_by_keys_alone_through_the_queue(keyed: Page, copy: Ledger) -> None:
    waiting = queue(copy.shown())
    keyed.goto("/queue")
    rows = keyed.locator("tbody tr")
    expect(rows).to_have_count(min(len(waiting), 60))
    rows.first.get_by_role("link").first.focus()
    keyed.keyboard.press("Enter")
    expect(keyed).to_have_url(re.compile(f"{waiting[0].address}$"))
    keyed.wait_for_load_state()
    keyed.keyboard.press("n")
    expect(keyed).to_have_url(re.compile(f"{waiting[1].address}$"))
    keyed.wait_for_load_state()
    keyed.keyboard.press("c")
    expect(keyed.get_by_role("status")).to_contain_text("confirm")
    assert waiting[1].id not in {each.id for each in queue(copy.shown())}
    keyed.wait_for_load_state()
    keyed.keyboard.press("u")
    expect(keyed.locator("tbody tr").first).to_contain_text("undo")


def test_selected_words_are_taken_up_by_a_key(keyed: Page, copy: Ledger) -> None:
    report = copy.reports()[0]
    keyed.goto(f"/reports/{report.id}")
    keyed.keyboard.press("j")
    assert keyed.evaluate("document.activeElement.classList.contains('claim')")
    first = keyed.evaluate("document.activeElement.id")
    keyed.keyboard.press("j")
    keyed.keyboard.press("k")
    assert keyed.evaluate("document.activeElement.id") == first
    words = keyed.evaluate("""() => {
        const node = document.evaluate("//div[@class='text']//text()[string-length() > 20]", document, null, 9, null)
            .singleNodeValue;
        getSelection().setBaseAndExtent(node, 2, node, 18);
        return getSelection().toString().trim();
    }""")
    keyed.keyboard.press("a")
    expect(keyed.get_by_label("Its words")).to_have_value(words)
    expect(keyed.get_by_label("Its words")).to_be_focused()
    keyed.keyboard.type(" a")
    expect(keyed.get_by_label("Its words")).to_have_value(f"{words} a")


def test_two_people_at_once_lose_nothing(keyed: Page, copy: Ledger) -> None:
    claim = disputed(copy)
    keyed.goto(f"/claims/{claim.id}")
    other = keyed.context.new_page()
    other.goto(f"/claims/{claim.id}")
    other.get_by_role("button", name="Right as it is").click()
    expect(other.get_by_role("status")).to_contain_text("confirm")
    keyed.get_by_text("A note").click()
    keyed.get_by_label("Note").fill("see page 3")
    keyed.get_by_role("button", name="Keep the note").click()
    expect(keyed.get_by_role("status")).to_contain_text(f"Meanwhile Ana decided: confirm {claim.id}")
    assert [each.kind for each in copy.decisions(claim.id)] == ["confirm", "note"]


def test_no_barrier_is_found_in_the_forms(copy: Ledger, browser: Browser) -> None:
    claims = [each for each in copy.claims() if each.speaker]
    chosen = [next(each for each in claims if each.figures), next(each for each in claims if each.places)]
    shown = [f"/claims/{each.id}" for each in chosen]
    shown += [f"/disputes/{copy.disputes()[0].id}", f"/reports/{chosen[0].report}"]
    with serving(copy, "Ana") as gate:
        context = browser.new_context(base_url=gate.address.split("/enter")[0], bypass_csp=True)
        page = context.new_page()
        page.goto(gate.address)
        for where in shown:
            page.goto(where)
            page.locator("details").evaluate_all("all => all.forEach(each => { each.open = true })")
            for width in (1200, 360):
                page.set_viewport_size({"width": width, "height": 800})
                page.emulate_media(color_scheme="dark" if width == 360 else "light")
                found = Axe().run(page)
                assert found.violations_count == 0, found.generate_report()
                assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        context.close()


@pytest.fixture
def sending(copy: Ledger) -> Iterator[tuple[httpx2.Client, str]]:
    """A client inside the desk, and the token of its forms."""
    with serving(copy, "Ana") as gate, httpx2.Client(base_url=gate.address.split("/enter")[0]) as client:
        client.get(gate.address)
        shown = client.get(f"/claims/{copy.claims()[0].id}").text
        yield client, shown.split('name="form" value="')[1].split('"')[0]


FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def test_a_form_of_another_page_decides_nothing(sending: tuple[httpx2.Client, str], copy: Ledger) -> None:
    client, token = sending
    claim = copy.claims()[0].id
    form = {"kind": "reject", "about": claim, "form": token}
    for fields, headers, status in (
        ({**form, "form": "0" * 64}, {}, 403),
        ({"kind": "reject", "about": claim}, {}, 403),
        (form, {"Origin": "https://elsewhere.example"}, 403),
        (form, {"Sec-Fetch-Site": "cross-site"}, 403),
        (form, {"Sec-Fetch-Site": "same-site"}, 403),
        (form, {"Content-Type": "text/plain"}, 415),
        ({**form, "why": "x" * 200_000}, {}, 413),
        ({**form, "kind": "burn"}, {}, 400),
        ({**form, "about": "c-ffffffffffff"}, {}, 400),
    ):
        answer = client.post("/decide", content=urlencode(fields), headers={**FORM, **headers})
        assert answer.status_code == status, (fields, headers)
    assert copy.decisions() == ()
    assert client.get("/decide").status_code == 405


@pytest.mark.parametrize("back", ["//elsewhere.example/", "https://elsewhere.example/", "/\\elsewhere.example", "x"])
def test_the_way_back_never_leaves_the_desk(sending: tuple[httpx2.Client, str], copy: Ledger, back: str) -> None:
    client, token = sending
    fields = {"kind": "confirm", "about": copy.claims()[0].id, "form": token, "back": back}
    answer = client.post("/decide", content=urlencode(fields), headers=FORM)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/decisions?decided=dec-")


def test_where_nobody_would_sign_nothing_can_be_decided(ledger: Ledger) -> None:
    with serving(ledger) as gate, httpx2.Client(base_url=gate.address.split("/enter")[0]) as client:
        client.get(gate.address)
        shown = client.get(f"/claims/{ledger.claims()[0].id}").text
        assert 'action="/decide"' not in shown
        assert "decisions are signed" in shown


def test_a_protected_person_is_named_on_no_page_of_theirs(copy: Ledger) -> None:
    claim = next(each for each in copy.claims() if each.speaker and each.speaker.kind.value == "person")
    assert claim.speaker is not None
    surname = claim.speaker.name.split()[-1]
    copy.decide(Maker(copy.decided(), "Ana", copy.now()).protect(claim.speaker.name))
    with serving(copy, "Ana") as gate, httpx2.Client(base_url=gate.address.split("/enter")[0]) as client:
        client.get(gate.address)
        disputes = [f"/disputes/{each.id}" for each in copy.disputes(claims=[claim.id])]
        for address in ("/queue", f"/claims/{claim.id}", *disputes, f"/reports/{claim.report}"):
            answer = client.get(address)
            assert answer.status_code == 200
            assert surname.lower() not in answer.text.lower(), address
