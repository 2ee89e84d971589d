"""Turn written stories into the benchmark's JSON: python -m training.stories FOLDER OUT."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from training.stories.convert import StoryError, convert


def main() -> int:
    """Convert every *.story below FOLDER; exit status 1 where one is broken, the others are written all the same."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    broken = claims = disputes = 0
    paths = sorted(given.folder.rglob("*.story"))
    for path in paths:
        try:
            story = convert(path.stem, path.read_text(encoding="utf-8"))
        except (StoryError, ValueError) as error:
            print(f"{path}: {error}", file=sys.stderr)
            broken += 1
            continue
        claims += len(story["claims"])
        disputes += len(story["disputes"])
        (given.out / f"{path.stem}.json").write_text(json.dumps(story, ensure_ascii=False, indent=1), encoding="utf-8")
    print(f"{len(paths) - broken} stories, {claims} claims, {disputes} disputes; {broken} broken")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
