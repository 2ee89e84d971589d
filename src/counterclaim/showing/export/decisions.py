"""Decisions as training data in JSON Lines: what a person decided, what the machine had found, and the words around."""

from __future__ import annotations

import json
from typing import IO, Any

from counterclaim.errors import WrongUse
from counterclaim.ledger.shown import Shown
from counterclaim.records import Claim
from counterclaim.showing.decided import Logged, logged
from counterclaim.showing.export import Extract
from counterclaim.showing.objects.claim import claim_object
from counterclaim.showing.objects.decision import decision_object

AROUND = 400
"""Characters of the report before and after a claim that come with it."""


class Decisions:
    """One decision a line."""

    name = "decisions"
    help = "What people decided, each beside what the machine found and the words around; for training and audit."
    binary = False

    def write(self, extract: Extract, out: IO[str]) -> int:
        """Write every decision of the story asked for, or of all; how many."""
        count = 0
        kept, ledger = _reports(extract), extract.ledger.shown()
        for each in logged(ledger):
            if kept is not None and each.decision.report not in kept:
                continue
            if extract.known_by is not None and each.decision.when > extract.known_by:
                continue
            out.write(json.dumps(line_of(each, ledger), ensure_ascii=False, allow_nan=False) + "\n")
            count += 1
        return count


def _reports(extract: Extract) -> frozenset[str] | None:
    if extract.story is None:
        return None
    return frozenset(report for story in extract.stories() for report in story.reports)


def line_of(each: Logged, ledger: Shown) -> dict[str, Any]:
    """A decision with the claim as the machine found it, as people decided, and the text around it."""
    found = {**decision_object(each.decision, each.state), "id": each.id}
    if each.decision.about.startswith("c-") and each.decision.report is not None:
        report = ledger.report(each.decision.report)
        machine = _asked(ledger.machine_claim, each.decision.about)
        person = _asked(ledger.claim, each.decision.about)
        first, last = each.decision.spans[0].start, each.decision.spans[-1].end
        start = max(0, first - AROUND)
        found["machine"] = None if machine is None else claim_object(machine, report, None)
        found["person"] = None if person is None else claim_object(person, report, None)
        found["context"] = {"start": start, "text": report.text[start : last + AROUND]}
    return found


def _asked(ask: Any, claim: str) -> Claim | None:
    try:
        return ask(claim)  # type: ignore[no-any-return]
    except WrongUse:
        return None


EXPORT = Decisions()
