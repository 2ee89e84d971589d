"""From claims to what is shown of them, copies folded."""

from __future__ import annotations

import re
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
        return reporter_view(material, claim.report)
    office = speaker.office if speaker.office and not _words(speaker.office) <= _words(speaker.name) else None
    return SpeakerView(speaker.id, speaker.name, office, speaker.party, speaker.party_because)


def reporter_view(material: Material, report: str) -> SpeakerView:
    """The report itself, as the one who speaks."""
    name = outlet_name(material.report_by_digest[report]) or f"Report {material.number_by_digest[report]}"
    return SpeakerView(None, f"{name}, in its own words")


def _as_written(claim: Claim) -> str | None:
    """The speaker's words here where a reader could not tell from them who is meant: "he", "the ministry"."""
    if claim.speaker is None or claim.speaker_as_written is None:
        return None
    written = wording.on_one_line(claim.speaker_as_written)
    known = {word for name in (claim.speaker.name, *claim.speaker.offices) for word in _words(name)}
    return None if known & _words(written) else written


def _words(text: str) -> set[str]:
    """The words by which a name is known again: those of three letters and more."""
    return {word for word in re.findall(r"\w+", text.casefold()) if len(word) > 2 and word != "the"}


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
        groups.setdefault((origin, letters(claim.text), name), []).append(claim)
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
        as_written=_as_written(claim),
        verb=wording.verb_of(claim),
        cue=wording.telling_cue(claim),
        words=wording.words_as_said(claim, report.text),
        report=material.number_by_digest[claim.report],
        outlet=outlet_name(report),
        published=times.publication(report.published) if report.published else "",
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
    unsure = tuple(f"{name} unsure, {confidence:.2f}" for name, confidence in parts if confidence < UNSURE_BELOW)
    who = wording.deciders(claim.made_by)
    return (*unsure, f"decided by {wording.listed(who)}") if who else unsure


def letters(text: str) -> str:
    """A text's letters and digits alone: what two wordings share that differ in marks and blanks."""
    return "".join(character for character in text.casefold() if character.isalnum())
