"""Fixtures for showing."""

from __future__ import annotations

import pytest

from counterclaim.showing.dossier import Dossier, build
from tests.showing.mill import Mill, told


@pytest.fixture(scope="session")
def mill() -> Mill:
    return told()


@pytest.fixture(scope="session")
def dossier(mill: Mill) -> Dossier:
    return build(mill.material)
