"""From attributions and resolved speakers to claims: stance, utterance, and what stands inside each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from counterclaim.reading.attribution import Attribution
from counterclaim.reading.inside import Inside, within
from counterclaim.reading.sentences import index_at, sentences
from counterclaim.reading.speakers import Resolved
from counterclaim.reading.stance import Opinion, combine, stance_of
from counterclaim.reading.stance_cues import NEGATION
from counterclaim.reading.utterances import utterance_of
from counterclaim.records import Claim, Report, Span, Spans, Stance, Utterance, words_of


@dataclass(frozen=True, slots=True)
class Page:
    """A report while its claims are made: the readable text, its sentences, and what stands in it."""

    report: Report
    text: str
    sentences: Spans
    inside: Inside
    made_by: str

    @classmethod
    def of(cls, report: Report, text: str, inside: Inside, made_by: str) -> Page:
        """Lay a report out; `text` is its readable text, of the same length as its own."""
        return cls(report, text, sentences(text), inside, made_by)

    def sentence_at(self, position: int) -> Span:
        """The sentence in which a position stands; the whole text where there is none."""
        return self.sentences[index_at(self.sentences, position)] if self.sentences else Span(0, len(self.text))


def claims_of(page: Page, attributions: Sequence[Attribution], speakers: Sequence[Resolved]) -> tuple[Claim, ...]:
    """One claim an attribution, in the order of the text.

    An attribution that repeats another's content and cue is left out: a claim is known by these.
    """
    contents = [span for attribution in attributions for span in attribution.content]
    made: list[Claim] = []
    for attribution, resolved in zip(attributions, speakers, strict=True):
        above = attribution.parent
        parent = made[above].id if above is not None and above < len(made) else None
        others = [span for span in contents if span not in attribution.content]
        made.append(_claim(page, attribution, resolved, others, parent))
    return _with_denials_carried_on(tuple({claim.id: claim for claim in made}.values()))


def _with_denials_carried_on(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """A negated content in a speaker's unbroken run, after his denial, is part of the denial; it holds as written."""
    told: list[Claim] = []
    denial: Claim | None = None
    for claim in claims:
        if denial is not None and claim.speaker != denial.speaker:
            denial = None
        if denial is not None and claim.stance is Stance.ASSERTS and _begins_negated(claim.text):
            sure = min(claim.confidence, denial.stance_confidence)
            told.append(replace(claim, stance=Stance.DENIES, holds=True, stance_confidence=sure))
            continue
        if claim.stance is Stance.DENIES and claim.speaker is not None:
            denial = claim
        told.append(claim)
    return tuple(told)


def _begins_negated(content: str) -> bool:
    return NEGATION.search(" ".join(content.split()[:5])) is not None


def _claim(
    page: Page, attribution: Attribution, resolved: Resolved, others: Iterable[Span], parent: str | None
) -> Claim:
    text, content = page.report.text, attribution.content
    opinion = _opinion(page, attribution)
    return Claim(
        report=page.report.digest,
        content=content,
        text=words_of(content, text),
        stance=opinion.stance,
        holds=opinion.holds,
        cue=attribution.cue,
        cue_text=words_of(attribution.cue, text) if attribution.cue else None,
        speaker_spans=attribution.source,
        speaker_as_written=words_of(attribution.source, text) if attribution.source else None,
        speaker=resolved.speaker,
        utterance=_utterance(page, attribution, resolved, others),
        figures=within(page.inside.figures, content),
        moments=within(page.inside.moments, content),
        places=within(page.inside.places, content),
        inside=parent,
        confidence=_chance(attribution.confidence),
        stance_confidence=_chance(opinion.stance_confidence),
        holds_confidence=_chance(opinion.holds_confidence),
        speaker_confidence=_chance(resolved.confidence),
        made_by=page.made_by,
    )


def _utterance(page: Page, attribution: Attribution, resolved: Resolved, others: Iterable[Span]) -> Utterance | None:
    if resolved.speaker is None:
        return None
    sentence = page.sentence_at((attribution.cue or attribution.content)[0].start)
    return utterance_of(resolved.speaker, page.text, sentence, attribution, page.inside.moments, others=others)


def _opinion(page: Page, attribution: Attribution) -> Opinion:
    """What the model's head and the rules say of the stance, taken together."""
    cue = words_of(attribution.cue, page.text) if attribution.cue else None
    model = Opinion(
        Stance(attribution.stance),
        attribution.holds,
        attribution.stance_confidence,
        attribution.holds_confidence,
        "model",
    )
    sentence = page.sentence_at((attribution.cue or attribution.content)[0].start)
    return combine(model, stance_of(cue, words_of(attribution.content, page.text), sentence.cut(page.text)))


def _chance(value: float) -> float:
    return round(min(1.0, max(0.0, float(value))), 4)
