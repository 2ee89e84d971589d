"""For whom a speaker speaks: only from office and body, or from the user's list."""

import pytest

from counterclaim.reading.speakers import Mention, resolve
from counterclaim.records import Span, Speaker


def speaker(text: str, words: str, **parties: str) -> Speaker:
    start = text.index(words)
    found = resolve(text, [Mention(Span(start, start + len(words)))], parties=parties)[0].speaker
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "words", "party"),
    [
        ("A spokesman for the Valley Front said no.", "A spokesman for the Valley Front", "Valley Front"),
        ("The government’s spokeswoman, Ida Roon, said no.", "The government’s spokeswoman, Ida Roon", "government"),
        (
            "Colonel Ivo Strand, spokesman of the Ombrian army, left Ombria.",
            "Colonel Ivo Strand, spokesman of the Ombrian army",
            "Ombria",
        ),
        ("The defence ministry said no.", "The defence ministry", "government"),
        ("Carsk’s defence ministry said no.", "Carsk’s defence ministry", "Carsk"),
        ("Interior Minister Lev Aldo said no.", "Interior Minister Lev Aldo", "government"),
        (
            "Pia Lund, a lawyer with the Justice Clinic, said no.",
            "Pia Lund, a lawyer with the Justice Clinic",
            "Justice Clinic",
        ),
        ("Ombrian officials said no. Ombria is large.", "Ombrian officials", "Ombria"),
        ("The rebels said no.", "The rebels", "rebels"),
    ],
)
def test_office_and_body_give_a_party(text: str, words: str, party: str) -> None:
    found = speaker(text, words)
    assert found.party == party
    assert found.party_because


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Milena Orsk, a baker from Ombria, said no.", "Milena Orsk, a baker from Ombria"),
        ("An Ombrian carter said no. Ombria is large.", "An Ombrian carter"),
        ("Residents of Tolm said no.", "Residents of Tolm"),
        ("A nurse at the army hospital said no.", "A nurse at the army hospital"),
        ("Former defence minister Ugo Prell said no.", "Former defence minister Ugo Prell"),
        ("General Ruth Aske said no.", "General Ruth Aske"),
        ("Tolm resident Sander Vik said no.", "Tolm resident Sander Vik"),
    ],
)
def test_people_place_rank_and_trade_give_none(text: str, words: str) -> None:
    found = speaker(text, words)
    assert found.party is None
    assert found.party_because is None


def test_the_users_list_wins() -> None:
    text = "Interior Minister Lev Aldo said no."
    found = speaker(text, "Interior Minister Lev Aldo", **{"lev aldo": "Reform List"})
    assert (found.party, found.party_because) == ("Reform List", "the user's list")
