"""Imports point one way, and the front door of the package lists what is public."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "counterclaim"
ROOMS = {"intake", "reading", "weighing", "ledger"}
FOUNDATION = {"records", "errors", "settings", "weights"}
ALLOWED: dict[str, set[str]] = {
    "records": set(),
    "errors": set(),
    "settings": {"errors"},
    "weights": set(),
    **{room: {room, *FOUNDATION} for room in ROOMS},
    "pipeline": {"pipeline", *ROOMS, *FOUNDATION},
    "cluster": {"cluster", "pipeline", *ROOMS, *FOUNDATION},
    "notebook": {"showing", "pipeline", *ROOMS, *FOUNDATION},
    "watch": {"watch", "showing", "pipeline", *ROOMS, *FOUNDATION},
    "showing": {"showing", "pipeline", *ROOMS, *FOUNDATION},
    "cli": {"cli", "cluster", "watch", "showing", "pipeline", *ROOMS, *FOUNDATION},
}
MODULES = sorted(path.relative_to(SOURCE) for path in SOURCE.rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    """The parts of our own package that a module imports, by the name of their room."""
    for node in ast.walk(ast.parse((SOURCE / path).read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        for name in names:
            parts = name.split(".")
            if parts[0] == "counterclaim" and len(parts) > 1 and not parts[1].startswith("__"):
                yield parts[1]


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_imports_point_one_way(path: Path) -> None:
    room = path.parts[0].removesuffix(".py")
    if room in {"__init__", "__main__"}:
        return
    assert room in ALLOWED, f"{path}: say in {Path(__file__).name} what {room} may import"
    assert set(imported(path)) <= ALLOWED[room]


def test_every_room_is_there() -> None:
    assert {path.parts[0] for path in MODULES} >= ROOMS | {"showing", "cli", "records.py", "errors.py", "pipeline"}
