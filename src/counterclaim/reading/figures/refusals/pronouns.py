"""The word "one" where it counts nothing: "one another", "the one", "every one", "as one does", "one of them"."""

from __future__ import annotations

from counterclaim.reading.figures.phrases import Phrase
from counterclaim.reading.figures.tokens import Tokens, at, word_after
from counterclaim.reading.figures.vocabulary import may_be_noun, words

#: Before it, "one" stands for a thing named already, or is an idiom.
_POINTING = words(
    "the this these those every no any each which another such last first next new old other only upper lower tall"
    " big small spare latest good right wrong sixty hardly way as whom"
)
#: Behind it, "one" is people in general, or an idiom.
_IDIOMS = words(
    "another thing day way by day's side party reason point hand moment time more sign must should can could may"
    " might cannot who"
)
_OWNERS = words("the its their his her our my these those")


def refuses(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether the phrase is the bare word "one" and no count."""
    if phrase.end - phrase.first != 1 or tokens[phrase.first].lower != "one":
        return False
    before, following = at(tokens, phrase.first - 1), at(tokens, word_after(tokens, phrase.end))
    if before.lower in _POINTING or following.lower in _IDIOMS:
        return True
    if following.lower == "of":
        return at(tokens, phrase.end + 1).lower not in _OWNERS or before.lower in {"is", "was", "as", "not"}
    return not may_be_noun(following)
