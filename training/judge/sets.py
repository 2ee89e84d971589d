"""Claim sets: questions about invented events with the answers that people give, as labelled pairs."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from counterclaim.weighing.judge.claims import JudgedClaim


def read_sets(folders: list[Path]) -> list[dict[str, Any]]:
    """All sets of all JSON Lines files of some folders."""
    return [
        json.loads(line)
        for folder in folders
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def judged(claim: str | dict[str, Any]) -> JudgedClaim:
    """A claim of a set; where it is only a string, nothing is known of the speaker."""
    if isinstance(claim, str):
        return JudgedClaim(claim, by="someone")
    holds = claim.get("holds", True)
    return JudgedClaim(
        text=claim["text"],
        by=claim["by"],
        party=claim["party"],
        on=date.fromisoformat(claim["on"]),
        holds=holds,
        stance=claim.get("stance", "asserts" if holds else "denies"),
        about=claim["about"],
        speaker=claim["by"],
    )
