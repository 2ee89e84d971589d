"""What stands in reports beside claims: figures, moments, places, evidence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from counterclaim.ledger import Ledger
from counterclaim.ledger.claims import key_of_evidence, key_of_found
from counterclaim.ledger.keyset import Key
from counterclaim.showing.clocks import Clocks
from counterclaim.showing.objects.evidence import evidence_object
from counterclaim.showing.objects.figure import figure_object
from counterclaim.showing.objects.moment import moment_object
from counterclaim.showing.objects.place import place_object
from counterclaim.showing.web.api.answering import many
from counterclaim.showing.web.api.asking import APaging, OfCase, OfReport, OfStory, report_named
from counterclaim.showing.web.api.document import a_list_of
from counterclaim.showing.web.asking import TheLedger, TwoClocks, case_named, story_named
from counterclaim.showing.web.paging import Paging

router = APIRouter(tags=["reports"])


@dataclass(frozen=True, slots=True)
class Asked:
    """What these lists are asked for, all in the same way."""

    request: Request
    ledger: Ledger
    paging: Paging
    clocks: Clocks
    story: str | None
    case: str | None
    report: str | None

    def answered(
        self, listed: Callable[..., Any], key: Callable[[Any], Key], as_object: Callable[[Any], Any]
    ) -> Response:
        """A page of what a list of the ledger gives, in the order of its key."""
        window = self.paging.window(str, int, int, str)
        of = {
            "story": story_named(self.ledger, self.story),
            "case": case_named(self.ledger, self.case),
            "report": report_named(self.ledger, self.report),
        }
        turned = self.paging.turned(listed(**of, window=window, **self.clocks.asked()), window, key)
        return many(self.request, map(as_object, turned.lines), turned)


def _asked(
    request: Request,
    ledger: TheLedger,
    paging: APaging,
    clocks: TwoClocks,
    story: OfStory = None,
    case: OfCase = None,
    report: OfReport = None,
) -> Asked:
    return Asked(request, ledger, paging, clocks, story, case, report)


InReports = Annotated[Asked, Depends(_asked)]


@router.get("/figures", responses=a_list_of("figure"))
def figures(asked: InReports) -> Response:
    """Figures by publication, as what their words commit to; one that stands in several claims comes with each."""
    return asked.answered(
        asked.ledger.figures, key_of_found, lambda each: figure_object(each.report, each.claim, each.figure)
    )


@router.get("/moments", responses=a_list_of("moment"))
def moments(asked: InReports) -> Response:
    """Time expressions by publication, and what each resolves to."""
    return asked.answered(
        asked.ledger.moments, key_of_found, lambda each: moment_object(each.report, each.claim, each.moment)
    )


@router.get("/places", responses=a_list_of("place"))
def places(asked: InReports) -> Response:
    """Place expressions by publication, and what each resolves to."""
    return asked.answered(
        asked.ledger.places, key_of_found, lambda each: place_object(each.report, each.claim, each.place)
    )


@router.get("/evidence", responses=a_list_of("evidence"))
def evidence(asked: InReports) -> Response:
    """Footage, pictures and documents that reports cite."""
    return asked.answered(asked.ledger.evidence, key_of_evidence, evidence_object)
