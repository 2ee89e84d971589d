"""Windows: the parts of a text that the encoder reads one at a time."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from counterclaim.reading.attribution.border import WINDOW
from counterclaim.reading.attribution.words import Words

_LONG_PARAGRAPH = 96
_LONGEST_UNIT = 200


@dataclass(frozen=True)
class Window:
    """Words `first` to `last` (end exclusive) of a text; it answers for the words from `own_first` to `own_last`."""

    first: int
    last: int
    own_first: int
    own_last: int


def split_windows(words: Words, *, limit: int = WINDOW, overlap: int = 48, lead: int | None = None) -> list[Window]:
    """Windows of at most `limit` pieces that overlap by about `overlap`, cut at paragraph ends where these are near.

    `lead` is the limit of the first window, if another. Each word is owned by just one window, the one where it stands
    farthest from an edge.
    """
    units = _units(words)
    sizes = words.first[units[1:]] - words.first[units[:-1]]
    cuts: list[tuple[int, int]] = []
    begin = 0
    while begin < len(sizes):
        room = lead if lead and not cuts else limit
        end = begin + 1
        used = int(sizes[begin])
        while end < len(sizes) and used + sizes[end] <= room:
            used += int(sizes[end])
            end += 1
        cuts.append((begin, end))
        if end == len(sizes):
            break
        back, step = end, 0
        while back - 1 > begin and step + sizes[back - 1] <= overlap:
            back -= 1
            step += int(sizes[back])
        begin = back
    return _owned([(int(units[a]), int(units[b])) for a, b in cuts], words)


def _units(words: Words) -> np.ndarray:
    """Word numbers at which a window may begin or end: paragraphs, sentences of long ones, parts of long sentences."""
    edges = [0]
    for first, last in _runs(words.paragraph, 0, len(words)):
        if words.first[last] - words.first[first] <= _LONG_PARAGRAPH:
            edges.append(last)
            continue
        for begin, end in _runs(words.sentence, first, last):
            while words.first[end] - words.first[begin] > _LONGEST_UNIT:
                begin = max(
                    int(np.searchsorted(words.first, words.first[begin] + _LONGEST_UNIT, side="right")) - 1, begin + 1
                )
                edges.append(begin)
            if end > edges[-1]:
                edges.append(end)
    return np.asarray(edges, dtype=np.int64)


def _runs(numbers: np.ndarray, first: int, last: int) -> list[tuple[int, int]]:
    """Stretches of equal numbers."""
    inner = np.flatnonzero(np.diff(numbers[first:last])) + first + 1
    edges = [first, *inner.tolist(), last]
    return [(a, b) for a, b in pairwise(edges) if b > a]


def _owned(spans: list[tuple[int, int]], words: Words) -> list[Window]:
    """The windows, the middle of each overlap parting what they own."""
    windows = []
    own_first = 0
    for number, (first, last) in enumerate(spans):
        own_last = last
        if number + 1 < len(spans):
            following = spans[number + 1][0]
            middle = (words.first[following] + words.first[last]) // 2
            own_last = max(following, min(last, int(np.searchsorted(words.first, middle))))
        windows.append(Window(first, last, own_first, own_last))
        own_first = own_last
    return windows
