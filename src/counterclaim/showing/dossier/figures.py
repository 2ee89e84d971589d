"""The story's figures, those that count the same thing side by side."""

from __future__ import annotations

from collections import Counter

from counterclaim.records import Dispute, DisputeKind, Figure, Span
from counterclaim.showing import times, wording
from counterclaim.showing.dossier.material import FigureFound, Material, earliest, outlet_name
from counterclaim.showing.dossier.said import reporter_view, speaker_view
from counterclaim.showing.dossier.views import Carrier, DisputeView, FigureGroup, FigureView, SpeakerView

#: Characters shown on either side of a figure of which the text does not say what it counts.
AROUND = 30


def figures(material: Material, disputes: tuple[DisputeView, ...]) -> tuple[FigureGroup, ...]:
    """Groups of figures by what they count: those in dispute first, then those with most figures.

    Within a group figures stand by publication, and a copy is folded into the figure that it copies.
    """
    numbers = {claim: number for number, claims in _figure_disputes(material, disputes) for claim in claims}
    groups: dict[tuple[str, int], list[tuple[FigureFound, ...]]] = {}
    for number, copies in enumerate(_folded(material)):
        thing = counted_thing(copies[0].figure)
        groups.setdefault((thing, 0 if thing else number), []).append(copies)
    views = []
    for (thing, _), members in groups.items():
        standing = {numbers[found.claim] for copies in members for found in copies if found.claim in numbers}
        shown = tuple(_figure(material, copies) for copies in members)
        views.append(FigureGroup(thing, shown, tuple(sorted(standing))))
    return tuple(sorted(views, key=_rank))


def counted_thing(figure: Figure) -> str:
    """What a figure counts, so that "civilians" and "Civilian" stand together; "" where the text does not say."""
    thing = wording.on_one_line(figure.of or "").casefold()
    return thing[:-1] if len(thing) > 3 and thing.endswith("s") and not thing.endswith("ss") else thing


def _rank(group: FigureGroup) -> tuple[bool, int, bool, str]:
    return not group.disputes, -len(group.figures), not group.of, group.of


def _each_once(material: Material) -> list[FigureFound]:
    """The figures by publication and place; one that stands in several claims, one inside the other, comes once."""
    seen: dict[tuple[str, Span], FigureFound] = {}
    for found in material.figures:
        if found.report in material.report_by_digest:
            known = seen.setdefault((found.report, found.figure.span), found)
            if known.claim is None or (found.claim is not None and found.claim < known.claim):
                seen[found.report, found.figure.span] = found
    return sorted(seen.values(), key=lambda found: _place(material, found))


def _place(material: Material, found: FigureFound) -> tuple[int, int]:
    return material.number_by_digest.get(found.report, 0), found.figure.span.start


def _figure_disputes(material: Material, disputes: tuple[DisputeView, ...]) -> list[tuple[int, tuple[str, ...]]]:
    """Number and claims of each dispute about figures."""
    by_id: dict[str, Dispute] = {dispute.id: dispute for dispute in material.disputes}
    return [(view.number, by_id[view.id].claims) for view in disputes if by_id[view.id].kind is DisputeKind.FIGURE]


def _folded(material: Material) -> tuple[tuple[FigureFound, ...], ...]:
    """Each figure with its copies: the same figure of the same speaker in other carriers of the passage.

    A passage may give the same figure twice; the first is folded with the first, the second with the second.
    """
    groups: dict[tuple[str, str, str, int], list[FigureFound]] = {}
    turns: Counter[tuple[str, str, str, str]] = Counter()
    for found in _each_once(material):
        speaker = _by(material, found)
        origin = material.claim_origins.get(found.claim or "") or material.origin_at(found.report, found.figure.span)
        key = (origin or found.report, found.figure.text.casefold(), speaker.name.casefold() if speaker.id else "")
        groups.setdefault((*key, turns[*key, found.report]), []).append(found)
        turns[*key, found.report] += 1
    return tuple(tuple(group) for group in groups.values())


def _figure(material: Material, copies: tuple[FigureFound, ...]) -> FigureView:
    found = copies[0]
    report = material.report_by_digest[found.report]
    carriers = tuple(
        Carrier(
            material.number_by_digest[copy.report],
            outlet_name(material.report_by_digest[copy.report]),
            copy.claim or "",
        )
        for copy in copies[1:]
    )
    return FigureView(
        figure=found.figure,
        interval=wording.interval(found.figure),
        as_written=wording.on_one_line(found.figure.text),
        of=found.figure.of and wording.on_one_line(found.figure.of),
        context="" if found.figure.of else _context(report.text, found.figure.span),
        by=_by(material, found),
        report=material.number_by_digest[found.report],
        outlet=outlet_name(report),
        published=times.publication(report.published) if report.published else "",
        earliest=earliest(report),
        claim=found.claim,
        carriers=carriers,
    )


def _by(material: Material, found: FigureFound) -> SpeakerView:
    """Who gives a figure: the speaker of its claim, else the report."""
    claim = material.claim_by_id.get(found.claim or "")
    if claim is not None:
        return speaker_view(material, claim)
    return reporter_view(material, found.report)


def _context(text: str, span: Span) -> str:
    """Some words around a figure, cut between words."""
    before, after = text[max(0, span.start - AROUND) : span.start], text[span.end : span.end + AROUND]
    if span.start > AROUND:
        before = f"… {before.partition(' ')[2]}"
    if span.end + AROUND < len(text):
        after = f"{after.rpartition(' ')[0]} …"
    return wording.on_one_line(f"{before}{span.cut(text)}{after}")
