"""Word runs to spans as the corpora write them: content keeps its quotation marks, nothing keeps white space."""

from counterclaim.reading.attribution.words import Words
from counterclaim.records import Span

_OPENERS = {"“": "”", "«": "»", "„": "“", '"': '"'}
_CLOSERS = {"”": "“", "»": "«", '"': '"'}


def tidy(text: str, words: Words, runs: list[tuple[int, int]], role: str, anchor: int) -> tuple[Span, ...]:
    """The spans of a part's word runs, in order.

    Paragraph breaks at an edge are left out, pieces with no letter or digit between them joined. A content takes in
    the quotation mark just outside that one inside calls for. Of several sources the one nearest to the anchor stays:
    in the PolNeAR training part 9 sources in 18,000 are split.
    """
    spans = [span for span in (_span(words, first, last) for first, last in runs) if span and _says(span.cut(text))]
    if role == "source" and len(spans) > 1:
        at = int(words.start[anchor])
        spans = [min(spans, key=lambda span: max(span.start - at, at - span.end))]
    joined: list[Span] = []
    for span in spans:
        if joined and not _says(text[joined[-1].end : span.start]):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(quoted(text, span) for span in joined) if role == "content" else tuple(joined)


def _span(words: Words, first: int, last: int) -> Span | None:
    while first < last and words.end[first] == words.start[first]:
        first += 1
    while last > first and words.end[last - 1] == words.start[last - 1]:
        last -= 1
    return Span(int(words.start[first]), int(words.end[last - 1])) if first < last else None


def _says(stretch: str) -> bool:
    return any(character.isalnum() for character in stretch)


def quoted(text: str, span: Span) -> Span:
    """The span with the mark just outside it that would match one inside, and a comma or stop before that mark."""
    wants_open, wants_close = _unmatched(span.cut(text))
    start, end = span.start, span.end
    if wants_open and text[start - 1 : start] == wants_open:
        return Span(start - 1, end)
    if wants_close:
        for length in (1, 2):
            after = text[end : end + length]
            if after[-1:] == wants_close and after[:-1] in ("", ",", ".", "?", "!"):
                return Span(start, end + length)
    return span


def _unmatched(stretch: str) -> tuple[str, str]:
    """The opening mark that a stretch lacks before it, and the closing one that it lacks after it; "" where none."""
    open_marks: list[str] = []
    lacks = ""
    for character in stretch:
        if open_marks and character == _OPENERS[open_marks[-1]]:
            open_marks.pop()
        elif character in _OPENERS:
            open_marks.append(character)
        elif character in _CLOSERS:
            lacks = lacks or _CLOSERS[character]
    if open_marks == ['"']:
        return lacks or '"', '"'
    return lacks, _OPENERS[open_marks[-1]] if open_marks else ""
