"""Words as a search compares them: without capitals, accents and punctuation, sign for sign, so that offsets stay."""

from __future__ import annotations

import unicodedata
from functools import cache

_ASCII = {code: chr(code).lower() if chr(code).isalnum() else " " for code in range(128)}


def folded(text: str) -> str:
    """The text, as long as before: letters small and bare, what is neither letter nor digit a blank."""
    if text.isascii():
        return text.translate(_ASCII)
    return "".join(map(_sign, text))


@cache
def _sign(sign: str) -> str:
    parts = unicodedata.normalize("NFD", sign)
    bare = parts[0]
    if any(not unicodedata.combining(mark) for mark in parts[1:]):
        bare = sign  # a syllable of Hangul is more than its first letter
    small = bare.lower() if len(bare.lower()) == 1 else bare
    return small if small.isalnum() or unicodedata.category(small).startswith("M") else " "
