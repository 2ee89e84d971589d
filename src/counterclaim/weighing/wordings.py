"""Wordings: the claims of a story as nodes, in which claims that are copies of one another are one.

What an agency says and five outlets carry is judged once, and its copies stand wherever the first stands. A wording has
one origin, one way of holding, and nearly one text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz.fuzz import ratio

from counterclaim.records import Claim, Reading, Report
from counterclaim.weighing.judge.claims import JudgedClaim, JudgedFigure
from counterclaim.weighing.judge.wording import surroundings
from counterclaim.weighing.passages import by_publication
from counterclaim.weighing.vocabulary import content_words, denying

NEARLY = 80.0
"""Likeness of two contents, in hundredths of the longer, from which they count as one wording if their passages do."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One or more claims of one wording; the first published speaks for all."""

    claim: Claim
    report: Report
    #: Ids of all its claims, the first published first.
    claims: tuple[str, ...]
    #: The place of the first claim in its report, counted in claims.
    place: int
    #: Its report's place among the story's reports.
    report_place: int
    #: The content, with the words before it: what the judge and the vectors see.
    judged: JudgedClaim
    words: frozenset[str]
    denies: bool

    @property
    def day(self) -> date | None:
        """The day of the report, where it is known."""
        return self.judged.on


def ordered_claims(reports: Sequence[Report], readings: Sequence[Reading]) -> list[tuple[Claim, Report, int, int]]:
    """The claims of a story in the order in which everything is decided, with report, place in it and report's place.

    By publication of the report, then by place in its text; the order of arrival does not show.
    """
    read = {reading.report: reading for reading in readings}
    rows = []
    for report_place, report in enumerate(by_publication(reports)):
        once = {claim.id: claim for claim in (read[report.digest].claims if report.digest in read else ())}
        inside = sorted(once.values(), key=lambda claim: (claim.start, claim.end, claim.id))
        rows += [(claim, report, place, report_place) for place, claim in enumerate(inside)]
    return rows


def wordings(
    reports: Sequence[Report], readings: Sequence[Reading], origins: Mapping[str, str], parties: Mapping[str, str]
) -> list[Wording]:
    """The wordings of a story in fixed order; `origins` is the origin's id a claim's id."""
    groups: list[list[tuple[Claim, Report, int, int]]] = []
    of_origin: dict[str, list[int]] = {}
    for row in ordered_claims(reports, readings):
        claim = row[0]
        origin = origins.get(claim.id, claim.id)
        places = of_origin.setdefault(origin, [])
        known = next((place for place in places if _one_wording(groups[place], claim)), None)
        if known is None:
            places.append(len(groups))
            groups.append([row])
        else:
            groups[known].append(row)
    return [_wording(group, parties) for group in groups]


def party_of(claim: Claim, parties: Mapping[str, str]) -> str | None:
    """The side a claim's speaker is on: the user's list first, then what the text gave."""
    if claim.speaker is None:
        return None
    names = (claim.speaker.name, *claim.speaker.names)
    return next((parties[name] for name in names if name in parties), claim.speaker.party)


def _one_wording(group: Sequence[tuple[Claim, Report, int, int]], claim: Claim) -> bool:
    first = group[0][0]
    if any(claim.report == other.report for other, *_ in group):
        return False
    return (
        first.holds == claim.holds
        and _one_voice(first, claim)
        and first.stance == claim.stance
        and [(one.low, one.high) for one in first.figures] == [(one.low, one.high) for one in claim.figures]
        and ratio(first.text.casefold(), claim.text.casefold()) >= NEARLY
    )


def _one_voice(one: Claim, other: Claim) -> bool:
    """Whether two claims may be one speaker's; a speaker left out, or not resolved in one of them, may be anybody."""
    return one.speaker is None or other.speaker is None or one.speaker.id == other.speaker.id


def _wording(group: Sequence[tuple[Claim, Report, int, int]], parties: Mapping[str, str]) -> Wording:
    claim, report, place, report_place = group[0]
    return Wording(
        claim=claim,
        report=report,
        claims=tuple(row[0].id for row in group),
        place=place,
        report_place=report_place,
        judged=judged_claim(claim, report, party_of(claim, parties)),
        words=content_words(claim.text),
        denies=denying(claim.text) == claim.holds,
    )


def judged_claim(claim: Claim, report: Report, party: str | None) -> JudgedClaim:
    """A claim as the judge of pairs sees it."""
    about, context = surroundings(report.title, report.text, claim.start)
    speaker = claim.speaker
    by = ", ".join(part for part in (speaker.name, speaker.office) if part) if speaker else ""
    return JudgedClaim(
        text=claim.text,
        by=by,
        party=party or "",
        on=report.published.earliest().date() if report.published else None,
        holds=claim.holds,
        stance=claim.stance.value,
        about=about,
        context=context,
        figures=tuple(JudgedFigure(_whole(one.low), _whole(one.high)) for one in claim.figures),
        document=report.digest,
        speaker=speaker.id if speaker else "",
    )


def _whole(bound: int | float | None) -> int | None:
    return None if bound is None else int(bound)
