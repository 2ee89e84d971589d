"""Lists page by page, and what narrows them."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any

import pytest

from counterclaim.ledger import Ledger
from counterclaim.records import Claim, Stance
from tests.showing.web.api.conftest import Script, lists

LISTS = (
    *("/stories", "/disputes", "/claims", "/figures", "/moments", "/places", "/evidence", "/speakers", "/reports"),
    *("/changes", "/decisions", "/custody/heads", "/search"),
)


def test_every_list_of_the_document_is_walked_here(script: Script) -> None:
    assert set(lists(script)) == set(LISTS)


@pytest.mark.parametrize("path", LISTS)
def test_pages_hold_every_line_once_forth_and_back(script: Script, path: str) -> None:
    words = {"words": "the"} if path == "/search" else {}
    whole = script.get(path, limit=200, **words)
    assert whole["next"] is None
    pages = list(script.pages(path, 9, **words))
    assert [each for page in pages for each in page["items"]] == whole["items"]
    last, back = pages[-1], pages[-1]["items"]
    while last["previous"]:
        last = script.get(path, limit=9, cursor=last["previous"], **words)
        back = [*last["items"], *back]
    assert back == whole["items"]


@pytest.mark.parametrize(
    ("asked", "fits"),
    [
        ({"stance": "denies"}, lambda claim: claim.stance is Stance.DENIES),
        ({"holds": "false"}, lambda claim: not claim.holds),
        ({"kind": "body"}, lambda claim: claim.speaker is not None and claim.speaker.kind == "body"),
        ({"text": "the terminal"}, lambda claim: "terminal" in claim.text.lower() and "the" in claim.text.lower()),
        ({"place": "Averil"}, lambda claim: any(place.name == "Averil" for place in claim.places)),
        ({"time": "2011-05"}, lambda claim: any(_in_may(moment) for moment in claim.moments)),
    ],
)
def test_claims_are_narrowed(script: Script, ledger: Ledger, asked: dict[str, str], fits: Any) -> None:
    wanted = [claim.id for claim in ledger.claims() if fits(claim)]
    found = [each["id"] for page in script.pages("/claims", 4, **asked) for each in page["items"]]
    assert found == wanted
    if "place" not in asked:
        assert 0 < len(wanted) < len(ledger.claims())


def _in_may(moment: Any) -> bool:
    if moment.earliest is None:
        return False
    return bool(f"{moment.earliest:%Y-%m}" <= "2011-05" <= f"{moment.latest or moment.earliest:%Y-%m}")


def test_claims_of_a_speaker_a_party_a_story(script: Script, ledger: Ledger) -> None:
    claim: Claim = next(each for each in ledger.claims() if each.speaker and each.party)
    assert claim.speaker is not None
    for asked in ({"speaker": claim.speaker.id}, {"party": claim.party}, {"story": ledger.stories()[0].id}):
        wanted: Any = asked
        found = script.get("/claims", limit=200, **asked)["items"]
        assert [each["id"] for each in found] == [each.id for each in ledger.claims(**wanted)]
    assert script.get(f"/claims/{claim.id}")["origin"] == ledger.origins_of([claim.id])[claim.id]


def test_the_clocks_hold_on_every_page(script: Script, ledger: Ledger) -> None:
    found = [each for page in script.pages("/claims", 5, published_by="2011-05-15") for each in page["items"]]
    assert 0 < len(found) < len(ledger.claims())
    assert all(each["published"]["value"] < "2011-05-16" for each in found if each["published"])
    assert script.get("/claims", known_by="2030")["items"] == []


def test_a_cursor_is_bound_to_its_list_and_its_filters(script: Script) -> None:
    cursor = script.get("/claims", limit=3, stance="asserts")["next"]
    assert script.get("/claims", limit=5, stance="asserts", cursor=cursor)["items"]
    for path, parameters in (("/claims", {}), ("/claims", {"stance": "denies"}), ("/figures", {"stance": "asserts"})):
        answer = script.answer(path, cursor=cursor, **parameters)
        assert answer.status_code == 400
        assert "cursor" in answer.json()["detail"]


def test_a_cursor_that_was_tampered_with_is_refused(script: Script) -> None:
    cursor = script.get("/claims", limit=3)["next"]
    plain = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
    changed = plain.replace("c-", "c-f", 1)
    forged = (urlsafe_b64encode(each.encode()).decode().rstrip("=") for each in (changed, plain[:16] + "[0]", "[]"))
    for each in (*forged, cursor[:-1], cursor + "A", "é", "0"):
        assert script.answer("/claims", cursor=each).status_code == 400


def test_bytes_come_as_a_download(script: Script, ledger: Ledger) -> None:
    digest = next(each.capture for each in ledger.reports() if each.outlet)
    answer = script.answer(f"/captures/{digest}/bytes")
    assert answer.content == ledger.capture_bytes(digest)
    assert answer.headers["content-disposition"].startswith("attachment")
    assert script.get(f"/captures/{digest}")["length"] == len(answer.content)
