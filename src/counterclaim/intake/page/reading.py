"""A page's report, put together from what the page says of itself and its body."""

from __future__ import annotations

import re

from counterclaim.errors import Blocked, EmptyInput
from counterclaim.intake.copies import copy_hints
from counterclaim.intake.dates.choosing import Chosen, choose
from counterclaim.intake.debris import mark
from counterclaim.intake.debris.layout import Layout
from counterclaim.intake.decoding import clean, decode, named_encoding
from counterclaim.intake.formats import OPENING, Context
from counterclaim.intake.headlines import title_of
from counterclaim.intake.outlets import outlet_of
from counterclaim.intake.page.body import Paragraph, body_of
from counterclaim.intake.page.cited import links_in
from counterclaim.intake.page.jsonld import article_of
from counterclaim.intake.page.metadata import facts_of
from counterclaim.intake.page.published import modification_notes, published_times
from counterclaim.intake.page.tree import fold, shown_text, tree_of
from counterclaim.intake.page.walls import is_closed, wall_of
from counterclaim.records import Capture, Report, Span

VERSION = 2
PARTING = "\n\n"


class PageReading:
    """One page while it is read."""

    def __init__(self, capture: Capture, context: Context) -> None:
        self.capture, self.context = capture, context
        self.place = "standard input" if capture.address == "-" else capture.address
        stated = named_encoding(capture.content)
        self.decoded = clean(decode(capture.content, named=capture.circumstances.get("charset"), stated=stated))
        if not self.decoded.text.strip():
            raise EmptyInput(f"{self.place}: there is nothing but white space in it: save the page again")
        self.tree = tree_of(self.decoded.text, self.place)
        self.article = article_of(self.tree)
        self.facts = facts_of(self.tree, self.article, self.decoded.text[:OPENING], context.given.url)

    def report(self) -> Report:
        """The report; EmptyInput for a page without text, Blocked for a wall or an error page."""
        shown = shown_text(self.tree)
        paragraphs = _without_title(body_of(self.tree), self.facts.title)
        text = PARTING.join(paragraph.text for paragraph in paragraphs)
        if wall := wall_of(self.tree, self.article, text, shown):
            remedy = "open it in a browser, save it and read the file"
            raise Blocked(f"{self.place}: {wall} stands where the article should be: {remedy}")
        if not text.strip():
            remedy = "save it once it shows, or its text as .txt"
            raise EmptyInput(f"{self.place}: the page holds no text of an article: {remedy}")
        return self._assembled(text, paragraphs, shown)

    def _assembled(self, text: str, paragraphs: list[Paragraph], shown: str) -> Report:
        given, facts, layout = self.context.given, self.facts, Layout.of(text)
        title, title_notes = title_of(text, (), facts.title or given.title)
        language, language_notes = self.context.language_of(text, facts.language)
        published, candidates, date_notes = self._published()
        hints = copy_hints(layout, facts.site)
        page_notes = self._notes(paragraphs, shown)
        return Report(
            text=text,
            title=title,
            outlet=outlet_of(facts.site, given.outlet, address=facts.address, owner=hints.owner),
            address=facts.address,
            published=published,
            language=language,
            capture=self.capture.digest,
            published_candidates=candidates,
            debris=mark(layout),
            headlines=_heading_spans(paragraphs),
            unread=self.context.unread(language),
            notes=(*self.decoded.notes, *title_notes, *language_notes, *date_notes, *hints.notes, *page_notes),
            made_by=f"intake.page {VERSION}",
            links=links_in(self.tree, text, facts.address or self.capture.address),
        )

    def _published(self) -> Chosen:
        given = self.context.given.publication()
        found = published_times(self.tree, self.article, self.facts.address, self.capture.captured)
        return choose([*([given] if given else []), *self.context.times, *found], self.capture.captured)

    def _notes(self, paragraphs: list[Paragraph], shown: str) -> tuple[str, ...]:
        notes = list(modification_notes(self.tree, self.article))
        unmapped = sum(fold(paragraph.text) not in shown for paragraph in paragraphs)
        if unmapped:
            notes.append(f"{unmapped} of {len(paragraphs)} passages not found again in the page word for word")
        if is_closed(self.article):
            notes.append("the page states that its article is not free to read: the text may be cut short")
        return tuple(notes)


def _without_title(paragraphs: list[Paragraph], title: str | None) -> list[Paragraph]:
    """The paragraphs without a first one that only repeats the title."""
    if paragraphs and title and _bare(paragraphs[0].text) == _bare(title):
        return paragraphs[1:]
    return paragraphs


def _bare(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


def _heading_spans(paragraphs: list[Paragraph]) -> tuple[Span, ...]:
    spans, at = [], 0
    for paragraph in paragraphs:
        if paragraph.is_heading:
            spans.append(Span(at, at + len(paragraph.text)))
        at += len(paragraph.text) + len(PARTING)
    return tuple(spans)
