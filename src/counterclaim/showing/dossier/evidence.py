"""Footage, pictures and documents that the reports cite."""

from __future__ import annotations

from counterclaim.records import Evidence
from counterclaim.showing import wording
from counterclaim.showing.dossier.material import Material, outlet_name
from counterclaim.showing.dossier.views import Carrier, EvidenceView


def evidence(material: Material) -> tuple[EvidenceView, ...]:
    """What is cited, by publication; the same thing in the same sentence of several reports once."""
    groups: dict[tuple[str, str, str | None], list[Evidence]] = {}
    held = (each for each in material.evidence if each.report in material.report_by_digest)
    for each in sorted(held, key=lambda each: (material.number_by_digest[each.report], each.span.start)):
        key = wording.on_one_line(each.text).casefold(), each.kind, each.address
        groups.setdefault(key, []).append(each)
    return tuple(_view(material, copies) for copies in groups.values())


def _view(material: Material, copies: list[Evidence]) -> EvidenceView:
    first = copies[0]
    carriers = tuple(
        Carrier(material.number_by_digest[copy.report], outlet_name(material.report_by_digest[copy.report]), "")
        for copy in copies[1:]
    )
    return EvidenceView(
        id=first.id,
        kind=first.kind,
        shows=first.shows and wording.on_one_line(first.shows),
        shown_by=first.shown_by,
        shown_where=first.shown_where,
        address=first.address,
        sentence=wording.on_one_line(first.text),
        report=material.number_by_digest[first.report],
        outlet=outlet_name(material.report_by_digest[first.report]),
        carriers=carriers,
    )
