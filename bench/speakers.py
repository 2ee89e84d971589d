"""Speakers with the gold spans given: `python -m bench.speakers STORIES_DIR [--errors]`.

Of the stories only the documents' texts and the claims' spans are handed to the resolver; its answers are held against the
gold names as the benchmark's own scorer does (case and titles aside).
"""

import importlib.util
import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from counterclaim.reading.speakers.resolve import Mention, resolve
from counterclaim.records import Span

Story = dict[str, Any]


def _plain(stories: Path) -> Any:
    """The benchmark's own way of making names alike."""
    spec = importlib.util.spec_from_file_location("contested_score", stories.parent / "score.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no score.py beside {stories}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.plain


def _find(text: str, piece: str | None, number: int | None, near: Span | None) -> Span | None:
    """The occurrence that the gold counts; where it counts none, of whole words the one nearest to the content."""
    if not piece:
        return None
    starts = [match.start() for match in re.finditer(f"(?={re.escape(piece)})", text)]
    if number:
        start = starts[number - 1]
    else:
        whole = [at for at in starts if not (text[at - 1 : at] + text[at + len(piece) :][:1]).isalnum()] or starts
        gap = lambda at: max(near.start - at - len(piece), at - near.end, 0) if near else at  # noqa: E731
        start = min(whole, key=gap)
    return Span(start, start + len(piece))


def mention_of(text: str, claim: Story) -> Mention:
    """A gold claim's spans as the resolver takes them."""
    content = _find(text, claim["content_text"], claim.get("content_nth") or 1, None)
    source = _find(text, claim.get("source_text"), claim.get("source_nth"), content)
    cue = _find(text, claim.get("cue_text"), claim.get("cue_nth"), content)
    return Mention(source, (cue,) if cue else (), (content,) if content else ())


def main(argv: list[str]) -> int:
    """Print the errors, if asked, and the scores as one JSON object."""
    folder = Path(argv[0])
    plain = _plain(folder)
    right, ways, wrong_ways = 0, Counter[str](), Counter[str]()
    for path in sorted(folder.glob("*.json")):
        story = json.loads(path.read_text(encoding="utf-8"))
        names = {s["id"]: {plain(n) for n in [s["name"], *s.get("aliases", [])]} for s in story["sources"]}
        for document in story["documents"]:
            claims = [c for c in story["claims"] if c["doc"] == document["id"] and c["source"] is not None]
            text = document["text"]
            found = resolve(text, [mention_of(text, c) for c in claims], title=document["title"], report=document["id"])
            for claim, answer in zip(claims, found, strict=True):
                name = answer.speaker.name if answer.speaker else ""
                good = plain(name) in names[claim["source"]]
                right += good
                ways[answer.because] += 1
                wrong_ways[answer.because] += not good
                if not good and "--errors" in argv:
                    print(path.stem, document["id"], repr(claim.get("source_text")), answer.because, "->", name, "| gold:", sorted(names[claim["source"]]))
    total = sum(ways.values())
    print(json.dumps({"claims": total, "right": round(100 * right / total, 1), "ways": {w: [ways[w], wrong_ways[w]] for w in ways}}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
