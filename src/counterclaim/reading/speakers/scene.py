"""A report as a scene: who has been met in it, by what words, and who spoke last."""

from dataclasses import replace

from counterclaim.reading.sentences import paragraphs, sentences
from counterclaim.reading.speakers import vocabulary as v
from counterclaim.reading.speakers.cast import Cast, Character, country_of
from counterclaim.reading.speakers.naming import as_written, body_name, describe, enlarge, office_name, owned_by
from counterclaim.reading.speakers.phrase import Description, Phrase, parse
from counterclaim.reading.speakers.pronouns import Layout, antecedent
from counterclaim.records import Spans, SpeakerKind

_KINDS = {"person": SpeakerKind.PERSON, "body": SpeakerKind.BODY}
_BECAUSE = {
    SpeakerKind.PERSON: "office",
    SpeakerKind.BODY: "body",
    SpeakerKind.GROUP: "group",
    SpeakerKind.UNNAMED: "unnamed",
    SpeakerKind.DOCUMENT: "document",
}
#: A character, and how it was found.
Met = tuple[Character, str]


class Scene:
    """The state of resolving one report; made and dropped within one call."""

    def __init__(self, text: str, contents: Spans, kinds: dict[str, str]) -> None:
        """`kinds` tells of names in small letters whether they are a "person" or a "body"."""
        self.text = text
        self.cast = Cast()
        self.layout = Layout(sentences(text), paragraphs(text), tuple(sorted(contents)))
        self.spoken: list[Character] = []
        self._kinds = kinds
        self._mark = "’" if "’" in text else "'"

    def meet(self, phrase: Phrase, at: int) -> tuple[Character | None, str]:
        """The character that a phrase at a place of the text means, and how it was found."""
        if phrase.pronoun:
            found = antecedent(phrase.pronoun, at, self.cast, self.layout, self.spoken)
            if found:
                _settle(found, phrase.pronoun)
            return found, "pronoun" if found else "nobody"
        if phrase.name:
            return self.meet_named(self._with_owners(phrase, at), at)
        return self.meet_described(phrase, at)

    def meet_named(self, phrase: Phrase, at: int) -> Met:
        """The character that a name means; a new one where it is met for the first time."""
        name = phrase.name or ""
        if phrase.name_kind is None and not phrase.descriptions:
            name = country_of(name, self.cast.places) or name
        kind = self._kinds.get(name.casefold(), phrase.name_kind)
        person = self.cast.person(name, at) if kind != "body" else None
        found = person or (self.cast.body(name) if kind != "person" else None)
        if found is None:
            found = self._new_name(phrase, name, kind, at)
        elif len(name) > len(found.name) and name.casefold() not in found.name.casefold():
            found.name = name
        found.learn(phrase)
        return found, "name" if kind or found.kind is SpeakerKind.PERSON else "place"

    def _new_name(self, phrase: Phrase, name: str, kind: str | None, at: int) -> Character:
        described = next((description for description in phrase.descriptions if description.head), None)
        if kind is None and described and described.head not in v.BODIES:
            kind = "person"
        new = self.cast.add(Character(name, _KINDS[kind or "body"], at, named=True, met=[at]))
        new.unsure = kind is None or (kind == "person" and not described and name.casefold() not in self._kinds)
        return new

    def meet_body(self, phrase: Phrase, at: int) -> Character:
        """The body that a small-letter phrase means, such as "the defence ministry"."""
        description = phrase.descriptions[0]
        found = self.cast.described(description, at) if description.owner_pronoun is None else None
        if found is None:
            name = body_name(description)
            found = self.cast.add(Character(name, SpeakerKind.BODY, at, met=[at], owner=description.owner))
        enlarge(found, description)
        found.learn(phrase)
        return found

    def meet_described(self, phrase: Phrase, at: int) -> Met:
        """Whom a phrase without a name means: an office, a body, a group, a document, or somebody new."""
        description = phrase.descriptions[0]
        if description.head in v.DOCUMENTS:
            return self._document(phrase, description, at), "document"
        if description.head in v.MERE_PEOPLE and description.definite:
            found = self._unnamed_before(at)
            if found is not None:
                return found, _BECAUSE[found.kind]
        owner = self._owner(description, at)
        if owner:
            description = owned_by(description, owner, self._mark)
        several = _is_several(description.head)
        if several and owner and description.owner_pronoun == "it":
            return owner, "body"
        found = self.cast.described(description, at) if description.definite or several else self._met_here(at)
        if found is None:
            return self._newcomer(
                phrase, description, at, named_owner=owner is None or description.head in v.SPEAKS_FOR
            )
        enlarge(found, description)
        describe(found, phrase)
        found.learn(phrase)
        return found, _BECAUSE[found.kind]

    def _unnamed_before(self, at: int) -> Character | None:
        """Who "the man" is: somebody without a name met shortly before, never the colonel of another paragraph."""
        unnamed = [one for one in self.cast if one.kind is SpeakerKind.UNNAMED and min(one.met) < at]
        return max(unnamed, key=lambda one: max(where for where in one.met if where < at), default=None)

    def _met_here(self, at: int) -> Character | None:
        """Somebody without a name whom the same words introduced before: the subject of the sentence, say."""
        return next((one for one in self.cast if one.first == at and one.kind is SpeakerKind.UNNAMED), None)

    def _with_owners(self, phrase: Phrase, at: int) -> Phrase:
        """A named phrase with "its" of "its director" replaced by the body's name."""
        owned = []
        for description in phrase.descriptions:
            owner = self._owner(description, at)
            owned.append(owned_by(description, owner, self._mark) if owner else description)
        return replace(phrase, descriptions=tuple(owned))

    def _owner(self, description: Description, at: int) -> Character | None:
        if description.owner_pronoun is None:
            return None
        return antecedent(description.owner_pronoun, at, self.cast, self.layout, self.spoken)

    def _newcomer(self, phrase: Phrase, description: Description, at: int, *, named_owner: bool) -> Met:
        several = _is_several(description.head) and description.head not in v.BODIES
        if description.head in v.BODIES and not several:
            name, kind, because = body_name(description), SpeakerKind.BODY, "body"
        elif several:
            name, kind, because = as_written(phrase), SpeakerKind.GROUP, "group"
        elif description.definite:
            name, kind, because = office_name(description, owned=named_owner), SpeakerKind.PERSON, "office"
        else:
            name, kind, because = as_written(phrase), SpeakerKind.UNNAMED, "unnamed"
        new = self.cast.add(Character(name, kind, at, met=[at], plural=several, owner=description.owner))
        new.learn(phrase)
        return new, because

    def _document(self, phrase: Phrase, description: Description, at: int) -> Character:
        """Whoever a document speaks for, where the report says; else the document itself."""
        owner = self._owner(description, at)
        if owner is None and description.owner and description.tie in {"'s", "by", "from", "of"}:
            inner = parse(description.owner)
            owner = self.meet(inner, at)[0] if not inner.pronoun else None
        if owner is None and description.definite and description.head in v.VOICES and self.spoken:
            owner = self.spoken[-1]
        found = owner or self.cast.described(description, at)
        if found is None:
            found = self.cast.add(Character(f"the {description.words}", SpeakerKind.DOCUMENT, at, met=[at]))
            found.learn(phrase)
        return found


def _is_several(head: str) -> bool:
    """Whether a noun means several people: by table, or by its plural."""
    return head in v.GROUPS or (head.endswith("s") and not head.endswith("ss"))


def _settle(found: Character, pronoun: str) -> None:
    """Learn from a pronoun what a name alone did not tell."""
    if pronoun in {"he", "she"}:
        found.gender = found.gender or pronoun
        if found.unsure:
            found.kind, found.unsure = SpeakerKind.PERSON, False
    elif pronoun == "it" and found.unsure:
        found.kind, found.unsure = SpeakerKind.BODY, False
