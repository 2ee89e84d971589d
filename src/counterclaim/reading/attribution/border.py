"""The border to the models: label numbers, sizes and tensor names, which training, export and reading share.

Nothing else knows a label's number. Changing anything here makes the shipped weights unreadable.
"""

from typing import Final, Literal

Convention = Literal["attributions", "claims"]
CONVENTIONS: Final[tuple[Convention, ...]] = ("attributions", "claims")
"""What counts as a cue: every attribution (PolNeAR), or only what the Contested Accounts benchmark calls a claim."""

CUE_LABELS: Final = ("outside", "begin", "inside")
ENTITY_KINDS: Final = ("person", "organisation", "place", "other")
ENTITY_LABELS: Final = 1 + 2 * len(ENTITY_KINDS)
"""Outside, then begin and inside of each kind: begin of kind k is 1 + 2k, inside 2 + 2k."""

WORD_OUTPUTS: Final = len(CONVENTIONS) * len(CUE_LABELS) + ENTITY_LABELS
"""Columns of the encoder's word scores: three cue labels a convention, then the entity labels."""

ROLES: Final = ("cue", "source", "content")
ROLE_LABELS: Final = 1 + 2 * len(ROLES)
"""Outside, then begin and inside of each role, seen from one anchor; numbered like the entity labels."""

STANCES: Final = ("asserts", "denies", "promises", "demands", "doubts")

LEFT: Final = 80
RIGHT: Final = 96
REACH: Final = LEFT + 1 + RIGHT
"""How many words before and after its anchor an attribution may reach. Of the PolNeAR training part's attributions,
98 in 100 lie within 77 word pieces of their cue."""

WINDOW: Final = 320
"""Most pieces of a window, without the two marks at its ends. The encoder has 512 positions; what attention costs grows
with the square of a window, and a cue's source and content are near."""

START_PIECE: Final = 101
END_PIECE: Final = 102
BREAK_PIECE: Final = 2
"""Numbers of [CLS], [SEP] and of the unused piece that stands for a paragraph break."""

SHAPES: Final = ("lower", "initial", "capitals", "mixed", "digits", "marks", "break")
FIRST: Final = len(SHAPES)
"""Added to a shape's number where the word is the first of its sentence."""
SHAPE_CODES: Final = 2 * len(SHAPES)

QUOTE_CODES: Final = 4
"""Outside quotation marks, inside, a mark itself, inside a quotation carried on from the paragraph before."""

SENTENCE_REACH: Final = 4
PARAGRAPH_REACH: Final = 3
"""Distances in sentences and paragraphs are told apart up to these."""

ENCODER_FILE: Final = "encoder.onnx"
RELATIONS_FILE: Final = "relations.onnx"
DECODER_FILE: Final = "decoder.json"
ENCODER_INPUTS: Final = ("pieces", "shapes", "quotes")
ENCODER_OUTPUTS: Final = ("hidden", "scores")
RELATION_INPUTS: Final = ("words", "cue_chance", "sentences", "paragraphs", "quotes", "anchors", "convention")
RELATION_OUTPUTS: Final = ("roles", "keep", "stances", "holds")
