"""Whom attributions mean, in one report."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.reading.speakers import Mention, Resolved, resolve
from counterclaim.records import Span, SpeakerKind


def ask(text: str, *sources: str | None, **options: object) -> list[Resolved]:
    """Resolve source words, each looked for after the one before; None stands for an understood speaker of a quote."""
    mentions, at = [], 0
    for words in sources:
        if words is None:
            at = text.index("“", at)
            mentions.append(Mention(None, (), (Span(at, text.index("”", at) + 1),)))
            at += 1
        else:
            at = text.index(words, at)
            mentions.append(Mention(Span(at, at + len(words))))
    return list(resolve(text, mentions, **options))  # type: ignore[arg-type]


def names(text: str, *sources: str | None, **options: object) -> list[str | None]:
    """The resolved names."""
    return [one.speaker.name if one.speaker else None for one in ask(text, *sources, **options)]


def test_title_surname_office_and_pronoun_mean_one_person() -> None:
    text = (
        "Governor Odette Framm said the ford was open. Framm added that nobody had drowned. "
        "The governor promised a bridge, and she said it would be of stone."
    )
    found = ask(text, "Governor Odette Framm", "Framm", "The governor", "she")
    assert [one.speaker.name for one in found if one.speaker] == ["Odette Framm"] * 4
    assert [one.because for one in found] == ["name", "name", "office", "pronoun"]
    assert found[0].speaker is not None
    assert "Governor" in found[0].speaker.offices


@pytest.mark.parametrize(
    "written",
    [
        "The mayor of Tolm, Pelle Grandin,",
        "Pelle Grandin, mayor of Tolm",
        "Mayor Pelle Grandin of Tolm",
        "Tolm’s mayor, Pelle Grandin",
        "Pelle Grandin, who leads the town of Tolm",
    ],
)
def test_apposition_both_ways(written: str) -> None:
    assert names(f"{written} said so. Grandin went home.", written, "Grandin") == ["Pelle Grandin", "Pelle Grandin"]


def test_pronouns_go_by_gender_before_nearness() -> None:
    text = (
        "Mrs Ada Quell said the well was dry. Her brother, Jorn Quell-Hamm, said it was full. "
        "She called him a dreamer. He laughed, he said."
    )
    assert names(text, "Mrs Ada Quell", "Her brother, Jorn Quell-Hamm", "She", "he said"[:2]) == [
        "Ada Quell",
        "Jorn Quell-Hamm",
        "Ada Quell",
        "Jorn Quell-Hamm",
    ]


def test_it_means_a_body_and_they_a_group() -> None:
    text = (
        "The Harbour Trust said the crane had failed. Foreman Ulf Brack said it had not. It spoke of rust.\n\n"
        "Dockers at the gate said the rope was old. They asked for a new one."
    )
    sources = ("The Harbour Trust", "Foreman Ulf Brack", "It spoke"[:2], "Dockers at the gate", "They")
    assert names(text, *sources) == [
        "Harbour Trust",
        "Ulf Brack",
        "Harbour Trust",
        "dockers at the gate",
        "dockers at the gate",
    ]


def test_somebody_who_does_not_speak_can_be_meant() -> None:
    text = "Brannoc was at the gate. “The first van drove straight at us,” he said."
    assert names(text, "he said"[:2]) == ["Brannoc"]


def test_bodies_by_short_form_and_initials() -> None:
    text = (
        "The River Survey Office (RSO) counted ten barges. The Office later said twelve. RSO said thirteen. "
        "The League of Two Rivers denied it; the league said there were none."
    )
    sources = ("The River Survey Office", "The Office", "RSO said"[:3], "The League of Two Rivers", "the league")
    assert names(text, *sources) == ["River Survey Office"] * 3 + ["League of Two Rivers"] * 2


def test_two_ministries_are_kept_apart() -> None:
    text = (
        "Ombria’s defence ministry said the bridge stood. The interior ministry in Carsk said it had fallen. "
        "The defence ministry repeated that it stood."
    )
    first, second, third = names(
        text, "Ombria’s defence ministry", "The interior ministry in Carsk", "The defence ministry"
    )
    assert first == third == "Ombria’s defence ministry"
    assert second == "interior ministry in Carsk"


def test_a_place_speaks_for_its_government_and_claims_named_after_a_people_are_its_own() -> None:
    text = "Ombria denied the loss of the pass. Despite the Ombrian claims, the road was shut."
    found = ask(text, "Ombria", "Ombrian")
    assert [one.speaker.name for one in found if one.speaker] == ["Ombria", "Ombria"]
    assert all(one.because == "place" and one.speaker and one.speaker.kind is SpeakerKind.BODY for one in found)


def test_an_owned_office_belongs_to_the_body_before_it() -> None:
    text = "The Lamp Society said it was dark. Its treasurer, Nuno Velt, said it was not. Its members went home."
    found = ask(text, "The Lamp Society", "Its treasurer, Nuno Velt", "Its members")
    assert [one.speaker.name for one in found if one.speaker] == ["Lamp Society", "Nuno Velt", "Lamp Society"]
    assert found[1].speaker is not None
    assert found[1].speaker.party == "Lamp Society"


def test_unnamed_speakers_are_distinct_and_scoped_to_their_report() -> None:
    text = (
        "A carter who had crossed at night said the ice held. A senior engineer said it did not. "
        "The carter said his horse had been first."
    )
    found = ask(text, "A carter who had crossed at night", "A senior engineer", "The carter", report="r1")
    first, second, third = (one.speaker for one in found)
    assert first is not None
    assert second is not None
    assert first == third != second
    assert first.kind is SpeakerKind.UNNAMED
    assert first.scope == "r1"
    assert first.name == "a carter who had crossed at night"


def test_a_statement_speaks_for_whoever_issued_it() -> None:
    text = (
        "The Weir Company denied it. Its statement said the gates were shut. A statement by the Pilots’ Guild said no."
    )
    sources = ("The Weir Company", "Its statement", "A statement by the Pilots’ Guild")
    assert names(text, *sources) == ["Weir Company", "Weir Company", "Pilots’ Guild"]


def test_a_quote_without_a_source_is_the_last_speakers() -> None:
    text = "Commander Rhea Solt said: “We hold the mill.”\n\n“We have bread for a week.”"
    found = ask(text, "Commander Rhea Solt", None)
    again = ask(text, "Commander Rhea Solt", None)
    assert found == again
    assert found[1].because == "understood from context"
    assert found[1].speaker == found[0].speaker


def test_nobody_is_made_up_where_nobody_can_be_meant() -> None:
    found = ask("“There is snow on the pass.”", None)
    assert found == [Resolved(None, 0.0, "nobody")]


def test_the_users_knowledge_of_names_wins() -> None:
    text = "Vanna Lorr said the mill was shut. It reopened on Monday, it said."
    assert names(text, "Vanna Lorr", "it said"[:2], kinds={"Vanna Lorr": "body"}) == ["Vanna Lorr", "Vanna Lorr"]


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(["Ms Ada Quell", "he", "the ministry", "A nurse", "It", "’s", ",", "Ω", "who"]), max_size=8
    )
)
def test_any_words_can_be_asked_for(pieces: list[str]) -> None:
    text = " ".join(pieces) + "."
    mentions, at = [], 0
    for piece in pieces:
        mentions.append(Mention(Span(at, at + len(piece))))
        at += len(piece) + 1
    found = resolve(text, mentions)
    assert len(found) == len(mentions)
    assert found == resolve(text, mentions)
