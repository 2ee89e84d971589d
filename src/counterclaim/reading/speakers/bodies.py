"""Whether a report shows that a name is a body's or a country's, which a reader of names took for a person's."""

import re

from counterclaim.reading.speakers import vocabulary as v
from counterclaim.reading.speakers.cast import same_country
from counterclaim.reading.speakers.names import bare

_BODY_NOUNS = "|".join(sorted(v.BODIES - {"post", "line", "wire", "works", "owner", "hall", "chapter", "column"}))
_NAME_WORDS = "|".join(sorted(word.title() for word in v.BODIES | v.FIRM_WORDS if "'" not in word))
_TITLES = "|".join(sorted(word.title() for word in v.TITLES | v.HONORIFICS))


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
    escaped = re.escape(written)
    if re.search(rf"\b(?:{_TITLES})\.? (?:[A-Z][\w-]+ )?{escaped}\b", text):
        return False
    shown = (
        rf"\b(?:in|into|inside|across|throughout|outside|within) {escaped}\b(?! [A-Z])(?!['’]s)",
        rf"\b{escaped}['’]s (?:[a-z-]+ ){{0,2}}(?:{_BODY_NOUNS})\b",
        rf"\b{escaped}(?: [A-Z][\w-]+){{0,2}} (?:{_NAME_WORDS})\b",
        rf"\b{escaped}, (?:the|an?|its) (?:[\w’'-]+ ){{0,4}}(?:{_BODY_NOUNS})\b(?!['’]s)",
        rf"\b(?:[Tt]he|[Aa]n?) (?:[a-z][\w-]* ){{0,3}}(?:{_BODY_NOUNS}),? {escaped}\b",
    )
    return any(re.search(pattern, text) for pattern in shown) or _has_people(written, text)


def _as_written(name: str, text: str) -> str | None:
    found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)
    return found.group() if found else None


def _has_people(written: str, text: str) -> bool:
    """Whether the adjective of a country of that name stands in the text."""
    if " " in written or len(written) < 4:
        return False
    longer = set(re.findall(rf"\b{re.escape(written[:4])}\w+\b", text)) - {written}
    return any(len(word) > len(written) and word.endswith(("an", "ese", "ish", "ic")) for word in longer) and any(
        same_country(written, word) for word in longer if len(word) > len(written)
    )
