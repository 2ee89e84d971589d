"""A claim or a figure in its passage, a report with all that was read in it."""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.records import Claim, Figure, Reading, Report, Span
from counterclaim.showing import wording
from counterclaim.showing.inline.sight import Sight, cited, framed, marked, published, tag
from counterclaim.showing.web.marked import Mark, of_claim, of_figure

_AROUND = 400
"""Characters of a paragraph that are shown before and after a passage at most."""


def claim_sight(claim: Claim, report: Report) -> Sight:
    """A claim: who says it, its words, and the paragraph in which it stands."""
    marks = [*of_claim(claim), *(of_figure(figure, claim.made_by) for figure in claim.figures)]
    office = claim.speaker.office if claim.speaker else None
    capacity = ", ".join(part for part in (office, f"for {claim.party}" if claim.party else None) if part)
    teller = f"{wording.teller(claim)} ({capacity})" if capacity else wording.teller(claim)
    verb, words = wording.saying(wording.verb_of(claim), wording.words_as_said(claim, report.text))
    head = f"{teller} {verb}{words}"
    foot = f"{cited(report)} · {claim.id} · sure {claim.confidence:.2f}"
    return _sight(head, report, marks, Span(claim.start, claim.end), foot)


def figure_sight(figure: Figure, report: Report) -> Sight:
    """A figure: what its words commit to, and the paragraph in which it stands."""
    of = f" {figure.of}" if figure.of else ""
    head = f"{figure.text}: {wording.interval(figure)}{of}"
    return _sight(head, report, [of_figure(figure, "")], figure.span, cited(report))


def report_sight(report: Report, reading: Reading) -> Sight:
    """A report with its whole text, claims, speakers and figures marked in it."""
    figures = [of_figure(figure, reading.made_by) for figure in reading.figures]
    marks = [*(mark for claim in reading.claims for mark in of_claim(claim)), *figures]
    counts = f"{wording.counted(len(reading.claims), 'claim')}, {wording.counted(len(reading.figures), 'figure')}"
    foot = f"{published(report)} · {f'not read: {report.unread}' if report.unread else counts}"
    body = marked(report, marks, 0, len(report.text))
    html = framed(tag("h4", report.title), tag("p", foot, class_="cc-by"), _quoted(body))
    return Sight("\n".join((report.title, foot, *(f"  {claim}" for claim in reading.claims))), html)


def _sight(head: str, report: Report, marks: list[Mark], span: Span, foot: str) -> Sight:
    around = _around(report.text, span)
    before, after = around.start > 0, around.end < len(report.text)
    body = marked(report, marks, around.start, around.end)
    html = framed(tag("p", head), _quoted(f"{'… ' * before}{body}{' …' * after}"), tag("p", foot, class_="cc-by"))
    return Sight("\n".join((head, *_told(report.text, span, around), f"  {foot}")), html)


def _told(text: str, span: Span, around: Span) -> Iterator[str]:
    """The passage as text, what it is about in square brackets."""
    words = f"{text[around.start : span.start]}[{span.cut(text)}]{text[span.end : around.end]}"
    yield f"  {wording.on_one_line(words)}"


def _around(text: str, span: Span) -> Span:
    """The paragraph or paragraphs around a span, cut where they are long."""
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    end = len(text) if end < 0 else end
    if span.start - start > _AROUND:
        start = text.rfind(" ", start, span.start - _AROUND) + 1 or span.start - _AROUND
    if end - span.end > _AROUND:
        end = max(text.find(" ", span.end + _AROUND, end), span.end + _AROUND)
    return Span(start, end)


def _quoted(body: str) -> str:
    return f"<blockquote>{body}</blockquote>"
