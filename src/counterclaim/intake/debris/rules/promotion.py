"""Lines that point to other reports: "Read more: …", "Related: …"."""

from counterclaim.intake.debris.shape import Phrases, phrases
from counterclaim.records import DebrisKind

RULE = Phrases(
    kind=DebrisKind.PROMOTION,
    reason="points to another report",
    to_line_end=(
        phrases(
            r"(?:read|see|watch|listen|also (?:read|see)|see also|read also|read next|up next|next (?:up|read|long read)|"
            r"more (?:from|on|about|in)\b.{0,40}|related(?: (?:stories|story|articles?|news|content|links?|topics?|reading))?|"
            r"recommended(?: (?:for you|reading|stories|articles?))?|trending(?: now)?|most (?:read|popular|viewed|shared|commented)|"
            r"(?:read|see|watch) (?:more|also|next)(?: (?:on|from|about)\b.{0,40})?|don['’]?t miss|editor['’]?s['’]? (?:picks?|choice)|"
            r"you (?:may|might) also (?:like|be interested in)|what to read next|more (?:stories|news|coverage)|"
            r"(?:latest|breaking|top) (?:news|stories)|in (?:case you missed it|pictures|other news)|from the archives?|"
            r"further reading|keep reading|live(?: updates| blog)?|explainer|opinion|analysis)\s*:\s*\S"
        ),
        phrases(
            r"also on [\w.]+\.\w{2,6}\b", r"also read\b[^a-z]", r"click here (?:to|for)\b", r"tap here (?:to|for)\b"
        ),
    ),
    alone=(
        phrases(
            r"(?:read|see|watch) (?:more|also|next)",
            r"related(?: (?:stories|story|articles?|news|content|links?|topics?))?",
            r"recommended(?: (?:for you|reading|stories))?",
            r"trending(?: now)?",
            r"most (?:read|popular|viewed|shared)(?: (?:today|now|news|stories))?",
            r"don['’]?t miss",
            r"you (?:may|might) also (?:like|be interested in)",
            r"what to read next",
            r"see also",
            r"also read",
            r"editor['’]?s['’]? (?:picks?|choice)",
            r"(?:read|view|continue) (?:the )?full (?:article|story|report)",
            r"more on this (?:story|topic)",
            r"more (?:from|on) .{1,40}",
            r"keep reading",
            r"top stories",
            r"latest news",
            r"read the rest(?: of .{1,40})?",
            r"in pictures",
            whole=True,
        ),
        phrases(
            r"(?:this|the) (?:story|article) continues (?:below|after)\b",
            r"(?:story|article) continues (?:below|after)\b",
        ),
    ),
)
