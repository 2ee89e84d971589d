"""Objects are what their JSON Schemas say, key by key."""

from __future__ import annotations

import io
import json
import pkgutil
from datetime import UTC, datetime
from importlib import resources
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from counterclaim.ledger.answers import Alert, Case, CaseRule, Head, Hit, KeptCapture, Problem
from counterclaim.pipeline.summary import Summary
from counterclaim.records import Decision, Place, PlaceKind, Span
from counterclaim.showing import objects
from counterclaim.showing.changes import change
from counterclaim.showing.decided import Agreement
from counterclaim.showing.objects.agreement import agreement_object
from counterclaim.showing.objects.alert import alert_object
from counterclaim.showing.objects.capture import capture_object
from counterclaim.showing.objects.case import case_object
from counterclaim.showing.objects.change import change_object
from counterclaim.showing.objects.claim import claim_object
from counterclaim.showing.objects.decision import decision_object
from counterclaim.showing.objects.dispute import dispute_object
from counterclaim.showing.objects.evidence import evidence_object
from counterclaim.showing.objects.figure import figure_object
from counterclaim.showing.objects.head import head_object
from counterclaim.showing.objects.hit import hit_object
from counterclaim.showing.objects.moment import moment_object
from counterclaim.showing.objects.origin import origin_object
from counterclaim.showing.objects.outcome import outcome_object
from counterclaim.showing.objects.party import party_object
from counterclaim.showing.objects.place import place_object
from counterclaim.showing.objects.problem import problem_object
from counterclaim.showing.objects.report import report_object
from counterclaim.showing.objects.speaker import speaker_object
from counterclaim.showing.objects.status import status_object
from counterclaim.showing.objects.story import story_object
from counterclaim.showing.objects.summary import summary_object
from counterclaim.showing.objects.writing import write_array, write_lines
from tests.showing.mill import REPORTS, Mill

FOLDER = resources.files("counterclaim.showing") / "schemas"
SCHEMAS: dict[str, Any] = {
    file.name.removesuffix(".json"): json.loads(file.read_text(encoding="utf-8")) for file in FOLDER.iterdir()
}
REGISTRY: Registry[Any] = Registry().with_resources(
    (schema["$id"], Resource.from_contents(schema)) for schema in SCHEMAS.values()
)
NOON = datetime(2031, 5, 9, 12, tzinfo=UTC)
KINDS = sorted({module.name for module in pkgutil.iter_modules(objects.__path__)} - {"parts", "writing"})

#: What DESIGN promises: these keys, and more. Once released, a key stays.
PROMISED = {
    "claim": "id report spans start end text cue stance holds speaker channel uttered origin figures moments places "
    "event confidence made_by",
    "dispute": "id story question kind state confidence sides reasons",
    "figure": "report claim start end text low high hedge of",
}


def found(mill: Mill) -> dict[str, list[dict[str, Any]]]:
    material = mill.material
    by_digest = material.report_by_digest
    return {
        "claim": [claim_object(each, by_digest[each.report], "o-1") for each in material.claims],
        "dispute": [dispute_object(each) for each in material.disputes],
        "figure": [figure_object(each.report, each.claim, each.figure) for each in material.figures],
        "report": [report_object(each, text=text) for each in material.reports for text in (True, False)],
        "story": [story_object(material.story)],
        "hit": [
            hit_object(Hit(REPORTS["courier"], Span(0, 8), (Span(0, 8),), "Soldiers …", ("c-1",))),
            hit_object(Hit(REPORTS["courier"], None, (), "title", ())),
        ],
        "change": [
            change_object(change(REPORTS["courier"], REPORTS["courier"], material.claims[:2], material.claims[1:4]))
        ],
        "decision": [
            decision_object(Decision("reject", "c-1", "0" * 64, (Span(0, 4),), None, None, "Ana", NOON), "in force"),
            decision_object(Decision("correct", "c-1", "0" * 64, (), "holds", "false", "Ana", NOON), "orphaned"),
        ],
        "alert": [alert_object(Alert("a-1", "dispute", "a-1", "New", NOON, "s-1", ("x",), ("y",)), "the lock")],
        "case": [case_object(Case("the lock", ("https://a.example",), (CaseRule("kind", "dispute"),), 3))],
        "speaker": [speaker_object(claim.speaker) for claim in material.claims if claim.speaker],
        "moment": [moment_object(each.report, each.id, one) for each in material.claims for one in each.moments],
        "place": [place_object("0" * 64, None, Place(Span(0, 4), "Telm", PlaceKind.CITY, "Telm"))],
        "evidence": [evidence_object(each) for each in material.evidence],
        "origin": [origin_object(each) for each in material.origins],
        "head": [head_object(Head(1, "0" * 64, NOON.isoformat(), "Ana", "counterclaim 0", 3, "1" * 64, "2" * 64))],
        "capture": [capture_object(KeptCapture("0" * 64, "a.html", "text/html", 12, NOON))],
        "status": [status_object("counterclaim 0", {"reports": 3})],
        "outcome": [
            outcome_object(
                decision_object(Decision("note", "c-1", None, (), None, None, "Ana", NOON), "in force"),
                (),
                ("story-1",),
            )
        ],
        "agreement": [agreement_object(Agreement("verdict", 2, 0.5, None))],
        "party": [party_object("Mirra Holt", "the River Guard")],
        "problem": [problem_object(Problem("capture", "x", "gone"))],
        "summary": [
            summary_object(
                Summary("x.db", read=1, unread=[("a", "b")], failures=list(material.failures), stories=["s"])
            )
        ],
    }


def test_every_kind_has_a_schema_and_a_sample(mill: Mill) -> None:
    assert set(SCHEMAS) - {"parts"} == set(KINDS) == set(found(mill))


@pytest.mark.parametrize("kind", KINDS)
def test_objects_are_valid_and_every_key_is_described(mill: Mill, kind: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[kind])
    validator = Draft202012Validator(SCHEMAS[kind], registry=REGISTRY)
    for each in found(mill)[kind]:
        validator.validate(json.loads(json.dumps(each)))
        assert list(each) == list(SCHEMAS[kind]["properties"])


@pytest.mark.parametrize("kind", sorted(PROMISED))
def test_promised_keys_are_there(mill: Mill, kind: str) -> None:
    for each in found(mill)[kind]:
        assert set(PROMISED[kind].split()) <= set(each)


def test_every_part_is_described_key_by_key(mill: Mill) -> None:
    claims = found(mill)["claim"]
    parts = SCHEMAS["parts"]["$defs"]
    for key, part in (("figures", "figure"), ("moments", "moment")):
        keys = {tuple(each) for claim in claims for each in claim[key]}
        assert keys == {tuple(parts[part]["properties"])}
    assert tuple(claims[0]["speaker"]) == tuple(parts["speaker"]["properties"])


def test_what_breaks_the_schema_is_noticed(mill: Mill) -> None:
    validator = Draft202012Validator(SCHEMAS["claim"], registry=REGISTRY)
    good = found(mill)["claim"][0]
    for key, value in (("stance", "shouts"), ("confidence", 2), ("report", "x"), ("speaker", {"name": "A"})):
        assert not validator.is_valid({**good, key: value})


@pytest.mark.parametrize("count", [0, 1, 3])
def test_an_array_and_lines_hold_the_same(count: int) -> None:
    wanted = [{"n": number, "text": "“é\ud800”"} for number in range(count)]
    for charset in ("utf-8", "ascii", "latin-1"):
        array, lines = bytes_of(write_array, wanted, charset), bytes_of(write_lines, wanted, charset)
        assert json.loads(array.decode(charset)) == wanted
        assert [json.loads(line) for line in lines.decode(charset).splitlines()] == wanted


def bytes_of(write: Any, wanted: list[dict[str, Any]], charset: str) -> bytes:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=charset, newline="\n")
    assert write(iter(wanted), stream) == len(wanted)
    stream.flush()
    return raw.getvalue()
