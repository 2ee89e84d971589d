"""Picture credits with a label: "Photo: …", "(Image: …)"."""

from counterclaim.intake.debris.shape import Phrases, phrases
from counterclaim.records import DebrisKind

_PICTURE = (
    r"(?:file |feature(?:d)? |main |cover |header |lead )?"
    r"(?:photo(?:graph)?s?|photography|pictures?|images?|pics?|illustrations?|graphics?|maps?|videos?|footage|stills?)"
)

RULE = Phrases(
    kind=DebrisKind.CREDIT,
    reason="a picture credit",
    alone=phrases(rf"""
        {_PICTURE}(?: (?:credits?|source|by|courtesy(?: of)?|via))?\s*[:©]\s*\S
        {_PICTURE} (?:courtesy of|credit)\b
        (?:credits?|courtesy)(?: {_PICTURE})?\s*[:©]\s*\S
        (?:{_PICTURE} )?(?:photographed|pictured|illustrated|image) by (?-i:[A-Z])[\w'’-]+ (?-i:[A-Z])[\w'’-]+$
    """),
    longest=160,
)
