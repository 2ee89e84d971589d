"""From printed lines back to paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_HYPHEN = re.compile(r"(?<=[a-z])-$")
_SENTENCE_END = re.compile(r"[.!?…:][\"”’')\]]*$")
_PAGE_NUMBER = re.compile(r"(?:page\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?", re.I)
_SHORT = 0.75
"""Share of the usual line from which a line counts as filled: a shorter one that closes a sentence ends a paragraph."""


def paragraphs_of_print(pages: Sequence[str]) -> str:
    """The text of printed pages, its paragraphs parted by a blank line.

    A line goes on in the next unless a blank line follows, or it is short and closes a sentence, or it stands alone
    like a heading. Hyphens at the ends of lines are taken out between small letters; running heads and page numbers
    that stand on many pages are left out.
    """
    repeated = _running(pages)
    lines = [line for page in pages for line in _body(page, repeated)]
    usual = _usual_length(lines)
    paragraphs: list[str] = []
    goes_on = False
    for line in lines:
        if not line:
            goes_on = False
            continue
        if goes_on and not (paragraphs and _heads(paragraphs[-1], line, usual)):
            paragraphs[-1] = _joined(paragraphs[-1], line)
        else:
            paragraphs.append(line)
        goes_on = not (_SENTENCE_END.search(line) and len(line) < _SHORT * usual)
    return "\n\n".join(paragraphs)


def _body(page: str, repeated: set[str]) -> list[str]:
    lines = [" ".join(line.split()) for line in page.splitlines()]
    while lines and (not lines[-1] or _bare(lines[-1]) in repeated or _PAGE_NUMBER.fullmatch(lines[-1])):
        lines.pop()
    while lines and (not lines[0] or _bare(lines[0]) in repeated or _PAGE_NUMBER.fullmatch(lines[0])):
        lines.pop(0)
    return lines


def _running(pages: Sequence[str]) -> set[str]:
    """First and last lines that stand on at least three pages, digits aside: running heads and feet."""
    edges: Counter[str] = Counter()
    for page in pages:
        lines = [line for line in (" ".join(line.split()) for line in page.splitlines()) if line]
        edges.update({_bare(line) for line in (*lines[:2], *lines[-2:])})
    return {line for line, count in edges.items() if line and count >= 3 and count * 2 >= len(pages)}


def _bare(line: str) -> str:
    return re.sub(r"\d+", "#", line).casefold()


def _usual_length(lines: Sequence[str]) -> int:
    """The length of a filled line: the ninth tenth of all."""
    lengths = sorted(len(line) for line in lines if line)
    return lengths[(9 * len(lengths)) // 10] if lengths else 0


def _heads(before: str, line: str, usual: int) -> bool:
    """Whether the paragraph so far is one short line without a close, and the next begins anew: a heading."""
    return len(before) < _SHORT * usual and not _SENTENCE_END.search(before) and line[:1].isupper()


def _joined(before: str, line: str) -> str:
    if _HYPHEN.search(before) and line[:1].islower():
        return before[:-1] + line
    return f"{before} {line}"
