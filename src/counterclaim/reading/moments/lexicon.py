"""The words of time, as tables, and the pieces of patterns made of them."""

from __future__ import annotations

from collections.abc import Iterable

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip

#: ISO weekdays: Monday is 1.
WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "mon": 1, "tues": 2, "tue": 2, "wed": 3, "thurs": 4, "thur": 4, "thu": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip
FULL_WEEKDAYS = tuple(name for name in WEEKDAYS if name.endswith("day"))

#: TIMEX3 marks of seasons, and the first month of each on the northern half of the world.
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}

#: TIMEX3 marks of the parts of a day.
PARTS_OF_DAY = {
    "morning": "TMO", "mornings": "TMO", "dawn": "TMO", "daybreak": "TMO", "sunrise": "TMO", "noon": "T12:00",
    "midday": "T12:00", "noontime": "T12:00", "lunchtime": "TMI", "afternoon": "TAF", "afternoons": "TAF",
    "evening": "TEV", "evenings": "TEV", "dusk": "TEV", "nightfall": "TNI", "sunset": "TEV", "night": "TNI",
    "nights": "TNI", "midnight": "T24:00", "daytime": "TDT",
}  # fmt: skip

#: A unit's TIMEX3 letters and whether they stand behind the T of a period: PT5H, but P5D.
UNITS = {
    "second": ("S", True), "minute": ("M", True), "hour": ("H", True), "day": ("D", False), "night": ("D", False),
    "week": ("W", False), "fortnight": ("2W", False), "weekend": ("WE", False), "month": ("M", False),
    "quarter": ("Q", False), "year": ("Y", False), "decade": ("0Y", False), "century": ("00Y", False),
}  # fmt: skip
PLURALS = {unit + "s": unit for unit in UNITS} | {
    "centuries": "century",
    "mins": "minute",
    "hrs": "hour",
    "yrs": "year",
}

#: Numbers that name no exact count.
VAGUE_NUMBERS = frozenset({"several", "a few", "few", "some", "many", "a number of", "various", "countless"})

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "final": 4, "last": 4,
}  # fmt: skip

#: What goes before a time and changes nothing but its TIMEX3 mod.
MODIFIERS = {
    "early": "START", "the beginning of": "START", "the start of": "START", "the early part of": "START",
    "late": "END", "the end of": "END", "the close of": "END", "mid": "MID", "the middle of": "MID",
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX",
    "more than": "MORE_THAN", "over": "MORE_THAN", "less than": "LESS_THAN", "fewer than": "LESS_THAN",
    "under": "LESS_THAN", "nearly": "LESS_THAN", "almost": "LESS_THAN", "at least": "EQUAL_OR_MORE",
    "no less than": "EQUAL_OR_MORE", "up to": "EQUAL_OR_LESS", "at most": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS", "as long as": "EQUAL_OR_LESS",
}  # fmt: skip


def any_of(names: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first, with any white space between words of one name."""
    return "(?:" + "|".join(sorted((name.replace(" ", r"\s+") for name in names), key=len, reverse=True)) + ")"


_SMALL = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORDS = any_of((_SMALL + " eighteen nineteen").split())
_COMPOUND = rf"{any_of(_TENS.split())}(?:[-\s]{any_of(_SMALL.split()[:9])})?"

#: The years of a century in words, from ten on: "ninety-six", "eighteen".
TEENS_AND_TENS = rf"(?:{_COMPOUND}|{any_of((_SMALL + ' eighteen nineteen').split()[9:])})"

#: Numerals that count units: "16", "1,500", "2.5", "5 1/2"; four digits in a row are a year.
_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d+|\s+[123]/[234]|\s*[½¼¾])?(?!\d))"

#: A count of units: "two", "16", "twenty-four", "a", "several", "a couple of", "two and a half", "half a".
COUNT = (
    rf"(?:half\s+an?|an?\s+half|an?\s+(?:few|couple\s+(?:of)?|dozen|hundred)|a\s+number\s+of|several|few|many|some|an?"
    rf"|(?:{_COMPOUND}|{_WORDS}|{_DIGITS}|hundreds?\s+of|thousands?\s+of)(?:\s+hundred|\s+thousand|\s+dozen)?"
    rf"(?:\s+and\s+an?\s+(?:half|quarter)|\s+or\s+(?:more|so))?)"
)
#: The same without articles and vague words, for compounds such as "five-year".
EXACT_COUNT = rf"(?:{_COMPOUND}|{_WORDS}|{_DIGITS})"
_SHORT_MONTHS = any_of(name for name in MONTHS if len(name) < 5 and name not in {"may", "june", "july"})
_LONG_MONTHS = any_of(name for name in MONTHS if len(name) > 4 or name in {"may", "june", "july"})
MONTH = rf"(?:{_LONG_MONTHS}\b|{_SHORT_MONTHS}\b\.?)"
WEEKDAY = any_of(FULL_WEEKDAYS)
ABBREVIATED_WEEKDAY = any_of(name for name in WEEKDAYS if name not in FULL_WEEKDAYS) + r"\.?"
DAY_NUMBER = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
YEAR = r"(?:1[0-9]\d\d|20\d\d|21\d\d)"
UNIT = any_of([*UNITS, *PLURALS])
UNIT_SINGULAR = any_of(UNITS)
UNIT_PLURAL = any_of(PLURALS)
PART_OF_DAY = any_of(PARTS_OF_DAY)
SEASON = any_of(SEASONS)


def month_number(word: str) -> int:
    """The number of a month's name or abbreviation, with or without its stop."""
    return MONTHS[word.casefold().rstrip(".")]


def weekday_number(word: str) -> int:
    """The ISO number of a weekday's name or abbreviation."""
    return WEEKDAYS[word.casefold().rstrip(".")]


def unit_of(word: str) -> str:
    """The unit in the singular."""
    folded = word.casefold()
    return PLURALS.get(folded, folded)
