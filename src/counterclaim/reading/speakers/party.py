"""For whom a speaker speaks: from office and body in the text, or from the user's list; never from anything else.

Nationality, name, language, place of living and trade give no party. Witnesses and residents have none.
"""

import re
from collections.abc import Mapping

from counterclaim.reading.speakers import vocabulary as v
from counterclaim.reading.speakers.cast import Cast, Character, same_country
from counterclaim.reading.speakers.names import bare, kind_of_name
from counterclaim.reading.speakers.phrase import Description, parse
from counterclaim.records import SpeakerKind

#: Offices of a state: whoever holds one speaks for a government even where no body is named.
_STATE_OFFICES = frozenset("minister president premier chancellor secretary ambassador consul".split())
#: Armed and state bodies that are their country's where a country is named with them.
_COUNTRY_BODIES = v.STATE_BODIES | frozenset(
    "army forces force navy admiralty embassy consulate parliament command staff police troops guard gendarmerie"
    " service coastguard officials authorities".split()
)
#: Groups that are sides of their own, and groups that speak by office.
_SIDES = frozenset("rebels insurgents separatists militants mutineers junta guerrillas".split())
_OFFICIAL_GROUPS = frozenset("officials authorities troops forces prosecutors commanders spokesmen diplomats".split())
_TIES = frozenset({"of", "for", "'s", "with", "to", "in", "from"})


def party_of(one: Character, cast: Cast, parties: Mapping[str, str]) -> tuple[str, str] | None:
    """A character's party and the words that gave it; None where the text does not say.

    `parties` is the user's list, name to party; it wins, and may name any form of the speaker's name.
    """
    listed = {name.casefold(): party for name, party in parties.items()}
    for name in (one.name, *one.names):
        if name.casefold() in listed:
            return listed[name.casefold()], "the user's list"
    if one.unsure and len(one.name.split()) == 1 and one.names[:1] == [one.name] and one.gender:
        return None
    if one.kind is SpeakerKind.BODY:
        return _of_body(one.name, one.owner, cast), one.name
    if one.kind is SpeakerKind.DOCUMENT:
        return None
    found = (_of_description(description, one, cast) for description in one.descriptions)
    return next((answer for answer in found if answer), None)


def _of_body(name: str, owner: str | None, cast: Cast) -> str:
    """The side that a body is: its country where it is a country's, "government" for the nameless ones, else itself."""
    words = re.findall(r"[\w’'-]+", name)
    head = bare(words[-1])
    heads = {bare(word) for word in words}
    if heads & _COUNTRY_BODIES:
        country = owner if owner and owner[0].isupper() else None
        if country is None and len(words) > 1 and words[0][0].isupper() and words[-1].islower():
            country = re.sub(r"['’]s?$", "", words[0])
        if country:
            return _country(country, cast)
    if heads & v.STATE_BODIES and name.islower() | (head in v.STATE_BODIES):
        return "government"
    return re.sub(r"^[Tt]he ", "", name)


def _country(word: str, cast: Cast) -> str:
    """The noun of a country for its adjective, where the report has it; else the word itself."""
    plain = re.sub(r"^(?:the|neighbouring) ", "", word)
    known = sorted(place for place in cast.places if same_country(place, plain) and len(place) <= len(plain))
    return known[0] if known else plain


def _of_description(description: Description, one: Character, cast: Cast) -> tuple[str, str] | None:
    head = description.head
    if one.kind is SpeakerKind.GROUP and head in _SIDES:
        return description.words, description.words
    speaks = head in v.SPEAKS_FOR or head in _OFFICIAL_GROUPS or head.rpartition("-")[2] in _STATE_OFFICES
    if description.owner and description.tie in _TIES and (speaks or not head):
        party = _of_owner(description, cast, needs_body=not head or description.tie in {"in", "from"})
        if party:
            because = description.words if description.tie != "'s" else f"{description.owner}'s {description.words}"
            return party, because
    if not speaks:
        return None
    party = _of_modifiers(description, cast)
    if party is None and head in _STATE_OFFICES and one.kind is SpeakerKind.PERSON:
        party = _state_of(description, cast)
    return (party, description.words) if party else None


def _of_owner(description: Description, cast: Cast, *, needs_body: bool) -> str | None:
    phrase = parse(description.owner or "")
    if phrase.name:
        body = cast.body(phrase.name)
        kind = kind_of_name(phrase.name.split(), after_the=(description.owner or "").startswith("the "))
        if body is None and needs_body and kind != "body":
            return None
        if body:
            return _of_body(body.name, body.owner, cast)
        return _country(phrase.name, cast) if kind is None else phrase.name
    inner = phrase.descriptions[0] if phrase.descriptions else None
    if inner is None or (needs_body and inner.head not in v.BODIES):
        return None
    known = cast.described(inner, 0) if inner.head in v.BODIES else None
    if known and known.kind is SpeakerKind.BODY:
        return _of_body(known.name, known.owner, cast)
    if inner.head in v.BODIES or inner.head.endswith("s"):
        return _of_body(inner.words, inner.owner, cast) if inner.head in v.BODIES else inner.words
    return None


def _of_modifiers(description: Description, cast: Cast) -> str | None:
    """The body in "army spokesman", "Varnavan National Guard commander": the words up to the last body among them."""
    words = description.words.split()
    head_at = next((at for at, word in enumerate(words) if bare(word) == description.head), len(words))
    before = words[:head_at]
    at = max(
        (n for n, word in enumerate(before) if bare(word) in v.BODIES and bare(word) not in _NOT_THEIRS), default=-1
    )
    if at < 0:
        return None
    phrase = parse(" ".join(before[: at + 1]))
    inner = phrase.descriptions[0] if phrase.descriptions else None
    known = cast.body(phrase.name) if phrase.name else cast.described(inner, 0) if inner else None
    if known and known.kind is SpeakerKind.BODY:
        return _of_body(known.name, known.owner, cast)
    return _of_body(" ".join(before[: at + 1]), None, cast)


#: Body words that are only the field of an office: "defence minister", "trade secretary".
_NOT_THEIRS = frozenset(
    "defence press trade state justice market school labour service division group staff wing squadron".split()
)


def _state_of(description: Description, cast: Cast) -> str:
    """The country in "the Vandrian prime minister"; "government" where none is named."""
    first = description.words.split()[0]
    ordinary = first.casefold() in v.BEFORE_TITLES or first.casefold() in v.TITLES
    adjective = first.endswith(_PEOPLE) or any(same_country(first, place) for place in cast.places - {first})
    return _country(first, cast) if first[0].isupper() and adjective and not ordinary else "government"


_PEOPLE = ("an", "ian", "ese", "ish")
