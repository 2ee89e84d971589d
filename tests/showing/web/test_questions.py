"""How many questions a page puts to the ledger: as many for two stories as for one.

Each view asks for the number of the last decision too, so that what people decided counts at once.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest
from sqlalchemy import Engine, event

from counterclaim.intake.given import Given
from counterclaim.ledger import Ledger
from counterclaim.pipeline import Models, Pipeline
from counterclaim.records import Claim
from tests.showing.web.conftest import now, serving

#: Both begin with a dispute, so that every kind of record is met in each.
FIRST = """Gates of the Osterlin lock

The Osterlin harbour office said that nine barges were let through the lock on Monday. The bargemen's league said
that two barges were let through the lock on Monday. The league denied that its members had blocked the gates.
"""
SECOND = """Fire at the Corvane tannery

The Corvane council said that eleven tanners were hurt when the drying hall burned. The tanners' guild said that
thirty tanners were hurt when the drying hall burned. The guild denied that a stove had been left alight.
"""


@pytest.fixture(scope="module")
def ledgers(models: Models, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Ledger, Ledger]]:
    """A ledger of one story, and one that holds another beside it."""
    folder = tmp_path_factory.mktemp("asked")
    with _read(models, folder, FIRST) as one, _read(models, folder, FIRST, SECOND) as two:
        assert [len(each.stories()) for each in (one, two)] == [1, 2]
        yield one, two


@pytest.mark.parametrize(
    ("where", "wanted"),
    [
        ("/", 6),
        ("/stories/{story}", 33),
        ("/reports/{report}", 17),
        ("/changes", 2),
        ("/cases", 4),
        ("/decisions", 2),
        ("/reports", 6),
        ("/disputes", 6),
        ("/figures", 8),
        ("/claims", 8),
        ("/speakers", 5),
        ("/speakers/{speaker}", 9),
        ("/parties/{party}", 8),
        ("/parties", 4),
        ("/search?words=said", 8),
        ("/claims/{claim}", 13),
        ("/disputes/{dispute}", 12),
        ("/queue", 9),
    ],
)
def test_a_page_asks_the_ledger_a_fixed_number_of_times(
    ledgers: tuple[Ledger, Ledger], where: str, wanted: int
) -> None:
    assert [_asked(each, where) for each in ledgers] == [wanted, wanted]


@contextmanager
def _read(models: Models, folder: Path, *texts: str) -> Iterator[Ledger]:
    place = folder / str(len(texts))
    place.mkdir()
    for number, text in enumerate(texts):
        (place / f"{number}.txt").write_text(text)
    with Ledger.open(place / "kept.db", create=True, clock=now, operator="a tester") as ledger:
        given = Given(published="2030-05-06", outlet="Osterlin Courier")
        Pipeline(lambda: models, clock=now, processes=1).read_inputs([str(place)], given, ledger, stdin=io.BytesIO())
        yield ledger


def _disputed(ledger: Ledger, claim: Claim) -> bool:
    return bool(ledger.disputes(claims=[claim.id]))


def _asked(ledger: Ledger, where: str) -> int:
    """The statements that one page costs; its address is made beforehand, as that costs some too."""
    story = next(each for each in ledger.stories() if "Osterlin" in each.title)
    claims = ledger.claims(story=story.id)
    speaker = next(claim.speaker for claim in claims if claim.speaker and claim.party and _disputed(ledger, claim))
    page = where.format(
        story=story.id,
        report=ledger.report(story.reports[0]).id,
        speaker=speaker.id,
        party=speaker.party,
        claim=next(claim.id for claim in claims if _disputed(ledger, claim)),
        dispute=ledger.disputes(story=story.id)[0].id,
    )
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith(("SELECT", "WITH")):
            asked.append(statement)

    with serving(ledger) as gate, httpx2.Client() as client:
        client.get(gate.address)
        event.listen(Engine, "before_cursor_execute", note)
        try:
            answer = client.get(gate.address.split("/enter")[0] + page)
        finally:
            event.remove(Engine, "before_cursor_execute", note)
    assert answer.status_code == 200
    return len(asked)
