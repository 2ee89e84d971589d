"""By-lines and lines of dates: no debris in the eyes of a reader, and no claim either."""

from __future__ import annotations

import re

from counterclaim.intake.debris.layout import Piece
from counterclaim.intake.debris.shape import Weight
from counterclaim.records import DebrisKind

_DATE = r"(?:\w+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}),? \d{4}"
_CLOCK = r"\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?"
_AGO = r"\d+ (?:seconds?|minutes?|hours?|days?) ago"
_WHEN = rf"(?:{_DATE}|{_CLOCK}|{_AGO}|yesterday|today)"
_LABEL = r"(?:(?:first )?published|posted|updated|last (?:updated|modified)|modified)"
_DATES = re.compile(
    rf"(?:{_LABEL}\b[:,]?(?: (?:on|at))? ?{_WHEN}[^.]{{0,40}}|{_DATE}(?:,? (?:at )?{_CLOCK})?|{_CLOCK},? {_DATE}|{_AGO})",
    re.I,
)
#: A name, or what a by-line says of a nameless author; a verb never fits.
_BYLINE = re.compile(
    r"(?:By|BY|From|FROM|Words by)[: ]+(?:(?:[A-Z][\w.'’-]*|and|in|for|of|the|our|a|own|staff|special|senior|political|foreign|diplomatic|"
    r"correspondents?|reporters?|writers?|editors?|desk|team|agencies|@\w+)[ ,&]*){1,12}"
)
_WEEKDAY_OR_MONTH = re.compile(r"(?:By|From) (?:\w+day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", re.I)
#: Over a paragraph of a running report it says when; beside "Updated …" it is furniture.
_BARE_CLOCK = re.compile(_CLOCK, re.I)
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
        if _DATES.fullmatch(piece.text):
            return Weight.ALONE
        if _BARE_CLOCK.fullmatch(piece.text):
            return Weight.BESIDE
        byline = _BYLINE.fullmatch(piece.text) and not _WEEKDAY_OR_MONTH.match(piece.text)
        return Weight.ALONE if byline else Weight.NONE


RULE = Byline()
