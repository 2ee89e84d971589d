"""Days and months of the calendar: "5 May 2031", "May 5", "Monday, Oct. 26", "2031-05-03", "May 2031", "late May"."""

from __future__ import annotations

import re
from datetime import date

from counterclaim.reading.moments.lexicon import (
    ABBREVIATED_WEEKDAY,
    DAY_NUMBER,
    MONTH,
    WEEKDAY,
    YEAR,
    any_of,
    month_number,
    weekday_number,
)
from counterclaim.reading.moments.rule import ANCHOR, Context, Resolved, Rule, rule

_WEEKDAY_FIRST = rf"(?:(?P<which>last|this|next)\s+)?(?:(?P<weekday>{WEEKDAY}|{ABBREVIATED_WEEKDAY}),?\s+(?:the\s+)?)?"
_MONTH_DAY = rf"(?P<month>{MONTH})\s+(?:the\s+)?(?P<day>{DAY_NUMBER})"
_DAY_MONTH = rf"(?P<day>{DAY_NUMBER})\s+(?:of\s+)?(?P<month>{MONTH})"
#: Months that are also common words are months only with a capital and behind one of these.
_AMBIGUOUS = frozenset({"may", "march"})
_PREPOSITIONS = any_of(
    "in since until till by from of early late mid last next this between through during before after".split()
)
_LEADS_TO_MONTH = re.compile(rf"\b{_PREPOSITIONS}[\s-]+(?:early\s+|late\s+|mid-)?$", re.IGNORECASE)
_FURTHER_DAY = re.compile(
    rf"{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:\s*,\s*\d{{1,2}})*,?\s*(?:and|or|to|through|-|–)\s*$", re.IGNORECASE
)


def _whole(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_month(word: str) -> bool:
    return word[0].isupper()


def _full(match: re.Match[str], context: Context) -> Resolved | None:
    """A day with its year stands on its own."""
    del context
    month = int(match["month"]) if match["month"].isdigit() else month_number(match["month"])
    day = _whole(int(match["year"]), month, _number(match["day"]))
    return Resolved("DATE", day.isoformat(), day=day) if day else None


def _number(day: str) -> int:
    return int(re.sub(r"\D", "", day))


def _day_of_month(match: re.Match[str], context: Context) -> Resolved | None:
    """A day without its year: the last one on or before the anchor, or the next where the words speak of the future."""
    if not _is_month(match["month"]):
        return None
    month, number = month_number(match["month"]), _number(match["day"])
    if context.anchor is None:
        return Resolved("DATE", f"XXXX-{month:02d}-{number:02d}", confidence=0.8)
    day = _nearest(context.anchor.day, match, month, number, forward=context.future(match))
    return Resolved("DATE", day.isoformat(), against=ANCHOR, day=day, confidence=0.95) if day else None


def _nearest(anchor: date, match: re.Match[str], month: int, number: int, *, forward: bool) -> date | None:
    """The day of last year, this or next that is meant.

    A weekday named beside it decides. Else it is the last one, unless the next is much nearer, or near enough and the
    words look forward: of a day ten months off, reports give the year.
    """
    days = [day for year in (-1, 0, 1) if (day := _whole(anchor.year + year, month, number)) is not None]
    weekday = match["weekday"]
    if weekday:
        days = [day for day in days if day.isoweekday() == weekday_number(weekday)] or days
    past, coming = [day for day in days if day <= anchor], [day for day in days if day > anchor]
    if not past or not coming:
        return past[-1] if past else coming[0] if coming else None
    back, ahead = (anchor - past[-1]).days, (coming[0] - anchor).days
    comes = ahead * 3 < back or (ahead < 240 and forward)
    return coming[0] if comes and (match["which"] or "").casefold() != "last" else past[-1]


def _further_day(match: re.Match[str], context: Context) -> Resolved | None:
    """The second day of "April 24 and 25"."""
    if context.last_day is None or not _FURTHER_DAY.search(context.text, max(0, match.start() - 40), match.start()):
        return None
    day = _whole(context.last_day.year, context.last_day.month, int(match.group()))
    return Resolved("DATE", day.isoformat(), against=ANCHOR, day=day, confidence=0.8) if day else None


def _month_of_year(match: re.Match[str], context: Context) -> Resolved | None:
    year = match["year"]
    if not year.isdigit():
        if context.anchor is None:
            return None
        shift = {"last": -1, "this": 0, "next": 1}[year.split()[0].casefold()]
        value = f"{context.anchor.day.year + shift}-{month_number(match['month']):02d}"
        return Resolved("DATE", value, against=ANCHOR)
    return Resolved("DATE", f"{year}-{month_number(match['month']):02d}")


def _month(match: re.Match[str], context: Context) -> Resolved | None:
    """A bare month: the last one that has begun, or the next where the words speak of the future."""
    word = match["month"]
    doubtful = word.casefold() in _AMBIGUOUS or (len(word) <= 4 and word.casefold() not in {"june", "july"})
    if not _is_month(word) or (doubtful and not _leads(match, context)):
        return None
    month = month_number(word)
    if context.anchor is None:
        return Resolved("DATE", f"XXXX-{month:02d}", confidence=0.8)
    year = _year_of_month(context.anchor.day, month, (match["which"] or "").casefold(), future=context.future(match))
    return Resolved("DATE", f"{year:04d}-{month:02d}", against=ANCHOR, confidence=0.9)


def _leads(match: re.Match[str], context: Context) -> bool:
    return bool(match["which"]) or bool(_LEADS_TO_MONTH.search(context.text, max(0, match.start() - 24), match.start()))


def _year_of_month(anchor: date, month: int, which: str, *, future: bool) -> int:
    if which == "last":
        return anchor.year if month < anchor.month else anchor.year - 1
    if which == "this":
        return anchor.year
    back, ahead = (anchor.month - month) % 12, (month - anchor.month) % 12
    if which in {"next", "coming"} or (future and ahead <= 8) or ahead * 3 < back:
        return anchor.year if month > anchor.month or (month == anchor.month and not which) else anchor.year + 1
    return anchor.year if month <= anchor.month else anchor.year - 1


RULES: tuple[Rule, ...] = (
    rule("full date as numbers", r"(?P<year>[12]\d{3})-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?![\d-])", _full),
    rule("full date, month first", rf"{_WEEKDAY_FIRST}{_MONTH_DAY},?\s+(?P<year>{YEAR})", _full),
    rule("full date, day first", rf"{_WEEKDAY_FIRST}(?:the\s+)?{_DAY_MONTH},?\s+(?P<year>{YEAR})", _full),
    rule("day of a month, month first", rf"{_WEEKDAY_FIRST}{_MONTH_DAY}(?!\s*[:%]\d)", _day_of_month),
    rule("day of a month, day first", rf"{_WEEKDAY_FIRST}(?:the\s+)?{_DAY_MONTH}", _day_of_month),
    rule("a further day", r"(?:3[01]|[12]\d|[1-9])(?!\s*[:%])", _further_day),
    rule(
        "month of a year",
        rf"(?P<month>{MONTH}),?\s+(?:of\s+)?(?P<year>{YEAR}|(?:last|this|next)\s+year)",
        _month_of_year,
    ),
    rule("month", rf"(?:(?P<which>last|next|this|coming)\s+)?(?P<month>{MONTH})(?!\s+\d)", _month),
)
