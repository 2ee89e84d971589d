"""What the README shows can be typed, and answers as it says."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
SHELL_BLOCK = re.compile(r"```\n(\$ counterclaim.*?)```", re.DOTALL)


def test_the_commands_shown_run_and_begin_as_shown(tmp_path: Path) -> None:
    (block,) = SHELL_BLOCK.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    environment = {**os.environ, "COUNTERCLAIM_OPERATOR": "readme", "HOME": str(tmp_path), "PYTHONIOENCODING": "utf-8"}
    for command, shown in re.findall(r"\$ counterclaim (.*)\n((?:(?!\$ ).*\n)+)", block):
        answer = subprocess.run(
            [sys.executable, "-m", "counterclaim.cli.main", *shlex.split(command)],
            cwd=tmp_path, env=environment, capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert answer.returncode in {0, 1}, answer.stderr
        said = {line.strip() for line in (answer.stdout + answer.stderr).splitlines()}
        whole = [line.strip() for line in shown.splitlines() if not re.search(r"\d|…|^$|^Ledger: ", line)]
        assert whole, command
        assert set(whole) <= said, set(whole) - said
