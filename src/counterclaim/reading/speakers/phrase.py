"""A speaker's words taken apart: the name in them, the offices, the bodies, the pronoun."""

import re
from dataclasses import dataclass

from counterclaim.reading.speakers import vocabulary as v
from counterclaim.reading.speakers.names import (
    bare,
    capitalised,
    is_person_or_body,
    is_title,
    kind_of_name,
    trailing_name,
)

_PIECE = re.compile(r"[^\W_][\w.&]*(?:[-–'’][\w]+)*[’']?|,")
_PREPOSITIONS = frozenset("of for from at in with to on by near under aboard inside outside within among over".split())
_RELATIVE = frozenset("who whose whom which that where when".split())
_BREAKS = _PREPOSITIONS | _RELATIVE | {"and", "but", "as", "known", "aged", "reached", "hired", "named", "called"}
_INDEFINITE = frozenset("a an one some several many two three four another".split())
_POSSESSIVES = frozenset("its his her their our my".split())
_DETERMINERS = _INDEFINITE | _POSSESSIVES | {"the", "this", "that", "these", "those"}


@dataclass(frozen=True, slots=True)
class Description:
    """A noun phrase without a name: an office, a trade, a common noun for a body."""

    #: As written, without article: "foreign minister of Lesk".
    words: str
    #: Head noun in small letters: "minister".
    head: str
    #: Words before the head, in small letters: {"foreign"}.
    modifiers: frozenset[str] = frozenset()
    #: For whom or of what, as written: "Lesk", "the Valley Front".
    owner: str | None = None
    #: How the owner is tied: "of", "for", "at", … or "'s".
    tie: str | None = None
    #: A possessor as written, ending included: "Lesk's".
    possessor: str | None = None
    #: The pronoun that owns: "it" of "its director".
    owner_pronoun: str | None = None
    definite: bool = True


@dataclass(frozen=True, slots=True)
class Phrase:
    """What the words of one mention say of a speaker."""

    written: str
    #: "he", "she", "it", "they" or "who", where the phrase is a pronoun.
    pronoun: str | None = None
    #: A name without titles.
    name: str | None = None
    #: "person", "body", or None for a single word that may be a surname, a place or a body.
    name_kind: str | None = None
    descriptions: tuple[Description, ...] = ()
    #: "he" or "she", where a word tells.
    gender: str | None = None


@dataclass(frozen=True, slots=True)
class _Segment:
    """What stands between two commas."""

    words: tuple[str, ...]
    determiner: str | None
    possessor: str | None
    front: tuple[str, ...]
    tail: tuple[str, ...]
    name: tuple[str, ...]
    kind: str | None


def parse(written: str) -> Phrase:
    """Take a noun phrase apart; never fails: what is not understood is a description."""
    trimmed = " ".join(written.split()).strip(' ,;:."“”')
    lowered = trimmed.casefold()
    if lowered in v.PRONOUNS:
        pronoun = v.PRONOUNS[lowered]
        return Phrase(written, pronoun=pronoun, gender=pronoun if pronoun in {"he", "she"} else None)
    segments = [_segment(words) for words in _split(trimmed)]
    if not segments:
        return Phrase(written, descriptions=(Description(trimmed or written, lowered),))
    named = next((s for s in segments[:3] if s.kind == "person"), None)
    named = named or next((s for s in segments[:3] if s.name), None)
    return Phrase(
        written,
        name=" ".join(named.name) if named else None,
        name_kind=named.kind if named else None,
        descriptions=_descriptions(segments, named),
        gender=_gender(segments, named),
    )


def _split(text: str) -> list[tuple[str, ...]]:
    """The words of each piece between commas."""
    pieces: list[list[str]] = [[]]
    for word in _PIECE.findall(text):
        if word == ",":
            pieces.append([])
        else:
            pieces[-1].append(word)
    return [tuple(piece) for piece in pieces if piece]


def _segment(words: tuple[str, ...]) -> _Segment:
    determiner, rest = None, list(words)
    if len(rest) == 1 or rest[1] in _BREAKS - {"for"}:
        rest[0] = _small_group(rest[0])
    if rest[0].casefold() in _DETERMINERS and len(rest) > 1:
        determiner = rest.pop(0).casefold()
    possessor = _take_possessor(rest)
    cut = next((at for at, word in enumerate(rest) if word in _BREAKS), len(rest))
    front, tail = rest[:cut], rest[cut:]
    name = trailing_name(front)
    alone = len(name) == len(front)
    kind = kind_of_name(name, after_the=alone and determiner == "the", titled=not alone) if name else None
    introduced = not alone and bare(front[-len(name) - 1]) in v.BODIES
    kind = "body" if introduced else kind
    if name and (alone or introduced) and _goes_on(tail, kind == "body" or determiner == "the"):
        extra = capitalised(tail[1:])
        if extra:
            front, tail = [*front, tail[0], *extra], tail[1 + len(extra) :]
            name, kind = [*name, *front[-1 - len(extra) :]], "body"
    front = front[: len(front) - len(name)]
    return _Segment(words, determiner, possessor, tuple(front), tuple(tail), tuple(name), kind)


def _small_group(word: str) -> str:
    """A word in small letters where it is a common noun of people: "Detectives" at the head of a sentence."""
    small = word.casefold()
    several = small.endswith("s") and is_person_or_body(small[:-1]) and small[:-1] not in v.BODIES
    return small if small in v.GROUPS or several else word


def _goes_on(tail: list[str], is_body: bool) -> bool:
    """Whether a name goes on after a small word: "League of Straits", "Physicians for the Coast"."""
    return bool(tail) and (tail[0] in {"for", "without"} or (tail[0] == "of" and is_body))


def _take_possessor(rest: list[str]) -> str | None:
    """Take "Lesk's" or "the mountain rescue's" off the front, ending included."""
    for at, word in enumerate(rest[:6]):
        if word in _BREAKS and not _within_name(rest, at):
            return None
        if re.search(r"([’']s|s[’'])$", word) and at + 1 < len(rest):
            following = capitalised(rest[at + 1 :])
            if word[0].isupper() and following and (word[-1] in "'’" or len(following) == 1) and _names_body(following):
                continue
            possessor = " ".join(rest[: at + 1])
            del rest[: at + 1]
            return possessor
    return None


def _within_name(rest: list[str], at: int) -> bool:
    """Whether a small word stands in a name that owns: "Commission for the Wounded's"."""
    owners = [word for word in rest[at + 1 : at + 4] if word[0].isupper() and re.search(r"[’']s$", word)]
    return rest[at] in {"of", "for"} and at > 0 and rest[at - 1][0].isupper() and bool(owners)


def _names_body(words: list[str]) -> bool:
    return any(bare(word) in v.BODIES or bare(word) in v.FIRM_WORDS for word in words)


def _descriptions(segments: list[_Segment], named: _Segment | None) -> tuple[Description, ...]:
    found: list[Description] = []
    for segment in segments[:4]:
        first = segment.words[0].casefold()
        if first in _RELATIVE or first[0].isdigit() or first in {"known", "aged"}:
            continue
        if named is not None and segment is not named and segment.name and not segment.front:
            continue
        found += _described(segment, named)
    held = _held_office(segments)
    found += [held] if held else []
    if not found and named is None:
        words = segments[0].words
        found = [Description(" ".join(words), bare(words[-1]))]
    return tuple(found)


def _described(segment: _Segment, named: _Segment | None) -> list[Description]:
    """The descriptions in one piece; a rank after a small-letter office is one of its own."""
    front, parts = list(segment.front), list[list[str]]()
    rank = len(front)
    while rank and front[rank - 1][0].isupper() and is_title(front[rank - 1]):
        rank -= 1
    if 0 < rank < len(front) and front[rank - 1].islower():
        parts = [front[:rank], front[rank:]]
    elif front:
        parts = [front]
    tail = _prepositional(segment.tail)
    found = [_description(segment, part, tail) for part in parts]
    if not parts and tail and segment is named and segment.kind == "person":
        found = [Description(" ".join(tail), "", owner=" ".join(tail[1:]), tie=tail[0], definite=True)]
    return found


def _description(segment: _Segment, part: list[str], tail: list[str]) -> Description:
    named = bool(segment.name)
    possessor = segment.possessor
    kept = [possessor] if possessor and possessor.islower() and bare(part[-1]) in v.BODIES else []
    owner, tie = (re.sub(r"[’']s?$", "", possessor), "'s") if possessor else (None, None)
    if tail and not owner:
        owner, tie = " ".join(tail[1:]), tail[0]
    determiner = segment.determiner
    return Description(
        " ".join([*kept, *part, *([] if named and segment.kind == "body" else tail)]),
        bare(part[-1].rstrip(".")),
        frozenset(bare(word) for word in part[:-1]),
        owner,
        tie,
        possessor,
        v.PRONOUNS[determiner] if determiner in _POSSESSIVES and determiner in v.PRONOUNS else None,
        bool(determiner or possessor or named or is_title(part[-1])) and determiner not in _INDEFINITE,
    )


def _prepositional(tail: tuple[str, ...]) -> list[str]:
    """The tail up to a relative or participle clause: "of Sillet" of "of Sillet who came by raft"."""
    if not tail or tail[0] not in _PREPOSITIONS:
        return []
    cut = next((at for at, word in enumerate(tail) if word in _BREAKS - _PREPOSITIONS - {"and"}), len(tail))
    return list(tail[:cut]) if cut > 1 else []


def _held_office(segments: list[_Segment]) -> Description | None:
    """The office in "who heads the mountain rescue"."""
    for segment in segments:
        words = segment.words
        for at, word in enumerate(words[:-2]):
            if word == "who" and words[at + 1] in v.HOLDS_OFFICE:
                office, owner = v.HOLDS_OFFICE[words[at + 1]], " ".join(words[at + 2 :])
                return Description(f"{office} of {owner}", office, owner=owner, tie="of")
    return None


def _gender(segments: list[_Segment], named: _Segment | None) -> str | None:
    """What the head of a description, or a form of address, says."""
    for segment in segments[:3]:
        words = segment.front if segment is named else segment.front[-1:]
        for word in words:
            plain = bare(word.rstrip("."))
            if plain in v.GENDERS:
                return v.GENDERS[plain]
    return None
