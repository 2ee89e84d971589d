from __future__ import annotations

import pkgutil
import subprocess
import sys

import pytest

from counterclaim import __version__
from counterclaim.cli import commands
from counterclaim.cli.app import COMMANDS
from tests.cli.conftest import Run

#: Commands that do nothing of their own.
OF_PARTS = {"decide", "add"}
#: What takes long to import and is of no use to help.
HEAVY = {"numpy", "onnxruntime", "tokenizers", "sqlalchemy", "alembic", "trafilatura", "lxml", "rich", "fastapi"}

#: Commands with commands of their own, which name the ledger.
GROUPS = {"add", "cluster", "decide", "ledger"}


def imported_by(*arguments: str) -> set[str]:
    """The modules that a run of the command line has imported at its end."""
    program = (
        "import sys, atexit\n"
        "atexit.register(lambda: print('\\n'.join(sys.modules), file=sys.stderr))\n"
        f"sys.argv = {['counterclaim', *arguments]!r}\n"
        "from counterclaim.cli.main import run\n"
        "run()\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stderr.split())


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("read", "--help"), ("brief", "--help")])
def test_help_imports_nothing_heavy_and_little_of_ours(arguments: tuple[str, ...]) -> None:
    modules = imported_by(*arguments)
    assert not {module.partition(".")[0] for module in modules} & HEAVY
    ours = {module for module in modules if module.startswith("counterclaim")}
    assert len(ours) <= 20 + len(COMMANDS), sorted(ours)


def test_every_command_module_is_listed() -> None:
    assert sorted(COMMANDS) == sorted(module.name for module in pkgutil.iter_modules(commands.__path__))


def test_help_names_every_command_in_a_whole_sentence(run: Run) -> None:
    shown = run("--help")
    assert shown.status == 0
    for command in COMMANDS:
        (line,) = (line for line in shown.out.splitlines() if line.strip().startswith(f"{command} "))
        assert line.endswith(".")
        assert not line.endswith("...")


def test_version(run: Run) -> None:
    assert run("--version").out == f"counterclaim {__version__}\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(run: Run, command: str) -> None:
    shown = run(command, "--help")
    assert shown.status == 0
    assert "Usage: counterclaim " + command in shown.out
    assert command in GROUPS or "--ledger PATH-OR-URL" in shown.out
