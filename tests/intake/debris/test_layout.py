from hypothesis import given
from hypothesis import strategies as st

from counterclaim.intake.debris.layout import Layout

TEXTS = st.text(st.sampled_from('ab A.|»/-–()[]“”":\n\t …'), max_size=120)


@given(TEXTS)
def test_spans_cut_what_blocks_lines_and_pieces_hold(text: str) -> None:
    for place, block in enumerate(Layout.of(text).blocks):
        assert block.place == place
        assert block.span.cut(text) == block.text
        for line in block.lines:
            assert line.span.cut(text) == line.text
            assert block.span.covers(line.span)
            for piece in line.pieces:
                assert line.span.covers(piece.span)
                assert piece.text in piece.span.cut(text)
                assert piece.span.cut(text).strip() == piece.span.cut(text)


@given(TEXTS)
def test_blocks_hold_every_word_once_and_in_order(text: str) -> None:
    assert "".join(text.split()) == "".join("".join(block.text.split()) for block in Layout.of(text).blocks)


def pieces(text: str) -> list[str]:
    return [piece.text for block in Layout.of(text).blocks for piece in block.pieces]


def test_blank_lines_part_blocks_and_white_space_counts_as_blank() -> None:
    assert [block.text for block in Layout.of("one\ntwo\n \t\nthree\n\n\n").blocks] == ["one\ntwo", "three"]


def test_a_menu_falls_into_its_entries() -> None:
    assert pieces("Tides | Harbour news | Log in") == ["Tides", "Harbour news", "Log in"]
    assert pieces("[Log in] [Rate this]") == ["Log in", "Rate this"]


def test_a_line_falls_into_sentences_and_bracketed_credits() -> None:
    assert pieces("The pier is shut. “Go home,” he said. (Photo: Ada Quill) It stays shut.") == [
        "The pier is shut.",
        "“Go home,” he said.",
        "Photo: Ada Quill",
        "It stays shut.",
    ]


def test_what_stands_in_quotation_marks_is_known() -> None:
    (block,) = Layout.of("He said: “Sign up today. Bring a friend.” Sign up here.").blocks
    assert [piece.quoted for piece in block.pieces] == [False, True, False]
