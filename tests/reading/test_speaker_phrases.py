"""A speaker's words taken apart."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.reading.speakers.phrase import parse


@pytest.mark.parametrize(
    ("written", "name", "kind", "heads"),
    [
        ("Governor Odette Framm", "Odette Framm", "person", ["governor"]),
        ("the governor", None, None, ["governor"]),
        ("Framm", "Framm", None, []),
        ("The Harbour Trust", "Harbour Trust", "body", []),
        ("The Pilots' Guild", "Pilots' Guild", "body", []),
        ("League of Two Rivers", "League of Two Rivers", "body", []),
        ("Surgeons for the Valley", "Surgeons for the Valley", "body", []),
        ("the owner, Ostrel Coal", "Ostrel Coal", "body", ["owner"]),
        ("the aid group Open Hand", "Open Hand", "body", ["group"]),
        ("Ombrian army spokesman Colonel Ivo Strand", "Ivo Strand", "person", ["spokesman", "colonel"]),
        ("Captain Delia Cuva, who heads the mountain rescue", "Delia Cuva", "person", ["captain", "head"]),
        ("Carsk’s foreign minister, Delphine Ostrell", "Delphine Ostrell", "person", ["minister"]),
        ("a lorry driver who had come over the pass", None, None, ["driver"]),
        ("Detectives", None, None, ["detectives"]),
    ],
)
def test_names_and_heads(written: str, name: str | None, kind: str | None, heads: list[str]) -> None:
    phrase = parse(written)
    assert (phrase.name, phrase.name_kind) == (name, kind)
    assert [description.head for description in phrase.descriptions] == heads


@pytest.mark.parametrize(
    ("written", "gender"),
    [
        ("his wife, Tessa Vorn", "she"),
        ("the spokesman", "he"),
        ("Mrs Vorn", "she"),
        ("the minister", None),
        ("she", "she"),
    ],
)
def test_gender_only_where_a_word_tells(written: str, gender: str | None) -> None:
    assert parse(written).gender == gender


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_text_can_be_taken_apart(written: str) -> None:
    phrase = parse(written)
    assert phrase.written == written
    assert phrase.pronoun or phrase.name or phrase.descriptions
