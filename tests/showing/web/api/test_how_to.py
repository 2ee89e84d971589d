"""The examples of the how-to page run as they stand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from counterclaim.ledger import Ledger
from tests.showing.web.conftest import serving

PAGE = Path(__file__).parents[4] / "docs" / "how-to" / "use-the-api.md"


def test_the_examples_run(ledger: Ledger, capsys: pytest.CaptureFixture[str]) -> None:
    examples = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(examples) == 4
    with serving(ledger) as gate:
        exec("\n".join(examples), {"ADDRESS": gate.address})
    printed = capsys.readouterr().out
    assert f"'claims': {ledger.counts()['claims']}" in printed
    assert all(claim.text in printed for claim in ledger.claims() if claim.stance == "denies")
    assert ledger.claims()[0].text in printed
