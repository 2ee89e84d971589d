"""Menus and footers: entries parted by signs, legal lines, tags."""

from __future__ import annotations

import re

from counterclaim.intake.debris.layout import Line, Piece
from counterclaim.intake.debris.shape import Weight, phrases
from counterclaim.records import DebrisKind

_STRONG_SIGN = re.compile(r"\||::|»|›|•|·|→|\]\s*\[")
_KNOWN = re.compile(
    phrases(
        r"home(?:page)?",
        r"(?:local |world |latest |top )?news",
        r"weather",
        r"sports?",
        r"markets?",
        r"business",
        r"opinion",
        r"politics",
        r"world",
        r"culture",
        r"contact(?: us)?",
        r"about(?: us)?",
        r"help",
        r"faqs?",
        r"terms(?: (?:of|and|&) \w+)?",
        r"privacy(?: \w+)?",
        r"cookies?(?: \w+)?",
        r"imprint",
        r"legal(?: notice)?",
        r"advertise(?: with us)?",
        r"careers",
        r"jobs",
        r"sitemap",
        r"archives?",
        r"corrections?",
        r"accessibility",
        r"subscriptions?",
        r"subscribe",
        r"log ?in",
        r"log ?out",
        r"sign (?:in|up)",
        r"register",
        r"newsletters?",
        r"podcasts?",
        r"donate",
        r"shop",
        r"search",
        r"menu",
        r"settings",
        r"accept(?: all)?",
        r"reject(?: all)?",
        r"manage(?: \w+)?",
        r"comments?",
        r"(?:older|newer|previous|next)(?: \w+)?",
        r"print(?: .{1,20})?",
        r"share(?: .{1,20})?",
        r"save",
        r"report .{1,20}",
        r"rss",
        r"mobile",
        r"e-?paper",
        r"puzzles?",
        r"crosswords?",
        r"horoscopes?",
        r"photo credits(?: below)?",
        r"classifieds?",
        r"obituaries",
        r"\d+ comments?",
        r"updated .{1,40}",
        r"video",
        r"gallery",
        r"back to .{1,20}",
        r"photos?",
        r"most read.{0,20}",
        whole=True,
    ),
    re.I,
)
_LEGAL = re.compile(
    phrases(
        r"(?:©|\(c\)|copyright\b)\s*.{1,100}",
        r".{1,40}\s© ?\d{4}.{0,40}",
        r"all rights reserved",
        r"tags?\s*:\s*\S.{0,160}",
        r"(?:filed|posted) under\s*:?.{1,80}",
        r"topics?\s*:\s*\S.{0,160}",
        r"categor(?:y|ies)\s*:\s*.{1,80}",
        r"keywords?\s*:\s*\S.{0,160}",
        r"(?:terms (?:of use|of service|and conditions)|privacy (?:policy|notice)|cookie (?:settings|policy|notice))(?: (?:apply|and .{1,30}))?",
        r"skip to .{1,20}",
        whole=True,
    ),
    re.I,
)
_BESIDE = re.compile(
    phrases(
        r"this (?:article|page|site|text|story) is (?:not|for information)\b.{0,80}",
        r"past performance\b.{0,60}",
        r"(?:about|contact) us",
        r"terms",
        r"podcasts?",
        r"newsletters?",
        r"archives?",
        r"photo credits.{0,20}",
        whole=True,
    ),
    re.I,
)
_NUMBER = re.compile(r"[\d.,%+-]+")
_SHORT_ENTRY_WORDS = 5


class Menu:
    """Entries of a menu, and lines of a page's foot."""

    kind = DebrisKind.NAVIGATION
    reason = "a menu or the foot of a page"

    def weigh(self, piece: Piece) -> Weight:
        """Menu lines as a whole; legal lines and tags one by one; known entries beside others."""
        if piece.quoted:
            return Weight.NONE
        if _LEGAL.match(piece.text) or _is_menu(piece.line):
            return Weight.ALONE
        return Weight.BESIDE if _KNOWN.match(piece.text) or _BESIDE.match(piece.text) else Weight.NONE


def _is_menu(line: Line) -> bool:
    """Mostly short entries, three or more, or two inside the text; weak signs and first lines only with one known.

    Rows of a table are no menu: they hold numbers, or stand among lines of as many entries.
    """
    if not line.is_menu or _is_row(line):
        return False
    entries = line.pieces
    known = sum(bool(_KNOWN.match(entry.text)) for entry in entries)
    if sum(len(entry.words) <= _SHORT_ENTRY_WORDS for entry in entries) * 2 < len(entries):
        return False
    if not _STRONG_SIGN.search(line.text):
        return known * 2 >= len(entries) or (known > 0 and len(entries) > 2)
    return known > 0 or len(entries) > 2 or line.block.place > 0


def _is_row(line: Line) -> bool:
    if any(_NUMBER.fullmatch(entry.text) for entry in line.pieces):
        return True
    width = len(line.pieces)
    return width > 1 and sum(other.is_menu and len(other.pieces) == width for other in line.block.lines) > 2


RULE = Menu()
