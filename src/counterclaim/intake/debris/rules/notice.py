"""Consent and privacy notices: long sentences to "you" about e-mail, cookies and privacy.

They have no fixed beginning, so words are counted: outside quotation marks a report hardly ever says "you", and hardly
ever beside "unsubscribe" or "privacy notice".
"""

from __future__ import annotations

import re

from counterclaim.intake.debris.layout import Piece
from counterclaim.intake.debris.shape import Weight
from counterclaim.records import DebrisKind

_READER = re.compile(r"\b(?:you|your|yours|you['’](?:re|ve|ll|d))\b", re.I)
_OUTLET = re.compile(
    r"\b(?:we|us|our|this (?:site|website|page|app|service)|third[- ]part(?:y|ies)|3rd part(?:y|ies))\b", re.I
)
_CERTAIN = re.compile(
    r"\b(?:unsubscrib\w+|opt(?:ed|ing)?[- ]out|sign-?ups?\b(?! (?:rate|fee|deadline))|privacy (?:notice|policy|settings?|cent(?:re|er))|"
    r"cookies?|personal (?:data|information|details)|adverts|newsletters?|inbox|third[- ]party (?:ads|advertis\w+)|"
    r"terms (?:of (?:use|service)|and conditions)|ad ?blocker|consent(?:ed)? to (?:the|our|receiv\w+)|personali[sz]ed? (?:ads|content))\b",
    re.I,
)
_PERHAPS = re.compile(
    r"\b(?:subscri\w+|consent\w*|e-?mail\w*|advert\w*|ads|preferences|marketing|content|browser|device|sign(?:ed|ing)? up|"
    r"understanding of you|accept|agree|continu\w+|click\w*|settings|offers)\b",
    re.I,
)
_SPEECH = re.compile(
    r"\b(?:said|says|told|added|asked|announced|according to|stated|claimed|denied|wrote|warned)\b", re.I
)
_COOKIES = re.compile(
    r"(?:we|this (?:site|website|page)|[\w.]{2,30}) uses? (?:\w+ ){0,3}cookies\b|cookies? (?:help|allow|enable|settings|policy)\b|"
    r"(?:accept|reject|manage|allow) (?:all|cookies|choices|preferences)|by (?:clicking|continuing|using|signing|subscribing)\b.{0,60}\byou\b",
    re.I,
)


class Notice:
    """A sentence that speaks to the reader about consent, e-mail or cookies."""

    kind = DebrisKind.CONSENT
    reason = "speaks to the reader about consent, e-mail or cookies"

    def weigh(self, piece: Piece) -> Weight:
        """By what the sentence speaks of and to whom."""
        text = piece.text
        if piece.quoted:
            return Weight.NONE
        if _COOKIES.match(text):
            return Weight.ALONE
        to_reader, of_outlet = bool(_READER.search(text)), bool(_OUTLET.search(text))
        if not (to_reader or of_outlet) or _SPEECH.search(text):
            return Weight.NONE
        certain = len({found.casefold() for found in _CERTAIN.findall(text)})
        perhaps = len({found.casefold() for found in _PERHAPS.findall(text)})
        if to_reader and (certain or (of_outlet and perhaps >= 2)):
            return Weight.ALONE
        return Weight.BESIDE if certain or perhaps else Weight.NONE


RULE = Notice()
