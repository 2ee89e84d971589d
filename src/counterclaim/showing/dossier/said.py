"""From claims to what is shown of them, copies folded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from counterclaim.records import Claim
from counterclaim.showing import times, wording
from counterclaim.showing.dossier.material import Material, earliest, outlet_name
from counterclaim.showing.dossier.views import Carrier, Said, SpeakerView

#: Below this, a confidence is shown beside the claim. Half: a reading that is no better than a coin deserves a look.
UNSURE_BELOW = 0.5


def speaker_view(material: Material, claim: Claim) -> SpeakerView:
    """Who speaks; the report itself for a reporter's own sentence."""
    speaker = claim.speaker
    if speaker is None:
        return SpeakerView(None, f"{outlet_name(material.report_by_digest[claim.report])}, in its own words")
    written = claim.speaker_as_written
    differs = written is not None and written.casefold() not in {
        name.casefold() for name in (speaker.name, *speaker.names)
    }
    return SpeakerView(
        speaker.id, speaker.name, speaker.office, speaker.party, speaker.party_because, written if differs else None
    )


def said(material: Material, claims: Iterable[Claim], letter: str | None = None) -> tuple[Said, ...]:
    """The claims by publication, each once: what copies carry is folded into the first that carried it."""
    shown = (_said(material, copies) for copies in folded(material, claims))
    if letter is None:
        return tuple(shown)
    return tuple(replace(each, label=f"{letter}{number}") for number, each in enumerate(shown, start=1))


def folded(material: Material, claims: Iterable[Claim]) -> tuple[tuple[Claim, ...], ...]:
    """Claims grouped with their copies, the first published first in each group.

    An origin is a passage and may hold several claims, so copies share the origin, the words and the speaker's name.
    """
    groups: dict[tuple[str, str, str], list[Claim]] = {}
    for claim in material.in_order(claims):
        origin = material.claim_origins.get(claim.id, claim.id)
        name = claim.speaker.name.casefold() if claim.speaker else ""
        groups.setdefault((origin, _letters(claim.text), name), []).append(claim)
    return tuple(tuple(group) for group in groups.values())


def carrier(material: Material, claim: Claim) -> Carrier:
    """Another report that carries a claim."""
    return Carrier(
        material.number_by_digest[claim.report], outlet_name(material.report_by_digest[claim.report]), claim.id
    )


def _said(material: Material, copies: tuple[Claim, ...]) -> Said:
    claim = copies[0]
    report = material.report_by_digest[claim.report]
    utterance = claim.utterance
    return Said(
        claim=claim.id,
        speaker=speaker_view(material, claim),
        verb=wording.verb_of(claim),
        cue=wording.telling_cue(claim),
        words=wording.words_as_said(claim, report.text),
        report=material.number_by_digest[claim.report],
        outlet=outlet_name(report),
        published=times.publication(report.published),
        earliest=earliest(report),
        uttered=times.moment(utterance.when) if utterance and utterance.when else None,
        channel=utterance.channel if utterance else None,
        carriers=tuple(carrier(material, copy) for copy in copies[1:]),
        unsure=_unsure(claim),
    )


def _unsure(claim: Claim) -> tuple[str, ...]:
    parts = (
        ("claim", claim.confidence),
        ("speaker", claim.speaker_confidence),
        ("stance", claim.stance_confidence),
        ("whether it holds", claim.holds_confidence),
    )
    return tuple(f"{name} unsure, {confidence:.2f}" for name, confidence in parts if confidence < UNSURE_BELOW)


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
