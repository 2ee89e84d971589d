"""Stories as they are read from their texts: the claims that the judge will meet, with the gold's answers.

Speakers go by the names that the reader gives them, parties are known to it or not, contents are a few words longer or
shorter than the gold's. What takes minutes is kept in a file.
"""

from __future__ import annotations

import itertools
import pickle
from collections.abc import Sequence
from pathlib import Path

from bench.story_files import StoryFile
from counterclaim.pipeline import Models
from training.beliefs.rows import LaidFile, answers_to, laid_as_read
from training.judge.examples import SAME
from training.judge.stories import Story


def stories_as_read(files: Sequence[StoryFile], models: Models, kept: Path) -> list[Story]:
    """The stories of some files as they are read, those read before taken from ``kept``."""
    known: dict[str, Story] = pickle.loads(kept.read_bytes()) if kept.exists() else {}
    missing = [file for file in files if file.id not in known]
    for number, file in enumerate(missing, start=1):
        known[file.id] = story_as_read(laid_as_read(file, models))
        if number % 20 == 0 or number == len(missing):
            kept.write_bytes(pickle.dumps(known))
            print(f"read {number} of {len(missing)} stories", flush=True)
    return [known[file.id] for file in files]


def story_as_read(laid: LaidFile) -> Story:
    """A story whose claims are wordings, copies counted once."""
    names = [str(place) for place in range(len(laid.nearness.wordings))]
    pairs = list(itertools.combinations(range(len(names)), 2))
    answers = dict(zip(pairs, map(int, answers_to(laid, pairs)), strict=True))
    told = {(names[one], names[other]): answer for (one, other), answer in answers.items()}
    claims = {name: wording.judged for name, wording in zip(names, laid.nearness.wordings, strict=True)}
    agreed = frozenset(pair for pair, answer in told.items() if answer == SAME)
    return Story(laid.file.id, claims, dict.fromkeys(names, ""), told, agreed, ())
