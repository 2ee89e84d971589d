"""Pairs made by rule: what a speaker says against it, or against himself, when one thing is changed."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from counterclaim.weighing.judge.claims import JudgedClaim
from training.judge.examples import CONTRADICTS, NEITHER, SAME, Example
from training.judge.stories import Story, proposed

NUMBER = re.compile(r"\b\d[\d,]*\b")
OPPOSITE = {SAME: CONTRADICTS, CONTRADICTS: SAME}


def in_another_mouth(claim: JudgedClaim, story: Story, chance: random.Random) -> JudgedClaim:
    """The claim as somebody else of the story would make it, so that who speaks gives nothing away."""
    speaker = chance.choice(list(story.claims.values()))
    return replace(claim, by=speaker.by, party=speaker.party, speaker=speaker.speaker, on=speaker.on)


def turned(claim: JudgedClaim) -> JudgedClaim:
    """The claim denied as it is written, or, if it was, said."""
    return replace(claim, holds=not claim.holds, stance="denies" if claim.holds else "asserts")


def own_propositions(story: Story, chance: random.Random, rate: float) -> list[Example]:
    """A claim against what it comes to; half of the time turned, which turns the answer."""
    out = []
    for number, claim in story.claims.items():
        if claim.stance not in ("asserts", "denies") or not story.propositions[number] or chance.random() > rate:
            continue
        other = in_another_mouth(proposed(story, number), story, chance)
        answer = SAME
        if chance.random() < 0.5:
            other, answer = turned(other), CONTRADICTS
        out.append(Example(claim, other, answer, "proposition"))
    return out


def other_numbers(story: Story, chance: random.Random, rate: float) -> list[Example]:
    """A claim against its proposition with one number changed by a quarter or more."""
    out = []
    for number, claim in story.claims.items():
        other = proposed(story, number)
        found = NUMBER.search(other.text)
        if found is None or claim.stance != "asserts" or chance.random() > rate:
            continue
        amount = int(found.group().replace(",", ""))
        changed = max(amount + 2, round(amount * chance.choice((1.3, 1.6, 2, 3))))
        if chance.random() < 0.5 and amount > 3:
            changed = round(amount * chance.choice((0.3, 0.5, 0.7)))
        text = other.text[: found.start()] + f"{changed:,}" + other.text[found.end() :]
        other = in_another_mouth(replace(other, text=text), story, chance)
        out.append(Example(claim, other, CONTRADICTS, "number"))
    return out


def turned_examples(examples: list[Example], chance: random.Random, rate: float) -> list[Example]:
    """Some pairs again with one claim denied as it is written: agreement becomes contradiction, and often the reverse.

    A denied contradiction is agreement only where there are two answers, as with what happened or did not: it is taken
    over only where one of the two denies already.
    """
    out = []
    for example in examples:
        if example.answer == NEITHER or chance.random() > rate:
            continue
        one, other = example.one, example.other
        if chance.random() < 0.5:
            one, other = other, one
        denied = [claim for claim in (one, other) if not claim.holds]
        if example.answer == CONTRADICTS:
            if len(denied) != 1:
                continue
            one, other = (turned(claim) if not claim.holds else claim for claim in (one, other))
        else:
            other = turned(other)
        out.append(Example(one, other, OPPOSITE[example.answer], "turned"))
    return out
