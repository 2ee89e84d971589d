"""Two texts beside each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counterclaim.showing.beside import Row, beside

TEXTS = st.lists(st.lists(st.sampled_from("the gate was not broken by nobody".split()), max_size=6).map(" ".join))


def words(rows: tuple[Row, ...], side: str, *, other: bool | None = None) -> list[str]:
    pieces = [piece for row in rows for piece in getattr(row, side) if other in (None, piece.other)]
    return " ".join(piece.words for piece in pieces).split()


def test_what_only_one_text_has_is_marked() -> None:
    rows = beside("Nine barges passed.\nNobody was hurt.", "Six barges passed.\nNobody was hurt.\nTalks go on.")
    assert words(rows, "before", other=True) == ["Nine"]
    assert words(rows, "after", other=True) == ["Six", "Talks", "go", "on."]
    assert [row.same for row in rows] == [False, True, False]


def test_a_paragraph_that_became_another_stands_alone() -> None:
    rows = beside("The gate held.", "Wardens met at noon in the yard.")
    assert [bool(row.before and row.after) for row in rows] == [False, False]


@given(TEXTS, TEXTS)
def test_every_word_of_either_text_stands_there_in_its_order(before: list[str], after: list[str]) -> None:
    rows = beside("\n".join(before), "\n".join(after))
    assert words(rows, "before") == " ".join(before).split()
    assert words(rows, "after") == " ".join(after).split()
    assert all(row.before or row.after for row in rows)


@given(TEXTS)
def test_a_text_beside_itself_has_no_change(text: list[str]) -> None:
    assert all(row.same for row in beside("\n".join(text), "\n".join(text)))
