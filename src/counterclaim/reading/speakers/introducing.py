"""Meeting everybody whom a report names, before it is asked whom a mention means."""

import re
from collections.abc import Iterable, Sequence

from counterclaim.reading.speakers.cast import Character
from counterclaim.reading.speakers.introductions import acronyms, introductions
from counterclaim.reading.speakers.phrase import Phrase, parse
from counterclaim.reading.speakers.scene import Scene
from counterclaim.reading.speakers.subjects import subject
from counterclaim.records import Span, SpeakerKind


def introduce(scene: Scene, sources: Sequence[Span], title: str) -> None:
    """Meet the names of the text, of the sources and of the title; sure ones first, guesses after them."""
    text = scene.text
    scene.cast.places = frozenset(re.findall(r"\b[A-Z][a-z]+\b", text))
    spoken = [(span.start, parse(span.cut(text)), True) for span in sources]
    scanned = [(span.start, phrase, False) for span, phrase in introductions(text)]
    for at, phrase, speaks in sorted([*spoken, *scanned], key=lambda item: item[0]):
        if phrase.name_kind and _is_sure(phrase, speaks):
            scene.meet_named(phrase, at)
        elif not phrase.name and not speaks and phrase.descriptions:
            scene.meet_body(phrase, at)
    for at, phrase, _ in spoken:
        if phrase.name and not phrase.name_kind:
            scene.meet_named(phrase, at)
    _meet_title(scene, title)
    for name, short in acronyms(text):
        body = scene.cast.body(name)
        if body:
            body.names.append(short)
    _meet_subjects(scene)
    small = text.lower() if len(text.lower()) == len(text) else text
    for one in scene.cast:
        _find_occurrences(one, text, small)


def learn_genders(scene: Scene, mentions: Iterable[tuple[Span, Span]]) -> None:
    """Learn from "Marrow said she had …": a content that begins with a pronoun mostly speaks of who says it.

    `mentions` are pairs of source and content.
    """
    for source, content in mentions:
        pronoun = re.match(r"(?:that )?(he|she)\b", content.cut(scene.text))
        phrase = parse(source.cut(scene.text))
        if pronoun and phrase.name:
            one = scene.cast.person(phrase.name, source.start)
            if one and one.gender is None:
                one.gender = pronoun[1]


def _is_sure(phrase: Phrase, speaks: bool) -> bool:
    """Whether a name that need not speak is surely somebody's: not a place of two words, for one."""
    if phrase.name_kind == "body":
        return speaks or " " in (phrase.name or "")
    return speaks or bool(phrase.descriptions)


def _meet_title(scene: Scene, title: str) -> None:
    """Persons whom the title gives an office, where the text has their surname."""
    for _, phrase in introductions(title):
        surname = (phrase.name or " ").split(" ")[-1]
        found = re.search(rf"\b{re.escape(surname)}\b", scene.text) if surname else None
        if found and phrase.name_kind == "person" and phrase.descriptions:
            scene.meet_named(phrase, found.start())


def _meet_subjects(scene: Scene) -> None:
    """Whoever a sentence outside of quotations begins with."""
    for sentence in scene.layout.sentences:
        written = subject(sentence.cut(scene.text))
        if written is None or scene.layout.inside_content(sentence.start):
            continue
        phrase = parse(written)
        if phrase.name:
            scene.meet_named(phrase, sentence.start)
        elif not phrase.pronoun:
            found, _ = scene.meet_described(phrase, sentence.start)
            found.met = sorted({*found.met, sentence.start})


def _find_occurrences(one: Character, text: str, small: str) -> None:
    """Where a character's name or surname stands, as whole words; `small` is the text in small letters."""
    forms = [one.name]
    if one.kind is SpeakerKind.PERSON and one.named:
        forms.append(one.name.split()[-1])
    for form in forms:
        one.met += _whole_words(form, text) if one.named else _whole_words(form.lower(), small)
    one.met = sorted(set(one.met))


def _whole_words(form: str, text: str) -> list[int]:
    found, at = [], text.find(form)
    while at >= 0:
        if not (text[at - 1 : at].isalnum() or text[at + len(form) : at + len(form) + 1].isalnum()):
            found.append(at)
        at = text.find(form, at + len(form))
    return found
