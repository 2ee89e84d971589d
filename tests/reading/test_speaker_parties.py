"""For whom a speaker speaks: only from office and body, or from the user's list."""

import pytest

from counterclaim.reading.speakers import Mention, resolve
from counterclaim.records import Span, Speaker, SpeakerKind


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
        ("Mayor Una Beck said no.", "Mayor Una Beck", "city"),
        (
            "Ada Sorn-Ile, the Order of the Wells’s envoy, said no.",
            "Ada Sorn-Ile, the Order of the Wells’s envoy",
            "Order of the Wells",
        ),
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


@pytest.mark.parametrize(
    "text",
    [
        "Ombra denied it. Its envoy left for the Ombran capital.",
        "Ombra denied it. Thousands had fled across Ombra by then.",
        "Ombra denied it, and Ombra’s defence ministry said nothing.",
        "Ombra denied it. Shares in Ombra Construction fell.",
        "Ombra, a ferry company, denied it.",
        "The ferry company Ombra sailed on. Ombra denied it.",
    ],
)
def test_a_body_that_was_taken_for_a_person_speaks_for_itself(text: str) -> None:
    start = text.rindex("Ombra denied") if "Ombra denied" in text else 0
    mention = Mention(Span(start, start + len("Ombra")))
    (found,) = resolve(text, [mention], kinds={"ombra": "person"})
    assert found.speaker is not None
    assert found.speaker.kind is SpeakerKind.BODY
    assert found.speaker.party in {"Ombra", "Ombra Construction"}


def test_somebody_with_a_title_stays_a_person() -> None:
    text = "Major Ombra denied it. There was faith in Ombra yet."
    (found,) = resolve(text, [Mention(Span(0, len("Major Ombra")))], kinds={"ombra": "person"})
    assert found.speaker is not None
    assert found.speaker.kind is SpeakerKind.PERSON


def test_nobody_is_a_side_by_her_own_name() -> None:
    text = "Iva Roon said no. Roon’s ministry said no."
    found = resolve(text, [Mention(Span(0, 8))])[0].speaker
    assert found is not None
    assert found.party is None


def test_what_leads_up_to_a_speaker_is_no_part_of_the_office() -> None:
    text = "“No,” said chief executive Iva Roon. Roon said no more."
    found = speaker(text, "Roon said"[:4])
    assert "chief executive" in found.offices
