"""The public interface as a notebook uses it."""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

import counterclaim
from counterclaim import Ledger
from counterclaim.errors import InputError, WrongUse
from counterclaim.pipeline import Models
from counterclaim.records import Claim, Decision, Dispute, DisputeKind, Report, Side

AVERIL = Path(__file__).parents[1] / "examples" / "averil"

TEXT = (
    "Harbour of Lorn Quay shut\n\nThe harbour master, Ida Merrin, said on Friday that more than 140 people were "
    "waiting on the grain pier.\n\nA spokesman for the Estuary Guard denied that anybody was held."
)


def test_a_text_is_read(models: Models) -> None:
    (told,) = counterclaim.read(TEXT, published="2031-05-02", models=models)
    assert told.report.title == "Harbour of Lorn Quay shut"
    assert [claim.stance.value for claim in told.claims] == ["asserts", "denies"]
    assert [(figure.low, figure.of) for figure in told.figures] == [(141, "people")]
    for claim in told.claims:
        assert " ".join(span.cut(told.report.text) for span in claim.content) == claim.text


def test_a_file_is_read_by_its_name(models: Models, tmp_path: Path) -> None:
    file = tmp_path / "pier.txt"
    file.write_text(TEXT, encoding="utf-8")
    for named in (file, str(file)):
        (told,) = counterclaim.read(named, models=models)
        assert len(told.claims) == 2


def test_what_cannot_be_read_says_why(models: Models, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        counterclaim.read(tmp_path / "nowhere.txt", models=models)
    with pytest.raises(InputError, match="white space"):
        counterclaim.read("  \n", models=models)


def test_a_text_in_a_language_that_is_not_read_has_no_claims(models: Models) -> None:
    french = "Le capitaine du port a déclaré vendredi que plus de cent personnes étaient retenues sur le quai du port."
    (told,) = counterclaim.read(french, models=models)
    assert told.report.unread
    assert not told.claims


def test_a_ledger_is_opened_and_closed(tmp_path: Path) -> None:
    with counterclaim.open_ledger(tmp_path / "a.db", create=True, operator="a tester") as ledger:
        assert ledger.counts()["reports"] == 0
        assert repr(ledger) == f"Ledger({str(tmp_path / 'a.db')!r})"
    with Ledger.open(tmp_path / "a.db") as again:
        assert abs(datetime.now(UTC) - again.now()).total_seconds() < 3600


def test_everything_that_is_named_is_there_and_nothing_is_loaded_before() -> None:
    code = (
        "import sys, counterclaim; assert 'sqlalchemy' not in sys.modules and 'numpy' not in sys.modules; "
        "[getattr(counterclaim, name) for name in counterclaim.__all__]"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
    with pytest.raises(AttributeError, match="no 'nothing'"):
        _ = counterclaim.nothing


@pytest.fixture(scope="module")
def averil(models: Models, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """A ledger of three reports of the example."""
    place = tmp_path_factory.mktemp("averil") / "averil.db"
    pages = [path for path in sorted(AVERIL.glob("*.html")) if path.name[:2] in {"01", "03", "09"}]
    with counterclaim.open_ledger(place, create=True, operator="a tester") as ledger:
        summary = counterclaim.read_into(ledger, *pages, models=models)
        assert (summary.read, len(summary.failures), len(summary.stories)) == (2, 1, 1)
        yield ledger


def test_records_print_short(averil: Ledger) -> None:
    (claim, *_), (report, *_) = averil.claims(), averil.reports()
    assert str(claim) == f"{claim.speaker} {claim.stance}: {claim.text[:69].rstrip()}…"
    assert repr(claim) == f"Claim({claim.id}: {claim})"
    assert report.text[200:300] not in repr(report)
    for record in (*averil.claims(), *averil.disputes(), *averil.stories(), *averil.reports()):
        assert len(repr(record)) < 250
    figure = averil.figures()[0].figure
    assert repr(figure) == "Figure('four', low=4, high=4, hedge=None, of='armoured cars')"
    assert str(figure) == "four"


def test_a_dispute_is_shown_face_to_face(averil: Ledger) -> None:
    for dispute in averil.disputes():
        sight = counterclaim.show(dispute, averil)
        assert sight._repr_html_().count("<section>") == len(dispute.sides)
        for claim in dispute.claims:
            assert claim in sight.html
            assert claim in str(sight)


def test_a_claim_and_a_figure_are_shown_in_their_passage(averil: Ledger) -> None:
    claim = next(each for each in averil.claims() if each.stance == "denies" and "set foot" in each.text)
    sight = counterclaim.show(claim, averil)
    assert "who said [that no soldier had set foot in the terminal]." in sight.text
    assert sight.text.startswith("Hugo Perrin (colonel, for army) denies, saying that no soldier had set foot")
    assert re.search(r'<mark title="[^"]*Hugo Perrin[^"]*">that </mark>', sight.html)
    found = averil.figures()[0]
    assert "[four]" in counterclaim.show(found, averil).text
    with pytest.raises(WrongUse, match="does not say where it stands"):
        counterclaim.show(found.figure, averil)


def test_a_report_is_shown_whole(averil: Ledger, models: Models) -> None:
    for report in averil.reports():
        words = re.sub(r"<[^>]+>", "", counterclaim.show(report, averil).html)
        assert "".join(report.text.split()).replace("&", "&amp;") in "".join(words.split())
    (told,) = counterclaim.read(AVERIL / "01-tidewater.html", models=models)
    assert repr(told) == f"Told({told.report.title!r}: {len(told.claims)} claims, {len(told.figures)} figures)"
    assert told._repr_html_().count("<mark") >= len(told.claims)
    for record in (told.claims[0], told.figures[0], told.report):
        assert counterclaim.show(record, told).html
    with pytest.raises(WrongUse, match="show it among what it came from"):
        counterclaim.show(averil.disputes()[0], told)


def test_debris_is_left_out_and_said_so(models: Models) -> None:
    more = "Sign up to our newsletter for more stories like this in your inbox.\n\nThe pier was quiet on Sunday."
    text = f"{TEXT}\n\n{more}"
    (told,) = counterclaim.read(text, models=models)
    assert told.report.debris
    html = told._repr_html_()
    assert "inbox" not in html
    assert "[consent notice left out]" in html
    assert "quiet on Sunday" in html


def test_what_is_shown_stands_by_itself_and_escapes_every_word(models: Models) -> None:
    hostile = TEXT.replace("Ida Merrin", "Ida <img src=x onerror=alert(1)> Merrin").replace("grain pier", "<b>pier</b>")
    (told,) = counterclaim.read(hostile, title="<script>alert(2)</script>", models=models)
    html = told._repr_html_() + "".join(counterclaim.show(claim, told).html for claim in told.claims)
    assert "<script" not in html
    assert "<img" not in html
    assert "&lt;img src=x onerror=alert(1)&gt;" in html
    assert not re.search(r"(?:src|href|url)\s*[=(]", re.sub(r"&lt;.*?&gt;", "", html))


def test_protected_people_stand_under_their_code_names(averil: Ledger) -> None:
    when = datetime(2031, 6, 1, tzinfo=UTC)
    value = '{"names": ["Odile Brandt"], "parts": true}'
    claim = next(each for each in averil.claims() if each.speaker and each.speaker.name == "Odile Brandt")
    records: list[Claim | Dispute | Report] = [claim, *averil.disputes(), *averil.reports()]
    shown = [counterclaim.show(each, averil) for each in records]
    assert any("Brandt" in sight.html for sight in shown)
    averil.decide(Decision("protect", "X1", None, (), None, value, "a tester", when))
    shown = [counterclaim.show(each, averil) for each in records]
    assert not any("Brandt" in sight.html or "Brandt" in sight.text for sight in shown)


def test_a_dispute_that_does_not_stand_is_told(averil: Ledger) -> None:
    first = averil.disputes()[0]
    with pytest.raises(WrongUse, match="does not stand"):
        counterclaim.show(replace(first, id="q-nothing"), averil)
    made = Dispute("q-1", "story-none", DisputeKind.ACCOUNT, "what?", (Side(("c-1",)), Side(("c-2",))))
    with pytest.raises(WrongUse, match="no story"):
        counterclaim.show(made, averil)


def test_an_export_is_written(averil: Ledger, tmp_path: Path) -> None:
    assert counterclaim.export("csv", averil, tmp_path / "claims.csv") == len(averil.claims())
    with pytest.raises(WrongUse, match="there is no export"):
        counterclaim.export("papyrus", averil, tmp_path / "claims")
