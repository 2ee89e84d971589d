"""What the attribution reader hands back."""

from dataclasses import dataclass

from counterclaim.records import Span


@dataclass(frozen=True)
class Attribution:
    """Somebody is said to say, think or want something; spans are code points of the text that was read.

    `source` is empty where nobody is named. `holds` is false where the speaker denies the content as it is written.
    `parent` is the number of the attribution whose content holds this one's cue, None where it stands free.
    Confidences are chances between 0 and 1.
    """

    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    source: tuple[Span, ...]
    stance: str
    stance_confidence: float
    holds: bool
    holds_confidence: float
    confidence: float
    parent: int | None


@dataclass(frozen=True)
class Entity:
    """A name in the text; `kind` is person, organisation, place or other."""

    span: Span
    kind: str
    confidence: float


@dataclass(frozen=True)
class Reading:
    """What one pass over a text found, in the order of the text."""

    attributions: tuple[Attribution, ...]
    entities: tuple[Entity, ...]
