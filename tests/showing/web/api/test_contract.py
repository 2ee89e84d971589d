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
FEW = 6


@pytest.fixture(scope="module")
def contract(ledger: Ledger) -> tuple[Any, dict[str, str]]:
    """The document of a desk on the example, and the headers that open it: who gets in is tested elsewhere."""
    gate = Gate("127.0.0.1", 8017)
    headers = {"Authorization": f"Bearer {gate.address.partition('token=')[2]}", "Host": HOST}
    schema: Any = schemathesis.openapi.from_asgi("/api/v1/openapi.json", desk(ledger, gate), headers=headers)
    del schema.raw_schema["security"], schema.raw_schema["components"]["securitySchemes"]
    return schema, headers


def hold(contract: tuple[Any, dict[str, str]], examples: int) -> None:
    """Ask every operation so many times; what is right, and what is not."""
    schema, headers = contract
    answered = set()
    for found in schema.get_all_operations():
        operation = found.ok()
        for mode in GenerationMode:
            if (operation.label, mode) != ("GET /status", GenerationMode.NEGATIVE):  # it takes nothing to get wrong
                answered |= asked(operation.as_strategy(generation_mode=mode), examples, headers)
    assert answered >= {200, 400, 404}


def asked(cases: Any, examples: int, headers: dict[str, str]) -> set[int]:
    """The statuses of all answers.

    A cursor, a time or the id of a story may be of the right shape and mean nothing: such 400s are no failure.
    """
    answered = set()

    @given(case=cases)
    @settings(
        max_examples=examples,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
        derandomize=examples <= FEW,  # the same questions each time; the long run asks others
    )
    def ask(case: Any) -> None:
        answer = case.call_and_validate(headers=headers, excluded_checks=[positive_data_acceptance])
        answered.add(answer.status_code)

    ask()
    return answered


def test_the_api_does_what_its_document_says(contract: tuple[Any, dict[str, str]]) -> None:
    hold(contract, FEW)


@pytest.mark.soak
def test_the_api_does_so_at_length(contract: tuple[Any, dict[str, str]]) -> None:
    hold(contract, 300)
