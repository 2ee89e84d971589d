"""A claim as a JSON object."""

from __future__ import annotations

from typing import Any

from counterclaim.records import Claim, Report
from counterclaim.showing.objects import parts


def claim_object(claim: Claim, report: Report, origin: str | None) -> dict[str, Any]:
    """The claim, with what its report says of itself; `origin` is None for a claim not weighed yet."""
    utterance = claim.utterance
    return {
        "id": claim.id,
        "report": claim.report,
        "spans": parts.spans(claim.content),
        "start": claim.start,
        "end": claim.end,
        "text": claim.text,
        "cue": claim.cue_text,
        "cue_spans": parts.spans(claim.cue),
        "stance": claim.stance.value,
        "holds": claim.holds,
        "speaker": _speaker(claim),
        "speaker_spans": parts.spans(claim.speaker_spans),
        "channel": utterance.channel if utterance else None,
        "uttered": parts.moment(utterance.when) if utterance and utterance.when else None,
        "utterance": utterance.id if utterance else None,
        "origin": origin,
        "figures": [parts.figure(each) for each in claim.figures],
        "moments": [parts.moment(each) for each in claim.moments],
        "places": [parts.place(each) for each in claim.places],
        "event": parts.event(claim.event),
        "inside": claim.inside,
        "outlet": report.outlet.name if report.outlet else None,
        "published": parts.publication(report.published),
        "confidence": claim.confidence,
        "stance_confidence": claim.stance_confidence,
        "holds_confidence": claim.holds_confidence,
        "speaker_confidence": claim.speaker_confidence,
        "made_by": claim.made_by,
        "translation": claim.translation,
        "translated_by": claim.translated_by,
    }


def _speaker(claim: Claim) -> dict[str, Any] | None:
    """Whoever speaks; None for the reporter."""
    speaker = claim.speaker
    if speaker is None:
        return None
    return {
        "id": speaker.id,
        "name": speaker.name,
        "kind": speaker.kind.value,
        "office": speaker.office,
        "party": speaker.party,
        "party_because": speaker.party_because,
        "as_written": claim.speaker_as_written,
    }
