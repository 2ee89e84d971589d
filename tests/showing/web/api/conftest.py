"""The API of a desk on the example, asked as a script asks it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import pytest

from counterclaim.ledger import Ledger
from tests.showing.web.conftest import now, serving


@contextmanager
def copied(ledger: Ledger, folder: Path) -> Iterator[Ledger]:
    """A ledger of the same content, for deciding in it."""
    place = folder / "copy.db"
    with ledger.transaction():
        for end in ("", "-wal"):
            if (kept := Path(f"{ledger.place}{end}")).exists():
                shutil.copy(kept, f"{place}{end}")
    with Ledger.open(place, clock=now, operator="Ana") as opened:
        yield opened


@dataclass(frozen=True)
class Script:
    """A script that holds the token."""

    client: httpx2.Client
    home: str

    def answer(self, path: str, **parameters: Any) -> httpx2.Response:
        """Whatever comes back."""
        headers = parameters.pop("headers", {})
        return self.client.get(f"{self.home}/api/v1{path}", params=parameters, headers=headers)

    def get(self, path: str, **parameters: Any) -> Any:
        """What an address gives."""
        answer = self.answer(path, **parameters)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def pages(self, path: str, limit: int, **parameters: Any) -> Iterator[dict[str, Any]]:
        """Every page of a list, by its cursors."""
        page = self.get(path, limit=limit, **parameters)
        yield page
        while page["next"]:
            page = self.get(path, limit=limit, cursor=page["next"], **parameters)
            yield page


def entered(gate_address: str, client: httpx2.Client) -> Script:
    """The script with the token that is printed."""
    home, _, token = gate_address.partition("/enter?token=")
    client.headers["Authorization"] = f"Bearer {token}"
    return Script(client, home)


@pytest.fixture(scope="module")
def script(ledger: Ledger) -> Iterator[Script]:
    with serving(ledger) as gate, httpx2.Client() as client:
        yield entered(gate.address, client)


def lists(script: Script) -> list[str]:
    """The paths of lists that come in pages, from the document."""
    paths = script.get("/openapi.json")["paths"]
    return [path for path, each in paths.items() if '"cursor"' in json.dumps(each.get("get", {}).get("parameters", []))]
