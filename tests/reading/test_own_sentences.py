"""The reporter's own sentences that become claims."""

from dataclasses import dataclass

import pytest

from counterclaim.reading.own_sentences import own_sentences
from counterclaim.records import Claim, Debris, DebrisKind, Figure, Moment, Place, Report, Span, Stance


@dataclass(frozen=True)
class Found:
    figures: tuple[Figure, ...] = ()
    moments: tuple[Moment, ...] = ()
    places: tuple[Place, ...] = ()


def report(text: str, *, title: str = "A title", debris: tuple[Debris, ...] = ()) -> Report:
    return Report(text, title, None, None, None, "en", "0" * 64, debris=debris)


def own(text: str, *attributed: str, found: Found | None = None) -> tuple[Claim, ...]:
    whole = report(text)
    claims = []
    for words in attributed:
        start = text.index(words)
        claims.append(Claim(whole.digest, (Span(start, start + len(words)),), words, Stance.ASSERTS, True))
    return own_sentences(whole, text, claims, found or Found(), "test")


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Troops entered the mill at Tolm shortly before dawn.", Stance.ASSERTS),
        ("The bridge over the Oss was destroyed by shells on Friday.", Stance.ASSERTS),
        ("No soldier entered the town during the night of Friday.", Stance.DENIES),
        ("The hill above Tolm is in the hands of the Front.", Stance.ASSERTS),
    ],
)
def test_deeds_and_holdings_are_claims(text: str, stance: Stance) -> None:
    (claim,) = own(text)
    assert (claim.text, claim.stance, claim.holds, claim.speaker) == (text[:-1], stance, True, None)
    assert claim.content[0].cut(text) == claim.text
    assert claim.made_by == "test"


@pytest.mark.parametrize(
    "text",
    [
        "Snow is forecast for the pass above the town.",
        "Troops would enter the mill at Tolm before dawn.",
        "Troops reportedly entered the mill at Tolm before dawn.",
        "Did troops enter the mill at Tolm before dawn?",
        "Troops entered the mill",
        "The mill was destroyed by fire in 1911 and rebuilt of brick.",
        "“Troops entered the mill at Tolm before dawn.”",
    ],
)
def test_weather_hearsay_questions_headlines_history_and_quotations_are_none(text: str) -> None:
    assert own(text) == ()


def test_a_sentence_in_which_somebody_is_quoted_is_not_the_reporters() -> None:
    text = (
        "Troops entered the mill at Tolm before dawn, as the miller saw it. Shells struck the church at noon on Friday."
    )
    assert [claim.text for claim in own(text, "Troops entered the mill at Tolm before dawn")] == [
        "Shells struck the church at noon on Friday"
    ]


def test_a_figure_of_people_is_a_claim_and_goes_with_it() -> None:
    text = "By nightfall 40 people stood before the gate of the mill."
    start = text.index("40")
    figure = Figure(Span(start, start + 2), "40", 40, 40, None, "people")
    (claim,) = own(text, found=Found((figure,)))
    assert claim.figures == (figure,)
    assert own(text) == ()


def test_datelines_are_cut_and_titles_and_debris_passed_over() -> None:
    text = "TOLM, May 3 (Ostra News) - Troops entered the mill before dawn on Friday."
    assert [claim.text for claim in own(text)] == ["Troops entered the mill before dawn on Friday"]
    title = "Troops entered the mill at Tolm before dawn."
    assert own_sentences(report(title, title=title), title, [], Found()) == ()
    debris = (Debris(Span(0, len(title)), DebrisKind.PROMOTION, "a test"),)
    assert own_sentences(report(title, debris=debris), title, [], Found()) == ()


def test_what_is_set_against_what_somebody_says_is_the_reports_own() -> None:
    said = "several hundred people are still in the crypt"
    text = f"While 60 pilgrims were led out of the monastery on Friday, {said}, the ministry confirmed."
    (claim,) = own(text, said)
    assert claim.text == "60 pilgrims were led out of the monastery on Friday"
    assert claim.content[0].cut(text) == claim.text
    assert own(f"While the talks went on and on that day, {said}, the ministry confirmed.", said) == ()
    assert own(f"Troops entered the mill at Tolm before dawn, {said}, the ministry confirmed.", said) == ()
