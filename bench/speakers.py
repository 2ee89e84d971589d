"""Speakers, with the gold spans given: `python -m bench.speakers STORIES_DIR [--errors] [--parties]`.

Of a story only the documents' texts and the claims' spans are handed to the reading. Prints one JSON object:

- `name`: share of the attributed claims whose speaker's name is right, by the benchmark's own comparison (case and
  titles aside), resolved in each report alone; `joined`: the same after the speakers of a story's reports are joined;
- `same`: precision and recall of pairs of claims of one story said to be by one speaker;
- `party`: precision and recall of pairs of speakers of one story said to have one party (loosely: names do not matter).
"""

import importlib.util
import itertools
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from counterclaim.reading.speakers import Mention, join, resolve
from counterclaim.records import Span, Speaker

Story = dict[str, Any]
Plain = Callable[[str], str]


def scorer(stories: Path) -> Any:
    """The benchmark's own scorer, which lies beside the stories."""
    spec = importlib.util.spec_from_file_location("contested_score", stories.resolve().parent / "score.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no score.py beside {stories}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def find(text: str, piece: str | None, number: int | None, near: Span | None) -> Span | None:
    """The occurrence that the gold counts; where it counts none, of whole words the one nearest to the content."""
    if not piece:
        return None
    starts = [match.start() for match in re.finditer(f"(?={re.escape(piece)})", text)]
    if number:
        return Span(starts[number - 1], starts[number - 1] + len(piece))
    whole = [at for at in starts if not (text[at - 1 : at] + text[at + len(piece) :][:1]).isalnum()] or starts
    start = min(whole, key=lambda at: max(near.start - at - len(piece), at - near.end, 0) if near else at)
    return Span(start, start + len(piece))


def mention_of(text: str, claim: Story) -> Mention:
    """A gold claim's spans as the resolver takes them."""
    content = find(text, claim["content_text"], claim.get("content_nth") or 1, None)
    source = find(text, claim.get("source_text"), claim.get("source_nth"), content)
    cue = find(text, claim.get("cue_text"), claim.get("cue_nth"), content)
    return Mention(source, (cue,) if cue else (), (content,) if content else ())


def read_story(story: Story) -> list[tuple[Story, Speaker | None, str]]:
    """Each attributed claim with its resolved speaker and how he was found."""
    rows = []
    for document in story["documents"]:
        claims = [c for c in story["claims"] if c["doc"] == document["id"] and c["source"] is not None]
        mentions = [mention_of(document["text"], claim) for claim in claims]
        found = resolve(document["text"], mentions, title=document["title"], report=document["id"])
        rows += [(claim, answer.speaker, answer.because) for claim, answer in zip(claims, found, strict=True)]
    return rows


def pairs(keys: Iterable[tuple[str, object]]) -> set[frozenset[str]]:
    """Pairs of ids whose keys are equal and known."""
    known = [(name, key) for name, key in keys if key is not None]
    return {frozenset((a, b)) for (a, x), (b, y) in itertools.combinations(known, 2) if x == y and a != b}


def _shares(gold: set[frozenset[str]], told: set[frozenset[str]], into: Counter[str]) -> None:
    into.update({"both": len(gold & told), "gold": len(gold), "told": len(told)})


def _rates(count: Counter[str]) -> list[float]:
    return [round(100 * count["both"] / max(1, count[side]), 1) for side in ("told", "gold")]


def main(argv: list[str]) -> int:
    """Print the errors, if asked, and the scores."""
    folder = Path(argv[0])
    plain: Plain = scorer(folder).plain
    count, ways = Counter[str](), Counter[str]()
    same, party = Counter[str](), Counter[str]()
    for path in sorted(folder.glob("*.json")):
        story = json.loads(path.read_text(encoding="utf-8"))
        names = {s["id"]: {plain(n) for n in [s["name"], *s.get("aliases", [])]} for s in story["sources"]}
        rows = read_story(story)
        joined = join(speaker for _, speaker, _ in rows if speaker)
        whole = {claim["id"]: joined[speaker] if speaker else None for claim, speaker, _ in rows}
        for claim, speaker, because in rows:
            final, right = whole[claim["id"]], names[claim["source"]]
            good = [bool(one) and plain(one.name) in right for one in (speaker, final) if one is not None]
            count.update({"claims": 1, "name": int(good[:1] == [True]), "joined": int(good[1:] == [True])})
            ways[f"{because}: {'right' if good[:1] == [True] else 'wrong'}"] += 1
            if good != [True, True] and "--errors" in argv:
                said = claim.get("source_text")
                print(
                    path.stem,
                    claim["doc"],
                    repr(said),
                    because,
                    speaker and speaker.name,
                    final and final.name,
                    sorted(right),
                )
        _shares(
            pairs((claim["id"], claim["source"]) for claim, _, _ in rows),
            pairs((claim["id"], whole[claim["id"]]) for claim, _, _ in rows),
            same,
        )
        gold_party = {s["id"]: s.get("party") for s in story["sources"]}
        told_party = {claim["source"]: one.party for claim, _, _ in rows if (one := whole[claim["id"]])}
        _shares(pairs((i, gold_party[i]) for i in told_party), pairs(told_party.items()), party)
        if "--parties" in argv:
            for claim, _, _ in rows:
                one = whole[claim["id"]]
                print(
                    path.stem,
                    "|",
                    one and one.name,
                    "|",
                    one and one.party,
                    "|",
                    one and one.party_because,
                    "| gold",
                    gold_party[claim["source"]],
                )
    shares = {key: round(100 * count[key] / max(1, count["claims"]), 1) for key in ("name", "joined")}
    print(json.dumps({"claims": count["claims"], **shares, "same": _rates(same), "party": _rates(party), "ways": ways}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
