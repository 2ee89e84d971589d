"""Who a sentence begins with: subjects that need not speak, and that the next "he" or "it" may mean."""

import re

from counterclaim.reading.speakers import vocabulary as v
from counterclaim.reading.speakers.names import bare, is_person_or_body

_PHRASE = re.compile(r"(?:The|An?|Its|His|Her|Their|One|Two|Three|[A-Z][\w-]+['’]s) ((?:[\w’'-]+ ){0,6}[\w’'-]+)")
_NAME = re.compile(r"([A-Z][\w]*(?:[-’'][A-Z]\w*)*(?: [A-Z][\w]*(?:-[A-Z]\w*)*)*)(['’]s)?(, | )(\w+)")
_VERBS = frozenset(
    "was is has had were will would can came went spent gave took said says told put saw left stood sat kept held met"
    " does did may might stands sits keeps wants thinks knew knows spoke wrote writes ran bears made says told read"
    " swore"
    " chose began threw flew fell rose led became lost won drew drove".split()
)


def subject(sentence: str) -> str | None:
    """The noun phrase or name that a sentence begins with, where a rule can tell; else None."""
    first = sentence.split(" ", 1)[0]
    if first.casefold() in v.GROUPS:
        return first.casefold()
    phrase = _PHRASE.match(sentence)
    found = _noun_phrase(sentence, phrase) if phrase else None
    name = _NAME.match(sentence)
    if found or name is None or name[1].isupper() or _is_common(name[1]):
        return found
    return name[1] if name[2] or name[3] == ", " or is_verb(name[4]) else None


def _is_common(name: str) -> bool:
    first = name.split()[0].casefold()
    return first in v.OPENERS or (" " not in name and first.endswith("s") and is_person_or_body(first[:-1]))


def is_verb(word: str) -> bool:
    """Whether a small-letter word after a name is likely its verb."""
    return word in _VERBS or bool(re.fullmatch(r"[a-z]{2,}(?:ed|es)", word))


def _noun_phrase(sentence: str, phrase: re.Match[str]) -> str | None:
    """The words up to the last of the first nouns in a row that mean people or bodies."""
    end, found = phrase.start(1), None
    for number, word in enumerate(phrase[1].split(" ")):
        end += len(word) + 1
        if found and not (is_person_or_body(word) and word.islower()):
            break
        if is_person_or_body(word) and not re.search(r"['’]s?$", word):
            found = end - 1
        elif (
            bare(word) in v.PRONOUNS
            or (number and is_verb(word))
            or word in {"of", "in", "at", "that", "and", "who", "which"}
        ):
            break
    return sentence[:found] if found else None
