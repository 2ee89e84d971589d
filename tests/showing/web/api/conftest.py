"""The API of a desk on the example, asked as a script asks it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx2
import pytest

from counterclaim.ledger import Ledger
from tests.showing.web.conftest import serving


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
    return [path for path, each in paths.items() if '"cursor"' in json.dumps(each["get"].get("parameters", []))]
