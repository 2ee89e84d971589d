"""Lines that point to other reports: "Read more: …", "Related: …"."""

from counterclaim.intake.debris.shape import Phrases, phrases
from counterclaim.records import DebrisKind

_LABELS = r"""
    (?:read|see|watch|listen)(?: (?:more|also|next))?(?: (?:on|from|about)\b.{0,40})?
    (?:also|up|next) (?:read|see|next|up|long read)
    more (?:from|on|about|in)\b.{0,40}
    more (?:stories|news|coverage)
    related(?: (?:stories|story|articles?|news|content|links?|topics?|reading))?
    recommended(?: (?:for you|reading|stories|articles?))?
    trending(?: now)?
    most (?:read|popular|viewed|shared|commented)(?: (?:today|now|news|stories))?
    don['’]?t miss
    editor['’]?s['’]? (?:picks?|choice)
    you (?:may|might) also (?:like|be interested in)
    what to read next
    (?:latest|breaking|top) (?:news|stories)
    in (?:case you missed it|other news)
    from the archives?
    (?:further|keep) reading
    live(?: updates| blog)?
    (?:explainer|opinion|analysis)
"""


def _each_label(closing: str) -> str:
    return "\n".join(f"(?:{line.strip()}){closing}" for line in _LABELS.splitlines() if line.strip())


RULE = Phrases(
    kind=DebrisKind.PROMOTION,
    reason="points to another report",
    to_line_end=phrases(
        _each_label(r"\s*:\s*\S")
        + r"""
        also on [\w.]+\.\w{2,12}\b
        also read\b[^a-z]
        (?:click|tap) here (?:to|for)\b
    """
    ),
    alone=phrases(r"""
        (?:read|see|watch) (?:more|also|next)$
        (?:related|recommended)(?: (?:stories|story|articles?|news|content|links?|topics?|reading|for you))?$
        trending(?: now)?$
        most (?:read|popular|viewed|shared)(?: (?:today|now|news|stories))?$
        don['’]?t miss$
        you (?:may|might) also (?:like|be interested in)$
        what to read next$
        (?:see also|also read)$
        editor['’]?s['’]? (?:picks?|choice)$
        (?:read|view|continue) (?:the )?full (?:article|story|report)$
        read the rest(?: of .{1,40})?$
        more on this (?:story|topic)$
        more (?:from|on) .{1,40}$
        keep reading$
        (?:top stories|latest news|in pictures)$
        (?:(?:this|the) )?(?:story|article) continues (?:below|after)\b
    """),
)
