"""Who gets in, and what answers carry."""

from __future__ import annotations

import httpx2
import pytest

from counterclaim.errors import WrongUse
from counterclaim.ledger import Ledger
from counterclaim.showing.web.gate import check_reach
from tests.showing.web.conftest import serving


def test_the_token_opens_the_desk_once_and_for_one_browser(ledger: Ledger) -> None:
    with serving(ledger) as gate, httpx2.Client() as first, httpx2.Client() as second:
        assert first.get(gate.address.replace("token=", "token=x")).status_code == 401
        entered = first.get(gate.address)
        assert (entered.status_code, entered.headers["location"]) == (303, "/")
        cookie = entered.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=strict" in cookie
        address = gate.address.split("/enter")[0]
        assert first.get(address).status_code == 200
        assert second.get(gate.address).status_code == 401
        refused = second.get(f"{address}/reports")
        assert refused.status_code == 401
        assert "counterclaim serve" in refused.text


def test_another_host_name_is_refused_even_with_the_cookie(ledger: Ledger) -> None:
    with serving(ledger) as gate, httpx2.Client() as client:
        client.get(gate.address)
        address = gate.address.split("/enter")[0]
        assert client.get(address, headers={"Host": "evil.example"}).status_code == 421


def test_bytes_are_handed_over_and_never_shown(ledger: Ledger) -> None:
    report = next(each for each in ledger.reports() if each.outlet)
    with serving(ledger) as gate, httpx2.Client() as client:
        client.get(gate.address)
        answer = client.get(f"{gate.address.split('/enter')[0]}/captures/{report.capture}")
    assert answer.content == ledger.capture_bytes(report.capture)
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]


def test_no_page_may_run_a_script_or_load_from_elsewhere(ledger: Ledger) -> None:
    with serving(ledger) as gate, httpx2.Client() as client:
        client.get(gate.address)
        policy = client.get(gate.address.split("/enter")[0]).headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "desk.example"])
def test_a_host_that_others_reach_is_refused_without_users(host: str) -> None:
    with pytest.raises(WrongUse, match="no users"):
        check_reach(host, 0)
    check_reach(host, 1)


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost"])
def test_this_machine_is_allowed(host: str) -> None:
    check_reach(host, 0)
