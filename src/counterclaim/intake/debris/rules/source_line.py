"""Lines that say whose text this is: "Source: …", "First published by …"."""

from counterclaim.intake.debris.shape import Phrases, phrases
from counterclaim.records import DebrisKind

_WORK = r"(?:this|the) (?:story|article|report|text|piece|post|content|interview|dispatch|column)"

RULE = Phrases(
    kind=DebrisKind.SOURCE_LINE,
    reason="says where the text comes from",
    alone=phrases(rf"""
        (?:source|via)\s*:\s*\S
        sources\s*:\s*(?-i:[A-Z])
        original (?:article|source|story|report|link)\s*:
        {_WORK} (?:was |is |has been )?(?:first |originally |also )(?:published|appeared|ran|posted|printed)\b
        {_WORK} (?:is|was|has been) (?:re-?published|syndicated|reprinted|taken|copied)\b
        (?:first|originally) (?:published|appeared|posted) (?:in|on|by|at)\b
        (?:re-?published|reprinted) (?:from|with permission)\b
        (?:additional )?(?:reporting|writing|editing|edited|written|compiled|translated) by [^.]{{2,80}}$
        with (?:agency|agencies|wire) (?:reports?|inputs?)$
        with (?:reports|input) from\b.{{1,60}}$
    """),
    longest=200,
)
