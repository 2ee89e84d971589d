"""FollowTheMoney, schema.org and PROV, read back by the libraries of their own communities."""

from __future__ import annotations

import json
from typing import Any

import pytest
from followthemoney import model
from prov.model import ProvDocument
from pyld import jsonld

from counterclaim.showing.export import Extract, write_export
from tests.showing.export.conftest import FARMER, LEAGUE, MAYOR, Shelled

SCHEMA = "https://schema.org/"


def test_entities_are_whole_to_followthemoney(shelled: Shelled) -> None:
    lines = [json.loads(line) for line in shelled.export("followthemoney").read_text(encoding="utf-8").splitlines()]
    schemas = sorted(each["schema"] for each in lines)
    assert schemas == [
        *("Article", "Documentation", "Documentation", "Event", "Mention", "Mention"),
        *("Note", "Note", "Note", "Organization", "Person"),
    ]
    ids = {each["id"] for each in lines}
    for line in lines:
        proxy = model.get_proxy(line)
        proxy.schema.validate(line)
        for name, values in line["properties"].items():
            assert sorted(proxy.get(name)) == sorted(set(values)), (line["schema"], name)
        for prop, value in proxy.itervalues():
            assert prop.type.name != "entity" or value in ids


def test_a_denial_is_told_as_one_and_nobody_unnamed_is_a_person(shelled: Shelled) -> None:
    lines = [json.loads(line) for line in shelled.export("followthemoney").read_text(encoding="utf-8").splitlines()]
    notes = {each["properties"]["description"][0]: each["properties"] for each in lines if each["schema"] == "Note"}
    assert "does not hold" in notes["it had shelled Orrel"]["summary"][0]
    assert notes["it had shelled Orrel"]["entity"] == [f"counterclaim-{LEAGUE.id}"]
    assert notes["=Hold the bridge"]["entity"] == [f"counterclaim-{shelled.report.id}"]
    assert FARMER.name not in {each["properties"].get("name", [""])[0] for each in lines}


def loader(url: str, _: Any) -> dict[str, Any]:
    """The vocabulary of schema.org as far as a context needs it, without a network."""
    assert url == SCHEMA.rstrip("/")
    return {"contextUrl": None, "documentUrl": url, "document": {"@context": {"@vocab": SCHEMA}}}


def test_schema_org_claims_become_triples(shelled: Shelled) -> None:
    document = json.loads(shelled.export("schema-org").read_text(encoding="utf-8"))
    quads = jsonld.to_rdf(document, {"documentLoader": loader})["@default"]
    triples = {(each["subject"]["value"], each["predicate"]["value"], each["object"]["value"]) for each in quads}
    kind = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
    told, denied, _ = (f"urn:counterclaim:{claim.id}" for claim in shelled.claims)
    assert (told, kind, f"{SCHEMA}Claim") in triples
    assert (denied, kind, f"{SCHEMA}Quotation") in triples
    assert (told, f"{SCHEMA}author", f"urn:counterclaim:{MAYOR.id}") in triples
    assert (told, f"{SCHEMA}appearance", "https://courier.example/orrel") in triples
    assert not [each for each in triples if each[2] == f"{SCHEMA}ClaimReview"]


def test_provenance_is_read_by_the_prov_library(shelled: Shelled) -> None:
    document = ProvDocument.deserialize(str(shelled.export("prov")), format="json")
    assert document is not None
    told = document.get_provn()
    for claim in shelled.claims:
        assert f"wasDerivedFrom(cc:{claim.id}, cc:{shelled.report.id}" in told
    assert f"wasDerivedFrom(cc:{shelled.report.id}, sha256:{shelled.report.capture}" in told
    assert "wasAttributedTo" in told
    assert "a test" in told


def test_an_export_that_fails_leaves_nothing(shelled: Shelled) -> None:
    class Breaking:
        name, help, binary = "breaking", "", True

        def write(self, extract: Extract, out: Any) -> int:
            out.write(str(extract).encode())
            raise RuntimeError("torn")

    before = set(shelled.folder.iterdir())
    with pytest.raises(RuntimeError, match="torn"):
        write_export(Breaking(), Extract(shelled.ledger), shelled.folder / "out.x")
    assert set(shelled.folder.iterdir()) == before
