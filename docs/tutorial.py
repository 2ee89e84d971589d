"""Writes into the tutorial what its blocks answer: `python -m docs.tutorial`. A test fails where one is stale."""

from __future__ import annotations

import ast
import contextlib
import io
import os
import re
import tempfile
from pathlib import Path
from typing import Any

PAGE = Path(__file__).parent / "tutorial.md"
BLOCK = re.compile(r"```python\n(.*?)```(?:\s*```text\n(.*?)```)?", re.DOTALL)
"""A block of code, and what it answers where it answers anything."""


def answer(code: str, names: dict[str, Any]) -> str:
    """What a notebook would show of a block: what it prints, and the value of its last line."""
    tree = ast.parse(code)
    last = tree.body[-1] if isinstance(tree.body[-1], ast.Expr) else None
    if last:
        tree.body.pop()
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(tree, "tutorial", "exec"), names)  # noqa: S102 our own page
        value = eval(compile(ast.Expression(last.value), "tutorial", "eval"), names) if last else None  # noqa: S307
        if value is not None:
            print(repr(value))
    return "".join(f"{line.rstrip()}\n" for line in out.getvalue().splitlines())


def answered(page: str) -> str:
    """The page with the answers that its blocks give, in the present folder."""
    names: dict[str, Any] = {}

    def filled(block: re.Match[str]) -> str:
        told = answer(block[1], names)
        return f"```python\n{block[1]}```" + (f"\n\n```text\n{told}```" if told else "")

    return BLOCK.sub(filled, page)


if __name__ == "__main__":
    text, examples = PAGE.read_text(encoding="utf-8"), PAGE.parents[1] / "examples"
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        Path("examples").symlink_to(examples)
        PAGE.write_text(answered(text), encoding="utf-8")
    print("docs/tutorial.md")
