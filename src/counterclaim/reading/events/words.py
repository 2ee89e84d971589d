"""The words of a text as numbers: single words and pairs, each in the bucket that its checksum gives it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

BUCKETS = 1 << 14

_WORD = re.compile(r"[^\W\d_]+")


def word_counts(texts: Sequence[str]) -> NDArray[np.float32]:
    """A row of BUCKETS a text: the logarithm of one more than how often words of that bucket stand in it."""
    rows = np.zeros((len(texts), BUCKETS), dtype=np.float32)
    for row, text in zip(rows, texts, strict=True):
        words = _WORD.findall(text.lower())
        counts = Counter([*words, *(f"{one} {other}" for one, other in pairwise(words))])
        for word, count in counts.items():
            row[crc32(word.encode()) % BUCKETS] += count
        np.log1p(row, out=row)
    return rows


def weighed(counts: NDArray[np.float32], rarity: NDArray[np.float32]) -> NDArray[np.float32]:
    """Counts times the rarity of their bucket, each row at length 1: what tf-idf is."""
    rows = counts * rarity
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, 1e-9), dtype=np.float32)
