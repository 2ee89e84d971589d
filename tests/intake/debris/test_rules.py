"""Each rule with lines it must mark and lines of reports that look alike and must stand."""

import pytest

from counterclaim.intake.debris import all_rules, mark
from counterclaim.intake.debris.layout import Layout
from counterclaim.records import DebrisKind
from tests.intake.conftest import STORY

FIRST, SECOND, THIRD = STORY.split("\n\n")
MARKED: dict[str, list[str]] = {
    "asks the reader to sign up, subscribe or log in": [
        "Sign up for the Lantern’s evening briefing",
        "Subscribe now: three florins a month",
        "Get the Gull delivered to your inbox",
        "You have read all of your free articles this month.",
        "Already a subscriber? Log in to continue",
        "If you value this reporting, leave a coin.",
        "Download our app",
    ],
    "speaks to the reader about consent, e-mail or cookies": [
        "By entering your address you agree that we may write to you about offers, and you can opt out at any time.",
        "This site uses cookies to count its guests.",
        "We store your e-mail and your preferences; see our privacy policy.",
        "Some adverts you see may be chosen by third parties.",
    ],
    "points to another report": [
        "READ MORE: Ten lighthouses to see before you die",
        "Related: Tide tables for the week",
        "See also: A cook’s guide to eels",
        "DON’T MISS",
        "Most read",
        "Also on gull.example The price of rope",
    ],
    "a promoted headline": [
        "Eel prices soar as fishermen stay ashore [VIDEO]",
        "Eel prices soar as fishermen stay ashore\nMinister caught in umbrella scandal\nHow to tie nine knots",
    ],
    "a picture credit": ["Photo: Ada Quill", "(Image: Gull Pictures)", "Picture: Quill / Gull", "Credit: Ada Quill"],
    "a credit of photographer and agency": [
        "Ada Quill/Gull Pictures",
        "Ada Quill via Gull Pictures/Getty",
        "© Gull Pictures",
    ],
    "says where the text comes from": [
        "Source: Tide Press",
        "This article was originally published in The Gull.",
        "Additional reporting by Ada Quill",
        "(Reporting by Ada Quill; editing by Tom Reed)",
    ],
    "buttons to share, comment, play or print": [
        "Share this story",
        "Follow us on Telegram",
        "14 comments",
        "3 min read",
        "Back to top",
        "Join our Telegram channel",
    ],
    "a menu or the foot of a page": [
        "Tides | Weather | Lost and found",
        "Home » Estuary » Lorn Quay",
        "Terms of use",
        "Tags: pier, estuary, shelling",
        "Print - Comments - Contact",
    ],
    "is labelled as an advertisement": [
        "ADVERTISEMENT",
        "Advertisement: Rope by the yard",
        "Advertisement. Rope by the yard, at Reed’s.",
        "Sponsored content",
    ],
    "a by-line or a line of dates": [
        "By Ada Quill",
        "By our own correspondent in Lorn",
        "Published 3 May 2031",
        "Updated 5 minutes ago",
    ],
}
STANDING = [
    "Sign-ups for the militia rose on Friday, the guard said.",
    "Subscribers to the relief fund were told to wait, the committee said.",
    "“Sign up for the boats today,” the harbour master told the crowd.",
    "“You can unsubscribe from this war,” she said, “but not from its bills.”",
    "The guard said it had e-mailed its consent to the committee.",
    "By Sunday evening the boats had brought out three bodies.",
    "By Friday 40 people had left.",
    "Related charges against the harbour master were dropped.",
    "Follow-up talks were refused by the guard.",
    "Photographs of the pier show no craters, the guard said.",
    "Most people read the order only on Saturday.",
    "The source of the fire was a stove, the fire chief said.",
    "Sources: two. Neither would be named.",
    "Advertisements for rope cover the walls of the pier.",
    "Opinion in the town is divided, the mayor admitted.",
    "Share prices fell by a tenth.",
    "Home was a tent for 140 people.",
    "May 2 – Lorn Quay, the pier\nMay 3 – Upper Lorn, the school\nMay 4 – the road to the hill",
    "Dead | 14\nWounded | 31\nMissing | 6",
    "The demands:\n\nThe gates of the pier to be opened\nThe guns on the hill to go\nThe boats to pass without search",
]


def marked(text: str) -> list[tuple[str, str]]:
    whole = f"{FIRST}\n\n{text}\n\n{SECOND}\n\n{THIRD}"
    return [(piece.reason, piece.span.cut(whole)) for piece in mark(Layout.of(whole))]


def test_every_rule_has_its_samples() -> None:
    assert sorted(MARKED) == sorted(rule.reason for rule in all_rules())


@pytest.mark.parametrize(("reason", "text"), [(reason, text) for reason, texts in MARKED.items() for text in texts])
def test_debris_is_marked_whole(reason: str, text: str) -> None:
    found = marked(text)
    assert reason in [why for why, _ in found]
    letters = "".join("".join(cut) for _, cut in found)
    assert "".join(filter(str.isalnum, letters)) == "".join(filter(str.isalnum, text))


@pytest.mark.parametrize("text", STANDING)
def test_what_a_report_says_stands(text: str) -> None:
    assert marked(text) == []


def test_kinds_are_told_apart() -> None:
    assert {rule.kind for rule in all_rules()} >= set(DebrisKind)
