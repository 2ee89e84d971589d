"""Names as a text introduces them, whether they speak or not: "the envoy Iselde Karrin", "Pavo Grendel, the mayor"."""

import re
from collections.abc import Iterator

from counterclaim.reading.sentences import sentences
from counterclaim.reading.speakers import vocabulary as v
from counterclaim.reading.speakers.names import is_person_or_body
from counterclaim.reading.speakers.phrase import Phrase, parse
from counterclaim.records import Span

_WORD = r"[A-Z]\w*(?:[-’'][A-Z]?\w+)*(?:(?<=s)['’](?= [A-Z]))?"
_PARTICLE = r"(?:de|da|do|dos|di|du|del|della|der|den|van|von|ter|ten|af|av|bin|ibn|al|el)"
_NAME = re.compile(rf"{_WORD}\.?(?: (?:{_PARTICLE} )?{_WORD})*")
_BEFORE = re.compile(
    r"(?:(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)|^[A-Z][a-z]+|\b[A-Z][\w-]+(?:['’]s|s['’])) )?"
    r"(?:[a-z][\w’'-]* ){1,4}$"
)
#: Up to a word that leads up to whoever speaks and is no part of an office: "said", "according to".
_LEADS_UP = re.compile(r"^.*\b(?:said|says|told|tells|added|adds|to|by|and|but|that|when|while|from|with) ")
_BEFORE_COMMA = re.compile(
    r"(?:^|[,;:] |\b(?:said|says|told|by|to|and|with) )"
    r"((?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[A-Z][\w-]+(?:['’]s|s['’])) [^,.;:“”\"]{2,80}), $"
)
_AFTER = re.compile(
    r", ((?:(?:the|an?|its|his|her|their|[A-Z][\w-]+['’]s) |who (?:\w+) )[^,.;:“”\"]{2,80})(?=[,.;:]|$)"
)
_ACRONYM = re.compile(r" \(([A-Z][A-Z&.]{1,8})\)")
_BODY_HEADS = "|".join(
    sorted(
        v.STATE_BODIES
        | set("army force command staff police court navy embassy council parliament union company operator".split())
    )
)
_SMALL = r"(?:(?!(?:the|a|an|of|in|to|for|and|by|at|on|with|from) )[\w-]+ )"
_BODY = re.compile(
    rf"\b(?:[Tt]he |[Ii]ts |(?={_WORD}(?: {_WORD})*['’]s ))(?:{_WORD} )*(?:{_WORD}['’]s )?"
    rf"{_SMALL}{{0,3}}?(?:{_BODY_HEADS})\b"
)


def introductions(text: str) -> Iterator[tuple[Span, Phrase]]:
    """Each name with the office and apposition that stand by it, and each state body, in the order of the text."""
    for sentence in sentences(text):
        words = sentence.cut(text)
        found = [*_names(words), *((match.start(), match.end(), match.group()) for match in _BODY.finditer(words))]
        for start, end, written in sorted(found):
            yield Span(sentence.start + start, sentence.start + end), parse(written)


def acronyms(text: str) -> Iterator[tuple[str, str]]:
    """A body's name and its short form in brackets."""
    for match in _NAME.finditer(text):
        short = _ACRONYM.match(text, match.end())
        if short:
            yield match.group(), short[1]


def _names(sentence: str) -> Iterator[tuple[int, int, str]]:
    for match in _NAME.finditer(sentence):
        start, end = match.span()
        written = re.sub(r"['’]s$", "", match.group())
        if " " not in written and not (written.isupper() and start and len(written) < 7):
            continue
        before = _before(sentence, start)
        after = _AFTER.match(sentence, end)
        apposition = f", {after[1]}" if after and _tells_office(after[1]) else ""
        yield start, end, f"{before}{written}{apposition}"


def _before(sentence: str, start: int) -> str:
    near = _BEFORE.search(sentence, 0, start)
    if near and is_person_or_body(near.group().split()[-1]):
        return _LEADS_UP.sub("", near.group()).lstrip()
    far = _BEFORE_COMMA.search(sentence, 0, start)
    return f"{far[1]}, " if far and _tells_office(far[1]) else ""


def _tells_office(words: str) -> bool:
    if words.startswith("who "):
        return words.split()[1] in v.HOLDS_OFFICE
    described = parse(words).descriptions
    return bool(described) and is_person_or_body(described[0].head)
