"""Speakers of several reports who are one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from counterclaim.reading.speakers import vocabulary as v
from counterclaim.reading.speakers.cast import initials, name_words, same_country
from counterclaim.reading.speakers.names import bare
from counterclaim.reading.speakers.phrase import parse
from counterclaim.records import Speaker, SpeakerKind

_NAMED = {SpeakerKind.PERSON, SpeakerKind.BODY}


def join(speakers: Iterable[Speaker]) -> Mapping[Speaker, Speaker]:
    """For each speaker the one that stands for all who are the same, with all their names and offices.

    Persons are one by full name, or by surname where offices and parties agree and only one bearer fits; bodies by their
    words, their initials, or a longer name that only one body has. Speakers without a name stay as they are. The
    order of `speakers` changes nothing.
    """
    known = sorted(set(speakers), key=lambda one: (-len(one.name), one.name, one.id, one.offices, one.party or ""))
    groups: list[list[Speaker]] = []
    for one in known:
        fitting = [group for group in groups if one.kind in _NAMED and _same(one, group)]
        exact = [group for group in fitting if _words(group[0]) == _words(one)]
        if len(exact or fitting) == 1:
            (exact or fitting)[0].append(one)
        else:
            groups.append([one])
    return {one: whole for group in groups for whole in [_whole(group)] for one in group}


def _words(one: Speaker) -> tuple[str, ...]:
    return name_words(one.name)


def _same(one: Speaker, group: Sequence[Speaker]) -> bool:
    """Whether a speaker is one with a group, whose first member bears the fullest name."""
    fullest = group[0]
    if fullest.kind not in _NAMED:
        return False
    words, full = _words(one), _words(fullest)
    if words == full:
        return one.kind is fullest.kind or len(words) == 1
    if fullest.kind is SpeakerKind.PERSON:
        if is_office(one):
            return not is_office(fullest) and _holds(fullest, one)
        return len(words) == 1 and words[0] in {full[-1]} and len(full) > 1 and _compatible(one, group)
    return one.kind is SpeakerKind.BODY and _same_body(one, words, full, fullest)


def is_office(one: Speaker) -> bool:
    """Whether a person is known by office only: "the governor"."""
    return one.kind is SpeakerKind.PERSON and parse(one.name).name is None


def _holds(person: Speaker, office: Speaker) -> bool:
    wanted = parse(office.name).descriptions
    if not wanted or not (wanted[0].modifiers or wanted[0].owner):
        return False
    known = [description for name in person.names for description in parse(name).descriptions]
    return any(
        description.head == wanted[0].head
        and wanted[0].modifiers <= description.modifiers
        and (wanted[0].owner is None or description.owner is None or name_words(wanted[0].owner) == name_words(description.owner))
        for description in known
    )


def _compatible(one: Speaker, group: Sequence[Speaker]) -> bool:
    """Whether offices or parties do not speak against two bearers of a surname being one."""
    mine, theirs = _heads([one]), _heads(group)
    if mine and theirs and not mine & theirs:
        parties = {other.party for other in group if other.party}
        return one.party is None or not parties or one.party in parties
    return True


def _heads(speakers: Sequence[Speaker]) -> set[str]:
    """Last words of offices before any "of", honorifics left out."""
    offices = [re.split(r" (?:of|for|at|in|with) ", office)[0] for one in speakers for office in one.offices]
    return {bare(office.split()[-1]) for office in offices} - v.HONORIFICS


def _same_body(one: Speaker, words: tuple[str, ...], full: tuple[str, ...], fullest: Speaker) -> bool:
    if initials(fullest.name) == one.name and len(one.name) > 1:
        return True
    plain, longer = _ordered(words), _ordered(full)
    if len(plain) == len(longer):
        return all(a == b or same_country(a, b) for a, b in zip(plain, longer, strict=True))
    return len(plain) > 1 and longer[-len(plain) :] == plain


def _ordered(words: tuple[str, ...]) -> tuple[str, ...]:
    """ "ministry in Osmara" as "Osmara ministry"."""
    for small in ("in", "of"):
        if small in words and words.index(small) < len(words) - 1 and words[0] not in {"league", "council"}:
            at = words.index(small)
            return (*words[at + 1 :], *words[:at])
    return words


def _whole(group: Sequence[Speaker]) -> Speaker:
    if len(group) == 1:
        return group[0]
    fullest = group[0]
    because = next(((one.party, one.party_because) for one in group if one.party), (None, None))
    return Speaker(
        name=fullest.name,
        kind=fullest.kind,
        names=tuple(dict.fromkeys(name for one in group for name in (one.name, *one.names))),
        offices=tuple(dict.fromkeys(office for one in group for office in one.offices)),
        party=because[0],
        party_because=because[1],
        scope=fullest.scope,
    )
