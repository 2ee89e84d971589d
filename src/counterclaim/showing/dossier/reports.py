"""The reports behind a dossier, which of them are copies, and what was not read."""

from __future__ import annotations

from collections import Counter

from counterclaim.records import Origin, Report, Span
from counterclaim.showing import times
from counterclaim.showing.changes import change
from counterclaim.showing.dossier.material import Material, earliest, outlet_name
from counterclaim.showing.dossier.views import NotRead, ReportView
from counterclaim.showing.wording import counted

#: Part of a report's text that must stand in one other report for the whole to be called its copy. A copy loses a
#: headline, a by-line and a closing line; what shares less is two reports with passages in common.
COPIED_FROM = 0.8


def reports(material: Material) -> tuple[ReportView, ...]:
    """The story's reports by publication, numbered as the dossier cites them."""
    claims = Counter(claim.report for claim in material.claims)
    return tuple(report_view(material, report, claims[report.digest]) for report in material.reports_in_order)


def report_view(material: Material, report: Report, claims: int) -> ReportView:
    """One report as it is shown; number 0 for a report of no story."""
    first, agency = _copied_from(material, report)
    return ReportView(
        number=material.number_by_digest.get(report.digest, 0),
        id=report.id,
        digest=report.digest,
        title=report.title,
        outlet=outlet_name(report),
        address=report.address,
        published=times.publication(report.published),
        earliest=earliest(report),
        claims=claims,
        copy_of=material.number_by_digest.get(first) if first else None,
        agency=agency,
        unread=report.unread,
        notes=report.notes,
        changed=_changed(material, report),
    )


def _changed(material: Material, report: Report) -> str | None:
    """What of the page's earlier text is not in this one, and whether the text says so."""
    before = next((older for older, newer in material.revised if newer.digest == report.digest), None)
    if before is None:
        return None
    then, now = ([claim for claim in material.claims if claim.report == each.digest] for each in (before, report))
    found = change(before, report, then, now)
    counts = ((len(found.vanished), "claim", "gone"), (len(found.appeared), "claim", "new"))
    told = [f"{counted(count, thing)} {how}" for count, thing, how in counts if count]
    if found.reworded:
        told.append(f"{len(found.reworded)} reworded")
    if found.new_title:
        told.append("another headline")
    number = material.number_by_digest.get(before.digest)
    source = f"taken in before as [{number}]" if number else f"taken in before as {before.id}"
    how = "says that it was corrected" if found.notice else "in silence" if found.is_silent else "added to"
    return f"{source}: {', '.join(told) or 'no claim is other'}, {how}"


def not_read(material: Material) -> NotRead:
    """Debris counted by kind, reports kept unread, inputs that failed, what intake noticed."""
    debris = Counter(piece.kind.value for report in material.reports_in_order for piece in report.debris)
    unread = [report for report in material.reports_in_order if report.unread]
    return NotRead(
        debris=tuple(sorted(debris.items(), key=lambda each: (-each[1], each[0]))),
        unread=tuple(report_view(material, report, 0) for report in (*unread, *material.unread_elsewhere)),
        failures=tuple((each.input, each.reason.removeprefix(f"{each.input}: ")) for each in material.failures),
        notes=tuple(
            (material.number_by_digest[report.digest], note)
            for report in material.reports_in_order
            for note in report.notes
        ),
    )


def _copied_from(material: Material, report: Report) -> tuple[str | None, str | None]:
    """Digest of the report whose wording this one carries nearly throughout, and the agency named; else None."""
    shared: dict[str, list[Span]] = {}
    agencies: dict[str, str | None] = {}
    for origin in material.origins:
        for copy in origin.copies:
            if copy.report == report.digest and origin.first.report != report.digest:
                shared.setdefault(origin.first.report, []).append(copy.span)
                agencies.setdefault(origin.first.report, origin.agency)
    length = len(report.text) - sum(piece.span.end - piece.span.start for piece in report.debris)
    for first, spans in sorted(shared.items(), key=lambda each: -_covered(each[1])):
        if _covered(spans) >= COPIED_FROM * length:
            return first, agencies[first]
    return None, _agency(material.origins, report)


def _agency(origins: tuple[Origin, ...], report: Report) -> str | None:
    """The agency whose passages the report carries, though it is no copy throughout."""
    return next(
        (origin.agency for origin in origins if any(copy.report == report.digest for copy in origin.copies)), None
    )


def _covered(spans: list[Span]) -> int:
    """Characters that the spans cover together."""
    total, reached = 0, 0
    for span in sorted(spans):
        total += max(0, span.end - max(span.start, reached))
        reached = max(reached, span.end)
    return total
