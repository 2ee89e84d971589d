"""Promoted headlines: lines of headline shape that stand among the paragraphs, in a row or with a label."""

from __future__ import annotations

import re

from counterclaim.intake.debris.layout import Block, Line, Piece
from counterclaim.intake.debris.shape import Weight
from counterclaim.records import DebrisKind

#: Round brackets hold an abbreviation more often than a label, so only labels known are taken there.
_KNOWN_LABELS = "WATCH|VIDEO|PHOTOS|PICTURES|LISTEN|LIVE|OPINION|ANALYSIS|EXCLUSIVE|INSIGHT|POLL"
_TAG = re.compile(rf"\s(?:\[[A-Z][A-Z'’ -]{{1,22}}\]|\((?:{_KNOWN_LABELS})\))\s*\|?\s*$")
_CLOSING = re.compile(r"[.,;:][\"”’')\]]*$")
#: Bullets and numbers: a list of the report.
_LISTED = re.compile(r"^[-–—•*]|\d")
_LEAST_WORDS, _MOST_WORDS = 5, 22
_LEAST_LINES, _MOST_LINES = 3, 12
_LONGEST = 170


class PromotedHeadlines:
    """A line that ends in a label such as [WATCH], or one of several headlines in a row inside the text."""

    kind = DebrisKind.PROMOTION
    reason = "a promoted headline"

    def weigh(self, piece: Piece) -> Weight:
        """Labelled lines and all lines of a block with one; rows of headlines without labels inside the text."""
        line, block = piece.line, piece.line.block
        if len(block.lines) > _MOST_LINES or len(line.text) > _LONGEST or not _is_headline(line):
            return Weight.NONE
        labelled = sum(bool(_TAG.search(each.text)) for each in block.lines)
        if labelled:
            return Weight.ALONE if _TAG.search(line.text) or labelled * 2 >= len(block.lines) else Weight.NONE
        return Weight.ALONE if _is_row(block) else Weight.NONE


def _is_headline(line: Line) -> bool:
    bare = _TAG.sub("", line.text)
    return not _CLOSING.search(bare) and len(bare.split()) <= _MOST_WORDS and bare.lstrip("\"'“‘")[:1].isupper()


def _is_row(block: Block) -> bool:
    """Whether a block inside the text holds nothing but headlines, as lists of names and numbers do not."""
    if block.is_list or not 0 < block.place < block.of - 1 or len(block.lines) < _LEAST_LINES:
        return False
    return all(_is_headline(line) and _is_worded(line) for line in block.lines)


def _is_worded(line: Line) -> bool:
    return len(line.text.split()) >= _LEAST_WORDS and not _LISTED.search(line.text)


RULE = PromotedHeadlines()
