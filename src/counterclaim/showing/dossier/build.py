"""From the records of a story to its dossier."""

from __future__ import annotations

from counterclaim.records import Stance
from counterclaim.showing import times
from counterclaim.showing.dossier.disputed import disputed
from counterclaim.showing.dossier.evidence import evidence
from counterclaim.showing.dossier.figures import figures
from counterclaim.showing.dossier.material import Material, earliest
from counterclaim.showing.dossier.points import agreed, one_side, with_stance
from counterclaim.showing.dossier.reports import not_read, reports
from counterclaim.showing.dossier.timeline import timeline
from counterclaim.showing.dossier.views import DisputeView, Dossier, Head, ReportView


def build(material: Material) -> Dossier:
    """The dossier of one story: the same records give the same dossier, in whatever order they come."""
    disputes = disputed(material)
    views = reports(material)
    return Dossier(
        head=_head(material, views, disputes),
        disputes=disputes,
        agreed=agreed(material),
        one_side=one_side(material, disputes),
        promises=with_stance(material, Stance.PROMISES),
        demands=with_stance(material, Stance.DEMANDS),
        figures=figures(material, disputes),
        timeline=timeline(material),
        evidence=evidence(material),
        reports=views,
        not_read=not_read(material),
        made_by=_made_by(material),
    )


def _head(material: Material, views: tuple[ReportView, ...], disputes: tuple[DisputeView, ...]) -> Head:
    times_known = [moment for report in material.reports if (moment := earliest(report)) is not None]
    first, last = (min(times_known), max(times_known)) if times_known else (None, None)
    in_order = material.in_order(material.claims)
    return Head(
        story=material.story.id,
        title=material.story.title,
        span=times.between(first, last),
        reports=len(views),
        outlets=len({report.outlet.name for report in material.reports if report.outlet}),
        claims=len(material.claims),
        speakers=len({claim.speaker.id for claim in material.claims if claim.speaker}),
        separately_worded=sum(view.copy_of is None for view in views),
        disputes=sum(dispute.likely for dispute in disputes),
        perhaps=sum(not dispute.likely for dispute in disputes),
        parties=tuple(dict.fromkeys(claim.party for claim in in_order if claim.party)),
        clocks=material.clocks,
    )


def _made_by(material: Material) -> tuple[str, ...]:
    made = {claim.made_by for claim in material.claims} | {dispute.made_by for dispute in material.disputes}
    return tuple(sorted(made))
