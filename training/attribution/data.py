"""The corpora as training examples: documents with gold spans, cut into windows with labels for each word."""

import gzip
import json
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from counterclaim.reading.attribution.border import (
    CONVENTIONS,
    END_PIECE,
    LEFT,
    REACH,
    STANCES,
    START_PIECE,
    WINDOW,
    Convention,
)
from counterclaim.reading.attribution.windows import Window, split_windows
from counterclaim.reading.attribution.words import Words, split_words
from training.stories.convert import convert

Pieces = tuple[tuple[int, int], ...]

PARTS = ("cue", "source", "content")
UNKNOWN = -100
_ENTITY_KIND = {"PERSON": 0, "ORGANIZATION": 1, "LOCATION": 2, "MISC": 3}


@dataclass(frozen=True)
class Gold:
    """One gold attribution, its spans in code points; stance is None where the corpus does not tell it."""

    cue: Pieces
    source: Pieces
    content: Pieces
    stance: int | None = None
    holds: bool = True


@dataclass(frozen=True)
class Document:
    """A text with its gold; `entities` (start, end, kind) is None where unknown."""

    id: str
    text: str
    convention: Convention
    golds: tuple[Gold, ...]
    entities: tuple[tuple[int, int, int], ...] | None = None


def read_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a gzipped JSON Lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def polnear(corpora: Path, part: str) -> list[Document]:
    """The documents of PolNeAR's part `train` or `dev`, with the silver entities that come with it."""
    silver = {row["id"]: _entities(row["entities"]) for row in read_lines(corpora / f"polnear/{part}-corenlp.jsonl.gz")}
    rows = read_lines(corpora / f"polnear/{part}.jsonl.gz")
    return [
        Document(row["id"], row["text"], "attributions", tuple(map(_gold, row["attributions"])), silver.get(row["id"]))
        for row in rows
    ]


def _gold(row: dict[str, Any]) -> Gold:
    cue, source, content = (tuple((a, b) for a, b in row[part]) for part in PARTS)
    return Gold(cue, source, content)


def _entities(rows: Iterable[dict[str, Any]]) -> tuple[tuple[int, int, int], ...]:
    return tuple((row["start"], row["end"], _ENTITY_KIND[row["type"]]) for row in rows if row["type"] in _ENTITY_KIND)


def stories(folder: Path) -> list[list[Document]]:
    """The story files of a folder, each as its documents.

    Claims that share a cue become one attribution with a content in several pieces; claims of the reporter's own are
    left out.
    """
    return [_story(json.loads(path.read_text(encoding="utf-8"))) for path in sorted(folder.glob("*.json"))]


def own_stories(folder: Path) -> list[list[Document]]:
    """The same of our own stories, which are kept in the form that people write."""
    return [_story(convert(path.stem, path.read_text(encoding="utf-8"))) for path in sorted(folder.glob("*.story"))]


def _story(story: dict[str, Any]) -> list[Document]:
    documents = []
    for document in story["documents"]:
        text = document["text"]
        by_cue: dict[Pieces, list[Gold]] = {}
        for claim in story["claims"]:
            if claim["doc"] == document["id"] and claim["source"] is not None and claim.get("cue_text"):
                gold = _claim(text, claim)
                by_cue.setdefault(gold.cue, []).append(gold)
        golds = tuple(_joined(together) for together in by_cue.values())
        documents.append(Document(f"{story['id']}/{document['id']}", text, "claims", golds))
    return documents


def _claim(text: str, claim: dict[str, Any]) -> Gold:
    spans: dict[str, Pieces] = {}
    for part in PARTS:
        written = claim.get(f"{part}_text")
        spans[part] = (_found(text, written, claim.get(f"{part}_nth") or 1),) if written else ()
    stance = STANCES.index(claim["stance"])
    return Gold(spans["cue"], spans["source"], spans["content"], stance, claim.get("holds", True))


def _found(text: str, written: str, nth: int) -> tuple[int, int]:
    at = -1
    for _ in range(nth):
        at = text.index(written, at + 1)
    return at, at + len(written)


def _joined(together: list[Gold]) -> Gold:
    """Claims of one cue as one attribution."""
    first = together[0]
    content = tuple(sorted({piece for gold in together for piece in gold.content}))
    return Gold(first.cue, first.source, content, first.stance, first.holds)


@dataclass(frozen=True)
class Prepared:
    """A document with its words, and its gold in words."""

    document: Document
    words: Words
    golds: tuple[dict[str, list[tuple[int, int]]], ...]


def prepare(document: Document, tokenizer: Tokenizer) -> Prepared:
    """Words of a document and the gold's spans in words."""
    words = split_words(document.text, tokenizer)
    golds = []
    for gold in document.golds:
        golds.append(
            {part: [words.covering(*piece) for piece in getattr(gold, part)] for part in ("cue", "source", "content")}
        )
    return Prepared(document, words, tuple(golds))


@dataclass
class Anchor:
    """One gold attribution in a window: its cue's words, and everyone's role as seen from the window."""

    cue: list[int]
    roles: np.ndarray
    stance: int
    holds: int


@dataclass
class Example:
    """A window as arrays: pieces with features, then words with labels; numbers are the window's own."""

    pieces: np.ndarray
    shapes: np.ndarray
    quotes: np.ndarray
    first: np.ndarray
    word_quotes: np.ndarray
    sentences: np.ndarray
    paragraphs: np.ndarray
    convention: int
    owned: np.ndarray
    cues: np.ndarray
    entities: np.ndarray
    anchors: list[Anchor] = field(default_factory=list)


def window_arrays(words: Words, window: Window) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Pieces, shapes and quotes of a window with the marks at its ends, and where each word's first piece stands."""
    first, last = int(words.first[window.first]), int(words.first[window.last])
    lengths = np.diff(words.first[window.first : window.last + 1])
    spread = np.repeat(np.arange(window.first, window.last), lengths)
    pieces = np.concatenate(([START_PIECE], words.pieces[first:last], [END_PIECE]))
    shapes = np.concatenate(([0], words.shape[spread], [0]))
    quotes = np.concatenate(([0], words.quote[spread], [0]))
    return pieces, shapes, quotes, words.first[window.first : window.last] - first + 1


def examples(prepared: Prepared, random_numbers: random.Random | None) -> list[Example]:
    """The windows of a document; with random numbers, cut at other places each time."""
    if not len(prepared.words):
        return []
    if random_numbers is None:
        windows = split_windows(prepared.words)
    else:
        limit, lead = random_numbers.randint(WINDOW * 2 // 3, WINDOW), random_numbers.randint(WINDOW // 3, WINDOW)
        windows = split_windows(prepared.words, limit=limit, overlap=48, lead=lead)
    return [_example(prepared, window) for window in windows]


def _example(prepared: Prepared, window: Window) -> Example:
    words, length = prepared.words, window.last - window.first
    pieces, shapes, quotes, first = window_arrays(words, window)
    inside = slice(window.first, window.last)
    owned = np.zeros(length, dtype=bool)
    owned[window.own_first - window.first : window.own_last - window.first] = True
    cues = np.zeros(length, dtype=np.int64)
    made = Example(
        pieces,
        shapes,
        quotes,
        first,
        words.quote[inside],
        words.sentence[inside],
        words.paragraph[inside],
        CONVENTIONS.index(prepared.document.convention),
        owned,
        cues,
        _entity_labels(prepared, window),
    )
    for gold, spans in zip(prepared.document.golds, prepared.golds, strict=True):
        _add_gold(made, gold, spans, window)
    return made


def _add_gold(made: Example, gold: Gold, spans: dict[str, list[tuple[int, int]]], window: Window) -> None:
    length = len(made.first)
    roles = np.zeros(length, dtype=np.int64)
    for number, part in ((2, "content"), (1, "source"), (0, "cue")):
        for first, last in spans[part]:
            a, b = max(first - window.first, 0), min(last - window.first, length)
            if a < b:
                roles[a:b] = 2 + 2 * number
                roles[a] = 1 + 2 * number
    cue = np.flatnonzero((roles == 1) | (roles == 2))
    if not len(cue):
        return
    repair(roles)
    begin = int(cue[0])
    made.cues[cue] = 2
    made.cues[begin] = 1
    mine = [int(at) for at in cue if made.owned[at]]
    if mine and made.owned[begin]:
        stance = UNKNOWN if gold.stance is None else gold.stance
        made.anchors.append(Anchor(mine, roles, stance, int(gold.holds)))


def repair(roles: np.ndarray) -> None:
    """Give every run its begin label, where a part written over another cut it."""
    before = 0
    for at, label in enumerate(roles.tolist()):
        if label and label % 2 == 0 and before not in (label, label - 1):
            roles[at] = label - 1
        before = int(roles[at])


def _entity_labels(prepared: Prepared, window: Window) -> np.ndarray:
    length = window.last - window.first
    if prepared.document.entities is None:
        return np.full(length, UNKNOWN, dtype=np.int64)
    labels = np.zeros(length, dtype=np.int64)
    for start, end, kind in prepared.document.entities:
        first, last = prepared.words.covering(start, end)
        a, b = max(first - window.first, 0), min(last - window.first, length)
        if a < b:
            labels[a:b] = 2 + 2 * kind
            labels[a] = 1 + 2 * kind
    return labels


def roles_from(anchor: int, roles: np.ndarray) -> np.ndarray:
    """The role labels of the words within reach of an anchor; outside the window they are 0."""
    seen = np.zeros(REACH, dtype=np.int64)
    low, high = max(anchor - LEFT, 0), min(anchor - LEFT + REACH, len(roles))
    seen[low - anchor + LEFT : high - anchor + LEFT] = roles[low:high]
    repair(seen)
    return seen
