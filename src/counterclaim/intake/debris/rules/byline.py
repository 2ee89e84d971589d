"""By-lines and lines of dates: no debris in the eyes of a reader, and no claim either."""

from __future__ import annotations

import re

from counterclaim.intake.debris.layout import Piece
from counterclaim.intake.debris.shape import Weight, phrases
from counterclaim.records import DebrisKind

_DATE = r"(?:\w+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}),? \d{4}"
_CLOCK = r"\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?"
_AGO = r"\d+ (?:seconds?|minutes?|hours?|days?) ago"
_LABEL = r"(?:(?:first )?published|posted|updated|last (?:updated|modified)|modified)"
_DATES = phrases(rf"""
    {_LABEL}\b[:,]?(?: (?:on|at))? ?(?:{_DATE}|{_CLOCK}|{_AGO}|yesterday|today)[^.]{{0,40}}$
    {_DATE}(?:,? (?:at )?{_CLOCK})?$
    {_CLOCK},? {_DATE}$
    {_AGO}$
""")
#: A name, or what a by-line says of a nameless author; a verb never fits.
_AUTHOR_WORDS = (
    "and in for of the our a own staff special senior political foreign diplomatic correspondents? reporters? writers? "
    r"editors? desk team agencies @\w+"
)
_BYLINE = re.compile(
    rf"(?:By|BY|From|FROM|Words by)[: ]+(?:(?:[A-Z][\w.'’-]*|{'|'.join(_AUTHOR_WORDS.split())})[ ,&]*){{1,12}}"
)
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_BY_WHEN = re.compile(rf"(?:By|From) (?:\w+day|{_MONTHS})", re.IGNORECASE)
#: Over a paragraph of a running report it says when; beside "Updated …" it is furniture.
_BARE_CLOCK = re.compile(_CLOCK, re.IGNORECASE)
_LONGEST = 110


class Byline:
    """A whole entry that names the author or says when it was published."""

    kind = DebrisKind.OTHER
    reason = "a by-line or a line of dates"

    def weigh(self, piece: Piece) -> Weight:
        """Whole lines and menu entries only: a sentence may begin with "By" as well."""
        whole = piece.line.is_menu or piece.span == piece.line.span
        if not whole or piece.quoted or len(piece.text) > _LONGEST:
            return Weight.NONE
        if _DATES.match(piece.text):
            return Weight.ALONE
        if _BARE_CLOCK.fullmatch(piece.text):
            return Weight.BESIDE
        byline = _BYLINE.fullmatch(piece.text) and not _BY_WHEN.match(piece.text)
        return Weight.ALONE if byline else Weight.NONE


RULE = Byline()
