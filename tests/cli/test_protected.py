"""A protected person's name stands in no byte that is written."""

from __future__ import annotations

import hashlib
import shutil
from datetime import UTC, datetime
from pathlib import Path

import httpx2
import pypdf
import pytest

from counterclaim.cli.commands.export import HANDED_OVER
from counterclaim.ledger import Ledger
from counterclaim.records import Capture
from counterclaim.showing.export import all_exports
from tests.cli.conftest import Run
from tests.showing.mill import REPORTS, Mill
from tests.showing.web.conftest import serving

PAGE = b"<p>Captain Mirra Holt</p>"
TAKEN = datetime(2031, 5, 9, tzinfo=UTC)
LISTS = ("claims", "disputes", "figures", "reports", "stories", "parties", "verify", "decisions")


@pytest.fixture
def protected(environment: dict[str, str], place: Path, tmp_path: Path, run: Run, mill: Mill) -> Path:
    """The mill's ledger with Mirra Holt, who is quoted, listed and noted, under a code name."""
    own = tmp_path / "own.db"
    shutil.copy(place, own)
    environment["COUNTERCLAIM_LEDGER"] = str(own)
    with Ledger.open(own, clock=lambda: TAKEN) as ledger:
        ledger.keep_capture(
            Capture(
                b"<p>Captain Mirra Holt</p>", "pages/mirra-holt.html", datetime(2031, 5, 9, tzinfo=UTC), "text/html"
            )
        )
    yard = mill.claims["yard"].id
    for arguments in (
        ("decide", "protect", "Mirra Holt", "--why", "Holt's family asked"),
        ("decide", "note", yard, "Mirra Holt knows the miller"),
        ("decide", "correct", yard, "--speaker", "Oda Holt", "--no-weigh"),
        ("decide", "correct", mill.claims["sixty"].id, "--speaker", "Mirra Holt", "--no-weigh"),
        ("add", "claim", REPORTS["observer"].id, "--words", "Captain Holt", "--speaker", "M. Holt", "--no-weigh"),
    ):
        ended = run(*arguments)
        assert (ended.status, ended.err) == (0, "")
        if "note" not in arguments and "correct" not in arguments:
            assert_unnamed(ended.out)
    return own


def assert_unnamed(written: str | bytes) -> None:
    text = written.decode("utf-8", "replace") if isinstance(written, bytes) else written
    folded = text.lower()
    at = max(folded.find("holt"), folded.find("mirra"))
    assert at < 0, text[max(0, at - 80) : at + 40]


def unpacked(form: str, file: Path) -> str:
    """The words of a file whose bytes are packed."""
    if form == "pdf":
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(file).pages)
    if form == "parquet":
        return str(pytest.importorskip("pyarrow.parquet").read_table(file).to_pylist())
    return ""


@pytest.mark.usefixtures("protected")
def test_no_list_and_no_brief_names_the_person(run: Run) -> None:
    written = [run("brief", "--full"), run("search", "captain"), run("reports", "--text"), run("reports", "--changed")]
    written += [run(command, *form) for command in LISTS for form in ((), ("--json",), ("--jsonl",))]
    written += [run("reports", "--json", "--text"), run("search", "yard", "--json"), run("claims", "--speaker", "X1")]
    for ended in written:
        assert_unnamed(ended.out + ended.err)
    assert "X1" in written[0].out
    assert "X1" in written[-1].out
    assert run("search", "holt", "--json").out == "[]\n"


def test_no_export_names_the_person(run: Run, protected: Path) -> None:
    for export in all_exports():
        file = protected.with_name(f"out.{export.name}")
        ended = run("export", export.name, str(file))
        if export.name in HANDED_OVER:
            assert (ended.status, file.exists(), "--names-and-all" in ended.err) == (2, False, True)
            assert_unnamed(ended.err)
            continue
        assert ended.status == 0
        assert_unnamed(file.read_bytes())
        assert_unnamed(unpacked(export.name, file))


@pytest.mark.parametrize("form", sorted(HANDED_OVER))
def test_whoever_insists_on_handing_names_over_is_logged(run: Run, protected: Path, form: str) -> None:
    file = protected.with_name(f"out.{form}")
    assert run("export", form, str(file), "--names-and-all", "the court ordered it").status == 0
    with Ledger.open(protected, clock=lambda: TAKEN) as ledger:
        entry = ledger.custody()[-1]
    assert (entry.action, entry.operator) == ("handed over", "a tester")
    assert entry.about == f"{file.name}: the court ordered it"
    assert entry.object == hashlib.sha256(file.read_bytes()).hexdigest()


@pytest.mark.usefixtures("protected")
def test_claims_stand_where_they_stood(run: Run, mill: Mill) -> None:
    import json

    found = {each["id"]: each for each in json.loads(run("claims", "--json").out)}
    assert set(found) > {claim.id for claim in mill.claims.values()}
    texts = {each["digest"]: each["text"] for each in json.loads(run("reports", "--json", "--text").out)}
    for each in found.values():
        assert each["text"] == " … ".join(texts[each["report"]][start:end] for start, end in each["spans"])


def test_no_page_names_the_person_and_no_bytes_are_handed_out(protected: Path, mill: Mill) -> None:
    with Ledger.open(protected, clock=lambda: TAKEN) as ledger, serving(ledger) as gate:
        address = gate.address.split("/enter")[0]
        with httpx2.Client(base_url=address) as client:
            client.get(gate.address)
            pages = [
                "/",
                "/stories/s-mill",
                "/reports",
                "/claims",
                "/claims?form=csv",
                "/claims?form=json",
                "/speakers",
            ]
            pages += ["/parties", "/search?words=captain", *(f"/reports/{each.id}" for each in mill.material.reports)]
            shown = ledger.shown().speakers()
            pages += [f"/speakers/{each.id}" for each in shown]
            pages += [f"/parties/{party}" for party in {each.party for each in shown if each.party}]
            for page in pages:
                answer = client.get(page)
                assert answer.status_code == 200
                assert_unnamed(answer.content)
                assert_unnamed(str(answer.headers))
            capture = Capture(PAGE, "", TAKEN).digest
            refused = client.get(f"/captures/{capture}")
            assert refused.status_code == 404
            assert_unnamed(refused.content)
            assert "protected" in refused.text


def test_taken_back_the_name_is_shown_again(run: Run, protected: Path) -> None:
    import json

    (made,) = (each for each in json.loads(run("decisions", "--json").out) if each["kind"] == "protect")
    assert made["about"] == "X1"
    assert run("decide", "undo", made["id"]).status == 0
    assert "Mirra Holt" in run("claims").out
    with Ledger.open(protected, clock=lambda: TAKEN) as ledger:
        assert not ledger.shown().verify()
