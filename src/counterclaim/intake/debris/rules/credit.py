"""Picture credits: "Photo: …", "(Image: …)", "Name/Agency"."""

from counterclaim.intake.debris.shape import Phrases, phrases
from counterclaim.records import DebrisKind

_PICTURE = r"(?:file )?(?:photos?|photographs?|photography|pictures?|images?|pics?|illustrations?|graphics?|maps?|videos?|footage|stills?|screen ?(?:grab|shot))"

RULE = Phrases(
    kind=DebrisKind.CREDIT,
    reason="a picture credit",
    alone=(
        phrases(
            rf"(?:feature(?:d)? |main |cover |top |header |lead |banner )?{_PICTURE}(?: (?:credits?|source|by|courtesy(?: of)?|via))?\s*[:©]\s*\S"
        ),
        phrases(rf"{_PICTURE} (?:courtesy of|credit)\b", rf"credits?(?: {_PICTURE})?\s*[:©]\s*\S", r"courtesy:\s*\S"),
        phrases(
            rf"(?:{_PICTURE} )?(?:photographed|pictured|illustrated|image) by [A-Z][\w'’-]+ [A-Z][\w'’-]+", whole=True
        ),
    ),
    longest=160,
)
