"""What is news to a case, found from the ledger as it stands.

Everything that could be told has an id made of what it is, so that finding the same twice, after a crash or in another
process, makes no second alert. What stood there when watching began, and the sides that a dispute is born with, are
kept as known and not told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from counterclaim.ledger import Ledger
from counterclaim.ledger.answers import Alert, CaseRule
from counterclaim.records import Claim, Dispute, DisputeState, Report, Story, digest_of
from counterclaim.showing import wording
from counterclaim.showing.changes import change

LIKELY = 0.5
"""How sure a dispute must be to be told."""

BEGAN = "began"


@dataclass(frozen=True, slots=True)
class Known:
    """What a case has met before, and the present time."""

    things: frozenset[str]
    now: datetime

    @property
    def begins(self) -> bool:
        """Whether nothing was ever looked for."""
        return BEGAN not in self.things


def news(ledger: Ledger, case: str, known: Known) -> Iterator[Alert]:
    """Everything that is so and could be told, known before or not; the ledger as people may see it."""
    if known.begins:
        yield Alert(id_of(BEGAN), BEGAN, BEGAN, "watching began", known.now, quiet=True)
    for name in ledger.stories_of_case(case):
        story = ledger.story(name)
        claims = {claim.id: claim for claim in ledger.claims(story=name)}
        reports = {report.digest: report for report in ledger.reports(story=name)}
        for dispute in ledger.disputes(story=name):
            if dispute.confidence >= LIKELY and dispute.state is DisputeState.OPEN:
                yield from _of_dispute(dispute, story, claims, known)
        yield from _of_figures(story, claims, reports, known)
    yield from _of_changes(ledger, ledger.reports_of_case(case), known)


def wanted(alert: Alert, rules: tuple[CaseRule, ...]) -> bool:
    """Whether a case's rules choose it: of one kind any is enough, of several kinds each is asked."""
    kinds = {rule.kind for rule in rules}
    if alert.kind in ("stopped", "answers"):
        kinds &= {"kind"}
    return all(any(_chooses(rule, alert) for rule in rules if rule.kind == kind) for kind in kinds)


def _chooses(rule: CaseRule, alert: Alert) -> bool:
    value = rule.value.casefold()
    if rule.kind == "story":
        return rule.value == alert.story or value in alert.words.casefold()
    if rule.kind == "kind":
        return rule.value == alert.kind
    names = alert.parties if rule.kind == "party" else alert.places
    return value in {name.casefold() for name in names}


def _of_dispute(dispute: Dispute, story: Story, claims: dict[str, Claim], known: Known) -> Iterator[Alert]:
    thing = id_of("dispute", dispute.id)
    here = [claims[each] for each in dispute.claims if each in claims]
    told = Alert(
        id=thing,
        kind="dispute",
        thing=thing,
        words=f"New dispute in “{story.title}”: {dispute.question}",
        at=known.now,
        story=story.id,
        parties=tuple(dict.fromkeys(party for side in dispute.sides for party in side.parties)),
        places=tuple(dict.fromkeys(place.name or place.text for claim in here for place in claim.places)),
        quiet=known.begins,
    )
    yield told
    born = thing not in known.things
    for letter, side in zip("ABCDEFGHIJ", dispute.sides, strict=False):
        for claim in (claims[each] for each in side.claims if each in claims):
            words = wording.shortened(claim.text, 200)
            said = f"{wording.teller(claim)} {wording.verb_of(claim)}: {words}"
            line = f"Side {letter} of “{dispute.question}” gained: {said}"
            quiet = born or known.begins
            yield replace(told, id=id_of("side", dispute.id, claim.id), kind="side", words=line, quiet=quiet)


def _of_figures(story: Story, claims: dict[str, Claim], reports: dict[str, Report], known: Known) -> Iterator[Alert]:
    """Each count of each counter; the first of one counter for one thing is no change."""
    seen = set(known.things)
    ordered = sorted(claims.values(), key=lambda claim: (_published(reports, claim), claim.id))
    for claim in ordered:
        report = reports.get(claim.report)
        outlet = report.outlet.name if report and report.outlet else ""
        counter = claim.speaker.name if claim.speaker else outlet
        for figure in claim.figures:
            if not figure.of or not counter:
                continue
            thing = id_of("figure", story.id, counter.casefold(), figure.of.casefold())
            yield Alert(
                id=id_of(thing, str(figure.low), str(figure.high)),
                kind="figure",
                thing=thing,
                words=f"{counter} now gives “{figure.text}” {figure.of}, in “{story.title}”",
                at=known.now,
                story=story.id,
                parties=(claim.party,) if claim.party else (),
                places=tuple(place.name or place.text for place in claim.places),
                quiet=known.begins or thing not in seen,
            )
            seen.add(thing)


def _of_changes(ledger: Ledger, read: frozenset[str], known: Known) -> Iterator[Alert]:
    """Pages of the case that were taken in again with another text."""
    for before, after in ledger.revised():
        if after.digest not in read:
            continue
        found = change(before, after, ledger.claims(report=before.digest), ledger.claims(report=after.digest))
        if not found.notice and not found.is_silent:
            continue
        kind = "correction" if found.notice else "silent change"
        how = f"says “{wording.shortened(found.notice, 200)}”" if found.notice else "was changed in silence"
        parties = [claim.party for claim in (*found.vanished, *found.appeared) if claim.party]
        yield Alert(
            id=id_of(kind, after.digest),
            kind=kind,
            thing=id_of("page", after.digest),
            words=f"“{after.title}” {how} ({after.address or after.id})",
            at=known.now,
            story=ledger.story_of(after.digest),
            parties=tuple(dict.fromkeys(parties)),
            quiet=known.begins,
        )


def _published(reports: dict[str, Report], claim: Claim) -> str:
    report = reports.get(claim.report)
    return report.published.earliest().isoformat() if report and report.published else "9999"


def id_of(*parts: str) -> str:
    """An id made of what something is, so that the same is found to be the same."""
    return f"a-{digest_of(chr(0).join(parts))[:16]}"
