"""Speakers of several reports who are one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from counterclaim.reading.speakers import vocabulary as v
from counterclaim.reading.speakers.cast import country_of, fits, heads_of_name, initials, name_words, same_country
from counterclaim.reading.speakers.names import bare
from counterclaim.reading.speakers.phrase import parse
from counterclaim.records import Speaker, SpeakerKind

_NAMED = {SpeakerKind.PERSON, SpeakerKind.BODY}


def join(speakers: Iterable[Speaker]) -> Mapping[Speaker, Speaker]:
    """For each speaker the one that stands for all who are the same, with all their names and offices.

    Persons are one by full name, or by surname where offices and parties agree and only one bearer fits; bodies by
    their words, their initials, or a longer name that only one body has; an office with its one holder. Speakers
    without a name stay as they are. The order of `speakers` changes nothing.
    """
    known = sorted(set(speakers), key=_fullest_first)
    groups: list[list[Speaker]] = []
    for one in known:
        fitting = [group for group in groups if one.kind in _NAMED and _same(one, group)]
        exact = [group for group in fitting if _words(group[0]) == _words(one)]
        if len(exact or fitting) == 1:
            (exact or fitting)[0].append(one)
        else:
            groups.append([one])
    wholes = [_whole(group) for group in groups]
    words = {word for whole in wholes for word in (whole.party, whole.name) if word and " " not in word}
    return {one: _with_country(whole, words) for group, whole in zip(groups, wholes, strict=True) for one in group}


def _with_country(one: Speaker, words: Iterable[str]) -> Speaker:
    """A speaker whose party is a country's adjective, with the noun where another report has it."""
    noun = country_of(one.party, words) if one.party else None
    return replace(one, party=noun) if noun else one


def _fullest_first(one: Speaker) -> tuple[bool, bool, int, str, str, tuple[str, ...], str]:
    office, placed = is_office(one), " in " in one.name
    return office, placed, -len(one.name), one.name, one.id, (*one.offices, *one.names), one.party or ""


def _words(one: Speaker) -> tuple[str, ...]:
    return name_words(one.name)


def _same(one: Speaker, group: Sequence[Speaker]) -> bool:
    """Whether a speaker is one with a group, whose first member bears the fullest name."""
    fullest = group[0]
    words, full = _words(one), _words(fullest)
    if fullest.kind not in _NAMED:
        return False
    if words == full:
        return one.kind is fullest.kind or not is_office(one)
    if fullest.kind is SpeakerKind.PERSON and not is_office(fullest):
        if is_office(one):
            return _holds(group, one)
        return len(words) == 1 and len(full) > 1 and words[0] == full[-1] and _compatible(one, group)
    if fullest.kind is SpeakerKind.BODY and not is_office(one):
        return fullest.name.startswith(f"{one.name} ") or (
            one.kind is SpeakerKind.BODY and _same_body(one, words, full, group)
        )
    return False


def is_office(one: Speaker) -> bool:
    """Whether a person is known by office only: "the governor"."""
    return one.kind is SpeakerKind.PERSON and parse(one.name).name is None


def _holds(group: Sequence[Speaker], office: Speaker) -> bool:
    """Whether a person's reports give him the office; "the minister" fits any minister."""
    wanted = parse(office.name).descriptions
    return bool(wanted) and any(
        fits(wanted[0], known) for person in group for name in person.names for known in parse(name).descriptions
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


def _same_body(one: Speaker, words: tuple[str, ...], full: tuple[str, ...], group: Sequence[Speaker]) -> bool:
    fullest = group[0]
    if initials(fullest.name) == one.name and len(one.name) > 1:
        return True
    plain, longer = _ordered(words), _ordered(full)
    if len(plain) == len(longer):
        return all(a == b or same_country(a, b) for a, b in zip(plain, longer, strict=True))
    if len(plain) > 1 or one.name[0].isupper():
        return longer[-len(plain) :] == plain or (len(plain) == 1 and plain[0] in heads_of_name(fullest.name))
    described = {d.head for other in group for name in other.names for d in parse(name).descriptions}
    return plain[0] in heads_of_name(fullest.name) | described


def _ordered(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with the place first: "ministry in Osmara" as "Osmara ministry"."""
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
