from __future__ import annotations

import json

import pytest

from counterclaim.showing.objects.claim import claim_object
from tests.cli.conftest import Run
from tests.showing.mill import REPORTS, Mill

LISTS = ("claims", "disputes", "figures", "reports", "stories")


@pytest.mark.parametrize("command", [*LISTS, "parties", "verify"])
def test_json_and_json_lines_hold_the_same(run: Run, command: str) -> None:
    array = json.loads(run(command, "--json").out)
    lines = [json.loads(line) for line in run(command, "--jsonl").out.splitlines()]
    assert isinstance(array, list)
    assert array == lines
    assert array or command == "verify"


def test_claims_come_out_as_they_went_in(run: Run, mill: Mill) -> None:
    material = mill.material
    wanted = {
        claim.id: claim_object(claim, material.report_by_digest[claim.report], material.claim_origins.get(claim.id))
        for claim in material.claims
    }
    found = json.loads(run("claims", "--json").out)
    assert {each["id"]: each for each in found} == json.loads(json.dumps(wanted))
    for each in found:
        text = material.report_by_digest[each["report"]].text
        assert " … ".join(text[start:end] for start, end in each["spans"]) == each["text"]


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (("--speaker", "ansel quire"), {"denial", "nobody", "forty", "road", "bridge gazette"}),
        (("--stance", "promises"), {"road"}),
        (("--party", "the Tarn government", "--stance", "denies"), {"denial", "nobody"}),
        (("--report", f"r-{REPORTS['observer'].digest[:6]}"), {"yard", "sixty", "let through", "bridge observer"}),
        (("--published-by", "2031-05-05", "--stance", "demands"), set()),
        (("--published-by", "2031-05-06", "--stance", "demands"), {"let through"}),
        (("--known-by", "2031-05-07"), set()),
        (("--story", "s-mi", "--speaker", "Sellow Aid"), {"sixty"}),
    ],
)
def test_filters(run: Run, mill: Mill, arguments: tuple[str, ...], names: set[str]) -> None:
    found = {each["id"] for each in json.loads(run("claims", "--json", *arguments).out)}
    assert found == {mill.claims[name].id for name in names}


def test_an_empty_list_says_so_on_standard_error(run: Run) -> None:
    ended = run("claims", "--party", "nobody's")
    assert (ended.status, ended.out, ended.err) == (0, "", "No claims.\n")
    assert run("claims", "--party", "nobody's", "--json").out == "[]\n"
    assert run("claims", "--party", "nobody's", "--jsonl").out == ""


def test_lists_for_people_name_ids_that_other_commands_take(run: Run, mill: Mill) -> None:
    assert mill.claims["denial"].id in run("claims").out
    assert "s-mill" in run("stories").out
    assert REPORTS["courier"].id in run("reports").out
    assert "[2] Tarn Courier" in run("disputes").out
    assert "101 or more" in run("figures").out


def test_reports_with_their_texts_show_what_was_cut(run: Run) -> None:
    shown = run("reports", "--text", COUNTERCLAIM_WIDTH="160").out
    assert "[sign-up notice: Sign up for our evening letter.]" in shown
    assert "language 'ru' is not read" in run("reports", "--unread").out
    found = json.loads(run("reports", "--json").out)
    assert [each["text"] for each in found] == [None] * 5
    assert all(each["text"] for each in json.loads(run("reports", "--json", "--text").out))


def test_search(run: Run, mill: Mill) -> None:
    (hit,) = json.loads(run("search", "yard", "--json").out)
    assert hit["claims"] == [mill.claims["yard"].id]
    assert len(json.loads(run("search", "cars", "armoured", "--json").out)) == 3
    assert json.loads(run("search", "cars armoured", "--json").out) == []
    assert len(json.loads(run("search", "armoured", "cars", "--json", "--limit", "2").out)) == 2
    assert run("search", "unheard-of").err == "Nothing found for: unheard-of\n"


def test_brief(run: Run) -> None:
    shown = run("brief")
    assert shown.status == 0
    assert "The mill at Sellow Ford" in shown.out
    assert run("brief", "s-mi").out == shown.out
    assert "as published by 2031-05-05 23:59 UTC" in run("brief", "--published-by", "2031-05-05").out
    assert run("brief", "--known-by", "2031-05-07").out == ""


def test_parties(run: Run) -> None:
    assert run("parties").out == "Mirra Holt: the River Guard\n"
    assert run("parties", "set", "Sellow Aid", "nobody").status == 0
    assert "Sellow Aid: nobody" in run("parties").out
    assert "nothing changed" in run("parties", "set", "sellow aid", "nobody").err
    assert run("parties", "unset", "Sellow Aid").status == 0
    assert "Sellow Aid" not in run("parties").out
