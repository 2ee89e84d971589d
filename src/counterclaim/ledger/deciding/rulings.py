"""Which decisions stand, and what they make of claims.

An undo is a decision too: it takes back one decision, and may itself be taken back. Of two decisions about the same
field of the same thing the later one counts; the earlier one stays in the log.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from counterclaim.ledger.codec import from_plain
from counterclaim.records import Claim, Decision, Figure, Place, Span, Speaker, SpeakerKind, Stance

DECIDED_BY = "; decided by "
"""What stands in `made_by` before the name of a person who decided."""
UNKNOWN_SPEAKER = "unknown speaker"
"""Name of a speaker of whom a person said that he is not the one whom the machine took him for."""


def plain_value(decision: Decision) -> Any:
    """The decision's value, decoded."""
    return None if decision.value is None else json.loads(decision.value)


@dataclass(frozen=True)
class Rulings:
    """The log of decisions, oldest first, and what follows from it."""

    log: tuple[Decision, ...] = ()

    @cached_property
    def undone(self) -> frozenset[str]:
        """Ids of the decisions that were taken back."""
        taken_back: set[str] = set()
        for decision in reversed(self.log):
            if decision.kind == "undo" and decision.id not in taken_back:
                taken_back.add(decision.about)
        return frozenset(taken_back)

    @cached_property
    def in_force(self) -> tuple[Decision, ...]:
        """The decisions that stand, undos left out."""
        return tuple(each for each in self.log if each.kind != "undo" and each.id not in self.undone)

    def about(self, thing: str) -> tuple[Decision, ...]:
        """The decisions in force about one thing."""
        return self._by_thing.get(thing, ())

    def of_kind(self, kind: str, field: str | None = None) -> Iterator[Decision]:
        """The decisions in force of a kind, about a field where one is named."""
        return (each for each in self.in_force if each.kind == kind and field in (None, each.field))

    @cached_property
    def _by_thing(self) -> dict[str, tuple[Decision, ...]]:
        found: dict[str, tuple[Decision, ...]] = {}
        for each in self.in_force:
            found[each.about] = (*found.get(each.about, ()), each)
        return found

    # --- claims -------------------------------------------------------------------------------------------------------

    @cached_property
    def added(self) -> tuple[Claim, ...]:
        """The claims that people added, as they stand now."""
        given = (from_plain(Claim, plain_value(each)) for each in self.of_kind("add", "claim"))
        once = {claim.id: claim for claim in given}
        return tuple(ruled for claim in once.values() if (ruled := self.claim(claim)) is not None)

    @cached_property
    def touched(self) -> frozenset[str]:
        """Ids of the machine's claims that decisions in force are about."""
        return frozenset(
            claim for each in self.in_force for claim in claims_of(each) if each.kind not in {"note", "add"}
        ) | frozenset(each.about for each in self.of_kind("add", "figure"))

    @cached_property
    def ever_touched(self) -> frozenset[str]:
        """Ids of claims that any decision is or was about: what was judged of them may be out of date."""
        return frozenset(claim for each in self.log for claim in claims_of(each))

    @cached_property
    def joined_speakers(self) -> Mapping[str, Speaker]:
        """Whom a speaker's id means, where people said that several are one."""
        found: dict[str, Speaker] = {}
        for each in self.of_kind("join", "speaker"):
            value = plain_value(each)
            whole = from_plain(Speaker, value["speaker"])
            same = {each.about, value["with"], whole.id}
            found |= dict.fromkeys(same | {known for known, one in found.items() if one.id in same}, whole)
        return found

    @cached_property
    def _parted(self) -> Mapping[str, Decision]:
        return {claim: each for each in self.of_kind("part", "speaker") for claim in plain_value(each)["claims"]}

    def claim(self, claim: Claim) -> Claim | None:
        """The claim as people decided; None where they rejected it."""
        seen: set[str] = set()
        rejected = False
        claim = self._with_joined_speaker(claim)
        while claim.id not in seen:  # a corrected span makes another claim, about which there may be decisions too
            seen.add(claim.id)
            known = claim.id
            if known in self._parted:
                claim = _corrected_speaker(claim, plain_value(self._parted[known])["speaker"])
                claim = signed(claim, self._parted[known])
            for each in self.about(known):
                if each.kind in {"confirm", "reject"} and each.field is None:
                    rejected = each.kind == "reject"
                claim = _applied(claim, each)
        return None if rejected else claim

    def _with_joined_speaker(self, claim: Claim) -> Claim:
        if claim.speaker is None or claim.speaker.id not in self.joined_speakers:
            return claim
        whole = self.joined_speakers[claim.speaker.id]
        party = whole.party or claim.speaker.party
        because = whole.party_because if whole.party else claim.speaker.party_because
        speaker = replace(whole, party=party, party_because=because)
        utterance = replace(claim.utterance, speaker=speaker.id) if claim.utterance else None
        return replace(claim, speaker=speaker, utterance=utterance)

    def claims(self, found: Iterable[Claim]) -> Iterator[Claim]:
        """The machine's claims as people decided, without those that they rejected; nothing is added."""
        if not self.in_force:
            yield from found
            return
        yield from (ruled for claim in found if (ruled := self.claim(claim)) is not None)

    @cached_property
    def renamed(self) -> Mapping[str, str]:
        """The id under which a claim goes on whose span a person corrected."""
        names: dict[str, str] = {}
        for each in self.of_kind("correct", "span"):
            names[each.about] = plain_value(each)["id"]
        return names

    @cached_property
    def rejected(self) -> frozenset[str]:
        """Ids of the claims that people rejected."""
        verdicts = {
            each.about: each.kind for each in self.in_force if each.kind in {"confirm", "reject"} and each.field is None
        }
        return frozenset(about for about, kind in verdicts.items() if kind == "reject" and about.startswith("c-"))


def claims_of(decision: Decision) -> tuple[str, ...]:
    """Ids of the claims that a decision changes."""
    if decision.field == "speaker" and decision.kind == "part":
        return tuple(plain_value(decision)["claims"])
    return (decision.about,) if decision.about.startswith("c-") else ()


def names_joined(decision: Decision) -> tuple[str, ...]:
    """Ids of the speakers that a decision makes one."""
    return (decision.about, plain_value(decision)["with"]) if decision.field == "speaker" else ()


def _applied(claim: Claim, decision: Decision) -> Claim:
    """The claim after one decision about it."""
    if decision.kind == "confirm":
        return signed(_confirmed(claim, decision.field), decision)
    if decision.kind == "reject" and decision.field in _REJECTED:
        return signed(_REJECTED[decision.field](claim, plain_value(decision)), decision)
    if decision.kind == "correct" and decision.field in _CORRECTED:
        return signed(_CORRECTED[decision.field](claim, plain_value(decision)), decision)
    if decision.kind == "add" and decision.field == "figure":
        figure = from_plain(Figure, plain_value(decision))
        return signed(replace(claim, figures=_in_order((*claim.figures, figure))), decision)
    return claim


def signed(claim: Claim, decision: Decision) -> Claim:
    """The claim with the decider named in what made it."""
    mark = f"{DECIDED_BY}{decision.who}"
    return claim if mark in claim.made_by else replace(claim, made_by=claim.made_by + mark)


def _confirmed(claim: Claim, field: str | None) -> Claim:
    if field is None:
        return replace(claim, confidence=1.0, stance_confidence=1.0, holds_confidence=1.0, speaker_confidence=1.0)
    sure = {"speaker": "speaker_confidence", "stance": "stance_confidence", "holds": "holds_confidence"}
    changed: dict[str, Any] = {sure.get(field, "confidence"): 1.0}
    return replace(claim, **changed)


def _corrected_stance(claim: Claim, value: Any) -> Claim:
    return replace(claim, stance=Stance(value), stance_confidence=1.0)


def _corrected_holds(claim: Claim, value: Any) -> Claim:
    return replace(claim, holds=bool(value), holds_confidence=1.0)


def _corrected_speaker(claim: Claim, value: Any) -> Claim:
    speaker = None if value is None else from_plain(Speaker, value)
    utterance = replace(claim.utterance, speaker=speaker.id) if claim.utterance and speaker else None
    return replace(claim, speaker=speaker, utterance=utterance, speaker_confidence=1.0)


def _corrected_span(claim: Claim, value: Any) -> Claim:
    content = tuple(Span(*piece) for piece in value["content"])

    def inside(span: Span) -> bool:
        return any(piece.covers(span) for piece in content)

    return replace(
        claim,
        content=content,
        text=value["text"],
        figures=tuple(each for each in claim.figures if inside(each.span)),
        moments=tuple(each for each in claim.moments if inside(each.span)),
        places=tuple(each for each in claim.places if inside(each.span)),
        confidence=1.0,
    )


def _corrected_figure(claim: Claim, value: Any) -> Claim:
    figure = from_plain(Figure, value)
    others = tuple(each for each in claim.figures if not each.span.overlaps(figure.span))
    return replace(claim, figures=_in_order((*others, figure)))


def _corrected_place(claim: Claim, value: Any) -> Claim:
    place = from_plain(Place, value)
    others = tuple(each for each in claim.places if not each.span.overlaps(place.span))
    return replace(claim, places=tuple(sorted((*others, place), key=lambda each: each.span)))


def _without_figure(claim: Claim, value: Any) -> Claim:
    return replace(claim, figures=tuple(each for each in claim.figures if each.span != Span(*value)))


def _without_place(claim: Claim, value: Any) -> Claim:
    return replace(claim, places=tuple(each for each in claim.places if each.span != Span(*value)))


def _of_unknown_speaker(claim: Claim, _: Any) -> Claim:
    unknown = Speaker(UNKNOWN_SPEAKER, SpeakerKind.UNNAMED, scope=claim.report)
    return replace(claim, speaker=unknown, utterance=None, speaker_confidence=1.0)


def _turned(claim: Claim, _: Any) -> Claim:
    return replace(claim, holds=not claim.holds, holds_confidence=1.0)


def _in_order(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    return tuple(sorted(figures, key=lambda each: each.span))


_CORRECTED = {
    "stance": _corrected_stance,
    "holds": _corrected_holds,
    "speaker": _corrected_speaker,
    "span": _corrected_span,
    "figure": _corrected_figure,
    "place": _corrected_place,
}
_REJECTED = {
    "figure": _without_figure,
    "place": _without_place,
    "speaker": _of_unknown_speaker,
    "holds": _turned,
}
