"""Footage, pictures and documents that a report cites."""

import pytest

from counterclaim.reading.evidence import evidence
from counterclaim.records import Debris, DebrisKind, Evidence, Link, Report, Span


def cited(text: str, debris: tuple[Debris, ...] = ()) -> tuple[Evidence, ...]:
    return evidence(Report(text, "A title", None, None, None, "en", "0" * 64, debris=debris), text)


@pytest.mark.parametrize(
    ("text", "kind", "shows", "by", "where"),
    [
        (
            "The drone video, posted on Radio Tolm’s Pigeon page, shows smoke over the mill.",
            "video",
            "smoke over the mill",
            None,
            "Radio Tolm’s Pigeon page",
        ),
        ("Footage released by the army group shows an empty yard.", "video", "an empty yard", "the army group", None),
        (
            "Satellite images appear to show trenches on the ridge.",
            "satellite picture",
            "trenches on the ridge",
            None,
            None,
        ),
        (
            "The Front published photographs of a burnt bridge on its website.",
            "picture",
            "a burnt bridge on its website",
            "The Front",
            None,
        ),
        ("A leaked contract obliges the firm to send 40 men.", "document", "the firm to send 40 men", None, None),
        ("Vorn’s recording was broadcast on state television.", "recording", None, "Vorn", "state television"),
    ],
)
def test_what_it_shows_who_showed_it_and_where(
    text: str, kind: str, shows: str | None, by: str | None, where: str | None
) -> None:
    (one,) = cited(text)
    assert (one.kind, one.shows, one.shown_by, one.shown_where) == (kind, shows, by, where)
    assert one.span.cut(text) in text
    assert one.text == text


@pytest.mark.parametrize(
    "text",
    [
        "She wrote a letter and went home.",
        "Vorn disputed the picture of a meeting without result.",
        "The army’s report came late.",
        "He likes films and photographs.",
    ],
)
def test_a_mere_mention_is_no_evidence(text: str) -> None:
    assert cited(text) == ()


def test_the_images_of_a_video_are_cited_once() -> None:
    assert [one.kind for one in cited("A video shows images of the mill being shelled.")] == ["video"]


def test_debris_is_passed_over() -> None:
    text = "Watch: video shows the mayor falling into the river."
    assert cited(text)
    assert cited(text, (Debris(Span(0, len(text)), DebrisKind.PROMOTION, "a test"),)) == ()


def test_a_link_is_cited_by_its_sentence_and_joins_what_that_cites() -> None:
    text = (
        "A video shows a chain across the lock. The skipper denied it in a long message. Nobody was hurt.\n\n"
        "The wardens published their order."
    )
    clip, message = text.index("video"), text.index("long message")
    report = Report(
        text,
        "Lock",
        None,
        None,
        None,
        "en",
        "0" * 64,
        links=(
            Link(Span(clip, clip + 5), "https://t.me/lockwatch/1", "post"),
            Link(Span(message, message + 12), "https://x.com/skipper/status/2", "post"),
            Link(Span(text.index("The wardens"), len(text)), "https://www.youtube.com/embed/abcdefg", "video", True),
        ),
    )
    found = evidence(report, text)
    assert [(one.kind, one.address, one.text) for one in found] == [
        ("video", "https://t.me/lockwatch/1", "A video shows a chain across the lock."),
        ("post", "https://x.com/skipper/status/2", "The skipper denied it in a long message."),
        ("video", "https://www.youtube.com/embed/abcdefg", "The wardens published their order."),
    ]
    assert found[0].shows == "a chain across the lock"
    assert len({one.id for one in found}) == 3
