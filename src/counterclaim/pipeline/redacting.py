"""A capture redacted, and the stories that it touched weighed anew without it."""

from __future__ import annotations

from collections.abc import Callable

from counterclaim.ledger import Ledger
from counterclaim.ledger.redacting import Removed
from counterclaim.pipeline.models import Models
from counterclaim.pipeline.reading import read_report


def redact(ledger: Ledger, asked: str, why: str, load: Callable[[], Models]) -> Removed:
    """Remove the capture of a report and all that was read in it; `load` gives the models where a story goes on.

    Errors as `Ledger.redact`; what was removed stays removed whatever happens behind that.
    """
    removed = ledger.redact(asked, why)
    if removed.stories:
        from counterclaim.pipeline.weighing import weigh_kept

        models = load()
        for report in ledger.reports(digests=removed.unread):
            read_report(report, models, parties=ledger.parties()).keep(ledger)
        for story in removed.stories:
            weigh_kept(ledger.story(story), ledger, models)
    return removed
