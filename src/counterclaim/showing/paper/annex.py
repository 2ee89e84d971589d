"""A story's dossier as one HTML file without a link to anything outside: numbered claims, reports, digests, method."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property

from jinja2 import Environment, PackageLoader, StrictUndefined

from counterclaim import __version__
from counterclaim.records import Claim, Report
from counterclaim.showing import wording
from counterclaim.showing.dossier import Dossier, Material, build
from counterclaim.showing.dossier.said import speaker_view
from counterclaim.showing.dossier.views import Said, SpeakerView
from counterclaim.showing.paper.method import MEASURED, STEPS


@dataclass(frozen=True, slots=True)
class NumberedClaim:
    """A claim under the number by which the annex cites it."""

    number: int
    claim: Claim
    words: str
    verb: str
    by: SpeakerView
    report: int

    @property
    def places(self) -> str:
        """Where its words stand in the report's text, in code points: "446-532, 540-560"."""
        return ", ".join(f"{span.start}-{span.end}" for span in self.claim.content)


@dataclass(frozen=True)
class Annex:
    """Look-ups that the template makes."""

    material: Material
    dossier: Dossier

    @cached_property
    def claims(self) -> tuple[NumberedClaim, ...]:
        """Every claim, by publication and place."""
        return tuple(
            NumberedClaim(
                number,
                claim,
                wording.words_as_said(claim, self.material.report_by_digest[claim.report].text),
                wording.verb_of(claim),
                speaker_view(self.material, claim),
                self.material.number_by_digest[claim.report],
            )
            for number, claim in enumerate(self.material.in_order(self.material.claims), start=1)
        )

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {each.claim.id: each.number for each in self.claims}

    def numbers(self, said: Said) -> tuple[int, ...]:
        """The numbers of a claim and of the copies folded into it."""
        return tuple(self._numbers[claim] for claim in said.claims if claim in self._numbers)

    def report(self, digest: str) -> Report:
        """The report of a digest."""
        return self.material.report_by_digest[digest]


def annex(material: Material, made: str) -> str:
    """The file's text; `made` is the day and hour at which it is made, as it shall stand there."""
    dossier = build(material)
    text = (
        _environment()
        .get_template("annex.html")
        .render(
            annex=Annex(material, dossier), dossier=dossier, made=made, version=__version__, steps=STEPS, rates=MEASURED
        )
    )
    return text.encode("utf-8", "replace").decode("utf-8")  # a report's text may hold lone surrogates


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("counterclaim.showing.paper"),
        autoescape=True,
        undefined=StrictUndefined,
        lstrip_blocks=True,
        trim_blocks=True,
    )
    made.globals["counted"] = wording.counted
    made.globals["quoted"] = wording.quoted
    return made
