"""One report to all that is read in it: the order in which the parts of this room are asked.

1. Debris and headlines are blanked out, at the same length, so that nothing is read in them and offsets stay.
2. The attribution model finds who is said to say what; names come out of the same pass.
3. Speakers are resolved; figures, moments and places found by grammar and gazetteer.
4. Each attribution becomes a claim with what stands inside it; the reporter's own sentences follow, then evidence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from counterclaim.reading.attribution import Attribution, Attributor, Entity
from counterclaim.reading.claims import Page, claims_of
from counterclaim.reading.evidence import evidence
from counterclaim.reading.inside import inside_of
from counterclaim.reading.mending import mended
from counterclaim.reading.own_sentences import own_sentences
from counterclaim.reading.places.gazetteer import Places
from counterclaim.reading.speakers import Mention, resolve
from counterclaim.reading.spoken_acts import with_spoken_acts
from counterclaim.records import Claim, Reading, Report, Span


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads reports; the same report gives the same reading, whatever was read before."""

    attributor: Attributor
    gazetteer: Places

    @property
    def made_by(self) -> str:
        """The version of everything that a reading depends on."""
        return f"reader-1/{self.attributor.made_by}"

    def read(self, report: Report, *, parties: Mapping[str, str] | None = None) -> Reading:
        """Everything that is read in a report; `parties` is the user's list, speaker's name to party."""
        text = readable(report)
        found = self.attributor.read(text)
        attributions = with_spoken_acts(mended(found.attributions, text), text)
        inside = inside_of(
            report,
            text,
            self.gazetteer,
            named=_spans(found.entities, "place"),
            people=_spans(found.entities, "person"),
            bodies=_spans(found.entities, "organisation"),
        )
        page = Page.of(report, text, inside, self.made_by)
        speakers = resolve(
            text,
            [_mention(one) for one in attributions],
            title=report.title,
            report=report.digest,
            kinds=_kinds(found.entities, text),
            parties=parties,
        )
        claims = claims_of(page, attributions, speakers)
        own = own_sentences(report, text, claims, inside, self.made_by)
        return Reading(
            report=report.digest,
            claims=tuple(sorted((*claims, *own), key=_by_place)),
            figures=inside.figures,
            moments=inside.moments,
            places=inside.places,
            evidence=evidence(report, text),
            names=_names(found.entities, text),
            made_by=self.made_by,
        )


def readable(report: Report) -> str:
    """The report's text with debris and headlines blanked out: same length, same lines, nothing to read in them."""
    characters = list(report.text)
    for span in (*(piece.span for piece in report.debris), *report.headlines):
        for at in range(span.start, span.end):
            if characters[at] != "\n":
                characters[at] = " "
    return "".join(characters)


def _mention(attribution: Attribution) -> Mention:
    return Mention(attribution.source[0] if attribution.source else None, attribution.cue, attribution.content)


def _spans(entities: Sequence[Entity], kind: str) -> list[Span]:
    return [entity.span for entity in entities if entity.kind == kind]


def _kinds(entities: Sequence[Entity], text: str) -> dict[str, str]:
    """Names that the model takes for persons or bodies, in small letters; one that is both is left out.

    A place that speaks is a body: its government, its town hall.
    """
    told: dict[str, set[str]] = {}
    for entity in entities:
        kind = {"person": "person", "organisation": "body", "place": "body"}.get(entity.kind)
        if kind:
            told.setdefault(entity.span.cut(text).lower(), set()).add(kind)
    return {name: kinds.pop() for name, kinds in told.items() if len(kinds) == 1}


def _names(entities: Sequence[Entity], text: str) -> tuple[str, ...]:
    """Every name in the report once, in the order of its first standing."""
    return tuple(dict.fromkeys(" ".join(entity.span.cut(text).split()) for entity in entities))


def _by_place(claim: Claim) -> tuple[int, int, str]:
    return claim.start, claim.end, claim.id
