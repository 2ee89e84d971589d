"""Whom each attribution of a report means."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from counterclaim.reading.sentences import paragraphs, sentences
from counterclaim.reading.speakers import vocabulary as v
from counterclaim.reading.speakers.cast import Cast, Character, same_country
from counterclaim.reading.speakers.introductions import acronyms, introductions
from counterclaim.reading.speakers.party import party_of
from counterclaim.reading.speakers.phrase import Description, Phrase, parse
from counterclaim.reading.speakers.subjects import subject
from counterclaim.reading.speakers.pronouns import Layout, antecedent
from counterclaim.records import Span, Speaker, SpeakerKind, Spans


@dataclass(frozen=True, slots=True)
class Mention:
    """An attribution as far as it concerns its speaker; no source where it is understood from context."""

    source: Span | None
    cue: Spans = ()
    content: Spans = ()

    @property
    def at(self) -> int:
        """Where the mention stands in the text: at its source, else at its cue or content."""
        spans = [self.source] if self.source else [*self.cue[:1], *self.content[:1]]
        return spans[0].start if spans else 0


@dataclass(frozen=True, slots=True)
class Resolved:
    """Whom a mention means; None where nobody in the report can be meant."""

    speaker: Speaker | None
    confidence: float
    #: How it was found: "name", "office", "pronoun", "understood from context", …
    because: str


#: How often each way of finding the speaker was right on invented training stories.
_CONFIDENCE = {
    "name": 0.98, "place": 0.9, "office": 0.93, "body": 0.95, "unnamed": 0.93, "group": 0.93, "document": 0.8,
    "pronoun": 0.9, "understood from context": 0.7, "nobody": 0.0,
}  # fmt: skip


class Reader:
    """The state of resolving one report; made and dropped within one call."""

    def __init__(self, text: str, mentions: Sequence[Mention], kinds: Mapping[str, str]) -> None:
        self.text = text
        self.cast = Cast()
        self.kinds = kinds
        self.mark = "’" if "’" in text else "'"
        self.layout = Layout(
            sentences(text), paragraphs(text), tuple(span for mention in mentions for span in mention.content)
        )
        self.spoken: list[Character] = []

    def introduce(self, mentions: Sequence[Mention]) -> None:
        """Meet everybody whom the text or a mention names, before anything is resolved; sure names first."""
        named = [(m.source.start, parse(m.source.cut(self.text)), True) for m in mentions if m.source]
        scanned = [(span.start, phrase, False) for span, phrase in introductions(self.text)]
        for at, phrase, speaks in sorted([*named, *scanned], key=lambda item: item[0]):
            if phrase.name_kind and self._is_sure(phrase, speaks):
                self.meet_named(phrase, at)
            elif not phrase.name and not speaks and phrase.descriptions:
                self.meet_body(phrase.descriptions[0], phrase, at)
        for at, phrase, _ in named:
            if phrase.name and not phrase.name_kind:
                self.meet_named(phrase, at)
        for name, short in acronyms(self.text):
            body = self.cast.body(name)
            if body:
                body.names.append(short)
        self._meet_subjects()
        self.cast.places.update(re.findall(r"\b[A-Z][a-z]+\b", self.text))
        for one in self.cast:
            self._find_occurrences(one)

    @staticmethod
    def _is_sure(phrase: Phrase, speaks: bool) -> bool:
        if phrase.name_kind == "body":
            return speaks or " " in (phrase.name or "")
        return speaks or bool(phrase.descriptions)

    def _meet_subjects(self) -> None:
        for sentence in self.layout.sentences:
            written = subject(sentence.cut(self.text))
            if written is None or self.layout.inside_content(sentence.start):
                continue
            phrase = parse(written)
            if phrase.name:
                self.meet_named(phrase, sentence.start)
            elif not phrase.pronoun:
                found, _ = self._described(phrase, sentence.start)
                if found:
                    found.met = sorted({*found.met, sentence.start})

    def meet_named(self, phrase: Phrase, at: int) -> tuple[Character, str]:
        """The character that a name means; a new one where it is met for the first time."""
        name = phrase.name or ""
        kind = self.kinds.get(name.casefold(), phrase.name_kind)
        person = self.cast.person(name, at) if kind != "body" else None
        found = person or (self.cast.body(name) if kind != "person" else None)
        if found is None:
            described = next((d for d in phrase.descriptions if d.head), None)
            if kind is None and described and described.head not in v.BODIES:
                kind = "person"
            found = self.cast.add(Character(name, _KINDS[kind or "body"], at, named=True, met=[at]))
            found.unsure = kind is None or (kind == "person" and not described and name.casefold() not in self.kinds)
        elif len(name) > len(found.name) and name.casefold() not in found.name.casefold():
            found.name = name
        found.learn(phrase)
        return found, "name" if kind else "place"

    def meet_body(self, description: Description, phrase: Phrase, at: int) -> Character:
        """The body that a small-letter phrase means, such as "the defence ministry"."""
        found = self.cast.described(description, at) if description.owner_pronoun is None else None
        if found is None:
            found = self.cast.add(
                Character(self._body_name(description), SpeakerKind.BODY, at, met=[at], owner=description.owner)
            )
        self._enlarge(found, description)
        found.learn(phrase)
        return found

    def _enlarge(self, found: Character, description: Description) -> None:
        """Give a body without a proper name the longest of the names that the report has for it."""
        if not found.named and found.kind is SpeakerKind.BODY and description.head in v.BODIES:
            found.name = max(found.name, self._body_name(description), key=len)

    def _body_name(self, description: Description) -> str:
        """A body's name as the report has it, with the owner in front where one is given."""
        words = description.words.split()
        if description.possessor and description.possessor[0].isupper():
            core = words[: words.index("in")] if "in" in words else words
            return f"{description.possessor} {' '.join(core)}"
        head_at = next((at for at, word in enumerate(words) if word.casefold() == description.head), 0)
        first_capital = next((at for at, word in enumerate(words[:head_at]) if word[0].isupper()), 0)
        return " ".join(words[first_capital:])

    def _find_occurrences(self, one: Character) -> None:
        forms = {one.name} | ({one.name.split()[-1]} if one.kind is SpeakerKind.PERSON and one.named else set())
        pattern = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
        flags = re.NOFLAG if one.named else re.IGNORECASE
        one.met = sorted({*one.met, *(m.start() for m in re.finditer(rf"\b(?:{pattern})\b", self.text, flags))})

    def resolve(self, mention: Mention) -> tuple[Character | None, str]:
        """The character of one mention, and how it was found."""
        found, because = self._resolve(mention)
        if found:
            found.met = sorted({*found.met, mention.at})
            found.speaks.append(mention.at)
            self.spoken.append(found)
        return found, because

    def _resolve(self, mention: Mention) -> tuple[Character | None, str]:
        if mention.source is None:
            return (self.spoken[-1], "understood from context") if self.spoken else (None, "nobody")
        at, phrase = mention.source.start, parse(mention.source.cut(self.text))
        if phrase.pronoun:
            found = antecedent(phrase.pronoun, at, self.cast, self.layout, self.spoken)
            if found:
                _settle(found, phrase.pronoun)
            return found, "pronoun" if found else "nobody"
        if phrase.name:
            return self.meet_named(self._with_owners(phrase, at), at)
        return self._described(phrase, at)

    def _with_owners(self, phrase: Phrase, at: int) -> Phrase:
        """A named phrase with "its" of "its director" replaced by the body's name."""
        owners = [self._owner(description, at) for description in phrase.descriptions]
        owned = (
            self._owned(description, owner) if owner else description
            for description, owner in zip(phrase.descriptions, owners, strict=True)
        )
        return replace(phrase, descriptions=tuple(owned))

    def _described(self, phrase: Phrase, at: int) -> tuple[Character | None, str]:
        description = phrase.descriptions[0]
        if description.head in v.DOCUMENTS:
            return self._document(phrase, description, at)
        owner = self._owner(description, at)
        if owner:
            description = self._owned(description, owner)
        group = description.head in v.GROUPS or (description.head.endswith("s") and not description.head.endswith("ss"))
        if group and owner and description.owner_pronoun == "it":
            return owner, "body"
        if description.definite or group:
            found = self.cast.described(description, at)
            if found:
                self._enlarge(found, description)
                self._describe(found, phrase)
                found.learn(phrase)
                return found, "body" if found.kind is SpeakerKind.BODY else "office"
        return self._newcomer(phrase, description, owner, at, group and description.head not in v.BODIES)

    @staticmethod
    def _describe(found: Character, phrase: Phrase) -> None:
        """Give somebody without a name, met before but not heard, the words of his first mention as a speaker."""
        nameless = found.kind in {SpeakerKind.GROUP, SpeakerKind.UNNAMED}
        if nameless and not found.speaks and len(phrase.written) > len(found.name):
            found.name = _as_written(phrase)

    def _owned(self, description: Description, owner: Character) -> Description:
        """"Its director" with the owner's name put in; "its government" is its country's."""
        name = owner.owner if description.head in v.STATE_BODIES and owner.owner else owner.name
        ending = self.mark if name.endswith("s") else f"{self.mark}s"
        return replace(description, owner=name, tie="'s", possessor=f"{name}{ending}")

    def _owner(self, description: Description, at: int) -> Character | None:
        if description.owner_pronoun is None:
            return None
        return antecedent(description.owner_pronoun, at, self.cast, self.layout, self.spoken)

    def _newcomer(
        self, phrase: Phrase, description: Description, owner: Character | None, at: int, group: bool
    ) -> tuple[Character, str]:
        if description.head in v.BODIES and not group:
            name, kind, because = self._body_name(description), SpeakerKind.BODY, "body"
        elif group:
            name, kind, because = _as_written(phrase), SpeakerKind.GROUP, "group"
        elif description.definite:
            name, kind, because = f"the {description.words}", SpeakerKind.PERSON, "office"
            if description.possessor and (owner is None or description.head in v.SPEAKS_FOR):
                article = "" if description.possessor[0].isupper() else "the "
                name = f"{article}{description.possessor} {description.words}"
        else:
            name, kind, because = _as_written(phrase), SpeakerKind.UNNAMED, "unnamed"
        new = Character(name, kind, at, met=[at], plural=group, owner=description.owner)
        new.learn(phrase)
        return self.cast.add(new), because

    def _document(self, phrase: Phrase, description: Description, at: int) -> tuple[Character | None, str]:
        owner = self._owner(description, at)
        if owner is None and description.owner and description.tie in {"'s", "by", "from", "of"}:
            inner = parse(description.owner)
            owner = self.cast.body(inner.name) or self.cast.person(inner.name, at) if inner.name else None
            owner = owner or (self._described(inner, at)[0] if inner.descriptions else None)
        if owner is None and description.definite and description.head in v.VOICES and self.spoken:
            owner = self.spoken[-1]
        if owner:
            return owner, "document"
        found = self.cast.described(description, at)
        if found is None:
            found = self.cast.add(Character(f"the {description.words}", SpeakerKind.DOCUMENT, at, met=[at]))
            found.learn(phrase)
        return found, "document"


_KINDS = {"person": SpeakerKind.PERSON, "body": SpeakerKind.BODY}


def _settle(found: Character, pronoun: str) -> None:
    """Learn from a pronoun what a name alone did not tell."""
    if pronoun in {"he", "she"}:
        found.gender = found.gender or pronoun
        if found.unsure:
            found.kind, found.unsure = SpeakerKind.PERSON, False
    elif pronoun == "it" and found.unsure:
        found.kind, found.unsure = SpeakerKind.BODY, False


def _as_written(phrase: Phrase) -> str:
    """The whole description of somebody without a name, which is all that tells him apart."""
    words = " ".join(phrase.written.split()).strip(" ,;:")
    return words[0].lower() + words[1:]


def resolve(
    text: str,
    mentions: Sequence[Mention],
    *,
    title: str = "",
    report: str = "",
    kinds: Mapping[str, str] | None = None,
    parties: Mapping[str, str] | None = None,
) -> tuple[Resolved, ...]:
    """Whom each mention of a report means, in the order of `mentions`.

    `report` is the report's digest and scopes speakers without a name; `kinds` tells of names (small letters) whether
    they are a "person" or a "body", where an entity reader knows better; `parties` is the user's list, name to party.
    """
    reader = Reader(text, mentions, kinds or {})
    reader.introduce(mentions)
    found: dict[int, tuple[Character | None, str]] = {}
    for number in sorted(range(len(mentions)), key=lambda n: (mentions[n].at, n)):
        found[number] = reader.resolve(mentions[number])
    speakers: dict[int, Speaker] = {}
    for one, _ in found.values():
        if one is not None and id(one) not in speakers:
            speakers[id(one)] = _speaker(one, reader.cast, report, parties or {})
    return tuple(
        Resolved(None, 0.0, because) if one is None else Resolved(speakers[id(one)], _CONFIDENCE[because], because)
        for one, because in (found[number] for number in range(len(mentions)))
    )


def _speaker(one: Character, cast: Cast, report: str, parties: Mapping[str, str]) -> Speaker:
    """The record of a character, its party included."""
    side = party_of(one, cast, parties)
    return Speaker(
        name=one.name,
        kind=one.kind,
        names=tuple(dict.fromkeys([one.name, *one.names])),
        offices=tuple(dict.fromkeys(d.words for d in one.descriptions if d.head)),
        party=side[0] if side else None,
        party_because=side[1] if side else None,
        scope="" if one.kind in {SpeakerKind.PERSON, SpeakerKind.BODY} else report,
    )
