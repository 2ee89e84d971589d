"""Stories as people decided: joined and parted, over what the machine grouped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from counterclaim.errors import WrongUse
from counterclaim.ledger import Ledger
from counterclaim.ledger.deciding.rulings import plain_value
from counterclaim.records import Decision, Story


def as_decided(touched: Iterable[Story], ledger: Ledger) -> list[Story]:
    """The stories to be weighed, after every join and part in force that meets one of them, oldest first."""
    stories = {story.id: story for story in touched}
    for decision in ledger.rulings().in_force:
        if decision.field == "story" and decision.kind == "join":
            _join(decision, stories, ledger)
        elif decision.field == "story" and decision.kind == "part":
            _part(decision, stories)
    return list(stories.values())


def _join(decision: Decision, stories: dict[str, Story], ledger: Ledger) -> None:
    """The reports of both are in one story, under the id of the first wherever that lives on."""
    value = plain_value(decision)
    meant = {*value["into"], *value["reports"]}
    if not any(meant.intersection(story.reports) for story in stories.values()):
        return
    into, others = _holding(value["into"], stories, ledger), _holding(value["reports"], stories, ledger)
    if not into:
        return
    first = next((story for story in into if story.id == decision.about), into[0])
    loose = [report for report in value["reports"] if not any(report in story.reports for story in others)]
    loose = [report for report in loose if ledger.redaction_of(report) is None]
    reports = [*first.reports, *(report for story in others for report in story.reports), *loose]
    for story in others:
        stories.pop(story.id, None)
    stories[first.id] = replace(
        first,
        reports=tuple(dict.fromkeys(reports)),
        first=min((each.first for each in (first, *others) if each.first), default=None),
        last=max((each.last for each in (first, *others) if each.last), default=None),
    )


def _part(decision: Decision, stories: dict[str, Story]) -> None:
    leaving = tuple(plain_value(decision)["reports"])
    for story in list(stories.values()):
        gone = tuple(report for report in story.reports if report in leaving)
        if gone and len(gone) < len(story.reports):
            stories[story.id] = replace(story, reports=tuple(each for each in story.reports if each not in gone))
            apart = _id_apart(decision)
            stories[apart] = replace(story, id=apart, reports=gone)


def _id_apart(decision: Decision) -> str:
    return f"story-{decision.id.removeprefix('dec-')}"


def _holding(reports: Iterable[str], stories: dict[str, Story], ledger: Ledger) -> list[Story]:
    """The stories in which these reports are, those to be weighed first."""
    found = {story.id: story for story in stories.values() if set(reports) & set(story.reports)}
    placed = {report for story in stories.values() for report in story.reports}
    for report in reports:
        known = ledger.story_of(report) if report not in placed else None
        if known is not None and known not in stories and known not in found:
            found[known] = ledger.story(known)
    return list(found.values())


def stories_of(decision: Decision, ledger: Ledger) -> list[Story]:
    """The stories to be weighed anew after a decision about stories, or after one was taken back."""
    value = plain_value(decision)
    if decision.id not in ledger.rulings().undone:
        touched = [story for report in value["reports"] if (story := _story_of(report, ledger))]
        if decision.kind == "join":
            touched += [story for report in value["into"] if (story := _story_of(report, ledger))]
        return as_decided({story.id: story for story in touched}.values(), ledger)
    if decision.kind == "part":
        home = ledger.story(decision.about)
        apart = _story(_id_apart(decision), ledger)
        back = apart.reports if apart else tuple(value["reports"])
        return as_decided([replace(home, reports=tuple(dict.fromkeys((*home.reports, *back))))], ledger)
    joined = next((story for report in value["into"] if (story := _story_of(report, ledger))), None)
    if joined is None:
        return []
    leaving = tuple(report for report in joined.reports if report in set(value["reports"]))
    found = [replace(joined, reports=tuple(each for each in joined.reports if each not in leaving))]
    if value["with"] is not None:
        before = _story(value["with"], ledger)
        found.append(replace(before or joined, id=value["with"], reports=leaving, replaced_by=None))
    return as_decided(found, ledger)


def _story(asked: str, ledger: Ledger) -> Story | None:
    try:
        return ledger.story(asked)
    except WrongUse:
        return None


def _story_of(report: str, ledger: Ledger) -> Story | None:
    known = ledger.story_of(report)
    return None if known is None else ledger.story(known)
