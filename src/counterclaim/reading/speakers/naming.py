"""What a speaker is called: names made of the report's own words."""

from dataclasses import replace

from counterclaim.reading.speakers import vocabulary as v
from counterclaim.reading.speakers.cast import Character
from counterclaim.reading.speakers.phrase import Description, Phrase
from counterclaim.records import SpeakerKind


def body_name(description: Description) -> str:
    """A body's name as the report has it, with the owner in front where one is given: "Lesk's defence ministry"."""
    words = description.words.split()
    if description.possessor and description.possessor[0].isupper():
        core = words[: words.index("in")] if "in" in words else words
        return f"{description.possessor} {' '.join(core)}"
    head_at = next((at for at, word in enumerate(words) if word.casefold() == description.head), 0)
    first_capital = next((at for at, word in enumerate(words[:head_at]) if word[0].isupper()), 0)
    return " ".join(words[first_capital:])


def office_name(description: Description, *, owned: bool) -> str:
    """Somebody known by office only: "the governor", "Lesk's envoy"; `owned` tells whether the owner is named."""
    if not description.possessor or not owned:
        return f"the {description.words}"
    article = "" if description.possessor[0].isupper() else "the "
    return f"{article}{description.possessor} {description.words}"


def as_written(phrase: Phrase) -> str:
    """The whole description of somebody without a name, which is all that tells him apart."""
    words = " ".join(phrase.written.split()).strip(" ,;:")
    first = words.split(" ")[0].casefold()
    common = first in v.OPENERS or first in v.GROUPS or first.removesuffix("s") in v.PERSONS
    return words[0].lower() + words[1:] if common else words


def owned_by(description: Description, owner: Character, mark: str) -> Description:
    """Put the owner's name into "its director"; "its government" is that of the owner's country."""
    name = owner.owner if description.head in v.STATE_BODIES and owner.owner else owner.name
    ending = mark if name.endswith("s") else f"{mark}s"
    return replace(description, owner=name, tie="'s", possessor=f"{name}{ending}")


def enlarge(one: Character, description: Description) -> None:
    """Give a body without a proper name the longest of the names that the report has for it."""
    if not one.named and one.kind is SpeakerKind.BODY and description.head in v.BODIES:
        one.name = max(one.name, body_name(description), key=len)


def describe(one: Character, phrase: Phrase) -> None:
    """Give somebody without a name, met before but not heard, the words of his first mention as a speaker."""
    nameless = one.kind in {SpeakerKind.GROUP, SpeakerKind.UNNAMED}
    if nameless and not one.speaks and len(phrase.written) > len(one.name):
        one.name = as_written(phrase)
