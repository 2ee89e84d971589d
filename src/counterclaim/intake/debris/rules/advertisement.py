"""Labels of advertisements, and the advertisement that follows on the line."""

from counterclaim.intake.debris.shape import Phrases, phrases
from counterclaim.records import DebrisKind

RULE = Phrases(
    kind=DebrisKind.ADVERTISEMENT,
    reason="is labelled as an advertisement",
    to_line_end=(
        phrases(
            r"(?:advertisement|advert|advertorial|ad|anzeige|sponsored(?: content)?|paid (?:content|post|partnership)|promoted(?: content)?)\s*[:–—-]\s*\S"
        ),
        phrases(r"(?:advertisement|advert|advertorial|sponsored content)", whole=True),
    ),
    alone=(
        phrases(
            r"advertisements?",
            r"ad",
            r"sponsored(?: (?:content|post|links?|by .{1,40}))?",
            r"paid (?:content|post|partnership)",
            r"promoted(?: content)?",
            r"scroll (?:down )?(?:to|for) (?:continue|more).{0,30}",
            r"continue reading(?: below)?",
            r"(?:story|article) continues below.{0,20}",
            r"remove ads?",
            r"why (?:am i|you are) seeing this.{0,20}",
            r"partner content",
            whole=True,
        ),
    ),
)
