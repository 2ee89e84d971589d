"""Two wordings from two sentences, each with its speaker and day."""

from counterclaim.records import Speaker
from counterclaim.weighing.wordings import Wording, wordings
from tests.weighing.quarrel import Quarrel, claim, report


def pair(
    one: str,
    other: str,
    by: tuple[Speaker | None, Speaker | None] = (None, None),
    days: tuple[str, str] = ("2031-05-03", "2031-05-03"),
    **second: object,
) -> tuple[Wording, Wording]:
    """The earlier first; `second` goes to the second claim (stance, holds)."""
    quarrel = Quarrel()
    first_report, second_report = report(f"{one}.", days[0], "One"), report(f"{other}.", days[1], "Other")
    quarrel.add(first_report, claim(first_report, one, by[0]))
    quarrel.add(second_report, claim(second_report, other, by[1], **second))  # type: ignore[arg-type]
    made = {wording.claim.text: wording for wording in wordings(quarrel.reports, quarrel.readings, {}, {})}
    return made[one], made[other]
