"""Decisions made by scripts: signed, seen at once, taken back; two at once are both kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from counterclaim.ledger import Ledger
from tests.showing.web.api.conftest import Script, copied, entered
from tests.showing.web.conftest import serving


@pytest.fixture(scope="module")
def writing(ledger: Ledger, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Script]:
    """A desk on a copy of the example, where Ana decides."""
    with (
        copied(ledger, tmp_path_factory.mktemp("writing")) as copy,
        serving(copy, "Ana") as gate,
        httpx2.Client() as client,
    ):
        yield entered(gate.address, client)


def decide(script: Script, wanted: Any, **parameters: Any) -> httpx2.Response:
    return script.client.post(f"{script.home}/api/v1/decisions", json=wanted, params={"weigh": "false", **parameters})


def test_a_decision_counts_at_once_and_is_taken_back(writing: Script) -> None:
    claim = next(each for each in writing.get("/claims", limit=200)["items"] if each["stance"] == "asserts")
    made = decide(writing, {"kind": "correct stance", "about": claim["id"], "stance": "doubts", "why": "read on"})
    assert made.status_code == 201
    decision = made.json()["decision"]
    assert (decision["who"], decision["why"], decision["state"]) == ("Ana", "read on", "in force")
    assert writing.get(f"/claims/{claim['id']}")["stance"] == "doubts"
    assert decide(writing, {"kind": "undo", "about": decision["id"]}).status_code == 201
    assert writing.get(f"/claims/{claim['id']}") == claim
    assert writing.get(f"/decisions/{decision['id']}")["state"] == "taken back"


def test_a_story_is_weighed_anew(writing: Script) -> None:
    claim = writing.get("/disputes")["items"][0]["sides"][0]["claims"][0]
    story = writing.get("/stories")["items"][0]["id"]
    made = decide(writing, {"kind": "correct holds", "about": claim, "holds": True}, weigh="true")
    assert made.json()["weighed"] == [story]


def test_two_at_once_are_both_kept_and_told(writing: Script) -> None:
    claim = writing.get("/claims", limit=3)["items"][2]["id"]
    first = decide(writing, {"kind": "confirm", "about": claim, "seen": 0})
    second = decide(writing, {"kind": "note", "about": claim, "why": "see page 3", "seen": 0})
    assert first.json()["meanwhile"] == []
    assert [each["id"] for each in second.json()["meanwhile"]] == [first.json()["decision"]["id"]]
    assert len(writing.get("/decisions", about=claim)["items"]) == 2


def test_a_claim_is_added_with_its_translation(writing: Script) -> None:
    report = writing.get("/reports", limit=1)["items"][0]["id"]
    words = writing.get(f"/reports/{report}")["text"].split(". ")[1][:40]
    wanted = {
        "kind": "add claim",
        "report": report,
        "words": words,
        "speaker": {"name": "Ines Varga", "office": "pilot"},
        "translation": "In other words",
        "translated_by": "Ana",
    }
    added = decide(writing, wanted).json()["decision"]["about"]
    assert writing.get(f"/claims/{added}")["speaker"]["name"] == "Ines Varga"
    assert [each["id"] for each in writing.get("/claims", speaker="Ines Varga")["items"]] == [added]


@pytest.mark.parametrize(
    "wanted",
    [
        {"kind": "confirm", "about": "c-000"},
        {"kind": "shout", "about": "c-000"},
        {"kind": "note", "about": "c-000", "whom": "x"},
        {"kind": "undo", "about": "dec-none"},
        [],
    ],
)
def test_what_makes_no_sense_is_refused(writing: Script, wanted: Any) -> None:
    answer = decide(writing, wanted)
    assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")


def test_a_form_of_another_page_decides_nothing(writing: Script) -> None:
    claim = writing.get("/claims", limit=1)["items"][0]["id"]
    body = f'{{"kind": "note", "about": "{claim}", "why": "x"}}'
    address = f"{writing.home}/api/v1/decisions"
    before = writing.get("/decisions")
    for headers in ({"Content-Type": "text/plain"}, {"Content-Type": "application/x-www-form-urlencoded"}, {}):
        assert writing.client.post(address, content=body, headers=headers).status_code in {400, 415}
    assert writing.get("/decisions") == before


def test_nobody_decides_without_a_name(script: Script) -> None:
    claim = script.get("/claims", limit=1)["items"][0]["id"]
    answer = decide(script, {"kind": "confirm", "about": claim})
    assert answer.status_code == 403
    assert "COUNTERCLAIM_OPERATOR" in answer.json()["detail"]
