"""Claims made by rule: denied, or with another number in them."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from counterclaim.weighing.judge.claims import JudgedClaim
from training.judge.stories import Story, proposed

NUMBER = re.compile(r"\b\d[\d,]*\b")


def in_another_mouth(claim: JudgedClaim, story: Story, chance: random.Random) -> JudgedClaim:
    """The claim as somebody else of the story would make it, so that who speaks gives nothing away."""
    speaker = chance.choice(list(story.claims.values()))
    return replace(claim, by=speaker.by, party=speaker.party, speaker=speaker.speaker, on=speaker.on)


def turned(claim: JudgedClaim) -> JudgedClaim:
    """The claim denied as it is written, or, if it was, said."""
    return replace(claim, holds=not claim.holds, stance="denies" if claim.holds else "asserts")


def other_number(story: Story, name: str, chance: random.Random) -> JudgedClaim | None:
    """What a claim comes to with one number changed by a quarter or more; None where there is no number to change."""
    other = proposed(story, name)
    found = NUMBER.search(other.text)
    if found is None or story.claims[name].stance != "asserts":
        return None
    amount = int(found.group().replace(",", ""))
    changed = max(amount + 2, round(amount * chance.choice((1.3, 1.6, 2, 3))))
    if chance.random() < 0.5 and amount > 3:
        changed = round(amount * chance.choice((0.3, 0.5, 0.7)))
    text = other.text[: found.start()] + f"{changed:,}" + other.text[found.end() :]
    return in_another_mouth(replace(other, text=text), story, chance)
