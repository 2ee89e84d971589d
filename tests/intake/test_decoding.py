import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.intake.decoding import clean, decode, named_encoding
from tests.intake.conftest import STORY, report_of

WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffd\ufeff"), max_size=80
)


@given(WORDS, st.sampled_from(["utf-8-sig", "utf-16", "utf-32"]))
def test_a_byte_order_mark_decides(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@given(WORDS)
def test_utf_8_comes_back_as_it_was(text: str) -> None:
    if not text.encode().startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        assert decode(text.encode()) == (text, "utf-8", ())


@given(st.binary(max_size=400))
def test_any_bytes_give_text_without_nuls_and_odd_line_ends(raw: bytes) -> None:
    text = clean(decode(raw)).text
    assert not set(text) & {"\r", "\x00", "\x85", "\u2028"}
    text.encode("utf-8")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_seen(encoding: str) -> None:
    assert decode(STORY.encode(encoding)).text == STORY


def test_a_page_may_name_its_encoding_and_latin_1_means_windows() -> None:
    raw = '<html><head><meta charset="iso-8859-1"></head>“Łódź” no, “Lorn” yes'.encode("cp1252", "ignore")
    assert named_encoding(raw) == "iso-8859-1"
    assert "“Lorn” yes" in decode(raw, named=named_encoding(raw)).text


@pytest.mark.parametrize("lie", ["utf-16", "base64", "no-such-encoding"])
def test_an_encoding_that_cannot_be_is_not_believed(lie: str) -> None:
    assert decode(STORY.encode(), named=lie).text == STORY


def test_bytes_without_a_stated_encoding_are_guessed_and_noted() -> None:
    raw = STORY.replace("“", "«").replace("”", "»").replace("harbour", "hâfén").encode("cp1252")
    decoded = decode(raw)
    assert "«We have not fired a shot" in decoded.text
    assert any("encoding not stated" in note for note in decoded.notes)


def test_broken_bytes_are_replaced_and_counted() -> None:
    raw = STORY.encode().replace(b"harbour", b"harb\xffour").replace(b"noon", b"no\xc3on")
    report = report_of(raw)
    assert report.text.count("\ufffd") == 3
    assert "3 undecodable bytes replaced by \ufffd" in report.notes


def test_replacement_signs_that_were_there_are_not_counted() -> None:
    assert decode("a \ufffd b".encode()).notes == ()


def test_line_ends_and_control_characters_are_noted() -> None:
    report = report_of(STORY.replace("\n", "\r\n").replace("Guard", "Gu\x00\x07ard"))
    assert report.text == STORY
    assert "4 line ends made uniform" in report.notes
    assert "2 control characters left out" in report.notes
