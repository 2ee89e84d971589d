"""The API does what its document says, whatever it is asked."""

from __future__ import annotations

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import positive_data_acceptance

from counterclaim.ledger import Ledger
from counterclaim.showing.web.desk import desk
from counterclaim.showing.web.gate import Gate

HOST = "127.0.0.1:8017"


@pytest.fixture(scope="module")
def contract(ledger: Ledger) -> Any:
    """The document of a desk on the example, with the token that opens it."""
    gate = Gate("127.0.0.1", 8017)
    token = gate.address.partition("token=")[2]
    headers = {"Authorization": f"Bearer {token}", "Host": HOST}
    schema: Any = schemathesis.openapi.from_asgi("/api/v1/openapi.json", desk(ledger, gate), headers=headers)

    @schema.auth()
    class Token:
        def get(self, _case: Any, _context: Any) -> str:
            return token

        def set(self, case: Any, data: str, _context: Any) -> None:
            case.headers = {**(case.headers or {}), "Authorization": f"Bearer {data}"}

    return schema


def hold(contract: Any, examples: int) -> None:
    """Ask every operation so many times; what is right, and what is not."""
    for found in contract.get_all_operations():
        operation = found.ok()
        for mode in GenerationMode:
            asked(operation.as_strategy(generation_mode=mode), examples)


def asked(cases: Any, examples: int) -> None:
    """A cursor, a time or the id of a story may be of the right shape and mean nothing: such 400s are no failure."""

    @given(case=cases)
    @settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    def ask(case: Any) -> None:
        case.call_and_validate(headers={"Host": HOST}, excluded_checks=[positive_data_acceptance])

    ask()


def test_the_api_does_what_its_document_says(contract: Any) -> None:
    hold(contract, 5)


@pytest.mark.soak
def test_the_api_does_so_at_length(contract: Any) -> None:
    hold(contract, 300)
