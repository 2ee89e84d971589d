"""Times of day: "03:00", "10.40 on Friday", "half past seven", "at five", "ten to two", "from nine until four"."""

from __future__ import annotations

from counterclaim.reading.figures.number_words import UNITS
from counterclaim.reading.figures.phrases import Phrase, is_change
from counterclaim.reading.figures.tokens import Tokens, abuts, at, word_after
from counterclaim.reading.figures.units import TIME_UNITS
from counterclaim.reading.figures.vocabulary import WEEKDAYS, may_be_noun, words

_BEFORE = words("at by until till before after from since past to about around and between")
_LEADS = words(
    "at by until till before after from since past towards toward between open close closed reopen shut wait waited"
    " lasted"
)
_DAY_PARTS = words("morning afternoon evening night dawn noon midnight")
_ZONES = words("gmt utc est edt cet pst am pm")

#: "put the dead at nine": verbs and nouns after which "at" brings a count.
_COUNTING = words(
    "put puts putting stood stands stand estimate estimated estimates toll number figure count total reckoned"
    " reckon tally losses loss strength dead set fixed counted casualties size membership capped held custody"
    " turnout majority range cost price speed magnitude revised raised injured wounded killed missing remained"
    " remain remains"
)


def refuses(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether the number tells the hour or the minutes."""
    if phrase.sort not in {"number", "range"}:
        return False
    return _is_written_out(tokens, phrase) or _is_minutes(tokens, phrase) or _is_bare_hour(tokens, phrase)


def _is_written_out(tokens: Tokens, phrase: Phrase) -> bool:
    """With a colon, a.m. or p.m., o'clock, GMT, or as "10.40 on Friday"."""
    for mark, other in ((phrase.first - 1, phrase.first - 2), (phrase.end, phrase.end + 1)):
        if at(tokens, mark).text == ":" and at(tokens, other).kind == "numeral" and abuts(tokens, max(mark, other)):
            return True
    following = at(tokens, phrase.end).lower
    if following == "o'clock" or following in _ZONES:
        return True
    if following in {"a", "p"} and at(tokens, phrase.end + 1).text == "." and at(tokens, phrase.end + 2).lower == "m":
        return True
    whole, dot, minutes = tokens[phrase.first].text.partition(".")
    if not dot or len(minutes) != 2 or int(minutes) > 59 or int(whole.replace(",", "")) > 24:
        return False
    return at(tokens, phrase.first - 1).lower in _LEADS and not may_be_noun(at(tokens, phrase.end))


def _is_minutes(tokens: Tokens, phrase: Phrase) -> bool:
    """Twenty to eleven, five past, ten minutes to two, a quarter past nine."""
    return _leads_to_hour(tokens, phrase) or _is_hour_behind_minutes(tokens, phrase)


def _leads_to_hour(tokens: Tokens, phrase: Phrase) -> bool:
    minutes = phrase.bounds.high
    side = phrase.end + 1 if at(tokens, phrase.end).lower in {"minute", "minutes"} else phrase.end
    if at(tokens, side).lower not in {"past", "to"} or minutes is None or minutes > 30:
        return False
    hour = at(tokens, side + 1).lower
    if hour in _DAY_PARTS:
        return True
    tells_time = at(tokens, side).lower == "past" or at(tokens, phrase.first - 1).lower in _BEFORE
    return hour in _HOURS and (tells_time or minutes > _HOURS[hour])


def _is_hour_behind_minutes(tokens: Tokens, phrase: Phrase) -> bool:
    minutes, side = at(tokens, phrase.first - 2).lower, at(tokens, phrase.first - 1).lower
    return side in {"past", "to"} and minutes in _MINUTES and tokens[phrase.first].lower in _HOURS


_MINUTES = words("quarter half minutes five ten twenty 5 10 20")
_HOURS = {name: hour for hour, name in enumerate([*UNITS, "ten", "eleven", "twelve"], start=1)} | {
    str(hour): hour for hour in range(1, 13)
}


def _is_bare_hour(tokens: Tokens, phrase: Phrase) -> bool:
    """At five; before eight; until six in the evening: an hour that counts nothing."""
    if not all(tokens[index].lower in _HOURS for index in {phrase.first, phrase.end - 1}):
        return False
    following = at(tokens, word_after(tokens, phrase.end))
    if (
        may_be_noun(following) and following.lower not in WEEKDAYS | {"sharp", "past"} | _DAY_PARTS
    ) or following.text == "%":
        return False
    if following.lower in {"of", "per", "more", "other", "others"} or following.lower in TIME_UNITS:
        return False
    if is_change(tokens, phrase.first) or (following.lower == "to" and at(tokens, phrase.end + 1).lower not in _HOURS):
        return False
    lead = phrase.first - 1
    while at(tokens, lead).lower in {"about", "around", "just", "shortly", "almost", "nearly"}:
        lead -= 1
    if at(tokens, lead).lower == "at" and at(tokens, lead - 1).lower not in WEEKDAYS:
        return not any(at(tokens, index).lower in _COUNTING for index in range(lead - 6, lead))
    if at(tokens, lead).lower in {"and", "to"} and at(tokens, lead - 1).lower in _HOURS:
        return at(tokens, lead - 2).lower in _LEADS
    return at(tokens, lead).lower in _LEADS
