"""Which language a text is in.

English, the common case, is told by its function words, without a model. Else py3langid decides, over languages that
news are written in; where it is unsure, the language stays unknown, and a text in Latin letters with some English
function words is read as English all the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

_ENGLISH = frozenset(
    "the of and to in that was for on with is it as at by from his had were are be been has have which their this not "
    "but they she he who said will would an its after into when there than over about".split()
)
_NEWS_LANGUAGES = (
    "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu ha he hi hr ht hu hy id ig is it ja ka kk "
    "km kn ko ku ky lo lt lv mg mk ml mn mr ms my ne nl no or pa pl ps pt ro ru rw si sk sl so sq sr sv sw ta te tg th "
    "tk tl tr ug uk ur uz vi xh yo zh zu"
).split()
_WORD = re.compile(r"[^\W\d_]+")
#: Share of English function words above which a text is English; other languages in Latin letters stay below a tenth.
_SURELY_ENGLISH, _PERHAPS_ENGLISH = 0.25, 0.12
_LEAST_WORDS = 25
#: py3langid's own probability; below, it is mostly wrong on headlines and name lists.
_LEAST_CONFIDENCE = 0.5
_SAMPLE = 20000


class Languages:
    """Tells languages; holds the model that it loads when it first needs it."""

    def __init__(self) -> None:
        self._classify: Callable[[str], tuple[str, float]] | None = None

    def language_of(self, text: str, stated: str | None = None) -> tuple[str | None, tuple[str, ...]]:
        """ISO 639-1 code or None, and notes; `stated` is what the page says, believed where the text is too short."""
        sample = text[:_SAMPLE]
        words = [word.casefold() for word in _WORD.findall(sample)]
        if not words:
            return None, ("language not told: no words",)
        share = sum(word in _ENGLISH for word in words) / len(words)
        if share >= _SURELY_ENGLISH and len(words) >= _LEAST_WORDS:
            return _checked("en", stated)
        code, confidence = self._model()(sample)
        if confidence >= _LEAST_CONFIDENCE:
            return _checked(code, stated)
        if stated:
            return stated, ("language as the page states it: the text is too short to tell",)
        if share >= _PERHAPS_ENGLISH and _mostly_latin(sample):
            return "en", ("language unsure, taken for English by its function words",)
        return None, ("language not told: the text is too short or mixed",)

    def _model(self) -> Callable[[str], tuple[str, float]]:
        if self._classify is None:
            from py3langid.langid import MODEL_FILE, LanguageIdentifier

            identifier: Any = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
            identifier.set_languages(_NEWS_LANGUAGES)
            self._classify = identifier.classify
        return self._classify


def _checked(told: str, stated: str | None) -> tuple[str, tuple[str, ...]]:
    if stated and stated != told:
        return told, (f"the page states its language as {stated!r}, its text reads as {told!r}",)
    return told, ()


def _mostly_latin(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return sum(char < "\u0250" for char in letters) * 2 > len(letters)
