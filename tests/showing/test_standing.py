"""What a speaker said, and where that stands against others and against himself."""

from __future__ import annotations

from pathlib import Path

from counterclaim.ledger import Ledger
from counterclaim.records import Dispute, DisputeKind, Reading, Side, Speaker, SpeakerKind, Weighing
from counterclaim.showing.clocks import Clocks
from counterclaim.showing.standing import standing
from tests.showing.export.conftest import KNOWN
from tests.showing.mill import told


def test_against_others_and_against_oneself(tmp_path: Path) -> None:
    material = told().material
    first, *rest = [claim for claim in material.claims if claim.speaker]
    assert first.speaker is not None
    own = next(claim for claim in rest if claim.speaker and claim.speaker.id == first.speaker.id)
    other = next(claim for claim in rest if claim.speaker and claim.speaker.id != first.speaker.id)
    dispute = Dispute("q-1", material.story.id, DisputeKind.ACCOUNT, "?", (Side((first.id,)), Side((own.id, other.id))))
    with Ledger.open(tmp_path / "mill.db", create=True, clock=lambda: KNOWN, operator="a tester") as ledger:
        for report in material.reports:
            ledger.keep_report(report)
            ledger.keep_reading(
                Reading(report.digest, tuple(each for each in material.claims if each.report == report.digest))
            )
        ledger.keep_weighing(Weighing(material.story, (), (), (dispute,)))
        found = standing(ledger, Clocks(), 100, speaker=first.speaker.id)
        few = standing(ledger, Clocks(), 1, speaker=first.speaker.id)
    (opposed,) = next(one.opposed for one in found.said if one.claim.id == first.id)
    assert ([each.id for each in opposed.by_own], [each.id for each in opposed.by_others]) == ([own.id], [other.id])
    assert found.against_own == 2
    assert found.against_others == 1
    assert not found.more
    assert few.more
    assert len(few.said) == 1
    assert dict(found.stances)[first.stance.value] >= 1
    assert Speaker("x", SpeakerKind.PERSON).id != first.speaker.id
