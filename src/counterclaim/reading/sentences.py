"""Paragraphs and sentences of a text, as spans; rules only, so the same answer always."""

import re

from counterclaim.records import Span

_BREAK = re.compile(r"\s*\n\s*\n\s*")
_LINE = re.compile(r"\s*\n\s*")
_END = re.compile(r"[.!?…]+[\"”’»)\]]*(?=\s|$)")
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st sgt lt col gen maj capt cmdr adm gov sen rep rev hon jan feb mar apr jun jul aug sept sep oct"
    " nov dec no nos vs etc inc ltd co corp jr sr e.g i.e a.m p.m u.s u.k u.n approx dept fig".split()
)
_INITIAL = re.compile(r"(?:^|[\s.])[A-Z]$")


def paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs: parted by blank lines, or by any line end in a text that has no blank line."""
    pattern = _BREAK if _BREAK.search(text.strip()) else _LINE
    spans, start = [], 0
    for gap in [*pattern.finditer(text), None]:
        end = gap.start() if gap else len(text)
        trimmed = _trimmed(text, start, end)
        if trimmed:
            spans.append(trimmed)
        start = gap.end() if gap else end
    return tuple(spans)


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences, never across a paragraph's end; closing quotation marks belong to the sentence they close."""
    return tuple(sentence for paragraph in paragraphs(text) for sentence in _sentences_within(text, paragraph))


def index_at(spans: tuple[Span, ...], position: int) -> int:
    """The number of the last span that begins at or before `position`; 0 where none does."""
    low, high = 0, len(spans)
    while low < high:
        middle = (low + high) // 2
        if spans[middle].start <= position:
            low = middle + 1
        else:
            high = middle
    return max(0, low - 1)


def _sentences_within(text: str, paragraph: Span) -> list[Span]:
    found, start = [], paragraph.start
    for end in _END.finditer(text, paragraph.start, paragraph.end):
        if _goes_on(text, end, paragraph.end):
            continue
        trimmed = _trimmed(text, start, end.end())
        if trimmed:
            found.append(trimmed)
        start = end.end()
    rest = _trimmed(text, start, paragraph.end)
    return [*found, rest] if rest else found


def _goes_on(text: str, end: re.Match[str], limit: int) -> bool:
    """Whether a full stop ends no sentence: an abbreviation, an initial, or a small letter follows."""
    following = text[end.end() : limit].lstrip()
    if not following:
        return False
    opener = following.lstrip('"“‘«([')
    if opener[:1].islower():
        return True
    if end.group()[0] != "." or len(end.group()) > 1:
        return False
    before = re.split(r"[\s(\[\"“‘]", text[max(0, end.start() - 12) : end.start()])[-1]
    if before.casefold() in {"a.m", "p.m"}:
        return False
    return before.casefold() in _ABBREVIATIONS or bool(_INITIAL.search(text[max(0, end.start() - 2) : end.start()]))


def _trimmed(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip())
    last = start + len(piece.rstrip())
    return Span(first, last) if last > first else None
