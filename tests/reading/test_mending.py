"""Attributions put right by what the whole list shows."""

from __future__ import annotations

from dataclasses import replace

from counterclaim.reading.attribution import Attribution
from counterclaim.reading.mending import mended
from counterclaim.reading.spoken_acts import spoken_acts, with_spoken_acts
from counterclaim.records import Span


def at(text: str, piece: str) -> tuple[Span, ...]:
    start = text.index(piece)
    return (Span(start, start + len(piece)),)


def attribution(text: str, source: str, cue: str, content: str, confidence: float = 0.9) -> Attribution:
    return Attribution(
        cue=at(text, cue), content=at(text, content), source=at(text, source) if source else (), stance="asserts",
        stance_confidence=0.9, holds=True, holds_confidence=0.9, confidence=confidence, parent=None,
    )  # fmt: skip


def test_whoever_is_spoken_with_is_no_source() -> None:
    text = "In a telephone call with the envoy Pia Rusk said: “The bridge must stay open”."
    (one,) = mended([attribution(text, "the envoy Pia Rusk", "said", "“The bridge must stay open”")], text)
    assert one.source == ()


def test_a_talk_is_no_source() -> None:
    text = "In a short meeting with the envoy Pia Rusk said: “The bridge must stay open”."
    whole = "a short meeting with the envoy Pia Rusk"
    (one,) = mended([attribution(text, whole, "said", "“The bridge must stay open”")], text)
    assert one.source == ()


def test_whoever_speaks_stays_the_source() -> None:
    text = "After a meeting in Orle the envoy Pia Rusk said the bridge must stay open."
    (one,) = mended([attribution(text, "the envoy Pia Rusk", "said", "the bridge must stay open")], text)
    assert one.source == at(text, "the envoy Pia Rusk")


def test_a_content_ends_before_the_next_verb_of_its_source() -> None:
    text = "Pia Rusk confirmed the reports and said that the bridge was open."
    first = attribution(text, "Pia Rusk", "confirmed", "the reports and said that the bridge was open")
    second = attribution(text, "Pia Rusk", "said", "that the bridge was open")
    assert [one.content for one in mended([first, second], text)] == [
        at(text, "the reports"),
        at(text, "that the bridge was open"),
    ]


def test_of_two_that_are_nearly_one_the_surer_stays() -> None:
    text = "The film, posted by Pia Rusk, shows the bridge on fire."
    sure = attribution(text, "Pia Rusk", "shows", "the bridge on fire")
    unsure = replace(sure, cue=at(text, "posted"), confidence=0.4)
    assert mended([unsure, sure], text) == (sure,)


def test_an_appeal_that_is_made_is_a_demand() -> None:
    text = "The day went by. President Dahl has made a further appeal to the council to let the pilgrims go."
    (one,) = spoken_acts(text, [])
    assert one.source[0].cut(text) == "President Dahl"
    assert one.cue[0].cut(text) == "has made a further appeal"
    assert one.content[0].cut(text) == "to the council to let the pilgrims go"
    assert (one.stance, one.holds) == ("demands", True)


def test_what_is_known_is_not_told_twice_and_what_made_is_no_speech_is_left() -> None:
    text = (
        "President Dahl has made a further appeal to the council. The baker made a cake for the mayor and his guests."
    )
    known = attribution(text, "President Dahl", "has made a further appeal", "to the council")
    assert with_spoken_acts([known], text) == (known,)
