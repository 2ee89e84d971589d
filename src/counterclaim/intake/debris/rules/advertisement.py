"""Labels of advertisements, and the advertisement that follows on the line."""

from counterclaim.intake.debris.shape import Phrases, phrases
from counterclaim.records import DebrisKind

RULE = Phrases(
    kind=DebrisKind.ADVERTISEMENT,
    reason="is labelled as an advertisement",
    to_line_end=phrases(r"""
        (?:advertisement|advert|advertorial|ad|sponsored|promoted)(?: content)?\s*[:–—-]\s*\S
        (?:advertisement|advert|advertorial|(?:sponsored|promoted|partner) content)$
    """),
    alone=phrases(r"""
        (?:advertisements|ad|sponsored)$
        sponsored (?:post|links?|by .{1,40})$
        paid (?:content|post|partnership)\b
        scroll (?:down )?(?:to|for) (?:continue|more).{0,30}$
        continue reading(?: below)?$
        remove ads?$
        why (?:am i|are you|you are) seeing this.{0,20}$
    """),
)
