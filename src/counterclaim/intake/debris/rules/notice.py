"""Consent and privacy notices: long sentences to "you" about e-mail, cookies and privacy.

They have no fixed beginning, so words are counted: outside quotation marks a report hardly ever says "you", and hardly
ever beside "unsubscribe" or "privacy notice".
"""

from __future__ import annotations

import re

from counterclaim.intake.debris.layout import Piece
from counterclaim.intake.debris.shape import Weight, phrases
from counterclaim.records import DebrisKind

_BEGINNINGS = phrases(r"""
    (?:we|this (?:site|website|page)|[\w.]+(?: [\w.]+){0,3}) uses? (?:\w+ ){0,3}cookies\b
    cookies? (?:help|allow|enable|settings|policy)\b
    (?:accept|reject|manage|allow) (?:all|cookies|choices|preferences)
    by (?:clicking|continuing|using|signing|subscribing)\b.{0,60}\byou\b
""")


def _any_of(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(line.strip() for line in words.strip().splitlines())})\b", re.IGNORECASE)


_READER = _any_of("""you
    your
    yours
    you['’](?:re|ve|ll|d)""")
_OUTLET = _any_of("""we
    us
    our
    this (?:site|website|page|app|service)
    (?:third|3rd)[- ]part(?:y|ies)""")
#: Words of which one, said to the reader, is enough where anything else fits too.
_CERTAIN = _any_of(r"""unsubscrib\w+
    opt(?:ed|ing)?[- ]out
    sign-?ups?\b(?! (?:rate|fee|deadline))
    privacy (?:notice|policy|settings?|cent(?:re|er))
    cookies?
    personal (?:data|information|details)
    adverts
    newsletters?
    inbox
    third[- ]party (?:ads|advertis\w+)
    terms (?:of (?:use|service)|and conditions)
    ad ?blocker
    consent(?:ed)? to (?:the|our|receiv\w+)
    personali[sz]ed? (?:ads|content)""")
#: Words of which two are needed, with "we" and "you" beside them.
_PERHAPS = _any_of(r"""subscri\w+
    consent\w*
    e-?mail\w*
    advert\w*
    ads
    preferences
    marketing
    content
    browser
    device
    sign(?:ed|ing)? up
    understanding of you
    accept
    agree
    continu\w+
    click\w*
    settings
    offers""")
_SPEECH = _any_of("""said
    says
    told
    added
    asked
    announced
    according to
    stated
    claimed
    denied
    wrote
    warned""")


class Notice:
    """A sentence that speaks to the reader about consent, e-mail or cookies."""

    kind = DebrisKind.CONSENT
    reason = "speaks to the reader about consent, e-mail or cookies"

    def weigh(self, piece: Piece) -> Weight:
        """By what the sentence speaks of and to whom."""
        text = piece.text
        if piece.quoted:
            return Weight.NONE
        if _BEGINNINGS.match(text):
            return Weight.ALONE
        to_reader, of_outlet = bool(_READER.search(text)), bool(_OUTLET.search(text))
        if not (to_reader or of_outlet) or _SPEECH.search(text):
            return Weight.NONE
        certain = len({found.casefold() for found in _CERTAIN.findall(text)})
        perhaps = len({found.casefold() for found in _PERHAPS.findall(text)})
        if to_reader and (certain > 1 or (certain and (of_outlet or perhaps)) or (of_outlet and perhaps > 1)):
            return Weight.ALONE
        return Weight.BESIDE if certain or perhaps else Weight.NONE


RULE = Notice()
