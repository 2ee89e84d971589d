"""Menus and footers: entries parted by signs, legal lines, tags."""

from __future__ import annotations

import re

from counterclaim.intake.debris.layout import Line, Piece
from counterclaim.intake.debris.shape import Weight, phrases
from counterclaim.records import DebrisKind

_STRONG_SIGN = re.compile(r"\||::|»|›|•|·|\]\s*\[")
_KNOWN = phrases(r"""
    (?:home(?:page)?|world|politics|business|markets?|culture|opinion|sports?|weather|puzzles?|crosswords?|horoscopes?)$
    (?:local |world |latest |top )?news$
    (?:about|contact)(?: us)?$
    (?:advertise|careers|jobs)(?: with us)?$
    (?:help|faqs?|imprint|legal(?: notice)?|sitemap|accessibility|corrections?|archives?|search|menu|settings|rss)$
    (?:terms|privacy|cookies?)(?: (?:of|and|&) \w+| \w+)?$
    (?:log ?in|log ?out|sign (?:in|up)|register|subscribe|subscriptions?|donate|shop)$
    (?:newsletters?|podcasts?|mobile|e-?paper|classifieds?|obituaries|video|gallery|photos?)$
    (?:accept|reject)(?: all)?$
    manage(?: \w+)?$
    (?:\d+ )?comments?$
    (?:older|newer|previous|next)(?: \w+)?$
    (?:print|share|report)(?: .{1,20})?$
    save$
    updated .{1,40}$
    photo credits(?: below)?$
    most read.{0,20}$
    back to .{1,20}$
""")
_LEGAL = phrases(r"""
    (?:©|\(c\)|copyright\b)\s*.{1,100}$
    .{1,40}\s©\s?\d{4}.{0,40}$
    all rights reserved$
    (?:tags?|topics?|categor(?:y|ies)|keywords?)\s*:\s*\S.{0,160}$
    (?:filed|posted) under\s*:?.{1,80}$
    (?:terms (?:of use|of service|and conditions)|privacy (?:policy|notice))(?: (?:apply|and .{1,30}))?$
    cookie (?:settings|policy|notice)$
    skip to .{1,20}$
""")
_BESIDE = phrases(r"""
    this (?:article|page|site|text|story) is (?:not|for information)\b.{0,80}$
    past performance\b.{0,60}$
    photo credits.{0,20}$
""")
_NUMBER = re.compile(r"[\d.,%+-]+")
_SHORT_ENTRY_WORDS = 5
#: So many lines of a block tell whether it is a table.
_TABLE_LINES = 30


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
    return (
        width > 1 and sum(other.is_menu and len(other.pieces) == width for other in line.block.lines[:_TABLE_LINES]) > 2
    )


RULE = Menu()
