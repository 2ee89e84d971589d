"""Errors in one shape, tags of what a reader has, and who gets in."""

from __future__ import annotations

import httpx2
import pytest

from counterclaim.ledger import Ledger
from tests.showing.web.api.conftest import Script, entered
from tests.showing.web.conftest import serving


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/claims/c-000", 404),
        ("/reports/none", 404),
        ("/stories/none/origins", 404),
        ("/speakers/s-none", 404),
        ("/decisions/none", 404),
        (f"/captures/{'0' * 64}", 404),
        ("/captures/x", 400),
        ("/nothing", 404),
        ("/claims?limit=0", 400),
        ("/claims?stance=shouts", 400),
        ("/claims?story=none", 400),
        ("/claims?published_by=yesterday", 400),
        ("/claims?time=2031-05-03/2031-05-01", 400),
        ("/search", 400),
        ("/claims?stanse=denies", 400),
        ("/claims?stance=denies&stance=asserts", 400),
    ],
)
def test_an_error_has_one_shape(script: Script, path: str, status: int) -> None:
    answer = script.answer(path) if "?" not in path else script.client.get(f"{script.home}/api/v1{path}")
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    told = answer.json()
    assert told["status"] == status
    assert told["detail"]


def test_what_a_reader_has_is_not_sent_again(script: Script) -> None:
    tag = script.answer("/claims").headers["etag"]
    again = script.answer("/claims", headers={"If-None-Match": f'"other", W/{tag}'})
    assert (again.status_code, again.content) == (304, b"")
    assert script.answer("/claims", limit=3, headers={"If-None-Match": tag}).status_code == 200


def test_only_reading_is_offered(script: Script) -> None:
    answer = script.client.delete(f"{script.home}/api/v1/claims")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET")
    assert answer.json()["title"] == "Method Not Allowed"


def test_the_token_opens_the_desk_for_a_script_or_a_browser_and_not_for_both(ledger: Ledger) -> None:
    with serving(ledger) as gate, httpx2.Client() as one, httpx2.Client() as other:
        script = entered(gate.address, one)
        refused = other.get(f"{script.home}/api/v1/claims")
        assert (refused.status_code, refused.json()["status"]) == (401, 401)
        assert refused.headers["www-authenticate"] == "Bearer"
        assert [script.answer("/status").status_code for _ in range(2)] == [200, 200]
        assert one.get(f"{script.home}/claims").status_code == 401
        assert other.get(gate.address).status_code == 401
    with serving(ledger) as gate, httpx2.Client() as one, httpx2.Client() as other:
        assert one.get(gate.address).status_code == 303
        script = entered(gate.address, other)
        assert script.answer("/status").status_code == 401
        assert one.get(f"{script.home}/api/v1/status").status_code == 200
