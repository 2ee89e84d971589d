"""Whom each attribution of a report means."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from counterclaim.reading.sentences import index_at
from counterclaim.reading.speakers.bodies import shows_body
from counterclaim.reading.speakers.cast import Character
from counterclaim.reading.speakers.introducing import introduce, learn_genders
from counterclaim.reading.speakers.party import party_of
from counterclaim.reading.speakers.phrase import parse
from counterclaim.reading.speakers.pronouns import fits
from counterclaim.reading.speakers.scene import Scene
from counterclaim.reading.speakers.vocabulary import MERE_PEOPLE
from counterclaim.records import Span, Spans, Speaker, SpeakerKind

#: Verbs with which a speaker goes on.
_GOES_ON = re.compile(r"\b(?:add(?:ed|s)|went on|goes on|continu(?:ed|es)|conclud(?:ed|es))\b", re.IGNORECASE)


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
    #: How it was found: "name", "place", "office", "body", "group", "unnamed", "document", "pronoun", "understood from
    #: context" or "nobody".
    because: str


#: The share of each way's answers that were right on invented training stories, gold spans given, less a margin for
#: spans that a model finds.
_CONFIDENCE = {
    "name": 0.97, "place": 0.93, "office": 0.92, "body": 0.94, "group": 0.93, "unnamed": 0.95, "document": 0.85,
    "pronoun": 0.93, "understood from context": 0.75, "nobody": 0.0,
}  # fmt: skip

_Found = tuple[Character | None, str]


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

    `report` is the report's digest and scopes speakers without a name; `kinds` tells of names whether they are a
    "person" or a "body", where an entity reader knows better; `parties` is the user's list, name to party.
    """
    known = {name.casefold(): kind for name, kind in (kinds or {}).items() if kind in {"person", "body"}}
    known |= {name: "body" for name, kind in known.items() if kind == "person" and shows_body(name, text)}
    scene = Scene(text, tuple(span for mention in mentions for span in mention.content), known)
    introduce(scene, [mention.source for mention in mentions if mention.source], title)
    learn_genders(scene, [(one.source, one.content[0]) for one in mentions if one.source and one.content])
    found = _all(scene, mentions)
    speakers = {id(one): _speaker(one, scene, report, parties or {}) for one, _ in found if one is not None}
    return tuple(
        Resolved(speakers[id(one)] if one is not None else None, _CONFIDENCE[because], because)
        for one, because in found
    )


def _all(scene: Scene, mentions: Sequence[Mention]) -> list[_Found]:
    """Every mention's character: in the order of the text, those without a source last."""
    found: dict[int, _Found] = {}
    for number in sorted(range(len(mentions)), key=lambda n: (mentions[n].at, n)):
        source = mentions[number].source
        if source is None:
            continue
        phrase = parse(source.cut(scene.text))
        again = _speaks_on(scene, mentions[number], phrase.pronoun)
        one, because = (again, "pronoun") if again else scene.meet(phrase, source.start)
        found[number] = one, because
        if one is not None:
            one.met = sorted({*one.met, source.start})
            one.speaks.append(source.start)
            scene.spoken.append(one)
    for number, mention in enumerate(mentions):
        if mention.source is None:
            found[number] = _understood(scene, mention, mentions, found)
    return [found[number] for number in range(len(mentions))]


def _speaks_on(scene: Scene, mention: Mention, pronoun: str | None) -> Character | None:
    """Who spoke last, where "he added" says that he goes on: whoever was named in between was not heard."""
    if pronoun is None or not scene.spoken or not mention.cue or mention.source is None:
        return None
    last, layout = scene.spoken[-1], scene.layout
    if not _GOES_ON.search(mention.cue[0].cut(scene.text)) or not fits(pronoun, last):
        return None
    here, before = (index_at(layout.paragraphs, at) for at in (mention.source.start, last.speaks[-1]))
    return last if here - before <= 2 else None


def _understood(scene: Scene, mention: Mention, mentions: Sequence[Mention], found: Mapping[int, _Found]) -> _Found:
    """Who is understood to speak: one named in the same sentence, else the last before, two paragraphs up at most."""
    at, layout = mention.at, scene.layout
    named = [(mentions[number].at, one) for number, (one, _) in found.items() if one is not None]
    same = [(abs(where - at), one) for where, one in named if _sentence(scene, where) == _sentence(scene, at)]
    if same:
        return min(same, key=lambda pair: pair[0])[1], "understood from context"
    before = [(where, one) for where, one in named if where <= at]
    if not before:
        return None, "nobody"
    where, one = max(before, key=lambda pair: pair[0])
    near = index_at(layout.paragraphs, at) - index_at(layout.paragraphs, where) <= 2
    return (one, "understood from context") if near else (None, "nobody")


def _sentence(scene: Scene, position: int) -> int:
    return index_at(scene.layout.sentences, position)


def _speaker(one: Character, scene: Scene, report: str, parties: Mapping[str, str]) -> Speaker:
    """The record of a character, its party included."""
    side = party_of(one, scene.cast, parties)
    return Speaker(
        name=one.name,
        kind=one.kind,
        names=tuple(dict.fromkeys([one.name, *one.names])),
        offices=tuple(
            dict.fromkeys(
                description.words
                for description in one.descriptions
                if description.head and description.head not in MERE_PEOPLE
            )
        ),
        party=side[0] if side else None,
        party_because=side[1] if side else None,
        scope="" if one.kind in {SpeakerKind.PERSON, SpeakerKind.BODY} else report,
    )
