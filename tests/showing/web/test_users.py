"""A desk to which people sign in: who gets in, what each may do, and for how long."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from counterclaim.ledger import Ledger
from counterclaim.ledger.users import Role
from counterclaim.showing.web.users import hosts_of
from tests.showing.web.api.conftest import copied
from tests.showing.web.conftest import signing_in

WORDS = "four words nobody guesses"


@pytest.fixture
def copy(ledger: Ledger, tmp_path: Path) -> Iterator[Ledger]:
    """The example, with a user of each role."""
    with copied(ledger, tmp_path) as copy:
        for name, role in (("Vera", Role.VIEWER), ("Remy", Role.REVIEWER), ("Ada", Role.ADMIN)):
            copy.add_user(name, role, WORDS)
        yield copy


def entered(client: httpx2.Client, name: str, password: str = WORDS, back: str = "/") -> httpx2.Response:
    return client.post("/sign-in", data={"name": name, "password": password, "back": back})


def token_of(client: httpx2.Client, where: str) -> str:
    shown = client.get(where).text
    return shown.split('name="form" value="')[1].split('"')[0] if 'name="form"' in shown else ""


def test_nobody_gets_in_without_a_name_and_its_password(copy: Ledger) -> None:
    with signing_in(copy) as home, httpx2.Client(base_url=home) as client:
        turned = client.get("/claims?stance=denies")
        assert (turned.status_code, turned.headers["location"]) == (303, "/sign-in?back=%2Fclaims%3Fstance%3Ddenies")
        assert client.get("/api/v1/claims").status_code == 401
        assert client.post("/decide", data={"kind": "note"}).status_code == 401
        for name, password in (("Remy", "another guess"), ("Nobody", WORDS), ("Remy", "")):
            assert entered(client, name, password).status_code == 401
        assert client.get("/").status_code == 303
        answer = entered(client, "remy", back="/claims?stance=denies")
        assert (answer.status_code, answer.headers["location"]) == (303, "/claims?stance=denies")
        cookie = answer.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=strict" in cookie
        assert client.get("/").status_code == 200
        assert client.get("/", headers={"Host": "elsewhere.example"}).status_code == 421
        assert client.post("/sign-out").status_code == 303
        assert client.get("/").status_code == 303


@pytest.mark.parametrize(("name", "status"), [("Vera", 403), ("Remy", 303), ("Ada", 303)])
def test_each_role_may_what_it_may(copy: Ledger, name: str, status: int) -> None:
    claim = copy.claims()[0].id
    with signing_in(copy) as home, httpx2.Client(base_url=home) as client:
        entered(client, name)
        token = token_of(client, f"/claims/{claim}")
        assert bool(token) == (status == 303)
        answer = client.post("/decide", data={"kind": "confirm", "about": claim, "form": token})
        assert answer.status_code == status
        assert [each.who for each in copy.decisions()] == ([name] if status == 303 else [])
        assert client.get("/users").status_code == (200 if name == "Ada" else 403)


def test_a_script_acts_as_its_user_until_that_is_changed(copy: Ledger) -> None:
    claim = copy.claims()[0].id
    with signing_in(copy) as home, httpx2.Client(base_url=home) as client:
        wanted = {"kind": "note", "about": claim, "why": "page 3"}
        for name, status in (("Vera", 403), ("Remy", 201)):
            bears = {"Authorization": f"Bearer {copy.give_token(name)}"}
            assert client.get("/api/v1/claims", headers=bears).status_code == 200
            made = client.post("/api/v1/decisions?weigh=false", json=wanted, headers=bears)
            assert made.status_code == status
        assert copy.decisions()[-1].who == "Remy"
        assert client.get("/", headers=bears).status_code == 303  # a token opens the API alone
        copy.change_user("Remy", role=Role.VIEWER)
        assert client.get("/api/v1/claims", headers=bears).status_code == 401


def test_what_a_form_bears_is_the_sessions_own(copy: Ledger) -> None:
    claim = copy.claims()[0].id
    with signing_in(copy) as home, httpx2.Client(base_url=home) as one, httpx2.Client(base_url=home) as other:
        entered(one, "Remy")
        entered(other, "Ada")
        form = {"kind": "confirm", "about": claim, "form": token_of(other, f"/claims/{claim}")}
        assert one.post("/decide", data=form).status_code == 403
        sent = one.post("/sign-in", data={"name": "Ada", "password": WORDS}, headers={"Origin": "https://evil.example"})
        assert sent.status_code == 403
        assert copy.decisions() == ()


def test_guessing_has_to_wait(copy: Ledger) -> None:
    seconds = [0.0]
    with signing_in(copy, now=lambda: seconds[0]) as home, httpx2.Client(base_url=home) as client:
        for _ in range(5):
            assert entered(client, "Remy", "another guess").status_code == 401
        assert entered(client, "Remy").status_code == 429
        assert entered(client, "Ada").status_code == 303
        seconds[0] = 61.0
        assert entered(client, "Remy").status_code == 303


def test_an_admin_names_users_at_the_desk(copy: Ledger, browser: Browser) -> None:
    with signing_in(copy) as home:
        context = browser.new_context(base_url=home, bypass_csp=True)
        page = context.new_page()
        page.goto("/users")
        assert Axe().run(page).violations_count == 0
        page.get_by_label("Name").fill("Ada")
        page.get_by_label("Password").fill(WORDS)
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Users")
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        page.locator("form", has=page.get_by_role("button", name="Add", exact=True)).get_by_label("Name").fill("Noor")
        page.locator("form", has=page.get_by_role("button", name="Add", exact=True)).get_by_label("Password").fill(
            WORDS
        )
        page.get_by_role("button", name="Add", exact=True).click()
        expect(page.locator("tbody tr")).to_have_count(4)
        page.get_by_label("Role of Noor").select_option("reviewer")
        row = page.locator("tbody tr", has_text="Noor")
        row.get_by_role("button", name="Change the role").click()
        assert {each.name: each.role for each in copy.users()}["Noor"] is Role.REVIEWER
        page.get_by_role("button", name="Remove Vera").click()
        assert "Vera" not in {each.name for each in copy.users()}
        page.get_by_role("button", name="Sign out").click()
        expect(page.get_by_role("button", name="Sign in")).to_be_visible()
        context.close()


def test_two_reviewers_at_once_each_keep_their_own(copy: Ledger) -> None:
    copy.add_user("Noor", Role.REVIEWER, WORDS)
    claim = copy.claims()[0].id
    with signing_in(copy) as home, httpx2.Client(base_url=home) as one, httpx2.Client(base_url=home) as other:
        entered(one, "Remy")
        entered(other, "Noor")
        for client, kind in ((one, "confirm"), (other, "reject")):
            form = {"kind": kind, "about": claim, "seen": "0", "form": token_of(client, "/decisions") or ""}
            form["form"] = form["form"] or token_of(client, f"/claims/{claim}")
            answer = client.post("/decide", data=form)
            assert answer.status_code == 303, answer.text
        assert "meanwhile=dec-" in answer.headers["location"]
        assert [(each.kind, each.who) for each in copy.decisions(claim)] == [("confirm", "Remy"), ("reject", "Noor")]


def test_names_of_a_desk() -> None:
    assert hosts_of(["https://desk.example"]) == (("desk.example",), True)
    assert hosts_of(["desk.example:8017", "https://b.example"]) == (("desk.example:8017", "b.example"), False)
    assert hosts_of([]) == ((), False)
