"""Whether a report shows that a name is a body's or a country's, which a reader of names took for a person's."""

import re
from collections.abc import Iterator

from counterclaim.reading.speakers import vocabulary as v
from counterclaim.reading.speakers.cast import same_country
from counterclaim.reading.speakers.names import bare

_BODY_NOUNS = "|".join(sorted(v.BODIES - {"post", "line", "wire", "works", "owner", "hall", "chapter", "column"}))
_NAME_WORDS = "|".join(sorted(word.title() for word in v.BODIES | v.FIRM_WORDS if "'" not in word))
_TITLES = "|".join(sorted(word.title() for word in v.TITLES | v.HONORIFICS))


#: What stands right before a name, and right after it: compiled once, since a report has a name for each of many.
_TITLED = re.compile(rf"\b(?:{_TITLES})\.? (?:[A-Z][\w-]+ )?\Z")
_INSIDE = re.compile(r"\b(?:in|into|inside|across|throughout|outside|within) \Z")
_INSIDE_ENDS = re.compile(r"(?! [A-Z])(?!['’]s)")
_CALLED = re.compile(rf"\b(?:[Tt]he|[Aa]n?) (?:[a-z][\w-]* ){{0,3}}(?:{_BODY_NOUNS}),? \Z")
_OWNS = re.compile(rf"['’]s (?:[a-z-]+ ){{0,2}}(?:{_BODY_NOUNS})\b")
_BEGINS_NAME = re.compile(rf"(?: [A-Z][\w-]+){{0,2}} (?:{_NAME_WORDS})\b")
_EXPLAINED = re.compile(rf", (?:the|an?|its) (?:[\w’'-]+ ){{0,4}}(?:{_BODY_NOUNS})\b(?!['’]s)")

_BEFORE = 120
"""Characters before a name in which what introduces it stands."""


def shows_body(name: str, text: str) -> bool:
    """Whether the text treats the name, given in small letters, as a body or a country and nowhere as a person.

    It does where one is said to be in it, where its people are named ("Ambrian" for "Ambria"), where it owns a body
    ("Moravand's embassy"), where it begins a firm's name, and where it is called a company, a charity, a ferry line.
    """
    written = _as_written(name, text)
    if written is None:
        return False
    if " " in written and bare(written.split()[-1]) in v.FIRM_WORDS | v.BODIES:
        return True
    places = list(_places(written, text))
    befores = [text[max(0, start - _BEFORE) : start] for start, _ in places]
    if any(_TITLED.search(before) for before in befores):
        return False
    shown = any(
        (_INSIDE.search(before) and _INSIDE_ENDS.match(text, end))
        or _CALLED.search(before)
        or any(pattern.match(text, end) for pattern in (_OWNS, _BEGINS_NAME, _EXPLAINED))
        for before, (_, end) in zip(befores, places, strict=True)
    )
    return shown or _has_people(written, text)


def _as_written(name: str, text: str) -> str | None:
    found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)
    return found.group() if found else None


def _places(written: str, text: str) -> Iterator[tuple[int, int]]:
    """Where the name stands as a word of its own, capitals as written."""
    start = text.find(written)
    while start >= 0:
        end = start + len(written)
        if not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum():
            yield start, end
        start = text.find(written, end)


def _has_people(written: str, text: str) -> bool:
    """Whether the adjective of a country of that name stands in the text."""
    if " " in written or len(written) < 4:
        return False
    longer = set(re.findall(rf"\b{re.escape(written[:4])}\w+\b", text)) - {written}
    return any(len(word) > len(written) and word.endswith(("an", "ese", "ish", "ic")) for word in longer) and any(
        same_country(written, word) for word in longer if len(word) > len(written)
    )
