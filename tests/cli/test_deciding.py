"""Decisions from the command line: laid over what the machine found, shown at once, taken back."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.showing.mill import REPORTS, Mill


@pytest.fixture
def environment(environment: dict[str, str], place: Path, tmp_path: Path) -> dict[str, str]:
    """A ledger of its own for every test."""
    own = tmp_path / "own.db"
    shutil.copy(place, own)
    return {**environment, "COUNTERCLAIM_LEDGER": str(own), "COUNTERCLAIM_OPERATOR": "Ines Varga"}


def claims(run: Run) -> dict[str, dict[str, Any]]:
    return {each["id"]: each for each in json.loads(run("claims", "--json").out)}


def decided(run: Run, *arguments: str, **more: str) -> str:
    """Decide without weighing; the decision's id."""
    weightless = {"protect", "note"} & set(arguments[:2]) or arguments[:2] == ("add", "dispute")
    ended = run(*arguments, *(() if weightless else ("--no-weigh",)), **more)
    assert (ended.status, ended.err) == (0, ""), ended.err
    return ended.out.split("undo ")[1].split("`")[0]


def test_a_rejected_claim_is_gone_until_that_is_taken_back(run: Run, mill: Mill) -> None:
    denial = mill.claims["denial"].id
    before, disputes = claims(run), run("disputes", "--json").out
    made = decided(run, "decide", "reject", denial, "--why", "a headline of another story")
    assert set(claims(run)) == set(before) - {denial}
    (first, _) = json.loads(run("disputes", "--json").out)
    assert denial not in [claim for side in first["sides"] for claim in side["claims"]]
    assert denial not in run("brief", "--full").out
    decided(run, "decide", "undo", made)
    assert claims(run) == before
    assert run("disputes", "--json").out == disputes
    log = json.loads(run("decisions", "--json").out)
    assert [(each["kind"], each["state"]) for each in log] == [("reject", "taken back"), ("undo", "in force")]
    assert "a headline of another story" in run("decisions").out
    decided(run, "decide", "undo", log[1]["id"])
    assert denial not in claims(run)


@pytest.mark.parametrize(
    ("arguments", "key", "wanted"),
    [
        (("--stance", "doubts"), "stance", "doubts"),
        (("--holds",), "holds", True),
        (("--reporter",), "speaker", None),
    ],
)
def test_a_field_is_corrected(run: Run, mill: Mill, arguments: tuple[str, ...], key: str, wanted: object) -> None:
    denial = mill.claims["denial"]
    decided(run, "decide", "correct", denial.id, *arguments)
    found = claims(run)[denial.id]
    assert found[key] == wanted
    assert found["made_by"] == f"{denial.made_by}; decided by Ines Varga"
    assert "decided by Ines Varga" in " ".join(run("claims").out.split())


def test_a_corrected_speaker_is_found_by_the_new_name_and_party(run: Run, mill: Mill) -> None:
    yard = mill.claims["yard"].id
    decided(run, "decide", "correct", yard, "--speaker", "Oda Renn", "--party", "the River Guard", "--office", "miller")
    assert claims(run)[yard]["speaker"] | {"id": ""} == {
        "id": "",
        "name": "Oda Renn",
        "kind": "person",
        "office": "miller",
        "party": "the River Guard",
        "party_because": "a person's decision",
        "as_written": None,
    }
    assert list(filter_ids(run, "--speaker", "oda renn")) == [yard]
    assert yard in filter_ids(run, "--party", "the River Guard")
    assert yard not in filter_ids(run, "--speaker", "a miller who fled")


def filter_ids(run: Run, *arguments: str) -> list[str]:
    return [each["id"] for each in json.loads(run("claims", "--json", *arguments).out)]


def test_a_corrected_span_is_another_claim_in_the_same_dispute(run: Run, mill: Mill) -> None:
    yard = mill.claims["yard"]
    decided(run, "decide", "correct", yard.id, "--span", f"{yard.start + 12}-{yard.end}")
    found = claims(run)
    assert yard.id not in found
    (new,) = (each for each in found.values() if each["text"] == yard.text[12:])
    (first, _) = json.loads(run("disputes", "--json").out)
    assert new["id"] in [claim for side in first["sides"] for claim in side["claims"]]
    decided(run, "decide", "correct", new["id"], "--stance", "doubts")
    assert claims(run)[new["id"]]["stance"] == "doubts"


def test_figures_and_places_are_corrected_rejected_and_added(run: Run, mill: Mill) -> None:
    forty, sixty = mill.claims["forty"].id, mill.claims["sixty"].id
    decided(run, "decide", "correct", forty, "--figure", "40 at most", "--high", "44")
    assert [(each["low"], each["high"]) for each in claims(run)[forty]["figures"]] == [(None, 44)]
    listed = json.loads(run("figures", "--json").out)
    assert [each["high"] for each in listed if each["claim"] == forty] == [44]
    decided(run, "decide", "reject", sixty, "--field", "figure", "--words", "63")
    assert claims(run)[sixty]["figures"] == []
    decided(run, "add", "figure", sixty, "--words", "63", "--low", "60", "--of", "people")
    assert [(each["low"], each["high"]) for each in claims(run)[sixty]["figures"]] == [(60, None)]
    assert run("brief", "--full").status == 0


def test_a_claim_in_another_language_with_its_translation(run: Run, mill: Mill) -> None:
    russian = mill.material.unread_elsewhere[0]
    made = decided(
        run,
        *("add", "claim", russian.id, "--words", "Мельница стоит пустая", "--speaker", "Лев Орлин"),
        *("--translation", "The mill stands empty", "--translated-by", "Ines Varga"),
    )
    (found,) = (each for each in claims(run).values() if each["report"] == russian.digest)
    assert (found["text"], found["translation"], found["translated_by"]) == (
        "Мельница стоит пустая",
        "The mill stands empty",
        "Ines Varga",
    )
    shown = " ".join(run("claims", "--report", russian.id).out.split())
    assert "Мельница стоит пустая [translated by Ines Varga: The mill stands empty]" in shown
    decided(run, "decide", "undo", made)
    assert not [each for each in claims(run).values() if each["report"] == russian.digest]


def test_disputes_are_added_corrected_joined_parted_and_rejected(run: Run, mill: Mill) -> None:
    road, bridge = mill.claims["road"].id, mill.claims["bridge observer"].id

    def disputes() -> dict[str, dict[str, Any]]:
        return {each["id"]: each for each in json.loads(run("disputes", "--json").out)}

    decided(run, "add", "dispute", "--side", road, "--side", bridge, "--kind", "status")
    (added,) = set(disputes()) - {"d-0001", "d-0002"}
    assert disputes()[added]["question"] == f"status: {mill.claims['bridge observer'].text}"
    assert "The bridge has been closed since April" in run("brief").out
    decided(run, "decide", "correct", "d-0002", "--state", "overtaken")
    assert disputes()["d-0002"]["state"] == "overtaken"
    decided(run, "decide", "confirm", "d-0001")
    assert disputes()["d-0001"]["confidence"] == 1.0
    joined = decided(run, "decide", "join", "d-0001", added)
    assert set(disputes()) == {"d-0001", "d-0002"}
    assert road in disputes()["d-0001"]["sides"][0]["claims"]
    decided(run, "decide", "undo", joined)
    decided(run, "decide", "part", "d-0002", mill.claims["sixty"].id)
    assert len(disputes()["d-0002"]["sides"]) == 2
    decided(run, "decide", "reject", added)
    assert set(disputes()) == {"d-0001", "d-0002"}


def test_speakers_are_joined_and_parted(run: Run, mill: Mill) -> None:
    guard, holt = mill.claims["taken courier"].speaker, mill.claims["weir courier"].speaker
    assert guard is not None
    assert holt is not None
    made = decided(run, "decide", "join", holt.id, guard.id)
    assert claims(run)[mill.claims["taken courier"].id]["speaker"]["name"] == "Mirra Holt"
    assert len(filter_ids(run, "--speaker", "Mirra Holt")) == 8
    decided(run, "decide", "undo", made)
    assert len(filter_ids(run, "--speaker", "Mirra Holt")) == 6
    let = mill.claims["let through"].id
    decided(run, "decide", "part", holt.id, let, "--name", "Another Holt")
    assert claims(run)[let]["speaker"]["name"] == "Another Holt"


def test_the_log_holds_and_verify_sees_a_changed_decision(run: Run, mill: Mill, environment: dict[str, str]) -> None:
    decided(run, "decide", "note", mill.claims["yard"].id, "ask the miller")
    assert run("verify").status == 0
    import sqlite3

    with sqlite3.connect(environment["COUNTERCLAIM_LEDGER"]) as connection:
        connection.execute("update decisions set record = replace(record, 'ask', 'tell')")
    ended = run("verify")
    assert ended.status == 1
    assert "not what the custody log says was decided" in ended.out


def test_agreement_of_two_people(run: Run, mill: Mill) -> None:
    names = ("denial", "nobody", "forty", "road")
    for who, verdicts in (("Ines Varga", "crcc"), ("Jon Abel", "crrc")):
        for name, verdict in zip(names, verdicts, strict=True):
            word = {"c": "confirm", "r": "reject"}[verdict]
            decided(run, "decide", word, mill.claims[name].id, COUNTERCLAIM_OPERATOR=who)
    asked = ("decisions", "--agreement", "--by", "Ines Varga", "--by", "Jon Abel")
    assert json.loads(run(*asked, "--json").out) == [{"field": "verdict", "both": 4, "raw": 0.75, "kappa": 0.5}]
    assert run(*asked).out == "verdict: 4 decided by both, 0.75 alike, kappa 0.50\n"
    assert run("decisions", "--agreement", "--by", "Ines Varga").status == 2


def test_decisions_are_exported_beside_what_the_machine_found(run: Run, mill: Mill, tmp_path: Path) -> None:
    forty = mill.claims["forty"]
    decided(run, "decide", "correct", forty.id, "--stance", "doubts", "--why", "he said “put”")
    file = tmp_path / "decisions.jsonl"
    assert run("export", "decisions", str(file)).status == 0
    (line,) = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    assert (line["machine"]["stance"], line["person"]["stance"], line["value"]) == ("asserts", "doubts", "doubts")
    start = forty.start - line["context"]["start"]
    assert line["context"]["text"][start:].startswith(forty.text)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("decide", "reject", "c-nothing"), "no claim"),
        (("decide", "confirm", "nothing"), "neither a claim nor a dispute"),
        (("decide", "confirm", "d-0001", "--field", "speaker"), "as a whole"),
        (("decide", "reject", "CLAIM", "--field", "stance"), "decide correct"),
        (("decide", "reject", "CLAIM", "--field", "colour"), "no field 'colour'"),
        (("decide", "reject", "CLAIM", "--field", "figure"), "there are: none"),
        (("decide", "correct", "CLAIM"), "one thing at a time"),
        (("decide", "correct", "CLAIM", "--stance", "mumbles"), "there is no stance 'mumbles'"),
        (("decide", "correct", "CLAIM", "--span", "5"), "START-END"),
        (("decide", "correct", "CLAIM", "--span", "5-99999"), "outside the report"),
        (("decide", "correct", "CLAIM", "--figure", "11", "--low", "3", "--high", "2"), "stands 0 times"),
        (("decide", "join", "d-0001", "d-0001"), "two different disputes"),
        (("decide", "join", "s-mill", "s-mill"), "itself"),
        (("decide", "part", "s-mill", "REPORT", "REPORT"), None),
        (("decide", "undo", "dec-0"), "names no decision"),
        (("decide", "protect", "X"), "two letters"),
        (("decide", "protect", "Mirra Holt", "--as", "Captain Holt"), "none of the person's name"),
        (("decide", "note", "CLAIM", " "), "a note needs words"),
        (("add", "claim", "REPORT"), "--words"),
        (("add", "claim", "REPORT", "--words", "nowhere to be found"), "stands 0 times"),
        (("add", "claim", "REPORT", "--words", "the", "--translation", "x"), "give both, or neither"),
        (("add", "dispute", "--side", "CLAIM"), "two sides or more"),
    ],
)
def test_what_makes_no_sense_is_told_and_nothing_is_kept(
    run: Run, mill: Mill, arguments: tuple[str, ...], words: str | None
) -> None:
    stand = {"CLAIM": mill.claims["yard"].id, "REPORT": REPORTS["courier"].id}
    ended = run(*(stand.get(each, each) for each in arguments))
    if words is None:
        return
    assert ended.status == 2
    assert words in ended.err
    assert len(ended.err.splitlines()) <= 2
    assert run("decisions", "--json").out == "[]\n"


def test_a_decision_about_what_is_no_more_is_orphaned(run: Run, mill: Mill, environment: dict[str, str]) -> None:
    from datetime import UTC, datetime

    from counterclaim.ledger import Ledger
    from counterclaim.records import Reading

    yard = mill.claims["yard"]
    decided(run, "decide", "correct", yard.id, "--stance", "doubts")
    assert run("decisions", "--orphaned", "--json").out == "[]\n"
    with Ledger.open(environment["COUNTERCLAIM_LEDGER"], clock=lambda: datetime.now(UTC)) as ledger:
        reading = ledger.reading(yard.report)
        assert reading is not None
        ledger.keep_reading(Reading(yard.report, tuple(each for each in reading.claims if each.id != yard.id)))
    (lost,) = json.loads(run("decisions", "--orphaned", "--json").out)
    assert (lost["about"], lost["state"]) == (yard.id, "orphaned")
