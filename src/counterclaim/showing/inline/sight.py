"""What a notebook shows, and the few things that its HTML is made of.

The HTML stands by itself: no script, nothing fetched, every word escaped. It takes letters and ground from the page
around it, so that it is legible on a light page and on a dark one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from counterclaim.records import Report
from counterclaim.showing import times
from counterclaim.showing.web.marked import CLAIM, FIGURE, Mark, Piece, blocks

_STYLE = """
.cc{max-width:60em;line-height:1.5;color:inherit}
.cc p{margin:.4em 0}.cc h4{margin:.2em 0 .4em;font-size:1.05em}.cc h5{margin:0 0 .3em;font-size:1em}
.cc blockquote{margin:.5em 0;padding:.1em .9em;border-left:3px solid rgba(128,128,128,.5);white-space:pre-wrap}
.cc mark{color:inherit;background:rgba(70,130,255,.28);border-radius:2px}
.cc u{text-decoration:underline dotted;text-underline-offset:.2em}
.cc small,.cc .cc-by{opacity:.75;font-size:.9em}
.cc .cc-sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(15em,1fr));gap:.8em}
.cc section{border:1px solid rgba(128,128,128,.5);border-radius:4px;padding:.5em .8em}
"""


@dataclass(frozen=True, slots=True, repr=False)
class Sight:
    """Something to look at: HTML in a notebook, text elsewhere."""

    text: str
    #: A piece of a page, to be put into one as it is.
    html: str

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return self.text

    def _repr_html_(self) -> str:
        return self.html


def framed(*parts: str) -> str:
    """Pieces of HTML as one that brings its style along."""
    style = "".join(line for line in _STYLE.splitlines() if line)
    return f'<div class="cc"><style>{style}</style>{"".join(parts)}</div>'


def tag(name: str, words: str, **attributes: str) -> str:
    """An element around words, which are escaped."""
    told = "".join(f' {key.rstrip("_")}="{escape(value)}"' for key, value in attributes.items())
    return f"<{name}{told}>{escape(words)}</{name}>"


def cited(report: Report) -> str:
    """A report by title, outlet and time, in one line."""
    return f"{report.title} · {published(report)}"


def published(report: Report) -> str:
    """By whom and when a report was published."""
    outlet = (report.outlet.name,) if report.outlet else ()
    return " · ".join((*outlet, times.publication(report.published)))


def marked(report: Report, marks: Iterable[Mark], start: int, end: int) -> str:
    """A stretch of a report's text as HTML, with what was read in it; debris is left out and says so."""
    made, at = [], 0
    for block in blocks(report, tuple(marks)):
        if block.debris:
            at = block.debris.span.end
            made.append(tag("small", f" [{block.debris.kind} left out] ") if start < at <= end else "")
            continue
        for piece in block.pieces:
            first, last = max(start - at, 0), min(end - at, len(piece.words))
            made.append(_piece(piece, piece.words[first:last]) if first < last else "")
            at += len(piece.words)
    return "".join(made).strip()


def _piece(piece: Piece, words: str) -> str:
    """A stretch of words under the same marks."""
    html = escape(words)
    if not piece.marks:
        return html
    kinds = {mark.kind for mark in piece.marks}
    name = "mark" if CLAIM in kinds else "b" if FIGURE in kinds else "u"
    title = "; ".join(dict.fromkeys(mark.read_as for mark in piece.marks))
    inner = f"<b>{html}</b>" if FIGURE in kinds and name == "mark" else html
    return f'<{name} title="{escape(title)}">{inner}</{name}>'
