"""Names of protected people are found in every form, and nothing else moves."""

from __future__ import annotations

import unicodedata
from typing import Literal
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.ledger.deciding.names import CodeNames, Protected
from counterclaim.records import Outlet, Report, Span, Speaker, SpeakerKind

HOLT = CodeNames((Protected("X1", ("Mirra Holt",)),))


@pytest.mark.parametrize(
    "written",
    [
        *("Mirra Holt", "MIRRA HOLT", "mirra-holt", "Mirra\nHolt", "#MirraHolt", "Holt, Mirra", "Ms Holt’s", "Mirra"),
        *(
            "https://x.example/mirra_holt-speaks",
            "https://x.example/?q=Mirra%20Holt",
            "?q=Captain%20Holt",
            "mirraholt1",
        ),
    ],
)
def test_a_name_is_written_over_in_every_form_and_length_stays(written: str) -> None:
    over = HOLT.text(written)
    assert len(over) == len(written)
    assert "mirra" not in over.lower()
    assert "holt" not in over.lower()
    assert "X1" in over


@pytest.mark.parametrize("other", ["Holton", "cobholt", "a mirror", "the admiral"])
def test_other_words_stay(other: str) -> None:
    assert HOLT.text(other) == other


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_accents_do_not_hide_a_name(form: Literal["NFC", "NFD"]) -> None:
    names = CodeNames((Protected("X1", ("Zoë Ångl O'Dara",)),))
    for written in ("Zoë Ångl O'Dara", "ZOE ANGL", "Zoë O’Dara", quote("Zoë Ångl"), "Ångl", "ODara"):
        over = names.text(unicodedata.normalize(form, written))
        folded = "".join(e for e in unicodedata.normalize("NFKD", over) if not unicodedata.combining(e)).lower()
        assert not {"zoe", "angl", "dara"} & set(folded.replace("'", " ").replace("’", " ").split())
        assert "X1" in over


def test_only_the_whole_name_where_a_person_wants_it_so() -> None:
    names = CodeNames((Protected("Witness 4", ("Will Strong",), parts=False),))
    assert names.text("Will Strong will be strong.") == "Witness 4·· will be strong."
    assert names.text("Li") == "Li"
    short = CodeNames((Protected("X12", ("Li",)),))
    assert short.text("Li said Linden") == "██ said Linden"


@given(st.text(), st.text(), st.sampled_from(["Mirra Holt", "mirra_holt", "Holt"]))
def test_no_text_hides_the_name_and_no_offset_moves(before: str, after: str, name: str) -> None:
    text = f"{before} {name} {after}"
    over = HOLT.text(text)
    assert len(over) == len(text)
    assert not HOLT.occurs_in(over)
    assert HOLT.text(over) == over


def test_a_report_keeps_its_identity_and_a_speaker_takes_the_code_name() -> None:
    report = Report("Mirra Holt left.", "Holt leaves", Outlet("Holt Daily"), "https://x.example/holt", None, "en", "0")
    over = HOLT.over(report)
    assert (over.digest, over.id) == (report.digest, report.id)
    assert Span(11, 15).cut(over.text) == "left"
    assert not any("holt" in str(part).lower() for part in (over.text, over.title, over.outlet, over.address))
    speaker = Speaker("Captain Mirra Holt", SpeakerKind.PERSON, ("Captain Mirra Holt", "Holt"), ("Holt's deputy",))
    assert HOLT.over(speaker).name == "Captain X1"
    assert HOLT.over(speaker).names == ("Captain X1", "X1")
    assert HOLT.over(speaker).id != speaker.id


def test_what_names_nobody_comes_back_as_it_is() -> None:
    report = Report("Nobody left.", "Nothing", None, None, None, "en", "0")
    assert HOLT.over(report) is report
    assert CodeNames().over(report) is report
