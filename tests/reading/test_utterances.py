"""Acts of speaking: channel, audience, time and place."""

from dataclasses import dataclass

import pytest

from counterclaim.reading.sentences import index_at, sentences
from counterclaim.reading.utterances import utterance_of
from counterclaim.records import Moment, Span, Spans, Speaker, SpeakerKind, Utterance

VORN = Speaker("Tessa Vorn", SpeakerKind.PERSON)


@dataclass(frozen=True)
class Attribution:
    cue: Spans
    content: Spans
    source: Spans = ()


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def uttered(text: str, cue: str, content: str, *moments: str) -> Utterance:
    found = Attribution((span(text, cue),), (span(text, content),))
    cut = sentences(text)
    times = [Moment(span(text, words), words, "DATE", "2031-05-03") for words in moments]
    return utterance_of(VORN, text, cut[index_at(cut, found.cue[0].start)], found, times)


@pytest.mark.parametrize(
    ("text", "cue", "content", "channel", "audience"),
    [
        ("Vorn said in a statement that it was over.", "said", "that it was over", "a statement", None),
        ("Vorn told reporters it was over.", "told", "it was over", None, "reporters"),
        ("Vorn told parliament it was over.", "told", "it was over", None, "parliament"),
        (
            "“Over”, Vorn added in a brief video released on Pigeon.",
            "added",
            "“Over”",
            "a brief video released on Pigeon",
            None,
        ),
        ("At a press conference Vorn said it was over.", "said", "it was over", "a press conference", None),
        ("It was over, Vorn said by telephone.", "said", "It was over", "by telephone", None),
        (
            "Vorn wrote on her Telegram channel that it was over.",
            "wrote",
            "that it was over",
            "her Telegram channel",
            None,
        ),
        (
            "In a phone call with Bishop Ulf Aske, Vorn said it was over.",
            "said",
            "it was over",
            "a phone call with Bishop Ulf Aske",
            "Bishop Ulf Aske",
        ),
        ("Vorn said it was over.", "said", "it was over", None, None),
    ],
)
def test_channel_and_audience(text: str, cue: str, content: str, channel: str | None, audience: str | None) -> None:
    told = uttered(text, cue, content)
    assert told.speaker == VORN.id
    assert told.audience == audience
    assert told.channel == channel


def test_what_is_said_is_not_how_it_was_said() -> None:
    told = uttered(
        "Vorn said he had seen it in a letter to the king.", "said", "he had seen it in a letter to the king"
    )
    assert (told.channel, told.audience) == (None, None)


def test_the_moment_of_speaking_is_the_one_outside_of_the_content() -> None:
    text = "Vorn said on Tuesday that the bridge had fallen on Monday."
    told = uttered(text, "said", "that the bridge had fallen on Monday", "Monday", "Tuesday")
    assert told.when is not None
    assert told.when.text == "Tuesday"
    assert uttered(text, "said", "that the bridge had fallen on Monday", "Monday").when is None


def test_place_of_speaking() -> None:
    assert uttered("Vorn told reporters in Tolm that it was over.", "told", "that it was over").place == "in Tolm"
