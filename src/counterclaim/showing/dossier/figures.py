"""The story's figures, those that count the same thing side by side."""

from __future__ import annotations

from counterclaim.records import Dispute, DisputeKind, Figure
from counterclaim.showing import times, wording
from counterclaim.showing.dossier.material import FigureFound, Material, earliest, outlet_name
from counterclaim.showing.dossier.said import speaker_view
from counterclaim.showing.dossier.views import Carrier, DisputeView, FigureGroup, FigureView, SpeakerView


def figures(material: Material, disputes: tuple[DisputeView, ...]) -> tuple[FigureGroup, ...]:
    """Groups of figures by what they count: those in dispute first, then those with most figures.

    Within a group figures stand by publication, and a copy is folded into the figure that it copies.
    """
    groups: dict[str, list[FigureFound]] = {}
    for found in sorted(material.figures, key=lambda found: _place(material, found)):
        if found.report in material.report_by_digest:
            groups.setdefault(counted_thing(found.figure), []).append(found)
    numbers = {claim: number for number, claims in _figure_disputes(material, disputes) for claim in claims}
    views = [
        FigureGroup(
            thing,
            _folded(material, members),
            tuple(sorted({numbers[found.claim] for found in members if found.claim in numbers})),
        )
        for thing, members in groups.items()
    ]
    return tuple(sorted(views, key=lambda group: (not group.disputes, -len(group.figures), group.of)))


def counted_thing(figure: Figure) -> str:
    """What a figure counts, so that "civilians" and "Civilian" stand together; "" where the text does not say."""
    thing = wording.on_one_line(figure.of or "").casefold()
    return thing[:-1] if len(thing) > 3 and thing.endswith("s") and not thing.endswith("ss") else thing


def _place(material: Material, found: FigureFound) -> tuple[int, int]:
    return material.number_by_digest.get(found.report, 0), found.figure.span.start


def _figure_disputes(material: Material, disputes: tuple[DisputeView, ...]) -> list[tuple[int, tuple[str, ...]]]:
    """Number and claims of each dispute about figures."""
    by_id: dict[str, Dispute] = {dispute.id: dispute for dispute in material.disputes}
    return [
        (view.number, tuple(claim for side in by_id[view.id].sides for claim in side.claims))
        for view in disputes
        if by_id[view.id].kind is DisputeKind.FIGURE
    ]


def _folded(material: Material, members: list[FigureFound]) -> tuple[FigureView, ...]:
    groups: dict[tuple[str, str, str], list[FigureFound]] = {}
    for found in members:
        speaker = _by(material, found)
        origin = material.claim_origins.get(found.claim or "", found.report)
        groups.setdefault((origin, found.figure.text.casefold(), speaker.name.casefold()), []).append(found)
    return tuple(_figure(material, copies) for copies in groups.values())


def _figure(material: Material, copies: list[FigureFound]) -> FigureView:
    found = copies[0]
    report = material.report_by_digest[found.report]
    carriers = tuple(
        Carrier(
            material.number_by_digest[copy.report],
            outlet_name(material.report_by_digest[copy.report]),
            copy.claim or "",
        )
        for copy in copies[1:]
        if copy.report != found.report
    )
    return FigureView(
        figure=found.figure,
        interval=wording.interval(found.figure),
        as_written=wording.on_one_line(found.figure.text),
        by=_by(material, found),
        report=material.number_by_digest[found.report],
        outlet=outlet_name(report),
        published=times.publication(report.published),
        earliest=earliest(report),
        claim=found.claim,
        carriers=carriers,
    )


def _by(material: Material, found: FigureFound) -> SpeakerView:
    """Who gives a figure: the speaker of its claim, else the report."""
    claim = material.claim_by_id.get(found.claim or "")
    if claim is not None:
        return speaker_view(material, claim)
    return SpeakerView(None, f"{outlet_name(material.report_by_digest[found.report])}, in its own words")
