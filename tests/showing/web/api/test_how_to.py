"""The examples of the how-to page run as they stand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from counterclaim.ledger import Ledger
from tests.showing.web.api.conftest import copied
from tests.showing.web.conftest import serving

PAGE = Path(__file__).parents[4] / "docs" / "how-to" / "use-the-api.md"


def test_the_examples_run(ledger: Ledger, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    examples = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(examples) == 5
    with copied(ledger, tmp_path) as copy, serving(copy, "Ana") as gate:
        exec("\n".join(examples), {"ADDRESS": gate.address})
    printed = capsys.readouterr().out
    assert f"'claims': {ledger.counts()['claims']}" in printed
    assert all(claim.text in printed for claim in ledger.claims() if claim.stance == "denies")
    assert ledger.claims()[0].text in printed
    assert printed.endswith("Ana []\n")
