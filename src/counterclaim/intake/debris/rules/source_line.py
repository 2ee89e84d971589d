"""Lines that say whose text this is: "Source: …", "First published by …"."""

from counterclaim.intake.debris.shape import Phrases, phrases
from counterclaim.records import DebrisKind

_WORK = r"(?:this|the) (?:story|article|report|text|piece|post|content|interview|dispatch|column)"

RULE = Phrases(
    kind=DebrisKind.SOURCE_LINE,
    reason="says where the text comes from",
    alone=(
        phrases(r"sources?\s*:\s*\S", r"original (?:article|source|story|report|link)\s*:?", r"via\s*:\s*\S"),
        phrases(
            rf"{_WORK} (?:was |is |has been )?(?:first |originally |also )(?:published|appeared|ran|posted|printed)\b"
        ),
        phrases(rf"{_WORK} (?:is|was|has been) (?:re-?published|syndicated|reprinted|taken|copied)\b"),
        phrases(
            r"(?:first|originally) (?:published|appeared|posted) (?:in|on|by|at)\b",
            r"(?:re-?published|reprinted) (?:from|with permission)\b",
        ),
        phrases(
            r"\W*(?:additional )?(?:reporting|writing|editing|edited|written|compiled|translated) by [^.]{2,80}",
            r"with (?:agency|agencies|wire) (?:reports?|inputs?)",
            r"with (?:reports|input) from\b",
            whole=True,
        ),
    ),
    longest=200,
)
