"""For whom a speaker speaks: from office and body in the text, or from the user's list; never from anything else.

Nationality, name, language, place of living and trade give no party. Witnesses and residents have none.
"""

import re
from collections.abc import Mapping

from counterclaim.reading.speakers import vocabulary as v
from counterclaim.reading.speakers.cast import Cast, Character, country_of
from counterclaim.reading.speakers.names import bare, is_person_or_body, kind_of_name
from counterclaim.reading.speakers.phrase import Description, parse
from counterclaim.records import SpeakerKind

#: Offices of a state: whoever holds one speaks for a government even where no body is named.
_STATE_OFFICES = frozenset("minister president premier chancellor secretary ambassador consul".split())
_TOWN_OFFICES = frozenset("mayor mayoress".split())
#: Armed and state bodies that are their country's where a country is named with them.
_COUNTRY_BODIES = v.STATE_BODIES | frozenset(
    "army forces force navy admiralty embassy consulate parliament command staff police troops guard gendarmerie"
    " service coastguard regiment brigade battalion division corps".split()
)
#: Groups that are sides of their own, and groups that speak by office.
_SIDES = frozenset("rebels insurgents separatists militants mutineers junta guerrillas".split())
_OFFICIAL_GROUPS = frozenset("officials authorities troops forces prosecutors commanders spokesmen diplomats".split())
#: Whoever held an office once does not speak by it.
_NO_LONGER = frozenset("former ex retired onetime".split())
#: Adjectives that are no part of a body's name.
_NOT_NAMES = frozenset("senior top high local unnamed leading chief deputy".split())
#: Body words that are only the field of an office: "defence minister", "trade secretary".
_NOT_THEIRS = frozenset(
    "defence press trade state justice market school labour service division group staff wing squadron".split()
)
#: Endings of the adjectives of countries.
_PEOPLE = ("an", "ian", "ese", "ish")
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
    current = [description for description in one.descriptions if not description.modifiers & _NO_LONGER]
    for rule in (_of_description, _of_public_office):
        for description in current:
            found = rule(description, one, cast)
            if found and not _is_own_name(found[0], one):
                return found
    return None


def _is_own_name(party: str, one: Character) -> bool:
    """Whether a party is nothing but the speaker's own name, which "Marrow's ministry" would give."""
    return one.kind is SpeakerKind.PERSON and set(party.casefold().split()) <= set(one.name.casefold().split())


def _of_body(name: str, owner: str | None, cast: Cast) -> str:
    """The side that a body is: its country where it is a country's, "government" for the nameless ones, else itself."""
    words = re.findall(r"[\w’'-]+", name)
    if {bare(word) for word in words} & _COUNTRY_BODIES:
        country = _named_country(words, owner, cast)
        if country:
            return country
    if bare(words[-1]) in v.STATE_BODIES:
        return "government"
    return re.sub(r"^[Tt]he ", "", name)


def _named_country(words: list[str], owner: str | None, cast: Cast) -> str | None:
    """The country that a body's name or owner tells: "Varnava" of "the Varnavan army"."""
    if owner and owner[0].isupper():
        return _country(owner, cast)
    if len(words) < 2 or not words[0][0].isupper():
        return None
    first = re.sub(r"['’]s?$", "", words[0])
    return country_of(first, cast.places) or (first if words[-1].islower() else None)


def _country(word: str, cast: Cast) -> str:
    """The noun of a country for its adjective, where the report has it; else the word itself."""
    plain = re.sub(r"^(?:the|neighbouring) ", "", word)
    return country_of(plain, cast.places) or plain


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
    party = _of_modifiers(description, cast) if speaks else None
    return (party, description.words) if party else None


def _of_public_office(description: Description, one: Character, cast: Cast) -> tuple[str, str] | None:
    """The state in "the Vandrian prime minister", "Varnavan officials"; "government" or "city" where none is named."""
    first = description.words.split()[0]
    ordinary = first.casefold() in v.BEFORE_TITLES or first.casefold() in v.TITLES
    adjective = first[0].isupper() and not ordinary and (first.endswith(_PEOPLE) or country_of(first, cast.places))
    office = one.kind is SpeakerKind.PERSON and description.head in _STATE_OFFICES
    if adjective and (office or description.head in _OFFICIAL_GROUPS):
        return _country(first, cast), description.words
    if one.kind is SpeakerKind.PERSON and description.head in _TOWN_OFFICES:
        return "city", description.words
    return ("government", description.words) if office else None


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
    if inner.head in v.BODIES:
        known = cast.described(inner, 0)
        body = known if known and known.kind is SpeakerKind.BODY else None
        return _of_body(body.name, body.owner, cast) if body else _of_body(inner.words, inner.owner, cast)
    several = inner.head in v.GROUPS or (inner.head.endswith("s") and is_person_or_body(inner.head[:-1]))
    return inner.words if several else None


def _of_modifiers(description: Description, cast: Cast) -> str | None:
    """The body in "army spokesman", "Varnavan National Guard commander": the words up to the last body among them."""
    words = description.words.split()
    head_at = next((at for at, word in enumerate(words) if bare(word) == description.head), len(words))
    before = [word for word in words[:head_at] if word.casefold() not in _NOT_NAMES]
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
